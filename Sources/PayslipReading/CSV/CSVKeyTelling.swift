import PayDomain

/// Tells by the cells that say whose a row is and of which days: names, totals, headings again.
///
/// Cells are those of the key where rows have one, else those of the whole row.
struct CSVKeyTelling {
  /// What a row that may hold headings holds.
  enum Headings {
    /// None.
    case none
    /// The table's own.
    case same
    /// Others; `isCut` says that the row below may belong to the slip above.
    case other(isCut: Bool)
  }

  /// Which cells name the employee.
  private let persons: [Int]
  /// Which of them hold names.
  private let names: UInt64
  /// Which cell holds the employee's number.
  private let number: Int?
  /// Which cells hold days.
  private let days: [Int]
  /// Which cells of a key say neither whose a row is.
  private let others: [Int]
  /// The columns of the cells.
  private let positions: [Int]
  private let label: Int?
  /// The columns of names that are no part of the key.
  private let otherNames: [Int]
  private let header: CSVHeader
  private let words: CSVReportWords
  /// A bit for the length of each heading below 64 bytes.
  private let sizes: UInt64

  /// Takes a header's columns; `keys` is empty where every row is a slip.
  init(_ header: CSVHeader, keys: [Int], _ words: CSVReportWords) {
    self.header = header
    self.words = words
    let positions = keys.isEmpty ? Array(header.columns.indices) : keys
    self.positions = positions
    func cells(_ columns: Set<ExportColumn>) -> [Int] {
      positions.indices.filter { index in
        header.columns[positions[index]].map(columns.contains) ?? false
      }
    }
    let named = cells([.employee, .firstName, .lastName])
    names = named.reduce(0) { $1 < 64 ? $0 | 1 << UInt64($1) : $0 }
    number = cells([.employeeNumber]).first
    persons = named + cells([.employeeNumber])
    days = cells([.period, .periodStart, .periodEnd, .paymentDate])
    let persons = Set(persons)
    others = positions.indices.filter { !persons.contains($0) }
    label = header.position(.line)
    let nameColumns: [ExportColumn] = [.employeeNumber, .employee, .firstName, .lastName]
    otherNames = nameColumns.compactMap(header.position).filter { !positions.contains($0) }
    sizes = header.headings.reduce(0) { $0 | CSVKeyTelling.bit($1.utf8.count) }
  }

  /// Whether no cell says whose a row is, in a table that says it elsewhere.
  func isNameless(
    _ cells: UnsafeMutableBufferPointer<FieldSpan>, _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    !persons.isEmpty && persons.allSatisfy { isBlank(cells[$0], bytes) }
  }

  /// Whether a row whose key names nobody names somebody elsewhere.
  func hasName(
    _ fields: UnsafeMutableBufferPointer<FieldSpan>, _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    otherNames.contains { !isBlank(fields[$0], bytes) }
  }

  /// Whether a row says what its line is.
  func hasLabel(
    _ fields: UnsafeMutableBufferPointer<FieldSpan>, _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    label.map { !isBlank(fields[$0], bytes) } ?? false
  }

  /// Whether a row sums up others.
  func isTotal(
    _ cells: UnsafeMutableBufferPointer<FieldSpan>, _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    for index in persons {
      let cell = raw(cells[index], bytes)
      guard !cell.isEmpty, words.rows.mayBeTotal(cell) else { continue }
      let isNamed = persons.contains { $0 != index && !isBlank(cells[$0], bytes) }
      if words.rows.isTotal(String(bytes: cell), others: isNamed) { return true }
    }
    for index in days {
      let cell = raw(cells[index], bytes)
      guard !cell.isEmpty, words.rows.mayBeTotal(cell) else { continue }
      if words.rows.isTotal(String(bytes: cell), others: true) { return true }
    }
    return false
  }

  /// Whether a cell is as long as one of the headings and says the same.
  func mayBeHeading(
    _ cells: UnsafeMutableBufferPointer<FieldSpan>, _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    persons.contains { isHeading(raw(cells[$0], bytes)) }
      || days.contains { isHeading(raw(cells[$0], bytes)) }
  }

  /// What a row holds whose key may be headings; `above` is the key of the row above, nil where every row is a slip.
  func headings(
    at start: Int, _ bytes: UnsafeRawBufferPointer,
    above: UnsafeMutableBufferPointer<FieldSpan>?
  ) -> Headings {
    var scanner = CSVRowScanner(bytes, dialect: header.dialect, offset: start)
    return withUnsafeTemporaryAllocation(
      of: FieldSpan.self, capacity: CSVHeaderSearch.columnLimit
    ) { fields in
      func texts() -> [String] {
        let count = min(scanner.next(into: fields), fields.count)
        return fields.prefix(count).map { TextFolding.folded(scanner.text($0)) }
      }
      let row = texts()
      let own = header.headings.map(TextFolding.folded)
      let known = row.count { own.contains($0) || words.isHeading($0) }
      guard known >= 3, known * 2 >= row.count(where: { !$0.isEmpty }) else { return .none }
      guard row != own else { return .same }
      guard let above else { return .other(isCut: false) }
      let next = texts()
      let isCut = (persons + days).allSatisfy { index in
        let position = positions[index]
        guard position < row.count, row[position] == own[position] else { return true }
        return position < next.count
          && next[position] == TextFolding.folded(scanner.text(above[index]))
      }
      return .other(isCut: isCut)
    }
  }

