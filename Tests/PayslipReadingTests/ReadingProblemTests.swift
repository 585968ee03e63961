import PayDomain
import PayslipReading
import Testing

@Suite struct ReadingProblemTests {
  static let place = SourcePlace.cell(row: 7, column: 3)

  /// One of every case.
  static let all: [ReadingProblem] = [
    .cannotOpen(reason: "Permission denied"), .emptyFile, .notAPayslipFormat(found: "a JPEG image"),
    .unknownEncoding(name: "UTF-16"), .truncated(missing: "the end"), .encrypted,
    .damaged(reason: "no pages"), .tooLarge(bytes: 2, limit: 1),
    .overBudget(what: "pages", limit: 1000), .stillLocked(tried: 2),
    .noReader(reason: "`tesseract` is not on the path"), .nothingLegible(pages: 2),
    .noPayslipFields(nearest: [LayoutMiss(layout: "wide", lacked: ["gross pay"])]),
    .ambiguousLayout(["a", "b"]), .unfilledTemplate(placeholders: ["<date>"]),
    .noSlips(layout: "wide"), .noTextLayer(pages: 1), .workerDied(signal: 11),
    .deadlinePassed(seconds: 10), .memoryLimit(megabytes: 512), .doctypeRefused(line: 2),
    .entityRefused(line: 3), .tooDeep(limit: 64, line: 4), .malformedXML(line: 5, reason: "bad"),
    .missingPayItems(lines: 2), .missingElement(name: "NetPay", place: .line(9)),
    .missingColumns(["rate"], layout: "wide", found: 12), .duplicateHeading("Rate", place: place),
    .raggedRow(found: 4, expected: 5, place: place), .brokenQuote(place: place),
    .conflictingRows(column: "Pay Date", place: place), .missingKey(columns: ["id"], place: place),
    .unclaimedRows(count: 2, place: place), .namelessRows(count: 1, place: place),
    .otherColumns(place: place),
    .repeatedSlips(count: 2, of: 3, sheet: "Detail"),
    .severalPays(days: "2026-07-01 to 2026-07-31", place: place),
    .impossibleDate(text: "31/02/2026", field: "Pay Date", place: place),
    .ambiguousDate(text: "1/2/2026", field: "Pay Date", place: place),
    .impossiblePeriod(place: place),
    .unreadableFigure(field: "Rate", expected: "26.55", place: place),
    .formulaWithoutValue(field: "Amount", place: place),
    .unknownWord(field: "form", allowed: ["whole"], place: place),
    .layoutData(file: "words.csv", reason: "no header", place: place),
  ]

  @Test("Every problem says what is wrong and what to do", arguments: all)
  func hasWords(problem: ReadingProblem) throws {
    #expect(problem.code.contains("/"))
    #expect(!problem.message.isEmpty && !problem.message.hasSuffix("."))
    let help = try #require(problem.help)
    #expect(!help.hasSuffix("."))
  }

  @Test func anUnknownDialectIsToldOfTheMapping() throws {
    let nearest = [LayoutMiss(layout: "goingrate-xml", lacked: ["payslips"])]
    let help = try #require(ReadingProblem.noPayslipFields(nearest: nearest).help)
    #expect(help.contains("`xml_mapping`"))
  }

  @Test func codesTellProblemsApart() {
    let codes = ReadingProblemTests.all.map(\.code)
    #expect(Set(codes).count == codes.count)
  }

  @Test func aDiagnosticNamesFileAndPlace() {
    let problem = ReadingProblem.impossibleDate(
      text: "31/02/2026", field: "Pay Date", place: ReadingProblemTests.place)
    #expect(
      problem.lines(path: "pay.csv") == """
        pay.csv:7:3: error: `31/02/2026` in `Pay Date` is not a date
          help: write the day as `2026-07-01` or `1/07/2026`
        """)
  }
}
