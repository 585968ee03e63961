import PayDomain
import PayslipReading
import Testing

/// Pay events as lodged with the tax office; employer, people and figures are invented.
@Suite struct PayEventsTests {
  private static let parent = """
    <Record_Delimiter DocumentID="1.1" DocumentType="PARENT" DocumentName="PAYEVNT" RelatedDocumentID=""/>
    <tns:PAYEVNT xmlns:tns="http://www.sbr.gov.au/ato/payevnt">
      <tns:Rp><tns:AustralianBusinessNumberId>41001000111</tns:AustralianBusinessNumberId>
        <tns:OrganisationName><tns:DetailsOrganisationalNameT>Invented Mills Pty Ltd</tns:DetailsOrganisationalNameT></tns:OrganisationName>
        <tns:Payroll><tns:PaymentRecordTransactionD>2026-07-15</tns:PaymentRecordTransactionD></tns:Payroll>
      </tns:Rp>
    </tns:PAYEVNT>

    """

  private static func child(
    _ number: String = "E1", basis: String = "C", start: String = "2026-07-01",
    gross: String = "25310.04"
  ) -> String {
    """
    <Record_Delimiter DocumentID="1.2" DocumentType="CHILD" DocumentName="PAYEVNTEMP" RelatedDocumentID="1.1"></Record_Delimiter>
    <?xml version="1.0" encoding="UTF-8"?>
    <tns:PAYEVNTEMP xmlns:tns="http://www.sbr.gov.au/ato/payevntemp"><tns:Payee>
      <tns:Identifiers><tns:TaxFileNumberId>123456782</tns:TaxFileNumberId>
      <tns:EmploymentPayrollNumberId>\(number)</tns:EmploymentPayrollNumberId></tns:Identifiers>
      <tns:PersonNameDetails><tns:FamilyNameT>Orrin</tns:FamilyNameT><tns:GivenNameT>Mo</tns:GivenNameT></tns:PersonNameDetails>
      <tns:EmployerConditions><tns:EmploymentStartD>2023-01-01</tns:EmploymentStartD><tns:PaymentBasisC>\(basis)</tns:PaymentBasisC></tns:EmployerConditions>
      <tns:PayrollPeriod><tns:StartD>\(start)</tns:StartD><tns:EndD>2026-07-14</tns:EndD>
        <tns:RemunerationCollection><tns:Remuneration>
          <tns:IncomeStreamTypeC>SAW</tns:IncomeStreamTypeC><tns:GrossA>\(gross)</tns:GrossA>
          <tns:PaidLeaveCollection><tns:PaidLeave><tns:TypeC>O</tns:TypeC><tns:PaymentA>756.75</tns:PaymentA></tns:PaidLeave>
          <tns:PaidLeave><tns:TypeC>P</tns:TypeC><tns:PaymentA>10.00</tns:PaymentA></tns:PaidLeave></tns:PaidLeaveCollection>
        </tns:Remuneration></tns:RemunerationCollection>
      </tns:PayrollPeriod>
    </tns:Payee></tns:PAYEVNTEMP>

    """
  }

  private func read(_ text: String) -> (slips: [Payslip], problems: [ReadingProblem]) {
    let emitted = Emitted()
    do {
      try Array(text.utf8).withUnsafeBytes { bytes in
        try XMLPayslips.read(
          bytes, path: "stp.xml", catalog: LayoutCatalog(folder: layoutsFolder()),
          facts: KnownFacts()
        ) { emitted.outcomes.append($0) }
      }
    } catch {
      if let problem = error as? ReadingProblem { emitted.problems.append(problem) }
    }
    for outcome in emitted.outcomes {
      switch outcome {
      case .slip(let slip): emitted.slips.append(slip)
      case .problem(let problem, _, _): emitted.problems.append(problem)
      }
    }
    return (emitted.slips, emitted.problems)
  }

  private final class Emitted {
    var outcomes: [SlipOutcome] = []
    var slips: [Payslip] = []
    var problems: [ReadingProblem] = []
  }

