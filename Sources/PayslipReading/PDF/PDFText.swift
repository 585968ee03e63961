/// The words of PDF files, through poppler.
///
/// Keeps one tiny document open for as long as it lives. poppler counts its users by open documents, and
/// with none open it builds its global tables again for every file, which doubles the time of each.
final class PDFText {
  private let pin: PDFSource

  /// Opens the document that stays open; nil when poppler cannot open even that.
  init?() {
    let file = PDFText.pinnedFile()
    // It stays open for as long as the process lives, and so do its bytes.
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: file.count, alignment: 1)
    bytes.copyBytes(from: file)
    guard case .success(let document) = PDFSource.open(UnsafeRawBufferPointer(bytes)) else {
      return nil
    }
    pin = document
  }

  /// The file that stays open: a page with an eight, in type that is not part of the file.
  static func pinnedFile() -> [UInt8] {
    let content = "BT/F 72 Tf 16 10 Td(8)Tj ET"
    let objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]/Contents 4 0 R"
        + "/Resources<</Font<</F 5 0 R>>>>>>",
      "<</Length \(content.utf8.count)>>stream\n\(content)\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    var file = "%PDF-1.4\n"
    var table = "xref\n0 6\n0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let place = String(file.utf8.count)
      table += String(repeating: "0", count: 10 - place.count) + place + " 00000 n \n"
      file += "\(index + 1) 0 obj\(object)endobj\n"
    }
    let start = file.utf8.count
    file += "\(table)trailer<</Size 6/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }

  /// Whether type that is not part of a file can be drawn here; needs fonts and the right to read them.
  func canDrawType() -> Bool {
    guard let picture = pin.sheet(0)?.drawn(scale: 1, atMost: 1 << 16) else { return false }
    return picture.grey.contains { $0 < 128 }
  }

  /// Reads the words of every page.
  ///
  /// - Parameters:
  ///   - file: the whole file; must outlive the call only.
  ///   - passwords: what may open the file when it is locked.
  ///   - limits: how many pages and characters are read.
  ///   - sight: draws pages to see which words can be seen; nil only says whether that should be done.
  ///   - reply: receives the pages in order, in the form of ``PDFWire``.
  /// - Returns: `.words` when `reply` is complete; anything else says why not, and `reply` is of no use.
  func read(
    _ file: UnsafeRawBufferPointer, passwords: [String], limits: PDFLimits, sight: PDFSight?,
    into reply: inout [UInt8]
  ) -> PDFStatus {
    guard PDFBudget.objectsClaimed(in: file) <= limits.objects else { return .tooManyObjects }
    switch PDFSource.open(file, passwords: passwords) {
    case .failure(let status): return status
    case .success(let document):
      return PDFText.read(document, file, limits: limits, sight: sight, into: &reply)
    }
  }

  private static func read(
    _ document: PDFSource, _ file: UnsafeRawBufferPointer, limits: PDFLimits, sight: PDFSight?,
    into reply: inout [UInt8]
  ) -> PDFStatus {
    let count = document.pageCount
    guard count >= 1 else { return .noPages }
    guard count <= limits.pages else { return .tooManyPages }
    var (glyphs, words, hasPaleFigures) = (0, 0, false)
    let scan = sight?.scan ?? PDFContentScan(file)
    for index in 0..<count {
      guard let sheet = document.sheet(index) else { continue }
      guard let found = self.read(sheet, budget: limits.glyphs - glyphs) else {
        return .tooManyGlyphs
      }
      glyphs += found.glyphs
      var page = found.page
      page.marks.formUnion(scan.marks)
      sight?.look(at: &page, on: sheet)
      words += page.words.count + Int(page.hiddenFigures)
      guard words <= limits.words else { return .tooManyWords }
      hasPaleFigures =
        hasPaleFigures || page.words.contains { $0.isPale && page.hasDigit(in: $0) }
      PDFWire.append(page, to: &reply)
    }
    if words == 0 { return .noText }
    guard sight == nil else { return .words }
    return hasPaleFigures || scan.isDoubtful ? .doubted : .words
  }

  /// The words of one page and how many characters poppler found; nil when they are more than `budget`.
  private static func read(
    _ sheet: PDFSheet, budget: Int
  ) -> (page: PDFPage, glyphs: Int)? {
    var builder = PDFWordBuilder(
      width: PDFBox.hundredths(sheet.width), height: PDFBox.hundredths(sheet.height))
    let glyphs = sheet.characters(budget: budget) { scalar, bytes, box, pale in
      builder.add(
        scalar, utf8: bytes, box: (box.left, box.top, box.right, box.bottom), pale: pale)
    }
    return glyphs.map { (builder.finish(), $0) }
  }
}

/// What a file claims before poppler opens it.
enum PDFBudget {
  /// The largest number of objects that a table of the file claims: the number after a `/Size`, and the last object of an
  /// `/Index`.
  ///
  /// poppler makes room for as many as are claimed; a file of a hundred bytes can claim two thousand million.
  static func objectsClaimed(in file: UnsafeRawBufferPointer) -> Int {
    var most = 0
    for key in ["/Size", "/Index"] as [StaticString] {
      PDFBytes.forEach(key, in: file) { place in
        var at = place
        var (sum, count) = (0, 0)
        while count < 64, let number = PDFBytes.number(in: file, at: &at) {
          sum = count % 2 == 0 ? number : sum + number
          most = max(most, sum)
          count += 1
          if key.utf8CodeUnitCount == 5 { break }
        }
        return true
      }
    }
    return most
  }
}
