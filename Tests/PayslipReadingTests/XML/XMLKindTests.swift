import PayslipReading
import Testing

@Suite struct XMLKindTests {
  private func kind(_ text: String) -> XMLKind {
    Array(text.utf8).withUnsafeBytes { XMLKind.sniff($0) }
  }

  @Test func knowsTheDialectsByTheirRoots() {
    #expect(kind("<payslips>") == .goingrate)
    #expect(kind("\u{FEFF}<?xml version=\"1.0\"?>\n<!-- <x> --> <payslips a=\"1\">") == .goingrate)
    #expect(kind("<Response xmlns:xsd=\"x\"><Id>") == .xero)
    #expect(kind("<PayItems/>") == .xero)
    #expect(kind("<Payslips><Payslip><PayslipID>") == .xero)
    #expect(kind("<Payslip>\n<EmployeeID>") == .xero)
    #expect(kind("<g:payslips>") == .goingrate)
  }

  @Test func namesTheRootOfOtherXML() {
    #expect(kind("<payroll type=\"cooked\">") == .otherXML(root: "payroll"))
    #expect(kind("<!DOCTYPE html [<!ENTITY a \"b\">]><html>") == .otherXML(root: "html"))
    #expect(kind("<Payslips><Payslip><EmployeeNo>7</EmployeeNo>") == .otherXML(root: "Payslips"))
    #expect(kind("<PayRun Company=\"A\"><Employees>") == .otherXML(root: "PayRun"))
    #expect(kind("<Employees><Employee><No>7</No>") == .otherXML(root: "Employees"))
    #expect(kind("<response>") == .otherXML(root: "response"))
  }

  @Test func knowsWhatIsNoXML() {
    #expect(kind("") == .notXML)
    #expect(kind("Name,Hours\nA,1") == .notXML)
    #expect(kind("%PDF-1.7") == .notXML)
    #expect(kind("< 5 hours") == .notXML)
    #expect(kind("<!-- never closed") == .notXML)
  }

  @Test func seesThroughUTF16() {
    var bytes: [UInt8] = [0xFE, 0xFF]
    for unit in "<payslips>".utf16 { bytes += [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    #expect(bytes.withUnsafeBytes { XMLKind.sniff($0) } == .goingrate)
  }
}
