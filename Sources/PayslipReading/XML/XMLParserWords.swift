/// The parser's diagnostics in our words.
///
/// The parser quotes the document in its own, and a broken tag can put a person's name where a tag's should stand.
enum XMLParserWords {
  /// What a diagnostic's number means, without anything from the document.
  static func words(for number: Int32) -> String {
    known[number].map { "\($0) (parser error \(number))" } ?? "not well formed (parser error \(number))"
  }

  /// By libxml2's `xmlParserErrors`.
  private static let known: [Int32: String] = [
    4: "the document is empty", 5: "text follows the end of the document",
    9: "a character that XML does not allow", 26: "an entity that is not declared",
    38: "`<` inside the value of an attribute", 39: "the value of an attribute without quotes",
    40: "the value of an attribute that never closes", 41: "an attribute without a value",
    42: "an attribute given twice", 65: "a blank is missing between attributes",
    68: "a name was expected after `<` or `&`", 73: "`>` was expected",
    76: "an element is closed by another's end tag", 77: "an element is never closed",
    80: "a comment holds `--`", 81: "bytes that are not of the encoding named",
  ]
}
