import PayDomain
import Testing

@testable import PayslipReading

/// Lines that stand in a table of something else, as the sums of the slip show.
///
/// All slips are synthetic. 30.40 x 33.50 = 1,018.40.
struct LinesOfOtherTablesTests {
  private static let columns = ["Earnings", "Hours", "Rate", "Amount"]
  private static let ordinary = ["Ordinary Hours", "30.40", "33.50", "1,018.40"]

  /// 1,018.40 - 100.50 = 917.90; 917.90 - 110.55 - 143.00 = 664.35.
  @Test func oneOfWhatIsTakenBackStandsInTheGross() throws {
    let slip = try DrawnSlip.read(table: [
      Self.columns, Self.ordinary, ["Overpayment recovery", "-3.00", "33.50", "-100.50"],
      ["Gross wages", "", "", "917.90"], ["Child Support", "", "", "-110.55"],
      ["Tax", "", "", "-143.00"], ["Nett wages", "", "", "664.35"],
    ])
    #expect(slip.lines.map(\.section) == [.earnings, .earnings, .deduction])
    #expect(slip.lines.map(\.amount.value?.cents) == [101840, -10050, 11055])
    #expect(slip.lines[1].unit == .hours)
    #expect(slip.net.reading?.proof == .proved)
  }

  /// 1,018.40 - 143.00 - 12.50 - 4.00 = 858.90; 12.50 + 4.00 = 16.50.
  @Test func whatIsPrintedBelowZeroIsNoPay() throws {
    let slip = try DrawnSlip.read(table: [
      ["Gross", "", "", "1,018.40"], ["Tax", "", "", "143.00"], ["Deductions", "", "", "16.50"],
      ["Net", "", "", "858.90"], ["Pay item", "Units", "Unit rate", "Total"], Self.ordinary,
      ["Incolink", "", "", "-12.50"], ["Staff Car Park", "", "", "-4.00"],
    ])
    #expect(slip.lines.map(\.section) == [.earnings, .deduction, .deduction])
    #expect(slip.lines.map(\.amount.value?.cents) == [101840, 1250, 400])
    #expect(slip.gross.reading?.proof == .proved && slip.net.reading?.proof == .proved)
  }

  /// 1,018.40 - 143.00 - 42.00 = 833.40.
  @Test func aLineThatIsThePrintedDeductionIsNoPay() throws {
    let slip = try DrawnSlip.read(table: [
      ["Gross", "", "", "1,018.40"], ["Tax", "", "", "143.00"],
      ["After tax deductions", "", "", "42.00"], ["Net", "", "", "833.40"],
      ["Details", "Qty", "Rate", "Amount"], Self.ordinary, ["Staff Car Park", "", "", "42.00"],
    ])
    #expect(slip.lines.map(\.section) == [.earnings, .deduction])
    #expect(slip.gross.reading?.proof == .proved)
  }

  /// 1,018.40 - 42.00 = 976.40 is a gross that holds what is printed below zero: it stays a line of pay.
  @Test func whatTheGrossHoldsStaysPay() throws {
    let slip = try DrawnSlip.read(table: [
      Self.columns, Self.ordinary, ["Unpaid break", "", "", "-42.00"],
      ["Gross", "", "", "976.40"], ["Tax", "", "", "143.00"], ["Net", "", "", "833.40"],
    ])
    #expect(slip.lines.map(\.section) == [.earnings, .earnings])
    #expect(slip.lines.map(\.amount.value?.cents) == [101840, -4200])
  }

  /// 1,018.40 + 45.00 = 1,063.40; 1,063.40 - 143.00 = 920.40.
  @Test(arguments: ["Superannuation allowance", "Super Saturday Bonus"])
  func payThatIsCalledSuperIsPay(_ label: String) throws {
    let slip = try DrawnSlip.read(table: [
      Self.columns, Self.ordinary, [label, "", "", "45.00"], ["Gross", "", "", "1,063.40"],
      ["Tax", "", "", "143.00"], ["Net", "", "", "920.40"],
      ["Superannuation Guarantee", "", "", "127.61"],
    ])
    #expect(slip.lines.first { $0.label == label }?.section == .earnings)
    #expect(slip.superGuarantee.value == Money(cents: 12761))
    #expect(slip.gross.reading?.proof == .proved)
  }

  /// 1,018.40 + 127.61 = 1,146.01 is a gross with the contribution in it, which stays the employer's.
  @Test(arguments: ["Superannuation Guarantee", "Superannuation"])
  func theContributionIsNoPay(_ label: String) throws {
    let slip = try DrawnSlip.read(table: [
      Self.columns, Self.ordinary, [label, "", "", "127.61"], ["Gross", "", "", "1,146.01"],
      ["Tax", "", "", "143.00"], ["Net", "", "", "875.40"],
    ])
    #expect(slip.superGuarantee.value == Money(cents: 12761))
    #expect(slip.lines.filter { $0.section == .earnings }.count == 1)
  }

