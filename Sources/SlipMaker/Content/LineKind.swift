/// What a drawn line is for, with the words that mean it and what a reader has to make of them.
///
/// The words are those of Australian payslips in general; the categories follow the documentation of the
/// reader's output, not its tables.
struct LineKind {
  /// One wording.
  struct Wording {
    /// The label.
    let label: String
    /// The multiple it states, in per cent; nil when it states none.
    let multiple: Int?

    /// Makes a wording.
    init(_ label: String, _ multiple: Int? = nil) {
      self.label = label
      self.multiple = multiple
    }
  }

  /// The categories a reader may give, the right one first; another is right where the words leave it open.
  let categories: [String]
  /// The part of the slip.
  let section: String
  /// `whole` or `loading_only`.
  let form: String
  /// The rate as a share of the base rate in per cent, or in cents when ``isFlat``.
  let share: Int
  /// Whether ``share`` is cents for one, or the amount, not a share.
  let isFlat: Bool
  /// What it may be called.
  let wordings: [Wording]

  /// Makes a kind of earnings.
  init(
    _ categories: [String], _ share: Int, form: String = "whole", section: String = "earnings",
    isFlat: Bool = false, _ wordings: [Wording]
  ) {
    self.categories = categories
    self.share = share
    self.form = form
    self.section = section
    self.isFlat = isFlat
    self.wordings = wordings
  }

  /// The kind, of which a reader may also say that the words leave it open.
  var mayBeUnknown: LineKind {
    LineKind(
      categories + ["unknown"], share, form: form, section: section, isFlat: isFlat, wordings)
  }

  private static func words(_ labels: String...) -> [Wording] { labels.map { Wording($0) } }

