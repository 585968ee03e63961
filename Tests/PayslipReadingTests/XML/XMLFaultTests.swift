import PayDomain
import PayslipReading
import Testing

/// Documents that are refused as a whole, whatever dialect they are.
@Suite struct XMLFaultTests {
  private func refusal(_ bytes: [UInt8]) -> ReadingProblem? {
    do {
      _ = try XMLCase.own(bytes)
      return nil
    } catch {
      return error as? ReadingProblem
    }
  }

  private func refusal(_ text: String) -> ReadingProblem? { refusal(Array(text.utf8)) }

  @Test func aDoctypeIsRefused() {
    #expect(
      refusal("<?xml version=\"1.0\"?>\n<!DOCTYPE payslips><payslips><payslip/></payslips>")
        == .doctypeRefused(line: 2))
  }

  @Test func billionLaughsStopAtTheDoctype() {
    var text = "<!DOCTYPE payslips [<!ENTITY a \"ha\">"
    for (name, inner) in zip("bcdefghij", "abcdefghi") {
      text += "<!ENTITY \(name) \"" + String(repeating: "&\(inner);", count: 10) + "\">"
    }
    text += "]><payslips><payslip><employee>&j;</employee></payslip></payslips>"
    #expect(refusal(text) == .doctypeRefused(line: 1))
  }

  @Test func externalEntitiesStopAtTheDoctype() {
    #expect(
      refusal(
        "<!DOCTYPE payslips [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
          + "<payslips><payslip><employee>&x;</employee></payslip></payslips>")
        == .doctypeRefused(line: 1))
  }

  @Test func anEntityWithoutDoctypeIsRefused() {
    #expect(
      refusal("<payslips>\n<payslip><employee>&nbsp;</employee></payslip></payslips>")
        == .entityRefused(line: 2))
  }

  @Test func depthIsAllowedToTheLimitAndNoFurther() {
    func nested(_ depth: Int) -> String {
      // The root is 1 and the slip 2.
      "<payslips><payslip>" + String(repeating: "<a>", count: depth - 2)
        + String(repeating: "</a>", count: depth - 2) + "</payslip></payslips>"
    }
    #expect(refusal(nested(XMLLimits.depth)) == nil)
    #expect(refusal(nested(XMLLimits.depth + 1)) == .tooDeep(limit: 64, line: 1))
    #expect(refusal(nested(100_000)) == .tooDeep(limit: 64, line: 1))
  }

  @Test func textIsAllowedToTheLimitAndNoFurther() {
    func named(_ count: Int) -> String {
      "<payslips><payslip><employee>" + String(repeating: "x", count: count)
        + "</employee></payslip></payslips>"
    }
    #expect(refusal(named(XMLLimits.text)) == nil)
    #expect(refusal(named(XMLLimits.text + 1))?.code == "xml/malformed")
    #expect(
      refusal(
        "<payslips><payslip><employee number=\"" + String(repeating: "x", count: 65_537)
          + "\"/></payslip></payslips>")?.code == "xml/malformed")
  }

  @Test func everyCutOfADocumentIsAResultOrAProblem() throws {
    let whole = Array(try XMLCase.fixture("own-two-slips.xml").utf8)
    for count in stride(from: 0, to: whole.count - 12, by: 37) {
      #expect(refusal(Array(whole[..<count])) != nil, "\(count) bytes")
    }
    #expect(refusal(whole) == nil)
  }

  @Test func aTruncatedDocumentSaysSoAndKeepsTheSlipsBefore() throws {
    let text = "<payslips><payslip/>\n<payslip><gross>1"
    #expect(
      refusal(text) == .truncated(missing: "the end of an element open at line 2"))
  }

  @Test func malformedXMLGivesLineAndWordsOfOurs() throws {
    guard case .malformedXML(let line, let reason)? = refusal("<payslips>\n<payslip></payslips>")
    else {
      Issue.record("not refused as malformed")
      return
    }
    #expect(line == 2)
    #expect(reason.hasPrefix("an element is closed by another's end tag"))
  }

  @Test func emptyAndBinaryFilesAreRefused() {
    #expect(refusal("") == .emptyFile)
    #expect(refusal(" \n\t ") == .emptyFile)
    #expect(refusal([0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10])?.code == "xml/malformed")
    #expect(refusal((0...255).map { UInt8($0) }) != nil)
  }

  @Test func anotherDialectNamesTheKnownOnes() {
    let problem = refusal("<payroll><person/></payroll>")
    #expect(
      problem?.message
        == "fits no layout; nearest: `goingrate-xml` lacks `payslips`; `xero-payroll-au` lacks `Response`"
    )
  }

  @Test func aFileWithoutSlipsIsAProblem() {
    #expect(refusal("<payslips/>") == .noSlips(layout: "goingrate-xml"))
    #expect(refusal("<payslips><payslip/></payslips>") == nil)
  }

  @Test func anUnknownElementOutsideSlipsEndsTheFile() {
    #expect(
      refusal("<payslips><payslip/><batch/></payslips>")
        == .unknownElement(name: "batch", allowed: ["document", "payslip"], place: .line(1)))
  }

  @Test func theBarePassCountsStartTags() {
    let bytes = Array("<a><b/><b>x</b><!-- <b/> --></a>".utf8)
    #expect(bytes.withUnsafeBytes { XMLBarePass.run($0) } == 3)
  }

  @Test func everyChangedByteIsAResultOrAProblem() throws {
    for name in ["own-two-slips.xml", "xero/pay-items.xml", "xero/payslip.xml", "xero/pay-run.xml"]
    {
      let whole = Array(try XMLCase.fixture(name).utf8)
      for offset in stride(from: 0, to: whole.count, by: 23) {
        for byte in [UInt8(ascii: "<"), UInt8(ascii: "&"), 0x00, 0xFF, UInt8(ascii: "9")] {
          var changed = whole
          changed[offset] = byte
          _ = refusal(changed)
          _ = try? changed.withUnsafeBytes { try XeroParts.read($0, path: name) }
        }
      }
    }
  }
}
