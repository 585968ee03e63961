import AwardTables
import AwardUpkeep
import PayDomain
import TestSupport
import Testing

/// What allowance exports change, on invented awards whose arithmetic stands beside the figures.
struct ImportAllowanceTests {
  private typealias Export = InventedAllowanceExport

  private static func propose(
    _ tables: InventedTables, wages: String? = nil, expenses: String? = nil, rates: Bool = false
  ) throws -> ImportProposal {
    var files: [String] = []
    if let wages { files.append(tables.write("wages.csv", wages)) }
    if let expenses { files.append(tables.write("expenses.csv", expenses)) }
    if rates {
      let export = InventedExport(adding: InventedExport.sound("MA999997"))
      files.append(tables.write("rates.xlsx", InventedSpreadsheet(export.rows)))
    }
    return try PayDatabaseImport(tables: tables.tables).proposal(files)
  }

  /// The first lighthouse's allowances of a kind.
  private static func own(
    _ proposal: ImportProposal, _ kind: String = "expense allowances"
  ) throws -> AllowanceProposal {
    let award = try #require(proposal.awards.first { $0.code == "MA999998" })
    return try #require(award.allowances.first { $0.kind == kind })
  }

  private static func left(_ proposal: AllowanceProposal) -> [String] {
    proposal.left.map { "\($0.classification ?? "award"): \($0.what)" }
  }

