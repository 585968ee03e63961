/// A number in a cell of its own.
struct PDFFigure: Hashable, Sendable {
  /// The number in millionths, negative where it is printed so.
  var micros: Int64
  /// How many decimals are printed.
  var places: Int
  /// Whether a dollar sign stands before it.
  var hasDollar: Bool

  /// The number in hundredths; nil when it has finer digits that are not zeros.
  var cents: Int64? { micros % 10_000 == 0 ? micros / 10_000 : nil }
  /// Half of the last printed digit, in millionths.
  var halfDigit: Int64 {
    var digit: Int64 = 1_000_000
    for _ in 0..<places { digit /= 10 }
    return digit / 2
  }
}

/// Words that belong together: a label, a value or one figure.
struct PDFCell: Sendable {
  /// The words, as indices into the grid's.
  var words: Range<Int>
  /// The left edge, of a figure without its currency sign.
  var left: Int32
  /// The upper edge.
  var top: Int32
  /// The right edge.
  var right: Int32
  /// The lower edge.
  var bottom: Int32
  /// The number, when the cell is one.
  var figure: PDFFigure?
  /// What the whole text means as a label.
  var meaning = PDFMeaning()
  /// What the first words mean when the whole text means nothing, and how many words they are.
  var prefix: (meaning: PDFMeaning, words: Int)?
  /// Whether the text ends with a colon.
  var endsWithColon = false
  /// Whether any word is drawn in white.
  var isPale = false

  /// The distance between the upper and the lower edge.
  var height: Int32 { bottom - top }
  /// Whether the cell is known as a label, whole or with a colon.
  var isLabel: Bool { figure == nil && (endsWithColon || !meaning.isEmpty) }
}

/// Cells on one line of a page, left to right.
struct PDFRow: Sendable {
  /// The cells, as indices into the grid's.
  var cells: Range<Int>
  /// The page, from 1.
  var page: Int32
  /// The upper edge of the highest word.
  var top: Int32
  /// The lower edge of the lowest word.
  var bottom: Int32
}

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

  /// Arranges one page.
  ///
  /// - Parameters:
  ///   - page: the page's words.
  ///   - number: the page's number, from 1.
  ///   - phrases: what labels mean.
  init(_ page: PDFPage, number: Int32, phrases: PDFPhrases) {
    width = page.width
    text = page.text
    var builder = PDFCellBuilder(text: page.text, phrases: phrases)
    words.reserveCapacity(page.words.count)
    for line in PDFGrid.lines(page.words) {
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

  /// Sorts words into lines, top to bottom, each left to right.
  ///
  /// A word is on a line when the middle of one lies well inside the other.
  private static func lines(_ words: [PDFWord]) -> [[PDFWord]] {
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
    for index in lines.indices { lines[index].sort { $0.left < $1.left } }
    return lines
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
  var pageNumbers: [Int] { Set(rows.map { Int($0.page) }).sorted() }

  /// The text of some words, one space between them.
  func text(of range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    for index in range {
      if !bytes.isEmpty { bytes.append(0x20) }
      bytes.append(contentsOf: text[words[index].bytes])
    }
    return String(decoding: bytes, as: UTF8.self)
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
        if abs(other.left - cell.left) < slack || abs(other.right - cell.right) < slack {
          return index
        }
      }
    }
    return nil
  }
}
