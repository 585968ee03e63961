import PayDomain
import Testing

@testable import PayslipReading

/// A slip that stands in a document twice is one slip; two pays of one day are two.
///
/// All slips are synthetic: 38 x 25.65 = 974.70, 974.70 - 120.00 = 854.70; 3 x 38.48 = 115.44, 115.44 - 15.00 =
/// 100.44.
struct CopiesOfASlipTests {
  private typealias Texts = [(String, Int, Int)]

  private func pay(top: Int, left: Int = 0, mark: String = "Original") -> Texts {
    head(top: top, left: left, mark: mark) + [
      ("Ordinary hours", 40 + left, top - 60), ("38.00", 140 + left, top - 60),
      ("25.65", 190 + left, top - 60), ("974.70", 240 + left, top - 60),
      ("Gross", 40 + left, top - 75), ("974.70", 240 + left, top - 75),
      ("Tax", 40 + left, top - 90), ("120.00", 240 + left, top - 90),
      ("Net pay", 40 + left, top - 105), ("854.70", 240 + left, top - 105),
    ]
  }

  private func otherPay(top: Int) -> Texts {
    head(top: top, left: 0, mark: "Payslip") + [
      ("Sunday", 40, top - 60), ("3.00", 140, top - 60), ("38.48", 190, top - 60),
      ("115.44", 240, top - 60), ("Gross", 40, top - 75), ("115.44", 240, top - 75),
      ("Tax", 40, top - 90), ("15.00", 240, top - 90), ("Net pay", 40, top - 105),
      ("100.44", 240, top - 105),
    ]
  }

  private func head(top: Int, left: Int, mark: String) -> Texts {
    [
      (mark, 40 + left, top + 15), ("Pelican Point Park", 40 + left, top),
      ("ABN 83 914 571 673", 170 + left, top), ("Employee: Jane Smith", 40 + left, top - 15),
      ("Pay period: 27/07/2026 to 02/08/2026", 40 + left, top - 30),
      ("Description", 40 + left, top - 45), ("Hours", 140 + left, top - 45),
      ("Rate", 190 + left, top - 45), ("Amount", 240 + left, top - 45),
    ]
  }

  private func expectOne(_ slips: [Payslip]) {
    #expect(slips.map(\.gross.value) == [Money(cents: 97470)])
    #expect(slips.first?.gross.reading?.proof == .proved)
    #expect(slips.first?.lines.count == 1)
    #expect(slips.first?.employer.value == "Pelican Point Park")
    // A copy may say what the first does not: nothing is called missing.
    #expect(slips.first?.unread?.mayHold(.superFund) == true)
    #expect(slips.first?.remarks.contains { $0.contains("more than once") } == true)
  }

  @Test func copiesOneBelowTheOtherAreOneSlip() throws {
    expectOne(
      try DrawnSlip.readAll(
        pay(top: 700, mark: "EMPLOYEE COPY") + pay(top: 400, mark: "EMPLOYER COPY")))
  }

  @Test func copiesSideBySideAreOneSlip() throws {
    expectOne(try DrawnSlip.readAll(pay(top: 700) + pay(top: 700, left: 270, mark: "Duplicate")))
  }

  @Test func copiesOnTwoPagesAreOneSlip() throws {
    expectOne(try DrawnSlip.readAll(pages: [pay(top: 700), pay(top: 700, mark: "Duplicate")]))
  }

  @Test func twoPaysOfOnePeriodOnTwoPagesAreTwo() throws {
    let slips = try DrawnSlip.readAll(pages: [pay(top: 700), otherPay(top: 700)])
    #expect(slips.map(\.gross.value) == [Money(cents: 97470), Money(cents: 11544)])
    #expect(slips.map(\.net.value) == [Money(cents: 85470), Money(cents: 10044)])
  }

  /// The second page goes on with the pay: its sums are those of both pages, 974.70 + 115.44 = 1,090.14.
  @Test func aPayOverTwoPagesIsOne() throws {
    let first = Array(pay(top: 700).dropLast(6))
    let second =
      head(top: 700, left: 0, mark: "Original")
      + [
        ("Sunday", 40, 640), ("3.00", 140, 640), ("38.48", 190, 640), ("115.44", 240, 640),
        ("Gross", 40, 625), ("1090.14", 240, 625), ("Tax", 40, 610), ("120.00", 240, 610),
        ("Net pay", 40, 595), ("970.14", 240, 595),
      ]
    let slips = try DrawnSlip.readAll(pages: [first, second])
    #expect(slips.map(\.gross.value) == [Money(cents: 109014)])
    #expect(slips.first?.lines.count == 2)
  }
}
