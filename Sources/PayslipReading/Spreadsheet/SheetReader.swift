/// Puts the cells of one sheet together.
final class SheetReader {
  /// The first thing that is wrong; nil when nothing is.
  private(set) var fault: String?
  /// Whether ``fault`` is a limit that was passed.
  private(set) var isOverLimit = false
  /// Whether a phonetic note is open, whose text is no part of the cell.
  var isNote = false

  private let shared: [String]
  private let figures: CellFigures
  private let each: (Int, [String]) -> Void
  /// The most cells, and the most rows.
  private let limit: Int
  private let heightLimit: Int
  private var cells = 0
  private var row: [String] = []
  private var number = 0
  private var column = 0
  private var kind: String?
  private var style: String?
  private var text = String()
  private var isFormula = false
  /// What is written for a formula whose value is not in the file.
  static let formulaWithoutValue = "=?"

  /// Makes a reader that hands on each row with a filled cell, and its number.
  init(
    shared: [String], limit: Int, heightLimit: Int, figures: CellFigures,
    each: @escaping (Int, [String]) -> Void
  ) {
    self.shared = shared
    self.limit = limit
    self.heightLimit = heightLimit
    self.figures = figures
    self.each = each
  }

  /// A row opened.
  func beginRow(_ written: String?) {
    number = written.flatMap { Int($0) } ?? number + 1
    if !(1...heightLimit).contains(number) { refuse("row \(number) is beyond \(heightLimit)") }
    row.removeAll(keepingCapacity: true)
    column = -1
  }

  /// A cell opened.
  func beginCell(_ reference: String?, kind: String?, style: String?) {
    column = reference.flatMap(SheetReader.column) ?? column + 1
    self.kind = kind
    self.style = style
    text = String()
    isFormula = false
  }

  /// The cell has a formula.
  func takeFormula() { isFormula = true }

  /// A piece of a cell's text.
  func take(_ content: UnsafeRawBufferPointer) {
    text += String(decoding: content, as: UTF8.self)
  }

  /// A cell closed.
  func endCell(width: Int) {
    // A formula that comes to blank text has the kind of texts.
    let isWithoutValue = isFormula && text.isEmpty && kind != "str"
    guard fault == nil, !text.isEmpty || isWithoutValue else { return }
    guard column >= 0 else {
      fault = "row \(number): a row stands within a cell"
      return
    }
    guard column < width else { return refuse("row \(number) has more than \(width) columns") }
    cells += max(0, column + 1 - row.count)
    guard cells <= limit else {
      return refuse("row \(number) is beyond the limit of \(limit) cells")
    }
    guard let value = isWithoutValue ? SheetReader.formulaWithoutValue : value() else {
      fault = "row \(number), column \(column + 1): no shared string `\(text.prefix(20))`"
      return
    }
    while row.count < column { row.append(String()) }
    if row.count == column { row.append(value) } else { row[column] = value }
  }

  /// A row closed.
  func endRow() {
    guard fault == nil, row.contains(where: { !$0.isEmpty }) else { return }
    each(number, row)
  }

  /// The cell's text; nil for a shared string that is not there.
  private func value() -> String? {
    switch kind {
    case "s":
      guard let place = Int(text), shared.indices.contains(place) else { return nil }
      return shared[place]
    case nil, "n": return figures.text(of: text, style: style.flatMap { Int($0) })
    case _: return text
    }
  }

  private func refuse(_ words: String) {
    guard fault == nil else { return }
    fault = words
    isOverLimit = true
  }

  /// The column of a cell's reference, from 0: `A1` is 0, `AA7` is 26; nil for no reference.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { break }
      guard column < 1 << 20 else { return nil }
      column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
    }
    return column == 0 ? nil : column - 1
  }
}
