import PayDomain
import Testing

@testable import PayslipReading

/// The Xero payslip: blank hours heading, unlabelled name, sections with totals.
struct XeroPayslipTests {
  @Test func aCasualSlip() throws {
    let slip = try #require(try PDFCase.slips("pdf/xero-casual.pdf").first)
    #expect(slip.source.layout == "xero-payslip")
    #expect(slip.source.kind == .document)
    #expect(slip.employer.value == "Wattle Lane Bakery Pty Ltd")
    #expect(slip.abn.value == "91771988403")
    #expect(slip.employee.value == "Imogen Farrant")
    #expect(slip.employment.value == .casual)
    #expect(slip.period?.description == "2026-07-06 to 2026-07-12")
    #expect(slip.paymentDate.value?.description == "2026-07-15")
    // 12.5 × 33.19 = 414.875, 6.25 × 39.83 = 248.9375.
    #expect(
      slip.lines.map(\.short) == [
        "Casual Ordinary Hours [ordinary] 12.50 h x $33.19 = $414.88",
        "Casual Saturday [saturday] 6.25 h x $39.83 = $248.94",
        "PAYG [tax] - x - = $93.00",
        "SGC [super_guarantee] - x - = $79.66",
      ])
    // 414.88 + 248.94 = 663.82; 663.82 − 93.00 = 570.82.
    #expect(slip.gross.value == Money(cents: 66382))
    #expect(slip.tax.value == Money(cents: 9300))
    #expect(slip.net.value == Money(cents: 57082))
    #expect(slip.superGuarantee.value == Money(cents: 7966))
  }

  @Test func hoursWithoutHeadingAreProvedByTheProduct() throws {
    let line = try #require(try PDFCase.slips("pdf/xero-casual.pdf").first?.lines.first)
    #expect(line.quantity.reading?.proof == .proved)
    #expect(line.rate.reading?.proof == .proved)
    #expect(line.amount.reading?.proof == .proved)
    #expect(line.rate.reading?.text == "$33.1900")
    guard case .box(let page, let left, _, let right, _)? = line.rate.reading?.place else {
      Issue.record("a PDF figure stands in a box")
      return
    }
    #expect(page == 1)
    // The rate's column ends 390 points from the left.
    #expect(left < right)
    #expect(abs(right - 39000) < 100)
  }

  @Test func aSalariedSlipWithLeaveDeductionsAndReimbursement() throws {
    let slip = try #require(try PDFCase.slips("pdf/xero-salaried-leave.pdf").first)
    #expect(slip.annualSalary.value == Money(cents: 7_000_000))
    // 142.5 × 36.5497 = 5208.33225, 17.1 × 36.5497 = 624.99987.
    #expect(
      slip.lines.filter { $0.section == .earnings }.map(\.short) == [
        "Ordinary Hours [ordinary] 142.50 h x $36.5497 = $5,208.33",
        "Annual Leave [annual_leave] 17.10 h x $36.5497 = $625.00",
      ])
    #expect(slip.gross.value == Money(cents: 583_333))
    #expect(slip.deductions.value == Money(cents: 26000))
    #expect(slip.reimbursements.value == Money(cents: 6250))
    // 5833.33 − 1222.00 − 260.00 + 62.50 = 4413.83.
    #expect(slip.net.value == Money(cents: 441_383))
    #expect(slip.net.reading?.proof == .proved)
  }

  @Test func leaveBalancesAreNoPay() throws {
    let slip = try #require(try PDFCase.slips("pdf/xero-salaried-leave.pdf").first)
    #expect(!slip.lines.contains { $0.label.contains("in Hours") })
  }

  @Test func theMemberNumberOfTheFundIsDropped() throws {
    let slip = try #require(try PDFCase.slips("pdf/xero-casual.pdf").first)
    #expect(slip.superFund.value == "Sample Super Fund")
    #expect(!slip.lines.contains { $0.label.contains("1000200030") })
  }
}
