import PayDomain
import Wording

/// Kinds of hours and of pay, as summaries begin.
enum KindPhrase: String, Phrases {
  case ordinary = "ordinary hours"
  case evening = "evening"
  case night = "night"
  case earlyMorning = "early morning"
  case saturday = "Saturday"
  case sunday = "Sunday"
  case publicHoliday = "public holiday"
  case shift = "shift"
  case permanentNight = "permanent night"
  case overtime = "overtime"
  case rosteredDayOff = "rostered day off"
  case casualLoading = "casual loading"
}

/// Kinds of leave.
enum LeavePhrase: String, Phrases {
  case annual = "annual leave"
  case personal = "personal leave"
  case longService = "long service leave"
  case timeOff = "time off"
  case publicHoliday = "a public holiday not worked"
  case other = "leave"
}

/// The sums of a slip.
enum SumPhrase: String, Phrases {
  case gross = "gross"
  case tax = "tax"
  case net = "net"
  case superGuarantee = "super"
  case deductions = "sum of deductions"
}

/// What lines count.
enum UnitPhrase: String, Phrases {
  case hours = "hours"
  case days = "days"
  case weeks = "weeks"
}

extension PayCategory {
  /// The kind of hours in words, as summaries begin.
  var words: Sentence {
    switch self {
    case .ordinary: KindPhrase.ordinary()
    case .evening: KindPhrase.evening()
    case .night: KindPhrase.night()
    case .earlyMorning: KindPhrase.earlyMorning()
    case .saturday: KindPhrase.saturday()
    case .sunday: KindPhrase.sunday()
    case .publicHoliday: KindPhrase.publicHoliday()
    case .shift: KindPhrase.shift()
    case .permanentNight: KindPhrase.permanentNight()
    case .overtime: KindPhrase.overtime()
    case .rosteredDayOff: KindPhrase.rosteredDayOff()
    case .casualLoading: KindPhrase.casualLoading()
    case .publicHolidayNotWorked, .allowance, .expenseAllowance, .annualLeave, .leaveLoading,
      .personalLeave, .longServiceLeave, .parentalLeave, .otherLeave, .unpaidLeave,
      .leaveCashedOut, .bonus, .commission, .pieceRate, .salary, .backPay, .termination,
      .workersCompensation, .reimbursement, .tax, .studyLoan, .deduction, .salarySacrifice,
      .superGuarantee, .superOther, .unknown:
      Sentence(verbatim: rawValue)
    }
  }
}
