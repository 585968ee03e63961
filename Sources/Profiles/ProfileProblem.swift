import PayDomain

/// A place in a profile or in a table of employees beside it.
public struct ProfileSpot: Hashable, Sendable {
  /// The file's path, as it was given or as the profile names it.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1: characters of a YAML line, cells of a CSV row.
  public var column: Int

  /// Makes a place.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// Why a profile could not be used; nothing in it is ever skipped or guessed.
///
/// Values that could be personal (names, numbers, dates) are not repeated, only their place.
public enum ProfileProblem: Problem, Hashable {
  /// The file could not be read; the operating system's own reason.
  case cannotRead(file: String, reason: String)
  /// The bytes are not UTF-8 text.
  case notText(file: String)
  /// The text is not YAML, or not CSV; the reader's own reason.
  case notParsed(ProfileSpot, reason: String)
  /// A key or column that means nothing here.
  case unknownKey(ProfileSpot, found: String, allowed: [String])
  /// The first row of a table of employees has no heading that is known; how many cells it has. They may be a
  /// person's, so none is repeated.
  case noHeader(ProfileSpot, cells: Int, allowed: [String])
  /// A word that is not in a closed list.
  case unknownWord(ProfileSpot, key: String, found: String, allowed: [String])
  /// A value of the wrong form; `expected` says the right one.
  case badValue(ProfileSpot, key: String, expected: String)
  /// A day that is none, or is not written as `yyyy-mm-dd`; `found` is the text where it has only a day's signs.
  case badDate(ProfileSpot, key: String, found: String?)
  /// Two keys that cannot stand together, or one that needs another.
  case conflict(ProfileSpot, words: String)
  /// The file that `xml_mapping` names is none; what it is instead.
  case notMapping(ProfileSpot, reason: String)
  /// The same employee or pay code twice; `what` is `employee` or `pay code`.
  case duplicate(ProfileSpot, what: String, first: ProfileSpot)

  /// Where it is; nil when it is about the whole file.
  public var spot: ProfileSpot? {
    switch self {
    case .cannotRead, .notText: nil
    case .notParsed(let spot, _), .unknownKey(let spot, _, _), .noHeader(let spot, _, _),
      .unknownWord(let spot, _, _, _),
      .badValue(let spot, _, _), .badDate(let spot, _, _), .conflict(let spot, _),
      .notMapping(let spot, _),
      .duplicate(let spot, _, _):
      spot
    }
  }

  /// The file it is about: the profile, or the table of employees beside it.
  public var file: String {
    switch self {
    case .cannotRead(let file, _), .notText(let file): file
    case .notParsed(let spot, _), .unknownKey(let spot, _, _), .noHeader(let spot, _, _),
      .unknownWord(let spot, _, _, _),
      .badValue(let spot, _, _), .badDate(let spot, _, _), .conflict(let spot, _),
      .notMapping(let spot, _),
      .duplicate(let spot, _, _):
      spot.file
    }
  }
}

extension ProfileProblem {
  /// A stable word for the kind of problem.
  public var code: String {
    switch self {
    case .cannotRead: "profile/cannot-read"
    case .notText: "profile/not-text"
    case .notParsed: "profile/not-parsed"
    case .unknownKey: "profile/unknown-key"
    case .noHeader: "profile/no-header"
    case .unknownWord: "profile/unknown-word"
    case .badValue: "profile/bad-value"
    case .badDate: "profile/bad-date"
    case .conflict: "profile/conflict"
    case .notMapping: "profile/not-mapping"
    case .duplicate: "profile/duplicate"
    }
  }

  /// What was found and what was expected.
  public var message: String {
    switch self {
    case .cannotRead(_, let reason): "cannot open: \(reason)"
    case .notText: "the file is not UTF-8 text"
    case .notParsed(_, let reason): reason
    case .unknownKey(_, let found, _): "unknown key `\(found)`"
    case .noHeader(_, let cells, _):
      cells == 1
        ? "the first row of a table of employees must be its headings, found a cell that is none"
        : "the first row of a table of employees must be its headings, found \(cells) cells of which none is one"
    case .unknownWord(_, let key, let found, _): "`\(key)` cannot be `\(found)`"
    case .badValue(_, let key, let expected): "`\(key)` must be \(expected)"
    case .badDate(_, let key, let found):
      found.map { "`\(key)` must be a date of the calendar as yyyy-mm-dd, found `\($0)`" }
        ?? "`\(key)` must be a date of the calendar as yyyy-mm-dd"
    case .conflict(_, let words): words
    case .notMapping(_, let reason): "no XML mapping: \(reason)"
    case .duplicate(_, let what, let first):
      "the same \(what) as at \(first.file):\(first.line):\(first.column)"
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .cannotRead: "check the path and that you may read the file"
    case .notText: "save the file as UTF-8"
    case .notParsed: "see the example of a profile in the README"
    case .unknownKey(_, _, let allowed): "allowed keys are \(ProfileProblem.list(allowed))"
    case .noHeader(_, _, let allowed):
      "begin with a row of headings, such as `number,classification,born`; allowed are \(ProfileProblem.list(allowed))"
    case .unknownWord(_, _, _, let allowed): "allowed are \(ProfileProblem.list(allowed))"
    case .badValue: nil
    case .badDate: "write the year, the month and the day, such as 2001-02-28"
    case .conflict: "keep the one that is true"
    case .notMapping:
      "its columns are `holds,path,section`, and a row says `each_slip`; see `Layouts/README-xml.md`"
    case .duplicate(_, let what, _): "keep one entry for each \(what)"
    }
  }

  /// The line and column.
  public var place: SourcePlace? {
    spot.map { .cell(row: Int32(clamping: $0.line), column: Int32(clamping: $0.column)) }
  }

  private static func list(_ words: [String]) -> String {
    words.map { "`\($0)`" }.joined(separator: ", ")
  }
}
