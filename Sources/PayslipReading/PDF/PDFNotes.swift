/// A numbered note to draw beside what it is about.
public struct PDFNote: Hashable, Sendable {
  /// The number drawn at what is marked.
  public var number: Int
  /// The page, from 1.
  public var page: Int
  /// What is marked.
  public var boxes: [PDFBox]
  /// The note, its heading first.
  public var lines: [String]

  /// Makes a note.
  public init(number: Int, page: Int, boxes: [PDFBox], lines: [String]) {
    self.number = number
    self.page = page
    self.boxes = boxes
    self.lines = lines
  }
}

/// Notes as they are sent to a worker: whole numbers of four bytes, texts with their length before them.
enum PDFNotes {
  /// The notes as bytes.
  static func bytes(_ notes: [PDFNote]) -> [UInt8] {
    var bytes: [UInt8] = []
    func add(_ number: Int) {
      withUnsafeBytes(of: Int32(clamping: number)) { bytes.append(contentsOf: $0) }
    }
    add(notes.count)
    for note in notes {
      add(note.number)
      add(note.page)
      add(note.boxes.count)
      for box in note.boxes {
        for edge in [box.left, box.top, box.right, box.bottom] { add(Int(edge)) }
      }
      add(note.lines.count)
      for line in note.lines {
        add(line.utf8.count)
        bytes.append(contentsOf: line.utf8)
      }
    }
    return bytes
  }

  /// The notes in `bytes`; nil when they are cut short.
  static func notes(in bytes: [UInt8]) -> [PDFNote]? {
    var at = 0
    func number() -> Int? {
      guard at + 4 <= bytes.count else { return nil }
      defer { at += 4 }
      return bytes.withUnsafeBytes {
        Int($0.loadUnaligned(fromByteOffset: at, as: Int32.self))
      }
    }
    func numbers(_ count: Int) -> [Int]? {
      guard count >= 0, at + count * 4 <= bytes.count else { return nil }
      return (0..<count).compactMap { _ in number() }
    }
    func text() -> String? {
      guard let count = number(), count >= 0, at + count <= bytes.count else { return nil }
      defer { at += count }
      return String(decoding: bytes[at..<at + count], as: UTF8.self)
    }
    guard let count = number(), count >= 0 else { return nil }
    var notes: [PDFNote] = []
    for _ in 0..<count {
      guard let head = numbers(3), let edges = numbers(head[2] * 4), let lineCount = number(),
        lineCount >= 0
      else { return nil }
      var lines: [String] = []
      for _ in 0..<lineCount {
        guard let line = text() else { return nil }
        lines.append(line)
      }
      let boxes = stride(from: 0, to: edges.count, by: 4).map { start in
        PDFBox(
          left: Int32(clamping: edges[start]), top: Int32(clamping: edges[start + 1]),
          right: Int32(clamping: edges[start + 2]), bottom: Int32(clamping: edges[start + 3]))
      }
      notes.append(PDFNote(number: head[0], page: head[1], boxes: boxes, lines: lines))
    }
    return notes
  }
}

extension PDFWorkerPool {
  /// A copy of a document on wider paper with notes in the margin, what they are about marked.
  ///
  /// - Parameters:
  ///   - notes: what to write, and beside what.
  ///   - file: the whole document.
  ///   - passwords: what may open it; the copy is not locked.
  /// - Returns: the copy, a PDF.
  /// - Throws: ``ReadingProblem``, as for reading.
  public func annotated(
    _ notes: [PDFNote], on file: [UInt8], passwords: [String] = []
  ) throws(ReadingProblem) -> [UInt8] {
    let request = PDFRequest(kind: .notes, passwords: passwords, notes: PDFNotes.bytes(notes))
    guard case .bytes(let bytes) = try drawn(file, request) else { throw noAnswer }
    return bytes
  }
}
