import PayDomain

/// Where each slip's rows stand, found in one pass over the file.
///
/// Rows of one key make a slip, whether they stand together or not; slips are in the order of their first rows.
/// Left out are blank rows, rows of a single field, repeated headers, rows of totals, and rows without a key that begin
/// with `Page`. A part of the key that is blank is taken from the row above where that tells it for sure.
///
/// **Limits:** the order of day and month is taken from the first row of each run, not from every row.
struct CSVIndex {
  /// The runs, in the order of the file.
  private(set) var runs: [CSVRun] = []
  /// The first run of each slip.
  private(set) var slips: [Int32] = []
  /// What the dates of each of ``dates`` say of their order.
  private(set) var dateOrders: [DateColumn] = []
  /// Rows that belong to no slip, in the file's order.
  private(set) var strays: [CSVStray] = []
  /// Slips that may lack rows, with the position in ``strays`` of those.
  private(set) var cuts: [Int: Int] = [:]
  /// What slips whose first row leaves a part of the key blank have from a row above.
  private(set) var fills: [Int: [CSVFill]] = [:]

  private let bytes: UnsafeRawBufferPointer
  private let header: CSVHeader
  /// The key's columns from left to right; empty where every row is a slip.
  private let keys: [Int]
  /// Which of the columns say whose slip a row is, and how.
  private let tell: CSVKeyTelling
  /// Whether no row takes a name from the row above.
  private let isStrict: Bool
  /// What the rows so far say of rows that do not say whose they are.
  private var naming = CSVNaming()
  /// Sums of rows without a word.
  private var wideSum: CSVWideSum
  /// The line that each part of the last key stands on.
  private var keyLines: [Int32]
  /// The slip of the last run.
  private var lastSlip = 0
  /// The columns that hold days.
  let dates: [Int]
  private let hasQuotes: Bool
  private var hashes: [UInt64] = []
  private var last: [Int32] = []
  private var slots = [Int32](repeating: -1, count: 1024)

  /// Indexes nothing.
  init(empty bytes: UnsafeRawBufferPointer, header: CSVHeader, words: CSVReportWords) {
    self.bytes = bytes
    self.header = header
    (keys, dates, hasQuotes, isStrict) = ([], [], false, false)
    tell = CSVKeyTelling(header, keys: [], words)
    keyLines = []
    wideSum = CSVWideSum(header)
  }

  /// Indexes the rows behind the header; where it is strict, no row takes a name from the row above.
  init(
    _ bytes: UnsafeRawBufferPointer, header: CSVHeader, words: CSVReportWords,
    isStrict: Bool = false
  ) {
    self.bytes = bytes
    self.header = header
    self.isStrict = isStrict
    let isKeyed = header.layout.shape == .linePerRow
    let keyColumns = header.layout.columns.filter(\.isKey).map(\.column)
    keys =
      isKeyed
      ? header.columns.indices.filter { position in
        header.columns[position].map(keyColumns.contains) ?? false
      } : []
    tell = CSVKeyTelling(header, keys: keys, words)
    wideSum = CSVWideSum(header)
    keyLines = [Int32](repeating: header.line, count: keys.count)
    dates = header.columns.indices.filter { header.columns[$0]?.isDate ?? false }
    hasQuotes = bytes.contains(UInt8(ascii: "\""), from: header.end, to: bytes.count)
    dateOrders = Array(repeating: DateColumn(), count: dates.count)
    withUnsafeTemporaryAllocation(of: FieldSpan.self, capacity: header.columns.count + 1) {
      walk(fields: $0)
    }
    hashes = []
    slots = []
    last = []
  }

  /// Whether rows that do not say whose they are were taken for somebody's, and the rest of the file speaks against it.
  var isUnclear: Bool { naming.isUnclear && !isStrict }