  @Test func theTaxIsTheYearsAndTheGrossIsNotWhatSlipsPrint() throws {
    let tax = "IncomeTaxPayAsYouGoWithholdingTaxWithheldA"
    let sums = """
      <tns:\(tax)>900.00</tns:\(tax)><tns:SuperannuationContribution>
      <tns:EntitlementTypeC>L</tns:EntitlementTypeC>
      <tns:EmployerContributionsYearToDateA>600.00</tns:EmployerContributionsYearToDateA>
      </tns:SuperannuationContribution><tns:GrossA>
      """
    let (slips, _) = read(Self.parent + Self.child().replacing("<tns:GrossA>", with: sums))
    let slip = try #require(slips.first)
    #expect(slip.toDate(.tax)?.value == Money(cents: 90_000))
    #expect(slip.toDate(.superGuarantee)?.value == Money(cents: 60_000))
    #expect(slip.toDate(.gross) == nil)
    #expect(slip.yearToDate.contains { $0.name == "GrossA" })
  }

  @Test func severalDocumentsOfOneFileAreOneSlipEachEmployee() throws {
    let (slips, problems) = read(Self.parent + Self.child() + Self.child("E2", basis: "F"))
    #expect(problems == [])
    #expect(slips.map(\.source.ordinal) == [1, 2])
    let slip = try #require(slips.first)
    #expect(slip.extent == .yearToDate)
    #expect(slip.employer.value == "Invented Mills Pty Ltd")
    #expect(slip.abn.value == "41001000111")
    #expect(slip.employee.value == "Mo Orrin")
    #expect(slip.employeeNumber.value == "E1")
    #expect(slip.employment.value == .casual)
    #expect(slips[1].employment.value == .fullTime)
    #expect(slip.paymentDate.value == CivilDate(year: 2026, month: 7, day: 15))
    #expect(slip.period?.dayCount == 14)
  }

  @Test func sumsKeepTheirNamesAndPriceNothing() throws {
    let slip = try #require(read(Self.parent + Self.child()).slips.first)
    #expect(
      slip.yearToDate.map { "\($0.name) \($0.amount.value)" } == [
        "PaidLeave O PaymentA $756.75", "PaidLeave P PaymentA $10.00", "GrossA $25,310.04",
      ])
    #expect(slip.gross == .notOnSlip && slip.tax == .notOnSlip)
    #expect(slip.lines == [])
    #expect(slip.superGuarantee == .notOnSlip)
  }

  @Test func aTaxFileNumberIsNowhere() throws {
    let slips = read(Self.parent + Self.child()).slips
    #expect(!slips.isEmpty)
    #expect(!"\(slips)".contains("123456782"))
  }

  @Test func otherBasesOfPayAreNoEmploymentType() throws {
    let slip = try #require(read(Self.parent + Self.child(basis: "L")).slips.first)
    #expect(slip.employment.value == nil)
  }

  @Test func aBrokenDocumentIsNamedWithItsLineInTheFile() {
    let broken = Self.parent + Self.child().replacing("</tns:Payee>", with: "</tns:Payer>")
    guard case .malformedXML(let line, _) = read(broken).problems.first else {
      Issue.record("expected a document that is not well formed")
      return
    }
    // Seven lines of the employer's document, then the fifteenth behind them.
    #expect(line == 22)
  }

  @Test func anImpossiblePeriodIsOneProblem() {
    let (slips, problems) = read(
      Self.parent + Self.child(start: "2026-08-01") + Self.child("E2"))
    #expect(problems.map(\.code) == ["value/impossible-period"])
    #expect(slips.map(\.source.ordinal) == [2])
  }

  @Test func anEmployersDocumentAloneHoldsNoSlip() {
    #expect(read(Self.parent).problems == [.noSlips(layout: "ato-pay-event")])
  }

  @Test func aSingleEmployeesDocumentIsRead() {
    let alone = Self.child().split(separator: "\n").dropFirst(2).joined(separator: "\n")
    #expect(read(alone).slips.count == 1)
  }
}
