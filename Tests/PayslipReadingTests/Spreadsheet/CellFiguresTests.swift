import Testing

@testable import PayslipReading

/// Numbers of spreadsheets as a person reads them.
@Suite struct CellFiguresTests {
  @Test(
    arguments: [
      ("26.55", "26.55"), ("1008.9", "1008.9"), ("38", "38"), ("-80", "-80"), ("0", "0"),
      // What a computer's arithmetic leaves behind the fifteenth digit is no money.
      ("26.550000000000001", "26.55"), ("61.409999999999997", "61.41"),
      ("0.30000000000000004", "0.3"), ("99.999999999999999", "100"), ("1E-3", "0.001"),
      ("1.2345E3", "1234.5"), ("4.4408920985006262E-16", "0.000000000000000444089209850063"),
      ("-0.0", "0"), ("007", "7"), (".5", "0.5"),
    ])
  func numbersAreWrittenPlainly(stored: String, text: String) {
    #expect(figures().text(of: stored, style: nil) == text)
  }

  @Test(arguments: ["TRUE", "#REF!", "1e999", "--1", "1.2.3", ""])
  func whatIsNoNumberStaysAsItIs(text: String) {
    #expect(figures().text(of: text, style: nil) == text)
  }

  // 1 January 1900 is day 1; 1 March 1900 is day 61, because spreadsheets count a 29 February before it. From there
  // 45,658 is 1 January 2025: 125 years of 365 days and 31 leap days after 1900, so 45,656 days after day 2.
  @Test(arguments: [
    ("1", "1900-01-01"), ("59", "1900-02-28"), ("60", "60"), ("61", "1900-03-01"),
    ("45658", "2025-01-01"), ("45658.5", "2025-01-01T12:00:00"), ("45657.9999999999", "2025-01-01"),
    ("-3", "-3"), ("99999999", "99999999"),
  ])
  func daysAreCountedFrom1900(stored: String, text: String) {
    #expect(figures().text(of: stored, style: 1) == text)
  }

  @Test func daysCanBeCountedFrom1904() {
    // 1 January 1904 is day 0: a year and a day on, 1904 having a leap day, is day 367.
    #expect(figures(is1904: true).text(of: "367", style: 1) == "1905-01-02")
  }

  @Test(arguments: [
    ("0.316666666666667", "7:36"), ("1.25", "30:00"), ("0.5000115740740741", "12:00:01"),
  ])
  func timesAreHoursAndMinutes(stored: String, text: String) {
    #expect(figures().text(of: stored, style: 2) == text)
  }

  @Test(arguments: [
    ("dd/mm/yyyy", "day"), ("d-mmm-yy", "day"), ("mmmm", "day"), ("[h]:mm", "time"),
    ("h:mm AM/PM", "time"), ("#,##0.00", "number"), ("\"days\" 0", "number"), ("0.00\\d", "number"),
    ("[Red]0.00;[Blue]dd", "number"), ("_-\"$\"* #,##0.00_-", "number"),
    ("[$-C09]dd-mmm-yy;@", "day"),
  ])
  func formatsSayWhatANumberIs(code: String, kind: String) {
    #expect("\(WorkbookStyles.kind(ofFormat: code))" == kind)
  }

  @Test func onlyTheStylesOfCellsCount() throws {
    let styles = try WorkbookStyles(part: Array(CellFiguresTests.styles.utf8))
    #expect("\(styles.kind(of: 0))" == "number")
    #expect("\(styles.kind(of: 1))" == "day")
    #expect("\(styles.kind(of: 3))" == "number")
    #expect("\(styles.kind(of: nil))" == "number")
  }

  /// Style 1 shows days, 2 shows times.
  static let styles = """
    <styleSheet><numFmts count="1"><numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>
    <cellStyleXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="14"/><xf numFmtId="14"/>
    </cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs>
    </styleSheet>
    """

  private func figures(is1904: Bool = false) -> CellFigures {
    do {
      return CellFigures(
        styles: try WorkbookStyles(part: Array(CellFiguresTests.styles.utf8)),
        countsFrom1904: is1904, writing: .shown)
    } catch {
      Issue.record("the styles are sound")
      return CellFigures(styles: WorkbookStyles(), countsFrom1904: is1904, writing: .shown)
    }
  }
}
