import Testing

@testable import PayslipReading

/// The quick look that decides whether pages are drawn.
struct PDFContentScanTests {
  private func scan(_ text: String) -> PDFContentScan {
    Array("1 0 obj<</Length 1>>\nstream\n\(text)\nendstream endobj".utf8).withUnsafeBytes {
      PDFContentScan($0)
    }
  }

  @Test(arguments: [
    "BT /F 9 Tf 10 10 Td (a) Tj ET", "q 1 0 0 1 5 5 cm BT (a) Tj ET Q",
    "0.9 g 0 0 9 9 re f 0 g BT (a) Tj ET",
    "BT 20 20 Td (3 Tr) Tj ET", "BT 20 20 Td (\\) 3 Tr) Tj ET", "q 3 Tr Q BT (a) Tj ET",
    "q 0 0 50 50 re W n BT 10 10 Td (a) Tj ET Q", "BT <33205472> Tj ET % 3 Tr",
  ])
  func `an ordinary page is not drawn`(content: String) {
    #expect(!scan(content).isDoubtful)
  }

  @Test(arguments: [
    "3 Tr BT (a) Tj ET", "BT 3 Tr [(a) 20 (b)] TJ ET", "q 7 Tr BT (a) ' ET Q",
    "BT 10 10 Td (a) Tj ET 0 0 50 50 re f", "BT 10 10 Td (a) Tj ET q 50 0 0 50 0 0 cm /I Do Q",
    "q 100 100 5 5 re W n BT 10 10 Td (a) Tj ET Q", "1 g 0 0 50 50 re f BT 10 10 Td (a) Tj ET",
  ])
  func `a page that may hide text is drawn`(content: String) {
    #expect(scan(content).isDoubtful)
  }

  /// Found by fuzzing: a way of drawing text that is no small number ended the worker.
  @Test(arguments: ["99999999999999999999", "-1", "0.5", "."])
  func `a way of drawing that there is not is survived`(mode: String) {
    _ = scan("\(mode) Tr BT (a) Tj ET").isDoubtful
  }

  @Test func `a stream that is packed in another way is drawn`() {
    let bytes = Array("1 0 obj<</Filter/LZWDecode/Length 1>>stream\nx\nendstream".utf8)
    #expect(bytes.withUnsafeBytes { PDFContentScan($0).isDoubtful })
  }

  @Test func `text in base 85 is unpacked`() {
    // `Man ` is 9jqo^ in the form's own description.
    let packed = Array("9jqo^~>".utf8).withUnsafeBytes { PDFBase85.decoded($0) }
    #expect(packed == Array("Man ".utf8))
    #expect(Array("z~>".utf8).withUnsafeBytes { PDFBase85.decoded($0) } == [0, 0, 0, 0])
  }

  @Test func `what tables claim is seen before they are read`() {
    func claimed(_ text: String) -> Int {
      Array(text.utf8).withUnsafeBytes { PDFBudget.objectsClaimed(in: $0) }
    }
    #expect(claimed("trailer<</Size 12/Root 1 0 R>>") == 12)
    #expect(claimed("<</Index [0 5 100 7]>>") == 107)
    #expect(claimed("<</Index[0 2147483647]>>") == 2_147_483_647)
    #expect(claimed("/Size 99999999999999999999999") > 1 << 40)
    #expect(claimed("nothing") == 0)
  }
}
