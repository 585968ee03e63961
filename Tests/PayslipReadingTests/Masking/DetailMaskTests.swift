import PayDomain
import PayslipReading
import Testing

/// Details that no check needs are taken out of text; figures, days, codes and an ABN stay.
struct DetailMaskTests {
  /// 876 543 210: 8·1 + 7·4 + 6·3 + 5·7 + 4·5 + 3·8 + 2·6 + 1·9 + 0·10 = 154 = 14 · 11.
  static let details: [(text: String, masked: String)] = [
    ("TFN: 876 543 210", "TFN: [tax file number]"),
    ("876543210", "[tax file number]"),
    ("876-543-210", "[tax file number]"),
    ("Tax File Number 123 456 789 quoted", "Tax File Number [tax file number] quoted"),
    ("Tax file no. 12345678", "Tax file no. [tax file number]"),
    ("Bank 062-000 12345678", "Bank [bank account]"),
    ("BSB 062 000 Acc 1234 5678", "BSB [bank account] Acc [bank account]"),
    ("062-000", "[bank account]"),
    ("Net to account 44556677", "Net to account [bank account]"),
    ("Acct No: 123456", "Acct No: [bank account]"),
    ("SGC 1000200030", "SGC [number]"),
    ("Robin Example 12 Smith Street Example NSW 2999", "Robin Example [address]"),
    ("3/14A Long Beach Rd, Sampleton VIC 3999", "[address]"),
    ("PO Box 123, Sampleton QLD 4999", "[address]"),
    ("Lot 5 Example Lane", "Lot [address]"),
    ("Paid to 062 000 1234 5678", "Paid to [bank account]"),
    ("062 000 12345678", "[bank account]"),
    ("Paid to 733-000/556677", "Paid to [bank account]"),
    ("733-000 / 556677", "[bank account]"),
    ("BSB/Acct: 733000/556677", "BSB/Acct: [bank account]"),
    ("CBA 06200012345678", "CBA [bank account]"),
    ("CBA Savings BSB 062000 - 12345678", "CBA Savings BSB [bank account]"),
    ("Westpac account 03200112345678", "Westpac account [bank account]"),
    ("BSB Account 06200012345678", "BSB Account [bank account]"),
    ("062-000 12345678 490.00", "[bank account] 490.00"),
    ("Level 1 062 000 1234 5678", "Level 1 [bank account]"),
    ("Level 1 123 456 782", "Level 1 [tax file number]"),
    ("7 O'Shea Crt", "[address]"),
    ("7 O\u{2019}Shea Court, Sampleton NSW 2999", "[address]"),
    ("19 d'Arcy St", "[address]"),
    ("Mobile: +61 412 345 678", "Mobile: [number]"),
    ("+61412345678", "[number]"),
    ("0412 345 678", "[number]"),
  ]

  @Test(arguments: details.indices)
  func `a detail is taken out`(index: Int) {
    let (text, masked) = Self.details[index]
    #expect(DetailMask().masked(text) == masked)
  }

  static let others = [
    "Ordinary Hours", "Sunday 200%", "T1.5", "12.50", "1,234,567.89", "2026-07-13", "13/07/2026",
    "20260713", "13-07-2026", "ABN 15 999 004 613", "15999004613", "Level 2 grade 3", "MA000004",
    "Meal 15.43", "Shift 22:00-06:00", "38 hrs @ 25.65", "2 Saturday shifts", "Code 10045",
    "Overtime first 2 hours", "Level 1 food and beverage attendant grade 1", "$12,345,678.90",
    "Westpac ABN 33 007 457 141", "Westpac 33 007 457 141", "Staff 123456/789012",
    "13 07 2026 490.00", "Code 100234 38 25.65 974.70", "Week 2026-07-13 2026-07-19 1,234.00",
    "2 O'Brien shifts", "Employee 1234567890123", "Job 100-200/3", "733 000", "06200012345678",
    "7 o'clock Start", "Bank 38.00 12.50",
  ]

  @Test(arguments: others)
  func `what checks need stays`(text: String) {
    #expect(DetailMask().masked(text) == nil)
  }