  /// Walks the rows.
  private mutating func walk(fields: UnsafeMutableBufferPointer<FieldSpan>) {
    var scanner = CSVRowScanner(
      bytes, dialect: header.dialect, offset: header.end, line: header.nextLine)
    withUnsafeTemporaryAllocation(of: FieldSpan.self, capacity: keys.count + 1) { current in
      withUnsafeTemporaryAllocation(of: FieldSpan.self, capacity: keys.count + 1) { previous in
        while !scanner.isAtEnd {
          let start = scanner.offset
          let line = scanner.line
          guard advance(&scanner, current, fields) else {
            naming.pass(
              keepsOpen: repeatsHeader(start: start, end: scanner.offset),
              isBlank: fields.allSatisfy(isBlank))
            continue
          }
          if naming.isPartial, !complete(current, previous, fields, line) { continue }
          if runs.isEmpty || keys.isEmpty || naming.isApart || !sameKey(current, previous) {
            guard isOfSlip(current, above: previous, fields, line, at: start) else {
              guard strays.last?.kind != .otherColumns else { return }
              continue
            }
            startRun(at: start, line: line, key: current, fields)
            for index in 0..<keys.count {
              previous[index] = current[index]
              if current[index].start >= start { keyLines[index] = line }
            }
          } else if !naming.isNameless {
            naming.repeatsNames = true
          }
          naming.open()
          runs[runs.count - 1].end = UInt32(scanner.offset)
        }
      }
    }
  }

  /// Whether a row with another key than the row above is a slip's: no total, and no headings again.
  private mutating func isOfSlip(
    _ key: UnsafeMutableBufferPointer<FieldSpan>,
    above: UnsafeMutableBufferPointer<FieldSpan>,
    _ fields: UnsafeMutableBufferPointer<FieldSpan>, _ line: Int32, at start: Int
  ) -> Bool {
    let cells = keys.isEmpty ? fields : key
    guard !tell.isTotal(cells, bytes),
      !(keys.isEmpty && wideSum.isSum(fields, at: start, tell, bytes))
    else {
      naming.pass(keepsOpen: false)
      return false
    }
    guard tell.mayBeHeading(cells, bytes) else {
      naming.mixes = naming.mixes || (naming.beginsNameless && !naming.isNameless)
      return true
    }
    switch tell.headings(at: start, bytes, above: keys.isEmpty || runs.isEmpty ? nil : above) {
    case .none: return true
    case .same: naming.pass(keepsOpen: true)
    case .other(let isCut):
      if isCut, !slips.isEmpty { cuts[lastSlip] = strays.count }
      strays.append(CSVStray(kind: .otherColumns, line: line, count: 1))
    }
    return false
  }

  /// Fills the blank parts of a key from the row above; false when the row is no slip's.
  private mutating func complete(
    _ key: UnsafeMutableBufferPointer<FieldSpan>,
    _ above: UnsafeMutableBufferPointer<FieldSpan>,
    _ fields: UnsafeMutableBufferPointer<FieldSpan>, _ line: Int32
  ) -> Bool {
    naming.isNameless = tell.isNameless(key, bytes)
    if naming.isNameless, tell.hasName(fields, bytes) {
      naming.isNameless = false
      return true
    }
    if naming.isNameless {
      guard isStrict || (!runs.isEmpty && !naming.beginsNameless) else {
        naming.beginsNameless = true
        return true
      }
      guard !tell.isTotal(key, bytes) else {
        naming.isApart = true
        return false
      }
      let hasLabel = tell.hasLabel(fields, bytes)
      guard naming.isOpen, !isStrict, hasLabel else {
        stray(line, mayBeOfSlip: hasLabel && naming.isNear)
        return false
      }
      naming.takesNames = true
    }
    guard !runs.isEmpty else { return true }
    tell.fill(key, from: above, bytes)
    return true
  }

  /// Notes a row that does not say whose it is; the slip that it stands below may lack it.
  private mutating func stray(_ line: Int32, mayBeOfSlip: Bool) {
    if naming.isStray {
      strays[strays.count - 1].count += 1
    } else {
      strays.append(CSVStray(kind: .nameless, line: line, count: 1))
    }
    if mayBeOfSlip { cuts[lastSlip] = strays.count - 1 }
    (naming.isStray, naming.isApart, naming.isOpen) = (true, true, false)
  }

