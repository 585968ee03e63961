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
    ("Annual Leave", .annualLeave), ("Annual Leave Taken", .annualLeave),
    ("10 - Annual Lve", .annualLeave), ("A/L", .annualLeave), ("Rec Leave", .annualLeave),
    ("Leave Loading 17.5%", .leaveLoading), ("A010 - Lve Ldg 17.5%", .leaveLoading),
    ("Annual Leave Loading", .leaveLoading), ("15 - A/L Cash Out", .leaveCashedOut),
    ("11 - Sck/Pers", .personalLeave), ("Personal/Carer's Leave Taken", .personalLeave),
    ("Personal/Carer’s Leave", .personalLeave), ("Sick Leave", .personalLeave),
    ("Long Service Lve", .longServiceLeave), ("Compassionate Leave Taken", .otherLeave),
    ("RDO Taken", .otherLeave), ("RDO Worked", .rosteredDayOff), ("14 - LWOP", .unpaidLeave),
    ("Laundry Allowance", .expenseAllowance), ("L - TRAVEL ALLOWANCE", .expenseAllowance),
    ("First Aid Allowance", .allowance), ("NW Site Allowance", .allowance),
    ("Sunday School Teacher Allowance", .allowance), ("ONCALL ALLOWANCE", .allowance),
    ("T998 - Term G - Lve Loading Post 17/8/93", .termination),
    ("ADJ NORMAL HOURS", .backPay), ("Back Payment", .backPay), ("Christmas Bonus", .bonus),
    ("PAYG", .tax), ("Taxation", .tax), ("Tax (Incl Adjust)", .tax), ("HELP", .studyLoan),
    ("DMTX - AUS marginal Tax", .tax), ("STSL", .studyLoan), ("Union Fees", .deduction),
    ("Salary Sacrifice Super", .salarySacrifice), ("SalSac", .salarySacrifice),
    ("SGC - Example Fund", .superGuarantee), ("P001 - Co. Super 9.5%", .superGuarantee),
    ("Superannuation Guarantee", .superGuarantee), ("RESC", .superOther),
    ("Member Voluntary Super", .superOther), ("Reimbursement of parking", .reimbursement),
  ]

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
