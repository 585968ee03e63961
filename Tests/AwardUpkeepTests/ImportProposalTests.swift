import AwardTables
import AwardUpkeep
import PayDomain
import TestSupport
import Testing

/// What an export changes, on invented awards whose arithmetic stands beside the figures.
struct ImportProposalTests {
  private static func propose(
    _ tables: InventedTables, _ export: InventedExport
  ) throws -> ImportProposal {
    let file = tables.write("export.xlsx", InventedSpreadsheet(export.rows))
    return try PayDatabaseImport(tables: tables.tables).proposal([file])
  }

  /// The reasons for which something is left for a person, of the first award.
  private static func left(_ proposal: ImportProposal) -> [String] {
    proposal.awards[0].left.map { "\($0.classification ?? "award"): \($0.what)" }
  }

  /// 5 % on 800, 900, 1000 and 1100 a week; the hours are 840 / 38 = 22.11, 945 / 38 = 24.87,
  /// 1050 / 38 = 27.63 (the export has no hourly rate there) and 1155 / 38 = 30.39.
  @Test(arguments: [InventedSpreadsheet.Texts.shared, .inline])
  func `a year's rates are proposed`(texts: InventedSpreadsheet.Texts) throws {
    let tables = InventedTables()
    let file = tables.write(
      "export.xlsx", InventedSpreadsheet(InventedExport().rows, texts: texts))
    let proposal = try PayDatabaseImport(tables: tables.tables).proposal([file])
    #expect(proposal.year == 2031)
    #expect(proposal.reviewDate.description == "2031-07-01")
    #expect(proposal.move == "5 %")
    #expect(proposal.awards.map(\.code) == ["MA999998", "MA999999"])
    for award in proposal.awards {
      let figures = award.rates.map {
        "\($0.classification) \($0.weekly?.plain ?? "-") \($0.hourly.plain)"
      }
      #expect(
        figures == [
          "keeper-1 840.00 22.11", "keeper-2 945.00 24.87", "keeper-3 1050.00 27.63",
          "keeper-4 1155.00 30.39",
        ])
      #expect(award.rates.allSatisfy { $0.from.description == "2031-07-01" && $0.clause == "17.2" })
      #expect(award.left.isEmpty && award.gaps.isEmpty && award.identities.isEmpty)
      #expect(award.ended.isEmpty && award.new.isEmpty && award.strangers == 0)
      #expect(award.penalties?.contains("2 rows of penalties.csv hold from 2030-07-01") == true)
    }
    #expect(!proposal.leavesWork)
  }

  @Test func `CSV in the database's other writing says the same`() throws {
    let tables = InventedTables()
    let sheet = try Self.propose(tables, InventedExport())
    let text = try PayDatabaseImport(tables: tables.tables)
      .proposal([tables.write("export.csv", InventedExport().csv)])
    #expect(text.awards.map(\.rates.count) == [4, 4])
    for (one, other) in zip(sheet.awards, text.awards) {
      #expect(
        one.rates.map { [$0.weekly, $0.hourly] } == other.rates.map { [$0.weekly, $0.hourly] })
    }
  }

  /// Days counted from 1904 are 1,462 fewer.
  @Test func `a spreadsheet that counts from 1904 has the same days`() throws {
    let tables = InventedTables()
    var export = InventedExport()
    for row in export.rows.indices.dropFirst() { export.rows[row][13] = "\(48030 - 1462)" }
    let file = tables.write("export.xlsx", InventedSpreadsheet(export.rows, is1904: true))
    let proposal = try PayDatabaseImport(tables: tables.tables).proposal([file])
    #expect(proposal.reviewDate.description == "2031-07-01")
  }

  /// 900 → 890 fell; 900 → 990 is 10 % where most are 5 %; 945 a week with 25.00 an hour is not
  /// 945 / 38 = 24.87; two rows of one id with 945 and 950 disagree.
  @Test(arguments: [
    (
      [InventedExport.row("MA999998", "BR502", "Keeper—level 2", week: "890", hour: "23.42")],
      "fell by"
    ),
    (
      [InventedExport.row("MA999998", "BR502", "Keeper—level 2", week: "990", hour: "26.05")],
      "rose by 10 %, most by 5 %"
    ),
    (
      [InventedExport.row("MA999998", "BR502", "Keeper—level 2", week: "900", hour: "23.68")],
      "did not move, most by 5 %"
    ),
    (
      [InventedExport.row("MA999998", "BR502", "Keeper—level 2", week: "945", hour: "25")],
      "the hourly rate $25.00 is not the week over its hours, $24.87"
    ),
    (
      [
        InventedExport.row("MA999998", "BR502", "Keeper—level 2", week: "945"),
        InventedExport.row("MA999998", "BR502", "Keeper—level 2", week: "950"),
      ], "rows of the export disagree: $945.00 a week, $950.00 a week"
    ),
  ])
  func `what moved oddly is left for a person and never written`(
    rows: [[String]], reason: String
  ) throws {
    let tables = InventedTables()
    let export = InventedExport(changing: [1: []], adding: rows)
    let proposal = try Self.propose(tables, export)
    #expect(proposal.awards[0].rates.map(\.classification) == ["keeper-1", "keeper-3", "keeper-4"])
    #expect(Self.left(proposal).count == 1)
    #expect(Self.left(proposal)[0].contains(reason), "\(Self.left(proposal))")
    // The old rate must not go on standing for the new year.
    #expect(proposal.awards[0].gaps.map(\.classification) == ["keeper-2"])
    #expect(proposal.awards[1].rates.count == 4)
    _ = try ProposalWriter().write(proposal)
    #expect(!tables.text("rates.csv").contains("keeper-2,2031-07-01,period,9"))
    #expect(
      tables.text("rates.csv").contains(
        "keeper-2,2031-07-01,period,,,,,,,not covered: no rate of 1 July 2031 was imported"))
    #expect(AwardLint.lint(folder: tables.tables).map(\.message) == [])
  }

  /// A dash, a blank or a capital is no other title.
  @Test func `a title that says something else is a new identity`() throws {
    let tables = InventedTables()
    let export = InventedExport(changing: [
      0: InventedExport.row("MA999998", "BR501", "keeper - LEVEL 1", week: "840"),
      1: InventedExport.row("MA999998", "BR502", "Keeper (second class)", week: "945"),
    ])
    let award = try Self.propose(tables, export).awards[0]
    #expect(award.rates.count == 4)
    #expect(award.identities.map(\.classification) == ["keeper-2"])
    #expect(award.identities.map(\.title) == ["Keeper (second class)"])
    #expect(award.identities.map(\.isByTitle) == [false])
  }

  @Test func `a new id with the one title of a classification is found by it`() throws {
    let tables = InventedTables()
    let export = InventedExport(changing: [
      1: InventedExport.row("MA999998", "BR777", "Keeper—level 2", week: "945")
    ])
    let award = try Self.propose(tables, export).awards[0]
    #expect(award.rates.count == 4)
    #expect(award.identities.map(\.databaseID) == ["BR777"])
    #expect(award.identities.map(\.isByTitle) == [true])
  }

  /// Two rows of that title, or two classifications of it: nothing is guessed.
  @Test func `a title that could mean two is not matched`() throws {
    let twoRows = InventedExport(
      changing: [1: InventedExport.row("MA999998", "BR777", "Keeper—level 2", week: "945")],
      adding: [InventedExport.row("MA999998", "BR778", "Keeper—level 2", week: "945")])
    let first = try Self.propose(InventedTables(), twoRows).awards[0]
    #expect(first.rates.map(\.classification) == ["keeper-1", "keeper-3", "keeper-4"])
    #expect(first.ended == ["keeper-2: not in the export from 2031-07-01"])
    #expect(first.new.count == 2)

    let shared = InventedTables.identities.replacing("Keeper—level 3", with: "Keeper—level 2")
    let twoClasses = InventedExport(changing: [
      1: InventedExport.row("MA999998", "BR777", "Keeper—level 2", week: "945"),
      2: InventedExport.row("MA999998", "BR503", "Keeper—level 2", week: "1050"),
    ])
    let second = try Self.propose(InventedTables(["identities.csv": shared]), twoClasses).awards[0]
    // Nor is the one that has its id still, since the new row bears its title.
    #expect(second.rates.map(\.classification) == ["keeper-1", "keeper-4"])
    #expect(second.left.map(\.classification) == ["keeper-3"])
  }

  /// An id that was used again for something else: the newest identity goes first.
  @Test func `the newest identity of a classification decides`() throws {
    let identities = InventedTables.identities + "keeper-4,BR900,Keeper—level 4,2030-09-01\n"
    let export = InventedExport(adding: [
      InventedExport.row("MA999998", "BR900", "Keeper—level 4", week: "1155", hour: "30.39")
    ])
    var other = export
    // 2000 a week now stands under the old id.
    other.rows[4] = InventedExport.row(
      "MA999998", "BR504", "Keeper—level 4, senior", week: "2000", hour: "52.63")
    let award = try Self.propose(InventedTables(["identities.csv": identities]), other).awards[0]
    #expect(award.rates.last?.weekly?.plain == "1155.00")
    #expect(award.left.isEmpty)
  }

  @Test func `closed and new rows are asked about, not written`() throws {
    let tables = InventedTables()
    let export = InventedExport(
      changing: [
        3: InventedExport.row(
          "MA999998", "BR504", "Keeper—level 4, senior", week: "1155", hour: "30.39",
          to: "48101")
      ],
      adding: [InventedExport.row("MA999998", "BR900", "Keeper—level 5", week: "1260")])
    let proposal = try Self.propose(tables, export)
    // 48101 is 71 days after 1 July 2031: 10 September.
    #expect(proposal.awards[0].ended == ["keeper-4: closed in the export after 2031-09-10"])
    #expect(proposal.awards[0].new.count == 1)
    #expect(proposal.awards[0].new[0].hasPrefix("Keeper—level 5 [BR900]: $1,260.00 weekly"))
    #expect(proposal.leavesWork)
  }

  /// What the tables leave out on purpose stays out.
  @Test func `a gap of the tables is not filled`() throws {
    let rates = InventedTables.rates.replacing(
      "keeper-2,2030-07-01,period,900.00,23.68,published,17.1,,made-up,",
      with: "keeper-2,2030-07-01,period,,,,,,,not covered: for a reason")
    let award = try Self.propose(InventedTables(["rates.csv": rates]), InventedExport()).awards[0]
    #expect(award.rates.map(\.classification) == ["keeper-1", "keeper-3", "keeper-4"])
    #expect(award.staysOpen == 1)
    #expect(award.left.isEmpty && award.gaps.isEmpty)
  }

  /// The tables have 21.05 of 2030 and the export of that year says 21.06.
  @Test func `a figure that differs from the tables is told and not touched`() throws {
    let tables = InventedTables()
    var export = InventedExport()
    // 1 July 2030 is 365 days earlier.
    let rows = [
      ("BR501", "Keeper—level 1", "800", "21.06"), ("BR502", "Keeper—level 2", "900", "23.68"),
    ]
    export.rows = [InventedExport.header]
    for (id, title, week, hour) in rows {
      export.rows.append(
        InventedExport.row(
          "MA999998", id, title, week: week, hour: hour, from: "47665", year: "2030"))
    }
    let proposal = try Self.propose(tables, export)
    #expect(!proposal.changesTables)
    #expect(proposal.awards[0].unchanged == 1)
    #expect(
      Self.left(proposal) == [
        "keeper-1: line 2 of rates.csv has $800.00 a week, $21.05 an hour, the export $800.00 a week,"
          + " $21.06 an hour"
      ])
    #expect(proposal.absentAwards == ["MA999999"])
  }

  /// The database has hourly rates alone where the tables do.
  @Test func `a row without a week stays without one`() throws {
    let rates = InventedTables.rates.replacing(
      "keeper-2,2030-07-01,period,900.00,23.68", with: "keeper-2,2030-07-01,period,,23.68")
    let award = try Self.propose(InventedTables(["rates.csv": rates]), InventedExport()).awards[0]
    // 24.87 / 23.68 = 1.0502…, and 23.68 × 1.05 = 24.864, a cent away.
    #expect(award.rates[1].weekly == nil)
    #expect(award.rates[1].hourly.plain == "24.87")
  }

  /// A classification was split in two of the same title: which one is ours is for a person.
  @Test func `a new row of the same title makes the old one doubtful`() throws {
    let export = InventedExport(adding: [
      InventedExport.row("MA999998", "BR900", "Keeper—level 2", week: "1000", hour: "26.32")
    ])
    let proposal = try Self.propose(InventedTables(), export)
    #expect(proposal.awards[0].rates.map(\.classification) == ["keeper-1", "keeper-3", "keeper-4"])
    #expect(Self.left(proposal).count == 1)
    #expect(Self.left(proposal)[0].hasPrefix("keeper-2: a new row has the same title, [BR900] "))
    #expect(
      proposal.awards[0].left[0].row?.hasPrefix("keeper-2,2031-07-01,period,945.00,24.87,") == true)
  }

  /// A row that is two classifications' at once is in doubt when its title stands elsewhere anew.
  ///
  /// One of the two may have moved there. A row of one classification is not in doubt for a title
  /// below another parent.
  @Test func `a row shared by two classifications is doubtful with any new one of its title`()
    throws
  {
    let shared = InventedTables.identities.replacing(
      "BR503,Keeper—level 3", with: "BR502,Keeper—level 2")
    var fresh = InventedExport.row("MA999998", "BR900", "Keeper—level 2", week: "1000")
    fresh[6] = "Senior keepers"
    let proposal = try Self.propose(
      InventedTables(["identities.csv": shared]), InventedExport(changing: [2: []], adding: [fresh])
    )
    #expect(proposal.awards[0].rates.map(\.classification) == ["keeper-1", "keeper-4"])
    let own = try Self.propose(InventedTables(), InventedExport(adding: [fresh]))
    #expect(own.awards[0].rates.count == 4)
    #expect(own.awards[0].new.count == 1)
  }

  /// The other award's rates hold from 1 November 2031, 123 days later, and no third award's do.
  @Test func `an award with a day of its own is told as such`() throws {
    let others = InventedExport.sound("MA999999").map { row in
      row.map { $0 == InventedExport.day ? "48153" : $0 }
    }
    let tables = InventedTables()
    let proposal = try Self.propose(
      tables, InventedExport(adding: InventedExport.sound("MA000124"), others: others))
    #expect(proposal.awards[0].rates.count == 4)
    #expect(proposal.unknownAwards == ["MA000124"])
    let other = proposal.awards[1]
    #expect(other.rates.isEmpty && other.gaps.isEmpty && other.ended.isEmpty)
    #expect(other.left.count == 4)
    #expect(other.left[0].what.hasPrefix("holds from 2031-11-01, most rates from 2031-07-01"))
  }
}