  /// Ordinary hours.
  static let ordinary = LineKind(
    ["ordinary"], 100,
    words(
      "Ordinary Hours", "Ordinary", "Normal Hours", "Normal", "Ordinary Time", "Base Hours",
      "Base Hourly", "Ordinary Pay", "Ord Hrs", "Hours Worked", "Normal Time", "Base Pay",
      "Ord Time", "1 - Normal", "Std Hours", "Basic Hours", "Wages", "Ordinary Hours (Mon-Fri)",
      "Weekday Ordinary", "ORD"))
  /// Ordinary hours of a Saturday at the whole rate.
  static let saturday = LineKind(
    ["saturday"], 125,
    words(
      "Saturday", "Saturday Pay", "Saturday Hours", "Casual - Saturday", "Sat",
      "Ordinary - Saturday", "Sat Ordinary", "Saturday Work", "Saturdays")
      + [Wording("Sat 1.25", 125), Wording("Saturday 125%", 125)])
  /// Ordinary hours of a Sunday at the whole rate.
  static let sunday = LineKind(
    ["sunday"], 150,
    words(
      "Sunday", "Sunday Pay", "Sunday Hours", "Casual - Sunday", "Sun", "Ordinary - Sunday",
      "Sun Ordinary", "Sunday Work", "SUNDAY HRS")
      + [Wording("Sun 1.5", 150), Wording("Sunday x 1.5", 150)])
  /// Hours on a public holiday.
  static let publicHoliday = LineKind(
    ["public_holiday"], 250,
    words(
      "Public Holiday Worked", "Pub Hol Worked", "PH Worked", "Public Holiday - worked",
      "Public Holiday Hours Worked", "Work on Public Holiday"))
  /// A public holiday not worked.
  static let dayOff = LineKind(
    ["public_holiday_not_worked"], 100,
    words("Public Holiday not worked", "Permanent - Public Holiday not worked"))
  /// Evening hours at the whole rate.
  static let evening = LineKind(
    ["evening"], 110, words("Evening", "Evening Hours", "Evening Shift Hours"))
  /// A loading on Saturday hours that stand in the ordinary line.
  static let saturdayLoading = LineKind(
    ["saturday"], 25, form: "loading_only",
    words("Saturday Loading", "Sat Casual Ldg", "Sat Ldg", "25% Sat Perm Ldg"))
  /// A loading on Sunday hours that stand in the ordinary line.
  static let sundayLoading = LineKind(
    ["sunday"], 60, form: "loading_only",
    words("Sunday Loading", "60% Sun Perm Ldg", "Sun Ldg"))
  /// A loading for afternoon shifts.
  static let shiftLoading = LineKind(
    ["shift"], 15, form: "loading_only",
    words(
      "Afternoon Shift Loading", "Shift Loading", "Night Shift Loading", "Aft Shift Ldg",
      "Afternoon Shift Ldg"))
  /// A casual loading on a line of its own.
  static let casualLoading = LineKind(
    ["casual_loading"], 25, form: "loading_only",
    words("Casual Loading", "Cas Ldg", "Cas Loading", "Casual Loading 25%", "25% Casual Loading"))
  /// Overtime of the first tier.
  static let overtime = LineKind(
    ["overtime"], 150,
    [
      Wording("Overtime x 1.5", 150), Wording("Overtime 1.5", 150), Wording("O/T 1.5", 150),
      Wording("Time & a half", 150), Wording("Time and a half", 150), Wording("T1.5", 150),
      Wording("OT 1.5x", 150), Wording("Overtime Hours"), Wording("Overtime @ 1.5", 150),
      Wording("Overtime (1.5)", 150), Wording("Overtime 150%", 150), Wording("OT x1.5", 150),
      Wording("1.5 x Overtime", 150), Wording("Overtime - time and a half", 150),
    ])
  /// Overtime of the second tier.
  static let doubleTime = LineKind(
    ["overtime"], 200,
    [
      Wording("Overtime x 2", 200), Wording("Overtime 2.0", 200), Wording("O/T 2.0", 200),
      Wording("Double time", 200), Wording("T2.0", 200), Wording("Double Time", 200),
      Wording("OT @ 2.0", 200), Wording("Overtime 200%", 200), Wording("Overtime (x2)", 200),
    ])
  /// Annual leave.
  static let annualLeave = LineKind(
    ["annual_leave"], 100,
    words(
      "Annual Leave", "Annual Leave Taken", "Annual Leave Pay", "A/L", "Ann Leave", "AL Taken",
      "Annual Lve", "Recreation Leave"))
  /// Personal leave.
  static let personalLeave = LineKind(
    ["personal_leave"], 100,
    words(
      "Sick Leave", "Personal/Carer's Leave", "Personal Leave", "Personal Leave Taken",
      "Sick/Carer's Leave", "Carer's Leave", "Sick Leave Taken", "Pers/Carers Lve"))
  /// Other leave.
  static let otherLeave = LineKind(
    ["other_leave"], 100,
    words("Compassionate Leave", "Bereavement Leave", "Jury Duty", "Time in Lieu Taken"))
  /// Long service leave.
  static let longServiceLeave = LineKind(
    ["long_service_leave"], 100, words("Long Service Leave", "LSL"))
  /// The loading on annual leave; its hours are the leave's.
  static let leaveLoading = LineKind(
    ["leave_loading"], 17, form: "loading_only",
    words("Annual Leave Loading", "Leave Loading", "Leave Loading 17.5%"))
  /// An allowance by the hour.
  static let hourlyAllowance = LineKind(
    ["allowance"], 84, isFlat: true,
    words(
      "First Aid Allowance", "Leading Hand Allowance", "Cold Work Allowance",
      "Split Shift Allowance", "Dirty Work Allowance"))
  /// An allowance by the piece or the week, with an amount only.
  static let fixedAllowance = LineKind(
    ["allowance"], 1575, isFlat: true,
    words(
      "First Aid Allowance", "On Call Allowance", "Higher Duties Allowance", "Sleepover Allowance",
      "Phone Allowance", "Qualification Allowance"))
  /// An allowance for an expense.
  static let expenseAllowance = LineKind(
    ["expense_allowance"], 1320, isFlat: true,
    words(
      "Meal Allowance", "Laundry Allowance", "Tool Allowance", "Uniform Allowance", "Meal Allow",
      "Laundry Allce"))
  /// Pay for an earlier period.
  static let backPay = LineKind(
    ["back_pay"], 8450, isFlat: true, words("Back Pay", "Back Payment", "Backpay"))
  /// A bonus.
  static let bonus = LineKind(["bonus"], 15000, isFlat: true, words("Bonus", "Performance Bonus"))
}
