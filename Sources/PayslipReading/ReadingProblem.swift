import PayDomain

/// How far a document is from one layout: what the layout needs and the document lacks.
public struct LayoutMiss: Hashable, Sendable {
  /// The layout's name.
  public var layout: String
  /// What it lacked, in the layout's order: headings, labels or pieces of text.
  public var lacked: [String]
  /// How many words the slip has that was read by it; nil where none was.
  public var words: Int?
  /// What of its pages was not read as text, in a sentence; nil where all was.
  public var unseen: String?

  /// Makes a miss.
  public init(layout: String, lacked: [String], words: Int? = nil, unseen: String? = nil) {
    self.layout = layout
    self.lacked = lacked
    self.words = words
    self.unseen = unseen
  }
}

/// Why a document, or one slip of it, could not be read.
///
/// One enum for the three readers, so that a batch can count and a test can walk every case. No case carries
/// a name, a number of a person or any other text of a cell, except dates and headings.
public enum ReadingProblem: Problem, Hashable {
  // MARK: Any file
  /// The file could not be opened or read. `reason` is the operating system's own text.
  case cannotOpen(reason: String)
  /// There is nothing in the file.
  case emptyFile
  /// The content is none of PDF, CSV and XML. `found` says what it looks like, `a JPEG image`.
  case notAPayslipFormat(found: String)
  /// Text in an encoding other than UTF-8. `name` is the encoding, `UTF-16 (little-endian)`.
  case unknownEncoding(name: String)
  /// The file ends before it is complete. `missing` says what is not there.
  case truncated(missing: String)
  /// A password is needed to open it.
  case encrypted
  /// The content is broken. `reason` is the parser's text or ours.
  case damaged(reason: String)
  /// More bytes than the reader takes. Both in bytes.
  case tooLarge(bytes: Int, limit: Int)
  /// More of something than the reader takes; `what` is counted: `pages`, `characters`.
  case overBudget(what: String, limit: Int)
  /// None of the given passwords opens it; how many were tried.
  case stillLocked(tried: Int)
  /// The document fits no known layout; the nearest, best first, and what each lacked.
  case noPayslipFields(nearest: [LayoutMiss])
  /// Two or more layouts fit equally well; names sorted.
  case ambiguousLayout([String])
  /// Placeholders stand where figures should. `placeholders` lists them as printed, at most five.
  case unfilledTemplate(placeholders: [String])
  /// The layout is known and the document holds no slip.
  case noSlips(layout: String)

  // MARK: Spreadsheets
  /// A spreadsheet would unpack to more than is allowed. `reason` says which part and which limit.
  case unpacksTooLarge(reason: String)
  /// A problem of one sheet, by its name.
  indirect case inSheet(name: String, problem: ReadingProblem)

  /// Slips of a sheet stand in another too, by its name: the sheet is not read.
  case repeatedSlips(count: Int, of: Int, sheet: String)

  // MARK: PDF
  /// Pages of pictures or outlined glyphs, without text.
  case noTextLayer(pages: Int)
  /// Pictures were to be read, and the program that does it is missing or ended; `reason` says which.
  case noReader(reason: String)
  /// A picture was read and no word in it.
  case nothingLegible(pages: Int)
  /// The worker process that read the document died of `signal`, or of an exit status below zero.
  case workerDied(signal: Int32)
  /// Reading took longer than allowed.
  case deadlinePassed(seconds: Int)
  /// Reading needed more memory than allowed, in megabytes.
  case memoryLimit(megabytes: Int)

  // MARK: XML
  /// The document has a DOCTYPE.
  case doctypeRefused(line: Int32)
  /// The document uses or declares an entity other than the five of XML.
  case entityRefused(line: Int32)
  /// Elements nest deeper than allowed.
  case tooDeep(limit: Int, line: Int32)
  /// Not well-formed. `reason` is the parser's text.
  case malformedXML(line: Int32, reason: String)
  /// A pay item that lines refer to is not in any given file; how many lines of the slip are without.
  case missingPayItems(lines: Int)
  /// An element or attribute that the format requires is missing.
  case missingElement(name: String, place: SourcePlace)
  /// An element or attribute that the format does not have where it stands; the names it allows there.
  case unknownElement(name: String, allowed: [String], place: SourcePlace)
  /// An element or attribute stands twice where it can stand once.
  case duplicateElement(name: String, place: SourcePlace)
  /// A slip has the id of another slip of the run.
  case duplicateSlip(place: SourcePlace)

