import PayDomain
import PayslipReading
import Testing

@Suite struct CSVOwnFormatTests {
  @Test func everyColumnOfASlipIsRead() throws {
    let slip = try #require(try OpenedCSV(CSVSamples.ownHeader + CSVSamples.own()).slips[0])
    #expect(slip.employer.value == "Example Pty Ltd")
    #expect(slip.abn.value == "41001000111")
    #expect(slip.abn.reading?.text == "41 001 000 111")
    #expect(slip.instrument.value == "MA000004")
    #expect(slip.classification.value == "Level 1")
    #expect(slip.employment.value == .fullTime)
    #expect(slip.period?.dayCount == 7)
    #expect(slip.gross.value == Money(cents: 100_890))
    #expect(slip.tax.value == Money(cents: 10_890))
    #expect(slip.net.value == Money(cents: 90_000))
    #expect(slip.source.kind == .export)
  }

  @Test func sumsThatAgreeProveEachOther() throws {
    // 38 × 26.55 = 1,008.90; 1,008.90 − 108.90 = 900.00.
    let slip = try #require(try OpenedCSV(CSVSamples.ownHeader + CSVSamples.own()).slips[0])
    #expect(slip.gross.reading?.proof == .proved)
    #expect(slip.net.reading?.proof == .proved)
    #expect(slip.lines[0].rate.reading?.proof == .proved)
  }

  @Test func sumsThatDisagreeProveNothing() throws {
    // A rate printed with two decimals hides at most 38 × 0.005 = 0.19; 1,009.10 is 0.20 above.
    let row = CSVSamples.own(gross: "1008.91", net: "900.00", amount: "1009.10")
    let slip = try #require(try OpenedCSV(CSVSamples.ownHeader + row).slips[0])
    #expect(slip.gross.reading?.proof == .read)
    #expect(slip.net.reading?.proof == .read)
    #expect(slip.lines[0].amount.reading?.proof == .read)
    #expect(slip.gross.value == Money(cents: 100_891))
  }

  @Test func anABNThatFailsItsCheckIsUnreadableAndTheSlipGoesOn() throws {
    let text = (CSVSamples.ownHeader + CSVSamples.own()).replacing("41 001", with: "41 002")
    let slip = try #require(try OpenedCSV(text).slips[0])
    #expect(slip.abn == .absent(.unreadable("41 002 000 111", .cell(row: 2, column: 3))))
  }

  @Test func anEmploymentThatIsNoneOfTheThreeIsUnreadable() throws {
    let text = (CSVSamples.ownHeader + CSVSamples.own()).replacing("full-time", with: "fixed-term")
    let slip = try #require(try OpenedCSV(text).slips[0])
    #expect(slip.employment == .absent(.unreadable("fixed-term", .cell(row: 2, column: 7))))
  }

  @Test func aPeriodThatEndsBeforeItStartsIsAProblem() throws {
    let opened = try OpenedCSV(
      CSVSamples.ownHeader + CSVSamples.own(start: "2026-07-06", end: "2026-07-05")
        + CSVSamples.own(id: "b", start: "2026-07-05", end: "2026-07-05"))
    #expect(opened.problems == [.impossiblePeriod(place: .cell(row: 2, column: 9)), nil])
  }

  @Test func theSlipsOwnColumnsSayWhatALineIs() throws {
    let header =
      "slip_id,period_start,period_end,line,category,form,multiplier,hours,unit,rate,amount,prior_period\n"
    let row = { (cells: String) in "a,2026-06-29,2026-07-05,\(cells)\n" }
    let opened = try OpenedCSV(
      header + row("Code 7,sunday,loading_only,50,4,hours,13.28,53.12,")
        + row("Saturday,night,,,4,,30,120,yes") + row("Saturday,,,,4,,30,120,no"))
    let lines = try #require(opened.slips[0]?.lines)
    #expect(lines.map(\.category) == [.sunday, .night, .saturday])
    #expect(lines.map(\.form) == [.loadingOnly, .whole, .whole])
    #expect(lines[0].multiplier == Percentage(thousandths: 50_000))
    #expect(lines.map(\.isPriorPeriod) == [false, true, false])
  }

  @Test func anUnknownCategoryNamesWhatIsAllowed() throws {
    let opened = try OpenedCSV(
      "slip_id,period_start,period_end,line,category,hours,rate,amount\n"
        + "a,2026-06-29,2026-07-05,Code 7,weekendish,4,30,120\n")
    guard case .unknownWord(let field, let allowed, let place, _) = opened.problems[0] else {
      Issue.record("expected an unknown word")
      return
    }
    #expect(field == "category")
    #expect(allowed.contains("public_holiday_not_worked"))
    #expect(place == .cell(row: 2, column: 5))
  }

  @Test func aSlipMayHaveRowsOfTotalsOnly() throws {
    let opened = try OpenedCSV(
      CSVSamples.ownHeader + CSVSamples.own(label: "", hours: "", rate: "", amount: ""))
    #expect(opened.slips[0]?.lines == [])
    #expect(opened.slips[0]?.gross.value == Money(cents: 100_890))
  }

  // MARK: What labels leave open

  /// A slip with an ordinary line of `hours` at $20 and one more line.
  private func lines(_ label: String, _ hours: String, _ rate: String, ordinary: String = "8")
    throws
    -> Payslip
  {
    try #require(
      try OpenedCSV(
        CSVSamples.ownHeader
          + CSVSamples.own(gross: "", net: "", hours: ordinary, rate: "20", amount: "")
          + CSVSamples.own(gross: "", net: "", label: label, hours: hours, rate: rate, amount: "")
      ).slips[0])
  }

  @Test func aPenaltyBelowTheOrdinaryRateIsTheExtra() throws {
    #expect(try lines("Saturday Penalty", "4", "19.98").lines[1].form == .loadingOnly)
    #expect(try lines("Saturday Penalty", "4", "5").lines[1].category == .saturday)
  }

  @Test func aPenaltyForMoreHoursThanTheOrdinaryIsWhole() throws {
    let slip = try lines("Saturday Penalty", "8.25", "25")
    #expect(slip.lines[1].form == .whole)
    #expect(slip.lines[1].category == .saturday)
  }

  @Test func aPenaltyThatCouldBeEitherIsMarkedSo() throws {
    for rate in ["19.99", "20", "25"] {
      let slip = try lines("Sunday Penalty", "8", rate)
      #expect(slip.lines[1].category == .sunday && slip.lines[1].mayBeExtra)
      #expect(slip.remarks.isEmpty)
    }
    #expect(try lines("Sunday Penalty", "4", "5").lines[1].mayBeExtra == false)
  }

  @Test func aPublicHolidayPaidAboveTheOrdinaryRateWasWorked() throws {
    #expect(try lines("Public Holiday", "8", "22.01").lines[1].category == .publicHoliday)
    #expect(try lines("Public Holiday", "8", "22.00").lines[1].category == .unknown)
    #expect(try lines("Public Holiday", "8", "20.00").lines[1].category == .unknown)
    #expect(try lines("Public Holiday Worked", "8", "20.00").lines[1].category == .publicHoliday)
  }
}
