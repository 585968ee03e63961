/// The words of one slip as rows of cells, top to bottom; pages follow each other.
struct PDFGrid: Sendable {
  /// The words, row by row, each row left to right.
  private(set) var words: [PDFWord] = []
  /// The text of the words, as UTF-8.
  private(set) var text: [UInt8] = []
  /// The cells, row by row, each row left to right.
  private(set) var cells: [PDFCell] = []
  /// The rows, top to bottom.
  private(set) var rows: [PDFRow] = []
  /// The width of the first page, in hundredths of a point.
  private(set) var width: Int32
  /// How dates of two numbers are written.
  private(set) var dateOrder: DateOrder

  /// Arranges one page.
  ///
  /// - Parameters:
  ///   - page: the page's words.
  ///   - number: the page's number, from 1.
  ///   - layout: what labels mean and how dates are written.
  init(_ page: PDFPage, number: Int32, layout: PDFLayout) {
    width = page.width
    text = page.text
    dateOrder = layout.dateOrder
    let pitch = PDFGrid.fixedPitch(page)
    let builder = PDFCellBuilder(text: page.text, phrases: layout.phrases, pitch: pitch)
    words.reserveCapacity(page.words.count)
    let parted = PDFWordSplitter.split(page.words, text: page.text).filter {
      !$0.isRule(in: page.text, atLeast: 4)
    }
    for line in PDFGrid.lines(parted, text: page.text) {
      let first = cells.count
      let start = words.count
      words.append(contentsOf: line)
      builder.addCells(of: line, startingAt: start, to: &cells)
      guard cells.count > first else { continue }
      let top = line.reduce(Int32.max) { min($0, $1.top) }
      let bottom = line.reduce(Int32.min) { max($0, $1.bottom) }
      rows.append(PDFRow(cells: first..<cells.count, page: number, top: top, bottom: bottom))
    }
  }

  /// The width of a character in type of a fixed pitch, in thousandths of the type's height; nil for other type.
  ///
  /// In such type the space between two words is as wide as a letter, which would part words elsewhere.
  private static func fixedPitch(_ page: PDFPage) -> Int32? {
    var widths: [Int64] = []
    for word in page.words where word.count >= 3 && word.height > 0 && widths.count < 60 {
      let characters = page.text[word.bytes].count { $0 & 0xC0 != 0x80 }
      widths.append(
        Int64(word.right - word.left) * 1000 / Int64(max(characters, 1)) / Int64(word.height))
    }
    guard widths.count >= 12 else { return nil }
    widths.sort()
    let middle = widths[widths.count / 2]
    let near = widths.count { abs($0 - middle) * 25 <= middle }
    guard near * 10 >= widths.count * 8, (200...1200).contains(middle) else { return nil }
    return Int32(middle)
  }

  /// Sorts words into lines, top to bottom, each left to right.
  ///
  /// A word is on a line when the middle of one lies well inside the other.
  private static func lines(_ words: [PDFWord], text: [UInt8]) -> [[PDFWord]] {
    let sorted = words.sorted { ($0.middle, $0.left) < ($1.middle, $1.left) }
    var lines: [[PDFWord]] = []
    var (middle, height): (Int32, Int32) = (0, 0)
    for word in sorted {
      let near = min(height, word.height) * 2 / 5
      if let last = lines.indices.last, word.middle - middle <= near {
        lines[last].append(word)
      } else {
        lines.append([word])
        (middle, height) = (word.middle, word.height)
      }
    }
    for index in lines.indices {
      lines[index].sort { $0.left < $1.left }
      dropDoubles(&lines[index], text)
      joinApostrophes(&lines[index], text)
    }
    return lines
  }

  /// Joins `Employer' s`, which kerning draws apart.
  private static func joinApostrophes(_ line: inout [PDFWord], _ text: [UInt8]) {
    for index in line.indices.dropFirst().reversed() {
      let (word, last) = (line[index], line[index - 1])
      let end = last.bytes.upperBound
      let isApostrophe =
        text[end - 1] == UInt8(ascii: "'")
        || (last.count >= 3 && text[end - 3] == 0xE2 && text[end - 2] == 0x80
          && text[end - 1] == 0x99)
      guard isApostrophe, last.count > 1, Int(word.start) == end,
        (word.left - last.right) * 5 < word.height * 2
      else { continue }
      line[index - 1].right = word.right
      line[index - 1].count += word.count
      line.remove(at: index)
    }
  }

