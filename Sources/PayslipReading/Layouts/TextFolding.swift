/// Makes printed labels comparable.
public enum TextFolding {
  /// The label in lower case, whitespace collapsed, curly quotes straight, final colons and spaces gone.
  ///
  /// `"  Employer’s  Name: "` becomes `"employer's name"`. The same folding is behind
  /// `KnownFacts.codes`, but for the colons and quotes, which a user's code may hold.
  public static func folded(_ label: String) -> String {
    var text = collapsed(label).lowercased()
    if text.utf8.contains(where: { $0 >= 0x80 }) {
      text = text.replacing("’", with: "'").replacing("‘", with: "'")
    }
    while let last = text.last, last == ":" || last == " " { text.removeLast() }
    return text
  }

  /// The text with runs of white space made one space and none at its ends.
  public static func collapsed(_ text: String) -> String {
    let isTidy = text.withBytes(isTidy)
    guard !isTidy else { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether ASCII text has no white space but single spaces inside it.
  private static func isTidy(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var last: UInt8 = 0x20
    for byte in bytes {
      guard byte >= 0x20, byte < 0x80, byte != 0x20 || last != 0x20 else { return false }
      last = byte
    }
    return last != 0x20 || bytes.isEmpty
  }
}
