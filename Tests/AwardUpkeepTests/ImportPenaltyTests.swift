import AwardUpkeep
import PayDomain
import TestSupport
import Testing

/// A penalty export held against invented awards; nothing of it is ever written.
struct ImportPenaltyTests {
  private static let header =
    "awardCode,publishedYear,penaltyFixedID,penaltyID,clauseDescription,penaltyDescription,"
    + "employeeRateTypeCode,rate,basePayRateID,penaltyCalculatedValue,operativeFrom,operativeTo\n"

  private static func row(
    _ section: String, _ heading: String, _ rate: String, id: String = "BR501", code: String = "AD"
  ) -> String {
    "MA999998,2030,1,1,\(section),\(heading),\(code),\(rate),\(id),20.00,2030-07-01,\n"
  }

  private static func compare(_ rows: String) throws -> (ImportProposal, PenaltyComparison) {
    let tables = InventedTables()
    let proposal = try PayDatabaseImport(tables: tables.tables)
      .proposal([tables.write("penalties.csv", header + rows)])
    return (proposal, try #require(proposal.awards.first?.penaltyComparison))
  }

  private static let adults = "Full-time and part-time adult employees—ordinary and penalty rates"
  private static let casuals = "Adult casual employees—ordinary and penalty rates"

  @Test func `percentages of ours are equal`() throws {
    let (proposal, own) = try Self.compare(
      Self.row(Self.adults, "Ordinary hours", "100")
        + Self.row(Self.casuals, "Ordinary hours", "125"))
    #expect(own.equal == 2 && own.different.isEmpty && own.notCompared.isEmpty)
    #expect(!proposal.leavesWork && !proposal.changesTables)
  }

  /// The tables have 125 % for casuals.
  @Test func `another percentage is left for a person`() throws {
    let (proposal, own) = try Self.compare(
      Self.row(Self.casuals, "Ordinary hours", "130")
        + Self.row(Self.casuals, "Ordinary hours", "130", id: "BR502"))
    #expect(
      own.different.map(\.what) == [
        "casual: penalties.csv:3 has 125 %, the export 130 % in 2 rows"
      ])
    #expect(proposal.leavesWork && !proposal.changesTables)
  }

  @Test(arguments: [
    (row(adults, "Full moon", "150"), "column of no one provision of ours"),
    (row(adults, "Ordinary hours", "90", id: "BR999"), "rate of no one classification of ours"),
    (
      row("Junior casual employees", "Ordinary hours", "90"),
      "heading without a type of employment, or of juniors"
    ),
    (
      row("Adult employees", "Ordinary hours", "90"),
      "heading without a type of employment, or of juniors"
    ),
    (
      row("All full-time adults—overtime rates", "Ordinary hours", "90"),
      "column of no one provision of ours"
    ),
  ])
  func `what is not certainly ours is not compared`(row: String, why: String) throws {
    let (_, own) = try Self.compare(row)
    #expect(own.equal == 0 && own.different.isEmpty && own.notCompared == [why: 1])
  }

  @Test func `awards without tables are named`() throws {
    let other = Self.row(Self.adults, "Ordinary hours", "200")
      .replacing("MA999998", with: "MA000124")
    let (proposal, own) = try Self.compare(other + Self.row(Self.adults, "Ordinary hours", "100"))
    #expect(proposal.unknownAwards == ["MA000124"] && own.equal == 1)
  }

  @Test func `the command says what was compared and what was not moved`() throws {
    let tables = InventedTables()
    let file = tables.write(
      "penalties.csv", Self.header + Self.row(Self.adults, "Ordinary hours", "100"))
    let arguments = ["awards", "import", file, "--into", tables.tables]
    let compared = BuiltProgram.run(arguments)
    #expect(compared.status == 0)
    #expect(compared.output.contains("penalty export, 1 row, 1 percentage of adults compared"))
    #expect(compared.output.contains("penalties: 1 row with the percentage of the tables, 0 left"))
    let written = BuiltProgram.run(arguments + ["--write", "--looked-through"])
    #expect(written.errors.contains("0 files written"))
    #expect(written.errors.contains("`covers_to` is not moved to 2031-06-30: "))
    #expect(tables.text("award.yaml") == InventedTables.manifest)
  }
}
