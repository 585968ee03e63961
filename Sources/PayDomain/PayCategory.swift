/// What a pay line is for: a closed list, the same for every award and layout.
///
/// An award's own distinctions (first three hours, shift kind, clock times) are conditions on its provisions,
/// not categories, so that a new award needs no Swift.
public enum PayCategory: String, Hashable, Sendable, CaseIterable {
  /// Ordinary hours at the ordinary rate.
  case ordinary
  /// Ordinary hours in an evening window.
  case evening
  /// Ordinary hours in a night window.
  case night
  /// Ordinary hours in an early-morning window.
  case earlyMorning = "early_morning"
  /// Ordinary hours on a Saturday.
  case saturday
  /// Ordinary hours on a Sunday.
  case sunday
  /// Hours worked on a public holiday.
  case publicHoliday = "public_holiday"
  /// A public holiday not worked, paid as if it were.
  case publicHolidayNotWorked = "public_holiday_not_worked"
  /// A shift loading; which kind of shift is a condition.
  case shift
  /// A loading for a night shift that does not rotate.
  case permanentNight = "permanent_night"
  /// Overtime; day and tier are conditions.
  case overtime
  /// Work on a rostered or accrued day off.
  case rosteredDayOff = "rostered_day_off"
  /// A casual loading shown on a line of its own.
  case casualLoading = "casual_loading"
  /// An allowance for work, skill or disability.
  case allowance
  /// An allowance that covers an expense.
  case expenseAllowance = "expense_allowance"
  /// Annual leave taken.
  case annualLeave = "annual_leave"
  /// The loading on annual leave.
  case leaveLoading = "leave_loading"
  /// Personal or carer's leave taken.
  case personalLeave = "personal_leave"
  /// Long service leave taken.
  case longServiceLeave = "long_service_leave"
  /// Paid parental leave.
  case parentalLeave = "parental_leave"
  /// Any other paid leave, time off in lieu included.
  case otherLeave = "other_leave"
  /// Leave without pay.
  case unpaidLeave = "unpaid_leave"
  /// Leave paid out while employment goes on.
  case leaveCashedOut = "leave_cashed_out"
  /// A bonus.
  case bonus
  /// Commission.
  case commission
  /// Pay by the piece.
  case pieceRate = "piece_rate"
  /// A salary line that is not hours × rate.
  case salary
  /// Pay for an earlier period.
  case backPay = "back_pay"
  /// Payment on the end of employment, unused leave included.
  case termination
  /// Workers' compensation.
  case workersCompensation = "workers_compensation"
  /// An expense paid back.
  case reimbursement
  /// Tax withheld.
  case tax
  /// Study or training loan repayments withheld.
  case studyLoan = "study_loan"
  /// Any other deduction from pay.
  case deduction
  /// Salary given up for super or another benefit.
  case salarySacrifice = "salary_sacrifice"
  /// The employer's super guarantee contribution.
  case superGuarantee = "super_guarantee"
  /// Any other super contribution.
  case superOther = "super_other"
  /// A line that could not be placed.
  case unknown

  /// Whether hours of this category are work paid by the hour and can be held against an award's rate.
  public var isWork: Bool {
    switch self {
    case .ordinary, .evening, .night, .earlyMorning, .saturday, .sunday, .publicHoliday, .shift,
      .permanentNight, .overtime, .rosteredDayOff, .casualLoading:
      true
    case .publicHolidayNotWorked, .allowance, .expenseAllowance, .annualLeave, .leaveLoading,
      .personalLeave, .longServiceLeave, .parentalLeave, .otherLeave, .unpaidLeave,
      .leaveCashedOut, .bonus, .commission, .pieceRate, .salary, .backPay, .termination,
      .workersCompensation, .reimbursement, .tax, .studyLoan, .deduction, .salarySacrifice,
      .superGuarantee, .superOther, .unknown:
      false
    }
  }
}
