/// The rows of a file of words, one after the other, each with the line that it begins on.
///
/// Fields that hold a comma, a quote or a line break stand in quotes, a quote inside them twice. Lines end with a line
/// feed, a carriage return or both; a byte order mark at the start is passed over.
struct WordsRows {
  /// A row.
  struct Row {
    /// The fields, without the quotes around them.
    var fields: [String]
    /// The line that it begins on, from 1.
    let line: Int
  }

  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1

  /// Reads the bytes of a whole file.
  ///
  /// - Throws: `.encoding` with the first line that is not UTF-8.
  init(_ bytes: [UInt8]) throws(WordsProblem) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where String(validating: line, as: UTF8.self) == nil {
      throw .encoding(line: number + 1)
    }
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// The next row that is not blank; nil behind the last.
  ///
  /// - Throws: `.unclosedQuote` or `.behindQuote`.
  mutating func next() throws(WordsProblem) -> Row? {
    while offset < bytes.count, isLineEnd { endLine() }
    guard offset < bytes.count else { return nil }
    var row = Row(fields: [try field()], line: line)
    while offset < bytes.count, bytes[offset] == UInt8(ascii: ",") {
      offset += 1
      row.fields.append(try field())
    }
    if offset < bytes.count { endLine() }
    return row
  }

  private var isLineEnd: Bool {
    bytes[offset] == UInt8(ascii: "\n") || bytes[offset] == UInt8(ascii: "\r")
  }

  /// Steps over the end of a line.
  private mutating func endLine() {
    let isReturn = bytes[offset] == UInt8(ascii: "\r")
    offset += 1
    if isReturn, offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
    line += 1
  }

  /// A field, up to the comma or the line's end behind it.
  private mutating func field() throws(WordsProblem) -> String {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
      let start = offset
      while offset < bytes.count, !isLineEnd, bytes[offset] != UInt8(ascii: ",") { offset += 1 }
      return String(decoding: bytes[start..<offset], as: UTF8.self)
    }
    let opened = line
    let field = try quoted()
    guard offset < bytes.count, !isLineEnd, bytes[offset] != UInt8(ascii: ",") else { return field }
    throw .behindQuote(line: opened, closedOn: line)
  }

  private mutating func quoted() throws(WordsProblem) -> String {
    let opened = line
    var text: [UInt8] = []
    offset += 1
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\"") {
        offset += 1
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
          return String(decoding: text, as: UTF8.self)
        }
        text.append(UInt8(ascii: "\""))
        offset += 1
      } else if isLineEnd {
        let start = offset
        endLine()
        text += bytes[start..<offset]
      } else {
        text.append(bytes[offset])
        offset += 1
      }
    }
    throw .unclosedQuote(line: opened)
  }
}