  @Test func `sums that moved are proposed, percentages that come to the sum are not`() throws {
    let tables = InventedTables(isOfThree: true)
    let proposal = try Self.propose(
      tables, wages: Export.wages(), expenses: Export.expenses(), rates: true)
    #expect(proposal.allowanceMoves.map(\.kind) == ["wage allowances", "expense allowances"])
    #expect(proposal.allowanceMoves.map(\.moves) == [["5 %"], ["4 %"]])
    let wages = try Self.own(proposal, "wage allowances")
    #expect(wages.rows.map { "\($0.allowance) \($0.amount)" } == ["lamp $21.00"])
    #expect(
      wages.equal == 1
        && wages.matched == ["words, unit, clause and figure": 1, "words, unit and clause": 1])
    let expenses = try Self.own(proposal)
    #expect(
      expenses.rows.map { "\($0.allowance) \($0.amount) \($0.before)" }
        == ["oilskin $1.30 $1.25", "meal $15.60 $15.00"])
    #expect(!proposal.leavesWork)

    _ = try ProposalWriter().write(proposal)
    let text = tables.text("allowances.csv")
    #expect(
      text.contains(
        """
        oilskin,*,Oilskin laundering,1.25,,,,shift,6.25 a week,,yes,2030-07-01,period,published,19.3,,mapd,
        oilskin,*,Oilskin laundering,1.30,,,,shift,6.25 a week,,yes,2031-07-01,period,published,19.3,,mapd-2031,
        meal,
        """))
    #expect(AwardLint.lint(folder: tables.tables).map(\.message) == [])
    let again = try Self.propose(
      tables, wages: Export.wages(), expenses: Export.expenses(), rates: true)
    #expect(!again.changesTables && !again.leavesWork)
    #expect(try Self.own(again).equal == 2)
  }

  @Test func `an export of allowances alone is taken for them alone`() throws {
    let tables = InventedTables(isOfThree: true)
    let proposal = try Self.propose(tables, expenses: Export.expenses())
    #expect(proposal.year == 2031 && !proposal.hasRates)
    #expect(proposal.awards.allSatisfy { $0.rates.isEmpty && $0.gaps.isEmpty && $0.ended.isEmpty })
    #expect(try Self.own(proposal).rows.count == 2)
    let outcome = try ProposalWriter().write(proposal)
    // Two files of each of three awards: the allowances, and the source in the manifest.
    #expect(outcome.written.count == 6)
    #expect(tables.text("rates.csv") == InventedTables.rates)
  }

  /// 15.00 → 30.00 doubled, → 14.00 fell; those of the three awards rose by 4 %.
  @Test(arguments: [
    ("30", "rose by 100 %, those of several awards by 4 %: $15.00 to $30.00"),
    ("14", "fell by -6.67 %: $15.00 to $14.00"),
  ])
  func `what moved oddly is left for a person and never written`(
    amount: String, words: String
  ) throws {
    let tables = InventedTables(isOfThree: true)
    let export = Export.expenses(Export.soundExpenses("MA999998", meal: amount))
    let proposal = try Self.propose(tables, expenses: export)
    let own = try Self.own(proposal)
    #expect(own.rows.map(\.allowance) == ["oilskin"])
    #expect(Self.left(own) == ["meal: \(words) (joined by words, unit and clause)"])
    #expect(own.left[0].row?.hasPrefix("meal,*,\"Meal allowance, overtime\",\(amount).00,") == true)
    // The old dollars must not stand for the new year.
    #expect(own.gaps.map(\.allowance) == ["meal"])
    _ = try ProposalWriter().write(proposal)
    #expect(
      tables.text("allowances.csv").contains(
        "meal,*,\"Meal allowance, overtime\",,,,,occasion,,,yes,2031-07-01,period,,,,,not covered: "
          + "no amount of 1 July 2031 was imported: a person has to look at it\n"))
    #expect(AwardLint.lint(folder: tables.tables).map(\.message) == [])
    let again = try Self.own(Self.propose(tables, expenses: export))
    #expect(!again.changesTables)
    #expect(again.left.map(\.classification) == ["meal"])
  }

  /// A sum that did not move is as good as one that did.
  @Test func `a sum that stays is confirmed`() throws {
    let tables = InventedTables(isOfThree: true)
    let export = Export.expenses(Export.soundExpenses("MA999998", meal: "15"))
    let own = try Self.own(Self.propose(tables, expenses: export))
    #expect(own.rows.map(\.allowance) == ["oilskin"])
    #expect(own.equal == 1 && own.gaps.isEmpty && own.left.isEmpty)
  }

  @Test func `two lines that could be one allowance are left for a person`() throws {
    let two =
      Export.expense("MA999998", "Meal allowance—overtime", clause: "19.8", amount: "15.6")
      + Export.expense("MA999998", "Meal allowance—overtime", clause: "19.9", amount: "15.7")
    let own = try Self.own(
      Self.propose(InventedTables(isOfThree: true), expenses: Export.expenses(two)))
    #expect(own.rows.isEmpty)
    #expect(
      Self.left(own) == [
        "oilskin: no row of the export is known to be it", "meal: could be any of these: 4, 5",
      ])
    #expect(own.gaps.map(\.allowance) == ["oilskin", "meal"])
  }

  /// The clause tells two lines of one title apart.
  @Test func `two lines of one title are told apart by their clause`() throws {
    let two =
      Export.soundExpenses("MA999998")
      + Export.expense("MA999998", "Meal allowance—overtime", clause: "19.9", amount: "99")
    let own = try Self.own(
      Self.propose(InventedTables(isOfThree: true), expenses: Export.expenses(two)))
    #expect(own.rows.map { "\($0.allowance) \($0.amount)" } == ["oilskin $1.30", "meal $15.60"])
    #expect(own.strangers.count == 1 && own.left.isEmpty)
  }

  /// 2.5 % of 22.11 is 0.55; 0.56 is another figure, 3 % another percentage.
  @Test(arguments: [
    (
      "2.5", "0.56", true,
      "tower: line 2 of allowances.csv has 2.5 % of $22.11 an hour, $0.55, the export $0.56"
    ),
    ("3", "0.66", true, "tower: line 2 of allowances.csv has 2.5 %, the export 3 %"),
    (
      "2.5", "0.55", false,
      "tower: line 2 of allowances.csv is paid for all purposes, in the export it is not"
    ),
  ])
  func `a share that is another is left for a person`(
    rate: String, amount: String, allPurpose: Bool, words: String
  ) throws {
    let tables = InventedTables(isOfThree: true)
    let row = Export.wage(
      "MA999998", "Tower allowance—climbing", clause: "19.1", rate: rate, amount: amount,
      per: "per hour", allPurpose: allPurpose)
    let others = ["MA999997", "MA999999"].map(Export.soundWages).joined()
    let lamp = Export.wage("MA999998", "Lamp allowance", clause: "19.2", amount: "21")
    let proposal = try Self.propose(
      tables, wages: Export.wageHeader + others + row + lamp, rates: true)
    let own = try Self.own(proposal, "wage allowances")
    #expect(Self.left(own).count == 1)
    #expect(Self.left(own)[0].hasPrefix(words), "\(Self.left(own))")
    #expect(own.rows.map(\.allowance) == ["lamp"] && own.gaps.isEmpty)
    #expect(proposal.awards.first?.allowances[0].left.isEmpty == true)
  }

  @Test func `another unit is left for a person`() throws {
    let rows =
      Export.expense("MA999998", "Oilskin laundering", clause: "19.3", amount: "1.3", per: "weekly")
      + Export.expense("MA999998", "Meal allowance—overtime", clause: "19.4", amount: "15.6")
    let own = try Self.own(
      Self.propose(InventedTables(isOfThree: true), expenses: Export.expenses(rows)))
    #expect(Self.left(own) == ["oilskin: the export pays it `weekly` (joined by words and clause)"])
  }

  /// 2031-09-10 is within the year; an id above all that are known is new, a lower one is an old stranger.
  @Test func `closed and new allowances are asked about, not written`() throws {
    let rows =
      Export.expense(
        "MA999998", "Oilskin laundering", clause: "19.3", amount: "1.3", per: "per shift")
      + Export.expense(
        "MA999998", "Meal allowance—overtime", clause: "19.4", amount: "15.6",
        days: "2031-07-01,2031-09-10,2031-06-10")
      + Export.expense("MA999998", "Boat hire", clause: "19.9", amount: "70", id: 11)
      + Export.expense("MA999998", "A sum long left out", clause: "19.9", amount: "7", id: 9)
    let proposal = try Self.propose(
      InventedTables(isOfThree: true), expenses: Export.expenses(rows))
    let own = try Self.own(proposal)
    #expect(own.ended == ["meal: closed in the export after 2031-09-10"])
    #expect(own.new.count == 1 && own.new[0].hasPrefix("Boat hire: $70.00, per occasion, "))
    #expect(own.strangers.count == 1)
    #expect(proposal.leavesWork)
  }

  /// Copies of the export may have neither ids, clauses nor days.
  @Test func `a copy with few columns is read with a day from outside`() throws {
    let tables = InventedTables(isOfThree: true)
    let rows = Export.codes.map {
      "\($0),Oilskin laundering,1.3,per shift,1\n\($0),Meal allowance—overtime,15.6,per occasion,2\n"
    }
    let file = tables.write(
      "few.csv",
      "award_code,allowance,allowance_amount,payment_frequency,display_order\n" + rows.joined())
    var task = PayDatabaseImport(tables: tables.tables)
    #expect(throws: ImportProblem.noDates(file: file)) { try task.proposal([file]) }
    task.from = CivilDate(iso: "2031-07-01")
    let own = try Self.own(task.proposal([file]))
    #expect(own.rows.map { "\($0.allowance) \($0.amount)" } == ["oilskin $1.30", "meal $15.60"])
    #expect(own.matched == ["words and unit": 2])
  }

  @Test func `allowances of another year than the rates are refused`() throws {
    let tables = InventedTables(isOfThree: true)
    let export = Export.expenses().replacing(",2031,", with: ",2032,")
    let file = tables.write("expenses.csv", export)
    let rates = tables.write("rates.xlsx", InventedSpreadsheet(InventedExport().rows))
    #expect(
      throws: ImportProblem.otherYear(
        file: file, place: "publishedYear", found: 2032, expected: "the first export is of 2031")
    ) { try PayDatabaseImport(tables: tables.tables).proposal([rates, file]) }
  }

  @Test(arguments: [
    (",1.3,", ",1.305,", "allowanceAmount", "1.305", "dollars with at most two decimals, `18.38`"),
    (
      ",2031-07-01,", ",July,", "operativeFrom", "July",
      "a day, `2026-07-01`, or a spreadsheet's date"
    ),
    (
      ",0,1.3,", ",maybe,1.3,", "isAllPurpose", "maybe", "`0` or `1`"
    ),
  ])
  func `a cell that cannot be read is refused with its place`(
    old: String, new: String, column: String, found: String, allowed: String
  ) throws {
    let tables = InventedTables(isOfThree: true)
    let file = tables.write(
      "e.csv", Export.expenses().replacing(old, with: new, maxReplacements: 1))
    #expect(
      throws: ImportProblem.cell(
        file: file, place: "2", column: column, found: found, allowed: allowed)
    ) { try PayDatabaseImport(tables: tables.tables).proposal([file]) }
  }
}
