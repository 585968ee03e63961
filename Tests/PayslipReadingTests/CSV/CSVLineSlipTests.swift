import PayDomain
import PayslipReading
import Testing

@Suite struct CSVLineSlipTests {
  // MARK: Slips and their rows

  @Test func rowsOfOneKeyAreOneSlip() throws {
    let opened = try OpenedCSV(
      CSVSamples.heroHeader + CSVSamples.hero() + CSVSamples.hero(label: "Casual - Saturday")
        + CSVSamples.hero(id: "502") + CSVSamples.hero(run: "78", id: "502"))
    #expect(opened.slips.map { $0?.lines.count } == [2, 1, 1])
    #expect(opened.slips.map { $0?.source.ordinal } == [1, 2, 3])
  }

  @Test func rowsOfOneKeyThatStandApartAreJoined() throws {
    let opened = try OpenedCSV(
      CSVSamples.heroHeader + CSVSamples.hero() + CSVSamples.hero(id: "502")
        + CSVSamples.hero(label: "Casual - Saturday") + CSVSamples.hero(id: "502")
        + CSVSamples.hero(label: "Casual - Sunday"))
    #expect(
      opened.slips.map { $0?.lines.map(\.category) } == [
        [.ordinary, .saturday, .sunday], [.ordinary, .ordinary],
      ])
    #expect(opened.slips[0]?.lines.last?.place == .cell(row: 6, column: 9))
  }

  @Test func repeatedHeadersAndBlankRowsInsideASlipAreLeftOut() throws {
    let opened = try OpenedCSV(
      CSVSamples.heroHeader + CSVSamples.hero() + "\n" + CSVSamples.heroHeader
        + ",,,,,,,,,,,,,,,,,,,\n" + "Page 2 of 3\n" + CSVSamples.hero(label: "Casual - Saturday"))
    #expect(opened.document.slipCount == 1)
    #expect(opened.slips[0]?.lines.map(\.category) == [.ordinary, .saturday])
    #expect(opened.slips[0]?.lines.last?.place == .cell(row: 7, column: 9))
  }

  @Test func provenanceIsRowColumnAndText() throws {
    let opened = try OpenedCSV(
      "Report,x\n" + CSVSamples.heroHeader + CSVSamples.hero(rate: "$33.190"))
    let line = try #require(opened.slips[0]?.lines.first)
    #expect(line.rate.reading?.text == "$33.190")
    #expect(line.rate.reading?.place == .cell(row: 3, column: 16))
    #expect(opened.slips[0]?.source.kind == .export)
    #expect(opened.slips[0]?.source.layout == "employment-hero-earnings")
  }

  @Test func quotedLineFeedsCountAsLines() throws {
    let opened = try OpenedCSV(
      CSVSamples.heroHeader + CSVSamples.hero(name: "\"Example\nAna\"")
        + CSVSamples.hero(name: "\"Example\nAna\"", label: "Casual - Sunday"))
    #expect(opened.slips[0]?.employee.value == "Example Ana")
    #expect(
      opened.slips[0]?.lines.map(\.place) == [.cell(row: 2, column: 9), .cell(row: 4, column: 9)])
  }

  @Test func doubledQuotesAreOne() throws {
    let opened = try OpenedCSV(
      CSVSamples.heroHeader + CSVSamples.hero(name: "\"Ana \"\"A\"\" Example, Jr\""))
    #expect(opened.slips[0]?.employee.value == "Ana \"A\" Example, Jr")
  }

  // MARK: One bad row is one problem

  /// Three slips of which the second has a bad row: the others are read.
  private func second(_ row: String) throws -> [ReadingProblem?] {
    let opened = try OpenedCSV(
      CSVSamples.heroHeader + CSVSamples.hero(id: "1") + row + CSVSamples.hero(id: "3"))
    #expect(opened.slips.first != .some(nil) && opened.slips.last != .some(nil))
    return opened.problems
  }

  @Test func anUnquotedCommaIsARaggedRow() throws {
    let problems = try second(CSVSamples.hero(id: "2", name: "Example, Ana"))
    #expect(
      problems == [nil, .raggedRow(found: 21, expected: 20, place: .cell(row: 3, column: 1)), nil])
  }

  @Test func aShortRowIsRagged() throws {
    let problems = try second("77,09/07/2026,05/07/2026,2,,Example Ana,9,,Casual - Ordinary,10\n")
    #expect(
      problems == [nil, .raggedRow(found: 10, expected: 20, place: .cell(row: 3, column: 1)), nil])
  }

  @Test func aTrailingSeparatorIsHarmlessWhereEveryRowHasIt() throws {
    let rows = ["1", "2", "3"].map { CSVSamples.hero(id: $0).replacing("\n", with: ",\n") }
    let opened = try OpenedCSV(CSVSamples.heroHeader + rows.joined())
    #expect(opened.problems == [nil, nil, nil])
  }

  @Test func oneRowWithATrailingSeparatorMayHaveShiftedFields() throws {
    let row = CSVSamples.hero(id: "2").replacing("\n", with: ",\n")
    #expect(
      try second(row)
        == [nil, .raggedRow(found: 21, expected: 20, place: .cell(row: 3, column: 1)), nil])
  }

  @Test func aDateOfAnotherHandAmongIsoDatesIsNotGuessed() throws {
    // 7 August or 8 July: nothing in the file says which.
    let opened = try OpenedCSV(
      CSVSamples.heroHeader + CSVSamples.hero(paid: "2026-07-09", end: "2026-07-05", id: "1")
        + CSVSamples.hero(paid: "07/08/2026", end: "2026-07-05", id: "2")
        + CSVSamples.hero(paid: "2026-07-16", end: "2026-07-12", id: "3"))
    #expect(opened.problems.map { $0?.code } == [nil, "value/ambiguous-date", nil])
  }

  @Test(arguments: ["#REF!", "TBD", "12,34", "abc"])
  func anUnreadableFigureIsNamed(text: String) throws {
    let problems = try second(CSVSamples.hero(id: "2", rate: "\"\(text)\""))
    #expect(
      problems == [
        nil,
        .unreadableFigure(field: "Rate", expected: "26.55", place: .cell(row: 3, column: 16)), nil,
      ])
  }

  @Test func anImpossibleDateIsNamed() throws {
    let problems = try second(CSVSamples.hero(end: "31/06/2026", id: "2"))
    #expect(
      problems == [
        nil,
        .impossibleDate(
          text: "31/06/2026", field: "Period End Date", place: .cell(row: 3, column: 3)), nil,
      ])
  }

  @Test func aNameInADateColumnIsNotRepeated() throws {
    let problem = try #require(try second(CSVSamples.hero(paid: "Canary Name", id: "2"))[1])
    #expect(!problem.message.contains("Canary"))
  }

  @Test func aQuoteThatNeverClosesIsNamed() throws {
    let opened = try OpenedCSV(
      CSVSamples.heroHeader + CSVSamples.hero(id: "1") + CSVSamples.hero(id: "2", name: "\"Ana"))
    #expect(opened.problems == [nil, .brokenQuote(place: .cell(row: 3, column: 6))])
  }

  @Test func aRowWithoutKeyIsNamed() throws {
    let problems = try second(CSVSamples.hero(run: "", end: "", id: ""))
    #expect(problems[1]?.code == "csv/missing-key")
  }

  @Test func rowsOfOneSlipMayNotDisagree() throws {
    let problems = try second(
      CSVSamples.hero(id: "2") + CSVSamples.hero(paid: "10/07/2026", id: "2"))
    #expect(
      problems == [nil, .conflictingRows(column: "Pay Date", place: .cell(row: 4, column: 2)), nil])
  }

  @Test func whatIsBlankOnOneRowIsTakenFromAnother() throws {
    let opened = try OpenedCSV(
      CSVSamples.heroHeader + CSVSamples.hero(paid: "") + CSVSamples.hero(label: "Casual - Sunday"))
    #expect(opened.slips[0]?.paymentDate.value == CivilDate(year: 2026, month: 7, day: 9))
    #expect(opened.slips[0]?.lines.count == 2)
  }

  // MARK: Values

  @Test func blankIsAbsentAndNotZero() throws {
    let opened = try OpenedCSV(
      CSVSamples.heroHeader + CSVSamples.hero(units: "", rate: "N/A", sg: ""))
    let slip = try #require(opened.slips[0])
    #expect(slip.lines[0].quantity == .notOnSlip)
    #expect(slip.lines[0].rate == .absent(.notApplicable))
    #expect(slip.superGuarantee == .notOnSlip)
    #expect(slip.gross == .notOnSlip)
  }

  @Test(arguments: ["-80", "80-", "(80.00)", "-$80.00", "\"-80.00\""])
  func negativesAreReadInEachForm(text: String) throws {
    let opened = try OpenedCSV(CSVSamples.heroHeader + CSVSamples.hero(gross: text))
    #expect(opened.slips[0]?.lines[0].amount.value == Money(cents: -8000))
  }

  @Test func superOfLinesIsAddedExactlyAndRoundedOnce() throws {
    // 0.335 + 0.335 + 0.335 = 1.005, a half up to 1.01; rounding each line would give 1.02.
    let rows = ["a", "b", "c"].map { CSVSamples.hero(label: "Casual - \($0)", sg: "0.335") }
    let opened = try OpenedCSV(CSVSamples.heroHeader + rows.joined())
    #expect(opened.slips[0]?.superGuarantee.value == Money(cents: 101))
  }

  @Test func thePayCycleGivesTheStart() throws {
    var facts = KnownFacts()
    let text = CSVSamples.heroHeader + CSVSamples.hero()
    #expect(try OpenedCSV(text).slips[0]?.periodStart == .notOnSlip)
    facts.cycleDays = 14
    let start = try OpenedCSV(text, facts: facts).slips[0]?.periodStart
    // The fortnight that ends on 5 July 2026 begins on 22 June.
    #expect(start?.value == CivilDate(year: 2026, month: 6, day: 22))
    #expect(start?.reading?.place == .asserted)
  }

  @Test func theUsersMeaningOfALabelWins() throws {
    var facts = KnownFacts()
    facts.codes = [
      "shop floor b": CodeMeaning(category: .sunday, multiplier: Percentage(thousandths: 175_000))
    ]
    let text = CSVSamples.heroHeader + CSVSamples.hero(label: "Shop  Floor B")
    #expect(try OpenedCSV(text).slips[0]?.lines[0].category == .unknown)
    #expect(try OpenedCSV(text, facts: facts).slips[0]?.lines[0].category == .sunday)
  }

  @Test func unitsAreWhatTheColumnSays() throws {
    let opened = try OpenedCSV(
      CSVSamples.heroHeader + CSVSamples.hero(unit: "Days")
        + CSVSamples.hero(unit: "Furlongs") + CSVSamples.hero(rateType: "Fixed")
        + CSVSamples.hero(rateType: "Annually") + CSVSamples.hero())
    let lines = try #require(opened.slips[0]?.lines)
    #expect(lines.map(\.unit) == [.days, .each, .dollars, .hours, .hours])
    #expect(lines.map(\.rate.value) == [nil, nil, Rate(cents: 3319), nil, Rate(cents: 3319)])
  }

  @Test func leaveBalancesAreNoLines() throws {
    let opened = try OpenedCSV(
      CSVSamples.heroHeader + CSVSamples.hero(label: "Annual Leave in Hours")
        + CSVSamples.hero(label: "Annual Leave Taken"))
    #expect(opened.slips[0]?.lines.map(\.category) == [.annualLeave])
  }

  /// Two hours of forty are kept for a day off, and the slip takes their pay back: the line belongs to the sum.
  @Test func payTakenBackForHoursKeptIsALine() throws {
    let kept = CSVSamples.own(label: "RDO accrued", hours: "-2", amount: "-53.10")
    let opened = try OpenedCSV(
      CSVSamples.ownHeader + CSVSamples.own(hours: "40", amount: "1062.00") + kept
        + CSVSamples.own(label: "RDO accrual", hours: "2", rate: "", amount: ""))
    #expect(opened.slips[0]?.lines.map(\.label) == ["Ordinary Hours", "RDO accrued"])
    #expect(opened.slips[0]?.lines.map(\.category) == [.ordinary, .unknown])
  }

  /// 30.4 x 26.55 + 7.6 x 26.55 = 807.12 + 201.78 = 1,008.90: gross says whether the day is paid.
  @Test(arguments: [
    ("1008.90", true), ("807.12", false), ("1100.00", false),
  ])
  func aBalanceThatGrossHoldsIsPay(gross: String, isPay: Bool) throws {
    for label in ["Accrued RDO", "Leave balance payout", "Accrued TOIL paid"] {
      let opened = try OpenedCSV(
        CSVSamples.ownHeader + CSVSamples.own(gross: gross, hours: "30.4", amount: "807.12")
          + CSVSamples.own(gross: gross, label: label, hours: "7.6", amount: "201.78"))
      let labels = ["Ordinary Hours"] + (isPay ? [label] : [])
      #expect(opened.slips[0]?.lines.map(\.label) == labels)
    }
  }

  /// 1,008.90 + 335.00 = 1,343.90 and 1,008.90 - 53.10 = 955.80, with no hours beside.
  @Test(arguments: [
    ("335.00", "1343.90", true), ("-53.10", "955.80", true), ("335.00", "1008.90", false),
  ])
  func aBalanceOfMoneyThatGrossHoldsIsPay(amount: String, gross: String, isPay: Bool) throws {
    for label in ["RDO accrual", "Leave balance paid out on termination"] {
      let opened = try OpenedCSV(
        CSVSamples.ownHeader + CSVSamples.own(gross: gross)
          + CSVSamples.own(gross: gross, label: label, hours: "", rate: "", amount: amount))
      #expect(opened.slips[0]?.lines.count == (isPay ? 2 : 1), "\(label)")
      #expect(opened.slips[0]?.gross.reading?.proof == .proved)
    }
  }

  // MARK: Dates

  @Test func aColumnThatProvesMonthFirstIsReadSo() throws {
    let opened = try OpenedCSV(
      CSVSamples.heroHeader + CSVSamples.hero(paid: "07/09/2026", end: "07/05/2026", id: "1")
        + CSVSamples.hero(paid: "07/16/2026", end: "07/12/2026", id: "2"))
    #expect(
      opened.slips.map { $0?.paymentDate.value } == [
        CivilDate(year: 2026, month: 7, day: 9), CivilDate(year: 2026, month: 7, day: 16),
      ])
    // No period end is above twelve in its second number but the pay dates prove the file's order.
    #expect(opened.slips[0]?.periodEnd.value == CivilDate(year: 2026, month: 7, day: 5))
  }

  @Test func withoutProofTheDayIsFirst() throws {
    let opened = try OpenedCSV(CSVSamples.heroHeader + CSVSamples.hero(paid: "07/09/2026"))
    #expect(opened.slips[0]?.paymentDate.value == CivilDate(year: 2026, month: 9, day: 7))
  }

  @Test func aColumnOfBothOrdersRefusesWhatCanBeEither() throws {
    let opened = try OpenedCSV(
      CSVSamples.heroHeader + CSVSamples.hero(paid: "13/07/2026", end: "2026-07-05", id: "1")
        + CSVSamples.hero(paid: "07/14/2026", end: "2026-07-05", id: "2")
        + CSVSamples.hero(paid: "07/08/2026", end: "2026-07-05", id: "3")
        + CSVSamples.hero(paid: "2026-07-15", end: "2026-07-05", id: "4")
        + CSVSamples.hero(paid: "07/07/2026", end: "2026-07-05", id: "5"))
    let july = { (day: Int) in CivilDate(year: 2026, month: 7, day: day) }
    #expect(
      opened.slips.map { $0?.paymentDate.value } == [july(13), july(14), nil, july(15), july(7)])
    #expect(
      opened.problems[2]
        == .ambiguousDate(text: "07/08/2026", field: "Pay Date", place: .cell(row: 4, column: 2)))
  }
}
