import PayDomain
import PayslipReading
import Testing

/// Finds the project's `Layouts/` from this file's own path.
func layoutsFolder(_ file: String = #filePath) -> String {
  var parts = file.split(separator: "/", omittingEmptySubsequences: false)
  while let last = parts.last, last != "Tests" { parts.removeLast() }
  return parts.dropLast().joined(separator: "/") + "/Layouts"
}

@Suite struct LabelVocabularyTests {
  let vocabulary: LabelVocabulary

  init() throws {
    vocabulary = try LabelVocabulary(folder: layoutsFolder())
  }

  static let plain: [(String, PayCategory)] = [
    ("Ordinary Hours", .ordinary), ("ORDINARY", .ordinary), ("Normal Hours", .ordinary),
    ("1 - Normal", .ordinary), ("01 NORMAL", .ordinary), ("Base Hourly", .ordinary),
    ("Permanent Ordinary Hours", .ordinary), ("Casual Ordinary Hours", .ordinary),
    ("Wages for ordinary hours worked", .ordinary), ("Ord Hrs", .ordinary),
    ("Payments for Hours Worked", .ordinary), ("Base hours", .ordinary),
    ("CAS OrdPay (incCASloading)", .ordinary), ("Ordinary - Level 2 Adult", .ordinary),
    ("Base Salary", .salary), ("02 Ordinary Pay - Salary", .salary),
    ("Saturday Pay", .saturday), ("Casual - Saturday", .saturday), ("Sat 1.25", .saturday),
    ("Saturday - Ordinary Hours", .saturday), ("Sunday Pay", .sunday), ("Sun", .sunday),
    ("Casual - Public Holiday", .publicHoliday), ("Public Holiday Worked", .publicHoliday),
    ("Public Holiday not worked", .publicHolidayNotWorked),
    ("Permanent - Public Holiday not worked", .publicHolidayNotWorked),
    ("Evening", .evening), ("Evening Loading", .evening), ("Night Shift Loading", .shift),
    ("Overtime x 1.5", .overtime), ("Overtime x1.5", .overtime), ("Overtime_-_1.5", .overtime),
    ("O/T 2.0", .overtime), ("2 - O/T 1.5", .overtime), ("OT", .overtime),
    ("Time & a half", .overtime), ("Double time", .overtime), ("T1.5", .overtime),
    ("Saturday Overtime", .overtime), ("Overtime Hours (exempt from super)", .overtime),
    ("Casual Loading", .casualLoading), ("Cas Ldg 25%", .casualLoading),
    ("Casual leave loading", .casualLoading), ("Leave Loading (casual)", .casualLoading),
    ("Casual leave entitlement", .unknown), ("Morning shift", .earlyMorning),
    ("A/Shift", .unknown), ("D/T", .unknown), ("N/T", .unknown), ("DT", .unknown),
    ("Annual Leave", .annualLeave), ("Annual Leave Taken", .annualLeave),
    ("10 - Annual Lve", .annualLeave), ("A/L", .annualLeave), ("Rec Leave", .annualLeave),
    ("Leave Loading 17.5%", .leaveLoading), ("A010 - Lve Ldg 17.5%", .leaveLoading),
    ("Holiday pay loading", .leaveLoading), ("Public holiday pay loading", .publicHoliday),
    ("Annual Leave Loading", .leaveLoading), ("15 - A/L Cash Out", .leaveCashedOut),
    ("11 - Sck/Pers", .personalLeave), ("Personal/Carer's Leave Taken", .personalLeave),
    ("Personal/Carer’s Leave", .personalLeave), ("Sick Leave", .personalLeave),
    ("Long Service Lve", .longServiceLeave), ("Compassionate Leave Taken", .otherLeave),
    ("RDO Taken", .otherLeave), ("RDO Worked", .rosteredDayOff), ("14 - LWOP", .unpaidLeave),
    ("Laundry Allowance", .expenseAllowance), ("L - TRAVEL ALLOWANCE", .expenseAllowance),
    ("First Aid Allowance", .allowance), ("NW Site Allowance", .allowance),
    ("Sunday School Teacher Allowance", .allowance), ("ONCALL ALLOWANCE", .allowance),
    ("T998 - Term G - Lve Loading Post 17/8/93", .termination),
    ("Underpayment rectification", .backPay), ("Retrospective pay", .backPay),
    ("Pay increase back dated", .backPay), ("Rate correction", .backPay),
    ("Top up prior week", .backPay), ("Make good", .backPay), ("Owed wages", .backPay),
    ("Reimbursement of underpaid wages", .backPay), ("Corrections officer", .unknown),
    ("ADJ NORMAL HOURS", .backPay), ("Back Payment", .backPay), ("Christmas Bonus", .bonus),
    ("PAYG", .tax), ("Taxation", .tax), ("Tax (Incl Adjust)", .tax), ("HELP", .studyLoan),
    ("DMTX - AUS marginal Tax", .tax), ("STSL", .studyLoan), ("Union Fees", .deduction),
    ("SDA Union Fees", .deduction), ("Acme Social Club", .deduction),
    ("Union Picnic Day", .unknown),
    ("Salary Sacrifice Super", .salarySacrifice), ("SalSac", .salarySacrifice),
    ("SGC - Example Fund", .superGuarantee), ("P001 - Co. Super 9.5%", .superGuarantee),
    ("Superannuation Guarantee", .superGuarantee), ("RESC", .superOther),
    ("Member Voluntary Super", .superOther), ("Reimbursement of parking", .reimbursement),
  ]

