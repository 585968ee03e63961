/// The words of one slip as rows of cells, top to bottom; pages follow each other.
struct PDFGrid: Sendable {
  /// The words, row by row, each row left to right.
  private(set) var words: [PDFWord] = []
  /// The hashes of the words, for the phrases that they may stand in.
  private(set) var hashes: [PDFWordHash] = []
  /// The text of the words, as UTF-8.
  private(set) var text: [UInt8] = []
  /// The cells, row by row, each row left to right.
  var cells: [PDFCell] = []
  /// The rows, top to bottom.
  var rows: [PDFRow] = []
  /// The width of the first page, in hundredths of a point.
  private(set) var width: Int32
  /// How dates of two numbers are written: as the layout says, unless the dates can only be the American way.
  var dateOrder: DateOrder { dates.hasMonthFirst && !dates.hasDayFirst ? .monthFirst : stated }
  private let stated: DateOrder
  /// What the dates say of the order of day and month.
  private var dates = DateColumn()

  /// Arranges one page.
  ///
  /// - Parameters:
  ///   - page: the page's words.
  ///   - number: the page's number, from 1.
  ///   - layout: what labels mean and how dates are written.
  init(_ page: PDFPage, number: Int32, layout: PDFLayout) {
    width = page.width
    text = page.text
    stated = layout.dateOrder
    words = PDFWordSplitter.split(page.words, text: page.text)
    PDFSpacedWords.join(&words, text: page.text)
    if words.contains(where: { $0.isRule(in: page.text, atLeast: 4) }) {
      words.removeAll { $0.isRule(in: page.text, atLeast: 4) }
    }
    let lines = PDFPageLines.sort(&words, text: page.text)
    hashes = PDFGrid.hashes(&words, page.text)
    dates = PDFGrid.dates(words, page.text)
    var builder = PDFCellBuilder(
      figures: PDFFigureWords(words, text: page.text, pitch: PDFPageLines.fixedPitch(page)),
      hashes: hashes, phrases: layout.phrases)
    cells.reserveCapacity(words.count)
    rows.reserveCapacity(lines.count)
    for line in lines {
      let first = cells.count
      builder.addCells(of: line, to: &cells)
      guard cells.count > first else { continue }
      var row = PDFRow(
        cells: first..<cells.count, page: number, top: Int32.max, bottom: Int32.min)
      for word in line {
        row.top = min(row.top, words[word].top)
        row.bottom = max(row.bottom, words[word].bottom)
      }
      rows.append(row)
    }
    PDFCentsColumns.join(&cells, &rows, words: words, text: text)
    setYearsApart(layout.phrases)
  }

  /// The hashes of the words, which are marked where they have a digit.
  private static func hashes(_ words: inout [PDFWord], _ text: [UInt8]) -> [PDFWordHash] {
    var hashes: [PDFWordHash] = []
    hashes.reserveCapacity(words.count)
    text.withUnsafeBufferPointer { bytes in
      for index in words.indices {
        let hash = PDFWordHash(UnsafeBufferPointer(rebasing: bytes[words[index].bytes]))
        if hash.hasDigit { words[index].flags |= PDFWord.digitFlag }
        hashes.append(hash)
      }
    }
    return hashes
  }

  /// What the words that can be dates of two numbers and a year say of their order.
  private static func dates(_ words: [PDFWord], _ text: [UInt8]) -> DateColumn {
    var dates = DateColumn()
    text.withUnsafeBytes { text in
      for word in words where word.hasDigit && (8...11).contains(word.count) {
        let bytes = UnsafeRawBufferPointer(rebasing: text[word.bytes])
        if bytes.count(where: { $0 == UInt8(ascii: "/") }) == 2 { dates.add(bytes) }
      }
    }
    return dates
  }

  /// Adds the rows of a further page of the same slip.
  mutating func append(_ other: PDFGrid) {
    let (wordBase, textBase, cellBase) = (words.count, UInt32(text.count), cells.count)
    words.reserveCapacity(words.count + other.words.count)
    cells.reserveCapacity(cells.count + other.cells.count)
    text += other.text
    dates.add(other.dates)
    hashes += other.hashes
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
    guard range.count == 1 else { return text(of: CollectionOfOne(range)) }
    return text.withUnsafeBufferPointer { text in
      let word = UnsafeBufferPointer(rebasing: text[words[range.lowerBound].bytes])
      return String(decoding: word, as: UTF8.self)
    }
  }

  /// The text of the words of several places, one space between them.
  func text(of ranges: some Collection<Range<Int>>) -> String {
    var count = -1
    for range in ranges {
      for word in range { count += Int(words[word].count) + 1 }
    }
    guard count > 0 else { return "" }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { bytes in
      var end = 0
      text.withUnsafeBufferPointer { text in
        for range in ranges {
          for word in range {
            if end > 0 {
              bytes[end] = 0x20
              end += 1
            }
            for place in words[word].bytes {
              bytes[end] = text[place]
              end += 1
            }
          }
        }
      }
      return String(decoding: bytes[..<end], as: UTF8.self)
    }
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
