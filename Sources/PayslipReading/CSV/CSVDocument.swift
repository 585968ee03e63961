import PayDomain

/// A payroll export: which slips it holds and where, each read when asked for.
///
/// Opening walks the file once and keeps offsets only. Reading a slip changes nothing here, so several threads may
/// read from one document, each with a ``CSVScratch`` of its own.
///
/// Bytes in UTF-8 are not copied: whoever makes a document keeps them in place as long as it lives. That, and that
/// nothing is written after `init`, is why it may be shared.
public final class CSVDocument: @unchecked Sendable {
  /// The most bytes a file may have, so that offsets fit in four bytes.
  public static let sizeLimit = Int(UInt32.max) - 1

  /// The path as the user gave it.
  public let path: String
  /// The whole file, in UTF-8.
  let bytes: UnsafeRawBufferPointer
  /// What ``bytes`` were written out from Windows-1252 into; nil for a file in UTF-8.
  private let decoded: CSVEncoding?
  /// What ``bytes`` were written out to have one row a line; nil for other files.
  private let turned: CSVTurned?
  /// The layouts.
  let catalog: LayoutCatalog
  /// What the user knows: meanings of labels, and the length of the pay cycle.
  let facts: KnownFacts
  /// The header.
  let header: CSVHeader
  /// Where the slips are; without any for a printed report.
  let index: CSVIndex
  /// Where the slips of a printed report are; empty for other shapes.
  let blocks: [CSVBlock]
  /// Rows that belong to no slip, in the order of the file.
  private let strays: [CSVStray]
  /// The words by which the rows of a printed report are told.
  let reportWords: CSVReportWords
  /// The sheet of a spreadsheet that the table stands in; nil for a file of text.
  let sheet: SheetName?
  /// How many slips of the file stand before this table.
  private var slipsBefore: Int32
  /// Whether rows end with a separator that the header does not have.
  let hasTrailingSeparator: Bool
  /// Which columns a slip is read from, and how.
  let plan: CSVPlan
  /// What the rows before the header say.
  let preamble: CSVPreamble
  /// The days of the pay cycle that the user states, and how a slip quotes it; nil when not stated.
  let cycle: (days: Int, text: String)?
  /// The order of day and month by column; nil where a column holds both.
  private let dateOrders: [DateOrder?]

  /// Opens an export: finds its header and layout, and where each slip's rows are.
  ///
  /// - Parameters:
  ///   - stored: the whole file, which must stay in place as long as the document lives.
  ///   - path: as the user gave it, for the slips' sources.
  ///   - catalog: the layouts.
  ///   - facts: the user's meanings of labels and headings, and length of the pay cycle.
  ///   - sheet: the sheet of a spreadsheet that the bytes were written from; nil for a file of text.
  ///   - slipsBefore: how many slips of the file stand before this table.
  /// - Throws: a problem of the whole file: empty, no text, another encoding, too large, no layout fits, columns
  ///   missing or doubled, days above the table that are not one pay's, or no slip in it.
  public init(
    bytes stored: UnsafeRawBufferPointer, path: String, catalog: LayoutCatalog, facts: KnownFacts,
    sheet: SheetName? = nil, slipsBefore: Int = 0
  ) throws(ReadingProblem) {
    try CSVDocument.refuseOtherContent(stored)
    decoded = try CSVEncoding(stored)
    let text = decoded.map(\.bytes) ?? stored
    self.sheet = sheet
    self.slipsBefore = Int32(slipsBefore)
    self.path = path
    self.catalog = catalog
    self.facts = facts
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let above = text.starts(with: mark) ? mark.count : 0
    (header, turned) = try CSVDocument.header(text, above, catalog, facts, sheet)
    let (bytes, start) = turned.map { ($0.bytes, 0) } ?? (text, above)
    self.bytes = bytes
    let isReport = header.layout.shape == .blocks
    var preamble = CSVPreamble(
      bytes, start: start, end: header.offset, dialect: header.dialect, catalog: catalog,
      sheet: sheet, cycleDays: facts.cycleDays)
    reportWords = CSVReportWords(catalog)
    if isReport {
      let walk = CSVBlockWalk(bytes, header, reportWords, isDated: preamble.hasDay)
      (blocks, strays) = (walk.blocks, walk.strays)
      index = CSVIndex(empty: bytes, header: header, words: reportWords)
    } else {
      let first = CSVIndex(bytes, header: header, words: reportWords)
      index =
        first.isUnclear
        ? CSVIndex(bytes, header: header, words: reportWords, isStrict: true) : first
      (blocks, strays) = ([CSVBlock](), index.strays)
    }
    try preamble.settle(bytes, header, index)
    preamble.takeTable(header)
    self.preamble = preamble
    guard !index.slips.isEmpty || !blocks.isEmpty || !strays.isEmpty else {
      throw .noSlips(layout: header.layout.name)
    }
    hasTrailingSeparator = CSVDocument.endsRowsWithSeparator(bytes, header)
    plan = CSVPlan(header)
    cycle = facts.cycleDays.flatMap { $0 > 0 ? ($0, "\($0)-day cycle") : nil }
    dateOrders = CSVDocument.dateOrders(
      Dictionary(uniqueKeysWithValues: zip(index.dates, index.dateOrders)),
      count: header.columns.count)
  }

