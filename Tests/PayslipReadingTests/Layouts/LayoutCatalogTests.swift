import PayDomain
import PayslipReading
import Testing

@Suite struct LayoutCatalogTests {
  let catalog: LayoutCatalog

  init() throws { catalog = try LayoutCatalog(folder: layoutsFolder()) }

  @Test func loadsEveryNamedLayout() {
    let names = catalog.entries.map(\.name)
    for name in ["goingrate-csv", "employment-hero-earnings", "wide"] {
      #expect(names.contains(name))
    }
  }

  static let fields: [(String, SlipField?)] = [
    ("Pay Period:", .period), ("Pay Period From:", .periodStart), ("Week Ending", .periodEnd),
    ("Payment Date", .paymentDate), ("Employer’s name", .employer), ("PAID BY", .employer),
    ("Nett Pay", .net), ("Gross  payment", .gross), ("PAYG Withholding", .tax),
    ("TAXABLE GROSS EARNINGS", .taxableGross), ("Cheque Amount", .net),
    ("Gross pay this year", nil), ("Payment", nil), ("Next pay date", nil), ("", nil),
  ]

  @Test("A field's label is matched whole", arguments: fields)
  func field(label: String, expected: SlipField?) {
    #expect(catalog.labels.field(of: label) == expected)
  }

  @Test func headingsSayWhatColumnsAndSectionsHold() {
    #expect(catalog.labels.column(of: "YTD") == .yearToDate)
    #expect(catalog.labels.column(of: "THIS PAY") == .amount)
    #expect(catalog.labels.column(of: "That pay") == nil)
    #expect(catalog.labels.section(of: "SALARY & WAGES") == .earnings)
    #expect(catalog.labels.section(of: "LEAVE") == .leaveBalances)
    #expect(catalog.labels.section(of: "Leave taken") == nil)
    #expect(catalog.labels.unit(of: "Hourly") == .hours)
    #expect(catalog.labels.unit(of: "furlongs") == nil)
  }

  @Test func aMissingFolderIsNamedWithTheSystemsReason() {
    let problem = #expect(throws: ReadingProblem.self) { try LayoutCatalog(folder: "/nowhere") }
    #expect(problem?.message.contains("No such file or directory") == true)
  }
}
