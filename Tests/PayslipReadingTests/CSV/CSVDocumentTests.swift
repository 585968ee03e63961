import PayDomain
import PayslipReading
import Testing

@Suite struct CSVDocumentTests {
  // MARK: Files that open and files that don't

  @Test func anEmptyFileIsNamed() {
    #expect(problemOpening("") == .emptyFile)
    #expect(problemOpening("\n \n\r\n") == .emptyFile)
  }

  @Test func otherContentIsNamedWhateverTheExtension() {
    #expect(
      problemOpening([0xFF, 0xD8, 0xFF, 0xE0, 0x00]) == .notAPayslipFormat(found: "a JPEG image"))
    #expect(problemOpening("%PDF-1.7\n") == .notAPayslipFormat(found: "a PDF"))
    #expect(problemOpening("<?xml version=\"1.0\"?><a/>") == .notAPayslipFormat(found: "XML"))
    #expect(
      problemOpening("<html><table><tr><td>Gross</td></tr></table></html>")
        == .notAPayslipFormat(found: "a web page"))
    #expect(problemOpening([1, 2, 3, 0, 5]) == .notAPayslipFormat(found: "binary data"))
  }

  @Test func utf16IsNamedWithAndWithoutByteOrderMark() {
    let text = CSVSamples.heroHeader + CSVSamples.hero()
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(
      problemOpening([0xFF, 0xFE] + little) == .unknownEncoding(name: "UTF-16 (little-endian)"))
    #expect(problemOpening(little) == .unknownEncoding(name: "UTF-16 (little-endian)"))
    #expect(problemOpening(big) == .unknownEncoding(name: "UTF-16 (big-endian)"))
    #expect(problemOpening(text) == nil)
  }

  @Test func aMissingColumnIsNamedWithItsLayout() {
    let header = CSVSamples.heroHeader.replacing("Gross Earnings", with: "Grss Earnings")
    #expect(
      problemOpening(header + CSVSamples.hero())
        == .missingColumns(["gross earnings"], layout: "employment-hero-earnings", found: 20))
  }

  @Test func whatANamedLayoutLacksIsToldAndNotReadAsSomethingElse() {
    // Gross stands once a slip: a fallback must not take it for the amount of a line.
    let header = CSVSamples.ownHeader.replacing(",rate,amount", with: ",rate,amnt")
    #expect(
      problemOpening(header + CSVSamples.own())
        == .missingColumns(["amount"], layout: "goingrate-csv", found: 17))
  }

  @Test func anUnknownTableNamesTheNearestLayouts() {
    let problem = problemOpening("Date,Start,Finish,Employee\n01/07/2026,9:00,17:00,Ana\n")
    guard case .noPayslipFields(let nearest) = problem else {
      Issue.record("expected that no layout fits, got \(String(describing: problem))")
      return
    }
    #expect(nearest.first?.layout == "wide")
    #expect(nearest.first?.lacked.contains("gross pay") == true)
  }

  @Test func textWithoutATableFitsNothing() {
    #expect(problemOpening("Dear Ana,\nplease find your payslip.\n")?.code == "layout/none-fits")
  }

  @Test func aHeaderWithoutRowsHasNoSlips() {
    #expect(problemOpening(CSVSamples.heroHeader) == .noSlips(layout: "employment-hero-earnings"))
    #expect(
      problemOpening(CSVSamples.heroHeader + "\n,,,\nTotal,,\n")
        == .noSlips(layout: "employment-hero-earnings"))
  }

  @Test func aDoubledHeadingIsNamed() {
    let header = CSVSamples.ownHeader.replacing("gross,tax", with: "gross,gross")
    #expect(
      problemOpening(header + CSVSamples.own())
        == .duplicateHeading("gross", place: .cell(row: 1, column: 12)))
  }

  // MARK: Forms of the file that change nothing

  /// The same slip in every form of file that a payroll may write.
  static let forms: [(String, [UInt8])] = {
    let plain = CSVSamples.heroHeader + CSVSamples.hero()
    return [
      ("plain", Array(plain.utf8)),
      ("byte order mark", [0xEF, 0xBB, 0xBF] + Array(plain.utf8)),
      ("CRLF", Array(plain.replacing("\n", with: "\r\n").utf8)),
      ("CR", Array(plain.replacing("\n", with: "\r").utf8)),
      ("no final line end", Array(plain.dropLast().utf8)),
      ("tabs", Array(plain.replacing(",", with: "\t").utf8)),
      ("semicolons", Array(plain.replacing(",", with: ";").utf8)),
      ("quoted", Array(plain.replacing("Example Ana", with: "\"Example Ana\"").utf8)),
      ("all quoted", Array(quoteAll(plain).utf8)),
      ("preamble", Array("Report,Earnings\nGenerated,12/06/2026\n\n\(plain)".utf8)),
      (
        "blank rows",
        Array("\n\n\(CSVSamples.heroHeader)\n,,,,,,,,,,,,,,,,,,,\n\(CSVSamples.hero())\n\n".utf8)
      ),
      ("total", Array((plain + "Total,,,,,,,,,,,,,,,,,331.90,331.90,39.83\n").utf8.map { $0 })),
      ("spaces", Array(plain.replacing(",33.19,", with: ", 33.19 ,").utf8)),
    ]
  }()

  private static func quoteAll(_ text: String) -> String {
    text.split(separator: "\n").map { row in
      row.split(separator: ",", omittingEmptySubsequences: false).map { "\"\($0)\"" }
        .joined(separator: ",")
    }.joined(separator: "\n") + "\n"
  }

  @Test("A file's form changes nothing", arguments: forms)
  func formOfTheFile(name: String, contents: [UInt8]) throws {
    let opened = try OpenedCSV(contents)
    let slips = opened.slips.compactMap { $0 }
    #expect(slips.count == 1)
    #expect(opened.document.slipCount == 1)
    let slip = try #require(slips.first)
    #expect(slip.employee.value == "Example Ana")
    #expect(slip.paymentDate.value == CivilDate(year: 2026, month: 7, day: 9))
    #expect(slip.periodEnd.value == CivilDate(year: 2026, month: 7, day: 5))
    #expect(slip.superGuarantee.value == Money(cents: 3983))
    let line = try #require(slip.lines.first)
    #expect(slip.lines.count == 1)
    #expect(line.category == .ordinary)
    #expect(line.quantity.value == Hours(minutes: 600))
    #expect(line.rate.value == Rate(cents: 3319))
    #expect(line.amount.value == Money(cents: 33_190))
  }
}

extension CSVDocumentTests {
  // MARK: Windows-1252

  @Test func windows1252IsWrittenOut() throws {
    // 0xF3 is ó, 0x92 a curly quote.
    let text = CSVSamples.heroHeader + CSVSamples.hero(name: "Exampl# O$Ana")
    let decoded = try OpenedCSV(
      Array(text.utf8).map { $0 == UInt8(ascii: "#") ? 0xF3 : $0 == UInt8(ascii: "$") ? 0x92 : $0 })
    #expect(decoded.slips[0]?.employee.value == "Exampló O’Ana")
  }

  @Test func textThatIsNeitherUTF8NorWindows1252IsRefused() {
    let text = Array((CSVSamples.heroHeader + CSVSamples.hero(name: "Ana")).utf8)
    #expect(
      problemOpening(text + [0x81]) == .unknownEncoding(name: "neither UTF-8 nor Windows-1252"))
    #expect(
      problemOpening(text + Array("é".utf8) + [0xE9])
        == .unknownEncoding(name: "UTF-8 in one part and another encoding in the other"))
  }
}
