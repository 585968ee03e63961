import PayDomain
import Testing

@testable import PayslipReading

/// Sums of the pay that are printed in parts, again, or beside those of another pay.
///
/// All slips are synthetic. 38 x 25.65 = 974.70; 974.70 - 120.00 - 10.00 = 844.70.
struct SumsInPartsTests {
  private func read(_ rows: [[String]]) throws -> Payslip {
    try DrawnSlip.read(
      table: [
        ["Earnings", "Hours", "Rate", "Amount"], ["Ordinary hours", "38.00", "25.65", "974.70"],
      ] + rows)
  }

  private func amounts(_ slip: Payslip, _ section: LineSection) -> [Int64?] {
    slip.lines.filter { $0.section == section }.map { $0.amount.value?.cents }
  }

  /// 108.00 + 12.00 = 120.00.
  @Test func theLevyIsTaxWithheld() throws {
    let slip = try read([
      ["Gross Pay", "", "", "974.70"], ["Tax", "", "", "-108.00"],
      ["Medicare Levy", "", "", "-12.00"], ["Union Fees", "", "", "-10.00"],
      ["Net Pay", "", "", "844.70"],
    ])
    #expect(slip.tax.value == Money(cents: 12000))
    #expect(slip.tax.reading?.proof == .proved)
    #expect(amounts(slip, .tax) == [1200])
    #expect(amounts(slip, .deduction) == [1000])
  }

  /// The tax has the levy in it already: 974.70 - 120.00 - 10.00 = 844.70.
  @Test func aLevyThatTheTaxHoldsIsNotAddedToIt() throws {
    let slip = try read([
      ["Gross Pay", "", "", "974.70"], ["Tax", "", "", "-120.00"],
      ["Medicare Levy", "", "", "-12.00"], ["Union Fees", "", "", "-10.00"],
      ["Net Pay", "", "", "844.70"],
    ])
    #expect(slip.tax.value == Money(cents: 12000))
  }

  /// 844.70 - 50.00 = 794.70 is what was paid.
  @Test func anAdvanceBehindTheNetIsTakenOffIt() throws {
    let slip = try read([
      ["Gross Pay", "", "", "974.70"], ["PAYG Tax", "", "", "-120.00"],
      ["Union Fees", "", "", "-10.00"], ["Net Pay", "", "", "844.70"],
      ["Advance repaid", "", "", "-50.00"], ["Amount Banked", "", "", "794.70"],
    ])
    #expect(amounts(slip, .deduction) == [1000, 5000])
    #expect(slip.net.value == Money(cents: 79470))
    #expect(slip.net.reading?.proof == .proved)
    #expect(slip.tax.value == Money(cents: 12000))
  }

  /// No second net bears it out, so that it is said and in no sum.
  @Test func anAdvanceThatNoNetBearsOutIsNoDeduction() throws {
    let slip = try read([
      ["Gross Pay", "", "", "974.70"], ["PAYG Tax", "", "", "-120.00"],
      ["Union Fees", "", "", "-10.00"], ["Net Pay", "", "", "844.70"],
      ["Advance repaid", "", "", "-50.00"],
      ["Thank you for your efforts this year, party on Friday", "", "", "- $15.00"],
    ])
    #expect(amounts(slip, .deduction) == [1000])
    #expect(slip.net.value == Money(cents: 84470))
    #expect(slip.remarks == ["`Advance repaid` stands behind the net and is in no sum"])
  }

  /// Twelve such pays come to 11,696.40, with 1,440.00 of tax: none of it is this pay's.
  @Test func sumsToDateStandUnderThoseOfThisPay() throws {
    let slip = try read([
      ["Gross this pay", "", "", "974.70"], ["Gross to date", "", "", "11,696.40"],
      ["Tax this pay", "", "", "120.00"], ["Tax to date", "", "", "1,440.00"],
      ["Union Fees", "", "", "10.00"], ["Net this pay", "", "", "844.70"],
      ["Super this pay", "", "", "116.96"], ["Super to date", "", "", "1,403.52"],
    ])
    #expect(slip.gross.value == Money(cents: 97470))
    #expect(slip.tax.value == Money(cents: 12000))
    #expect(slip.net.reading?.proof == .proved)
    #expect(slip.superGuarantee.value == Money(cents: 11696))
    #expect(amounts(slip, .deduction) == [1000])
    #expect(slip.yearToDate.map(\.kind) == [.gross, .tax, .superGuarantee])
  }

  /// The gross and the net of the pay before are nothing of this one.
  @Test func sumsOfThePayBeforeAreNoLines() throws {
    let slip = try read([
      ["Last pay gross", "", "", "812.40"], ["Gross Pay", "", "", "974.70"],
      ["PAYG Tax", "", "", "-120.00"], ["Union Fees", "", "", "-10.00"],
      ["Net Pay", "", "", "844.70"], ["Last pay net", "", "", "700.40"],
    ])
    #expect(amounts(slip, .earnings) == [97470])
    #expect(slip.gross.reading?.proof == .proved)
    #expect(slip.net.reading?.proof == .proved)
  }
}
