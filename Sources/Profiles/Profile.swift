import PayDomain

/// Reads what the user knows of one employer and its employees: a YAML file, with a CSV table if wanted.
///
/// ```yaml
/// employer: Acme Pty Ltd      # for people; decides nothing
/// abn: 53 004 085 616         # what stands here holds for no slip that states another ABN
/// award: MA000004             # or `agreement: name` (with `award:` beside it for the base rate),
///                             # or `instrument: words` for anything else
/// set_off: none               # none | clause: may pay above the award make up for penalties?
/// leave_loading: with_leave   # with_leave | other_times | in_rate: when annual leave loading is paid
/// super_received:             # the day the fund had the contribution, by the day of payment
///   2026-07-10: 2026-07-16
/// payslips_issued:            # the day the slips were given to the workers, by the day of payment
///   2026-07-10: 2026-07-14
/// averages_hours: no          # are hours averaged beyond the pay period, or saved for a day off?
/// sent_home: yes              # did the employer end the shifts that are shorter than the award's least?
/// guardian_agreed: no         # under 18: did a parent or guardian agree in writing to what is deducted?
///                             # no: none did, and no law or court orders it
/// all_adults: yes             # everyone is an adult, or paid as one
/// pay_cycle: fortnightly      # weekly | fortnightly | four_weekly; or cycle_days: 7 | 14 | 28
/// pay_week: monday            # the day pay weeks start; `profile check` holds slips against it
/// employees:
///   - number: "1007"          # or name: as slips print it; both may stand
///     classification: Level 2
///     employment: casual      # full_time | part_time | casual
///     born: 2008-03-14
///     start: 2026-01-12       # the day employment began
///     adult: yes
///     shiftworker: no
///     training: no            # apprentice, trainee or supported wage
///     arrangement: annual salary
///     set_off: clause         # award, agreement, instrument, set_off, averages_hours, sent_home and
///                             # guardian_agreed override the employer's
/// employees_csv: staff.csv    # the same keys as columns, or a payroll's own list; beside the profile
/// pay_codes:
///   Sunday Rate: sunday       # a category
///   Wknd Loading: {category: saturday, form: loading_only, multiplier: 25%}
/// columns:                    # headings of exports that no layout knows
///   Pmt: amount               # a word of `ExportColumn`, or ignored
/// xml_mapping: payroll.csv    # what the elements of the employer's XML hold; beside the profile
/// keep_bank_accounts: no      # these are masked as they are read; so are
/// keep_tax_file_numbers: no   # tax file numbers
/// keep_addresses: no          # and street addresses
/// ```
///
/// A value `"?"` is a question not answered yet: it says nothing, and ``ProfileSheet/gaps`` has it.
///
/// Strict: an unknown key, a word outside its list, a date that is none or cannot be, or the same employee twice is
/// refused with file, line and column. `multiplier` is a percentage (`150%`) or a factor below 10 (`1.5`). Everything a
/// profile says is an assertion of the user's, and is named as one in the report.
public enum Profile {
  /// The keys of a profile, in the order of the documentation.
  public static let allowedKeys = [
    "award", "agreement", "instrument", "set_off", "all_adults", "employer", "abn", "pay_cycle",
    "cycle_days", "pay_week", "employees", "employees_csv", "pay_codes", "columns",
    "xml_mapping", "keep_tax_file_numbers", "keep_bank_accounts", "keep_addresses", "leave_loading",
    "super_received", "averages_hours", "sent_home", "payslips_issued", "guardian_agreed",
  ]
  /// The keys of an employee, and the columns of the table of employees.
  public static let employeeKeys = [
    "number", "name", "award", "agreement", "instrument", "classification", "employment", "born",
    "start", "adult", "shiftworker", "training", "arrangement", "set_off", "leave_loading",
    "averages_hours", "sent_home", "guardian_agreed",
  ]
  /// The keys of a pay code that needs more than a category.
  public static let codeKeys = ["category", "form", "multiplier"]

  /// Reads a profile from a file, and the table of employees it names from beside it.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - today: the day on which nobody believed to work is too young or too old; nil asks no age.
  /// - Returns: what it says.
  /// - Throws: ``ProfileProblem``, of the profile or of the table.
  public static func load(
    _ path: String, today: CivilDate? = nil
  ) throws(ProfileProblem) -> KnownFacts {
    try sheet(path, today: today).facts
  }

  /// Reads a profile from a file with what it leaves open.
  ///
  /// - Throws: ``ProfileProblem``, of the profile or of the table.
  public static func sheet(
    _ path: String, today: CivilDate? = nil
  ) throws(ProfileProblem) -> ProfileSheet {
    try sheet(try ProfileFile.bytes(of: path), path: path, today: today)
  }

