import AwardTables
import PayDomain

/// Allowances that may be pay for the very hours of other lines.
extension WorkLines {
  /// Keeps an allowance that may be pay for the hours of other lines.
  mutating func addAllowance(_ line: PayLine, _ index: Int) {
    guard let sum = line.sum, sum > .zero, !line.isPriorPeriod else { return }
    openAllowances.append(index)
    otherPay += sum
    answeringPay += sum
  }

  /// Whether ``openMore(_:_:)`` may find anything.
  var mayOpenMore: Bool { !kindAllowances.isEmpty || !leave.isEmpty }

  /// Opens allowances of kinds that the award does not give, and leave that is paid to a casual: what such a sum is
  /// for is anyone's guess.
  mutating func openMore(_ view: SlipView, _ desk: AwardDesk) {
    let slip = view.slip
    if hintsCasual || (view.facts.employment ?? slip.employment.value) == .casual {
      for index in leave { addAllowance(slip.lines[index], index) }
    }
    guard !kindAllowances.isEmpty, let start = slip.periodStart.value ?? slip.periodEnd.value else {
      return
    }
    let floors = desk.allowanceFloors(on: EffectiveDates(periodStart: start, day: start))
    for index in kindAllowances {
      guard let kind = desk.allowanceKind(of: slip.lines[index].label), !floors.has(kind) else {
        continue
      }
      addAllowance(slip.lines[index], index)
    }
  }

  /// The labels of lines that may be pay for the hours of other lines, in the slip's order.
  func openLabels(_ printed: [PayLine]) -> [String] {
    let places = (unknownPay > .zero ? unknown : []) + openAllowances
    return places.sorted().map { printed[$0].label }
  }
}