  /// Moves behind the next row and finds its key; false when the row is none of a slip.
  ///
  /// A row without quotes needs no cutting behind its key: the next line feed ends it.
  private mutating func advance(
    _ scanner: inout CSVRowScanner, _ key: UnsafeMutableBufferPointer<FieldSpan>,
    _ fields: UnsafeMutableBufferPointer<FieldSpan>
  ) -> Bool {
    let start = scanner.offset
    let end = bytes.firstIndex(of: header.dialect.newline, from: start) ?? bytes.count
    let isQuoted = hasQuotes && bytes.contains(UInt8(ascii: "\""), from: start, to: end)
    if !isQuoted, !keys.isEmpty, quickKey(from: start, to: end, key) {
      scanner.offset = min(end + 1, bytes.count)
      scanner.line += 1
      (naming.isPartial, naming.isNameless) = (false, false)
      return true
    }
    (naming.isPartial, naming.isNameless) = (false, false)
    let count = scanner.next(into: fields)
    for index in min(count, fields.count)..<fields.count {
      fields[index] = FieldSpan(start: 0, end: 0, form: .plain)
    }
    guard !isFurniture(fields, count: count, start: start, end: scanner.offset) else {
      return false
    }
    for (index, position) in keys.enumerated() {
      key[index] =
        position < min(count, fields.count)
        ? fields[position] : FieldSpan(start: 0, end: 0, form: .plain)
      if key[index].isEmpty { naming.isPartial = true }
    }
    return true
  }

  /// Finds the key of a row without quotes; false when the row ends before it, or a part of it is blank, or the
  /// row could be a repeated header.
  private func quickKey(
    from start: Int, to end: Int, _ key: UnsafeMutableBufferPointer<FieldSpan>
  ) -> Bool {
    let separator = header.dialect.separator
    var index = start
    var column = 0
    var wanted = 0
    while wanted < keys.count {
      let fieldStart = index
      while index < end, bytes[index] != separator { index += 1 }
      guard index < end else { return false }
      if column == keys[wanted] {
        guard index > fieldStart else { return false }
        key[wanted] = FieldSpan(start: UInt32(fieldStart), end: UInt32(index), form: .plain)
        wanted += 1
      }
      column += 1
      index += 1
    }
    return !repeatsHeader(start: start, end: end) && !tell.beginsLikeTotal(bytes, start)
  }

  /// Whether a row holds no slip.
  private func isFurniture(
    _ fields: UnsafeMutableBufferPointer<FieldSpan>, count: Int, start: Int, end: Int
  ) -> Bool {
    guard count > 1, !repeatsHeader(start: start, end: end) else { return true }
    let stored = fields.prefix(count)
    guard let first = stored.first(where: { !isBlank($0) }) else { return true }
    if keys.isEmpty {
      let day =
        header.position(.periodEnd) ?? header.position(.period) ?? header.position(.paymentDate)
      let end = day.map { $0 < stored.count && !isBlank(stored[$0]) }
      return end == false
        && (tell.beginsLikeTotal(bytes, Int(first.start)) || stored.contains(where: isPageNumber))
    }
    let hasKey = keys.contains { position in
      position < stored.count && stored[position].start != first.start && !isBlank(stored[position])
    }
    return !hasKey && tell.beginsLikeTotal(bytes, Int(first.start))
  }

  /// Whether a cell is a page's number: `Page 3`.
  private func isPageNumber(_ span: FieldSpan) -> Bool {
    guard (6...14).contains(span.end - span.start) else { return false }
    return CSVBlocks.isPageNumber(String(bytes: raw(span)))
  }

  /// Whether a row is the header again; `end` may stand before or behind the line end.
  private func repeatsHeader(start: Int, end: Int) -> Bool {
    guard bytes[start] == bytes[header.offset] else { return false }
    let length = min(header.end - header.offset, end - start)
    let mine = UnsafeRawBufferPointer(rebasing: bytes[start..<(start + length)])
    let headers = UnsafeRawBufferPointer(
      rebasing: bytes[header.offset..<(header.offset + length)])
    return length + 2 >= header.end - header.offset && ByteHash.areEqual(mine, headers)
  }

