/// Where the columns of an export stand.
struct ColumnMap {
  private let table: ExportTable
  private let places: [String: Int]

  /// Finds the columns of a kind of export.
  ///
  /// - Throws: ``ImportProblem/missingColumn(_:kind:file:nearest:allowed:)`` with the heading that
  ///   comes nearest, and ``ImportProblem/doubleColumn(_:file:)``.
  init(_ table: ExportTable, kind: ExportKind) throws(ImportProblem) {
    var places: [String: Int] = [:]
    for (place, heading) in table.header.enumerated() where !heading.isEmpty {
      guard places.updateValue(place, forKey: ExportKind.column(heading)) == nil else {
        throw .doubleColumn(heading, file: table.file)
      }
    }
    self.table = table
    self.places = places
    for column in kind.columns where places[ExportKind.folded(column)] == nil {
      let known = Set(ExportKind.allCases.flatMap(\.columns).map(ExportKind.folded))
      let strange = table.header.filter { !known.contains(ExportKind.folded($0)) }
      throw .missingColumn(
        column, kind: kind.rawValue, file: table.file,
        nearest: ColumnMap.nearest(to: column, among: strange), allowed: kind.columns)
    }
  }

  /// Whether a column is there.
  func has(_ column: String) -> Bool { places[ExportKind.folded(column)] != nil }

  /// The text of a cell, without blanks at either end; empty when the column or cell is not there.
  func text(_ column: String, row: Int) -> String {
    guard let place = places[ExportKind.folded(column)], place < table.rows[row].count else {
      return String()
    }
    return table.rows[row][place].trimmingBlanks
  }

  /// The year that every row says it is of; nil where the export has no such column.
  ///
  /// - Throws: ``ImportProblem/otherYear(file:place:found:expected:)`` at the first row of another.
  func publishedYear() throws(ImportProblem) -> Int? {
    guard has("publishedYear") else { return nil }
    var first: Int?
    for row in table.rows.indices {
      let (text, place) = (text("publishedYear", row: row), table.place(row: row))
      guard let year = Int(text), (1900...2199).contains(year) else {
        throw .cell(
          file: table.file, place: place, column: "publishedYear", found: String(text.prefix(40)),
          allowed: "a year, `2026`")
      }
      if let first, first != year {
        throw .otherYear(
          file: table.file, place: place, found: year, expected: "the rows above are of \(first)")
      }
      first = year
    }
    return first
  }

  /// The heading with the fewest letters to change; nil when more than half would change.
  static func nearest(to wanted: String, among headings: [String]) -> String? {
    let scored = headings.map {
      ($0, distance(ExportKind.folded(wanted), ExportKind.folded($0)))
    }
    let best = scored.min { $0.1 < $1.1 }
    guard let best, best.1 * 2 <= wanted.count else { return nil }
    return best.0
  }

  /// How many letters differ between two words: put in, left out or exchanged.
  private static func distance(_ one: String, _ other: String) -> Int {
    let (one, other) = (Array(one), Array(other))
    var row = Array(0...other.count)
    for (line, letter) in one.enumerated() {
      var before = row[0]
      row[0] = line + 1
      for (place, another) in other.enumerated() {
        let changed = before + (letter == another ? 0 : 1)
        before = row[place + 1]
        row[place + 1] = min(changed, before + 1, row[place] + 1)
      }
    }
    return row[other.count]
  }
}

extension String {
  /// The text without blanks at either end.
  var trimmingBlanks: String {
    guard first?.isWhitespace == true || last?.isWhitespace == true else { return self }
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// Lower-case words with single spaces: titles that differ in case, dashes or blanks are equal.
  var foldedTitle: String {
    var folded = String.UnicodeScalarView()
    for scalar in lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        folded.append(scalar)
      } else if let last = folded.last, last != " " {
        folded.append(" ")
      }
    }
    return String(folded).trimmingBlanks
  }
}
