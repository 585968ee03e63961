/// Rows of a CSV file by the names of its columns, read by other code than the program's.
///
/// Tests, and the programs that make and score slips, hold what goingrate read or wrote against it.
public enum CSVRecords {
  /// The rows below the header of a text of RFC 4180; `\n` alone also ends a row.
  public static func read(_ text: String) -> [[String: String]] {
    let rows = self.rows(text)
    guard let header = rows.first else { return [] }
    return rows.dropFirst().map { row in
      Dictionary(zip(header, row), uniquingKeysWith: { first, _ in first })
    }
  }

  private static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var isClosed = false
    func endField() {
      row.append(String(decoding: field, as: UTF8.self))
      field = []
      isClosed = false
    }
    for byte in text.utf8 {
      switch byte {
      // A doubled quote leaves the quoting and enters it again, keeping one of the two.
      case UInt8(ascii: "\""):
        if isClosed { field.append(byte) }
        isClosed = isQuoted
        isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted: endField()
      case UInt8(ascii: "\r") where !isQuoted: continue
      case UInt8(ascii: "\n") where !isQuoted:
        endField()
        rows.append(row)
        row = []
      default: field.append(byte)
      }
    }
    if !field.isEmpty || !row.isEmpty {
      endField()
      rows.append(row)
    }
    return rows
  }
}
