import PayDomain

/// The tables that are written out with one row a line.
extension CSVTurned {
  /// An employee's columns of a table.
  private struct Person {
    let name: Cell
    let figures: [ExportColumn: Int]
  }

  /// Whether the first rows of a file can be one of the tables.
  static func mayBeTurned(_ rows: [[String]], _ words: CSVReportWords) -> Bool {
    rows.indices.dropLast().contains { people(rows, $0, words) != nil }
      || rows.allSatisfy { $0.dropFirst(2).allSatisfy(\.isEmpty) }
  }

  /// A table with the items of pay below each other and a group of columns for each employee, named above it.
  static func besideEachOther(
    _ rows: [[String]], _ words: CSVReportWords, _ vocabulary: LabelVocabulary
  ) -> ([[String]], [[Cell]])? {
    func isItem(_ label: String) -> Bool {
      words.labels.field(of: label) != nil || vocabulary.reading(of: label).category != .unknown
    }
    guard
      let head = rows.indices.prefix(CSVHeaderSearch.rowLimit).dropLast().first(where: {
        people(rows, $0, words) != nil
      }), let (people, left) = people(rows, head, words)
    else { return nil }
    // What stands above the columns may as well be pay, and beside the rows the employees.
    let items = rows.dropFirst(head + 2).compactMap(\.first).filter { !$0.isEmpty }
    guard !people.contains(where: { isItem($0.name.text) }),
      items.count(where: isItem) * 2 > items.count
    else { return nil }
    let columns: [ExportColumn] = [.hours, .rate, .amount]
    let headings = ["Employee Name", "Pay Item", "Hours", "Rate", "Amount"]
    var table = [headings.map { Cell(text: $0, place: (Int32(head + 1), 1)) }]
    for person in people {
      for row in rows.indices.dropFirst(head + 2) where rows[row].contains(where: { !$0.isEmpty }) {
        let filled = rows[row].indices.filter { $0 > 0 && !rows[row][$0].isEmpty }
        let taken = people.flatMap(\.figures.values)
        let isPlain = filled.allSatisfy { column in
          left.contains(column) || taken.contains(column) && isFigure(rows[row][column])
        }
        guard isPlain, !rows[row][0].isEmpty || filled.isEmpty else { return nil }
        let figures = columns.map { column in
          person.figures[column].map { cell(rows, row, $0) }
            ?? Cell(text: String(), place: (Int32(row + 1), 1))
        }
        let hasFigure = figures.contains { figure in
          Figures.rate(figure.text).map { $0.micros != 0 } ?? false
        }
        if hasFigure { table.append([person.name, cell(rows, row, 0)] + figures) }
      }
    }
    return (Array(rows.prefix(head)), table)
  }

  /// The employees named in a row, where the row below it says for all of them alike what stands in their columns; and
  /// the columns of sums and of what is no part of the pay.
  private static func people(
    _ rows: [[String]], _ head: Int, _ words: CSVReportWords
  ) -> ([Person], Set<Int>)? {
    let (names, below) = (rows[head], rows[head + 1])
    let starts = names.indices.filter { $0 > 0 && !names[$0].isEmpty }
    guard starts.count > 1, let first = below.first, first.isEmpty || words.isHeading(first),
      words.person(first) == nil, words.person(names[0]) == nil
    else { return nil }
    var (people, left): ([Person], Set<Int>) = ([], [])
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : below.count
      guard start < end else { return nil }
      let columns = (start..<end).filter { $0 < below.count && !below[$0].isEmpty }
      guard !words.rows.isTotal(names[start], others: true) else {
        left.formUnion(start..<end)
        continue
      }
      let name = names[start]
      guard CSVPerson.isFullName(name), !CSVPerson.isEverybody(name), !words.isHeading(name),
        words.labels.field(of: name) == nil
      else { return nil }
      var figures: [ExportColumn: Int] = [:]
      for column in columns {
        guard let meaning = words.figure(below[column]) else { return nil }
        guard meaning != .ignored else {
          left.insert(column)
          continue
        }
        guard figures.updateValue(column, forKey: meaning) == nil else { return nil }
      }
      guard figures[.amount] != nil else { return nil }
      people.append(Person(name: cell(rows, head, start), figures: figures))
    }
    let isAlike = people.allSatisfy { $0.figures.keys == people.first?.figures.keys }
    let isDistinct = Set(people.map { TextFolding.folded($0.name.text) }).count == people.count
    return people.count > 1 && isAlike && isDistinct ? (people, left) : nil
  }

  /// Whether a cell holds a figure, or says that there is none.
  private static func isFigure(_ text: String) -> Bool {
    Figures.rate(text) != nil || text.withBytes { Figures.hours($0) } != nil
      || text.withBytes(CSVCells.isNotApplicable)
  }

  /// One slip with a field and its value in each row, those of its lines counted: `Line1Hours`.
  static func belowEachOther(
    _ rows: [[String]], _ words: CSVReportWords
  ) -> ([[String]], [[Cell]])? {
    var seen: Set<String> = []
    var (fields, lines): ([(heading: String, value: Cell)], [Int: [ExportColumn: Cell]]) = ([], [:])
    for row in rows.indices where rows[row].contains(where: { !$0.isEmpty }) {
      let filled = rows[row].indices.filter { !rows[row][$0].isEmpty }
      guard filled.first == 0, filled.last.map({ $0 < 2 }) == true,
        seen.insert(TextFolding.folded(rows[row][0])).inserted
      else { return nil }
      let (name, value) = (rows[row][0], cell(rows, row, 1))
      if let (number, part) = counted(name) {
        guard let column = words.part(part), lines[number]?[column] == nil else { return nil }
        lines[number, default: [:]][column] = value
      } else {
        fields.append((name, value))
      }
    }
    let columns: [ExportColumn] = [.line, .hours, .rate, .amount]
    guard lines.values.allSatisfy({ $0[.line] != nil && $0[.amount] != nil }),
      let first = lines.keys.min()
    else { return nil }
    let names = fields.map(\.heading) + ["Pay Item", "Hours", "Rate", "Amount"]
    var table = [names.map { Cell(text: $0, place: (1, 1)) }]
    for number in lines.keys.sorted() {
      let shared = fields.map { field in
        // A sum is the slip's, and said once.
        number == first || !words.isSum(field.heading)
          ? field.value : Cell(text: String(), place: field.value.place)
      }
      let own = columns.map { lines[number]?[$0] ?? Cell(text: String(), place: (1, 1)) }
      table.append(shared + own)
    }
    return ([], table)
  }

  /// The number in a field's name and what stands behind it; nil without a number between words.
  private static func counted(_ name: String) -> (Int, String)? {
    let head = name.prefix { !$0.isNumber }
    let digits = name.dropFirst(head.count).prefix { $0.isNumber }
    let marks = { (letter: Character) in !letter.isLetter }
    let part = name.dropFirst(head.count + digits.count).drop(while: marks)
    guard head.contains(where: \.isLetter), let number = Int(digits), !part.isEmpty else {
      return nil
    }
    return (number, String(part))
  }
}