  /// Labels as payrolls write them, with clock times, tiers and shortened words.
  static let written: [(String, PayCategory)] = [
    ("Evening Mon-Fri after 6pm", .evening), ("Evening Mon-Fri 7pm to midnight", .evening),
    ("Evening (after 6:30 pm)", .evening), ("Evening after 6.30pm", .evening),
    ("Ordinary - Evening", .evening), ("Evening 18:00-24:00", .evening),
    ("Night Mon-Fri midnight to 7am", .night), ("Night 12 midnight - 6 a.m.", .night),
    ("Early Morning Mon-Fri", .earlyMorning), ("Saturday ordinary", .saturday),
    ("Saturday 7am to 6pm", .saturday), ("Casual Saturday 150%", .saturday),
    ("Sunday Penalty Rate 1.5", .sunday), ("Sunday 9am-6pm", .sunday),
    ("Public Holiday 2.25", .publicHoliday), ("Overtime first 2 hours", .overtime),
    ("OT after 3 hrs", .overtime), ("Overtime after 7pm", .overtime), ("Double time", .overtime),
    ("Time and a half", .overtime), ("Time & 1/2", .overtime), ("Time & a 1/2", .overtime),
    ("PAYG Tax", .tax), ("PAYGW", .tax), ("Superannuation Guarantee", .superGuarantee),
    ("Super SGC", .superGuarantee), ("First Aid Allowance", .allowance),
    ("Laundry Allow", .expenseAllowance), ("Travel KMs", .expenseAllowance),
    ("Meal allowance", .expenseAllowance), ("Uniform", .expenseAllowance), ("Salary", .salary),
    ("Overtime @ 1.5", .overtime), ("O/T @ 2.0", .overtime),
    ("Annual Leave 2025-2026", .annualLeave), ("Evening 1900-2400", .evening),
    ("Back pay", .backPay), ("Bonus", .bonus), ("Ordinary Mon-Fri", .ordinary),
  ]

  @Test("A label as payrolls write it is placed", arguments: written)
  func placesWritten(label: String, category: PayCategory) {
    #expect(vocabulary.reading(of: label).category == category)
  }

  /// Clock times alone don't say what the hours are paid as, least of all that they are ordinary ones; the rest
  /// is work of a name that nobody gave us, or no work.
  static let open = [
    "Mon-Fri after 6pm", "Ordinary after 7pm", "Ordinary 18:00-24:00", "Ordinary 1900-2400",
    "Weekday 7pm to midnight",
    "Casual 6:30pm onwards", "Casual after 6pm", "Hours to midnight", "PM Shift", "Midnight",
    "Travel Time", "Night Fill", "Late Night", "Early Finish", "Salary Advance", "Uniform Deposit",
    "Morning Tea", "Sunday Roast", "Meal Break", "Overnight", "1/2",
    "Evening Standard Delivery",
  ]

  @Test("A label that leaves open what it is paid as is not placed", arguments: open)
  func leavesOpen(label: String) {
    #expect(vocabulary.reading(of: label).category == .unknown)
  }

  @Test(
    "A time of the clock is no multiple",
    arguments: [
      ("Sunday after 2.00pm", nil), ("Evening after 1.30 pm", nil), ("Saturday 2:00-3:00", nil),
      ("Sunday 1.5 after 2pm", 150_000), ("Time & 1/2", 150_000),
      ("Double time & 1/2", 250_000), ("OT after 3 hrs", nil),
    ] as [(String, Int64?)])
  func clocksAreNoMultiples(label: String, thousandths: Int64?) {
    #expect(vocabulary.reading(of: label).multiplier?.thousandths == thousandths)
  }

  @Test("A label is placed", arguments: plain)
  func places(label: String, category: PayCategory) {
    #expect(vocabulary.reading(of: label).category == category)
  }

