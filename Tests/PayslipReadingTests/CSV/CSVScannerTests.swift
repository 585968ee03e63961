import PayslipReading
import Testing

@Suite struct CSVScannerTests {
  static let counts: [(String, Int)] = [
    ("", 0), ("a", 1), ("a\n", 1), ("a,b\n", 2), ("a,b", 2), ("a,\n", 2), (",", 2), ("\n", 1),
    ("\"a,b\"\n", 1), ("\"a\nb\",c\n", 2), ("\"a\"\"b\",c\n", 2), ("a\"b,c\n", 2),
    ("a,b\r\nc,d\r\n", 4), ("\"a\"\r\nb\r\n", 2), ("a\n\nb\n", 3), ("\"", 1), ("\"a", 1),
    ("a,b,\"", 3), ("\"\",\"\"\n", 2),
  ]

  @Test("Fields are counted as RFC 4180 cuts them", arguments: counts)
  func isCut(text: String, fields: Int) {
    #expect(Array(text.utf8).withUnsafeBytes { CSVScanner.pass($0) } == fields)
  }

  /// Any bytes open or are a typed problem; nothing hangs or traps.
  @Test func anyBytesHaveAnEnd() {
    var state: UInt64 = 42
    let alphabet = Array(",;\t\"\n\r 0123456789.-()$abc%/\u{E9}".utf8)
    for _ in 0..<300 {
      var bytes = Array(CSVSamples.ownHeader.utf8)
      for _ in 0..<200 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      guard let opened = try? OpenedCSV(bytes) else { continue }
      #expect(opened.outcomes.count == opened.document.slipCount)
    }
  }
}
