import PayDomain
import PayslipReading
import Testing

@Suite struct CSVColumnChoiceTests {
  /// Reads rows whose first columns are the employee, the period's end and the label.
  private func slips(_ headings: String, _ rows: [String]) throws -> [Payslip?] {
    let header = "Employee,Period End,Pay Item,\(headings)\n"
    return try OpenedCSV(header + rows.map { $0 + "\n" }.joined()).slips
  }

  /// Rows of two slips: 38 h and 2 h of Ana, 10 h and 4 h of Ben, each with the cells that `cells` returns.
  private func rows(_ cells: (Row) -> String) -> [String] {
    Row.all.map { "Example \($0.name),05/07/2026,\($0.label),\(cells($0))" }
  }

  /// A row of a slip: the amount is hours × rate.
  private struct Row {
    let name: String
    let label: String
    let hours: String
    let rate: String
    let amount: String
    let base: String

    // 38 × 26.55 = 1008.90, 2 × 39.83 = 79.66, 10 × 30.00 = 300.00, 4 × 45.00 = 180.00.
    static let all = [
      Row(
        name: "Ana", label: "Ordinary", hours: "38", rate: "26.55", amount: "1008.90", base: "26.55"
      ),
      Row(
        name: "Ana", label: "Overtime", hours: "2", rate: "39.83", amount: "79.66", base: "26.55"),
      Row(
        name: "Ben", label: "Ordinary", hours: "10", rate: "30.00", amount: "300.00", base: "30.00"),
      Row(
        name: "Ben", label: "Overtime", hours: "4", rate: "45.00", amount: "180.00", base: "30.00"),
    ]
  }

  private func amounts(_ slips: [Payslip?]) -> [Money?] {
    slips.flatMap { $0?.lines.map(\.amount.value) ?? [] }
  }

  private func rates(_ slips: [Payslip?]) -> [Rate?] {
    slips.flatMap { $0?.lines.map(\.rate.value) ?? [] }
  }

  private static let cents = [100_890, 7966, 30_000, 18_000].map { Money(cents: $0) }
  private static let rateCents = [2655, 3983, 3000, 4500].map { Rate(cents: $0) }

  // MARK: Which column is the amount

  @Test(arguments: ["Units,Value,Total", "Hours,Value,$"])
  func theRateIsTheColumnThatTheProductShows(headings: String) throws {
    let slips = try slips(headings, rows { "\($0.hours),\($0.rate),\($0.amount)" })
    #expect(rates(slips) == CSVColumnChoiceTests.rateCents)
    #expect(amounts(slips) == CSVColumnChoiceTests.cents)
    #expect(slips[0]?.lines.map { $0.amount.reading?.proof } == [.proved, .proved])
  }

  @Test(arguments: ["Current,Total", "Extended,Total", "$,Value", "Line Total,Pay Amount"])
  func theAmountIsTheColumnThatTheProductShows(headings: String) throws {
    // The second column has the sum since July, or of the slip.
    let right = try slips(
      "Hours,Rate,\(headings)", rows { "\($0.hours),\($0.rate),\($0.amount),3000.00" })
    #expect(amounts(right) == CSVColumnChoiceTests.cents)
    let names = headings.split(separator: ",").reversed().joined(separator: ",")
    let left = try slips(
      "Hours,Rate,\(names)", rows { "\($0.hours),\($0.rate),3000.00,\($0.amount)" })
    #expect(amounts(left) == CSVColumnChoiceTests.cents)
  }

  @Test func anAmountThatNothingTellsIsDoubtfulAndNamesBothHeadings() throws {
    let slip = try #require(slips("This Pay,Total", rows { "\($0.amount),3000.00" })[0])
    #expect(slip.lines.map { $0.amount.reading?.proof } == [.doubtful, .doubtful])
    #expect(slip.remarks.contains { $0.contains("`This Pay`") && $0.contains("`Total`") })
  }

