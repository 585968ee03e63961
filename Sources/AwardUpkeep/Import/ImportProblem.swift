import PayDomain

/// Why an export of the pay database could not be imported.
public enum ImportProblem: Problem, Hashable {
  /// The file is neither a spreadsheet nor text; what it looks like.
  case notAnExport(file: String, found: String)
  /// The file is larger than any export.
  case tooLarge(file: String, bytes: Int, limit: Int)
  /// The spreadsheet cannot be unpacked or read; the part and the reason.
  case damaged(file: String, reason: String)
  /// The header is no export's; the headings found.
  case unknownHeader(file: String, found: [String])
  /// A column of the export is not there; the heading that comes nearest, and the whole header.
  case missingColumn(String, kind: String, file: String, nearest: String?, allowed: [String])
  /// A heading that stands twice.
  case doubleColumn(String, file: String)
  /// An export of something else than adult rates; what it is, and what is wanted.
  case otherDatabase(file: String, found: String)
  /// The export does not say from when its rates hold.
  case noDates(file: String)
  /// A cell that cannot be read; its place, what was found and what is allowed.
  case cell(file: String, place: String, column: String, found: String, allowed: String)
  /// Rows of another year than the others or than was asked for.
  case otherYear(file: String, place: String, found: Int, expected: String)
  /// A year that does not follow on the tables.
  case yearSkipped(file: String, found: Int, last: Int)
  /// Most rates are what the tables have already; the day from which they are said to hold.
  case nothingMoved(file: String, from: CivilDate)
  /// Two files of the same kind.
  case twiceTheSame(kind: String, first: String, second: String)
  /// No file holds rates, allowances or penalties.
  case nothingToCompare
  /// The tables cannot be written where they stand.
  case notWritable(folder: String, reason: String)

  /// A stable word for the kind of problem.
  public var code: String {
    switch self {
    case .notAnExport: "import/not-an-export"
    case .tooLarge: "import/too-large"
    case .damaged: "import/damaged"
    case .unknownHeader: "import/unknown-header"
    case .missingColumn: "import/missing-column"
    case .doubleColumn: "import/double-column"
    case .otherDatabase: "import/other-database"
    case .noDates: "import/no-dates"
    case .cell: "import/cell"
    case .otherYear: "import/other-year"
    case .yearSkipped: "import/year-skipped"
    case .nothingMoved: "import/nothing-moved"
    case .twiceTheSame: "import/twice-the-same"
    case .nothingToCompare: "import/nothing-to-compare"
    case .notWritable: "import/not-writable"
    }
  }

  /// Nil: the file and place are in the message.
  public var place: SourcePlace? { nil }

  /// What was found, after the file and place.
  public var message: String {
    switch self {
    case .notAnExport(let file, let found): "\(file): \(found), no export of the pay database"
    case .tooLarge(let file, let bytes, let limit):
      "\(file): \(bytes) bytes, the limit is \(limit)"
    case .damaged(let file, let reason): "\(file): the spreadsheet cannot be read: \(reason)"
    case .unknownHeader(let file, let found):
      "\(file): row 1 is the header of no export of the pay database: \(ImportProblem.list(found))"
    case .missingColumn(let column, let kind, let file, let nearest, _):
      "\(file): row 1 of the \(kind) has no column `\(column)`"
        + (nearest.map { "; the nearest heading is `\($0)`" }).orEmptyPart
    case .doubleColumn(let column, let file): "\(file): row 1 has `\(column)` twice"
    case .otherDatabase(let file, let found): "\(file): \(found)"
    case .noDates(let file): "\(file): no column `operativeFrom` says from when the rates hold"
    case .cell(let file, let place, let column, let found, _):
      "\(file):\(place): `\(column)` is `\(found)`"
    case .otherYear(let file, let place, let found, let expected):
      "\(file):\(place): a row of \(found) where \(expected)"
    case .yearSkipped(let file, let found, let last):
      "\(file): rates of \(found), and the tables end with those of \(last)"
    case .nothingMoved(let file, let from):
      "\(file): most rates from \(from) are those that the tables have for the time before"
    case .twiceTheSame(let kind, let first, let second):
      "\(first) and \(second) are both the \(kind)"
    case .nothingToCompare:
      "none of the files is an export of classifications, allowances or penalties"
    case .notWritable(let folder, let reason): "cannot write in `\(folder)`: \(reason)"
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .notAnExport, .unknownHeader, .nothingToCompare:
      "give an export of the Modern Awards Pay Database, .xlsx as downloaded or CSV"
    case .tooLarge: "an export has a few megabytes; is it the right file?"
    case .damaged: "download the file again"
    case .missingColumn(_, _, _, _, let allowed):
      "its columns are \(ImportProblem.list(allowed)); if one was renamed, rename it back in a CSV copy"
    case .doubleColumn: "keep one of them"
    case .otherDatabase:
      "the Fair Work Commission's export of the modern awards that the tables have is wanted"
    case .noDates: "give --from yyyy-mm-dd, the day from which every rate of the file holds"
    case .cell(_, _, _, _, let allowed): "allowed is \(allowed)"
    case .otherYear: "import one year at a time, each with its own export"
    case .yearSkipped(_, _, let last): "import the export of \(last + 1) first"
    case .nothingMoved: "look whether it is the export of that year, and --from the right day"
    case .twiceTheSame: "give one file of each kind, all of one year"
    case .notWritable: "give --into DIR, a folder of award tables that you may write"
    }
  }

  /// Words in backticks with commas between, cut where it gets long.
  private static func list(_ words: [String]) -> String {
    let shown = words.prefix(40).map { "`\($0)`" }.joined(separator: ", ")
    return words.count > 40 ? "\(shown) and \(words.count - 40) more" : shown
  }
}

extension Optional where Wrapped == String {
  /// The text, or nothing where there is none.
  var orEmptyPart: String {
    if let self { return self }
    return String()
  }
}