  /// Leaves out a word that is drawn again a hair's breadth away, as bold type is faked.
  private static func dropDoubles(_ line: inout [PDFWord], _ text: [UInt8]) {
    guard line.count > 1 else { return }
    for index in line.indices.dropFirst().reversed() {
      let (word, last) = (line[index], line[index - 1])
      guard word.count == last.count, word.left - last.left < word.height / 3,
        text[word.bytes].elementsEqual(text[last.bytes])
      else { continue }
      line.remove(at: index)
    }
  }

  /// Adds the rows of a further page of the same slip.
  mutating func append(_ other: PDFGrid) {
    let (wordBase, textBase, cellBase) = (words.count, UInt32(text.count), cells.count)
    text += other.text
    for word in other.words {
      var moved = word
      moved.start += textBase
      words.append(moved)
    }
    for cell in other.cells {
      var moved = cell
      moved.words = cell.words.lowerBound + wordBase..<cell.words.upperBound + wordBase
      cells.append(moved)
    }
    for row in other.rows {
      var moved = row
      moved.cells = row.cells.lowerBound + cellBase..<row.cells.upperBound + cellBase
      rows.append(moved)
    }
  }

  /// The pages that its rows stand on, from 1, in order.
  var pageNumbers: [Int] {
    var numbers: [Int] = []
    for row in rows where numbers.last != Int(row.page) && !numbers.contains(Int(row.page)) {
      numbers.append(Int(row.page))
    }
    return numbers.sorted()
  }

  /// The text of some words, one space between them.
  func text(of range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    for index in range {
      if !bytes.isEmpty { bytes.append(0x20) }
      bytes.append(contentsOf: text[words[index].bytes])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a cell begins with a capital letter, or with a small one; nil where it begins with no letter of ASCII.
  func isCapital(_ cell: Int) -> Bool? {
    guard let word = cells[cell].words.first, let byte = text[words[word].bytes].first,
      byte | 0x20 &- 0x61 < 26
    else { return nil }
    return byte & 0x20 == 0
  }

  /// Whether a dash stands behind a cell that was taken for a colon.
  func isDashed(_ cell: Int) -> Bool {
    let end = cells[cell].words.upperBound
    return cells[cell].endsWithColon && end < words.count && (isWord(end, "-") || isWord(end, "–"))
  }

  /// The text of a cell.
  func text(of cell: PDFCell) -> String { text(of: cell.words) }

  /// The cell to the right of a cell of `row`, nil at the end of the row.
  func next(to cell: Int, in row: PDFRow) -> Int? {
    cell + 1 < row.cells.upperBound ? cell + 1 : nil
  }

  /// The nearest cell under a cell of the row at `rowIndex`, at most two and a half lines below.
  func below(_ cell: PDFCell, row rowIndex: Int) -> Int? {
    let page = rows[rowIndex].page
    let slack = cell.height
    for row in rows[(rowIndex + 1)...] {
      guard row.page == page, row.top <= cell.bottom + slack * 5 / 2 else { return nil }
      for index in row.cells {
        let other = cells[index]
        if cell.misalignment(with: other) < slack { return index }
      }
    }
    return nil
  }

  /// The figure of this pay under a label, at most four lines below; rows that begin with a word for the year to date
  /// are passed over.
  func figureBelow(_ cell: PDFCell, row rowIndex: Int) -> Int? {
    let page = rows[rowIndex].page
    let slack = cell.height
    for row in rows[(rowIndex + 1)...].prefix(4) {
      guard row.page == page, row.top <= cell.bottom + slack * 4 else { return nil }
      if cells[row.cells.lowerBound].meaning.column == .yearToDate { continue }
      for index in row.cells where cell.misalignment(with: cells[index]) < slack {
        return cells[index].figure == nil ? nil : index
      }
    }
    return nil
  }
}
