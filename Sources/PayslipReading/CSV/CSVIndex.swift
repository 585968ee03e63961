import Glibc
import PayDomain

/// Rows of one slip that stand together: where they begin and end in the file.
struct CSVRun {
  /// The offset of the first row.
  var start: UInt32
  /// The offset behind the last row.
  var end: UInt32
  /// The line of the first row.
  var line: Int32
  /// The next run of the same slip; -1 when it is the last.
  var next: Int32 = -1
}

/// Where each slip's rows stand, found in one pass over the file.
///
/// Rows of one key make a slip, whether they stand together or not; slips are in the order of their first rows.
/// Left out are blank rows, rows of a single field, repeated headers, and rows without a key that begin with
/// `Total`, `Grand total`, `Subtotal` or `Page`.
///
/// **Limits:** the order of day and month is taken from the first row of each run, not from every row.
struct CSVIndex {
  /// The runs, in the order of the file.
  private(set) var runs: [CSVRun] = []
  /// The first run of each slip.
  private(set) var slips: [Int32] = []
  /// What the dates of each column say of their order, by position.
  private(set) var dateColumns: [Int: DateColumn] = [:]

  private let bytes: UnsafeRawBufferPointer
  private let header: CSVHeader
  /// The key's columns from left to right; empty where every row is a slip.
  private let keys: [Int]
  /// The columns that hold days.
  private let dates: [Int]
  private let hasQuotes: Bool
  private var hashes: [UInt64] = []
  private var last: [Int32] = []
  private var slots = [Int32](repeating: -1, count: 1024)

  /// Indexes nothing.
  init(empty bytes: UnsafeRawBufferPointer, header: CSVHeader) {
    self.bytes = bytes
    self.header = header
    (keys, dates, hasQuotes) = ([], [], false)
  }

  /// Indexes the rows behind the header.
  init(_ bytes: UnsafeRawBufferPointer, header: CSVHeader) {
    self.bytes = bytes
    self.header = header
    let isKeyed = header.layout.shape == .linePerRow
    let keyColumns = header.layout.columns.filter(\.isKey).map(\.column)
    keys =
      isKeyed
      ? header.columns.indices.filter { position in
        header.columns[position].map(keyColumns.contains) ?? false
      } : []
    dates = header.columns.indices.filter { header.columns[$0]?.isDate ?? false }
    hasQuotes = bytes.contains(UInt8(ascii: "\""), from: header.end, to: bytes.count)
    for position in dates { dateColumns[position] = DateColumn() }
    withUnsafeTemporaryAllocation(of: FieldSpan.self, capacity: header.columns.count + 1) {
      walk(fields: $0)
    }
    hashes = []
    slots = []
    last = []
  }

  /// Walks the rows.
  private mutating func walk(fields: UnsafeMutableBufferPointer<FieldSpan>) {
    var scanner = CSVRowScanner(
      bytes, dialect: header.dialect, offset: header.end, line: header.nextLine)
    withUnsafeTemporaryAllocation(of: FieldSpan.self, capacity: keys.count + 1) { current in
      withUnsafeTemporaryAllocation(of: FieldSpan.self, capacity: keys.count + 1) { previous in
        while !scanner.isAtEnd {
          let start = scanner.offset
          let line = scanner.line
          if advance(&scanner, current, fields) {
            if runs.isEmpty || keys.isEmpty || !sameKey(current, previous) {
              startRun(at: start, line: line, key: current, fields)
              for index in 0..<keys.count { previous[index] = current[index] }
            }
            runs[runs.count - 1].end = UInt32(scanner.offset)
          }
        }
      }
    }
  }

  /// Moves behind the next row and finds its key; false when the row is none of a slip.
  ///
  /// A row without quotes needs no cutting behind its key: the next line feed ends it.
  private func advance(
    _ scanner: inout CSVRowScanner, _ key: UnsafeMutableBufferPointer<FieldSpan>,
    _ fields: UnsafeMutableBufferPointer<FieldSpan>
  ) -> Bool {
    let start = scanner.offset
    let end = bytes.firstIndex(of: header.dialect.newline, from: start) ?? bytes.count
    let isQuoted = hasQuotes && bytes.contains(UInt8(ascii: "\""), from: start, to: end)
    if !isQuoted, !keys.isEmpty, quickKey(from: start, to: end, key) {
      scanner.offset = min(end + 1, bytes.count)
      scanner.line += 1
      return true
    }
    let count = scanner.next(into: fields)
    guard !isFurniture(fields, count: count, start: start, end: scanner.offset) else {
      return false
    }
    for (index, position) in keys.enumerated() {
      key[index] =
        position < min(count, fields.count)
        ? fields[position] : FieldSpan(start: 0, end: 0, form: .plain)
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
    return !repeatsHeader(start: start, end: end) && !beginsLikeTotal(start)
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
      return end == false && beginsLikeTotal(Int(first.start))
    }
    let hasKey = keys.contains { position in
      position < stored.count && stored[position].start != first.start && !isBlank(stored[position])
    }
    return !hasKey && beginsLikeTotal(Int(first.start))
  }

  /// Whether `total`, `grand total`, `subtotal` or `page` stands at an offset, in any case.
  private func beginsLikeTotal(_ offset: Int) -> Bool {
    let first = bytes[offset] | 0x20
    return CSVIndex.totals.contains { word in
      guard first == word[0], offset + word.count <= bytes.count else { return false }
      return word.indices.allSatisfy { bytes[offset + $0] | 0x20 == word[$0] }
    }
  }

  /// The words that begin a row of totals or a page's foot.
  private static let totals = ["total", "grand total", "subtotal", "page "].map { Array($0.utf8) }

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
    var hash: UInt64 = 0
    for index in 0..<keys.count { hash = ByteHash.hash(raw(key[index]), seed: hash) }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let slip = Int(slots[slot])
      if hashes[slip] == hash, holds(key, slip: slip, fields) {
        runs[Int(last[slip])].next = run
        last[slip] = run
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(slips.count)
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
      let other = position < count ? fields[position] : FieldSpan(start: 0, end: 0, form: .plain)
      guard ByteHash.areEqual(raw(key[index]), raw(other)) else { return false }
    }
    return true
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
    for position in dates where position < count {
      let cell = raw(fields[position])
      // A date that begins with a year says nothing about the order.
      if cell.count > 4, cell[4] == UInt8(ascii: "-") || CSVDates.beginsWithYear(cell) {
        dateColumns[position]?.hasYearFirst = true
        continue
      }
      dateColumns[position]?.add(cell)
    }
  }
}

extension UnsafeRawBufferPointer {
  /// The offset of the first `byte` in `start..<count`, nil when there is none.
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }

  /// Whether `byte` stands in `start..<end`.
  func contains(_ byte: UInt8, from start: Int, to end: Int) -> Bool {
    guard start < end, let base = baseAddress else { return false }
    return memchr(base + start, Int32(byte), end - start) != nil
  }
}
