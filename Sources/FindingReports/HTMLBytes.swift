import PayDomain

/// HTML written piece by piece: markup of ours, and text that is always escaped.
extension [UInt8] {
  /// Adds text, escaped; control characters and characters that turn the reading direction are cleaned away.
  mutating func append(html text: String) {
    let isPlain =
      text.utf8.withContiguousStorageIfAvailable { content in
        for byte in content where HTMLText.isSpecial(byte) { return false }
        append(contentsOf: content)
        return true
      } ?? false
    guard !isPlain else { return }
    for byte in SafeText.clean(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): append(raw: "&amp;")
      case UInt8(ascii: "<"): append(raw: "&lt;")
      case UInt8(ascii: ">"): append(raw: "&gt;")
      case UInt8(ascii: "\""): append(raw: "&quot;")
      case UInt8(ascii: "'"): append(raw: "&#39;")
      default: append(byte)
      }
    }
  }

  /// Adds an element around text, `<td class="n">…</td>`.
  ///
  /// `tag` is the element's name, with attributes of ours after it.
  mutating func append(_ tag: StaticString, _ text: String) {
    append(open: tag)
    append(html: text)
    append(close: tag)
  }

  /// Adds an element around what `body` adds.
  mutating func append(_ tag: StaticString, _ body: (inout [UInt8]) -> Void) {
    append(open: tag)
    body(&self)
    append(close: tag)
  }

  /// Adds an element around text, with an attribute whose value is text as well.
  mutating func append(
    _ tag: StaticString, _ attribute: StaticString, _ value: String, _ text: String
  ) {
    append(tag, attribute, value) { $0.append(html: text) }
  }

  /// Adds an element around what `body` adds, with an attribute whose value is text.
  mutating func append(
    _ tag: StaticString, _ attribute: StaticString, _ value: String,
    _ body: (inout [UInt8]) -> Void
  ) {
    append(raw: "<\(tag) \(attribute)=\"")
    append(html: value)
    append(raw: "\">")
    body(&self)
    append(close: tag)
  }

  private mutating func append(open tag: StaticString) {
    append(UInt8(ascii: "<"))
    tag.withUTF8Buffer { append(contentsOf: $0) }
    append(UInt8(ascii: ">"))
  }

  private mutating func append(close tag: StaticString) {
    let name = tag.withUTF8Buffer { Array($0.prefix { $0 != UInt8(ascii: " ") }) }
    append(raw: "</")
    append(contentsOf: name)
    append(UInt8(ascii: ">"))
    // A line break after an element inside a sentence would show as a space.
    if !HTMLText.isInline(name) { append(UInt8(ascii: "\n")) }
  }
}

/// What the writer knows of HTML.
enum HTMLText {
  /// Whether an element of this name stands inside a sentence.
  static func isInline(_ name: [UInt8]) -> Bool {
    name == Array("span".utf8) || name == Array("code".utf8) || name == Array("b".utf8)
  }

  /// Whether a byte must be escaped or looked at.
  static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: SafeText.mayBeHarmful(byte)
    }
  }
}
