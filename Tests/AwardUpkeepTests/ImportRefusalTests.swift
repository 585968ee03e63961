import AwardTables
import AwardUpkeep
import PayDomain
import PayslipReading
import TestSupport
import Testing

/// What is refused, with the place, what was found and what is allowed.
struct ImportRefusalTests {
  /// What the import of a file says; empty when it is taken.
  private static func refusal(
    _ tables: InventedTables, _ files: [String], year: Int? = nil, limits: UnpackingLimits? = nil
  ) throws -> String {
    var task = PayDatabaseImport(tables: tables.tables)
    task.year = year
    if let limits { task.limits = limits }
    do {
      _ = try task.proposal(files)
      return ""
    } catch let problem as any Problem {
      let lines = ([problem.message, problem.help].compactMap { $0 }).joined(separator: " | ")
      let folder = tables.tables.split(separator: "/").dropLast().joined(separator: "/")
      return lines.replacing("/\(folder)/", with: "")
    }
  }

  private static func refusal(of export: InventedExport, year: Int? = nil) throws -> String {
    let tables = InventedTables()
    let file = tables.write("export.xlsx", InventedSpreadsheet(export.rows))
    return try refusal(tables, [file], year: year)
  }

  @Test func `a column renamed`() throws {
    var export = InventedExport()
    export.rows[0][8] = "baseRates"
    #expect(
      try Self.refusal(of: export)
        == "export.xlsx: row 1 of the classification export has no column `baseRate`; the nearest "
        + "heading is `baseRates` | its columns are `awardCode`, `employeeRateTypeCode`, "
        + "`parentClassificationName`, `classification`, `basePayRateID`, `baseRate`, "
        + "`baseRateType`, `calculatedRate`, `calculatedRateType`; if one was renamed, rename it "
        + "back in a CSV copy")
  }

  @Test func `a column twice`() throws {
    var export = InventedExport()
    export.rows[0][2] = "base_rate"
    #expect(try Self.refusal(of: export).hasPrefix("export.xlsx: row 1 has `baseRate` twice"))
  }

  @Test func `no dates`() throws {
    var export = InventedExport()
    export.rows[0][13] = "begins"
    #expect(
      try Self.refusal(of: export)
        == "export.xlsx: no column `operativeFrom` says from when the rates hold | give --from "
        + "yyyy-mm-dd, the day from which every rate of the file holds")
  }

  @Test func `a row of another year`() throws {
    var export = InventedExport()
    export.rows[3][1] = "2030"
    #expect(
      try Self.refusal(of: export)
        == "export.xlsx:row 4: a row of 2030 where the rows above are of 2031 | import one year at "
        + "a time, each with its own export")
  }

  @Test func `another year than was asked for`() throws {
    #expect(
      try Self.refusal(of: InventedExport(), year: 2032)
        .hasPrefix("export.xlsx:publishedYear: a row of 2031 where 2032 was asked for"))
    #expect(try Self.refusal(of: InventedExport(), year: 2031).isEmpty)
  }

  @Test func `a year that does not follow on the tables`() throws {
    var export = InventedExport()
    for row in export.rows.indices.dropFirst() { export.rows[row][1] = "2032" }
    #expect(
      try Self.refusal(of: export)
        == "export.xlsx: rates of 2032, and the tables end with those of 2030 | import the export "
        + "of 2031 first")
  }

  /// The figures of 2030, which the tables have, under the date of 2031.
  @Test func `an old export under a new date`() throws {
    let old = [("BR501", "1", "800"), ("BR502", "2", "900"), ("BR503", "3", "1000")]
    let rows = old.map { InventedExport.row("MA999998", $0.0, "Keeper—level \($0.1)", week: $0.2) }
    var export = InventedExport(others: [])
    export.rows = [InventedExport.header] + rows
    #expect(
      try Self.refusal(of: export)
        == "export.xlsx: most rates from 2031-07-01 are those that the tables have for the time "
        + "before | look whether it is the export of that year, and --from the right day")
  }

  @Test func `a penalty export of awards that are not ours`() throws {
    let tables = InventedTables()
    let file = tables.write(
      "penalties.xlsx",
      InventedSpreadsheet([
        [
          "awardCode", "publishedYear", "penaltyID", "penaltyFixedID", "penaltyDescription", "rate",
          "penaltyCalculatedValue",
        ],
        ["MA000124", "2031", "x", "1", "Sunday", "200", "50"],
      ]))
    #expect(
      try Self.refusal(tables, [file])
        == "penalties.xlsx: a penalty export of awards that the tables do not have: MA000124 | the "
        + "Fair Work Commission's export of the modern awards that the tables have is wanted")
  }

  @Test func `no classification export, and two of them`() throws {
    let tables = InventedTables()
    let sheet = InventedSpreadsheet(InventedExport().rows)
    let (one, other) = (tables.write("a.xlsx", sheet), tables.write("b.xlsx", sheet))
    #expect(
      try Self.refusal(tables, [one, other])
        .hasPrefix("a.xlsx and b.xlsx are both the classification export | "))
    let awards = tables.write(
      "awards.csv", "awardCode,name,awardOperativeFrom\nMA999998,L,2030-01-01\n")
    #expect(
      try Self.refusal(tables, [awards]).hasPrefix("none of the files is an export of classif"))
    #expect(try Self.refusal(tables, [one, awards]).isEmpty)
  }

  @Test func `a header of nothing known`() throws {
    let tables = InventedTables()
    let file = tables.write("x.csv", "Surname,Pay\nA,1\n")
    #expect(
      try Self.refusal(tables, [file]).hasPrefix(
        "x.csv: row 1 is the header of no export of the pay database: `Surname`, `Pay` | give an"))
  }

  @Test(arguments: [
    (8, "12,40", "`baseRate` is `12,40` | allowed is dollars with at most two decimals, `1056.80`"),
    (8, "840.125", "`baseRate` is `840.125` | allowed is dollars"),
    (13, "1/7/2031", "`operativeFrom` is `1/7/2031` | allowed is a day, `2026-07-01`"),
    (13, "", "`operativeFrom` is `` | allowed is a day"),
    (1, "next", "`publishedYear` is `next` | allowed is a year, `2026`"),
  ])
  func `a cell that cannot be read`(column: Int, text: String, words: String) throws {
    var export = InventedExport()
    export.rows[2][column] = text
    let refusal = try Self.refusal(of: export)
    #expect(refusal.hasPrefix("export.xlsx:row 3: \(words)"), "\(refusal)")
  }

  @Test func `files that are no exports`() throws {
    let tables = InventedTables()
    for (name, text, words) in [
      ("guide.pdf", "%PDF-1.7 x", "a PDF"), ("empty.csv", "", "an empty file"),
      ("old.xls", "", "an empty file"),
    ] {
      let refusal = try Self.refusal(tables, [tables.write(name, text)])
      #expect(refusal.hasPrefix("\(name): \(words), no export of the pay database"), "\(refusal)")
    }
    let missing = try Self.refusal(tables, ["nowhere.xlsx"])
    #expect(missing.hasPrefix("nowhere.xlsx: cannot read: No such file or directory"))
  }

  /// A file cut at any place is refused, never taken in part.
  @Test func `a spreadsheet that was cut`() throws {
    let tables = InventedTables()
    let whole = tables.write("whole.xlsx", InventedSpreadsheet(InventedExport().rows))
    let bytes = Repository.bytes(whole)
    for length in stride(from: 4, to: bytes.count, by: max(1, bytes.count / 23)) {
      let folder = TemporaryFolder()
      let cut = folder.write("cut.xlsx", Array(bytes.prefix(length)))
      let refusal = try Self.refusal(tables, [cut])
      #expect(refusal.contains("the spreadsheet cannot be read: "), "\(length): \(refusal)")
      #expect(refusal.hasSuffix(" | download the file again"))
    }
  }

  /// A byte of the sheet's packed content changed: the checksum tells.
  @Test func `a spreadsheet with a changed byte`() throws {
    let tables = InventedTables()
    let whole = tables.write("whole.xlsx", InventedSpreadsheet(InventedExport().rows))
    var bytes = Repository.bytes(whole)
    let name = Array("xl/worksheets/sheet1.xml".utf8)
    let place = bytes.indices.first { bytes[$0...].starts(with: name) }
    bytes[try #require(place) + name.count + 40] ^= 0x55
    let folder = TemporaryFolder()
    let refusal = try Self.refusal(tables, [folder.write("bad.xlsx", bytes)])
    #expect(refusal.contains("the spreadsheet cannot be read: "), "\(refusal)")
  }

  /// 64 MiB of blanks pack into some 64 KiB.
  @Test func `a spreadsheet that unpacks to too much`() throws {
    let tables = InventedTables()
    var bomb = InventedSpreadsheet(InventedExport().rows)
    bomb.parts[4].content += String(repeating: " ", count: 64 << 20)
    let file = tables.write("bomb.xlsx", bomb)
    #expect(Repository.bytes(file).count < 200_000)
    let limits = UnpackingLimits(part: 32 << 20, parts: 100, cells: 1000)
    let refusal = try Self.refusal(tables, [file], limits: limits)
    #expect(
      refusal.contains("`xl/worksheets/sheet1.xml` unpacks to 671")
        && refusal.contains("the limit is 33554432"),
      "\(refusal)")
    let many = try Self.refusal(
      tables, [file], limits: UnpackingLimits(part: 1 << 30, parts: 4, cells: 1000))
    #expect(many.contains("5 parts, the limit is 4"))
  }

  /// A row with one cell far to the right makes many; 11 rows of 16 cells are 176.
  @Test func `a sheet of too many cells`() throws {
    let tables = InventedTables()
    let file = tables.write("export.xlsx", InventedSpreadsheet(InventedExport().rows))
    func refusal(_ cells: Int) throws -> String {
      let limits = UnpackingLimits(part: 1 << 20, parts: 10, cells: cells)
      return try Self.refusal(tables, [file], limits: limits)
    }
    #expect(try refusal(176).isEmpty)
    #expect(try refusal(175).contains("row 11 is beyond the limit of 175 cells"))
    #expect(try refusal(20).contains("more than 20 shared texts"))
    var wide = InventedSpreadsheet(InventedExport().rows)
    wide.parts[4].content = wide.parts[4].content.replacing("r=\"P1\"", with: "r=\"ZZZ1\"")
    #expect(
      try Self.refusal(tables, [tables.write("wide.xlsx", wide)])
        .contains("row 1 has more than 1024 columns"))
  }

  /// A comma too many would move every figure after it one column on.
  @Test func `a CSV row with another number of cells`() throws {
    let tables = InventedTables()
    let text = InventedExport().csv.replacing("\"840\"", with: "\"840\",\"0\"")
    #expect(
      try Self.refusal(tables, [tables.write("export.csv", text)])
        .hasPrefix("export.csv:2:2: 17 cells where the header has 16"))
  }

  @Test func `a workbook with a trick in its XML`() throws {
    let tables = InventedTables()
    var sheet = InventedSpreadsheet(InventedExport().rows)
    sheet.parts[3].content =
      "<!DOCTYPE sst [<!ENTITY a \"aaaa\">]><sst><si><t>&a;</t></si></sst>"
    let doctype = try Self.refusal(tables, [tables.write("doctype.xlsx", sheet)])
    #expect(doctype.contains("xl/sharedStrings.xml, line 1: a DOCTYPE"), "\(doctype)")
    sheet = InventedSpreadsheet(InventedExport().rows)
    sheet.parts[3].content = "<sst></sst>"
    let strings = try Self.refusal(tables, [tables.write("strings.xlsx", sheet)])
    #expect(strings.contains("row 1, column 1: no shared string `0`"), "\(strings)")
    sheet.parts.removeAll { $0.path == "xl/workbook.xml" }
    let book = try Self.refusal(tables, [tables.write("book.xlsx", sheet)])
    #expect(book.contains("it is an archive without a workbook"), "\(book)")
  }

  /// Every refusal says what to do.
  @Test func `every problem has a code, a message and a help`() {
    let all: [ImportProblem] = [
      .notAnExport(file: "f", found: "a PDF"), .tooLarge(file: "f", bytes: 2, limit: 1),
      .damaged(file: "f", reason: "r"), .unknownHeader(file: "f", found: ["a"]),
      .missingColumn("c", kind: "k", file: "f", nearest: nil, allowed: ["c"]),
      .doubleColumn("c", file: "f"), .otherDatabase(file: "f", found: "x"), .noDates(file: "f"),
      .cell(file: "f", place: "row 2", column: "c", found: "x", allowed: "y"),
      .otherYear(file: "f", place: "row 2", found: 1, expected: "2 was asked for"),
      .yearSkipped(file: "f", found: 3, last: 1),
      .nothingMoved(file: "f", from: CivilDate(dayNumber: 0)),
      .twiceTheSame(kind: "k", first: "a", second: "b"), .nothingToCompare,
      .notWritable(folder: "f", reason: "r"),
    ]
    #expect(Set(all.map(\.code)).count == all.count)
    for problem in all {
      #expect(problem.code.hasPrefix("import/"))
      #expect(problem.help?.isEmpty == false)
      #expect(problem.message.first?.isLowercase == true && problem.message.last != ".")
    }
  }
}