  /// How many slips there are, unreadable ones included, and stretches of rows that belong to none.
  public var slipCount: Int { index.slips.count + blocks.count + strays.count }
  /// The layout's name.
  public var layoutName: String { header.layout.name }
  /// The name of the sheet; blank for a file of text.
  public var sheetName: String { sheet.map(\.text) ?? String() }
  /// How many columns the header has.
  public var columnCount: Int { header.columns.count }
  /// The headings of columns that nothing reads, from left to right.
  public var unreadColumns: [String] { header.unread.map { header.heading($0) } }

  /// Whether something in the table names whose the slips are: a column, or the rows of a printed report.
  var namesWorkers: Bool {
    header.layout.shape != .blocks || blocks.contains { $0.person != nil }
  }

  /// Reads one slip.
  ///
  /// - Parameters:
  ///   - index: which, from 0, in the order of the slips' first rows; behind them rows that belong to no slip.
  ///   - scratch: the calling thread's own, made for this document.
  /// - Returns: the slip, or the problem of the first of its rows that cannot be read.
  public func slip(_ index: Int, scratch: inout CSVScratch) -> SlipOutcome {
    do throws(ReadingProblem) {
      return .slip(try payslip(index, scratch: &scratch))
    } catch {
      return .problem(error, path: path, ordinal: ordinal(index))
    }
  }

  /// Reads one slip, as ``slip(_:scratch:)`` does.
  ///
  /// - Throws: the problem of the first of its rows that cannot be read.
  public func payslip(
    _ index: Int, scratch: inout CSVScratch
  ) throws(ReadingProblem) -> Payslip {
    precondition(index >= 0 && index < slipCount, "a slip's index is below the document's count")
    guard index < slipCount - strays.count else {
      throw strayProblem(index + strays.count - slipCount)
    }
    return switch header.layout.shape {
    case .linePerRow: try lineSlip(index, &scratch)
    case .slipPerRow: try wideSlip(index, &scratch)
    case .blocks: try blockSlip(index, &scratch)
    }
  }

  /// Which slip of the file one of this table is, from 1.
  public func ordinal(_ index: Int) -> Int32 { slipsBefore + Int32(index + 1) }

  /// How to read the dates of a column; nil where it holds both orders.
  func dateOrder(_ position: Int) -> DateOrder? { dateOrders[position] }

  /// Counts the slips anew, behind others of the file; not once the document is shared.
  func number(from slipsBefore: Int) { self.slipsBefore = Int32(slipsBefore) }

  /// The problem of rows that belong to no slip.
  func strayProblem(_ index: Int) -> ReadingProblem {
    strays[index].problem(at: place(row: strays[index].line, column: 1))
  }

  /// Where a slip comes from.
  func source(_ index: Int) -> SlipSource {
    SlipSource(
      path: path, ordinal: ordinal(index), format: sheet == nil ? "csv" : "xlsx",
      layout: header.layout.name, kind: .export)
  }

  /// Where a cell stands; both from 1.
  func place(row: Int32, column: Int32) -> SourcePlace {
    let (row, column) = turned.map { $0.place(row: row, column: column) } ?? (row, column)
    guard let sheet else { return .cell(row: row, column: column) }
    return .sheetCell(sheet, row: row, column: column)
  }

