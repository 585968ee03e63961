import PayDomain

/// The closed lists of words of the tables.
enum Words {
  /// Whether a row starts with a pay period or on a day.
  static let starts = ["period", "day"]
  /// The grounds of a figure.
  static let basis = Basis.allCases.map(\.rawValue)
  /// Yes alone, in columns where blank means no.
  static let yes = ["yes"]
  /// Yes and no, in columns where blank means either.
  static let yesNo = ["yes", "no"]
  /// A classification's own rate, in columns that name whose.
  static let own = "own"
  /// The weekly wage over the hours of the week, in the column that names which rate.
  static let week = "week"
  /// The age of those who are paid the adult rate.
  static let adult = "adult"
  /// What a contribution base is for.
  static let baseSpan = BaseSpan.allCases.map(\.rawValue)
  /// How payments stand to super.
  static let superTreatment = SuperTreatment.allCases.map(\.rawValue)
  /// The leave that accrues by law.
  static let accruingLeave = AccruingLeave.allCases.map(\.rawValue)
  /// The scales of withholding.
  static let taxScale = TaxScale.allCases.map(\.rawValue)
  /// The states and territories.
  static let state = AustralianState.allCases.map(\.rawValue)
  /// The kinds of public holiday.
  static let holidayKind = HolidayKind.allCases.map(\.rawValue)
  /// What words of a slip's labels give away.
  static let slipWordMeaning = SlipWordMeaning.allCases.map(\.rawValue)
  /// The types of employment.
  static let employment = EmploymentType.allCases.map(\.rawValue)
  /// The categories of pay.
  static let category = PayCategory.allCases.map(\.rawValue)
  /// The days of the week.
  static let days = Weekday.allCases.map(\.rawValue)
  /// Days that awards name.
  static let namedDays = [
    "new_years_day", "australia_day", "good_friday", "easter_saturday", "easter_sunday",
    "easter_monday", "anzac_day", "labour_day", "christmas_eve", "christmas_day",
    "christmas_day_on_weekend", "boxing_day", "new_years_eve",
  ]
  /// What a flat sum is paid for.
  static let flatPer = ["hour", "started_hour"]
  /// How provisions in one hour stand to each other.
  static let combine = Combination.allCases.map(\.rawValue)
  /// How a casual percentage comes about; for checking only.
  static let casualMode = ["additive", "compound", "none", "swap", "tabulated"]
  /// How a junior's rate comes about.
  static let juniorRounding = JuniorRounding.allCases.map(\.rawValue)
  /// What an allowance is paid for.
  static let allowanceUnit = AllowanceUnit.allCases.map(\.rawValue)
  /// Which rate an allowance is a percentage of.
  static let allowanceBase = AllowanceBase.allCases.map(\.rawValue)
  /// Which rate a part of a payment is a percentage of.
  static let paymentBase = PaymentBase.allCases.map(\.rawValue)
  /// What an hour, a limit or a minimum is counted over.
  static let span = [
    "hour", "time_worked", "occasion", "engagement", "work_period", "shift", "day", "week",
    "fortnight", "four_weeks", "period", "roster_cycle", "year",
  ]
}
