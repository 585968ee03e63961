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

  /// Found by fuzzing: a worker that was taken over could end the run with a word of no letters.
  @Test func aWordWithoutTextIsRefused() {
    var wrong = page
    wrong.words[0].count = 0
    var reply: [UInt8] = []
    PDFWire.append(wrong, to: &reply)
    #expect(pages(reply) == nil)
  }

  @Test func aPageOfImpossibleSizeIsRefused() {
    var reply: [UInt8] = []
    PDFWire.append(PDFPage(width: -1, height: 2), to: &reply)
    #expect(pages(reply) == nil)
  }

  @Test func aRequestKeepsItsParts() {
    let request = PDFRequest(kind: .notes, passwords: ["a b", "ü"], page: 7, notes: [1, 2, 3])
    let bytes = PDFWire.prologue(request, file: 99)
    let parsed = bytes.withUnsafeBytes { PDFWire.parse(request: $0) }
    #expect(parsed.file == 99 && parsed.kind == .notes && parsed.page == 7 && parsed.notes == 3)
    #expect(bytes.count == PDFWire.requestBytes + parsed.passwords + parsed.notes)
    let passwords = bytes[PDFWire.requestBytes...].prefix(parsed.passwords)
    #expect(String(decoding: passwords, as: UTF8.self) == "a b\nü")
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
