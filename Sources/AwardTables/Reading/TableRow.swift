import PayDomain

/// One row of a checked table; its cells read as the types their columns declare.
///
/// A reader of a cell returns nil for a blank one and throws for anything that is not a form of the
/// type.
struct TableRow {
  /// The table.
  let table: CheckedTable
  /// The row, the first below the header being 1.
  let number: Int

  /// The line of the file, from 1.
  var line: Int { Int(table.csv.lines[number]) }
  /// The row as a reference names it, `rates.csv:9`.
  var reference: String { "\(table.schema.file):\(line)" }

  /// Whether a cell is blank, or its column left out of the file.
  func isBlank(_ column: Int) -> Bool {
    guard let cell = extent(column) else { return true }
    return cell.start == cell.end
  }

  /// The text of a cell, empty when blank.
  func text(_ column: Int) -> String {
    guard let cell = extent(column), cell.start < cell.end else { return "" }
    return table.csv.text(cell)
  }

  /// The bytes of a cell that holds no doubled quotation mark; empty when blank.
  func bytes(_ column: Int) -> ArraySlice<UInt8> {
    guard let cell = extent(column) else { return [] }
    return table.csv.bytes[Int(cell.start)..<Int(cell.end)]
  }

  /// Whether a cell holds what the cell above it holds.
  func repeats(_ column: Int) -> Bool {
    guard number > 1, let position = table.positions[column] else { return false }
    let csv = table.csv
    let cell = csv.cells[Int(csv.rowStarts[number]) + position]
    let above = csv.cells[Int(csv.rowStarts[number - 1]) + position]
    guard cell.end - cell.start == above.end - above.start else { return false }
    let (start, aboveStart) = (Int(cell.start), Int(above.start))
    return csv.bytes.withUnsafeBufferPointer { bytes in
      for place in 0..<Int(cell.end) - start
      where bytes[start + place] != bytes[aboveStart + place] { return false }
      return true
    }
  }

  /// A problem at a cell of this row.
  func problem(_ fault: TableFault, at column: Int) -> AwardProblem {
    let cell = extent(column) ?? table.csv.cells[Int(table.csv.rowStarts[number])]
    return table.csv.problem(fault, at: Int(cell.start))
  }

  /// The heading of a column.
  func name(_ column: Int) -> String { table.schema.columns[column].name }

  private func extent(_ column: Int) -> CSVTable.Extent? {
    table.positions[column].map { table.csv.cells[Int(table.csv.rowStarts[number]) + $0] }
  }
}

extension TableRow {
  /// Dollars and cents.
  func money(_ column: Int) throws(AwardProblem) -> Money? {
    guard !isBlank(column) else { return nil }
    guard let money = FigureText.money(bytes(column)) else {
      throw problem(.money(column: name(column), found: text(column)), at: column)
    }
    return money
  }

  /// Dollars and cents for an hour.
  func rate(_ column: Int) throws(AwardProblem) -> Rate? {
    guard let money = try money(column) else { return nil }
    return Rate(cents: money.cents)
  }

  /// A percentage.
  func percentage(_ column: Int) throws(AwardProblem) -> Percentage? {
    guard !isBlank(column) else { return nil }
    guard let thousandths = FigureText.decimal(bytes(column), places: 3) else {
      throw problem(.percentage(column: name(column), found: text(column)), at: column)
    }
    return Percentage(thousandths: thousandths)
  }