  /// Whether a field holds nothing but spaces.
  private func isBlank(_ span: FieldSpan) -> Bool {
    raw(span).allSatisfy { $0 == 0x20 || $0 == 0x0D }
  }

  /// The bytes of a field.
  private func raw(_ span: FieldSpan) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[Int(span.start)..<Int(span.end)])
  }

  /// Whether two keys hold the same bytes.
  private func sameKey(
    _ left: UnsafeMutableBufferPointer<FieldSpan>, _ right: UnsafeMutableBufferPointer<FieldSpan>
  ) -> Bool {
    for index in 0..<keys.count where !ByteHash.areEqual(raw(left[index]), raw(right[index])) {
      return false
    }
    return true
  }

  /// Starts a run: a new slip, or more rows of one seen before.
  private mutating func startRun(
    at start: Int, line: Int32, key: UnsafeMutableBufferPointer<FieldSpan>,
    _ fields: UnsafeMutableBufferPointer<FieldSpan>
  ) {
    let run = Int32(runs.count)
    runs.append(CSVRun(start: UInt32(start), end: UInt32(start), line: line))
    noteDates(at: start, fields)
    guard !keys.isEmpty else {
      slips.append(run)
      return
    }
    let hash = tell.hash(key, bytes)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let slip = Int(slots[slot])
      if hashes[slip] == hash, holds(key, slip: slip, fields) {
        runs[Int(last[slip])].next = run
        last[slip] = run
        lastSlip = slip
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(slips.count)
    lastSlip = slips.count
    if naming.isPartial { noteFills(key, at: start) }
    slips.append(run)
    hashes.append(hash)
    last.append(run)
    if slips.count * 2 > slots.count { grow() }
  }

  /// Whether a slip's first row has the key.
  private func holds(
    _ key: UnsafeMutableBufferPointer<FieldSpan>, slip: Int,
    _ fields: UnsafeMutableBufferPointer<FieldSpan>
  ) -> Bool {
    var scanner = CSVRowScanner(
      bytes, dialect: header.dialect, offset: Int(runs[Int(slips[slip])].start))
    let count = min(scanner.next(into: fields), fields.count)
    for (index, position) in keys.enumerated() {
      var other = position < count ? fields[position] : FieldSpan(start: 0, end: 0, form: .plain)
      if other.isEmpty, !fills.isEmpty,
        let fill = fills[slip]?.first(where: { $0.position == position })
      {
        other = fill.span
      }
      guard tell.isSame(index, key, as: other, bytes) else { return false }
    }
    return true
  }

  /// Notes the parts of a key that a slip's first row has from a row above.
  private mutating func noteFills(_ key: UnsafeMutableBufferPointer<FieldSpan>, at start: Int) {
    let filled = keys.indices.filter { !key[$0].isEmpty && Int(key[$0].start) < start }
    guard !filled.isEmpty else { return }
    fills[slips.count] = filled.map {
      CSVFill(position: keys[$0], span: key[$0], line: keyLines[$0])
    }
  }

  /// Doubles the slots.
  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (slip, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(slip)
    }
  }

  /// Takes the dates of a run's first row into account.
  private mutating func noteDates(
    at start: Int, _ fields: UnsafeMutableBufferPointer<FieldSpan>
  ) {
    guard let last = dates.last else { return }
    var scanner = CSVRowScanner(bytes, dialect: header.dialect, offset: start)
    let count = min(scanner.next(into: fields, limit: last + 1), fields.count)
    for (place, position) in dates.enumerated() where position < count {
      let cell = raw(fields[position])
      // A date that begins with a year says nothing about the order.
      if cell.count > 4, cell[4] == UInt8(ascii: "-") || CSVDates.beginsWithYear(cell) {
        dateOrders[place].hasYearFirst = true
        continue
      }
      dateOrders[place].add(cell)
    }
  }
}
