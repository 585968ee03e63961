import PayDomain
import PayslipReading
import TestSupport
import Testing

/// Exports as .xlsx; people and figures are invented.
@Suite struct SpreadsheetDocumentTests {
  private static let header = [
    "Employee Id", "Employee Name", "Period End", "Pay Date", "Pay Category", "Hours", "Rate",
    "Amount",
  ]
  // 46,215 is 12 July 2026; style 1 shows it as a day. 30 × 26.55 = 796.50.
  private static let row = [
    "S-1", "Ammon, Lys", "46215|1", "46219|1", "Ordinary", "30", "26.550000000000001", "=796.5",
  ]

  private func outcomes(
    _ book: InventedSpreadsheet, limits: UnpackingLimits = .standard
  ) throws -> (document: SpreadsheetDocument, outcomes: [SlipOutcome]) {
    let folder = TemporaryFolder()
    let path = folder.path + "/pay.xlsx"
    book.write(path)
    let document = try Repository.bytes(path).withUnsafeBytes { bytes in
      try SpreadsheetDocument(
        bytes: bytes, path: "pay.xlsx", catalog: LayoutCatalog(folder: layoutsFolder()),
        facts: KnownFacts(), limits: limits)
    }
    var outcomes: [SlipOutcome] = []
    for index in 0..<document.slipCount {
      let place = document.place(of: index)
      var scratch = CSVScratch(for: document.sheets[place.sheet])
      outcomes.append(document.sheets[place.sheet].slip(place.slip, scratch: &scratch))
    }
    return (document, outcomes)
  }

  private func read(_ outcome: SlipOutcome?) -> Payslip? {
    if case .slip(let slip) = outcome { slip } else { nil }
  }

  private func problem(_ book: InventedSpreadsheet, limits: UnpackingLimits = .standard)
    -> ReadingProblem?
  {
    do {
      _ = try outcomes(book, limits: limits)
      return nil
    } catch { return error as? ReadingProblem }
  }

