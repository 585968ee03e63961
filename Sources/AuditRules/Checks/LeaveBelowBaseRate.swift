import AwardTables
import PayDomain
import Wording

/// Finds annual and personal leave paid below the award's base rate.
///
/// **Law:** Fair Work Act 2009 ss 90 and 99: leave is paid at the base rate for the ordinary hours of the days, and s 206
/// and s 45: no base rate is below the award's.
/// **Limits:** a worker whose own base rate is above the award's is owed that one; a slip does not prove it, since its
/// ordinary rate may hold a loading.
enum LeaveBelowBaseRate: SlipCheck {
  static let description = CheckDescription(
    id: "leave/below-base-rate", kind: .shortfall, title: "leave paid below the base rate",
    law: "Fair Work Act 2009 ss 90(1) and 99, with ss 45 and 206",
    explanation: """
      Annual leave and personal leave are paid at the base rate for the ordinary hours that would have been worked. \
      No base rate may be below the award's. The hours of leave on the slip, times the award's base rate for the \
      classification, come to more than the slip pays for them. A public holiday not worked and other paid time off, \
      such as a rostered day off or jury service, are only asked about where an hour of them is paid less than that.
      """,
    formula: "shortfall = hours of leave × the award's base rate − what the slip pays for them",
    workedExample: worked,
    clearedBy:
      "A written agreement to take the leave at half pay, leave of days before the award's rates rose, or a further payment for the same leave.",
    howWrong: """
      It compares with the award's least rate. A worker whose own base rate is higher is owed that one, so the true \
      shortfall can be more. Leave counted in days or weeks is not compared. Leave of earlier days that is paid late \
      is left open where the older rate explains it.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case notCovered = "the base rate of {title} is not covered"
    case below = "{leave} {hours} paid {paid}, at least {owed} at the award's base rate"
    case upTo = "{leave} {hours} paid {paid}, up to {owed} at the award's base rate"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    let lines = view.slip.lines
    for category in [PayCategory.annualLeave, .personalLeave]
    where lines.indices.contains(where: { lines[$0].category == category }) {
      let taken =
        category == .annualLeave
        ? view.annualLeave : LeaveTaken(lines, category, from: view.slip.periodStart.value)
      guard let leave = taken else { continue }
      if let result = result(leave, category, view) { results.append(result) }
    }
    judgeOtherTimeOff(view, into: &results)
  }

  private static func result(
    _ leave: LeaveTaken, _ category: PayCategory, _ view: SlipView
  ) -> CheckResult? {
    if case .missing(let missing, _) = view.ground {
      return .cannotTell(description, [missing], lines: leave.lines)
    }
    guard let prices = view.leavePrices else { return nil }
    if let missing = leave.missing {
      return .cannotTell(description, [missing], lines: leave.lines)
    }
    guard !prices.readings.isEmpty else {
      let kind: MissingFact.Kind = prices.mayBeCasual ? .employment : .period
      return .cannotTell(description, [.ofLine(kind)], lines: leave.lines)
    }
    return compare(leave, category, view, prices)
  }

  private static func compare(
    _ leave: LeaveTaken, _ category: PayCategory, _ view: SlipView, _ prices: LeavePrices
  ) -> CheckResult {
    guard let (paid, hours) = leave.sum.figures else {
      return .cannotTell(description, [.ofLine(.hours)], lines: leave.lines)
    }
    let printed = PrintedLine(view.slip.lines, leave.sum)
    var gaps: [(gap: Money, cell: PricedCell, reading: WorkerReading)] = []
    for reading in prices.readings {
      guard let cell = prices.base(reading) else {
        let why = Say.notCovered(["title": .text(prices.title(reading))])
        return .cannotTell(description, [.notCovered(why)], lines: leave.lines)
      }
      gaps.append((cell.compare(paid, hours, of: printed).gap, cell, reading))
    }
    guard let least = gaps.min(by: { $0.gap < $1.gap }),
      let most = gaps.max(by: { $0.gap < $1.gap })
    else { return .cannotTell(description, [.ofLine(.period)], lines: leave.lines) }
    guard most.gap > .zero else {
      let own = prices.mayBeCasual ? nil : belowOwnRate(leave, paid, printed, view)
      return own ?? met(leave, least.cell, category, view)
    }
    let missing = missing(least.gap, leave, least.cell, least.reading, view, prices, printed)
    var result = CheckResult(
      check: description.id, verdict: missing.isEmpty ? .short : .cannotTell(missing),
      kind: .shortfall)
    result.lines = leave.lines
    // Never more than stands once the other pay of the period has answered what it may.
    let answer = view.mayAnswerLeave(beyond: least.cell, and: loading(view))
    let provable = missing.isEmpty ? least.gap - answer : .zero
    result.shortfall = Shortfall(
      provable: provable, likely: max(provable, gaps[0].gap), atMost: most.gap)
    fill(&result, leave, missing.isEmpty ? least.cell : most.cell, category, view)
    if missing.isEmpty, let note = CheckResult.strictNote(least.gap, standing: provable) {
      result.notes.append(note)
    }
    let title = Sentence(verbatim: prices.title((missing.isEmpty ? least : most).reading))
    result.workings[0].subject = Sentence([result.workings[0].subject, title], separator: ", ")
    return result
  }

  /// What keeps the smallest gap from being found; empty when nothing does.
  private static func missing(
    _ gap: Money, _ leave: LeaveTaken, _ cell: PricedCell, _ reading: WorkerReading,
    _ view: SlipView, _ prices: LeavePrices, _ printed: PrintedLine
  ) -> [MissingFact] {
    guard gap > .zero else {
      return prices.unknown.isEmpty ? [.ofLine(.lineMeaning)] : prices.unknown
    }
    if let obstacle = view.obstacle(to: leave, prices) { return [obstacle] }
    guard let (paid, hours) = leave.sum.figures else { return [.ofLine(.hours)] }
    // At half the rate or less the hours may be those of leave spread over twice as many.
    let own = view.ownRate.map { ($0 * hours).rounded(.up, per: .comparison) }
    let whole = max(cell.sum(hours), own ?? .zero) + Money(cents: 2 * hours.startedHours)
    if paid + paid <= whole { return [.halfPay] }
    guard let longest = view.calendar[reading.start].longestPay?.value else {
      return [.daysOfLeave]
    }
    let isShortBefore = prices.readings.allSatisfy { reading in
      let before = prices.base(reading, earlier: longest)?.compare(paid, hours, of: printed)
      return before.map { $0.gap > .zero } ?? false
    }
    guard isShortBefore else { return [.daysOfLeave] }
    if view.work.answeringPay >= gap { return [view.openPay] }
    let answer = view.mayAnswerLeave(beyond: cell, and: loading(view))
    return answer >= gap ? [view.answers(gap)] : []
  }

  private static func loading(_ view: SlipView) -> Money {
    let lines = view.slip.lines
    return lines.indices.reduce(.zero) { sum, index in
      lines[index].category == .leaveLoading ? sum + max(.zero, lines[index].sum ?? .zero) : sum
    }
  }

  /// What is said of leave that is enough for the award and less an hour than the slip's own ordinary hours.
  private static func belowOwnRate(
    _ leave: LeaveTaken, _ paid: Money, _ printed: PrintedLine, _ view: SlipView
  ) -> CheckResult? {
    guard !leave.isHalfPay, let own = view.ownRate, own > Rate(cents: 1),
      let hours = leave.sum.hours
    else { return nil }
    let fewest = printed.bounds(of: hours).fewest
    let least = ((own - Rate(cents: 1)) * fewest).rounded(.down, per: .comparison)
    guard paid < least else { return nil }
    var result = CheckResult.cannotTell(description, [.ownBaseRate], lines: leave.lines)
    let gap = (own * hours).rounded(.halfUp, per: .comparison) - paid
    result.shortfall = Shortfall(provable: .zero, likely: .zero, atMost: gap)
    return result
  }

  private static func met(
    _ leave: LeaveTaken, _ cell: PricedCell, _ category: PayCategory, _ view: SlipView
  ) -> CheckResult {
    var result = CheckResult(check: description.id, verdict: .met, kind: .shortfall)
    result.lines = leave.lines
    if view.detail { fill(&result, leave, cell, category, view) }
    return result
  }

  /// Fills a result with its words and its comparison.
  static func fill(
    _ result: inout CheckResult, _ leave: LeaveTaken, _ cell: PricedCell,
    _ category: PayCategory, _ view: SlipView
  ) {
    guard let (paid, hours) = leave.sum.figures else { return }
    let name = LeaveBelowBaseRate.name(of: category)
    let owed = cell.sum(hours)
    result.workings = [
      Working(
        subject: name, hours: hours, paidRate: leave.sum.paidRate, paid: paid, owedRate: cell.rate,
        owed: owed, derivation: Sentence(verbatim: "\(hours) × \(cell.rate) = \(owed)"),
        reference: cell.cell.baseReference)
    ]
    let isOpen = if case .cannotTell = result.verdict { true } else { false }
    result.summary = (isOpen ? Say.upTo : .below)([
      "leave": .said(name), "hours": "\(hours)", "paid": "\(paid)", "owed": "\(owed)",
    ])
    result.places = leave.lines.map { view.slip.lines[$0].place }
    result.proof = min(leave.sum.proof, view.proof)
    if view.facts.isAdult == true { result.assumptions.append(TakenPhrase.adultAsUserSays()) }
  }
}
