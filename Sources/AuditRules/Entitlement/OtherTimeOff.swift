import AwardTables
import PayDomain
import Wording

/// Paid time off that is neither annual nor personal leave: a public holiday not worked, a rostered day off, jury
/// service and the like.
///
/// **Limits:** the tables hold no section that sets its rate, and some of it is lawfully less than an hour's pay, such as
/// what tops up a juror's fees: it is asked about and never found.
extension LeaveBelowBaseRate {
  /// Asks about time off an hour of which is paid less than the award's ordinary hour.
  static func judgeOtherTimeOff(_ view: SlipView, into results: inout [CheckResult]) {
    let lines = view.slip.lines
    var known: Set<String> = []
    for index in lines.indices {
      let category = lines[index].category
      guard category == .publicHolidayNotWorked || category == .otherLeave,
        known.insert(lines[index].label).inserted, view.maySpeak(of: lines[index].label),
        let leave = LeaveTaken(
          lines, category, from: view.slip.periodStart.value, under: lines[index].label),
        let result = otherTimeOff(leave, category, view)
      else { continue }
      results.append(result)
    }
  }

  private static func otherTimeOff(
    _ leave: LeaveTaken, _ category: PayCategory, _ view: SlipView
  ) -> CheckResult? {
    guard case .award = view.ground, let prices = view.leavePrices, leave.missing == nil,
      let (paid, hours) = leave.sum.figures
    else { return nil }
    let printed = PrintedLine(view.slip.lines, leave.sum)
    let gaps = prices.readings.compactMap { reading -> (gap: Money, cell: PricedCell)? in
      guard let cell = prices.base(reading) else { return nil }
      return (cell.compare(paid, hours, of: printed).gap, cell)
    }
    guard gaps.count == prices.readings.count, let least = gaps.map(\.gap).min(),
      let most = gaps.max(by: { $0.gap < $1.gap })
    else { return nil }
    guard most.gap > .zero else {
      var result = CheckResult(check: description.id, verdict: .met, kind: .shortfall)
      result.lines = leave.lines
      if view.detail { fill(&result, leave, most.cell, category, view) }
      return result
    }
    let asks = least > .zero || prices.unknown.isEmpty ? [.rateOfTimeOff] : prices.unknown
    var result = CheckResult.cannotTell(description, asks, lines: leave.lines)
    result.shortfall = Shortfall(provable: .zero, likely: .zero, atMost: most.gap)
    fill(&result, leave, most.cell, category, view)
    return result
  }

  /// The kind of leave in words.
  static func name(of category: PayCategory) -> Sentence {
    if category == .annualLeave { return LeavePhrase.annual() }
    if category == .personalLeave { return LeavePhrase.personal() }
    return category == .publicHolidayNotWorked ? LeavePhrase.publicHoliday() : LeavePhrase.timeOff()
  }
}