  @Test(arguments: [InventedSpreadsheet.Texts.shared, .inline])
  func aSheetIsReadAsAnExport(texts: InventedSpreadsheet.Texts) throws {
    let book = InventedSpreadsheet(
      [["Earnings"], [], Self.header, Self.row], texts: texts, styles: CellFiguresTests.styles)
    let slip = try #require(read(outcomes(book).outcomes.first))
    #expect(slip.source.format == "xlsx")
    #expect(slip.source.layout == "lines")
    #expect(slip.employee.value == "Ammon, Lys")
    #expect(slip.periodEnd.value == CivilDate(year: 2026, month: 7, day: 12))
    let line = try #require(slip.lines.first)
    #expect(line.rate.value == Rate(cents: 2655))
    #expect(line.amount.reading?.proof == .proved)
    #expect(
      line.amount.reading?.place == .sheetCell(SheetName("Export"), row: 4, column: 8))
    #expect(line.amount.reading?.place.description == "sheet `Export`, row 4, column 8")
    #expect(line.amount.reading?.place.short == "Export!4:8")
  }

  @Test func everySheetIsTriedAndSlipsCountOverAll() throws {
    let other = Self.row.map { $0 == "S-1" ? "S-2" : $0 }
    let later = Self.row.map { ["46215|1": "46222|1", "46219|1": "46226|1"][$0] ?? $0 }
    let book = InventedSpreadsheet(
      sheets: [
        ("Notes", [["hello"], ["a", "b"]]), ("July", [Self.header, Self.row, other]),
        ("Empty", []), ("August", [Self.header, later]),
      ], styles: CellFiguresTests.styles)
    let (document, outcomes) = try self.outcomes(book)
    #expect(document.sheets.count == 2)
    #expect(document.problems == [])
    #expect(outcomes.compactMap { read($0)?.source.ordinal } == [1, 2, 3])
    #expect(read(outcomes.last)?.lines.first?.place.short == "August!2:5")
  }

  @Test func aCellThatCannotBeReadIsNamedWithItsSheet() throws {
    let bad = Self.row.map { $0 == "30" ? "#REF!" : $0 }
    let book = InventedSpreadsheet(
      [Self.header, bad, Self.row.map { $0 == "S-1" ? "S-2" : $0 }], styles: CellFiguresTests.styles
    )
    let outcomes = try self.outcomes(book).outcomes
    guard case .problem(let problem, let path, let ordinal) = outcomes[0] else {
      Issue.record("expected a problem")
      return
    }
    #expect(problem.lines(path: path).hasPrefix("pay.xlsx:Export!2:6: error: `Hours`"))
    #expect(ordinal == 1)
    #expect(read(outcomes[1]) != nil)
  }

  @Test func aFormulaWithoutItsValueIsNamed() throws {
    let book = InventedSpreadsheet(
      [Self.header, Self.row.map { $0 == "=796.5" ? "=" : $0 }], styles: CellFiguresTests.styles)
    guard case .problem(let problem, let path, _)? = try outcomes(book).outcomes.first else {
      Issue.record("expected a problem")
      return
    }
    #expect(problem.code == "value/formula-without-value")
    #expect(problem.lines(path: path).hasPrefix("pay.xlsx:Export!2:8: error: `Amount`"))
  }

  @Test func aSpreadsheetWithoutAnExportNamesTheNearestSheet() {
    let book = InventedSpreadsheet(
      sheets: [
        ("Notes", [["hello", "you"]]),
        (
          "Pay",
          [["Employee Id", "Period End", "Pay Item", "Rate"], ["1", "46215", "x", "26.55"]]
        ),
      ])
    let problem = self.problem(book)
    #expect(problem?.message.hasPrefix("sheet `Pay`: layout `lines` needs") == true)
    #expect(problem?.code == "csv/missing-column")
    guard case .inSheet(let name, _) = problem else {
      Issue.record("expected the problem of a sheet")
      return
    }
    #expect(name == "Pay")
  }

  @Test func aDoubledHeadingIsAProblemOfItsSheetAlone() throws {
    let doubled = [
      ["Employee Id", "Employee Id", "Period End", "Gross Pay"], ["1", "1", "x", "2"],
    ]
    let book = InventedSpreadsheet(
      sheets: [("A", doubled), ("B", [Self.header, Self.row])], styles: CellFiguresTests.styles)
    let document = try outcomes(book).document
    #expect(document.sheets.count == 1)
    #expect(document.problems.first?.place?.short == "A!1:2")
  }

  // MARK: Refusals

  @Test func aBombIsRefusedBeforeItIsUnpacked() {
    var book = InventedSpreadsheet([Self.header, Self.row])
    book.parts[4].content += String(repeating: " ", count: 40 << 20)
    let problem = self.problem(book)
    #expect(problem?.code == "xlsx/unpacks-too-large")
    #expect(problem?.message.contains("times its size, the limit is 250") == true)
    let small = UnpackingLimits(part: 1 << 20, parts: 100, cells: 1000)
    guard case .unpacksTooLarge = self.problem(book, limits: small) else {
      Issue.record("expected a limit")
      return
    }
  }

  @Test func partsCellsAndTheirSumAreLimited() {
    let book = InventedSpreadsheet([Self.header, Self.row])
    let limits: [UnpackingLimits] = [
      UnpackingLimits(part: 1 << 20, parts: 3, cells: 1000),
      UnpackingLimits(part: 1 << 20, parts: 30, cells: 12),
      UnpackingLimits(part: 1 << 20, parts: 30, cells: 1000, total: 200),
    ]
    for limit in limits {
      #expect(problem(book, limits: limit)?.code == "xlsx/unpacks-too-large")
    }
    #expect(
      problem(book, limits: UnpackingLimits(part: 1 << 20, parts: 30, cells: 1000)) == nil)
  }

  @Test func aFarCellAndAFarRowAreRefused() {
    var wide = InventedSpreadsheet([Self.header, Self.row])
    wide.parts[4].content = wide.parts[4].content.replacing("r=\"H1\"", with: "r=\"ZZZ1\"")
    #expect(problem(wide)?.code == "xlsx/unpacks-too-large")
    var high = InventedSpreadsheet([Self.header, Self.row])
    high.parts[4].content = high.parts[4].content.replacing(
      "<row r=\"2\">", with: "<row r=\"99999999\">")
    #expect(problem(high)?.code == "xlsx/unpacks-too-large")
  }

  @Test func otherArchivesAndBrokenOnesAreNamed() throws {
    var letter = InventedSpreadsheet([Self.header])
    letter.parts.removeAll { $0.path == "xl/workbook.xml" }
    #expect(
      problem(letter) == .notAPayslipFormat(found: "a ZIP archive without a spreadsheet"))
    var broken = InventedSpreadsheet([Self.header, Self.row])
    broken.parts[4].content = "<worksheet><sheetData><row>"
    #expect(problem(broken)?.code == "file/damaged")
    var entity = InventedSpreadsheet([Self.header, Self.row])
    entity.parts[4].content = "<!DOCTYPE x [<!ENTITY a \"b\">]>" + entity.parts[4].content
    #expect(problem(entity)?.message.contains("DOCTYPE") == true)
    #expect(problem(InventedSpreadsheet([[]]))?.code == "file/empty")
  }

  @Test func aRowWithinACellIsNamed() throws {
    var nested = InventedSpreadsheet([Self.header, Self.row])
    nested.parts[4].content =
      "<worksheet><sheetData><row><c t=\"inlineStr\"><row><c t=\"inlineStr\">"
      + "<is><t>Hours</t></is></c></row><row></row></c></row></sheetData></worksheet>"
    #expect(problem(nested)?.message.contains("a row stands within a cell") == true)
  }

  @Test func cutShortAnywhereItIsAResultOrAProblem() throws {
    let folder = TemporaryFolder()
    InventedSpreadsheet([Self.header, Self.row], styles: CellFiguresTests.styles)
      .write(folder.path + "/pay.xlsx")
    let whole = Repository.bytes(folder.path + "/pay.xlsx")
    let catalog = try LayoutCatalog(folder: layoutsFolder())
    for length in stride(from: 0, to: whole.count, by: 13) {
      _ = Array(whole[..<length]).withUnsafeBytes { bytes in
        Result {
          try SpreadsheetDocument(
            bytes: bytes, path: "p", catalog: catalog, facts: KnownFacts())
        }
      }
    }
  }

  // MARK: Several sheets of one pay

  private static let summary = [
    "Employee Id", "Employee Name", "Period End", "Gross", "Net Pay", "Ordinary Hours",
    "Ordinary Pay",
  ]

  /// A summary of the same pays is no second slip of them; the lines are read, wherever they stand.
  @Test(arguments: [true, false])
  func aSummaryBesideItsLinesIsNoSecondSlip(_ isFirst: Bool) throws {
    // 30 x 26.55 = 796.50.
    let summary = (
      "Summary",
      [Self.summary, ["S-1", "Ammon, Lys", "12/07/2026", "796.5", "700", "30", "796.5"]]
    )
    let detail = ("Detail", [Self.header, Self.row])
    let book = InventedSpreadsheet(
      sheets: isFirst ? [summary, detail] : [detail, summary], styles: CellFiguresTests.styles)
    let (document, outcomes) = try outcomes(book)
    #expect(document.problems.isEmpty)
    let slip = try #require(read(outcomes.first))
    #expect(outcomes.count == 1 && slip.source.layout == "lines" && slip.source.ordinal == 1)
  }

  /// One that has pays besides is told: they are not read.
  @Test func aSummaryWithOtherPaysIsTold() throws {
    let book = InventedSpreadsheet(
      sheets: [
        (
          "Summary",
          [
            Self.summary, ["S-1", "Ammon, Lys", "12/07/2026", "796.5", "700", "30", "796.5"],
            ["S-2", "Berg, Ola", "12/07/2026", "796.5", "700", "30", "796.5"],
          ]
        ), ("Detail", [Self.header, Self.row]),
      ], styles: CellFiguresTests.styles)
    let (document, outcomes) = try outcomes(book)
    #expect(outcomes.count == 1)
    #expect(
      document.problems == [
        .inSheet(name: "Summary", problem: .repeatedSlips(count: 1, of: 2, sheet: "Detail"))
      ])
  }

  /// Sheets of different weeks, and of different people, are all read.
  @Test(arguments: [["S-1", "Ammon, Lys", "46222|1"], ["S-2", "Berg, Ola", "46215|1"]])
  func sheetsOfOtherPaysAreRead(_ who: [String]) throws {
    let book = InventedSpreadsheet(
      sheets: [
        ("One", [Self.header, Self.row]),
        ("Two", [Self.header, who + ["46226|1"] + Self.row.suffix(4)]),
      ], styles: CellFiguresTests.styles)
    let (document, outcomes) = try outcomes(book)
    #expect(document.problems.isEmpty && outcomes.compactMap(read).count == 2)
  }

  /// A day without a style of days is a number: 46,215 is 12 July 2026.
  @Test func aDayWithoutItsStyle() throws {
    var row = Self.row
    (row[2], row[3]) = ("46215", "46219")
    let slip = try #require(
      read(outcomes(InventedSpreadsheet([Self.header, row])).outcomes.first))
    #expect(slip.periodEnd.value == CivilDate(year: 2026, month: 7, day: 12))
    #expect(slip.paymentDate.value == CivilDate(year: 2026, month: 7, day: 16))
  }
}
