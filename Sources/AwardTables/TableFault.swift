import PayDomain

/// How a file of the tables breaks the format.
public enum TableFault: Hashable, Sendable {
  // The text of a file.
  /// Bytes that are not UTF-8.
  case notUTF8
  /// A quotation mark that opens or closes nowhere.
  case quoting
  /// A row with more or fewer cells than the header.
  case cellCount(found: Int, expected: Int)
  /// A heading that the table does not have, or has elsewhere; the whole header it must have.
  case header(found: String, allowed: [String])
  /// YAML that cannot be parsed; the parser's own reason.
  case notYAML(String)
  /// A key that stands twice.
  case duplicateKey(String)
  /// A key that is not in the format.
  case unknownKey(String, allowed: [String])
  /// A key that must be there and is not.
  case missingKey(String)
  /// A key whose value is a list, a mapping or a text where another is wanted.
  case wrongShape(key: String, wanted: String)

  // One cell.
  /// Money that is not dollars with exactly two decimals.
  case money(column: String, found: String)
  /// A day that is not in the calendar or not written `yyyy-mm-dd`.
  case date(column: String, found: String)
  /// A percentage that is not a plain number with at most three decimals.
  case percentage(column: String, found: String)
  /// A clock time that is not `hh:mm`.
  case time(column: String, found: String)
  /// A number that is not plain digits, or outside what the column takes.
  case number(column: String, found: String, allowed: String)
  /// An identity that is not lower-case letters, digits and hyphens.
  case identity(column: String, found: String)
  /// A word that is not in the column's list: category, day, employment, basis, …
  case word(column: String, found: String, allowed: [String])
  /// A classification, source, provision, stream, fact … that nothing declares; what is declared.
  case undeclared(kind: String, found: String, declared: [String])
  /// A cell that must be filled.
  case blank(column: String)
  /// Cells that make sense only together; the column that is missing beside the other.
  case halfGiven(column: String, with: String)
  /// A row without a figure that does not say why.
  case gapWithoutReason(columns: [String])

  // Rows together.
  /// A second row of the same key and date; the line of the first.
  case duplicateRow(first: Int)
  /// A row dated before the row of the same key above it.
  case datesOutOfOrder(CivilDate, after: CivilDate, line: Int)
  /// A provision described in two ways; the line of the first.
  case conflict(column: String, first: Int)
  /// An hourly rate that is not the weekly one over the hours of the week, with no note that says
  /// why.
  case hourlyDisagrees(hourly: Rate, computed: Rate)
  /// A table with no row where one is needed.
  case noRows
  /// A first provision that is not the ordinary rate.
  case firstNotOrdinary(PayCategory)
  /// A code that is not the one its folder bears.
  case wrongCode(found: String, expected: String)
  /// A code that neither an award nor an agreement can have.
  case code(found: String)
  /// The code of an award in a folder of agreements.
  case awardsCode(found: String)
  /// A code that another folder has; that folder.
  case takenCode(found: String, by: String)
  /// Tables that stop answering before the day they were checked on.
  case coversTooLittle(to: CivilDate, checkedOn: CivilDate)

  /// The kinds of fault, one for each case.
  public enum Cause: String, CaseIterable, Sendable {
    /// Bytes that are not text.
    case notUTF8 = "not-utf-8"
    /// Quotation marks.
    case quoting
    /// A row of another length.
    case cellCount = "cell-count"
    /// A heading.
    case header
    /// Text that is not YAML.
    case notYAML = "not-yaml"
    /// A key twice.
    case duplicateKey = "duplicate-key"
    /// A key too many.
    case unknownKey = "unknown-key"
    /// A key too few.
    case missingKey = "missing-key"
    /// A value of another shape.
    case wrongShape = "wrong-shape"
    /// Money.
    case money
    /// A day.
    case date
    /// A percentage.
    case percentage
    /// A clock time.
    case time
    /// A number.
    case number
    /// An identity.
    case identity
    /// A word that is not in its list.
    case word
    /// An identity nothing declares.
    case undeclared
    /// A blank cell.
    case blank
    /// One of two cells.
    case halfGiven = "half-given"
    /// A gap without a reason.
    case gapWithoutReason = "gap-without-reason"
    /// A row twice.
    case duplicateRow = "duplicate-row"
    /// Rows not in the order of their dates.
    case datesOutOfOrder = "dates-out-of-order"
    /// A provision described in two ways.
    case conflict
    /// An hourly rate that is no quotient.
    case hourlyDisagrees = "hourly-disagrees"
    /// An empty table.
    case noRows = "no-rows"
    /// Another provision before the ordinary one.
    case firstNotOrdinary = "first-not-ordinary"
    /// The code of another award.
    case wrongCode = "wrong-code"
    /// Text that is no code.
    case code
    /// An award's code for an agreement.
    case awardsCode = "awards-code"
    /// A code twice.
    case takenCode = "taken-code"
    /// Tables that end before they were checked.
    case coversTooLittle = "covers-too-little"
  }

  /// Which kind of fault it is.
  public var cause: Cause {
    switch self {
    case .notUTF8: .notUTF8
    case .quoting: .quoting
    case .cellCount: .cellCount
    case .header: .header
    case .notYAML: .notYAML
    case .duplicateKey: .duplicateKey
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .wrongShape: .wrongShape
    case .money: .money
    case .date: .date
    case .percentage: .percentage
    case .time: .time
    case .number: .number
    case .identity: .identity
    case .word: .word
    case .undeclared: .undeclared
    case .blank: .blank
    case .halfGiven: .halfGiven
    case .gapWithoutReason: .gapWithoutReason
    case .duplicateRow: .duplicateRow
    case .datesOutOfOrder: .datesOutOfOrder
    case .conflict: .conflict
    case .hourlyDisagrees: .hourlyDisagrees
    case .noRows: .noRows
    case .firstNotOrdinary: .firstNotOrdinary
    case .wrongCode: .wrongCode
    case .code: .code
    case .awardsCode: .awardsCode
    case .takenCode: .takenCode
    case .coversTooLittle: .coversTooLittle
    }
  }
}

