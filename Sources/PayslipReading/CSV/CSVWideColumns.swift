import PayDomain

/// Finds the lines of a wide export among the columns that its layout does not name.
///
/// `Saturday Hours` with `Saturday Pay`, `Saturday Amount` or `Saturday Rate` is a line `Saturday`. The last words
/// are the layout's own `pair_…` rows. A column alone is a line when the vocabulary places its heading and it is
/// no work (`Laundry Allowance`) or holds hours (`Overtime Hours`).
struct CSVWideColumns {
  /// The lines, from left to right.
  private(set) var lines: [WideLine] = []
  /// Columns that nothing reads.
  private(set) var unread: [Int] = []

  /// Looks at every column that is not mapped; nothing in a layout of one row a line.
  init(
    _ headings: [String], _ columns: [ExportColumn?], _ layout: CSVLayout, _ catalog: LayoutCatalog,
    _ codes: [String: CodeMeaning], sample: CSVSample
  ) {
    guard layout.shape == .slipPerRow else {
      unread = columns.indices.filter { columns[$0] == nil }
      return
    }
    var order: [String] = []
    var others: [WideLine] = []
    var found: [String: WideLine] = [:]
    let words = catalog.labels.headingWords
    for position in columns.indices where columns[position] == nil {
      let (label, part) = CSVWideColumns.split(headings[position], layout, words)
      guard part != .pairToDate else { continue }
      let key = label.lowercased()
      var line = found[key] ?? WideLine(label: label, reading: LabelReading(category: .unknown))
      guard CSVWideColumns.put(position, as: part, into: &line) else {
        unread.append(position)
        continue
      }
      if found[key] == nil { order.append(key) }
      found[key] = line
    }
    for key in order {
      guard var line = found[key] else { continue }
      line.reading = catalog.vocabulary.reading(of: line.label, codes: codes)
      if CSVWideColumns.isLine(line) {
        lines.append(line)
      } else {
        unread += line.columns
        others.append(line)
      }
    }
    settle(CSVWideMoney(sample, columns), others)
    let open = others.filter { $0.amount.map(unread.contains) ?? false }
    let told = open.isEmpty ? [] : CSVWideBalance(sample, columns, known: lines).told(open)
    unread.removeAll { position in told.contains { $0.amount == position } }
    if !told.isEmpty { lines = (lines + told).sorted { $0.first < $1.first } }
    unread.sort()
  }

  /// Takes columns for money, whatever their headings, where they come to gross with it; leaves unread what is more
  /// hours than a period has.
  private mutating func settle(_ money: CSVWideMoney, _ others: [WideLine]) {
    let single = others.filter { $0.hours == nil && $0.rate == nil && $0.isEarnings }
    if lines.contains(where: \.hasHoursAlone), money.comesToGross(lines + single) {
      lines = (lines + single).map { $0.asMoney }.sorted { $0.first < $1.first }
      unread.removeAll { position in single.contains { $0.amount == position } }
    }
    let excessive = lines.filter { $0.hasHoursAlone && money.isMoreThanAPeriod($0) }
    unread += excessive.flatMap(\.columns)
    lines.removeAll { line in excessive.contains { $0.first == line.first } }
  }

  /// Puts a column into a line; false when the line has one of that part already.
  private static func put(_ position: Int, as part: ExportColumn, into line: inout WideLine) -> Bool
  {
    if part == .pairHours, line.hours == nil {
      line.hours = position
    } else if part == .pairRate, line.rate == nil {
      line.rate = position
    } else if part == .pairAmount, line.amount == nil {
      line.amount = position
    } else {
      return false
    }
    return true
  }

  /// Whether the columns found make a line.
  private static func isLine(_ line: WideLine) -> Bool {
    guard !line.reading.isBalance else { return false }
    if line.hours != nil, line.amount != nil || line.rate != nil { return true }
    guard line.reading.category != .unknown else { return false }
    return line.hours != nil || (line.amount != nil && !line.reading.category.isWork)
  }

  /// A heading without its last word, and what that says the column holds; an amount when it says nothing.
  private static func split(
    _ heading: String, _ layout: CSVLayout, _ writing: CSVHeadingWords
  ) -> (String, ExportColumn) {
    let words = writing.words(heading)
    guard words.count > 1, let last = words.last else { return (heading, .pairAmount) }
    let spellings = [TextFolding.folded(last), writing.written(last)]
    for column in layout.columns where column.column.isPairPart {
      guard spellings.contains(where: column.headings.contains) else { continue }
      return (words.dropLast().joined(separator: " "), column.column)
    }
    return (heading, .pairAmount)
  }
}
