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
    let isTidy = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x80 }
    guard !isTidy else { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
