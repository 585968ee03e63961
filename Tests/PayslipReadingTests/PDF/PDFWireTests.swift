import Testing

@testable import PayslipReading

/// What passes between a worker and its parent.
struct PDFWireTests {
  /// A page of one word.
  private var page: PDFPage {
    var page = PDFPage(width: 59528, height: 84189)
    page.text = Array("Gross".utf8)
    page.words = [
      PDFWord(left: 1, top: 2, right: 30, bottom: 12, start: 0, count: 5, flags: 1)
    ]
    return page
  }

  private func pages(_ bytes: [UInt8]) -> [PDFPage]? {
    bytes.withUnsafeBytes { PDFWire.pages(in: $0) }
  }

  @Test func pagesComeBackAsTheyWere() {
    var reply: [UInt8] = []
    PDFWire.append(page, to: &reply)
    PDFWire.append(PDFPage(width: 1, height: 2), to: &reply)
    #expect(pages(reply) == [page, PDFPage(width: 1, height: 2)])
    #expect(pages([]) == [])
  }

  @Test func aReplyCutShortIsRefused() {
    var reply: [UInt8] = []
    PDFWire.append(page, to: &reply)
    for length in 1..<reply.count { #expect(pages(Array(reply[..<length])) == nil) }
  }

  @Test func aWordOutsideItsTextIsRefused() {
    var wrong = page
    wrong.words[0].count = 6
    var reply: [UInt8] = []
    PDFWire.append(wrong, to: &reply)
    #expect(pages(reply) == nil)
  }

  @Test func aBoxTooFarAwayIsRefused() {
    var wrong = page
    wrong.words[0].right = Int32.max
    var reply: [UInt8] = []
    PDFWire.append(wrong, to: &reply)
    #expect(pages(reply) == nil)
  }

  @Test func aHeaderKeepsLengthStatusAndLayers() {
    let header = PDFWire.header(length: 70_000, status: 3, layers: 31)
    let parsed = header.withUnsafeBytes { PDFWire.parse(header: $0) }
    #expect(parsed == (70_000, 3, 31))
  }
}