  /// Percentages above zero between single spaces; empty when blank.
  func percentages(_ column: Int) throws(AwardProblem) -> [Percentage] {
    guard !isBlank(column) else { return [] }
    var found: [Percentage] = []
    for part in bytes(column).split(
      separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    {
      guard let thousandths = FigureText.decimal(part, places: 3), thousandths > 0 else {
        throw problem(.percentage(column: name(column), found: text(column)), at: column)
      }
      found.append(Percentage(thousandths: thousandths))
    }
    return found
  }

  /// Hours in decimals.
  func hours(_ column: Int) throws(AwardProblem) -> Hours? {
    guard !isBlank(column) else { return nil }
    guard let millionths = FigureText.decimal(bytes(column), places: 6) else {
      throw number(column, allowed: "hours with at most six decimals, `7.6`")
    }
    return Hours(millionths: millionths)
  }

  /// A whole number.
  func count(_ column: Int) throws(AwardProblem) -> Int? {
    guard !isBlank(column) else { return nil }
    guard let count = FigureText.decimal(bytes(column), places: 0) else {
      throw number(column, allowed: "a whole number")
    }
    return Int(count)
  }

  /// A number in ten-thousandths, which may be below zero.
  func coefficient(_ column: Int) throws(AwardProblem) -> Int64? {
    guard !isBlank(column) else { return nil }
    let written = bytes(column)
    let isBelowZero = written.first == UInt8(ascii: "-")
    guard let size = FigureText.decimal(isBelowZero ? written.dropFirst() : written, places: 4)
    else { throw number(column, allowed: "a number with at most four decimals, `-0.6702`") }
    return isBelowZero ? -size : size
  }

  /// A day.
  func date(_ column: Int) throws(AwardProblem) -> CivilDate? {
    guard !isBlank(column) else { return nil }
    guard let date = CivilDate(isoBytes: bytes(column)) else {
      throw problem(.date(column: name(column), found: text(column)), at: column)
    }
    return date
  }

  /// A clock time in minutes after midnight, 0 to 1,440.
  func minutes(_ column: Int) throws(AwardProblem) -> Int? {
    guard !isBlank(column) else { return nil }
    guard let minutes = FigureText.minutes(bytes(column)) else {
      throw problem(.time(column: name(column), found: text(column)), at: column)
    }
    return minutes
  }

  /// One of a list of words.
  func word(_ column: Int, of allowed: [String]) throws(AwardProblem) -> String? {
    guard !isBlank(column) else { return nil }
    let word = text(column)
    guard allowed.contains(word) else { throw unknownWord(word, column, allowed) }
    return word
  }

  /// Several of a list of words, in the order of the cell, each at most once.
  func words(_ column: Int, of allowed: [String]) throws(AwardProblem) -> [String] {
    guard !isBlank(column) else { return [] }
    var found: [String] = []
    for word in list(column) {
      guard allowed.contains(word), !found.contains(word) else {
        throw unknownWord(word, column, allowed)
      }
      found.append(word)
    }
    return found
  }

  /// An identity in the form identities have.
  func identity(_ column: Int) throws(AwardProblem) -> String? {
    guard !isBlank(column) else { return nil }
    guard FigureText.isIdentity(bytes(column)) else {
      throw problem(.identity(column: name(column), found: text(column)), at: column)
    }
    return text(column)
  }

  /// An identity that is declared, by its place in the order of declaration.
  func declared(
    _ column: Int, _ kind: Vocabulary.Kind, in vocabulary: Vocabulary
  ) throws(AwardProblem) -> Int? {
    guard !isBlank(column) else { return nil }
    return try place(of: text(column), column, kind, vocabulary)
  }

  /// The parts of a cell between single spaces.
  func list(_ column: Int) -> [String] {
    let parts = bytes(column).split(
      separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The place of a declared identity.
  func place(
    of name: String, _ column: Int, _ kind: Vocabulary.Kind, _ vocabulary: Vocabulary
  ) throws(AwardProblem) -> Int {
    guard let place = vocabulary.place(of: name, kind) else {
      let fault = TableFault.undeclared(
        kind: kind.rawValue, found: name, declared: vocabulary.names(kind))
      throw problem(fault, at: column)
    }
    return place
  }

  /// The problem of a number that is not one of its forms.
  func number(_ column: Int, allowed: String) -> AwardProblem {
    let fault = TableFault.number(column: name(column), found: text(column), allowed: allowed)
    return problem(fault, at: column)
  }

  /// The problem of a word that is not in its list.
  func unknownWord(_ word: String, _ column: Int, _ allowed: [String]) -> AwardProblem {
    problem(.word(column: name(column), found: word, allowed: allowed), at: column)
  }
}
