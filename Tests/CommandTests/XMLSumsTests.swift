import TestSupport
import Testing

/// Sums of tax and deductions in every dialect of XML, held against their lines; people and figures are invented.
///
/// 20.00 h × 26.55 = 531.00; 531.00 − 50.00 − 13.00 = 468.00.
@Suite struct XMLSumsTests {
  /// What one slip states; blank for nothing.
  struct Sums: CustomTestStringConvertible {
    var tax = "50.00"
    var deductions = "13.00"
    var net = "468.00"
    var superannuation = "63.72"
    let found: [String]

    var testDescription: String { "tax \(tax), deductions \(deductions), net \(net)" }

    var stated: [(name: String, sum: String)] {
      [("gross", "531.00"), ("tax", tax), ("deductions", deductions), ("net", net)]
        .filter { !$0.1.isEmpty }
    }
  }

  static let slips = [
    Sums(found: []),
    // 531.00 − 50.00 − 23.00 = 458.00, and 8.00 + 5.00 = 13.00.
    Sums(deductions: "23.00", net: "458.00", found: ["sum/deductions-mismatch"]),
    // 531.00 − 60.00 − 13.00 = 458.00, and 40.00 + 10.00 = 50.00.
    Sums(tax: "60.00", net: "458.00", found: ["sum/tax-mismatch"]),
    // Where a figure is absent nothing proves the others.
    Sums(deductions: "23.00", net: "", found: []),
    Sums(tax: "60.00", net: "", found: []),
    Sums(tax: "", deductions: "23.00", net: "458.00", found: []),
    Sums(deductions: "", found: []),
  ]

  private static let taken = [
    ("deduction", "Union fees", "8.00"), ("deduction", "Social club", "5.00"),
    ("tax", "PAYG", "40.00"), ("tax", "Extra tax", "10.00"),
  ]

  private let folder = TemporaryFolder()

  private func found(_ text: String, _ options: [String] = []) -> [String] {
    let audit = AuditedFolder([folder.write("pay.xml", text)], options)
    #expect(audit.slips.count == 1 && audit.slips.first?["problem", default: ""] == "")
    return audit.lines.filter { $0.text("verdict") == "short" }.map { $0.text("finding") }
      .filter { $0.hasPrefix("sum/") }
  }

  private func own(_ sums: Sums, document: String, more: String = "") -> String {
    let lines = Self.taken.map { part, label, sum in
      "<line label=\"\(label)\" section=\"\(part)\" amount=\"\(sum)\"/>"
    }
    return """
      <payslips><payslip document="\(document)">
      <employer abn="41 001 000 111">Example Pty Ltd</employer><employee>Ana Example</employee>
      <instrument>MA000004</instrument><classification>Level 1</classification>
      <employment>part-time</employment><period start="2025-07-07" end="2025-07-13"/>
      <payment-date>2025-07-16</payment-date><lines>
      <line label="Ordinary hours" hours="20.00" rate="26.55" amount="531.00"/>\(lines.joined())\(more)
      </lines>\(sums.stated.map { "<\($0.name)>\($0.sum)</\($0.name)>" }.joined())
      <super fund="Example Super">\(sums.superannuation)</super>
      </payslip></payslips>
      """
  }

  @Test(arguments: slips, ["document", "export"])
  func `goingrate's own`(sums: Sums, document: String) {
    #expect(found(own(sums, document: document)) == sums.found)
  }

  @Test(arguments: [("50.00", []), ("60.00", ["sum/super-mismatch"])])
  func `super of a document`(stated: String, finds: [String]) {
    let lines = ["40.00", "10.00"].map {
      "<line label=\"Super \($0)\" category=\"super_guarantee\" amount=\"\($0)\"/>"
    }
    let sums = Sums(superannuation: stated, found: [])
    #expect(found(own(sums, document: "document", more: lines.joined())) == finds)
    // An export does not say that it states all: nothing is found in it.
    #expect(found(own(sums, document: "export", more: lines.joined())) == [])
  }