  @Test func `a profile may keep each kind`() {
    let text = "876 543 210 of 12 Smith Street, 062-000 12345678"
    #expect(
      DetailMask(keeping: [.taxFileNumber, .bankAccount]).masked(text)
        == "876 543 210 of [address], 062-000 12345678")
    #expect(
      DetailMask(keeping: [.streetAddress, .bankAccount]).masked(text)
        == "[tax file number] of 12 Smith Street, 062-000 12345678")
    #expect(DetailMask(keeping: Set(PersonalDetail.allCases)).masked(text) == nil)
  }

  @Test func `every text of a slip is masked`() {
    let source = SlipSource(path: "a.csv", ordinal: 1, format: "csv", layout: "x", kind: .export)
    let place = SourcePlace.cell(row: 2, column: 3)
    var slip = Payslip(source: source)
    let secret = "876 543 210"
    func field(_ text: String) -> Field<String> { .read(Reading(text, at: place, text: text)) }
    slip.employer = field("Acme \(secret)")
    slip.employee = field("Robin \(secret)")
    slip.superFund = field("Fund \(secret)")
    slip.instrument = field(secret)
    slip.classification = field(secret)
    slip.born = .absent(.unreadable(secret, place))
    slip.gross = .absent(.unreadable(secret, place))
    slip.remarks = ["saw \(secret)"]
    slip.lines = [
      PayLine(
        label: "Pay \(secret)", category: .unknown, amount: .absent(.unreadable(secret, place)),
        place: place)
    ]
    slip.mask(DetailMask())
    #expect(!"\(slip)".contains("543"))
    #expect(slip.lines[0].label == "Pay [tax file number]")
  }

  /// 123 456 782: 1·1 + 2·4 + 3·3 + 4·7 + 5·5 + 6·8 + 7·6 + 8·9 + 2·10 = 253 = 23 · 11.
  @Test(arguments: [
    "123456782", "123 456 782", "TFN 876543210", "T.F.N. 123-456-782", "TFN 123 456 782 quoted",
  ])
  func `a tax file number is no employee's number`(text: String) {
    var slip = Self.slip(number: text)
    slip.mask(DetailMask())
    #expect(slip.employeeNumber == .absent(.masked))
    var asked = Self.slip(number: text)
    asked.mask(DetailMask(keeping: [.taxFileNumber]))
    #expect(asked.employeeNumber.value == text)
  }

  @Test(arguments: [
    "123456789", "1234567", "E10045", "0042", "12345678", "10-2345-678", "E123456782", "00000000",
  ])
  func `an employee's own number stays`(text: String) {
    var slip = Self.slip(number: text)
    slip.mask(DetailMask())
    #expect(slip.employeeNumber.value == text)
  }

  private static func slip(number: String) -> Payslip {
    let source = SlipSource(path: "a.csv", ordinal: 1, format: "csv", layout: "x", kind: .export)
    var slip = Payslip(source: source)
    slip.employeeNumber = .read(
      Reading(number, at: .cell(row: 2, column: 3), text: number))
    return slip
  }

  /// What stands where a day was expected is quoted only where it has the form of a day.
  static let days: [(text: String, shown: String)] = [
    ("062 000 1234 5678", "14 digits in 4 groups"),
    ("31/02/2026", "31/02/2026"),
    ("2026-02-30", "2026-02-30"),
    ("2026-13-01 00:00", "2026-13-01 00:00"),
    ("30 Feb 2026", "30 Feb 2026"),
    ("Mon 31-Jun-26", "Mon 31-Jun-26"),
    ("20261301", "20261301"),
    ("2026-02-30T09:00:00+10:00", "2026-02-30T09:00:00+10:00"),
    ("May 0412 345 678", "letters and 10 digits in 3 groups"),
    ("1/2/26 412 345 678", "13 digits in 6 groups"),
    ("Tess Adair", "no digit"),
    ("7 O'Shea Crt", "letters and 1 digit"),
    ("12/3/456 Marchmont St", "letters and 6 digits in 3 groups"),
    ("44556677", "8 digits"),
    ("12-34-5678", "8 digits in 3 groups"),
    ("-", "no digit"),
  ]

  @Test(arguments: days.indices)
  func `a value that is no day is not quoted`(index: Int) {
    let (text, shown) = Self.days[index]
    let place = SourcePlace.cell(row: 2, column: 3)
    let problem = ReadingProblem.impossibleDate(text: text, field: "Pay Date", place: place)
    let expected =
      shown == text
      ? "`\(text)` in `Pay Date` is not a date"
      : "what stands in `Pay Date` is not a date: \(shown)"
    #expect(problem.message == expected)
    var slip = Self.slip(number: "1")
    slip.periodStart = .absent(.unreadable(text, place))
    slip.born = .absent(.unreadable(text, place))
    slip.mask(DetailMask())
    #expect(slip.periodStart == .absent(.unreadable(shown == text ? text : "[\(shown)]", place)))
    #expect(slip.born == slip.periodStart)
  }
}
