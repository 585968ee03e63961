import PayDomain

/// Why a file of words cannot be used.
///
/// Each case but the last names the line of the file, from 1; a row of several lines is named by its first.
public enum WordsProblem: Problem, Hashable {
  /// A line is not UTF-8.
  case encoding(line: Int)
  /// A quote that opens a field is never closed.
  case unclosedQuote(line: Int)
  /// Something stands between a closing quote and the comma or the line's end.
  case behindQuote(line: Int, closedOn: Int)
  /// A row has not two fields.
  case columns(Int, line: Int)
  /// The first row is not `key,text`.
  case heading([String], line: Int)
  /// There is no text of this key.
  case unknownKey(String, line: Int)
  /// A key stands twice.
  case twice(String, line: Int)
  /// A key has no text beside it.
  case empty(String, line: Int)
  /// The slots are not the text's.
  case slots(String, wanted: [String], found: [String], line: Int)
  /// A text has no row.
  case missing(String)

  /// A stable word for the kind of problem.
  public var code: String {
    switch self {
    case .encoding: "words/encoding"
    case .unclosedQuote: "words/unclosed-quote"
    case .behindQuote: "words/behind-quote"
    case .columns: "words/columns"
    case .heading: "words/heading"
    case .unknownKey: "words/unknown-key"
    case .twice: "words/twice"
    case .empty: "words/empty"
    case .slots: "words/slots"
    case .missing: "words/missing"
    }
  }

  /// What was found and what was expected.
  public var message: String {
    func list(_ slots: [String]) -> String {
      slots.isEmpty ? "none" : slots.map { "`{\($0)}`" }.joined(separator: ", ")
    }
    return switch self {
    case .encoding: "the line is in another encoding, not UTF-8"
    case .unclosedQuote: "a quote opens a field here and none closes it"
    case .behindQuote(let line, let closed):
      "the quote that opens a field here is closed \(line == closed ? "" : "on line \(closed) ")"
        + "with text behind it, not a comma or the line's end"
    case .columns(let count, _):
      "the row has \(count) \(count == 1 ? "field" : "fields"), not a key and a text"
    case .heading(let row, _): "the first row is `\(row.joined(separator: ","))`, not `key,text`"
    case .unknownKey(let key, _): "there is no text `\(key)`"
    case .twice(let key, _): "the text `\(key)` stands twice"
    case .empty(let key, _): "the key `\(key)` has no text beside it"
    case .slots(let key, let wanted, let found, _):
      "the text `\(key)` has the slots \(list(found)), wanted are \(list(wanted))"
    case .missing(let key): "the text `\(key)` is missing"
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .encoding: "save the file as UTF-8"
    case .unclosedQuote, .behindQuote:
      "a text with a comma, a quote or a line break stands in quotes as a whole, each quote in it twice"
    case .columns:
      "a text with a comma stands in quotes; `goingrate explain --words` prints the whole catalogue in English"
    case .heading, .unknownKey, .twice, .empty, .slots, .missing:
      "`goingrate explain --words` prints the whole catalogue in English"
    }
  }

  /// The line of the file; nil for what stands on none.
  public var place: SourcePlace? {
    switch self {
    case .encoding(let line), .unclosedQuote(let line), .behindQuote(let line, _),
      .columns(_, let line), .heading(_, let line), .unknownKey(_, let line), .twice(_, let line),
      .empty(_, let line), .slots(_, _, _, let line):
      .line(Int32(clamping: line))
    case .missing: nil
    }
  }
}