  @Test func grossTellsWhichColumnIsTheAmount() throws {
    // 1008.90 + 79.66 = 1088.56 and 300.00 + 180.00 = 480.00.
    let slips = try slips(
      "This Pay,Total,Gross",
      rows { "3000.00,\($0.amount),\($0.name == "Ana" ? "1088.56" : "480.00")" })
    #expect(amounts(slips) == CSVColumnChoiceTests.cents)
    #expect(slips[0]?.gross.reading?.proof == .proved)
  }

  @Test func oneWrongLineDoesNotMoveTheAmountElsewhere() throws {
    // 79.60 is not 2 × 39.83; the column beside it has what it should be.
    let slips = try slips(
      "Hours,Rate,Amount,Total",
      rows { "\($0.hours),\($0.rate),\($0.hours == "2" ? "79.60" : $0.amount),\($0.amount)" })
    #expect(slips[0]?.lines[1].amount.value == Money(cents: 7960))
  }

  @Test func aRateMaySayThatItIsForAnHour() throws {
    for rate in ["$30.00/hr", "30.00 / hour", "30.00/h"] {
      let slips = try slips(
        "Hours,Rate,Amount", ["Example Ana,05/07/2026,Ordinary,10,\(rate),300.00"])
      #expect(slips[0]?.lines[0].rate.value == Rate(cents: 3000))
    }
  }

  // MARK: Figures of the person

  @Test func theRateOfALineIsNotThePersonsBaseRate() throws {
    for headings in ["Hourly Rate,Calc Rate", "Base Rate,Pay Rate", "Rate,Calc Rate"] {
      let slips = try slips(
        "Hours,\(headings),Amount", rows { "\($0.hours),\($0.base),\($0.rate),\($0.amount)" })
      #expect(rates(slips) == CSVColumnChoiceTests.rateCents)
    }
  }

  @Test func figuresOfThePersonAreNotALines() throws {
    let slips = try slips(
      "Total Hours,Hourly Rate,Amount",
      rows { "\($0.name == "Ana" ? "40" : "14"),\($0.base),\($0.amount)" })
    #expect(rates(slips) == [nil, nil, nil, nil])
    #expect(slips[0]?.lines.map(\.quantity) == [.notOnSlip, .notOnSlip])
    #expect(slips[0]?.remarks.contains { $0.contains("`Total Hours`, `Hourly Rate`") } == true)
  }

  @Test func oneWrongProductLeavesHoursAndRateInPlace() throws {
    // 38 × 26.55 = 1008.90, not 1000.00.
    let slips = try slips("Hours,Rate,Amount", ["Example Ana,05/07/2026,Ordinary,38,26.55,1000.00"])
    #expect(slips[0]?.lines[0].rate.value == Rate(cents: 2655))
  }

  // MARK: Multiples

  @Test func aLoadingIsOnTopWhereTheProductShowsIt() throws {
    // 2 × 30.00 × (100 % + 50 %) = 90.00.
    let slips = try slips(
      "Hours,Rate,Loading %,Amount",
      [
        "Example Ana,05/07/2026,Ordinary,10,30.00,0%,300.00",
        "Example Ana,05/07/2026,Overtime,2,30.00,50%,90.00",
      ])
    #expect(slips[0]?.lines[1].multiplier == Percentage(thousandths: 150_000))
  }

  @Test func aMultipleIsAShareOrTimesTheRateAsTheProductShows() throws {
    for multiple in ["150", "150%", "1.5"] {
      let slips = try slips(
        "Hours,Rate,Multiplier,Amount",
        ["Example Ana,05/07/2026,Overtime,2,30.00,\(multiple),90.00"])
      #expect(slips[0]?.lines[0].multiplier == Percentage(thousandths: 150_000))
    }
  }