extension TableFault {
  /// The reasons a row without a figure may give, at the start of its note.
  static let gapReasons = GapReason.allCases.map(\.rawValue)

  /// What was found: lower case, no final stop.
  var message: String {
    switch self {
    case .notUTF8: "bytes that are not UTF-8"
    case .quoting: "a quotation mark that does not enclose a whole cell"
    case .cellCount(let found, let expected): "\(found) cells where the header has \(expected)"
    case .header(let found, _): found.isEmpty ? "the header is cut short" : "column `\(found)`"
    case .notYAML(let reason): "not YAML: \(reason)"
    case .duplicateKey(let key): "key `\(key)` stands twice"
    case .unknownKey(let key, _): "unknown key `\(key)`"
    case .missingKey(let key): "key `\(key)` is missing"
    case .wrongShape(let key, let wanted): "`\(key)` is not \(wanted)"
    case .money(let column, let found): "`\(column)` is `\(found)`, not dollars and cents"
    case .date(let column, let found): "`\(column)` is `\(found)`, not a day of the calendar"
    case .percentage(let column, let found): "`\(column)` is `\(found)`, not a percentage"
    case .time(let column, let found): "`\(column)` is `\(found)`, not a clock time"
    case .number(let column, let found, _): "`\(column)` is `\(found)`"
    case .identity(let column, let found): "`\(column)` is `\(found)`, not an identity"
    case .word(let column, let found, _): "unknown word `\(found)` in `\(column)`"
    case .undeclared(let kind, let found, _): "\(kind) `\(found)` is not declared"
    case .blank(let column): "`\(column)` is blank"
    case .halfGiven(let column, let with): "`\(column)` is blank beside `\(with)`"
    case .gapWithoutReason(let columns):
      "no figure in \(AwardProblem.list(columns)) and no reason in `note`"
    case .duplicateRow(let first): "same key and date as line \(first)"
    case .datesOutOfOrder(let date, let after, let line):
      "\(date) stands below \(after) of line \(line)"
    case .conflict(let column, let first): "`\(column)` is not what line \(first) says"
    case .hourlyDisagrees(let hourly, let computed):
      "hourly \(hourly) is not the weekly rate over the week's hours, \(computed)"
    case .noRows: "the table has no row"
    case .firstNotOrdinary(let category): "the first provision is `\(category.rawValue)`"
    case .wrongCode(let found, let expected): "code `\(found)` in a folder of `\(expected)`"
    case .code(let found): "`\(found)` is not a code"
    case .awardsCode(let found): "`\(found)` is the code of an award, in a folder of agreements"
    case .takenCode(let found, let other): "code `\(found)` is the one of `\(other)`"
    case .coversTooLittle(let to, let checkedOn):
      "`covers_to` is \(to), before the check of \(checkedOn)"
    }
  }

  /// What is allowed, or what to do.
  var help: String? {
    switch self {
    case .notUTF8: "save the file as UTF-8"
    case .quoting: "enclose the whole cell in \" and write a \" inside it twice"
    case .cellCount: "quote a cell that holds a comma"
    case .header(_, let allowed): "the header is \(AwardProblem.list(allowed))"
    case .notYAML: nil
    case .duplicateKey: "keep one of them"
    case .unknownKey(_, let allowed): "allowed keys are \(AwardProblem.list(allowed))"
    case .missingKey, .blank: "write it; nothing is taken for granted"
    case .wrongShape(_, let wanted): "write \(wanted)"
    case .money: "write dollars with two decimals and no sign, `27.81`"
    case .date: "write `yyyy-mm-dd`"
    case .percentage: "write a number with at most three decimals and no sign, `137.5`"
    case .time: "write `hh:mm` from `00:00` to `24:00`"
    case .number(_, _, let allowed): "write \(allowed)"
    case .identity: "use lower-case letters, digits and hyphens"
    case .word(_, _, let allowed): "allowed are \(AwardProblem.list(allowed))"
    case .undeclared(_, _, let declared):
      declared.isEmpty ? "none is declared" : "declared are \(AwardProblem.list(declared))"
    case .halfGiven: "fill both or neither"
    case .gapWithoutReason: "begin `note` with \(AwardProblem.list(TableFault.gapReasons))"
    case .duplicateRow: "one row for each key and date"
    case .datesOutOfOrder: "put the rows of one key in the order of their dates"
    case .conflict: "a provision has one condition; give another condition another id"
    case .hourlyDisagrees: "correct it, or say in `note` why the award prints another"
    case .noRows: "the figures of this table are needed by every slip"
    case .firstNotOrdinary: "begin the table with the `ordinary` provision"
    case .wrongCode: "the folder is named for the code, `MA000004-general-retail` or `ACME-EA-2025`"
    case .code: "a code is \(AwardCode.forms)"
    case .awardsCode: "an agreement has a code of its own, as `ACME-EA-2025`"
    case .takenCode: "give one of them another code, in `award.yaml` and as the folder's name"
    case .coversTooLittle: "write the last day before the figures may change"
    }
  }
}