  /// Reads a profile from its bytes.
  ///
  /// `path` is named in problems and in ``KnownFacts/origin``; a table of employees is looked for in its folder.
  ///
  /// - Throws: ``ProfileProblem``, of the profile or of the table.
  public static func read(_ bytes: [UInt8], path: String) throws(ProfileProblem) -> KnownFacts {
    try sheet(bytes, path: path).facts
  }

  /// Reads a profile from its bytes with what it leaves open.
  ///
  /// - Throws: ``ProfileProblem``, of the profile or of the table.
  public static func sheet(
    _ bytes: [UInt8], path: String, today: CivilDate? = nil
  ) throws(ProfileProblem) -> ProfileSheet {
    var sheet = ProfileSheet()
    sheet.facts.origin = .profile(path)
    guard let root = try ProfileNode.root(bytes, file: path) else { return sheet }
    let entries = try sheet.answered(root, allowed: allowedKeys)
    sheet.facts.employer = try entries["employer"]?.text()
    sheet.facts.abn = try entries["abn"]?.abn()
    sheet.facts.everyone.instrument = try instrument(of: entries)
    sheet.facts.everyone.instrumentPlace = instrumentPlace(of: entries)
    sheet.abnPlace = entries["abn"]?.place
    sheet.facts.everyone.setOff = try entries["set_off"]?.setOff()
    sheet.facts.everyone.leaveLoading = try entries["leave_loading"]?.leaveLoading()
    sheet.facts.everyone.superReceived = try entries["super_received"]?.days() ?? [:]
    sheet.facts.everyone.averagesHours = try entries["averages_hours"]?.truth()
    sheet.facts.everyone.isSentHome = try entries["sent_home"]?.truth()
    sheet.facts.everyone.hasGuardianAgreed = try entries["guardian_agreed"]?.truth()
    sheet.facts.everyone.slipsIssued = try entries["payslips_issued"]?.daysIssued() ?? [:]
    sheet.facts.everyone.isAdult = try entries["all_adults"]?.truth()
    sheet.facts.cycleDays = try cycleDays(of: entries)
    sheet.facts.payWeekStart = try entries["pay_week"]?.weekday()
    for detail in PersonalDetail.allCases {
      if try entries["keep_\(detail.rawValue)"]?.truth() == true {
        sheet.facts.keptDetails.insert(detail)
      }
    }
    if let codes = entries["pay_codes"] { try ProfileCodes.read(codes, into: &sheet) }
    if let columns = entries["columns"] { try ProfileColumns.read(columns, into: &sheet) }
    if let mapping = entries["xml_mapping"] {
      sheet.facts.xmlMapping = try ProfileFile.present(mapping.text(), besides: path)
    }
    var roll = EmployeeRoll(today: today)
    if let list = entries["employees"] { try roll.add(list, gaps: &sheet) }
    if let table = entries["employees_csv"] {
      try roll.add(tableNamedBy: table, besides: path, gaps: &sheet)
    }
    sheet.facts.employees = roll.byKey
    sheet.employeeSpots = roll.spots
    return sheet
  }

  /// The instrument that the keys of an employer or employee name; nil when they name none.
  static func instrument(of entries: [String: ProfileNode]) throws(ProfileProblem) -> Instrument? {
    let award = try entries["award"]?.text()
    if let other = entries["instrument"] {
      guard award == nil, entries["agreement"] == nil else {
        throw .conflict(
          other.spot, words: "`instrument` cannot stand beside `award` or `agreement`")
      }
      return .other(try other.text())
    }
    if let agreement = entries["agreement"] {
      return .agreement(name: try agreement.text(), award: award)
    }
    return award.map(Instrument.award)
  }

  /// Where they name it; an award beside an agreement is what can be wrong of the two.
  static func instrumentPlace(of entries: [String: ProfileNode]) -> AssertedPlace? {
    (entries["award"] ?? entries["agreement"] ?? entries["instrument"])?.place
  }

  private static func cycleDays(of entries: [String: ProfileNode]) throws(ProfileProblem) -> Int? {
    if let days = entries["cycle_days"] {
      guard entries["pay_cycle"] == nil else {
        throw .conflict(days.spot, words: "`cycle_days` cannot stand beside `pay_cycle`")
      }
      return try days.word(of: ["7": 7, "14": 14, "28": 28])
    }
    return try entries["pay_cycle"]?.word(of: ["weekly": 7, "fortnightly": 14, "four_weekly": 28])
  }
}
