import PayDomain
import Testing

@testable import PayslipReading

/// Where the employer's super stands, and which of several sums it is.
///
/// All slips are synthetic: 38 x 25.65 = 974.70; 12 % of 974.70 is 116.96; 974.70 - 120.00 = 854.70.
struct SuperWordingTests {
  private func slip(_ texts: [(String, Int, Int)]) throws -> Payslip {
    try DrawnSlip.read(
      [
        ("Pelican Point Park", 40, 760), ("ABN 83 914 571 673", 300, 760),
        ("Employee: Jane Smith", 40, 740), ("Pay period: 27/07/2026 to 02/08/2026", 40, 725),
        ("Description", 40, 600), ("Hours", 250, 600), ("Rate", 330, 600), ("Amount", 410, 600),
        ("Ordinary hours", 40, 580), ("38.00", 250, 580), ("25.65", 330, 580),
        ("974.70", 410, 580), ("Gross", 40, 560), ("974.70", 410, 560), ("Tax", 40, 540),
        ("120.00", 410, 540), ("Net pay", 40, 500), ("854.70", 410, 500),
      ] + texts)
  }

  private func contributions(_ slip: Payslip) -> [PayCategory] {
    slip.lines.filter { $0.section == .employerSuper }.map(\.category)
  }

  /// A sentence, a balance, an earlier pay and a second line of the fund leave the guarantee what it is; they are
  /// contributions that nobody says whose they are.
  @Test(arguments: [
    ("Superannuation balance with Example Fund at 30 June 2026:", "12,411.90"),
    ("Gross package incl. super", "1,091.66"), ("Super last quarter", "812.40"),
    ("Super Paid to Fund 28/10/26", "240.11"), ("Example Super", "116.96"),
    ("Super Choice Fee", "1.10"),
  ])
  func theGuaranteeIsTheLineThatNamesIt(beside: (label: String, sum: String)) throws {
    let slip = try slip([
      ("Super Guarantee (Example Super)", 40, 460), ("116.96", 410, 460), (beside.label, 40, 440),
      (beside.sum, 410, 440),
    ])
    #expect(slip.superGuarantee.value == Money(cents: 11696))
    #expect(contributions(slip) == [.superGuarantee, .superOther])
    #expect(slip.gross.value == Money(cents: 97470))
  }

  /// Two lines that both name the guarantee are two parts of it: no one line is all of it.
  @Test func twoLinesOfTheGuaranteeAreNotOne() throws {
    let slip = try slip([
      ("SGC Example Fund", 40, 460), ("100.00", 410, 460), ("SGC Other Fund", 40, 440),
      ("16.96", 410, 440),
    ])
    #expect(slip.superGuarantee == .notOnSlip)
    #expect(contributions(slip) == [.superGuarantee, .superGuarantee])
  }

  /// What speaks of super alone is no contribution: 974.70 x 12 % = 116.96 stands nowhere.
  @Test(arguments: [
    ("Super is 12% of ordinary time earnings, e.g.", "950.00"),
    ("Total package incl super", "1,091.66"), ("Gross package incl. super", "1,091.66"),
    ("Superannuation balance", "12,411.90"),
  ])
  func whatOnlySpeaksOfSuperIsNoContribution(label: String, sum: String) throws {
    let slip = try slip([(label, 40, 460), (sum, 410, 460)])
    #expect(slip.superGuarantee == .notOnSlip)
  }

  /// What a worker gave up for super stands in the fund's table with the fund in a column of its own.
  @Test func whatWasGivenUpKeepsItsName() throws {
    let slip = try slip([
      ("Superannuation", 40, 460), ("Fund", 250, 460), ("This Pay", 410, 460),
      ("SGC Employer", 40, 445), ("Example Super", 250, 445), ("116.96", 410, 445),
      ("Salary Sacrifice", 40, 430), ("Example Super", 250, 430), ("50.00", 410, 430),
    ])
    #expect(slip.superGuarantee.value == Money(cents: 11696))
    let given = try #require(slip.lines.first { $0.amount.value == Money(cents: 5000) })
    #expect(given.label == "Salary Sacrifice Example Super")
    #expect(given.category != .superGuarantee)
  }

  /// The contribution, its fund and its sum in one text.
  @Test(arguments: [
    "Employer super (Example Super) 116.96", "Employer Super: 116.96 (Example Super)",
    "Super (SG) to Example Fund 116.96", "Employer super: SGC Example Fund 116.96",
    "Employer Super Guarantee 12% Example Fund 116.96", "Employer super 116.96",
  ])
  func oneTextStatesTheContribution(text: String) throws {
    let slip = try slip([(text, 40, 460)])
    #expect(slip.superGuarantee.value == Money(cents: 11696))
    #expect(slip.net.value == Money(cents: 85470))
  }

  /// Years and counts behind the words are no sums.
  @Test(arguments: ["Super guarantee rate from 1 July 2026", "Employer super paid to member 20479"])
  func otherTextsStateNone(text: String) throws {
    let slip = try slip([(text, 40, 460)])
    #expect(slip.superGuarantee.value == nil)
  }

  /// Under a table whose first column is a day, the label stands left of the labels.
  @Test func aLabelLeftOfTheLabelsIsALabel() throws {
    let slip = try DrawnSlip.read([
      ("Pelican Point Park", 40, 760), ("ABN 83 914 571 673", 300, 760),
      ("Employee: Jane Smith", 40, 740), ("Pay period: 27/07/2026 to 02/08/2026", 40, 725),
      ("Date", 40, 600), ("Pay type", 130, 600), ("Hours", 280, 600), ("Rate", 350, 600),
      ("Amount", 430, 600), ("27/07/2026", 40, 580), ("Ordinary hours", 130, 580),
      ("38.00", 280, 580), ("25.65", 350, 580), ("974.70", 430, 580), ("Gross", 130, 560),
      ("974.70", 430, 560), ("Tax", 130, 540), ("120.00", 430, 540), ("Net pay", 130, 500),
      ("854.70", 430, 500), ("Superannuation Guarantee: $116.96 (Example Super)", 40, 460),
    ])
    #expect(slip.superGuarantee.value == Money(cents: 11696))
  }

  /// The fund behind the sum is named.
  @Test(arguments: [
    ("Superannuation Guarantee: $116.96 (Example Fund)", "Example Fund"),
    ("SGC $116.96 to HESTA", "HESTA"), ("Employer Super: 116.96 (Example Super)", "Example Super"),
  ])
  func theFundBehindTheSumIsNamed(text: String, fund: String) throws {
    let slip = try slip([(text, 40, 460)])
    #expect(slip.superGuarantee.value == Money(cents: 11696))
    #expect(slip.superFund.value == fund)
  }

  /// The title of a table at the side is no fund.
  @Test func aTitleBesideTheSumIsNoFund() throws {
    let slip = try slip([
      ("Superannuation Guarantee", 40, 460), ("116.96", 410, 460),
      ("Superannuation Expenses", 462, 460),
    ])
    #expect(slip.superGuarantee.value == Money(cents: 11696))
    #expect(slip.superFund.value == nil)
  }

  @Test func aRemarkBehindTheSumIsNoFund() throws {
    let slip = try slip([("Superannuation Guarantee: $116.96 weekly", 40, 460)])
    #expect(slip.superFund.value == nil)
  }
}