  @Test func aLoadingThatNoProductShowsIsLeftUnread() throws {
    // 2 × 45.00 = 90.00: the rate holds the loading already.
    let slips = try slips(
      "Hours,Rate,Loading %,Amount", ["Example Ana,05/07/2026,Overtime,2,45.00,50,90.00"])
    #expect(slips[0]?.lines[0].multiplier == nil)
    #expect(slips[0]?.remarks.contains { $0.contains("`Loading %`") } == true)
  }

  // MARK: What is said once a slip

  @Test func superRepeatedOnEachRowIsTheSlips() throws {
    let slips = try slips(
      "Hours,Rate,Amount,Super", rows { "\($0.hours),\($0.rate),\($0.amount),121.07" })
    #expect(slips.map { $0?.superGuarantee.value } == [Money(cents: 12_107), Money(cents: 12_107)])
  }

  @Test func superOfEqualLinesIsAddedUp() throws {
    // Two lines of 100.00 with 12.00 each: 24.00.
    let slips = try slips(
      "Hours,Rate,Amount,Super",
      [
        "Example Ana,05/07/2026,Ordinary,4,25.00,100.00,12.00",
        "Example Ana,05/07/2026,Sunday,2,50.00,100.00,12.00",
        "Example Ana,05/07/2026,Laundry Allowance,,,6.25,",
      ])
    #expect(slips[0]?.superGuarantee.value == Money(cents: 2400))
  }

  @Test func superThatDiffersAgainstTheRuleOfTheFileIsNotAddedUp() throws {
    // Behind the rows looked at, a slip states two sums.
    let repeated = (0..<40).flatMap { number in
      [
        "Example \(number),05/07/2026,Ordinary,10,30.00,300.00,36.00",
        "Example \(number),05/07/2026,Sunday,2,60.00,120.00,36.00",
      ]
    }
    let last = [
      "Example Zoe,05/07/2026,Ordinary,10,30.00,300.00,36.00",
      "Example Zoe,05/07/2026,Sunday,2,60.00,120.00,14.40",
    ]
    let slips = try slips("Hours,Rate,Amount,Super", repeated + last)
    #expect(slips[0]?.superGuarantee.value == Money(cents: 3600))
    #expect(slips[40]?.superGuarantee.value == nil)
  }

  @Test func sumsOfTheSlipMayRepeatOnEachRowOrStandOnOne() throws {
    let header =
      "Employee,Period Start,Period End,Pay Date,Pay Item,Hours,Rate,Amount,Gross,Tax,Net,Super\n"
    let slip = "Example Ana,29/06/2026,05/07/2026,09/07/2026,"
    // 1008.90 + 79.66 = 1088.56; 1088.56 - 188.56 = 900.00.
    for later in ["1088.56,188.56,900.00,130.63", ",,,"] {
      let opened = try OpenedCSV(
        header + slip + "Ordinary,38,26.55,1008.90,1088.56,188.56,900.00,130.63\n" + slip
          + "Overtime,2,39.83,79.66,\(later)\n")
      let read = try #require(opened.slips[0])
      #expect(opened.document.layoutName == "lines")
      #expect(read.gross.reading?.proof == .proved)
      #expect(read.tax.value == Money(cents: 18_856))
      #expect(read.net.reading?.proof == .proved)
      #expect(read.superGuarantee.value == Money(cents: 13_063))
      #expect(read.remarks == [])
    }
  }

  @Test func aRowForTheTaxBesideItsColumnIsNotAddedAgain() throws {
    let slips = try slips(
      "Hours,Rate,Amount,Tax",
      [
        "Example Ana,05/07/2026,Ordinary,10,30.00,300.00,40.00",
        "Example Ana,05/07/2026,PAYG,,,-40.00,40.00",
      ])
    #expect(slips[0]?.tax.value == Money(cents: 4000))
  }

  @Test func aSumThatDiffersOnTheRowsIsNotTheSlips() throws {
    let slips = try slips(
      "Hours,Rate,Amount,Tax", rows { "\($0.hours),\($0.rate),\($0.amount),\($0.hours).00" })
    #expect(slips.map { $0?.tax } == [.notOnSlip, .notOnSlip])
    #expect(slips[0]?.remarks.contains { $0.contains("`Tax`") } == true)
  }

