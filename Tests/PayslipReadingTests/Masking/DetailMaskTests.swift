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

  @Test func `a problem quotes no detail`() {
    let problem = ReadingProblem.impossibleDate(
      text: "876543210", field: "Pay Date", place: .cell(row: 2, column: 3))
    #expect(!problem.masked(DetailMask()).message.contains("876"))
  }
}
