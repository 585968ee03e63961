import AwardTables
import PayDomain
import Wording

/// Finds allowances paid below the least that the award gives under their name.
///
/// **Law:** the award's allowances clause.
/// **Limits:** knows a few kinds by their words alone, and takes the lowest figure the award has under that name;
/// errs towards missing.
enum AllowanceUnderpaid: SlipCheck {
  static let description = CheckDescription(
    id: "allowance/underpaid", kind: .shortfall, title: "an allowance below the award's amount",
    law: "the award's clause of allowances",
    explanation: """
      A line pays an allowance that the award has under the same name: first aid, laundry, meals, \
      leading hand, broken shift, tools, vehicle or on call. It pays less for one shift, meal, \
      kilometre or hour than the lowest amount that the award gives under that name on the date. \
      Lines of the same kind are taken together. Whether an allowance is owed at all is not asked, so \
      that for meals and journeys, which employers also pay unasked, the sum is only likely.
      """,
    formula: """
      short = number × lowest amount of that name in the award − paid; what the period's other \
      pay leaves above its own entitlement is taken off
      """,
    workedExample: workedExample,
    clearedBy: """
      What the allowance is for and what one of its units is, or another line or slip that pays \
      the rest.
      """,
    howWrong: """
      The employer may pay something by the same name that the award does not ask for. An allowance by the week may be \
      shared out for part of a week.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case paid = "{kind} allowance paid {sum}, owed {owed} ({each})"
    case subject = "{kind} allowance: {words}"
    case atLeastOne = "at least one x {each}"
    case unitOfAllowance =
      "it is not known for how many shifts, hours or weeks the allowance is paid"
    case askUnitOfAllowance =
      "For which days, and for how many shifts, hours or weeks, is this allowance paid?"
    case otherMeal = "the employer may pay a meal that the award does not ask for"
    case askOtherMeal =
      "For which overtime, if any, is this meal allowance paid, and was notice of it given?"
    case otherTrade = "the award gives the allowance to other work than the slip names"
    case askOtherTrade = "Is the worker among those whom the award gives this allowance to?"
    case otherJourney = "the employer may pay for journeys that the award does not ask for"
    case askOtherJourney =
      "Which journeys is this paid for: in the course of work, or to work and home?"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard let pricing = view.pricing, !pricing.onlyBase else { return }
    let lines = view.slip.lines
    var groups: [AllowanceLines] = []
    for index in lines.indices
    where lines[index].category == .allowance || lines[index].category == .expenseAllowance {
      guard let kind = pricing.desk.allowanceKind(of: lines[index].label) else { continue }
      if let place = groups.firstIndex(where: { $0.kind == kind }) {
        groups[place].add(lines, index)
      } else {
        groups.append(AllowanceLines(kind, lines, index))
      }
    }
    for group in groups {
      if let result = group.judge(view, pricing) { results.append(result) }
    }
  }
}

/// The lines of a slip that pay one kind of allowance.
private struct AllowanceLines {
  let kind: AllowanceKind
  private var indices: [Int] = []
  private var paid = Money.zero
  /// The greatest number of units of a line; nil when none states one.
  private var quantity: Hours?
  private var unit: LineUnit?
  private var proof = Proof.proved
  private var day: CivilDate?
  /// Whether a line takes back, is of another period, has no sum, or counts other units.
  private var isUnclear = false

  init(_ kind: AllowanceKind, _ lines: [PayLine], _ index: Int) {
    self.kind = kind
    add(lines, index)
  }

  mutating func add(_ lines: [PayLine], _ index: Int) {
    indices.append(index)
    guard case .read(let amount) = lines[index].amount, amount.value > .zero,
      !lines[index].isPriorPeriod
    else {
      isUnclear = true
      return
    }
    paid += amount.value
    proof = min(proof, amount.proof)
    if let date = lines[index].date.value { day = min(day ?? date, date) }
    let own = lines[index].quantity.value == nil ? LineUnit.dollars : lines[index].unit
    if let unit, unit != own { isUnclear = true }
    unit = own
    guard own != .dollars, case .read(let number) = lines[index].quantity else { return }
    proof = min(proof, number.proof)
    quantity = max(quantity ?? number.value, number.value)
  }

  func judge(_ view: SlipView, _ pricing: SlipPricing) -> CheckResult? {
    guard !isUnclear, let unit, let floors = floors(view, pricing) else { return nil }
    let weekly = weekly(view, pricing, floors)
    if let quantity, unit == .each || unit == .days, view.mayBeHours(quantity) {
      return hoursResult(view, floors, weekly)
    }
    guard let floor = floors.lowest(kind, for: unit) else {
      return unclear(floors, pricing)
    }
    let number = quantity ?? Hours(units: Hours.unitsPerHour)
    guard number > .zero else { return nil }
    var due = AllowanceDue(floor, number)
    // Of an amount for each and one by the week no more than the lower is certainly owed.
    if let weekly, [.each, .days, .hours].contains(unit), weekly.sum < due.sum { due = weekly }
    let slack = (Rate(cents: 1) * due.number).rounded(.up, per: .comparison)
    let gap = due.sum - paid > slack ? due.sum - paid : .zero
    guard gap > .zero else { return metResult(view, due) }
    let standing = view.standing(gap, pricing)
    let missing = missing(view, pricing, floors, due.floor, standing)
    var result = CheckResult(
      check: AllowanceUnderpaid.description.id,
      verdict: missing.isEmpty ? .short : .cannotTell(missing), kind: .shortfall)
    result.shortfall = Shortfall(
      provable: missing.isEmpty ? standing : .zero, likely: gap, atMost: gap)
    fill(&result, view, due)
    result.summary = result.summary.ending(missing.first, short: standing)
    result.notes = [CheckResult.strictNote(gap, standing: standing)].compactMap { $0 }
    return result
  }

  /// The award's figures at the start best for the employer; nil when the award has none of the kind.
  private func floors(_ view: SlipView, _ pricing: SlipPricing) -> AllowanceFloors? {
    // Allowances rise: the earliest start has the lowest figures.
    let start = pricing.readings.all.reduce(pricing.usual.start) { min($0, $1.start) }
    let dates = EffectiveDates(periodStart: start, day: max(day ?? start, start))
    let floors = pricing.desk.allowanceFloors(on: dates)
    return floors.has(kind) ? floors : nil
  }

  private func missing(
    _ view: SlipView, _ pricing: SlipPricing, _ floors: AllowanceFloors, _ floor: AllowanceFloor,
    _ standing: Money
  ) -> [MissingFact] {
    var missing: [MissingFact] = []
    if let doubt = view.doubt(proof) { missing.append(doubt) }
    if let why = floors.gap(kind) { missing.append(.notCovered(why)) }
    let isFullTime = pricing.readings.all.allSatisfy { $0.employment == .fullTime }
    if floor.unit == .week, unit != .weeks || !isFullTime { missing.append(.unitOfAllowance) }
    let isAdult = pricing.readings.all.allSatisfy { $0.question(nil, pricing.desk).age == .adult }
    if !floor.isExpense, !isAdult { missing.append(.ofLine(.age)) }
    if kind == .meal { missing.append(.otherMeal) }
    if kind == .vehicle { missing.append(.otherJourney) }
    if kind == .tool, !view.isOfTrade(in: floor.words) { missing.append(.otherTrade) }
    if missing.isEmpty, standing == .zero { missing.append(view.answers(standing)) }
    return missing
  }

  /// A sum below every figure of the award, whose unit is not told.
  private func unclear(_ floors: AllowanceFloors, _ pricing: SlipPricing) -> CheckResult? {
    guard quantity == nil || unit == .each, let floor = floors.lowest(kind),
      floor.unit != .kilometre,
      paid.exact < floor.amount * Hours(units: Hours.unitsPerHour)
    else { return nil }
    var result = CheckResult.cannotTell(
      AllowanceUnderpaid.description, [.unitOfAllowance], lines: indices)
    let gap =
      (floor.amount * Hours(units: Hours.unitsPerHour))
      .rounded(.halfUp, per: floor.reference) - paid
    result.shortfall = Shortfall(provable: .zero, likely: .zero, atMost: gap)
    return result
  }

  /// What the award gives by the week, or at most in one, for the whole weeks of the period; nil where it gives none.
  private func weekly(
    _ view: SlipView, _ pricing: SlipPricing, _ floors: AllowanceFloors
  ) -> AllowanceDue? {
    let mayBeFullTime = pricing.readings.all.contains { $0.employment == .fullTime }
    guard let floor = floors.lowestByWeek(kind, fullTime: mayBeFullTime) else { return nil }
    let days = view.slip.period?.dayCount ?? SuperEarnings.daysOfWeek
    let weeks = max(1, days / SuperEarnings.daysOfWeek)
    return AllowanceDue(floor, Hours(units: Int64(weeks) * Hours.unitsPerHour))
  }

  /// What is said of units that are hours: met where the week's amount is paid, else nothing is known of the shifts.
  private func hoursResult(
    _ view: SlipView, _ floors: AllowanceFloors, _ weekly: AllowanceDue?
  ) -> CheckResult? {
    if let weekly, weekly.sum - paid <= Money(cents: 1) { return metResult(view, weekly) }
    let days = view.slip.period?.dayCount ?? SuperEarnings.daysOfWeek
    let daily = floors.lowest(kind, for: .each).map {
      AllowanceDue($0, Hours(units: Int64(days) * Hours.unitsPerHour))
    }
    guard let most = [weekly?.sum, daily?.sum].compactMap({ $0 }).max(), most > paid else {
      return nil
    }
    var result = CheckResult.cannotTell(
      AllowanceUnderpaid.description, [.unitOfAllowance], lines: indices)
    result.shortfall = Shortfall(provable: .zero, likely: .zero, atMost: most - paid)
    return result
  }

  private func metResult(_ view: SlipView, _ due: AllowanceDue) -> CheckResult {
    guard view.detail else {
      return CheckResult(met: AllowanceUnderpaid.description.id, line: indices[0])
    }
    var result = CheckResult(
      check: AllowanceUnderpaid.description.id, verdict: .met, kind: .shortfall)
    fill(&result, view, due)
    return result
  }

  private func fill(_ result: inout CheckResult, _ view: SlipView, _ due: AllowanceDue) {
    let (floor, owed) = (due.floor, due.sum)
    let each = Sentence([Sentence(verbatim: "\(floor.amount)"), floor.unit.said], separator: " ")
    let number =
      quantity.map { _ in Sentence([Sentence(verbatim: due.number.plain), each], separator: " x ") }
      ?? AllowanceUnderpaid.Say.atLeastOne(["each": .said(each)])
    result.lines = indices
    result.proof = proof
    result.summary = AllowanceUnderpaid.Say.paid([
      "kind": .said(kind()), "sum": "\(paid)", "owed": "\(owed)", "each": .said(each),
    ])
    result.workings = [
      Working(
        subject: AllowanceUnderpaid.Say.subject([
          "kind": .said(kind()), "words": .text(floor.words),
        ]), hours: nil, paidRate: nil,
        paid: paid, owedRate: nil, owed: owed,
        derivation: Sentence([number, Sentence(verbatim: "\(owed)")], separator: " = "),
        reference: floor.reference)
    ]
    result.places = indices.flatMap { index in
      let line = view.slip.lines[index]
      return [line.quantity.reading?.place, line.amount.reading?.place].compactMap { $0 }
    }
  }
}

/// What an award owes of an allowance.
private struct AllowanceDue {
  /// The award's figure.
  let floor: AllowanceFloor
  /// For how many of its unit.
  let number: Hours
  /// What they come to.
  let sum: Money

  /// Multiplies a figure.
  init(_ floor: AllowanceFloor, _ number: Hours) {
    self.floor = floor
    self.number = number
    sum = (floor.amount * number).rounded(.halfUp, per: floor.reference)
  }
}

extension MissingFact {
  /// An allowance whose unit is not told.
  fileprivate static let unitOfAllowance = MissingFact(
    .lineMeaning, AllowanceUnderpaid.Say.unitOfAllowance,
    ask: AllowanceUnderpaid.Say.askUnitOfAllowance)
  /// A meal that the award may not ask for, such as one on overtime of which notice was given.
  fileprivate static let otherMeal = MissingFact(
    .lineMeaning, AllowanceUnderpaid.Say.otherMeal, ask: AllowanceUnderpaid.Say.askOtherMeal)
  /// An allowance that the award gives to a trade of its own.
  fileprivate static let otherTrade = MissingFact(
    .lineMeaning, AllowanceUnderpaid.Say.otherTrade, ask: AllowanceUnderpaid.Say.askOtherTrade)
  /// A journey that the award may not ask for, such as to work and home.
  fileprivate static let otherJourney = MissingFact(
    .lineMeaning, AllowanceUnderpaid.Say.otherJourney, ask: AllowanceUnderpaid.Say.askOtherJourney)
}

extension SlipView {
  /// Whether a number of units is one of hours: parts of one, as many as the slip has hours, or more than the period
  /// has days.
  fileprivate func mayBeHours(_ number: Hours) -> Bool {
    let days = slip.period?.dayCount ?? SuperEarnings.daysOfWeek
    let whole = Hours(units: Hours.unitsPerHour)
    let worked = work.lines.reduce(Hours.zero) { sum, line in
      line.role == .whole ? line.hours.map { sum + $0 } ?? sum : sum
    }
    return number > Hours(units: Int64(days) * whole.units) || number.units % whole.units != 0
      || number == work.ordinary.hours || number == worked
  }

  /// Whether the words of an allowance limit it to nobody, or to work that the slip's classification names.
  fileprivate func isOfTrade(in words: String) -> Bool {
    let limits = AllowanceKind.limits(in: words)
    guard !limits.isEmpty else { return true }
    guard let title = slip.classification.value?.lowercased() else { return false }
    return limits.contains { title.contains($0) }
  }
}
