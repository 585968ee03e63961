/// Draws notes on a copy of a slip, inside a worker.
///
/// Every page is drawn again as it is, on paper that is wider at the right; notes stand there at the height of what they
/// are about. What they are about is marked with poppler's annotations, which hold the note's text too.
struct PDFNoteDrawing {
  /// How much wider the paper is, in points.
  private static let margin = 170.0
  private static let size = 7.0
  private static let leading = 8.8
  private static let gap = 7.0

  private let copy = PDFCopy()

  /// Draws the notes that are asked for.
  ///
  /// - Parameters:
  ///   - request: the notes, and what may open the file.
  ///   - file: the whole file.
  ///   - limits: what one document may cost.
  ///   - reply: receives the copy.
  /// - Returns: `.bytes`, or why there is no copy.
  static func draw(
    _ request: PDFRequest, _ file: UnsafeRawBufferPointer, _ limits: PDFLimits,
    into reply: inout [UInt8]
  ) -> PDFStatus {
    guard let notes = PDFNotes.notes(in: request.notes) else { return .notDrawn }
    switch PDFSource.open(file, passwords: request.passwords) {
    case .failure(let status): return status
    case .success(let document):
      guard (1...limits.pages).contains(document.pageCount) else { return .tooManyPages }
      guard let bytes = PDFNoteDrawing().copy(of: document, notes) else { return .notDrawn }
      reply.append(contentsOf: bytes)
      return .bytes
    }
  }

  private func copy(of document: PDFSource, _ notes: [PDFNote]) -> [UInt8]? {
    for index in 0..<document.pageCount {
      guard let sheet = document.sheet(index) else { return nil }
      copy.begin(sheet, margin: PDFNoteDrawing.margin)
      write(notes.filter { $0.page == index + 1 }, beside: sheet)
      copy.endPage()
    }
    guard let result = copy.finish() else { return nil }
    for index in 0..<result.pageCount {
      let marks = notes.filter { $0.page == index + 1 }.flatMap { note in
        note.boxes.map { (box: $0, text: note.lines.joined(separator: "\n")) }
      }
      result.highlight(marks, page: index)
    }
    return result.saved(atMost: PDFWire.largestReply - PDFWire.headerBytes)
  }

  // MARK: Notes

  /// A note with its lines broken, and how far down it begins.
  private struct Placed {
    var note: PDFNote
    var lines: [(text: String, isBold: Bool)]
    var top: Double
    var height: Double { Double(lines.count) * PDFNoteDrawing.leading + PDFNoteDrawing.gap }
  }

  private func write(_ notes: [PDFNote], beside sheet: PDFSheet) {
    for note in placed(notes, height: sheet.height) {
      for (index, line) in note.lines.enumerated() {
        copy.write(
          line.text, left: sheet.width + 12,
          baseline: note.top + PDFNoteDrawing.size + Double(index) * PDFNoteDrawing.leading,
          size: PDFNoteDrawing.size, isBold: line.isBold)
      }
      let number = String(note.note.number)
      for box in note.note.boxes {
        let middle = Double(box.top + box.bottom) / 200
        let left = Double(box.left) / 100 - 4 - 5 * Double(number.count)
        copy.write(
          number, left: left > 2 ? left : Double(box.right) / 100 + 3, baseline: middle + 2.5,
          size: 7,
          isBold: true)
        // At the edge, so that nothing of the slip is struck out.
        copy.line(from: (sheet.width - 6, middle), to: (sheet.width + 2, middle))
        copy.line(from: (sheet.width + 2, middle), to: (sheet.width + 9, note.top + 4))
      }
    }
  }

  /// Each note at the height of what it is about, none on another; pushed up where the paper ends.
  private func placed(_ notes: [PDFNote], height: Double) -> [Placed] {
    var placed = notes.map { note in
      Placed(
        note: note, lines: broken(note.lines),
        top: note.boxes.first.map { Double($0.top) / 100 } ?? 8)
    }.sorted { ($0.top, $0.note.number) < ($1.top, $1.note.number) }
    var free = 8.0
    for index in placed.indices {
      placed[index].top = max(placed[index].top, free)
      free = placed[index].top + placed[index].height
    }
    var end = height - 6
    for index in placed.indices.reversed() where placed[index].top + placed[index].height > end {
      placed[index].top = max(end - placed[index].height, 4)
      end = placed[index].top
    }
    return placed
  }

  /// Lines broken between words so that they fit the margin.
  private func broken(_ lines: [String]) -> [(text: String, isBold: Bool)] {
    let room = PDFNoteDrawing.margin - 20
    var result: [(text: String, isBold: Bool)] = []
    for (index, line) in lines.prefix(40).enumerated() {
      var current = ""
      for word in line.split(separator: " ") {
        let longer = current.isEmpty ? String(word) : "\(current) \(word)"
        if !current.isEmpty,
          copy.width(of: longer, size: PDFNoteDrawing.size, isBold: index == 0) > room
        {
          result.append((current, index == 0))
          current = String(word)
        } else {
          current = longer
        }
      }
      if !current.isEmpty { result.append((current, index == 0)) }
    }
    return result
  }
}
