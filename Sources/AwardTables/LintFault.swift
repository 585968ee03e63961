import PayDomain

/// What makes well-formed tables wrong.
public enum LintFault: Hashable, Sendable {
  /// A worked example that the tables do not give; what was expected and what came out.
  case example(what: String, expected: Rate, got: String)
  /// A classification that is open and has no rate at a review that changed most others.
  case noRateAtReview(classification: String, date: CivilDate)
  /// A row after an `ended` one of the same key: it had not ended.
  case resumesAfterEnd(ended: CivilDate, again: CivilDate)
  /// The index and the folders differ.
  case index(column: String, found: String, expected: String)
  /// A folder that is not in the index.
  case notInIndex(folder: String)
  /// A file that is longer than is quick to read, in bytes.
  case tooLong(bytes: Int, limit: Int)

  /// The kinds of fault, one for each case.
  public enum Cause: String, CaseIterable, Sendable {
    /// A worked example.
    case example = "example-fails"
    /// A classification left out of a review.
    case noRateAtReview = "no-rate-at-review"
    /// A row after an end.
    case resumesAfterEnd = "resumes-after-end"
    /// A row of the index.
    case index = "index-differs"
    /// A folder the index does not name.
    case notInIndex = "not-in-index"
    /// A long file.
    case tooLong = "too-long"
  }

  /// Which kind of fault it is.
  public var cause: Cause {
    switch self {
    case .example: .example
    case .noRateAtReview: .noRateAtReview
    case .resumesAfterEnd: .resumesAfterEnd
    case .index: .index
    case .notInIndex: .notInIndex
    case .tooLong: .tooLong
    }
  }
}

extension LintFault {
  /// What was found: lower case, no final stop.
  var message: String {
    switch self {
    case .example(let what, let expected, let got):
      "example `\(what)` expects \(expected), the tables give \(got)"
    case .noRateAtReview(let classification, let date):
      "`\(classification)` has no rate of \(date), when most others changed"
    case .resumesAfterEnd(let ended, let again): "ended on \(ended) and begins again on \(again)"
    case .index(let column, let found, let expected):
      "`\(column)` is `\(found)`, the award says `\(expected)`"
    case .notInIndex(let folder): "folder `\(folder)` is not in the index"
    case .tooLong(let bytes, let limit): "\(bytes) bytes, the limit is \(limit)"
    }
  }

  /// What to do.
  var help: String? {
    switch self {
    case .example: "correct the row or the example; both name their source"
    case .noRateAtReview: "add the row, or one without a figure that says why"
    case .resumesAfterEnd: "write `not covered` where we do not know what applied between"
    case .index: "make the row equal to the award's own file"
    case .notInIndex: "add a row to index.csv"
    case .tooLong: "move figures to the CSV tables"
    }
  }
}