  // MARK: CSV
  /// Required columns are missing from the layout that fits best. `found` counts the columns it has.
  case missingColumns([String], layout: String, found: Int)
  /// Two columns have the same heading, or headings of the same meaning; `place` is the second.
  case duplicateHeading(String, place: SourcePlace)
  /// A row has more or fewer fields than the header.
  case raggedRow(found: Int, expected: Int, place: SourcePlace)
  /// A quote opens at `place` and never closes, or text follows a closing quote.
  case brokenQuote(place: SourcePlace)
  /// Rows of one slip disagree about something that is said once a slip.
  case conflictingRows(column: String, place: SourcePlace)
  /// A row has no value in the columns that say whose slip it is.
  case missingKey(columns: [String], place: SourcePlace)
  /// Rows with figures belong to no slip; `place` is the first of them, or the heading above that names nobody.
  case unclaimedRows(count: Int, place: SourcePlace)
  /// Rows do not say whose they are, and the rows above do not tell it for sure.
  case namelessRows(count: Int, place: SourcePlace)
  /// A second row of headings has other columns: nothing below it was read.
  case otherColumns(place: SourcePlace)
  /// The days above a table may be those of several pays, and no column says which row belongs to which.
  case severalPays(days: String, place: SourcePlace)

  // MARK: Values
  /// A day that does not exist, or is written in no known way; `text` as printed, shortened.
  case impossibleDate(text: String, field: String, place: SourcePlace)
  /// The column holds both day-first and month-first dates, and this one can be either.
  case ambiguousDate(text: String, field: String, place: SourcePlace)
  /// The period ends before it starts or is longer than a year.
  case impossiblePeriod(place: SourcePlace)
  /// A cell that is not the figure it should be. `expected` shows a form, `1,234.56`.
  case unreadableFigure(field: String, expected: String, place: SourcePlace)
  /// A cell of a spreadsheet holds a formula without the value it came to. `field` is the column's heading.
  case formulaWithoutValue(field: String, place: SourcePlace)
  /// A word where only certain words can stand; `found` is the word where it can be no person's.
  case unknownWord(field: String, allowed: [String], place: SourcePlace, found: String? = nil)

  // MARK: Our own data
  /// A file of `Layouts/` is missing or wrong: our data's fault, never the slip's.
  case layoutData(file: String, reason: String, place: SourcePlace?)
}

extension ReadingProblem {
  /// The stable word.
  public var code: String {
    switch self {
    case .cannotOpen: "file/cannot-open"
    case .emptyFile: "file/empty"
    case .notAPayslipFormat: "file/not-a-payslip-format"
    case .unknownEncoding: "file/unknown-encoding"
    case .truncated: "file/truncated"
    case .encrypted: "file/encrypted"
    case .damaged: "file/damaged"
    case .tooLarge: "file/too-large"
    case .overBudget: "file/over-budget"
    case .stillLocked: "file/still-locked"
    case .noPayslipFields: "layout/none-fits"
    case .ambiguousLayout: "layout/ambiguous"
    case .unfilledTemplate: "layout/unfilled-template"
    case .noSlips: "layout/no-slips"
    case .unpacksTooLarge: "xlsx/unpacks-too-large"
    case .inSheet(_, let problem): problem.code
    case .repeatedSlips: "xlsx/repeated-slips"
    case .noTextLayer: "pdf/no-text-layer"
    case .noReader: "ocr/no-reader"
    case .nothingLegible: "ocr/nothing-legible"
    case .workerDied: "pdf/worker-died"
    case .deadlinePassed: "pdf/deadline-passed"
    case .memoryLimit: "pdf/memory-limit"
    case .doctypeRefused: "xml/doctype-refused"
    case .entityRefused: "xml/entity-refused"
    case .tooDeep: "xml/too-deep"
    case .malformedXML: "xml/malformed"
    case .missingPayItems: "xml/missing-pay-items"
    case .missingElement: "xml/missing-element"
    case .unknownElement: "xml/unknown-element"
    case .duplicateElement: "xml/duplicate-element"
    case .duplicateSlip: "xml/duplicate-slip"
    case .missingColumns: "csv/missing-column"
    case .duplicateHeading: "csv/duplicate-heading"
    case .raggedRow: "csv/ragged-row"
    case .brokenQuote: "csv/broken-quote"
    case .conflictingRows: "csv/conflicting-rows"
    case .missingKey: "csv/missing-key"
    case .unclaimedRows: "csv/unclaimed-rows"
    case .namelessRows: "csv/nameless-rows"
    case .otherColumns: "csv/other-columns"
    case .severalPays: "csv/several-pays"
    case .impossibleDate: "value/impossible-date"
    case .ambiguousDate: "value/ambiguous-date"
    case .impossiblePeriod: "value/impossible-period"
    case .unreadableFigure: "value/unreadable-figure"
    case .formulaWithoutValue: "value/formula-without-value"
    case .unknownWord: "value/unknown-word"
    case .layoutData: "data/layout"
    }
  }

