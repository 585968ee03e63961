import AwardTables
import PayDomain

/// The provisions of an award that a line's label may mean although they stand under another name.
///
/// Payrolls shorten: `PH` is written for a recall on a public holiday, `Nights` for hours that the award calls late
/// evening, `Sat` for an afternoon shift that falls on a Saturday. A line that pays exactly such a provision is
/// taken for it: nobody is found short on a guess of what the label left out.
struct Lookalikes {
  /// Their prices, each above ordinary pay.
  let cells: [PricedCell]

  /// Looks for what a label of a kind may mean.
  ///
  /// - Parameters:
  ///   - key: what the line says.
  ///   - sheet: the prices of the worker's award.
  init(_ key: ChoiceKey, on sheet: PriceSheet) {
    // A label that states its tier leaves nothing out.
    guard key.tier == nil, case .known(let ordinary) = sheet.ordinary else {
      cells = []
      return
    }
    let provisions = sheet.award.provisions
    cells = key.category.lookalikes.flatMap { category in
      sheet.award.provisions(for: category, question: sheet.question)
    }
    .filter { Lookalikes.agrees(provisions[$0], key) }
    .compactMap { place in
      guard case .known(let cell) = sheet.price(place) else { return nil }
      let isMultiple = key.multiplier.map { cell.cell.percentage == $0 } ?? true
      return isMultiple && cell.hourly > ordinary.hourly ? cell : nil
    }
  }

  /// Whether nothing that the label says keeps a provision from being meant.
  private static func agrees(_ provision: Provision, _ key: ChoiceKey) -> Bool {
    let condition = provision.condition
    if let weekday = key.weekday, !condition.days.isEmpty, !condition.days.contains(weekday) {
      return false
    }
    let words = FoldedWords(condition.words)
    switch key.category {
    case .publicHoliday: return words.contain("public holiday")
    case .saturday: return condition.days.contains(.saturday) || words.contain("saturday")
    case .sunday: return condition.days.contains(.sunday) || words.contain("sunday")
    case .overtime: return words.contain("public holiday") == key.namesPublicHoliday
    case .evening, .night, .earlyMorning, .shift, .permanentNight, .rosteredDayOff: return true
    case .ordinary, .casualLoading, .publicHolidayNotWorked, .allowance, .expenseAllowance,
      .annualLeave, .leaveLoading, .personalLeave, .longServiceLeave, .parentalLeave, .otherLeave,
      .unpaidLeave, .leaveCashedOut, .bonus, .commission, .pieceRate, .salary, .backPay,
      .termination, .workersCompensation, .reimbursement, .tax, .studyLoan, .deduction,
      .salarySacrifice, .superGuarantee, .superOther, .unknown:
      return false
    }
  }
}

extension PayCategory {
  /// Where awards may keep what a label of this category means.
  fileprivate var lookalikes: [PayCategory] {
    let clock: [PayCategory] = [.evening, .night, .earlyMorning, .shift, .permanentNight]
    switch self {
    case .evening, .night, .earlyMorning, .shift, .permanentNight: return clock
    case .saturday, .sunday: return clock + [self, .publicHoliday, .overtime]
    case .publicHoliday: return clock + [.publicHoliday, .overtime, .rosteredDayOff]
    case .overtime, .rosteredDayOff: return [.overtime, .rosteredDayOff]
    case .ordinary, .casualLoading, .publicHolidayNotWorked, .allowance, .expenseAllowance,
      .annualLeave, .leaveLoading, .personalLeave, .longServiceLeave, .parentalLeave, .otherLeave,
      .unpaidLeave, .leaveCashedOut, .bonus, .commission, .pieceRate, .salary, .backPay,
      .termination, .workersCompensation, .reimbursement, .tax, .studyLoan, .deduction,
      .salarySacrifice, .superGuarantee, .superOther, .unknown:
      return []
    }
  }
}
