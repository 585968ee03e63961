/// The words of one picture, with how sure the reader of pictures is of each.
struct ScanWords {
  /// The page, its words in the order they were read.
  let page: PDFPage
  /// How sure each word is, 0 to 100.
  let confidence: [Int]

  /// Takes the words from tesseract's table.
  ///
  /// - Parameters:
  ///   - table: rows of twelve columns with tabs between; a word's row has level 5.
  ///   - picture: the picture that was read.
  init(table: String, picture: PDFPicture) {
    func place(_ pixels: Int) -> Int32 { PDFBox.hundredths(Double(pixels) / picture.scale) }
    var page = PDFPage(width: place(picture.width), height: place(picture.height))
    page.marks = .scanned
    var confidence: [Int] = []
    for row in table.split(whereSeparator: { $0.isNewline }).dropFirst() {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 12, cells[0] == "5" else { continue }
      let box = cells[6..<10].compactMap { Int($0) }
      let sure = Int(cells[10].prefix { $0 != "." }) ?? -1
      let text = ScanWords.tidied(cells[11])
      guard box.count == 4, sure >= leastConfidence(text), !text.isEmpty, text.utf8.count < 512
      else { continue }
      page.words.append(
        PDFWord(
          left: place(box[0]), top: place(box[1]), right: place(box[0] + box[2]),
          bottom: place(box[1] + box[3]), start: UInt32(page.text.count),
          count: UInt16(text.utf8.count), flags: 0))
      page.text.append(contentsOf: text.utf8)
      confidence.append(sure)
    }
    page.evenOutLines()
    self.page = page
    self.confidence = confidence
  }
}

/// A mark that is no word is believed only when it is sure.
private func leastConfidence(_ text: String) -> Int {
  text.contains { $0.isLetter || $0.isNumber } ? 20 : 60
}

extension ScanWords {
  /// The text without what the edges of boxes and rules are taken for.
  private static func tidied(_ text: Substring) -> String {
    var text = text
    while let first = text.first, "|[]{}_~`'‘’“”«»".contains(first) { text.removeFirst() }
    while let last = text.last, "|[]{}_~`'‘’“”«»".contains(last) { text.removeLast() }
    return String(text)
  }
}

extension PDFPage {
  /// Gives all words of a line the line's height.
  ///
  /// A reader of pictures draws its boxes close around the ink, so that `no` is half as high as `(Sgt)`; fonts have one
  /// height for all, and the layout of a page is told by it.
  fileprivate mutating func evenOutLines() {
    let order = words.indices.sorted { words[$0].middle < words[$1].middle }
    guard let usual = words.map(\.height).sorted().dropFirst(words.count / 2).first else { return }
    var line: [Int] = []
    for index in order {
      if let first = line.first,
        words[index].middle - words[first].middle > max(usual, words[first].height) * 2 / 5
      {
        evenOut(line)
        line = []
      }
      line.append(index)
    }
    evenOut(line)
  }

  private mutating func evenOut(_ line: [Int]) {
    let top = line.reduce(Int32.max) { min($0, words[$1].top) }
    let bottom = line.reduce(Int32.min) { max($0, words[$1].bottom) }
    for index in line { (words[index].top, words[index].bottom) = (top, bottom) }
  }
}