  static let unplaced = [
    "1.5x", "NS", "Sundry", "Saturdays Cafe Till", "Sunday School Teacher", "Helpdesk",
    "Help Line Roster", "Weekend Penalties", "Training", "", "12", "Normalised", "Satay",
    "Permanent Night Shift", "Saturday & Sunday", "RDO", "Stax",
  ]

  @Test("A label that could mean something else is not placed", arguments: unplaced)
  func doesNotPlace(label: String) {
    #expect(vocabulary.reading(of: label).category == .unknown)
  }

  static let multiples: [(String, Int64?)] = [
    ("T1.5", 150_000), ("Overtime x 2", 200_000), ("Overtime x1.75", 175_000),
    ("O/T 2.0", 200_000), ("Sat 1.25", 125_000), ("Saturday 150%", 150_000),
    ("60% Sun Perm Ldg", 60_000), ("Saturday Loading 25%", 25_000),
    ("Leave Loading 17.5%", 17_500), ("Double time and a half", 250_000),
    ("Overtime", nil), ("Level 2 Sunday", nil), ("2 - Overtime", nil),
    ("Casual Hours incl 25% casual loading", nil), ("Overtime 1.5 / 2.0", nil),
  ]

  @Test("The multiple in a label is read, and no other number", arguments: multiples)
  func readsMultiple(label: String, thousandths: Int64?) {
    #expect(vocabulary.reading(of: label).multiplier?.thousandths == thousandths)
  }

  @Test(
    "A loading says that its hours stand elsewhere",
    arguments: [
      "60% Sun Perm Ldg", "Sat Casual Ldg", "Saturday Loading 25%", "Evening Loading",
      "Casual Loading", "Saturday Penalty 25%", "Sat 25%",
    ])
  func isLoadingOnly(label: String) {
    #expect(vocabulary.reading(of: label).form == .loadingOnly)
  }

  @Test(
    "Whole pay is not taken for a loading",
    arguments: ["Saturday", "Saturday 125%", "Sat 1.25", "Casual - Sunday", "T1.5"])
  func isWhole(label: String) {
    #expect(vocabulary.reading(of: label).form == .whole)
  }

  @Test func keepsWhatTheLabelSaysOfTheEmployment() {
    #expect(vocabulary.reading(of: "Casual - Saturday").employment == .casual)
    #expect(vocabulary.reading(of: "60% Sun Perm Ldg").employment == .permanent)
    #expect(vocabulary.reading(of: "P/T Ordinary").employment == .partTime)
    #expect(vocabulary.reading(of: "Ordinary Hours").employment == nil)
  }

  @Test func seesAnIncludedCasualLoading() {
    #expect(vocabulary.reading(of: "CAS OrdPay (incCASloading)").includesCasualLoading)
    #expect(!vocabulary.reading(of: "Casual Ordinary Hours").includesCasualLoading)
    #expect(!vocabulary.reading(of: "Casual Loading").includesCasualLoading)
  }

  @Test(
    "A balance of leave is no pay",
    arguments: [
      "Annual Leave in Hours", "Holiday Leave Accrual", "Sick Leave Accrual",
      "Personal/Carer's Leave Balance", "Annual leave entitlement", "RDO Accrued",
    ])
  func isBalance(label: String) {
    #expect(vocabulary.reading(of: label).isBalance)
  }

  @Test(arguments: ["Annual Leave", "Annual Leave Taken", "Sick Leave", "Hours"])
  func isNoBalance(label: String) {
    #expect(!vocabulary.reading(of: label).isBalance)
  }

  @Test func publicHolidayAloneIsLeftOpen() {
    let reading = vocabulary.reading(of: "13 - Public Hol")
    #expect(reading.category == .publicHoliday)
    #expect(reading.doubt == .workedOrNot)
    #expect(vocabulary.reading(of: "Casual - Public Holiday").doubt == nil)
    #expect(vocabulary.reading(of: "Public Holiday Worked").doubt == nil)
  }

  @Test func theUsersMeaningWins() {
    let codes = ["sun 2": CodeMeaning(category: .ordinary), "ns": CodeMeaning(category: .night)]
    #expect(vocabulary.reading(of: "  Sun   2 ", codes: codes).category == .ordinary)
    #expect(vocabulary.reading(of: "NS", codes: codes).category == .night)
    #expect(vocabulary.reading(of: "Sun 3", codes: codes).category == .sunday)
  }

  @Test func sectionsFollowTheMeaning() {
    #expect(vocabulary.reading(of: "PAYG").section == .tax)
    #expect(vocabulary.reading(of: "SGC - Example Fund").section == .employerSuper)
    #expect(vocabulary.reading(of: "Salary Sacrifice Super").section == .deduction)
    #expect(vocabulary.reading(of: "Ordinary Hours").section == .earnings)
  }
}