  @Test func figuresThatNothingReadsAreToldWhereTheLinesDoNotProveGross() throws {
    let slip = try #require(
      slips("Hours,Rate,Amount,Zorblax", rows { "\($0.hours),\($0.rate),\($0.amount),7.50" })[0])
    #expect(slip.remarks == ["columns with figures that were not understood: `Zorblax`"])
  }

  @Test func aPeriodOfNumbersBesideADayIsThePaysNumber() throws {
    let header = "Employee,Period,Week Ending,Pay Item,Hours,Rate,Amount\n"
    let opened = try OpenedCSV(
      header + "Example Ana,11,05/07/2026,Ordinary,10,30.00,300.00\n"
        + "Example Ana,12,05/07/2026,Ordinary,10,30.00,300.00\n")
    #expect(opened.slips.map { $0?.lines.count } == [1, 1])
    #expect(opened.slips[0]?.periodEnd.value == CivilDate(year: 2026, month: 7, day: 5))
  }

  @Test func aBlankLabelIsTheCodes() throws {
    let header = "Employee,Period End,Description,Pay Code,Hours,Rate,Amount\n"
    let opened = try OpenedCSV(
      header + "Example Ana,05/07/2026,Ordinary Hours,001,10,30.00,300.00\n"
        + "Example Ana,05/07/2026,,SUN,2,60.00,120.00\n")
    #expect(opened.slips[0]?.lines.map(\.label) == ["Ordinary Hours", "SUN"])
    #expect(opened.slips[0]?.lines.map(\.category) == [.ordinary, .sunday])
  }

  // MARK: Times and minutes

  /// 38 h = 2280 min, 2 h = 120 min; 10 h = 600 min, 4 h = 240 min.
  @Test(arguments: ["Minutes", "Units"])
  func minutesAreHoursWhereTheProductShowsIt(heading: String) throws {
    let minutes = ["38": "2280", "2": "120", "10": "600", "4": "240"]
    let slips = try slips(
      "\(heading),Rate,Amount", rows { "\(minutes[$0.hours] ?? ""),\($0.rate),\($0.amount)" })
    #expect(
      slips.flatMap { $0?.lines.map(\.quantity.value) ?? [] }
        == [2280, 120, 600, 240].map { Hours(minutes: $0) })
    #expect(slips[0]?.lines.map { $0.amount.reading?.proof } == [.proved, .proved])
  }

  @Test func timeIsOfHoursWhereTheProductShowsIt() throws {
    let slips = try slips("Time,Rate,Amount", rows { "\($0.hours):00,\($0.rate),\($0.amount)" })
    #expect(slips[0]?.lines[0].quantity.value == Hours(minutes: 2280))
  }

  /// A time of the clock, and minutes beside hours that were left out, are no hours.
  @Test(arguments: ["Time", "Minutes"])
  func whatNoProductShowsIsNotRead(heading: String) throws {
    let slips = try slips("\(heading),Amount", rows { "9:30,\($0.amount)" })
    #expect(slips[0]?.lines.map(\.quantity) == [.notOnSlip, .notOnSlip])
    #expect(slips[0]?.remarks.contains { $0.contains("`\(heading)`") } == true)
  }

  // MARK: Commas for points

  /// `26,55` says that `1,250` is no thousand: nothing of such a file is read.
  @Test(arguments: [";", "\t"])
  func aFileWithCommasForPointsIsRefused(separator: String) {
    let rows = [
      "Employee,Period End,Pay Item,Hours,Rate,Amount",
      "Example Ana,05/07/2026,Ordinary,38,26_55,1008_90",
      "Example Ben,05/07/2026,Bonus,,,1_250",
    ].map { $0.replacing(",", with: separator).replacing("_", with: ",") + "\n" }
    #expect(problemOpening(rows.joined())?.code == "value/unreadable-figure")
  }
}
