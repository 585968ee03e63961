import PayDomain
import PayslipReading
import Testing

/// Columns of money whose headings say nothing, in exports with one row a slip.
@Suite struct CSVWideBalanceTests {
  /// Reads rows of an employee number, ordinary hours and pay, gross, tax, and what `headings` adds, then net.
  private func slips(_ headings: String, _ rows: String...) throws -> [Payslip?] {
    let header =
      "Employee Number,Period End,Ordinary Hours,Ordinary Pay,Gross Pay,PAYG,\(headings),Net Pay\n"
    let lines = rows.enumerated().map { "\($0.offset),05/07/2026,\($0.element)\n" }
    return try OpenedCSV(header + lines.joined()).slips
  }

  @Test func aColumnThatNetLacksIsADeduction() throws {
    // 500.00 - 80.00 - 4.00 = 416.00, and 416.00 - 11.20 = 404.80 is the net.
    let slip = try #require(
      try slips("Zorblax,Social Club", "20,500.00,500.00,80.00,11.20,4.00,404.80")[0])
    #expect(slip.lines.map(\.label) == ["Ordinary", "Zorblax", "Social Club"])
    #expect(slip.lines.map(\.section) == [.earnings, .deduction, .deduction])
    #expect(slip.lines[1].amount.value == Money(cents: 1120))
    #expect(slip.lines[1].category == .deduction)
    #expect(slip.net.reading?.proof == .read)
  }

  @Test func aColumnThatTheSumsDoNotTellMakesNetDoubtful() throws {
    // 500.00 - 80.00 - 4.00 = 416.00: neither 416.00 nor 416.00 - 11.20 is 400.00.
    let slip = try #require(
      try slips("Zorblax,Social Club", "20,500.00,500.00,80.00,11.20,4.00,400.00")[0])
    #expect(slip.lines.map(\.label) == ["Ordinary", "Social Club"])
    #expect(slip.gross.reading?.proof == .proved)
    #expect(slip.net.reading?.proof == .doubtful)
    #expect(slip.remarks.contains { $0.contains("`Zorblax`") })
  }

  @Test func aRowThatSpeaksAgainstTheOthersIsNotCertain() throws {
    // 500.00 - 80.00 - 10.00 = 410.00 three times; the fourth net is 405.00.
    let rows = ["410.00", "410.00", "410.00", "405.00"].map {
      "20,500.00,500.00,80.00,10.00,\($0)"
    }
    let slips = try slips("Zorblax", rows[0], rows[1], rows[2], rows[3])
    #expect(
      slips.map { $0?.lines.last?.section } == [.deduction, .deduction, .deduction, .deduction])
    #expect(slips.map { $0?.net.reading?.proof } == [.read, .read, .read, .doubtful])
  }

  @Test func ofTwoColumnsThatCouldFillTheGapNoneIsTaken() throws {
    let slip = try #require(
      try slips("Zorblax,Quux", "20,500.00,500.00,80.00,11.20,11.20,408.80")[0])
    #expect(slip.lines.map(\.label) == ["Ordinary"])
    #expect(slip.net.reading?.proof == .doubtful)
    #expect(slip.remarks.contains { $0.contains("`Zorblax`, `Quux`") })
  }

  @Test func columnsThatGrossLacksInSeveralRowsAreEarnings() throws {
    // 500.00 + 20.00 = 520.00 and 400.00 + 35.00 = 435.00.
    let slips = try slips(
      "Zorblax", "20,500.00,520.00,80.00,20.00,440.00", "16,400.00,435.00,60.00,35.00,375.00")
    #expect(slips.map { $0?.lines.last?.section } == [.earnings, .earnings])
    #expect(slips.map { $0?.lines.last?.category } == [.unknown, .unknown])
    #expect(slips.map { $0?.gross.reading?.proof } == [.proved, .proved])
  }

  @Test func aColumnThatNoSumLacksIsLeft() throws {
    let slip = try #require(try slips("Zorblax", "20,500.00,500.00,80.00,55.00,420.00")[0])
    #expect(slip.lines.map(\.label) == ["Ordinary"])
    #expect(slip.net.reading?.proof == .proved)
    #expect(slip.remarks == [])
  }
}