  @Test(arguments: slips) func `a mapped dialect`(sums: Sums) {
    let columns = [
      ("name", "employee"), ("award", "award"), ("level", "classification"),
      ("basis", "employment"), ("from", "period_start"), ("to", "period_end"),
      ("paid", "payment_date"), ("gross", "gross"), ("tax", "tax"), ("deductions", "deductions"),
      ("net", "net"),
    ].map { "\($1),/wages/slip/\($0),\n" }
    let parts = [("item", ""), ("ded", "deduction"), ("wh", "tax")].map { element, section in
      let path = "/wages/slip/\(element)"
      return "each_line,\(path),\(section)\nline,\(path)/@name,\nhours,\(path)/@h,\n"
        + "rate,\(path)/@r,\namount,\(path)/@sum,\n"
    }
    folder.write(
      "map.csv",
      "holds,path,section\neach_slip,/wages/slip,\n" + columns.joined() + parts.joined())
    let profile = folder.write("profile.yaml", "xml_mapping: map.csv\n")
    let lines = Self.taken.map { part, label, sum in
      "<\(part == "tax" ? "wh" : "ded") name=\"\(label)\" sum=\"\(sum)\"/>"
    }
    let text = """
      <wages><slip><name>Ana Example</name><award>MA000004</award><level>Level 1</level>
      <basis>part-time</basis><from>2025-07-07</from><to>2025-07-13</to><paid>2025-07-16</paid>
      <item name="Ordinary hours" h="20.00" r="26.55" sum="531.00"/>\(lines.joined())
      \(sums.stated.map { "<\($0.name)>\($0.sum)</\($0.name)>" }.joined())</slip></wages>
      """
    #expect(found(text, ["--profile", profile]) == sums.found)
  }

  @Test(arguments: slips) func `a Xero export`(sums: Sums) {
    let names = ["gross": "Wages", "tax": "Tax", "deductions": "Deductions", "net": "NetPay"]
    func lines(_ part: String, _ element: String) -> String {
      let own = Self.taken.filter { $0.0 == part }.map {
        "<\(element)><Amount>\($0.2)</Amount><TaxTypeName>\($0.1)</TaxTypeName></\(element)>"
      }
      return "<\(element)s>\(own.joined())</\(element)s>"
    }
    let stated = sums.stated.map { sum in
      names[sum.name].map { "<\($0)>\(sum.sum)</\($0)>" } ?? "?"
    }
    let text = """
      <Response><PayItems><EarningsRates><EarningsRate><EarningsRateID>a1</EarningsRateID>
      <Name>Ordinary Hours</Name><EarningsType>ORDINARYTIMEEARNINGS</EarningsType>
      <TypeOfUnits>Hours</TypeOfUnits></EarningsRate></EarningsRates></PayItems>
      <Employees><Employee><EmployeeID>e1</EmployeeID><FirstName>Ana</FirstName></Employee></Employees>
      <PayRuns><PayRun><PayRunID>r1</PayRunID>
      <PayRunPeriodStartDate>2025-07-07T00:00:00</PayRunPeriodStartDate>
      <PayRunPeriodEndDate>2025-07-13T00:00:00</PayRunPeriodEndDate>
      <PaymentDate>2025-07-16T00:00:00</PaymentDate><PayRunStatus>POSTED</PayRunStatus>
      <Payslips><Payslip><EmployeeID>e1</EmployeeID><PayslipID>p1</PayslipID>\(stated.joined())
      <EarningsLines><EarningsLine><EarningsRateID>a1</EarningsRateID>
      <RatePerUnit>26.55</RatePerUnit><NumberOfUnits>20.00</NumberOfUnits></EarningsLine></EarningsLines>
      \(lines("deduction", "DeductionLine"))\(lines("tax", "TaxLine"))
      </Payslip></Payslips></PayRun></PayRuns></Response>
      """
    #expect(found(text) == sums.found)
  }
}
