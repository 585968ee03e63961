import PayDomain

/// Finds shift hours paid below the award's penalty rate.
///
/// **Law:** the award's penalty clause.
enum ShiftUnderpaid: LineCheck {
  static let description = CheckDescription(
    id: "penalty/shift-underpaid", kind: .shortfall, title: "shift hours below the loading",
    law: "the award's clause of penalty rates",
    explanation: """
      The line pays shift hours less than the award's rate for them. The rate may stand on the \
      line whole, or as an extra beside a line that pays the same hours at the ordinary rate; both \
      are tried. Pay above the award elsewhere in the same period is counted first, unless it is \
      known that no set-off applies.
      """,
    clearedBy: """
      The days and times of the hours, a line that pays the extra elsewhere, or a set-off clause \
      in the contract.
      """,
    examples: [
      CheckExample(
        .met, "130 % of 26.55 = 34.52",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; shiftworker
          Night shift [shift]: 8.00 h x 34.52 = 276.16
          """),
      CheckExample(
        .met, "the lowest shift rate, 112.5 % = 29.87, may be what is meant",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; shiftworker
          Night shift [shift]: 8.00 h x 34.52 = 276.16
          """),
      CheckExample(
        .short, "below the lowest: 29.87 - 26.55 = 3.32 an hour, 26.56 for eight",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; shiftworker
          Shift [shift]: 8.00 h x 26.55 = 212.40
          """),
      CheckExample(
        .cannotTell, "which shift it was is not on the slip",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; shiftworker
          Shift [shift]: 8.00 h x 29.87 = 238.96
          """),
    ])

  static func claims(_ cause: LineCause) -> Bool {
    switch cause.category {
    case .shift, .permanentNight, .earlyMorning: true
    case .ordinary, .evening, .night, .saturday, .sunday, .publicHoliday, .overtime,
      .rosteredDayOff, .casualLoading, .publicHolidayNotWorked, .allowance, .expenseAllowance,
      .annualLeave, .leaveLoading, .personalLeave, .longServiceLeave, .parentalLeave,
      .otherLeave, .unpaidLeave, .leaveCashedOut, .bonus, .commission, .pieceRate, .salary,
      .backPay, .termination, .workersCompensation, .reimbursement, .tax, .studyLoan,
      .deduction, .salarySacrifice, .superGuarantee, .superOther, .unknown:
      false
    }
  }
}
