import AwardTables
import AwardUpkeep
import PayDomain
import TestSupport
import Testing

/// What `--write` does to the files: rows are added, every other byte stays.
struct ImportWritingTests {
  private static func proposal(_ tables: InventedTables) throws -> ImportProposal {
    let file = tables.write("export.xlsx", InventedSpreadsheet(InventedExport().rows))
    return try PayDatabaseImport(tables: tables.tables).proposal([file])
  }

  @Test func `rows are added below those of their classification`() throws {
    let tables = InventedTables()
    let before = tables.everything
    var writer = ProposalWriter()
    writer.instrument = "[2031] X 1"
    let outcome = try writer.write(Self.proposal(tables))
    #expect(
      tables.text("rates.csv") == """
        classification,from,starts,weekly,hourly,basis,clause,instrument,source,note
        keeper-1,2030-07-01,period,800.00,21.05,published,17.1,,made-up,
        keeper-1,2031-07-01,period,840.00,22.11,published,17.2,[2031] X 1,mapd-2031,
        keeper-2,2030-07-01,period,900.00,23.68,published,17.1,,made-up,
        keeper-2,2031-07-01,period,945.00,24.87,published,17.2,[2031] X 1,mapd-2031,
        keeper-3,2030-07-01,period,1000.00,26.32,published,17.1,PR1,made-up,"a note, quoted"
        keeper-3,2031-07-01,period,1050.00,27.63,published,17.2,[2031] X 1,mapd-2031,
        keeper-4,2030-07-01,period,1100.00,28.95,published,17.1,,made-up,
        keeper-4,2031-07-01,period,1155.00,30.39,published,17.2,[2031] X 1,mapd-2031,

        """)
    // The export was last changed on day 48000, which is 1 June 2031.
    let source =
      "  - {id: mapd-2031, title: \"Modern Awards Pay Database, rates of 1 July 2031\", "
      + "publisher: \"Fair Work Commission\", dated: 2031-06-01}\n"
    #expect(
      tables.text("award.yaml")
        == InventedTables.manifest.replacing("gaps: []", with: "\(source)gaps: []"))
    let changed = Set(before.filter { tables.everything[$0.key] != $0.value }.keys)
    #expect(
      changed == [
        "MA999998-lighthouses/award.yaml", "MA999998-lighthouses/rates.csv",
        "MA999999-lanterns/award.yaml", "MA999999-lanterns/rates.csv",
      ])
    #expect(before.count == tables.everything.count)
    #expect(outcome.written.count == 4)
    #expect(outcome.leftToDo.count == 2)
    #expect(outcome.leftToDo[0].contains("`covers_to: 2032-06-30`"))
    #expect(AwardLint.lint(folder: tables.tables).map(\.message) == [])
  }

  @Test func `a second run proposes nothing and writes nothing`() throws {
    let tables = InventedTables()
    _ = try ProposalWriter().write(Self.proposal(tables))
    let before = tables.everything
    let again = try Self.proposal(tables)
    #expect(!again.changesTables && !again.leavesWork)
    #expect(again.awards.map(\.unchanged) == [4, 4])
    let outcome = try ProposalWriter().write(again)
    #expect(outcome.written.isEmpty)
    #expect(tables.everything == before)
  }

  /// The tables answer for the new year only once a person has looked through the rest.
  @Test func `the tables answer longer only where that is said`() throws {
    let tables = InventedTables()
    var writer = ProposalWriter()
    writer.lookedThroughOn = CivilDate(iso: "2031-07-08")
    let outcome = try writer.write(Self.proposal(tables))
    #expect(outcome.leftToDo.isEmpty)
    #expect(tables.text("award.yaml").contains("\nchecked_on: 2031-07-08\ncovers_to: 2032-06-30\n"))
    #expect(AwardLint.lint(folder: tables.tables).map(\.message) == [])
  }

  /// The last day of the year is 30 June 2032: the day after it is too late, that day is not.
  @Test(arguments: [
    ("2032-06-30", nil), ("2032-07-01", "it lies before today, 2032-07-01"),
  ])
  func `a year that is over does not make the tables answer`(day: String, words: String?) throws {
    let tables = InventedTables()
    var writer = ProposalWriter()
    writer.lookedThroughOn = CivilDate(iso: day)
    let outcome = try writer.write(Self.proposal(tables))
    let path = "\(tables.tables)/MA999998-lighthouses/award.yaml"
    #expect(
      outcome.leftToDo.first
        == words.map { "\(path): `covers_to` is not moved to 2032-06-30: \($0)" })
    #expect(tables.text("award.yaml").contains("covers_to: 2031-06-30") == (words != nil))
  }

  @Test func `line ends and a last line without one are kept`() throws {
    let rates = String(InventedTables.rates.dropLast()).replacing("\n", with: "\r\n")
    let tables = InventedTables(["rates.csv": rates])
    // The helper writes lines as they are, so the carriage returns stand in the file.
    _ = try ProposalWriter().write(Self.proposal(tables))
    let text = tables.text("rates.csv")
    #expect(
      text.hasSuffix(
        "28.95,published,17.1,,made-up,\r\n"
          + "keeper-4,2031-07-01,period,1155.00,30.39,published,17.2,,mapd-2031,"))
    #expect(text.replacing("\r\n", with: "").utf8.contains(UInt8(ascii: "\n")) == false)
    #expect(AwardLint.lint(folder: tables.tables).map(\.message) == [])
  }

  @Test func `sources that are not a line each are left to a person`() throws {
    let manifest = InventedTables.manifest.replacing(
      "  - {id: made-up, title: Made up for tests, publisher: nobody, dated: 2030-01-01}",
      with: "  - id: made-up\n    title: x\n    publisher: nobody\n    dated: 2030-01-01")
    let tables = InventedTables(["award.yaml": manifest])
    let before = tables.text("rates.csv")
    let outcome = try ProposalWriter().write(Self.proposal(tables))
    #expect(tables.text("rates.csv") == before)
    #expect(outcome.leftToDo[0].contains("add a source `mapd-2031`"))
    #expect(outcome.written.count == 2)
  }

  @Test func `the command proposes, writes and finds nothing more`() throws {
    let tables = InventedTables()
    let file = tables.write("export.xlsx", InventedSpreadsheet(InventedExport().rows))
    let arguments = ["awards", "import", file, "--into", tables.tables]
    let proposed = BuiltProgram.run(arguments)
    #expect(proposed.status == 1)
    #expect(
      proposed.output.contains("keeper-1 from 2031-07-01: $840.00 a week, $22.11 an hour (5 %)"))
    #expect(proposed.errors.contains("nothing was written"))
    #expect(tables.text("rates.csv") == InventedTables.rates)
    let json = BuiltProgram.run(arguments + ["--format", "json"])
    #expect(
      json.output.contains(
        "{\"classification\":\"keeper-1\",\"from\":\"2031-07-01\",\"weekly\":840.00,\"hourly\":22.11,"
      ))
    #expect(BuiltProgram.run(arguments + ["--write"]).status == 0)
    #expect(BuiltProgram.run(["awards", "lint", "--awards", tables.tables]).status == 0)
    let again = BuiltProgram.run(arguments)
    #expect(again.status == 0)
    #expect(
      again.output.contains("0 new rates, 0 rows without a figure, 0 new identities, 8 unchanged"))
  }
}