  /// Where, when known.
  public var place: SourcePlace? {
    switch self {
    case .cannotOpen, .emptyFile, .notAPayslipFormat, .unknownEncoding, .truncated, .encrypted,
      .damaged, .tooLarge, .overBudget, .stillLocked, .noPayslipFields, .ambiguousLayout,
      .unfilledTemplate, .noSlips, .unpacksTooLarge, .noTextLayer, .noReader, .nothingLegible,
      .workerDied, .deadlinePassed, .memoryLimit, .missingPayItems, .missingColumns,
      .repeatedSlips:
      nil
    case .doctypeRefused(let line), .entityRefused(let line), .tooDeep(_, let line),
      .malformedXML(let line, _):
      .line(line)
    case .missingElement(_, let place), .unknownElement(_, _, let place),
      .duplicateElement(_, let place), .duplicateSlip(let place), .duplicateHeading(_, let place),
      .raggedRow(_, _, let place), .brokenQuote(let place), .conflictingRows(_, let place),
      .missingKey(_, let place), .unclaimedRows(_, let place), .namelessRows(_, let place),
      .otherColumns(let place), .severalPays(_, let place), .impossibleDate(_, _, let place),
      .ambiguousDate(_, _, let place), .impossiblePeriod(let place),
      .unreadableFigure(_, _, let place), .formulaWithoutValue(_, let place),
      .unknownWord(_, _, let place, _):
      place
    case .inSheet(let name, let problem):
      problem.place.map { place in
        guard case .cell(let row, let column) = place else { return place }
        return .sheetCell(SheetName(name), row: row, column: column)
      }
    case .layoutData(_, _, let place): place
    }
  }

