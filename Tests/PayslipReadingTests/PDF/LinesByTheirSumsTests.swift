import PayDomain
import Testing

@testable import PayslipReading

/// Lines whose labels say something else than their place and figures do.
///
/// All slips are synthetic.
struct LinesByTheirSumsTests {
  private func slip(
    earnings: [[String]], gross: String, deductions: [[String]] = [], taken: String, net: String
  ) throws -> Payslip {
    var texts = [
      ("Wattle Grove Trading Pty Ltd", 40, 800), ("Employee: Jo Example", 40, 780),
      ("Pay Period: 03/08/2026 - 09/08/2026", 40, 760),
      ("Earnings", 40, 720), ("Hours", 250, 720), ("Rate", 330, 720), ("Amount", 410, 720),
      ("Ordinary Hours", 40, 700), ("30.40", 250, 700), ("33.50", 330, 700),
      ("1,018.40", 410, 700),
    ]
    var top = 680
    func add(_ row: [String]) {
      let lefts = row.count == 2 ? [40, 410] : [40, 250, 330, 410]
      for (text, left) in zip(row, lefts) { texts.append((text, left, top)) }
      top -= 20
    }
    earnings.forEach(add)
    add(["Total Earnings", gross])
    texts.append(("Deductions", 40, top))
    top -= 20
    add(["PAYG Withholding", "143.00"])
    deductions.forEach(add)
    add(["Total Deductions", taken])
    add(["Net Pay", net])
    return try DrawnSlip.read(texts)
  }

  /// 1,018.40 - 100.50 = 917.90, less 143.00 = 774.90.
  @Test(arguments: [
    ["Overpayment recovery", "-3.00", "33.50", "-100.50"], ["Overpayment", "-100.50"],
  ]) func whatIsTakenBackAboveTheGrossIsEarnings(_ line: [String]) throws {
    let slip = try slip(earnings: [line], gross: "917.90", taken: "143.00", net: "774.90")
    #expect(slip.lines.map(\.section) == [.earnings, .earnings, .tax])
    #expect(slip.lines[1].amount.value == Money(cents: -10050) && slip.lines[1].isPriorPeriod)
    #expect(slip.gross.reading?.proof == .proved && slip.net.reading?.proof == .proved)
  }

  /// 1,018.40 - 143.00 - 37.15 = 838.25.
  @Test(arguments: ["Health Fund", "Super Fund", "Leave Fund"])
  func moneyToAFundIsADeduction(_ label: String) throws {
    let slip = try slip(
      earnings: [], gross: "1,018.40", deductions: [[label, "37.15"]], taken: "180.15",
      net: "838.25")
    let line = try #require(slip.lines.first { $0.label == label })
    #expect(line.section == .deduction && line.amount.value == Money(cents: 3715))
    #expect(slip.net.reading?.proof == .proved)
  }

  /// 10 x 33.50 = 335.00, with 1,018.40 are 1,353.40, less 143.00 = 1,210.40.
  @Test func hoursTimesARateAreNoBalance() throws {
    let slip = try slip(
      earnings: [["Leave Balance Payout", "10.00", "33.50", "335.00"]], gross: "1,353.40",
      taken: "143.00", net: "1,210.40")
    #expect(slip.lines.map(\.amount.value).contains(Money(cents: 33500)))
    #expect(slip.gross.reading?.proof == .proved)
  }

  /// 3 x 50.25 = 150.75 under a label that is a figure: what is not read is counted.
  @Test func aSumThatIsNotReadIsCounted() throws {
    let slip = try slip(
      earnings: [["1.5", "3.00", "50.25", "150.75"]], gross: "1,169.15", taken: "143.00",
      net: "1,026.15")
    let isRead = slip.lines.contains { $0.amount.value == Money(cents: 15075) }
    #expect(try isRead || #require(slip.unread).amounts > 0)
  }

  /// 1,018.40 - 143.00 = 875.40, paid as 500.00 and 375.40 into accounts that no label says are any: neither is the net.
  @Test func aNetPaidInTwoPartsIsNeither() throws {
    let slip = try DrawnSlip.read([
      ("Wattle Grove Trading Pty Ltd", 40, 800), ("Employee: Jo Example", 40, 780),
      ("Pay Period: 03/08/2026 - 09/08/2026", 40, 760),
      ("Earnings", 40, 720), ("Hours", 250, 720), ("Rate", 330, 720), ("Amount", 410, 720),
      ("Ordinary Hours", 40, 700), ("30.40", 250, 700), ("33.50", 330, 700), ("1,018.40", 410, 700),
      ("Gross", 40, 680), ("1,018.40", 410, 680), ("Tax", 40, 660), ("143.00", 410, 660),
      ("Rainy day", 40, 640), ("500.00", 410, 640), ("Everyday", 40, 620), ("375.40", 410, 620),
    ])
    #expect(slip.net.value == nil)
  }
}
