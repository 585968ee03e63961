import AwardUpkeep
import PayDomain
import TestSupport
import Testing

/// Reading the tables of pay guides; the guides are synthetic.
@Suite struct GuideReaderTests {
  private func texts(_ guide: PayGuide) -> [String] {
    guide.cells.map { cell in
      let place = (cell.section + [cell.group, cell.row, cell.column]).filter { !$0.isEmpty }
      return "\(cell.page): \(place.joined(separator: " | ")) = \(cell.text)"
    }
  }

  @Test func headingsRowsAndColumnsSayWhoseAFigureIs() throws {
    let guide = try InventedGuides.guide(
      """
      ## Rates of pay
      # Adult
      # Full-time & part-time
      Table 1 of 2
      Classification            Weekly pay      Hourly pay      Evening - Monday
                                rate            rate            to Friday
      Keeper level 1            $988.00         $26.00          $32.50
      Keeper level 2            $1,026.00       $27.00          $33.75
      Table 2 of 2
      Classification            Sunday
      Keeper level 1            $39.00
      # Casual
      Classification            Hourly pay
                                rate
      Keeper level 1            $32.50
      """)
    #expect(
      texts(guide) == [
        "1: Adult | Full-time & part-time | Keeper level 1 | Weekly pay rate = $988.00",
        "1: Adult | Full-time & part-time | Keeper level 1 | Hourly pay rate = $26.00",
        "1: Adult | Full-time & part-time | Keeper level 1 | Evening - Monday to Friday = $32.50",
        "1: Adult | Full-time & part-time | Keeper level 2 | Weekly pay rate = $1,026.00",
        "1: Adult | Full-time & part-time | Keeper level 2 | Hourly pay rate = $27.00",
        "1: Adult | Full-time & part-time | Keeper level 2 | Evening - Monday to Friday = $33.75",
        "1: Adult | Full-time & part-time | Keeper level 1 | Sunday = $39.00",
        "1: Casual | Keeper level 1 | Hourly pay rate = $32.50",
      ])
  }

  /// `superintendent` finds no room beside the name above it and goes on with it, as does what follows a dash.
  ///
  /// `Boats` would have found room beside `Keeper level 2`, so it heads a group, which the next page goes on with.
  @Test func wrappedNamesAreNotGroups() throws {
    let guide = try InventedGuides.guide(
      """
      # Full-time
      Classification                    Hourly pay
                                        rate
      Lights
      Keeper of the outer harbour and   $26.00
      superintendent
      Keeper -                          $27.00
      level 4
      Keeper level 2                    $28.00
      Boats
      Mate                              $29.00 per hour plus $2.81
                                        per hour or part of an hour
      \u{0C}Classification                    Hourly pay
                                        rate
      Skipper                           $30.00
      """)
    #expect(
      texts(guide) == [
        "1: Full-time | Lights | Keeper of the outer harbour and superintendent | "
          + "Hourly pay rate = $26.00",
        "1: Full-time | Lights | Keeper - level 4 | Hourly pay rate = $27.00",
        "1: Full-time | Lights | Keeper level 2 | Hourly pay rate = $28.00",
        "1: Full-time | Boats | Mate | Hourly pay rate = "
          + "$29.00 per hour plus $2.81 per hour or part of an hour",
        "2: Full-time | Boats | Skipper | Hourly pay rate = $30.00",
      ])
  }

  @Test func allowancesStandApart() throws {
    let guide = try InventedGuides.guide(
      """
      ## Rates of pay
      # Casual
      Classification            Hourly pay rate
      Keeper level 1            $32.50
      ## Allowances
      Allowances                                        Rate
      Oilskin allowance                                 $1.25 per shift
      Boots reimbursement                               reimbursement for the cost of boots that
                                                        are worn out at sea
      """)
    #expect(guide.cells.map(\.isAllowance) == [false, true, true])
    #expect(guide.cells[2].text == "reimbursement for the cost of boots that are worn out at sea")
    #expect(guide.cells[1].section == ["Allowances"])
  }

  @Test func notesBetweenTablesAreNoRows() throws {
    let guide = try InventedGuides.guide(
      """
      # Casual
      Classification            Hourly pay rate
      Keeper level 1            $32.50
      Keepers who have kept a lamp for more than ten years are paid what the harbour master says.
      # Full-time
      Classification            Hourly pay rate
      Keeper level 1            $26.00
      """)
    #expect(
      texts(guide) == [
        "1: Casual | Keeper level 1 | Hourly pay rate = $32.50",
        "1: Full-time | Keeper level 1 | Hourly pay rate = $26.00",
      ])
  }

  private static let table = """
    # Casual
    Classification            Hourly pay rate
    Keeper level 1            $32.50
    """

  @Test func theGuideSaysWhoseAndFromWhen() throws {
    let front = try PayGuide(
      pages: InventedGuides.pages(
        """
        ## Pay Guide - Lighthouse Award
        ## [MA000999]
        When do the rates apply from? The first full pay period starting on or after 01 July 2025.
        \(Self.table)
        """))
    #expect(front.code == "MA000999" && front.title == "Lighthouse Award")
    #expect(front.effective == CivilDate(iso: "2025-07-01") && front.published == nil)
    let foot = try InventedGuides.guide(
      Self.table, foot: "Award Code: MA000004 Effective:01/10/2025 Published:24/12/2025")
    #expect(foot.code == "MA000004" && foot.effective == CivilDate(iso: "2025-10-01"))
    #expect(foot.published == CivilDate(iso: "2025-12-24"))
  }

  /// A page whose content is damaged comes out without its foot.
  @Test func aPageThatWasNotReadWholeIsNamed() throws {
    let pages = try InventedGuides.pages(
      Self.table + "\n\n" + InventedGuides.retail + "\u{0C}" + Self.table)
    #expect(throws: GuideProblem.brokenPage(code: "MA000004", page: 2)) {
      try PayGuide(pages: pages)
    }
  }

  @Test(arguments: [
    ("Payslip\nPay period 1 to 7 July 2025", GuideProblem.notAGuide(pages: 1)),
    ("[MA000004]\n" + table, .noDate(code: "MA000004")),
    (
      "Nothing but words here.\n\n" + InventedGuides.retail,
      .noTables(code: "MA000004", pages: 1)
    ),
  ])
  func whatIsNoGuideIsRefused(lines: String, problem: GuideProblem) throws {
    let pages = try InventedGuides.pages(lines)
    #expect(throws: problem) { try PayGuide(pages: pages) }
  }

  @Test(arguments: [
    GuideProblem.notAGuide(pages: 3), .noDate(code: "MA000004"),
    .noTables(code: "MA000004", pages: 3), .brokenPage(code: "MA000004", page: 2),
    .nothingCompared(code: "MA000004", cells: 9),
    .unknownAward(code: "MA000999", near: ["MA000099"]),
    .unknownAward(code: "MA000999", near: []),
    .notCovered(
      code: "MA000004", on: CivilDate(dayNumber: 0), from: CivilDate(dayNumber: 9),
      to: CivilDate(dayNumber: 99)),
  ])
  func everyRefusalSaysWhatToDo(problem: GuideProblem) throws {
    #expect(problem.help?.isEmpty == false)
    #expect(problem.code.hasPrefix("guide/"))
    #expect(problem.message.first?.isLowercase == true && !problem.message.hasSuffix("."))
  }
}
