import PayDomain

/// Finds the header of a table among its first rows.
///
/// Every row is held against every layout, with commas, tabs, semicolons and bars. A layout fits when all its required
/// columns are there; a fallback only where no other does. Of several that fit, the one with most columns wins, and
/// equals are a problem.
struct CSVHeaderSearch {
  /// How many rows may stand before the header.
  static let rowLimit = 60
  /// How many columns a table may have.
  static let columnLimit = 1024

  /// A row that a layout was held against.
  private struct Candidate {
    let layout: CSVLayout
    let match: CSVHeaderMatch
    let dialect: CSVDialect
    let headings: [String]
    let offset: Int
    let line: Int32
    let end: Int
    let nextLine: Int32
  }

  private let bytes: UnsafeRawBufferPointer
  private let catalog: LayoutCatalog
  /// What the user says headings hold.
  private let map: [String: ExportColumn]
  private var fitting: [Candidate] = []
  private var nearest: [Candidate] = []
  /// Rows that lack nothing but columns of days, which the rows above may state.
  private var undated: [Candidate] = []
  /// Days above such a row that may be those of several pays.
  private var report: (text: String, place: SourcePlace)?

  /// Searches the rows from `offset`.
  init(
    _ bytes: UnsafeRawBufferPointer, offset: Int, newline: UInt8, catalog: LayoutCatalog,
    map: [String: ExportColumn] = [:], cycleDays: Int? = nil, sheet: SheetName? = nil
  ) {
    self.bytes = bytes
    self.catalog = catalog
    self.map = map
    for separator in [UInt8](",\t;|".utf8) {
      let dialect = CSVDialect(separator: separator, newline: newline)
      search(dialect, offset: offset)
      if !fitting.isEmpty { break }
    }
    if fitting.isEmpty {
      takeDated { candidate in
        CSVPreamble(
          bytes, start: offset, end: candidate.offset, dialect: candidate.dialect, catalog: catalog,
          sheet: sheet, cycleDays: cycleDays)
      }
    }
    leaveToNamedLayouts()
  }

  /// Takes the rows that lack columns of days where the rows above state them.
  private mutating func takeDated(_ above: (Candidate) -> CSVPreamble) {
    for candidate in undated {
      let said = above(candidate)
      if said.hasDay { fitting.append(candidate) }
      if report == nil { report = said.report }
    }
    // Of several rows the first is the table's.
    let first = fitting.map(\.offset).min()
    fitting.removeAll { $0.offset != first }
  }

  /// Drops fallbacks where a named layout fits, and those that would take a column of money for the labels of lines.
  private mutating func leaveToNamedLayouts() {
    let isNamed = fitting.contains { !$0.layout.isFallback }
    fitting = fitting.filter { candidate in
      guard candidate.layout.isFallback else { return true }
      guard !isNamed else { return false }
      let label = candidate.match.columns.firstIndex(of: .line)
      return !(label.map { sample(of: candidate).holdsMoney($0) } ?? false)
    }
  }

  /// The first rows behind a candidate.
  private func sample(of candidate: Candidate) -> CSVSample {
    CSVSample(
      bytes, dialect: candidate.dialect, offset: candidate.end, width: candidate.headings.count)
  }

  /// Holds the first rows, cut by one dialect, against the layouts, until a row fits.
  private mutating func search(_ dialect: CSVDialect, offset: Int) {
    var scanner = CSVRowScanner(bytes, dialect: dialect, offset: offset)
    var rows = 0
    withUnsafeTemporaryAllocation(of: FieldSpan.self, capacity: CSVHeaderSearch.columnLimit) {
      fields in
      while !scanner.isAtEnd, rows < CSVHeaderSearch.rowLimit, fitting.isEmpty {
        let (start, line) = (scanner.offset, scanner.line)
        let count = scanner.next(into: fields)
        rows += 1
        guard count > 1, count <= fields.count else { continue }
        let headings = fields[..<count].map { TextFolding.collapsed(scanner.text($0)) }
        let folded = headings.map(TextFolding.folded)
        let written = headings.map(catalog.labels.headingWords.written)
        for layout in catalog.tables {
          let match = CSVHeaderMatch(folded, written: written, layout, map: map)
          guard match.found > 0, !match.isRefused else { continue }
          consider(
            Candidate(
              layout: layout, match: match, dialect: dialect, headings: headings, offset: start,
              line: line, end: scanner.offset, nextLine: scanner.line))
        }
      }
    }
  }

