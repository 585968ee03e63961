import PayDomain
import TestSupport
import Testing

@testable import PayslipReading

/// Every format's slips are asked for a state's employer; the figures and people are invented.
@Suite struct EmployerStatesTests {
  private static let education = "Department for Education"
  private static let state = "South Australia"

  private func states(csv text: String) throws -> [String?] {
    try OpenedCSV(text).slips.map { try #require($0).stateSystem }
  }

  @Test func aRowForEachLine() throws {
    let own = CSVSamples.own()
    let text =
      CSVSamples.ownHeader + own
      + CSVSamples.own(id: "b").replacing("Example Pty Ltd", with: Self.education)
      + CSVSamples.own(id: "c") + CSVSamples.own(id: "d").replacing("Example Pty Ltd", with: "")
    #expect(try states(csv: text) == [nil, Self.state, nil, nil])
  }

  @Test func aRowForEachSlip() throws {
    let rows = [Self.education, "Example Pty Ltd"].map {
      "\($0),7,Ana,Example,29/06/2026,05/07/2026,09/07/2026,38,1008.90,1008.90\n"
    }
    let header =
      "Employer,Employee ID,First Name,Last Name,Pay Period Start,Pay Period End,Pay Date,"
      + "Ordinary Hours,Ordinary Pay,Gross Pay\n"
    #expect(try states(csv: header + rows.joined()) == [Self.state, nil])
  }

  private static let report =
    "Pay Period,29/06/2026 - 05/07/2026\n\nPeriod End Date,Description,Hours,Rate,Amount\n"
    + "E1,Example Ana\n05/07/2026,Ordinary,10,26.55,265.50\n"

  @Test(arguments: ["Employer,\(education)\n", "\(education)\n", "Employer: \(education)\n"])
  func aPrintedReport(head: String) throws {
    #expect(try states(csv: head + Self.report) == [Self.state])
  }

  @Test func aPrintedReportOfACompany() throws {
    #expect(try states(csv: "Example Pty Ltd\n" + Self.report) == [nil])
    #expect(try states(csv: "Earnings report\n" + Self.report) == [nil])
  }

  @Test func aSpreadsheet() throws {
    let header = [
      "Business", "Employee Id", "Employee Name", "Period End", "Pay Date", "Pay Category",
      "Hours", "Rate", "Amount",
    ]
    let rows = [Self.education, "Example Pty Ltd"].map {
      [$0, "\($0.count)", "Ana Example", "05/07/2026", "09/07/2026", "Ordinary", "38", "26.55"]
        + ["1008.90"]
    }
    let folder = TemporaryFolder()
    InventedSpreadsheet([header] + rows).write(folder.path + "/pay.xlsx")
    let document = try Repository.bytes(folder.path + "/pay.xlsx").withUnsafeBytes { bytes in
      try SpreadsheetDocument(
        bytes: bytes, path: "pay.xlsx", catalog: LayoutCatalog(folder: layoutsFolder()),
        facts: KnownFacts())
    }
    var scratch = CSVScratch(for: document.sheets[0])
    let slips = (0..<2).map { document.sheets[0].slip($0, scratch: &scratch).slip }
    #expect(slips.map { $0?.stateSystem } == [Self.state, nil])
  }

  @Test func goingratesOwnXML() throws {
    let text = try XMLCase.fixture("own-two-slips.xml")
      .replacing("Smith &amp; Daughters", with: Self.education)
    #expect(try XMLCase.own(text).map { try #require($0.slip).stateSystem } == [nil, Self.state])
  }

  @Test func aMappedDialect() throws {
    let folder = TemporaryFolder()
    folder.write(
      "mine.csv",
      """
      holds,path,section
      each_slip,/payroll/person,
      employer,/payroll/firm,
      employee,/payroll/person/name,
      gross,/payroll/person/gross,

      """)
    let catalog = try LayoutCatalog(folder: layoutsFolder())
      .adding(xmlMapping: folder.path + "/mine.csv")
    let person = "<person><name>Ana Example</name><gross>5.00</gross></person>"
    let text =
      "<payroll><firm>\(Self.education)</firm>\(person)<firm>Example Pty Ltd</firm>\(person)"
      + "</payroll>"
    let slips = Slips()
    try Array(text.utf8).withUnsafeBytes { bytes in
      try XMLPayslips.read(bytes, path: "p.xml", catalog: catalog, facts: KnownFacts()) {
        slips.add($0)
      }
    }
    #expect(slips.states == [Self.state, nil])
  }

  @Test(arguments: [(education, Self.state), ("Example Pty Ltd", nil)])
  func aXeroExport(employer: String, state: String?) throws {
    let organisation =
      "<Response><Organisations><Organisation><LegalName>\(employer)</LegalName></Organisation>"
      + "</Organisations></Response>"
    let payslip = try XMLCase.fixture("xero/payslip.xml")
    let files = [("organisation.xml", organisation), ("payslip.xml", payslip)]
    #expect(try XMLCase.xero(files).map { $0.slip?.stateSystem } == [state])
    let streamed = try XMLCase.streamed(
      payslip, path: "payslip.xml", after: [("organisation.xml", organisation)])
    #expect(streamed.streamed.map { $0.slip?.stateSystem } == [state])
  }

  @Test func anEventLodgedWithTheTaxOffice() throws {
    let text = """
      <Record_Delimiter DocumentID="1"/>
      <PAYEVNT><OrganisationName><DetailsOrganisationalNameT>\(Self.education)\
      </DetailsOrganisationalNameT></OrganisationName></PAYEVNT>
      <Record_Delimiter DocumentID="2"/>
      <PAYEVNTEMP><EmploymentPayrollNumberId>E1</EmploymentPayrollNumberId></PAYEVNTEMP>
      """
    let slips = Slips()
    try Array(text.utf8).withUnsafeBytes { bytes in
      try XMLPayslips.read(
        bytes, path: "stp.xml", catalog: LayoutCatalog(folder: layoutsFolder()), facts: KnownFacts()
      ) { slips.add($0) }
    }
    #expect(slips.states == [Self.state])
  }

  private final class Slips {
    private(set) var states: [String?] = []

    func add(_ outcome: SlipOutcome) { states.append(outcome.slip?.stateSystem) }
  }
}
