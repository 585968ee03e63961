import AwardTables
import PayDomain

/// Adds rows to a table of an award and leaves every other byte as it is.
struct TableEdit {
  private let csv: CSVTable
  private let keys: [String]
  private let dates: [CivilDate?]
  private var added: [(offset: Int, text: [UInt8])] = []

  /// Reads the file.
  ///
  /// Its first column is the key of a row, and `from` the column of its date.
  init(path: String) throws {
    let table = try HeldTable(path)
    csv = table.csv
    var keys: [String] = []
    var dates: [CivilDate?] = []
    for row in 1..<max(table.csv.lines.count, 1) {
      let cells = table.cells(row)
      keys.append(table.csv.texts(row: row)[0])
      dates.append(CivilDate(iso: cells("from")))
    }
    self.keys = keys
    self.dates = dates
  }

  /// Adds a row below the last one of its key that is not newer; at the end where there is none.
  ///
  /// Rows of one key are added in the order of their dates.
  mutating func add(_ text: String, key: String, from: CivilDate) {
    add(text, after: keys.indices.last { keys[$0] == key && isUntil($0, from) })
  }

  /// Adds a row below the last one that begins with the same cells and is not newer, else as
  /// ``add(_:key:from:)`` does by the first of them.
  mutating func add(_ text: String, below cells: [String], from: CivilDate) {
    let before = keys.indices.last { place in
      isUntil(place, from) && csv.texts(row: place + 1).prefix(cells.count).elementsEqual(cells)
    }
    if let before { return add(text, after: before) }
    if let key = cells.first { add(text, key: key, from: from) }
  }

  private func isUntil(_ place: Int, _ day: CivilDate) -> Bool {
    dates[place].map { $0 <= day } ?? true
  }

  private mutating func add(_ text: String, after before: Int?) {
    let offset = before.map { end(ofRow: $0 + 1) } ?? csv.bytes.count
    var bytes = Array(text.utf8)
    let lineEnd = csv.bytes.contains(UInt8(ascii: "\r")) ? Array("\r\n".utf8) : Array("\n".utf8)
    if offset > 0, csv.bytes[offset - 1] != UInt8(ascii: "\n") {
      bytes = lineEnd + bytes
    } else {
      bytes += lineEnd
    }
    added.append((offset, bytes))
  }

  /// The file with the rows added.
  var bytes: [UInt8] {
    var whole: [UInt8] = []
    var done = 0
    let ordered = added.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    for (_, piece) in ordered {
      whole += csv.bytes[done..<piece.offset]
      whole += piece.text
      done = piece.offset
    }
    return whole + csv.bytes[done...]
  }

  /// The offset after a row's line end, the header being row 0.
  private func end(ofRow row: Int) -> Int {
    let last = csv.cells[Int(csv.rowStarts[row + 1]) - 1]
    let rest = csv.bytes[Int(last.end)...]
    return rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? csv.bytes.count
  }
}
