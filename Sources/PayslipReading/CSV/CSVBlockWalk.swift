import PayDomain

/// Finds the slips of a printed report in one walk over its rows.
///
/// A page's head in the middle of a slip changes nothing when it names the same employee, or stood above the table
/// already. Any other row of words that is understood as nothing ends the employee: the rows below it belong to nobody
/// until a heading is understood.
struct CSVBlockWalk {
  /// The slips, in the file's order.
  private(set) var blocks: [CSVBlock] = []
  /// Rows with figures that belong to none of them, in the file's order.
  private(set) var strays: [CSVStray] = []

  private let rows: CSVBlocks
  /// Whether the rows above the table say the day that slips end or are paid on.
  private let isDated: Bool
  /// The rows above the table, which may stand on every page.
  private var above: Set<[String]> = []
  private var person: (offset: Int, line: Int32, who: CSVPerson)?
  /// How the report names employees where it does so in no usual way; nil until it does.
  private var shape: CSVPerson.Shape?
  /// Whether lines go on with the last slip.
  private var isOpen = false
  /// The days of the last slip as long as each of its rows repeats them; empty where one does not.
  private var days: [String] = []
  /// Whether lines sum up slips.
  private var isSummed = false
  /// The line of the words that ended the employee; nil where none did.
  private var lost: Int32?
  /// Whether the row before was a row that belongs to nobody.
  private var isStray = false

  /// Walks the rows from the file's first.
  init(
    _ bytes: UnsafeRawBufferPointer, _ header: CSVHeader, _ words: CSVReportWords, isDated: Bool
  ) {
    rows = CSVBlocks(bytes, header, words)
    self.isDated = isDated
    var scanner = rows.scanner
    withUnsafeTemporaryAllocation(of: FieldSpan.self, capacity: header.columns.count + 1) {
      fields in
      while !scanner.isAtEnd {
        let (start, line) = (scanner.offset, scanner.line)
        let count = scanner.next(into: fields)
        let texts = rows.texts(fields, count: min(count, fields.count))
        if start < header.offset {
          takeAbove(texts, at: start, line)
        } else if !take(texts, from: start, to: scanner.offset, line) {
          break
        }
      }
    }
  }

  /// Takes a row above the table.
  private mutating func takeAbove(_ texts: [String], at start: Int, _ line: Int32) {
    if let who = CSVPerson(texts, rows.words), who.shape == .usual {
      person = (start, line, who)
    } else {
      above.insert(texts.filter { !$0.isEmpty })
    }
  }

  /// Takes a row of the table; false where the table ends.
  private mutating func take(
    _ texts: [String], from start: Int, to end: Int, _ line: Int32
  ) -> Bool {
    let kind = rows.kind(of: texts, at: start)
    defer { if case .line = kind { days = [] } }
    switch kind {
    case .day where isOpen && lost == nil && !days.isEmpty && days == rows.days(of: texts):
      blocks[blocks.count - 1].end = end
    case .day:
      isSummed = false
      guard lost == nil else {
        stray(line)
        break
      }
      open(from: start, to: end, line)
      days = rows.days(of: texts)
    case .line where isSummed: break
    case .line where isOpen && lost == nil: blocks[blocks.count - 1].end = end
    case .line:
      if lost == nil, isDated, person != nil, !isStray {
        open(from: start, to: end, line)
      } else {
        stray(line)
      }
    case .grandTotal: (isOpen, isSummed) = (false, true)
    case .text: take(words: texts, at: start, line)
    case .furniture: break
    case .otherHeader:
      if isOpen { blocks[blocks.count - 1].stray = strays.count }
      strays.append(CSVStray(kind: .otherColumns, line: line, count: 1))
      return false
    }
    return true
  }

  /// Begins a slip.
  private mutating func open(from start: Int, to end: Int, _ line: Int32) {
    blocks.append(
      CSVBlock(
        start: start, end: end, line: line, person: person?.offset,
        personLine: person?.line ?? line))
    (isOpen, isStray) = (true, false)
  }

  /// Notes a row with figures that belongs to nobody.
  private mutating func stray(_ line: Int32) {
    if isStray {
      strays[strays.count - 1].count += 1
      return
    }
    if isOpen { blocks[blocks.count - 1].stray = strays.count }
    strays.append(CSVStray(kind: .unclaimed, line: lost ?? line, count: 1))
    (isOpen, isStray) = (false, true)
  }

  /// Takes a row of words.
  private mutating func take(words texts: [String], at start: Int, _ line: Int32) {
    let who = CSVPerson(texts, rows.words)
    if let who, who.shape == .usual { return take(who, at: start, line) }
    if above.contains(texts.filter { !$0.isEmpty }) { return }
    // A number before words may as well be a house's: where employees are named otherwise it names none.
    if let who, shape == who.shape || shape == nil && (who.shape != .spaced || person == nil) {
      shape = who.shape
      return take(who, at: start, line)
    }
    guard !isUnderstood(texts) else { return }
    if let first = texts.first(where: { !$0.isEmpty }), rows.words.rows.isSummary(first) {
      if isOpen { blocks[blocks.count - 1].stray = strays.count }
      (isOpen, isSummed) = (false, true)
      return
    }
    (lost, isSummed, isStray) = (line, false, false)
  }

  /// Takes an employee's heading; the slip goes on where it names the same.
  private mutating func take(_ who: CSVPerson, at start: Int, _ line: Int32) {
    let isSame = person.map { $0.who.isSame(as: who) } ?? false
    isOpen = isOpen && isSame
    (person, lost, isSummed, isStray) = ((start, line, who), nil, false, false)
  }

  /// Whether words can be no employee's heading: a label of slips, a note of the printer, a heading of lines.
  private func isUnderstood(_ texts: [String]) -> Bool {
    guard let first = texts.firstIndex(where: { !$0.isEmpty }) else { return true }
    let label = texts[first].split(separator: ":", maxSplits: 1).map(String.init).first
    if rows.words.rows.isNote(texts[first]) { return true }
    if let label, rows.words.labels.field(of: label) != nil { return true }
    let isAlone = texts.indices.allSatisfy { position in
      position == first || !texts[position].contains(where: \.isLetter)
    }
    guard isAlone, first == rows.label else { return false }
    if rows.words.labels.section(of: texts[first]) != nil { return true }
    // Employees stand in another column than the lines.
    let column = person.map { $0.who.number ?? $0.who.name }??.position
    return column != nil && column != first
  }
}
