/// Which bytes part the fields and the rows of a table.
public struct CSVDialect: Hashable, Sendable {
  /// Between fields: a comma, a tab, a semicolon or a bar.
  public var separator: UInt8
  /// At the end of a row: a line feed, which a carriage return may precede, or a lone carriage return.
  public var newline: UInt8

  /// Makes a dialect; without arguments that of RFC 4180.
  public init(separator: UInt8 = UInt8(ascii: ","), newline: UInt8 = UInt8(ascii: "\n")) {
    self.separator = separator
    self.newline = newline
  }
}

/// Where one field of a row stands.
struct FieldSpan {
  /// How the bytes of a field are to be taken.
  enum Form: UInt8 {
    /// As they stand.
    case plain
    /// As they stand; quotes around them are outside the span.
    case quoted
    /// Quotes around them are outside the span, and two quotes inside stand for one.
    case escaped
    /// The quote never closes, or more text follows the closing one.
    case broken
  }

  /// The offset of the first byte in the file.
  var start: UInt32
  /// The offset after the last byte.
  var end: UInt32
  /// How to take the bytes.
  var form: Form

  /// Whether there is nothing in it.
  var isEmpty: Bool { start == end }
}

/// Walks the rows of a table in RFC 4180, byte by byte, without copying.
///
/// Beyond the standard: fields may be parted by a tab, a semicolon or a bar, a last row may lack its line end, and a
/// quote inside an unquoted field is part of it.
///
/// **Limits:** a file of 4 GB or more is refused before it gets here.
struct CSVRowScanner {
  /// The whole file.
  let bytes: UnsafeRawBufferPointer
  /// The dialect.
  let dialect: CSVDialect
  /// Where the next row begins.
  var offset: Int
  /// The line of the file on which the next row begins, from 1.
  var line: Int32

  /// Whether a quoted field was broken, in any row so far.
  private(set) var sawBroken = false

  /// Starts at a row's beginning.
  init(_ bytes: UnsafeRawBufferPointer, dialect: CSVDialect, offset: Int = 0, line: Int32 = 1) {
    self.bytes = bytes
    self.dialect = dialect
    self.offset = offset
    self.line = line
  }

  /// Whether no row is left.
  var isAtEnd: Bool { offset >= bytes.count }

  /// Reads the fields of the next row and moves behind it.
  ///
  /// - Parameters:
  ///   - fields: receives the spans; fields beyond its length are counted and not stored.
  ///   - first: the column that stands at ``offset``; above 0 where the caller knows the fields before it.
  ///   - limit: how many fields are wanted; behind them the row is left unread and the scanner must not be used
  ///     further.
  /// - Returns: how many fields the row has, those before `first` included; at the file's end 0.
  mutating func next(
    into fields: UnsafeMutableBufferPointer<FieldSpan>, from first: Int = 0, limit: Int = .max
  ) -> Int {
    let end = bytes.count
    let separator = dialect.separator
    let newline = dialect.newline
    guard offset < end || first > 0 else { return 0 }
    var index = offset
    var count = first
    while true {
      var span: FieldSpan
      if index < end, bytes[index] == UInt8(ascii: "\"") {
        span = quoted(&index)
      } else {
        let start = index
        while index < end, bytes[index] != separator, bytes[index] != newline { index += 1 }
        span = FieldSpan(start: UInt32(start), end: UInt32(index), form: .plain)
      }
      let isLast = index >= end || bytes[index] == newline
      if isLast { dropCarriageReturn(&span) }
      if count < fields.count { fields[count] = span }
      count += 1
      index += 1
      guard !isLast, count < limit else { break }
    }
    offset = min(index, end)
    line += 1
    return count
  }

  /// Takes the carriage return before a line feed off an unquoted field.
  private func dropCarriageReturn(_ span: inout FieldSpan) {
    guard span.form == .plain, span.end > span.start,
      bytes[Int(span.end) - 1] == UInt8(ascii: "\r")
    else { return }
    span.end -= 1
  }

  /// Reads a quoted field; `index` moves to the separator or line end behind it.
  private mutating func quoted(_ index: inout Int) -> FieldSpan {
    let end = bytes.count
    let quote = UInt8(ascii: "\"")
    index += 1
    let start = index
    var form = FieldSpan.Form.quoted
    while index < end {
      let byte = bytes[index]
      if byte == quote {
        guard index + 1 < end, bytes[index + 1] == quote else { break }
        form = .escaped
        index += 1
      } else if byte == dialect.newline {
        line += 1
      }
      index += 1
    }
    guard index < end else {
      sawBroken = true
      return FieldSpan(start: UInt32(start), end: UInt32(end), form: .broken)
    }
    let close = index
    index += 1
    if index < end, bytes[index] == UInt8(ascii: "\r") { index += 1 }
    while index < end, bytes[index] != dialect.separator, bytes[index] != dialect.newline {
      form = .broken
      index += 1
    }
    if form == .broken { sawBroken = true }
    return FieldSpan(start: UInt32(start), end: UInt32(close), form: form)
  }

  /// The bytes of a span as they stand in the file.
  func raw(_ span: FieldSpan) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[Int(span.start)..<Int(span.end)])
  }

  /// The text of a span, doubled quotes made one.
  func text(_ span: FieldSpan) -> String {
    let text = String(bytes: raw(span))
    guard span.form == .escaped else { return text }
    return text.replacing("\"\"", with: "\"")
  }
}

/// The scanner's bare pass over a file, for measuring.
public enum CSVScanner {
  /// Walks every field of every row and keeps nothing.
  ///
  /// - Returns: how many fields there are.
  public static func pass(_ bytes: UnsafeRawBufferPointer, dialect: CSVDialect = CSVDialect())
    -> Int
  {
    var scanner = CSVRowScanner(bytes, dialect: dialect)
    var total = 0
    withUnsafeTemporaryAllocation(of: FieldSpan.self, capacity: 64) { fields in
      while !scanner.isAtEnd { total += scanner.next(into: fields) }
    }
    return total
  }
}
