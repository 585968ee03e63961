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
    var spots: [ScanLevelling.Spot] = []
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
      // A block, a paragraph and a line are counted in the table.
      let line = cells[2..<5].reduce(0) { $0 &* 1000 &+ (Int($1) ?? 1) }
      let below = text.contains { "gjpqyQ,;()[]$/|".contains($0) } ? Double(box[3]) / 5 : 0
      spots.append(
        ScanLevelling.Spot(
          x: Double(box[0]) + Double(box[2]) / 2, y: Double(box[1] + box[3]) - below,
          height: Double(box[3]), line: line))
    }
    let levelling = ScanLevelling(spots, width: Double(picture.width))
    if let shifts = levelling.shifts {
      for (index, shift) in shifts.enumerated() {
        let shift = PDFBox.hundredths(shift / picture.scale)
        page.words[index].top -= shift
        page.words[index].bottom -= shift
      }
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
    var lines: [[Int]] = []
    for index in order {
      if let first = lines.last?.first,
        words[index].middle - words[first].middle <= max(usual, words[first].height) * 2 / 5
      {
        lines[lines.count - 1].append(index)
      } else {
        lines.append([index])
      }
    }
    let torn = zip(lines, lines.dropFirst()).count { isTorn($0, $1, usual) }
    if torn > PDFPage.mostTorn { marks.insert(.uneven) }
    for line in lines { evenOut(line) }
  }

  /// How many lines of a page may look torn by chance.
  private static let mostTorn = 2

  /// Whether two lines may be one that a bent or tilted page tears: no type is set so close, and neither fills what the
  /// other does.
  private func isTorn(_ one: [Int], _ other: [Int], _ usual: Int32) -> Bool {
    guard words[other[0]].middle - words[one[0]].middle < usual else { return false }
    return one.allSatisfy { index in
      other.allSatisfy {
        words[index].right <= words[$0].left || words[$0].right <= words[index].left
      }
    }
  }

  private mutating func evenOut(_ line: [Int]) {
    let top = line.reduce(Int32.max) { min($0, words[$1].top) }
    let bottom = line.reduce(Int32.min) { max($0, words[$1].bottom) }
    for index in line { (words[index].top, words[index].bottom) = (top, bottom) }
  }
}