  /// The header of a file: of its own table, or where no single row of that fits, of the table written out with one row a line.
  ///
  /// - Throws: as ``CSVHeaderSearch/header(codes:)`` does for the file's own table.
  private static func header(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, _ catalog: LayoutCatalog, _ facts: KnownFacts,
    _ sheet: SheetName?
  ) throws(ReadingProblem) -> (CSVHeader, CSVTurned?) {
    func search(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> CSVHeaderSearch {
      CSVHeaderSearch(
        bytes, offset: start, newline: newline(bytes), catalog: catalog, map: facts.columns,
        cycleDays: facts.cycleDays, sheet: sheet)
    }
    let own = search(bytes, start)
    if own.isNoPlainTable,
      let turned = CSVTurned(bytes, offset: start, newline: newline(bytes), catalog: catalog)
    {
      let found = search(turned.bytes, 0)
      if !found.fitsNothing { return (try found.header(codes: facts.codes), turned) }
    }
    return (try own.header(codes: facts.codes), nil)
  }

  /// Whether each of the first rows behind the header has one field more than it, and nothing in that.
  ///
  /// A single such row may as well hold an unquoted separator, which would shift its fields.
  private static func endsRowsWithSeparator(
    _ bytes: UnsafeRawBufferPointer, _ header: CSVHeader
  ) -> Bool {
    var scanner = CSVRowScanner(
      bytes, dialect: header.dialect, offset: header.end, line: header.nextLine)
    let expected = header.columns.count
    var rows = 0
    return withUnsafeTemporaryAllocation(of: FieldSpan.self, capacity: expected + 1) { fields in
      while !scanner.isAtEnd, rows < 20 {
        let count = scanner.next(into: fields)
        guard count > 1 else { continue }
        guard count == expected + 1, fields[expected].isEmpty else { return false }
        rows += 1
      }
      return rows > 1
    }
  }

  /// Throws when the bytes are no text in UTF-8 or Windows-1252, or too many.
  private static func refuseOtherContent(
    _ bytes: UnsafeRawBufferPointer
  ) throws(ReadingProblem) {
    let kind = ContentKind(sniffing: bytes)
    switch kind {
    case .empty: throw .emptyFile
    case .utf16LittleEndian: throw .unknownEncoding(name: "UTF-16 (little-endian)")
    case .utf16BigEndian: throw .unknownEncoding(name: "UTF-16 (big-endian)")
    case .text: break
    case .pdf, .xml, .html, .zip, .oldOffice, .jpeg, .png, .gif, .tiff, .heic, .rtf, .json,
      .binary:
      throw .notAPayslipFormat(found: kind.found)
    }
    guard bytes.count <= sizeLimit else {
      throw .tooLarge(bytes: bytes.count, limit: sizeLimit)
    }
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .emptyFile }
  }

  /// The byte that ends rows: a carriage return only in a file without line feeds.
  static func newline(_ bytes: UnsafeRawBufferPointer) -> UInt8 {
    let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    guard bytes.firstIndex(of: lineFeed, from: 0) == nil else { return lineFeed }
    return bytes.firstIndex(of: carriageReturn, from: 0) == nil ? lineFeed : carriageReturn
  }

  /// The order of each date column: its own values' if they prove one, else what all other columns prove.
  private static func dateOrders(_ columns: [Int: DateColumn], count: Int) -> [DateOrder?] {
    let hasDayFirst = columns.values.contains { $0.hasDayFirst }
    let hasMonthFirst = columns.values.contains { $0.hasMonthFirst }
    let others: DateOrder? =
      hasDayFirst && hasMonthFirst ? nil : (hasMonthFirst ? .monthFirst : .dayFirst)
    return (0..<count).map { position in
      guard let column = columns[position] else { return others }
      guard column.hasDayFirst || column.hasMonthFirst else {
        // Two ways of writing in one column come from two hands: nothing says which way the other writes.
        let isMixed = column.hasYearFirst && column.hasNumbers
        return isMixed && others == .dayFirst && !hasDayFirst ? nil : others
      }
      return column.order
    }
  }
}
