import PayDomain
import Testing

@testable import PayslipReading

/// Slips written like letters, several labels on one line, and tables that stand close: all synthetic.
struct SentencePayslipTests {
  /// The first slip of a page whose lines of text stand under each other, twenty points apart.
  private func slip(_ lines: [String], drawn: String = "", every step: Int = 20) throws -> Payslip {
    var content = ""
    for (index, line) in lines.enumerated() {
      let escaped = line.replacing("(", with: "\\(").replacing(")", with: "\\)")
      content += DrawnPDF.text(escaped, 40, 760 - step * index)
    }
    let catalog = try LayoutCatalog(folder: layoutsFolder())
    let reader = PDFPayslips(catalog: catalog, facts: KnownFacts())
    let pages = try PDFCase.pool.words(of: DrawnPDF.bytes(content + drawn))
    guard case .slip(let slip) = reader.read(pages, path: "made.pdf")[0] else {
      throw SlipMissing()
    }
    return slip
  }

  /// The same, with lines as close as those of a paragraph.
  private func closeSlip(_ lines: [String]) throws -> Payslip { try slip(lines, every: 12) }

  private struct SlipMissing: Error {}

  private static let letter = [
    "Pay slip", "Employer: Green Thumb Gardens (ABN: 51 824 753 556)", "Employee: Lee Park",
    "Period: week ending Sunday 13 July 2025. Paid on 15/7/25.",
    "Ordinary hours 38 hrs @ $24.95 = $948.10",
    "Overtime (time and a half) 3 hrs @ $37.43 = $112.29",
    // 948.10 + 112.29 = 1,060.39; 1,060.39 − 171.00 = 889.39.
    "Gross pay: $1,060.39", "Less tax: $171.00", "Net pay: $889.39",
  ]