  /// Whether `total`, `grand total`, `subtotal` or `page` stands at an offset, in any case.
  func beginsLikeTotal(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Bool {
    let first = bytes[offset] | 0x20
    return CSVKeyTelling.totals.contains { word in
      guard first == word[0], offset + word.count <= bytes.count else { return false }
      return word.indices.allSatisfy { bytes[offset + $0] | 0x20 == word[$0] }
    }
  }

  /// The words that begin a row of totals or a page's foot.
  private static let totals = ["total", "grand total", "subtotal", "page "].map { Array($0.utf8) }

  /// Takes the parts of a key that are blank from the row above, as far as the rest does not differ.
  func fill(
    _ key: UnsafeMutableBufferPointer<FieldSpan>,
    from above: UnsafeMutableBufferPointer<FieldSpan>, _ bytes: UnsafeRawBufferPointer
  ) {
    // Without a column for the employee, all rows are of the one that is named above the table.
    guard !persons.isEmpty || header.layout.columns.contains(where: \.isKeyOfPerson),
      fill(persons, key, above, bytes)
    else { return }
    _ = fill(others, key, above, bytes)
  }

  /// Fills some parts of a key; false when one of them differs from the row above.
  private func fill(
    _ parts: [Int], _ key: UnsafeMutableBufferPointer<FieldSpan>,
    _ above: UnsafeMutableBufferPointer<FieldSpan>, _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    for index in parts where !isBlank(key[index], bytes) {
      guard ByteHash.areEqual(raw(key[index], bytes), raw(above[index], bytes)) else {
        return false
      }
    }
    for index in parts where isBlank(key[index], bytes) { key[index] = above[index] }
    return true
  }

  /// The hash of a key; a number alone tells a person, so that the name may be written in two ways.
  func hash(
    _ key: UnsafeMutableBufferPointer<FieldSpan>, _ bytes: UnsafeRawBufferPointer
  ) -> UInt64 {
    let passed = hasNumber(key) ? names : 0
    var hash: UInt64 = 0
    for index in positions.indices where index >= 64 || passed & 1 << UInt64(index) == 0 {
      hash = ByteHash.hash(raw(key[index], bytes), seed: hash)
    }
    return hash
  }

  /// Whether a part of a key says the same in another row.
  func isSame(
    _ index: Int, _ key: UnsafeMutableBufferPointer<FieldSpan>, as other: FieldSpan,
    _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    let (mine, others) = (raw(key[index], bytes), raw(other, bytes))
    if ByteHash.areEqual(mine, others) { return true }
    guard index < 64, names & 1 << UInt64(index) != 0, hasNumber(key) else { return false }
    return CSVKeyTelling.isSameName(mine, others)
  }

  /// Whether two names differ in nothing but small and capital letters.
  static func isSameName(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    String(bytes: left).lowercased() == String(bytes: right).lowercased()
  }

  /// Whether a key has the employee's number.
  private func hasNumber(_ key: UnsafeMutableBufferPointer<FieldSpan>) -> Bool {
    number.map { !key[$0].isEmpty } ?? false
  }

  /// Whether a cell says the same as a heading of the table or, being as long as one, as one of any export.
  private func isHeading(_ cell: UnsafeRawBufferPointer) -> Bool {
    guard !cell.isEmpty, sizes & CSVKeyTelling.bit(cell.count) != 0,
      cell[0] > UInt8(ascii: "9")
    else { return false }
    return header.headings.contains { heading in
      heading.utf8.count == cell.count && heading.utf8.first.map { $0 | 0x20 } == cell[0] | 0x20
        && heading.lowercased() == String(bytes: cell).lowercased()
    }
  }

  /// Whether a cell holds nothing but spaces.
  private func isBlank(_ span: FieldSpan, _ bytes: UnsafeRawBufferPointer) -> Bool {
    raw(span, bytes).allSatisfy { $0 == 0x20 || $0 == 0x0D }
  }

  /// The bytes of a cell.
  private func raw(
    _ span: FieldSpan, _ bytes: UnsafeRawBufferPointer
  ) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[Int(span.start)..<Int(span.end)])
  }

  /// The bit of a length.
  private static func bit(_ length: Int) -> UInt64 { length < 64 ? 1 << UInt64(length) : 0 }
}
