import AwardTables
import PayDomain
import Wording

/// Finds pay below what any adult must get, on slips whose award is not known.
///
/// **Law:** the national minimum wage order, Fair Work Act 2009 s 294; base rates under an agreement, s 206.
/// **Limits:** says nothing of a slip that an award prices, nor of employers of a state system.
enum BelowNationalMinimum: SlipCheck {
  static let description = CheckDescription(
    id: "rate/below-national-minimum", kind: .shortfall,
    title: "pay below the national minimum wage", law: "Fair Work Act 2009 s 294",
    explanation: """
      Nothing says which award sets the pay, or the user says that none does. Then the national \
      minimum wage is the floor, except that entry levels of some awards lie a little below it: \
      where the award is unknown, only pay below the lowest adult rate of every award is short for \
      certain. The pay for all work of the period is held against all its hours. Juniors, \
      apprentices, trainees and people on a supported wage have lower floors, so somebody must \
      say that none of that applies.
      """,
    formula: """
      short = hours × floor − pay for work; floor = the national minimum wage where no award \
      applies, else the lowest adult rate of any award
      """,
    workedExample: workedExample,
    clearedBy: """
      The award or agreement that applies, an age under 21, a registered apprenticeship or \
      traineeship, a supported wage, or other pay for the same hours.
      """,
    howWrong: """
      A contractor is not owed it. Pay by results, a salary or other pay of the same period that \
      stands on another slip is not seen.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case atMinimum = "{hours} paid {paid}, {owed} at the national minimum wage of {rate}"
    case short = "{hours} paid {paid}, {owed} owed at {rate}; short {short}"
    case allHours = "all hours worked"
    case awardFree = "no award applies, as the user says"
    case lowestRate =
      "no award is known: the floor is the lowest adult rate of any award; if none applies, the national minimum wage of {rate} does"
    case otherFloor = "another instrument may set a floor of its own"
    case askOtherFloor =
      "Is the employer in the national system, and does no award cover this work?"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard case .missing(let unknown, hasAward: false) = view.ground, view.slip.stateSystem == nil,
      let floor = WageFloor(view)
    else { return }
    guard floor.likely > .zero else {
      return results.append(floor.metResult(description, view))
    }
    let missing = floor.missing(view, instrument: unknown)
    let isShort = floor.provable > .zero && missing.allSatisfy { $0 == unknown }
    var result = CheckResult(
      check: description.id, verdict: isShort ? .short : .cannotTell(missing), kind: .shortfall)
    result.shortfall = Shortfall(
      provable: isShort ? floor.provable : .zero, likely: floor.likely, atMost: floor.likely)
    floor.fill(&result, view, isShort: isShort)
    results.append(result)
  }
}

/// What the hours of a slip without an award must be paid at least.
private struct WageFloor {
  /// Hours of lines that pay them whole.
  private var hours = Hours.zero
  /// All pay for work.
  private var paid: Money
  /// Pay in lines of hours alone.
  private var isUncertain = false
  private var proof = Proof.proved
  private var lines: [Int] = []
  /// Whether somebody says that no award or agreement applies.
  let isAwardFree: Bool
  /// The floor under the reading best for the employer, and the national minimum wage.
  private let least: NationalFigure<Rate>
  private let usual: NationalFigure<Rate>
  /// What is short for certain, before what is unknown.
  private(set) var provable = Money.zero
  /// What is short of the national minimum wage.
  private(set) var likely = Money.zero

  /// Nil where no line pays hours that are stated, or the tables do not cover the date.
  init?(_ view: SlipView) {
    paid = view.work.otherPay
    isAwardFree = view.facts.instrument?.saysAwardFree ?? false
    guard let (first, last) = view.possibleStarts,
      let early = view.calendar[first].minimumWage, let late = view.calendar[last].minimumWage,
      let lowest = view.calendar[first].lowestAwardRate
    else { return nil }
    usual = late
    least = isAwardFree || early.value <= lowest.value ? early : lowest
    for line in view.work.lines {
      if let sum = line.paid { paid += sum }
      guard line.role == .whole, let own = line.hours, own > .zero, line.paid != nil else {
        continue
      }
      hours = hours + own
      proof = min(proof, line.proof)
      isUncertain = isUncertain || line.uncertain != nil
      lines.append(line.index)
    }
    guard hours > .zero else { return nil }
    provable = gap(least.value)
    likely = max(provable, gap(usual.value))
  }

  /// What is short of a rate; a cent an hour is rounding.
  private func gap(_ rate: Rate) -> Money {
    let owed = (rate * hours).rounded(.halfUp, per: least.reference)
    let slack = (Rate(cents: 1) * hours).rounded(.down, per: .comparison)
    return owed - paid > slack ? owed - paid : .zero
  }

  func metResult(_ check: CheckDescription, _ view: SlipView) -> CheckResult {
    var result = CheckResult(check: check.id, verdict: .met, kind: .shortfall)
    guard view.detail else { return result }
    result.summary = summary
    result.workings = [working(usual)]
    return result
  }

  private var summary: Sentence {
    BelowNationalMinimum.Say.atMinimum([
      "hours": "\(hours)", "paid": "\(paid)", "owed": "\(sum(usual.value))",
      "rate": "\(usual.value)",
    ])
  }

  private func sum(_ rate: Rate) -> Money {
    (rate * hours).rounded(.halfUp, per: least.reference)
  }

  private func working(_ figure: NationalFigure<Rate>) -> Working {
    Working(
      subject: BelowNationalMinimum.Say.allHours(), hours: hours, paidRate: nil, paid: paid,
      owedRate: figure.value, owed: sum(figure.value),
      derivation: Sentence(
        verbatim: "\(hours.plain) x \(figure.value) = \(sum(figure.value))"),
      reference: figure.reference)
  }

  func fill(_ result: inout CheckResult, _ view: SlipView, isShort: Bool) {
    result.lines = lines
    result.proof = proof
    result.workings = [working(isShort ? least : usual)]
    result.summary =
      isShort
      ? BelowNationalMinimum.Say.short([
        "hours": "\(hours)", "paid": "\(paid)", "owed": "\(sum(least.value))",
        "rate": "\(least.value)", "short": "\(provable)",
      ])
      : summary
    result.places = lines.flatMap { index in
      [
        view.slip.lines[index].quantity.reading?.place,
        view.slip.lines[index].amount.reading?.place,
      ]
      .compactMap { $0 }
    }
    if view.facts.isAdult == true { result.assumptions.append(TakenPhrase.adultAsUserSays()) }
    if isAwardFree { result.assumptions.append(BelowNationalMinimum.Say.awardFree()) }
    if isShort, !isAwardFree {
      result.notes.append(BelowNationalMinimum.Say.lowestRate(["rate": "\(usual.value)"]))
    }
  }

  /// What is not known, the instrument last, where it matters.
  func missing(_ view: SlipView, instrument: MissingFact) -> [MissingFact] {
    var missing: [MissingFact] = []
    let facts = view.facts
    if !isAdult(view) { missing.append(.ofLine(.age)) }
    if facts.isTraining != false { missing.append(.ofLine(.training)) }
    if facts.arrangement != nil { missing.append(.ofLine(.arrangement)) }
    if isUncertain { missing.append(.ofLine(.reading)) }
    if let doubt = view.doubt(proof) { missing.append(doubt) }
    // Another instrument has its own floor, and one that is no law of ours at all.
    let isOther = instrument == .otherInstrument && !isAwardFree
    if isOther { missing.append(.otherFloor) }
    if !isAwardFree { missing.append(instrument) }
    return missing.isEmpty && provable == .zero ? [.ofLine(.period)] : missing
  }

  /// Whether somebody says an adult; a birthday inside the period counts as younger.
  private func isAdult(_ view: SlipView) -> Bool {
    guard let born = view.facts.born ?? view.slip.born.value else {
      return view.facts.isAdult == true
    }
    guard let (first, _) = view.possibleStarts else { return false }
    return first.age(born: born) >= view.calendar.adultAge
  }
}

extension SlipView {
  /// The earliest and the latest day on which the period can begin; nil when nothing dates the slip.
  fileprivate var possibleStarts: (CivilDate, CivilDate)? {
    if let start = slip.periodStart.value { return (start, start) }
    guard let last = slip.periodEnd.value ?? slip.paymentDate.value,
      let longest = calendar[last].longestPay?.value
    else { return nil }
    let isEnd = slip.periodEnd.value != nil
    return (last.adding(days: isEnd ? 1 - longest : -2 * longest), last)
  }
}

extension Instrument {
  /// Whether the user says that no award or agreement applies: `award-free`, `no award`.
  var saysAwardFree: Bool {
    guard case .other(let name) = self else { return false }
    let words = FoldedWords(name)
    return words.contain("award-free") || words.contain("award free") || words.are("no award")
  }
}

extension MissingFact {
  /// Another instrument than a federal award or agreement.
  fileprivate static let otherFloor = MissingFact(
    .instrument, BelowNationalMinimum.Say.otherFloor, ask: BelowNationalMinimum.Say.askOtherFloor)
}