  /// What was found and what was expected.
  public var message: String {
    switch self {
    case .cannotOpen(let reason): "cannot open: \(reason)"
    case .emptyFile: "the file is empty"
    case .notAPayslipFormat(let found):
      "expected a payslip as PDF, CSV, XML or .xlsx, found \(found)"
    case .unknownEncoding(let name): "the text is in \(name), expected UTF-8"
    case .truncated(let missing): "the file ends too early: \(missing) is missing"
    case .encrypted: "the document is locked with a password"
    case .damaged(let reason): "the document is damaged: \(reason)"
    case .tooLarge(let bytes, let limit):
      "\(bytes) bytes is more than the \(limit) this reader takes"
    case .overBudget(let what, let limit): "claims or holds more than \(limit) \(what)"
    case .stillLocked(let tried):
      tried == 1
        ? "the document is locked and the password given does not open it"
        : "the document is locked and none of the \(tried) passwords given opens it"
    case .noPayslipFields(let nearest): ReadingProblem.describe(nearest)
    case .ambiguousLayout(let names): "fits several layouts equally well: \(quoted(names))"
    case .unfilledTemplate(let placeholders):
      "a template that was not filled in: \(quoted(placeholders))"
    case .noSlips(let layout): "has the columns of layout `\(layout)` and no slip"
    case .unpacksTooLarge(let reason): "the spreadsheet is refused: \(reason)"
    case .inSheet(let name, let problem): "sheet `\(name)`: \(problem.message)"
    case .repeatedSlips(let count, let all, let sheet):
      "\(count) of its \(all) slips stand in sheet `\(sheet)` too; it was not read"
    case .noTextLayer(let pages):
      "\(pages) page\(pages == 1 ? "" : "s") without text (pictures or outlined glyphs)"
    case .noReader(let reason): "pictures cannot be read: \(reason)"
    case .nothingLegible(let pages):
      "no word could be read in \(pages == 1 ? "the picture" : "\(pages) pictures")"
    case .workerDied(let signal):
      signal < 0
        ? "the reading process ended with status \(-signal)"
        : "the reading process was ended by signal \(signal)"
    case .deadlinePassed(let seconds): "reading took longer than \(seconds) s"
    case .memoryLimit(let megabytes): "reading needed more than \(megabytes) MB"
    case .doctypeRefused: "has a DOCTYPE, which is refused"
    case .entityRefused: "uses an entity that is not one of XML's own five, which is refused"
    case .tooDeep(let limit, _): "elements nest deeper than \(limit)"
    case .malformedXML(_, let reason): "not well-formed XML: \(reason)"
    case .missingPayItems(let lines):
      "\(lines) line\(lines == 1 ? " refers" : "s refer") to pay items that no given file holds"
    case .missingElement(let name, _): "`\(name)` is missing"
    case .unknownElement(let name, let allowed, _):
      "unknown element `\(name)`, allowed here are \(quoted(allowed))"
    case .duplicateElement(let name, _): "`\(name)` stands twice"
    case .duplicateSlip: "another slip has the same id"
    case .missingColumns(let names, let layout, let found):
      "layout `\(layout)` needs \(quoted(names)), not among the \(found) columns found"
    case .duplicateHeading(let heading, _): "the column `\(heading)` stands twice"
    case .raggedRow(let found, let expected, _): "\(found) fields in the row, expected \(expected)"
    case .brokenQuote: "a quoted field does not end with a quote"
    case .conflictingRows(let column, _): "rows of one slip disagree about `\(column)`"
    case .missingKey(let columns, _): "nothing says whose slip the row is: \(quoted(columns)) blank"
    case .unclaimedRows(let count, _):
      count == 1
        ? "a row with figures below belongs to no slip: no employee's heading and day that are known stand above it"
        : "\(count) rows with figures below belong to no slip: no employee's heading and day that are known stand above them"
    case .namelessRows(let count, _):
      count == 1
        ? "the row does not say whose it is, and the rows above do not tell for sure"
        : "\(count) rows from here do not say whose they are, and the rows above do not tell for sure"
    case .otherColumns:
      "a second row of headings has other columns; the rows below it were not read"
    case .severalPays(let days, _):
      "the days above the table, `\(days)`, may be those of several pays, and no column says which"
    case .impossibleDate(let text, let field, _): DayQuote(text).message(field: field)
    case .ambiguousDate(let text, let field, _):
      "`\(text)` in `\(field)` can be day first or month first, and the column holds both"
    case .impossiblePeriod: "the pay period ends before it starts or is longer than a year"
    case .formulaWithoutValue(let field, _):
      "`\(field)` is a formula whose value is not in the file"
    case .unreadableFigure(let field, let expected, _):
      "`\(field)` cannot be read, expected a figure such as `\(expected)`"
    case .unknownWord(let field, let allowed, _, let found):
      found.map { "the unknown word `\($0)` in `\(field)`, allowed are \(quoted(allowed))" }
        ?? "an unknown word in `\(field)`, allowed are \(quoted(allowed))"
    case .layoutData(let file, let reason, _): "the layout data `\(file)` is wrong: \(reason)"
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .cannotOpen: "check the path and the permissions"
    case .emptyFile: "download or export the file again"
    case .notAPayslipFormat:
      "give it as PDF, CSV, XML or .xlsx; a web page or old file that a spreadsheet opens can be saved as .xlsx; a photo or scan needs --ocr"
    case .unknownEncoding: "save the file as UTF-8, in a spreadsheet `CSV UTF-8`"
    case .truncated, .damaged: "download the document again, or ask for a new copy"
    case .encrypted: "give --password-file FILE with its password, or a copy without password"
    case .stillLocked: "check the password and the name it is given for, in the password file"
    case .tooLarge: "split the file"
    case .overBudget: "split the file, or print the pages that are payslips to a new PDF"
    case .noPayslipFields(let nearest) where nearest.contains { $0.layout == XMLDialects.goingrate }:
      "say in a file what its elements hold and name that in a profile's `xml_mapping`; `Layouts/README-xml.md` shows how"
    case .noPayslipFields(let nearest) where nearest.first?.words != nil:
      "where it is a payslip, let `goingrate layout new` write a layout from it and name its labels there"
    case .noPayslipFields:
      "check that the file is a payslip or a payroll export; `Layouts/README.md` lists what is read"
    case .ambiguousLayout: "rename the headings of one layout in `Layouts/` so that they differ"
    case .unfilledTemplate: "give the filled-in slip"
    case .noSlips: "export again with the pay runs selected"
    case .noTextLayer:
      "try --ocr, ask for the slip as text, or read the figures into goingrate's CSV by hand"
    case .noReader: "install it: apt-get install tesseract-ocr tesseract-ocr-eng"
    case .nothingLegible: "take the photo again: flat, straight, in good light, the whole page"
    case .unpacksTooLarge: "split the spreadsheet, or save the sheet as CSV"
    case .inSheet(_, let problem): problem.help
    case .repeatedSlips: "save the sheets as files of their own, each pay in one of them"
    case .workerDied, .deadlinePassed, .memoryLimit:
      "open the document in a viewer and print it to a new PDF"
    case .doctypeRefused, .entityRefused: "export again without a DOCTYPE"
    case .tooDeep, .malformedXML: "export the document again"
    case .missingPayItems: "give the export of the pay items in the same run"
    case .missingElement: "export again with all fields; `Layouts/README.md` lists them"
    case .unknownElement, .duplicateElement: "mend the element; `Layouts/README-xml.md` lists all"
    case .duplicateSlip: "give each slip once, with an id of its own"
    case .missingColumns:
      "export again with those columns, or say in a profile's `columns` what its own headings hold"
    case .duplicateHeading: "rename or delete one of the two columns"
    case .raggedRow: "put quotes around a field that holds a separator"
    case .brokenQuote: "close the quote, or double a quote that is part of the text"
    case .conflictingRows: "give each slip a key of its own, or mend the row"
    case .missingKey, .namelessRows:
      "export again with the employee and the dates repeated on every row"
    case .unclaimedRows:
      "give each employee a heading of a number and a name in two cells, and each pay a row with its date; delete what is no pay"
    case .otherColumns: "save each table as a file of its own"
    case .severalPays:
      "export again with the pay period or the payment date on every row, or one pay at a time"
    case .impossibleDate: "write the day as `2026-07-01` or `1/07/2026`"
    case .ambiguousDate: "write the column's dates as `2026-07-01`"
    case .impossiblePeriod: "check the period's two dates"
    case .formulaWithoutValue: "open the file in a spreadsheet and save it, so that values are kept"
    case .unreadableFigure: "mend the cell, or leave it blank where nothing is known"
    case .unknownWord(_, _, _, .some): "use one of the words, or leave the attribute out"
    case .unknownWord: "use one of the words, or leave the cell blank"
    case .layoutData: "restore `Layouts/`, or mend the row"
    }
  }

