import PayDomain
import Testing

@testable import Profiles

/// The first profile that is written from an employer's slips.
@Suite struct ProfileDraftTests {
  /// An invented slip; amounts in cents.
  static func slip(
    number: String? = "7", name: String? = "Quill Example", abn: String? = "41001000111",
    award: String? = nil, end: String = "2026-07-12", start: String? = "2026-07-06",
    lines: [(String, PayCategory, Int64)] = [("Ordinary", .ordinary, 100_000)]
  ) -> Payslip {
    func field<Value>(_ value: Value?) -> Field<Value> {
      value.map { .read(Reading($0, at: .line(1), text: "x")) } ?? .notOnSlip
    }
    var slip = Payslip(
      source: SlipSource(path: "a.csv", ordinal: 1, format: "csv", layout: "l", kind: .export))
    slip.employer = field("Example Pty Ltd")
    slip.abn = field(abn)
    slip.employeeNumber = field(number)
    slip.employee = field(name)
    slip.instrument = field(award)
    slip.periodStart = field(start.flatMap { CivilDate(iso: $0) })
    slip.periodEnd = field(CivilDate(iso: end))
    slip.lines = lines.map {
      PayLine(
        label: $0.0, category: $0.1, amount: field(Money(cents: $0.2)),
        place: .cell(row: 3, column: 4))
    }
    return slip
  }

  private func draft(
    _ slips: [Payslip], exports: [ExportSurvey] = [], unread: [UnreadFile] = []
  ) -> String {
    var survey = ProfileSurvey()
    for slip in slips { survey.add(slip) }
    return ProfileDraft(
      survey: survey, exports: exports, candidates: [], unread: unread, files: 1
    ).text
  }

  private func sheet(_ text: String) throws -> ProfileSheet {
    try Profile.sheet(Array(text.utf8), path: "p.yaml")
  }

  @Test func `a draft is a profile that says nothing but the employer`() throws {
    let sheet = try sheet(draft([Self.slip(lines: [("OC \"x\"", .unknown, 5000)])]))
    #expect(sheet.facts.everyone == EmployeeFacts())
    #expect(sheet.facts.employees.values.allSatisfy { $0 == EmployeeFacts() })
    #expect(sheet.facts.codes == [:])
    #expect(sheet.facts.columns == [:])
    #expect(sheet.facts.cycleDays == nil)
    #expect(sheet.facts.abn == "41001000111")
    #expect(sheet.facts.employer == "Example Pty Ltd")
    #expect(sheet.gaps.map(\.key) == ["award", "OC \"x\"", "classification", "employment"])
  }

  @Test func `codes stand by the money that hangs on them, the understood behind a comment`() {
    let text = draft([
      Self.slip(lines: [("Small", .allowance, 100), ("Big", .ordinary, 900_000)]),
      Self.slip(lines: [("Odd", .unknown, 5000), ("Odd", .unknown, -5000)]),
    ])
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("  ") && $0.contains("\": ") }
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("  # \"Big\": ordinary"))
    #expect(lines[0].hasSuffix("1       1      $9,000.00"))
    // Two lines of $50.00 each, whatever their sign.
    #expect(lines[1].hasPrefix("  \"Odd\": \"?\""))
    #expect(lines[1].contains("2       1        $100.00"))
    #expect(lines[2].hasPrefix("  # \"Small\": allowance"))
  }

  @Test func `a code read in two ways is a question`() throws {
    let sheet = try sheet(
      draft([
        Self.slip(lines: [("Public Holiday", .publicHoliday, 100)]),
        Self.slip(lines: [("Public Holiday", .unknown, 100)]),
      ]))
    #expect(sheet.gaps.contains { $0.part == "pay_codes" && $0.key == "Public Holiday" })
  }

  @Test func `the award is not asked where every slip names it, and never answered`() {
    #expect(!draft([Self.slip(award: "Retail Award")]).contains("\naward:"))
    #expect(draft([Self.slip(), Self.slip(award: "Retail Award")]).contains("\naward: \"?\""))
  }

  @Test func `the pay cycle is asked where a slip states only its last day`() {
    #expect(draft([Self.slip()]).contains("\n# pay_cycle: weekly"))
    let text = draft([
      Self.slip(start: nil), Self.slip(end: "2026-07-19", start: nil),
      Self.slip(end: "2026-08-02", start: nil),
    ])
    #expect(text.contains("\npay_cycle: \"?\""))
    #expect(text.contains("periods end 7 days apart in 1 of 2 cases"))
  }

  @Test func `slips with a name alone belong to the one number with that name`() {
    let one = draft([Self.slip(), Self.slip(number: nil)])
    #expect(one.contains("{number: \"7\", name: \"Quill Example\""))
    #expect(one.contains("# 2 slips"))
    let two = draft([Self.slip(), Self.slip(number: "8"), Self.slip(number: nil)])
    #expect(two.contains("{name: \"Quill Example\""))
  }

  @Test func `two employers are both shown and neither is taken`() throws {
    let text = draft([Self.slip(), Self.slip(abn: "53004085616")])
    #expect(try sheet(text).facts.abn == nil)
    #expect(text.contains("53004085616"))
  }

  @Test func `nothing on a slip can break a line or end a comment`() throws {
    let text = draft([
      Self.slip(number: "1\n2", name: "A\u{202E}b\nc: d", lines: [("x\": y\n- z", .unknown, 1)])
    ])
    #expect(!text.contains("\u{202E}"))
    _ = try sheet(text)
  }

  @Test func `surveys of parts add up to the survey of the whole`() {
    let slips = (0..<40).map { index in
      Self.slip(
        number: "\(index % 5)", name: nil, end: index % 2 == 0 ? "2026-07-12" : "2026-07-19",
        start: nil, lines: [("Code \(index % 3)", index % 4 == 0 ? .unknown : .ordinary, 100)])
    }
    var whole = ProfileSurvey()
    for slip in slips { whole.add(slip) }
    var parts = ProfileSurvey()
    for start in stride(from: 0, to: 40, by: 7) {
      var part = ProfileSurvey()
      for slip in slips[start..<min(40, start + 7)] { part.add(slip) }
      parts.add(part)
    }
    func text(_ survey: ProfileSurvey) -> String {
      ProfileDraft(survey: survey, exports: [], candidates: [], unread: [], files: 2).text
    }
    #expect(text(whole) == text(parts))
  }

  @Test func `headings that hold money are asked, and all of a table that no layout fits`() throws {
    let heading = UnreadHeading(heading: "Zorb", guess: nil, cells: 3, money: Money(cents: 900))
    let quiet = UnreadHeading(heading: "Store", guess: nil, cells: 3, money: .zero)
    let read = ExportSurvey(
      name: "a.csv", state: .read(layout: "wide"), headings: [heading, quiet])
    let gaps = try sheet(draft([Self.slip()], exports: [read])).gaps
    #expect(gaps.filter { $0.part == "columns" }.map(\.key) == ["Zorb"])
    let refused = ExportSurvey(
      name: "b.csv", state: .refused("lacks `amount`"), headings: [heading, quiet])
    let all = try sheet(draft([Self.slip()], exports: [refused])).gaps
    #expect(all.filter { $0.part == "columns" }.map(\.key) == ["Zorb", "Store"])
  }
}
