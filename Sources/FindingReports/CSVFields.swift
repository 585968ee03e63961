import PayDomain

/// Fields of a CSV file by RFC 4180, each followed by its comma.
///
/// Numbers are written as numbers. Text that a spreadsheet could take for a formula gets a leading `'`;
/// control characters become spaces and characters that turn the reading direction are dropped, so a field
/// is always one line. The exact text stands in `findings.jsonl` and in the document.
extension [UInt8] {
  /// Adds free text, guarded and quoted where it must be.
  mutating func append(csv text: String) {
    let isPlain =
      text.utf8.withContiguousStorageIfAvailable { bytes in
        guard CSVText.isPlain(bytes) else { return false }
        append(contentsOf: bytes)
        return true
      } ?? false
    if !isPlain { append(guarded: text) }
    append(UInt8(ascii: ","))
  }

  /// Adds free text that cannot stand as it is.
  private mutating func append(guarded text: String) {
    let shown = SafeText.clean(text)
    let isFormula =
      text.unicodeScalars.first.map(CSVText.startsFormula) ?? false
      || shown.unicodeScalars.first.map(CSVText.startsFormula) ?? false
    let quote = UInt8(ascii: "\"")
    guard shown.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == quote }) else {
      if isFormula { append(UInt8(ascii: "'")) }
      return append(raw: shown)
    }
    append(quote)
    if isFormula { append(UInt8(ascii: "'")) }
    if shown.utf8.contains(quote) {
      for byte in shown.utf8 {
        if byte == quote { append(quote) }
        append(byte)
      }
    } else {
      append(raw: shown)
    }
    append(quote)
  }

  /// Adds free text; nil is an empty field.
  mutating func append(csv text: String?) {
    guard let text else { return append(UInt8(ascii: ",")) }
    append(csv: text)
  }

  /// Adds a whole number.
  mutating func append(csv number: Int) {
    append(number: number)
    append(UInt8(ascii: ","))
  }

  /// Adds dollars; nil is an empty field.
  mutating func append(csv sum: Money?) {
    if let sum { append(sum) }
    append(UInt8(ascii: ","))
  }

  /// Adds a date; nil is an empty field.
  mutating func append(csv date: CivilDate?) {
    if let date { append(date) }
    append(UInt8(ascii: ","))
  }

  /// Adds a text of ours that needs no guard: a word of a closed list, digits; nil is an empty field.
  mutating func append(csvWord word: String?) {
    if let word { append(raw: word) }
    append(UInt8(ascii: ","))
  }

  /// Ends the row: its last comma becomes the line break.
  mutating func endRow() {
    guard last == UInt8(ascii: ",") else { return }
    self[count - 1] = UInt8(ascii: "\r")
    append(UInt8(ascii: "\n"))
  }
}

/// How text becomes a field.
enum CSVText {
  /// Whether the bytes can stand as they are.
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return true }
    if startsFormula(Unicode.Scalar(first)) { return false }
    for byte in bytes
    where byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || SafeText.mayBeHarmful(byte) {
      return false
    }
    return true
  }

  /// Whether a field that starts with the character could be taken for a formula.
  ///
  /// `=`, `+`, `-`, `@`, tab, carriage return and NUL, and the full-width forms of the first four.
  static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\0", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }
}