  @Test func aSlipWrittenLikeALetter() throws {
    let slip = try slip(Self.letter)
    #expect(slip.employer.value == "Green Thumb Gardens")
    #expect(slip.abn.value == "51824753556")
    #expect(slip.employee.value == "Lee Park")
    #expect(slip.paymentDate.value?.description == "2025-07-15")
    #expect(
      slip.lines.filter { $0.section == .earnings }.map(\.short) == [
        "Ordinary hours [ordinary] 38.00 h x $24.95 = $948.10",
        "Overtime (time and a half) [overtime] 3.00 h x $37.43 = $112.29",
      ])
    #expect(slip.net.reading?.proof == .proved)
  }

  @Test func severalLabelsOnOneLine() throws {
    var lines = Self.letter
    lines.insert("AWARD: General Retail Industry Award CLASS: Level 1 STATUS: P/T", at: 2)
    let slip = try slip(lines)
    #expect(slip.instrument.value == "General Retail Industry Award")
    #expect(slip.classification.value == "Level 1")
    #expect(slip.employment.value == .partTime)
  }

  @Test func theTitleOfAnAwardAlone() throws {
    var lines = Self.letter
    lines.insert("Hospitality Industry (General) Award 2020", at: 3)
    #expect(try slip(lines).instrument.value == "Hospitality Industry (General) Award 2020")
    lines[3] = "Your pay is set under the Hospitality Industry (General) Award 2020"
    #expect(try slip(lines).instrument == .notOnSlip)
    lines[3] = "Employee of the Year Award 2020 goes to Lee"
    #expect(try slip(lines).instrument == .notOnSlip)
  }

  @Test func theTitleOfAnAwardInAParagraph() throws {
    var lines = Self.letter
    lines.insert("Since our bargain your pay no longer follows the", at: 3)
    lines.insert("Hospitality Industry (General) Award 2020", at: 4)
    #expect(try closeSlip(lines).instrument == .notOnSlip)
    lines[3] = "Corner Cafe, 12 Quay Street, Townsville"
    #expect(
      try closeSlip(lines).instrument.value == "Hospitality Industry (General) Award 2020")
  }

  @Test func theTitleOfAnAgreementGoesBeforeAnAwards() throws {
    var lines = Self.letter
    lines.insert("Hospitality Industry (General) Award 2020", at: 3)
    lines.insert("Corner Cafe Enterprise Agreement 2023", at: 4)
    #expect(try slip(lines).instrument.value == "Corner Cafe Enterprise Agreement 2023")
    lines[3...4] = ["Enterprise agreement Corner Cafe EA 2022"]
    #expect(try slip(lines).instrument.value == "Corner Cafe EA 2022")
    lines[3] = "Corner Cafe Safety Excellence Award 2025"
    #expect(try slip(lines).instrument == .notOnSlip)
  }

  /// The day that another payment was made on is no more than a guess at the day of the pay.
  @Test func theDayOfAnotherPayment() throws {
    var lines = Self.letter
    lines[3] = "Pay period 7/07/2025 to 13/07/2025"
    let plain = try closeSlip(lines + ["Paid on 15 July 2025 to your account."])
    #expect(plain.paymentDate.reading?.proof == .read)
    for texts in [
      ["Super contributions for the quarter.", "Paid on 28 July 2025 to your fund."],
      ["Super guarantee 122.36 Paid on 28 July 2025."], ["Paid on 15 July 2026."],
    ] {
      let slip = try closeSlip(lines + texts)
      #expect(slip.paymentDate.reading.map { $0.proof == .doubtful } ?? true)
    }
    let both = ["Bonus. Paid on 20 July 2025.", "", "Paid on 15 July 2025."]
    #expect(try slip(lines + both).paymentDate.value?.description == "2025-07-15")
  }

  @Test func aPeriodUnderALabelThatIsNotItsOwn() throws {
    var lines = Self.letter
    lines[1] = "From: Corner Cafe Trust, ABN 51 824 753 556"
    lines.remove(at: 3)
    lines.insert("Pay period 7th July 2025 to 13th July 2025", at: 2)
    let slip = try slip(lines)
    #expect(slip.period?.description == "2025-07-07 to 2025-07-13")
  }

  @Test func aTableThatBeginsCloseBehindAnother() throws {
    let heads = [
      ("Description", 40), ("Hours", 190), ("Rate", 240), ("Amount", 286), ("Description", 332),
      ("Amount", 420),
    ]
    var drawn = heads.map { DrawnPDF.text($0.0, $0.1, 560) }.joined()
    drawn += DrawnPDF.text("Earnings", 40, 576) + DrawnPDF.text("Deductions", 332, 576)
    let rows = [
      // 30 × 29.66 = 889.80; 7.5 × 44.49 = 333.675.
      ("Ordinary Hours", "30.00", "29.66", "889.80", "Income Tax", "150.00"),
      ("Saturday 150%", "7.50", "44.49", "333.68", "Union Fees", "18.20"),
    ]
    for (index, row) in rows.enumerated() {
      let y = 544 - 16 * index
      drawn += DrawnPDF.text(row.0, 40, y) + DrawnPDF.text(row.1, 190, y)
      drawn += DrawnPDF.text(row.2, 240, y) + DrawnPDF.text(row.3, 292, y)
      // The amount ends at 292 + 31; the next table begins at 328.
      drawn += DrawnPDF.text(row.4, 328, y) + DrawnPDF.text(row.5, 420, y)
    }
    // 889.80 + 333.68 = 1,223.48; − 150.00 − 18.20 = 1,055.28.
    let slip = try slip(
      [
        "Pay slip", "Employee: Lee Park", "Pay period: 7/07/2025 to 13/07/2025",
        "Gross pay: $1,223.48", "Net pay: $1,055.28",
      ], drawn: drawn)
    #expect(
      slip.lines.filter { $0.section == .earnings }.map(\.short) == [
        "Ordinary Hours [ordinary] 30.00 h x $29.66 = $889.80",
        "Saturday 150% [saturday] 7.50 h x $44.49 = $333.68",
      ])
    #expect(slip.net.reading?.proof == .proved)
  }

  @Test func wordsOfPayrollsForOvertimeAndHolidays() throws {
    var lines = Self.letter
    // 2 × 37.43 = 74.86; 1.5 × 49.90 = 74.85; 4 × 62.38 = 249.52; the day's pay is said to be of work.
    lines[5...5] = [
      "T 1/2 2 hrs @ $37.43 = $74.86", "Double time 1.5 hrs @ $49.90 = $74.85",
      "Public Holiday 250% 4 hrs @ $62.38 = $249.52",
    ]
    // 948.10 + 74.86 + 74.85 + 249.52 = 1,347.33; − 171.00 = 1,176.33.
    lines[8] = "Gross pay: $1,347.33"
    lines[10] = "Net pay: $1,176.33"
    let earnings = try slip(lines).lines.filter { $0.section == .earnings }
    #expect(earnings.map(\.category) == [.ordinary, .overtime, .overtime, .publicHoliday])
    #expect(earnings.map(\.multiplier?.thousandths) == [nil, 150_000, 200_000, 250_000])
  }
}