  /// 1,018.40 - 143.00 - 12.50 + 61.35 = 924.25.
  @Test func whatIsPaidBackAmongDeductionsIsAdded() throws {
    let slip = try DrawnSlip.read(table: [
      Self.columns, Self.ordinary, ["Gross Pay", "", "", "1,018.40"], ["Deductions"],
      ["PAYG Withholding", "", "", "143.00"], ["Incolink", "", "", "12.50"],
      ["Reimbursement - drill bits", "", "", "61.35"], ["Net Pay", "", "", "924.25"],
    ])
    #expect(slip.lines.map(\.section) == [.earnings, .tax, .deduction, .reimbursement])
    #expect(slip.net.reading?.proof == .proved)
  }

  /// 1,018.40 + 61.35 = 1,079.75 is what is paid, not the gross; 143.00 + 12.50 = 155.50; 1,079.75 - 155.50 = 924.25.
  @Test func paymentsWithCostsPaidBackAreNoGross() throws {
    let slip = try DrawnSlip.read(
      table: [
        ["Description", "Hours", "Rate", "Payments", "Deductions"], Self.ordinary,
        ["Reimbursement - drill bits", "", "", "61.35"], ["PAYG tax", "", "", "", "143.00"],
        ["Incolink", "", "", "", "12.50"], ["Totals", "", "", "1,079.75", "155.50"],
        ["Net pay", "", "", "924.25"],
      ], lefts: [40, 250, 330, 410, 500])
    #expect(slip.gross.reading?.proof == .doubtful)
    #expect(slip.net.value == Money(cents: 92425) && slip.tax.value == Money(cents: 14300))
  }

  /// 1,018.40 - 143.00 = 875.40 is the gross and the net without what stands at the side.
  @Test(arguments: [["NAB 083-001", "875.40"], ["Annual Leave", "45.20"]])
  func whatStandsAtTheSideIsNoPay(_ other: [String]) throws {
    let slip = try DrawnSlip.read(
      table: [
        Self.columns, Self.ordinary + other, ["Gross", "", "", "1,018.40"],
        ["Tax", "", "", "143.00"], ["Net", "", "", "875.40"],
      ], lefts: [40, 250, 330, 410, 480, 560])
    #expect(slip.lines.map(\.label) == ["Ordinary Hours"])
    #expect(slip.gross.reading?.proof == .proved)
  }

  /// 15.20 + 15.20 = 30.40 hours, which the line below pays: 1,018.40 - 143.00 = 875.40.
  @Test func shiftsAboveThePayAreNoPay() throws {
    let slip = try DrawnSlip.read(
      table: [
        ["Day", "Start", "Finish", "Ord", "x1.5"],
        ["Mon 3/8", "6:30", "15:00", "15.20", "1.00"], ["Tue 4/8", "6:30", "15:00", "15.20"],
        ["Total hours", "", "", "30.40", "1.00"],
        Self.columns, Self.ordinary, ["Gross Pay", "", "", "1,018.40"],
        ["Tax", "", "", "143.00"], ["Net Pay", "", "", "875.40"],
      ], lefts: [40, 250, 330, 410, 480])
    #expect(slip.lines.map(\.label) == ["Ordinary Hours"])
    #expect(slip.gross.reading?.proof == .proved)
  }

  /// 143.00 + 37.15 = 180.15; 1,018.40 - 180.15 = 838.25.
  @Test func twoLinesOfTaxAreTheTaxTogether() throws {
    let slip = try DrawnSlip.read(table: [
      Self.columns, Self.ordinary, ["Total Earnings", "", "", "1,018.40"], ["Deductions"],
      ["PAYG Withholding", "", "", "143.00"], ["Extra Tax", "", "", "37.15"],
      ["Net Pay", "", "", "838.25"],
    ])
    #expect(slip.tax.value == Money(cents: 18015) && slip.tax.reading?.proof == .proved)
  }

  /// The same sums, where one of the two is no tax.
  @Test(arguments: ["HELP", "Tax Agent Fee"]) func whatIsNoTaxStandsBesideIt(_ label: String) throws
  {
    let slip = try DrawnSlip.read(table: [
      Self.columns, Self.ordinary, ["Total Earnings", "", "", "1,018.40"], ["Deductions"],
      ["PAYG Withholding", "", "", "143.00"], [label, "", "", "37.15"],
      ["Net Pay", "", "", "838.25"],
    ])
    #expect(slip.tax.value == Money(cents: 14300))
    #expect(slip.net.reading?.proof == .proved)
  }

  /// Where the sums do not bear it out, two lines of tax are not summed up: 1,018.40 - 180.15 is not 900.00.
  @Test func twoLinesOfTaxThatGiveNoNetAreNoTax() throws {
    let slip = try DrawnSlip.read(table: [
      Self.columns, Self.ordinary, ["Total Earnings", "", "", "1,018.40"], ["Deductions"],
      ["PAYG Withholding", "", "", "143.00"], ["Extra Tax", "", "", "37.15"],
      ["Net Pay", "", "", "900.00"],
    ])
    #expect(slip.tax.value == nil)
  }
}
