import PayDomain
import Testing

@testable import FindingReports

@Suite struct CSVFieldsTests {
  /// Forms a spreadsheet would take for a formula, after the OWASP list; the guard is a leading `'`.
  @Test(arguments: [
    ("=1+1", "'=1+1,"), ("+61 400", "'+61 400,"), ("-2", "'-2,"), ("@SUM", "'@SUM,"),
    ("\t=1", "' =1,"), ("\r=1", "' =1,"), ("\0=1", "' =1,"), ("\u{FF1D}1", "'\u{FF1D}1,"),
    ("\u{202E}=1", "'=1,"), ("=A,B", "\"'=A,B\","),
  ])
  func `a formula is guarded`(text: String, field: String) {
    #expect(written { $0.append(csv: text) } == field)
  }

  @Test(arguments: [
    ("Level 1", "Level 1,"), ("O'Brien", "O'Brien,"), ("'quoted'", "'quoted',"), ("", ","),
    ("a=b", "a=b,"), ("a-b", "a-b,"), ("0012", "0012,"), ("Zoë", "Zoë,"), ("—", "—,"),
  ])
  func `other text stands as it is`(text: String, field: String) {
    #expect(written { $0.append(csv: text) } == field)
  }

  @Test func `commas and quotes are quoted by RFC 4180`() {
    #expect(written { $0.append(csv: "Smith, \"Jo\"") } == "\"Smith, \"\"Jo\"\"\",")
  }

  @Test func `a field is always one line`() {
    #expect(written { $0.append(csv: "a\nb\u{2028}c\u{85}d") } == "a bc d,")
  }

  @Test(arguments: [
    (0, "0.00,"), (5, "0.05,"), (-5, "-0.05,"), (123_456, "1234.56,"), (-123_456, "-1234.56,"),
    (Int64.min, "-92233720368547758.08,"),
  ])
  func `dollars are numbers without a guard`(cents: Int64, field: String) {
    #expect(written { $0.append(csv: Money(cents: cents)) } == field)
  }

  @Test func `dates are ISO`() {
    #expect(written { $0.append(csv: CivilDate(iso: "2026-07-06")) } == "2026-07-06,")
  }

  @Test func `unknown is empty, not zero`() {
    #expect(written { $0.append(csv: Money?.none) } == ",")
  }

  private func written(_ write: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
