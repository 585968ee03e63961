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
    /// The row above, which may hold the upper part of the headings.
    let above: [String]
    let offset: Int
    let line: Int32
    let end: Int
    let nextLine: Int32

    /// Whether a column's heading may as well be that of another.
    func mayBe(_ column: ExportColumn, _ position: Int) -> Bool {
      let heading = TextFolding.folded(headings[position])
      return layout.columns.contains { $0.column == column && $0.headings.contains(heading) }
    }

    /// Whether the rows bear out what the headings of labels and amounts leave open: a slip's rows differ in both, and
    /// what may be the slip's gross is hours × rate.
    func isBorneOut(by sample: CSVSample) -> Bool {
      let columns = match.columns
      guard let label = columns.firstIndex(of: .line) else { return true }
      guard !sample.holdsMoney(label), !mayBe(.section, label) || differs(label, in: sample) else {
        return false
      }
      guard let amount = columns.firstIndex(of: .amount), mayBe(.gross, amount) else { return true }
      guard let hours = columns.firstIndex(of: .hours), let rate = columns.firstIndex(of: .rate)
      else { return false }
      let trial = CSVLineProducts(sample, multiple: nil).trial(hours, rate, amount)
      return trial.holds && trial.agreeing > 1 && differs(amount, in: sample)
    }

    /// Whether a column differs on the rows of some slip.
    func differs(_ position: Int, in sample: CSVSample) -> Bool {
      let keys = Set(layout.columns.filter(\.isKey).map(\.column))
      let positions = headings.indices.filter { match.columns[$0].map(keys.contains) ?? false }
      return sample.groups(by: positions).contains { rows in
        Set(rows.map { String(bytes: sample.cell($0, position)) }).count > 1
      }
    }
  }

  private let bytes: UnsafeRawBufferPointer
  private let catalog: LayoutCatalog
  /// What the user says headings hold.
  private let map: [String: ExportColumn]
  /// Headings that mean days only above days.
  private let datedHeadings: [String: ExportColumn]
  private var fitting: [Candidate] = []
  /// Whether the headings that fit stand in two rows.
  private var isJoined = false
  private var nearest: [Candidate] = []
  /// Rows that lack nothing but columns of days or of the employee, which the rows above may state.
  private var open: [Candidate] = []
  /// Rows below one with several texts, which may be the upper part of their headings; a candidate for each.
  private var rowsBelow: [Candidate] = []
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
    datedHeadings = catalog.tables.reduce(into: [:]) { all, layout in
      all.merge(layout.datedHeadings) { first, _ in first }
    }
    for separator in [UInt8](",\t;|".utf8) {
      let dialect = CSVDialect(separator: separator, newline: newline)
      search(dialect, offset: offset)
      if !fitting.isEmpty { break }
    }
    joinTwoRows()
    if fitting.isEmpty {
      takeSaidAbove { candidate in
        CSVPreamble(
          bytes, start: offset, end: candidate.offset, dialect: candidate.dialect, catalog: catalog,
          sheet: sheet, cycleDays: cycleDays)
      }
    }
    leaveToNamedLayouts()
  }

  /// Takes the rows that lack columns of days, or of the employee, where the rows above state them.
  private mutating func takeSaidAbove(_ above: (Candidate) -> CSVPreamble) {
    for candidate in open {
      let (said, lacked) = (above(candidate), candidate.match.lacksOfAbove)
      let isDated = said.hasDay || !lacked.contains(.days)
      let isNamed =
        !lacked.contains(.employee)
        || lacked.count == 1 && candidate.layout.shape == .linePerRow
          && said.employee.value != nil && isOfOne(candidate)
      if isDated, isNamed { fitting.append(candidate) }
      if report == nil, lacked.contains(.days) { report = said.report }
    }
    // Of several rows the first is the table's.
    let first = fitting.map(\.offset).min()
    fitting.removeAll { $0.offset != first }
  }

  /// Whether no row behind the headings names an employee, or may do so with words alone: a table of the one named above.
  private func isOfOne(_ candidate: Candidate) -> Bool {
    let words = CSVReportWords(catalog)
    var scanner = CSVRowScanner(bytes, dialect: candidate.dialect, offset: candidate.end)
    let width = candidate.headings.count
    return withUnsafeTemporaryAllocation(of: FieldSpan.self, capacity: width + 1) { fields in
      while !scanner.isAtEnd {
        let count = min(scanner.next(into: fields), fields.count)
        let texts = fields.prefix(count).map { TextFolding.collapsed(scanner.text($0)) }
        let isLabelled = texts.contains { text in
          words.person(text.split(separator: ":").first.map(String.init) ?? text) != nil
        }
        let filled = texts.filter { !$0.isEmpty }
        let isNameAlone = filled.count == 1 && CSVPerson.isFullName(filled[0])
        if isLabelled || isNameAlone { return false }
      }
      return true
    }
  }

  /// Drops fallbacks where a named layout fits, and those that would take a column of money for the labels of lines.
  private mutating func leaveToNamedLayouts() {
    let isNamed = fitting.contains { !$0.layout.isFallback }
    fitting = fitting.filter { candidate in
      guard candidate.layout.isFallback else { return true }
      guard !isNamed else { return false }
      return candidate.isBorneOut(by: sample(of: candidate))
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
      var above: [String] = []
      while !scanner.isAtEnd, rows < CSVHeaderSearch.rowLimit, fitting.isEmpty {
        let (start, line) = (scanner.offset, scanner.line)
        let count = scanner.next(into: fields)
        rows += 1
        guard count > 1, count <= fields.count else { continue }
        let headings = fields[..<count].map { TextFolding.collapsed(scanner.text($0)) }
        let days = days(below: headings, dialect, offset: scanner.offset)
        let candidates = candidates(headings, days) { layout, match in
          Candidate(
            layout: layout, match: match, dialect: dialect, headings: headings, above: above,
            offset: start, line: line, end: scanner.offset, nextLine: scanner.line)
        }
        for candidate in candidates { consider(candidate) }
        if above.count(where: { !$0.isEmpty }) > 1 { rowsBelow += candidates.prefix(1) }
        above = headings
      }
    }
  }

  /// Holds headings against every layout that they have a column of.
  private func candidates(
    _ headings: [String], _ days: Set<Int>, _ candidate: (CSVLayout, CSVHeaderMatch) -> Candidate
  ) -> [Candidate] {
    let folded = headings.map(TextFolding.folded)
    let written = headings.map(catalog.labels.headingWords.written)
    return catalog.tables.compactMap { layout in
      let match = CSVHeaderMatch(folded, written: written, layout, map: map, days: days)
      return match.found > 0 && !match.isRefused ? candidate(layout, match) : nil
    }
  }

  /// The columns that hold nothing but days in the rows below, of headings that mean days only then.
  ///
  /// A first and a last day are a pay's only together and as far apart as those of pays: a shift's are not.
  private func days(below headings: [String], _ dialect: CSVDialect, offset: Int) -> Set<Int> {
    let meanings = headings.map { datedHeadings[TextFolding.folded($0)] }
    guard meanings.contains(where: { $0 != nil }) else { return [] }
    let sample = CSVSample(bytes, dialect: dialect, offset: offset, width: headings.count)
    let days = meanings.indices.filter { meanings[$0] != nil && sample.holdsDays($0) }
    guard let start = days.first(where: { meanings[$0] == .periodStart }),
      let end = days.first(where: { meanings[$0] == .periodEnd }),
      sample.holdsPeriods(from: start, to: end)
    else { return Set(days.filter { meanings[$0] == .paymentDate }) }
    return Set(days)
  }

  /// Joins headings of two rows where one row fits no layout, or fits with headings that stand twice or are blank.
  private mutating func joinTwoRows() {
    let open = fitting.filter { $0.headings.dropLast().contains("") || duplicate($0) != nil }
    guard fitting.isEmpty || !open.isEmpty else { return }
    let writing = CSVTwoRowHeadings(catalog)
    var seen: Set<Int> = []
    for row in fitting.isEmpty ? rowsBelow : open where seen.insert(row.offset).inserted {
      let joined =
        joined(row, writing.joined(row.above, row.headings), row.end, row.nextLine)
        + (fitting.isEmpty ? [] : joinedBelow(row, writing))
      guard !joined.isEmpty else { continue }
      (fitting, isJoined) = (joined, true)
      return
    }
  }

  /// A row that fits, with the row below it as the lower part of its headings.
  private func joinedBelow(_ row: Candidate, _ writing: CSVTwoRowHeadings) -> [Candidate] {
    var scanner = CSVRowScanner(
      bytes, dialect: row.dialect, offset: row.end, line: row.nextLine)
    return withUnsafeTemporaryAllocation(of: FieldSpan.self, capacity: row.headings.count) {
      fields in
      guard scanner.next(into: fields) == fields.count else { return [] }
      let below = fields.map { TextFolding.collapsed(scanner.text($0)) }
      return joined(row, writing.joined(row.headings, below), scanner.offset, scanner.line)
    }
  }

  /// A row with other headings, held against the layouts; only what fits.
  private func joined(
    _ row: Candidate, _ headings: [String]?, _ end: Int, _ nextLine: Int32
  ) -> [Candidate] {
    guard let headings else { return [] }
    let days = days(below: headings, row.dialect, offset: end)
    return candidates(headings, days) { layout, match in
      Candidate(
        layout: layout, match: match, dialect: row.dialect, headings: headings, above: [],
        offset: row.offset, line: row.line, end: end, nextLine: nextLine)
    }.filter { $0.match.missing.isEmpty && duplicate($0) == nil }
  }

  /// Keeps a candidate: among the fitting, or as the nearest of its layout.
  private mutating func consider(_ candidate: Candidate) {
    if candidate.match.missing.isEmpty {
      fitting.append(candidate)
      return
    }
    if !candidate.match.lacksOfAbove.isEmpty { open.append(candidate) }
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
    if let position = duplicate(chosen), !isOfYear(position, in: chosen) {
      throw .duplicateHeading(
        chosen.headings[position],
        place: .cell(row: chosen.line, column: Int32(position + 1)))
    }
    var columns = chosen.match.columns
    var notes = CSVFigureNotes()
    let sample = sample(of: chosen)
    let figures = columns.indices.filter {
      columns[$0].map(CSVHeaderSearch.figures.contains) ?? false
    }
    if let position = sample.decimalComma(figures) {
      throw .unreadableFigure(
        field: chosen.headings[position], expected: "1234.56",
        place: .cell(row: chosen.line, column: Int32(position + 1)))
    }
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

  /// Columns of figures, in which a comma cannot stand for the point.
  private static let figures: Set<ExportColumn> = [.hours, .rate, .amount, .gross, .tax, .net]

  /// The second of two columns that are read and have the same heading; nil where there are none.
  private func duplicate(_ candidate: Candidate) -> Int? {
    var seen: Set<String> = []
    let read = Set(
      candidate.layout.columns.filter { $0.column != .ignored }.flatMap(\.headings))
    return candidate.headings.indices.first { position in
      let folded = TextFolding.folded(candidate.headings[position])
      guard read.contains(folded) || candidate.layout.shape == .slipPerRow, !folded.isEmpty else {
        return false
      }
      return !seen.insert(folded).inserted
    }
  }

  /// Whether the second of two columns of amounts holds other sums than the lines', so that it is not the amount: hours ×
  /// rate is the first's, and each sum of the second is the same or more.
  private func isOfYear(_ position: Int, in candidate: Candidate) -> Bool {
    let columns = candidate.match.columns
    guard candidate.layout.isFallback, let amount = columns.firstIndex(of: .amount),
      amount != position,
      TextFolding.folded(candidate.headings[amount])
        == TextFolding.folded(candidate.headings[position]),
      let hours = columns.firstIndex(of: .hours), let rate = columns.firstIndex(of: .rate)
    else { return false }
    let sample = sample(of: candidate)
    let trial = CSVLineProducts(sample, multiple: nil).trial(hours, rate, amount)
    return trial.holds && trial.agreeing > 1
      && sample.rows.indices.allSatisfy { row in
        guard let first = sample.money(row, amount), let second = sample.money(row, position) else {
          return sample.cell(row, position).isEmpty
        }
        return second.magnitude >= first.magnitude
      } && sample.rows.indices.contains { sample.money($0, amount) != sample.money($0, position) }
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

  /// Whether no row fits a layout.
  var fitsNothing: Bool { fitting.isEmpty }

  /// Whether nothing fits but a printed report or headings in two rows.
  var isNoPlainTable: Bool { isJoined || fitting.allSatisfy { $0.layout.shape == .blocks } }

  /// The row that comes nearest to a layout; nil when no row has a heading of any.
  var nearestHeader: (headings: [String], columns: [ExportColumn?], dialect: CSVDialect, end: Int)?
  {
    (fitting + nearest).max { $0.match.found < $1.match.found }.map {
      ($0.headings, $0.match.columns, $0.dialect, $0.end)
    }
  }
}
