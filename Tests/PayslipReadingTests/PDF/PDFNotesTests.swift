import Testing

@testable import PayslipReading

/// Notes on their way to a worker and on the copy it draws.
struct PDFNotesTests {
  private static let notes = [
    PDFNote(
      number: 1, page: 1, boxes: [PDFBox(left: 5000, top: 9000, right: 30000, bottom: 10200)],
      lines: ["1  Sunday hours below the penalty rate", "Owed $40.50 × 4.00 h = $162.00"]),
    PDFNote(number: 2, page: 1, boxes: [], lines: []),
  ]

  @Test func `notes arrive as they were sent`() {
    let bytes = PDFNotes.bytes(Self.notes)
    #expect(PDFNotes.notes(in: bytes) == Self.notes)
    for count in 0..<bytes.count { #expect(PDFNotes.notes(in: Array(bytes[..<count])) == nil) }
  }

  /// The slip has its fonts in the file: another would be drawn with whatever fonts the machine has.
  @Test func `the copy holds the slip, the notes and room for them`() throws {
    let file = try PDFCase.bytes("pdf/values-under-labels.pdf")
    let before = try #require(try PDFCase.pool.words(of: file).first)
    let copy = try PDFCase.pool.annotated(Self.notes, on: file)
    let after = try #require(try PDFCase.pool.words(of: copy).first)
    let text = after.words.map { after.text(of: $0) }
    for word in before.words { #expect(text.contains(before.text(of: word))) }
    for word in ["Sunday", "$40.50", "$162.00"] { #expect(text.contains(word)) }
    #expect(after.width > before.width && after.height == before.height)
    #expect(after.marks == [] && after.hiddenFigures == 0)
    let written = String(decoding: copy, as: UTF8.self)
    #expect(written.components(of: "/Highlight") == 1)
  }

  @Test func `a locked document is opened with its password`() throws {
    let file = try PDFCase.bytes("damaged/encrypted.pdf")
    #expect(throws: ReadingProblem.encrypted) { try PDFCase.pool.annotated(Self.notes, on: file) }
    #expect(throws: ReadingProblem.stillLocked(tried: 1)) {
      try PDFCase.pool.annotated(Self.notes, on: file, passwords: ["wrong"])
    }
    #expect(throws: Never.self) {
      try PDFCase.pool.annotated(Self.notes, on: file, passwords: ["wrong", "secret"])
    }
  }
}

extension String {
  /// How often `part` stands in the text.
  fileprivate func components(of part: String) -> Int {
    var (count, rest) = (0, self[...])
    while let place = rest.firstRange(of: part) {
      count += 1
      rest = rest[place.upperBound...]
    }
    return count
  }
}