  /// Says which layouts are nearest and what they lacked.
  private static func describe(_ nearest: [LayoutMiss]) -> String {
    guard !nearest.isEmpty else { return "no field of a payslip was found" }
    // A slip that was read is nearest to what it was read by; what no fingerprint found tells nothing more.
    let count = nearest[0].words
    let parts = nearest.prefix(count == nil ? nearest.count : 1).map { miss in
      "`\(miss.layout)` lacks \(quoted(miss.lacked))"
    }
    let message = "fits no layout; nearest: " + parts.joined(separator: "; ")
    guard let count else { return message }
    let read = message + " (\(count) word\(count == 1 ? "" : "s") read"
    guard let unseen = nearest[0].unseen else { return read + ")" }
    return read + "; \(unseen))"
  }
}

/// Words in backticks with commas between; beyond eight, how many more.
private func quoted(_ words: [String]) -> String {
  let shown = words.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
  return words.count > 8 ? "\(shown) and \(words.count - 8) more" : shown
}

/// What came of one slip of a document: the slip, or why it could not be read.
public enum SlipOutcome: Sendable {
  /// It was read.
  case slip(Payslip)
  /// It was not. `path` as the user gave it; `ordinal` counts the file's slips from 1, 0 for the whole file.
  case problem(ReadingProblem, path: String, ordinal: Int32)
}
