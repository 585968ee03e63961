import PayDomain
import Testing

@testable import PayslipReading

/// The net under words that few slips use, or under none that is known.
///
/// All slips are synthetic: 38 x 25.65 = 974.70; 974.70 - 120.00 - 10.00 = 844.70.
struct NetWordingTests {
  private func slip(_ label: String, gross: String = "Gross") throws -> Payslip {
    try DrawnSlip.read([
      ("Pelican Point Park", 40, 760), ("ABN 83 914 571 673", 300, 760),
      ("Employee: Jane Smith", 40, 740), ("Pay period: 27/07/2026 to 02/08/2026", 40, 725),
      ("Description", 40, 600), ("Hours", 250, 600), ("Rate", 330, 600), ("Amount", 410, 600),
      ("Ordinary hours", 40, 580), ("38.00", 250, 580), ("25.65", 330, 580),
      ("974.70", 410, 580), (gross, 40, 560), ("974.70", 410, 560), ("Tax", 40, 540),
      ("120.00", 410, 540), ("Union fee", 40, 520), ("10.00", 410, 520), (label, 40, 500),
      ("844.70", 410, 500),
    ])
  }

  /// Words behind a known label of the net, and labels of the net of their own.
  @Test(arguments: [
    "Amount credited to bank account", "Net wages paid to bank", "Net pay (EFT)", "Net to be paid",
    "Total deposited to your account", "Wages banked", "Net pay credited to your bank account",
    "N E T   P A Y", "N E T  W A G E S",
  ])
  func aWordingOfTheNetIsTheNet(label: String) throws {
    let slip = try slip(label)
    #expect(slip.net.value == Money(cents: 84470))
    #expect(slip.net.reading?.proof == .proved)
    #expect(slip.remarks.isEmpty)
    #expect(slip.lines.filter { $0.section == .deduction }.map(\.label) == ["Union fee"])
  }

  /// A gross whose letters stand apart is the gross.
  @Test(arguments: ["G R O S S", "G R O S S   P A Y", "T O T A L  G R O S S"])
  func lettersThatStandApartAreWords(label: String) throws {
    let slip = try slip("Net pay", gross: label)
    #expect(slip.gross.value == Money(cents: 97470))
    #expect(slip.lines.filter { $0.section == .earnings }.count == 1)
  }

  /// Three initials before a name are no word.
  @Test func initialsStayApart() throws {
    let slip = try DrawnSlip.read(
      [
        ("ABN 83 914 571 673", 300, 760), ("Employee:", 40, 740), ("J R R Smith", 120, 740),
        ("Pay period: 27/07/2026 to 02/08/2026", 40, 725),
      ] + DrawnSlip.table)
    #expect(slip.employee.value == "J R R Smith")
  }

  /// Where no label is known the sum tells: 974.70 - 120.00 - 10.00 = 844.70.
  ///
  /// It is said.
  @Test(arguments: ["Direct credit", "Sent to your wallet", "Bank transfer"])
  func theSumTellsTheNet(label: String) throws {
    let slip = try slip(label)
    #expect(slip.net.value == Money(cents: 84470))
    #expect(
      slip.remarks == [
        "`\(label)` was taken for the net: gross less what is taken off comes to it"
      ])
    #expect(slip.lines.filter { $0.section == .deduction }.map(\.label) == ["Union fee"])
  }

  /// Of two that nobody knows either may be a deduction, or both a part of the net: 974.70 - 120.00 - 427.35 = 427.35.
  @Test func ofTwoThatNobodyKnowsNeitherIsTheNet() throws {
    let slip = try DrawnSlip.read([
      ("ABN 83 914 571 673", 300, 760), ("Employee: Jane Smith", 40, 740),
      ("Pay period: 27/07/2026 to 02/08/2026", 40, 725), ("Gross", 40, 560),
      ("974.70", 410, 560), ("Tax", 40, 540), ("120.00", 410, 540), ("Holiday plan", 40, 520),
      ("427.35", 410, 520), ("Left for you", 40, 500), ("427.35", 410, 500),
    ])
    #expect(slip.net.value == nil)
    #expect(slip.lines.map(\.label) == ["Holiday plan", "Left for you"])
  }

  /// What the sum does not come to is no net: 974.70 - 120.00 is not 700.00.
  @Test func aSumThatDoesNotComeOutTellsNothing() throws {
    let slip = try DrawnSlip.read([
      ("ABN 83 914 571 673", 300, 760), ("Employee: Jane Smith", 40, 740),
      ("Pay period: 27/07/2026 to 02/08/2026", 40, 725), ("Gross", 40, 560),
      ("974.70", 410, 560), ("Tax", 40, 540), ("120.00", 410, 540),
      ("Sent to your wallet", 40, 520), ("700.00", 410, 520),
    ])
    #expect(slip.net.value == nil)
  }

  /// 974.70 - 120.00 - 10.00 = 844.70 is paid as 500.00 and 344.70: no part of it is proved to be the net.
  @Test(arguments: ["Paid to bank", "Amount banked", "Bank transfer"])
  func aPartOfTheNetIsNotProvedToBeIt(label: String) throws {
    let slip = try DrawnSlip.read([
      ("ABN 83 914 571 673", 300, 760), ("Employee: Jane Smith", 40, 740),
      ("Pay period: 27/07/2026 to 02/08/2026", 40, 725), ("Gross", 40, 560),
      ("974.70", 410, 560), ("Tax", 40, 540), ("120.00", 410, 540), ("Union fee", 40, 520),
      ("10.00", 410, 520), (label, 40, 500), ("500.00", 410, 500), (label, 40, 480),
      ("344.70", 410, 480),
    ])
    #expect(slip.net.reading?.proof != .proved)
  }
}