  /// Keeps a candidate: among the fitting, or as the nearest of its layout.
  private mutating func consider(_ candidate: Candidate) {
    if candidate.match.missing.isEmpty {
      fitting.append(candidate)
      return
    }
    if candidate.match.lacksDaysAlone { undated.append(candidate) }
    guard let index = nearest.firstIndex(where: { $0.layout.name == candidate.layout.name }) else {
      nearest.append(candidate)
      return
    }
    if candidate.match.requiredFound > nearest[index].match.requiredFound {
      nearest[index] = candidate
    }
  }

  /// The header.
  ///
  /// - Throws: `.severalPays`, `.missingColumns`, `.noPayslipFields`, `.ambiguousLayout` or `.duplicateHeading`.
  func header(codes: [String: CodeMeaning]) throws(ReadingProblem) -> CSVHeader {
    guard let most = fitting.map(\.match.found).max() else { throw nothingFits() }
    let best = fitting.filter { $0.match.found == most }
    guard best.count == 1, let chosen = best.first else {
      throw .ambiguousLayout(best.map(\.layout.name).sorted())
    }
    try refuseDuplicates(chosen)
    var columns = chosen.match.columns
    var notes = CSVFigureNotes()
    let sample = sample(of: chosen)
    if chosen.layout.isFallback {
      let choice = CSVColumnChoice(
        chosen.match, headings: chosen.headings, sample: sample, layout: chosen.layout)
      (columns, notes) = (choice.columns, choice.notes)
    }
    let wide = CSVWideColumns(
      chosen.headings, columns, chosen.layout, catalog, codes, sample: sample)
    return CSVHeader(
      layout: chosen.layout, dialect: chosen.dialect, headings: chosen.headings,
      columns: columns, wideLines: wide.lines, unread: wide.unread, notes: notes,
      offset: chosen.offset, line: chosen.line, end: chosen.end, nextLine: chosen.nextLine)
  }

  /// Throws when two columns that are read have the same heading.
  private func refuseDuplicates(_ candidate: Candidate) throws(ReadingProblem) {
    var seen: Set<String> = []
    let read = Set(
      candidate.layout.columns.filter { $0.column != .ignored }.flatMap(\.headings))
    for (position, heading) in candidate.headings.enumerated() {
      let folded = TextFolding.folded(heading)
      guard read.contains(folded) || candidate.layout.shape == .slipPerRow, !folded.isEmpty else {
        continue
      }
      guard seen.insert(folded).inserted else {
        throw .duplicateHeading(
          heading, place: .cell(row: candidate.line, column: Int32(position + 1)))
      }
    }
  }

  /// The problem when no row fits a layout.
  private func nothingFits() -> ReadingProblem {
    if let report { return .severalPays(days: report.text, place: report.place) }
    let ranked = nearest.sorted { left, right in
      (left.match.requiredFound - left.match.missing.count, right.layout.name)
        > (right.match.requiredFound - right.match.missing.count, left.layout.name)
    }
    if let best = ranked.first, best.match.requiredFound >= best.match.missing.count {
      return .missingColumns(
        best.match.missing, layout: best.layout.name, found: best.headings.count)
    }
    let held = ranked.prefix(3).map {
      LayoutMiss(layout: $0.layout.name, lacked: $0.match.missing)
    }
    return .noPayslipFields(nearest: Array(held))
  }

  /// The row that comes nearest to a layout; nil when no row has a heading of any.
  var nearestHeader: (headings: [String], columns: [ExportColumn?], dialect: CSVDialect, end: Int)?
  {
    (fitting + nearest).max { $0.match.found < $1.match.found }.map {
      ($0.headings, $0.match.columns, $0.dialect, $0.end)
    }
  }
}
