import PayDomain
import PayslipReading
import Testing

@Suite struct CSVSectionsTests {
  /// Reads one slip of 10 h × 30.00 = 300.00 and a line with a section's word, label and amount.
  private func slip(_ word: String, _ label: String, _ amount: String, gross: String = "") throws
    -> Payslip
  {
    let header = "Employee,Period End,Type,Pay Item,Hours,Rate,Amount,Gross\n"
    let opened = try OpenedCSV(
      header + "Example Ana,05/07/2026,Earnings,Ordinary Hours,10,30.00,300.00,\(gross)\n"
        + "Example Ana,05/07/2026,\(word),\(label),,,\(amount),\(gross)\n")
    return try #require(opened.slips[0])
  }

  @Test(arguments: [
    ("Leave Accrual", "Annual Leave"), ("On-cost", "Levy"), ("Employer Cost", "Example Levy"),
    ("Bank Deposit", "Everyday account"), ("Net to bank", "Savings"), ("Payroll Tax", "NSW"),
    ("EFT", "Savings"), ("WorkCover", "Levy"),
  ])
  func whatASectionSaysIsNoPayIsLeftOut(word: String, label: String) throws {
    #expect(try slip(word, label, "83.22").lines.map(\.label) == ["Ordinary Hours"])
  }

  @Test(arguments: [
    "Bank transfer", "EFT Payment", "Net to bank", "Payroll Tax NSW", "Workcover Levy",
  ])
  func whatALabelSaysIsNoPayIsLeftOut(label: String) throws {
    let header = "Employee,Period End,Pay Item,Hours,Rate,Amount\n"
    let opened = try OpenedCSV(
      header + "Example Ana,05/07/2026,Ordinary Hours,10,30.00,300.00\n"
        + "Example Ana,05/07/2026,\(label),,,83.22\n")
    let slip = try #require(opened.slips[0])
    #expect(slip.lines.map(\.label) == ["Ordinary Hours"])
    #expect(slip.tax == .notOnSlip)
  }

  @Test func workCoverAloneIsNeitherPayNorCost() throws {
    let line = try slip("Earnings", "WorkCover", "83.22").lines[1]
    #expect(line.category == .unknown)
    #expect(
      try slip("Earnings", "WorkCover Wages", "83.22").lines[1].category == .workersCompensation)
  }

  @Test func anEmployersContributionIsSuper() throws {
    let line = try slip("Employer Contribution", "Example Fund", "36.00").lines[1]
    #expect(line.section == .employerSuper)
  }

  @Test func anUnknownSectionLeavesALineUnknownAndDoubtful() throws {
    let slip = try slip("Zorblax", "Annual Leave", "83.22")
    #expect(slip.lines[1].category == .unknown)
    #expect(slip.lines[1].amount.reading?.proof == .doubtful)
    #expect(slip.remarks.contains { $0.contains("`Annual Leave`") })
  }

  @Test func grossTellsWhetherALineOfAnUnknownSectionIsPay() throws {
    // 300.00 is gross without the line, 383.22 with it.
    let without = try slip("Zorblax", "Annual Leave", "83.22", gross: "300.00")
    #expect(without.lines.map(\.label) == ["Ordinary Hours"])
    #expect(without.gross.reading?.proof == .proved)
    #expect(without.remarks.contains { $0.contains("`Annual Leave`") })
    let with = try slip("Zorblax", "Annual Leave", "83.22", gross: "383.22")
    #expect(with.lines.map(\.category) == [.ordinary, .annualLeave])
    #expect(with.gross.reading?.proof == .proved)
  }

  @Test func workAndTaxStandUnderAnUnknownWord() throws {
    let header = "Employee,Period End,Type,Pay Item,Hours,Rate,Amount\n"
    let opened = try OpenedCSV(
      header + "Example Ana,05/07/2026,N,Ordinary Hours,10,30.00,300.00\n"
        + "Example Ana,05/07/2026,T,PAYG,,,-40.00\n")
    let slip = try #require(opened.slips[0])
    #expect(slip.lines.map(\.category) == [.ordinary])
    #expect(slip.tax.value == Money(cents: 4000))
    #expect(slip.remarks == [])
  }

  @Test(arguments: ["Subtotal", "Total", "Total Pay", "Employee Total", "Sub-total"])
  func aSumIsNoLine(label: String) throws {
    #expect(try slip("Earnings", label, "300.00").lines.map(\.label) == ["Ordinary Hours"])
  }

  @Test func nettIsNet() throws {
    #expect(try slip("Earnings", "Nett", "260.00").net.value == Money(cents: 26_000))
  }

  /// Letters for sections, settled by net where no gross stands: 300.00 + 12.00 - 10.00 - 50.00 = 252.00; without the
  /// line 240.00.
  @Test(arguments: [("252.00", [300_00, 12_00]), ("240.00", [300_00]), ("251.00", nil)])
  func netSettlesWhatNoSectionSays(_ net: String, _ cents: [Int64]?) throws {
    let rows = [
      "E,Ordinary Hours,10,30.00,300.00", "Z,First Aid,,,12.00", "D,Union Fees,,,10.00",
      "T,PAYG,,,50.00", "N,Net Pay,,,\(net)",
    ].map { "Example Ana,05/07/2026,\($0)\n" }
    let slip = try #require(
      try OpenedCSV(
        "Employee,Period End,Type,Pay Item,Hours,Rate,Amount\n" + rows.joined()
      ).slips[0])
    let earnings = slip.lines.filter { $0.section == .earnings }
    if let cents {
      #expect(earnings.map(\.amount.value) == cents.map { Money(cents: $0) })
      #expect(earnings.allSatisfy { $0.category != .unknown })
    } else {
      #expect(earnings[1].category == .unknown && earnings[1].amount.reading?.proof == .doubtful)
    }
  }
}
