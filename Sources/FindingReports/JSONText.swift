import PayDomain

/// JSON written by hand, keys in the order they are given.
///
/// Control characters and characters that turn the reading direction are written as `\u` escapes, so the text
/// is exact and harmless to print.
struct JSONText {
  /// What has been written.
  var bytes: [UInt8]
  private let isPretty: Bool
  private var depth = 0
  private var isFirst = true
  private var isAfterKey = false

  /// Starts after `bytes`; `isPretty` means a line for each value, indented by two.
  init(after bytes: [UInt8] = [], isPretty: Bool = false) {
    self.bytes = bytes
    self.isPretty = isPretty
  }

  /// Adds an object whose fields `body` writes.
  mutating func object(_ body: (inout JSONText) -> Void) { group("{", "}", body) }

  /// Adds an array with a value for each item.
  mutating func array<Item>(_ items: some Sequence<Item>, _ body: (inout JSONText, Item) -> Void) {
    group("[", "]") { json in
      for item in items { body(&json, item) }
    }
  }

  /// Adds a field's name; the next value is its own.
  mutating func key(_ name: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(raw: name)
    bytes.append(raw: isPretty ? "\": " : "\":")
    isAfterKey = true
  }

  /// Adds a string.
  mutating func value(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(jsonContent: text)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds a number or a word of JSON as it is written.
  mutating func value(literal: String) {
    separate()
    bytes.append(raw: literal)
  }

  /// Adds dollars as a number.
  mutating func value(_ sum: Money) {
    separate()
    bytes.append(sum)
  }

  /// Adds a date as a string.
  mutating func value(_ date: CivilDate) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(date)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func group(_ open: String, _ close: String, _ body: (inout JSONText) -> Void) {
    value(literal: open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if isPretty, !isFirst { breakLine() }
    bytes.append(raw: close)
    isFirst = false
  }

  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if isPretty, depth > 0 { breakLine() }
    isFirst = false
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { bytes.append(raw: "  ") }
  }
}

extension [UInt8] {
  /// Adds the inside of a JSON string.
  mutating func append(jsonContent text: String) {
    let isPlain =
      text.utf8.withContiguousStorageIfAvailable { content in
        for byte in content
        where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
          || SafeText.mayBeHarmful(byte)
        {
          return false
        }
        append(contentsOf: content)
        return true
      } ?? false
    guard !isPlain else { return }
    guard text.utf8.contains(where: SafeText.mayBeHarmful),
      text.unicodeScalars.contains(where: SafeText.isHarmful)
    else { return append(quoted: text) }
    for scalar in text.unicodeScalars { append(json: scalar) }
  }

  /// Adds text in which nothing but quotes and backslashes needs an escape.
  private mutating func append(quoted text: String) {
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { append(UInt8(ascii: "\\")) }
      append(byte)
    }
  }

  private mutating func append(json scalar: Unicode.Scalar) {
    if scalar == "\"" || scalar == "\\" {
      append(UInt8(ascii: "\\"))
    } else if SafeText.isHarmful(scalar) {
      let digits = String(scalar.value, radix: 16)
      append(raw: "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
      return
    }
    append(contentsOf: scalar.utf8)
  }
}
