/// The employee's row of a printed report: a number and a name, a label and its value, or a name alone.
struct CSVPerson {
  /// How a row names an employee.
  enum Shape {
    /// A number and a name in two cells, labels with their values, or `O'Brien, Sean` alone.
    case usual
    /// `1077 - Sean O'Brien` or `1077: Sean O'Brien`.
    case dashed
    /// `O'BRIEN, Sean (1077)`, `Sean O'Brien - 1077` or `[1077] Sean O'Brien`.
    case bracketed
    /// `1077 Sean O'Brien`.
    case spaced
    /// `Sean O'Brien` and `1077` in two cells.
    case nameFirst
    /// A number, a name and words about both in three or four cells.
    case described
  }

  /// How the row names the employee.
  private(set) var shape = Shape.usual
  /// The employee's number and the column it stands in.
  private(set) var number: (text: String, position: Int)?
  /// The employee's name and the column it stands in.
  private(set) var name: (text: String, position: Int)?

  /// Takes a row's cells; nil when they name nobody.
  init?(_ cells: [String], _ words: CSVReportWords) {
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    guard let first = filled.first, first == 0, filled.count <= 4 else { return nil }
    takeLabelled(cells, filled, words)
    if number == nil, name == nil {
      guard words.labels.field(of: cells[first]) == nil else { return nil }
      if filled.count == 1 {
        takeOne(cells[first], at: first)
      } else {
        take(cells, filled, words)
      }
    }
    guard number != nil || name != nil else { return nil }
    if let said = name { name?.text = words.rows.withoutContinued(said.text) }
  }

  /// Whether two rows name the same employee.
  func isSame(as other: CSVPerson) -> Bool {
    number?.text == other.number?.text
      && name.map { TextFolding.folded($0.text) } == other.name.map { TextFolding.folded($0.text) }
  }

  /// Takes labels with their values, in one cell with a colon or in two.
  private mutating func takeLabelled(
    _ cells: [String], _ filled: [Int], _ words: CSVReportWords
  ) {
    var taken: [Int] = []
    for position in filled where !taken.contains(position) {
      let halves = cells[position].split(separator: ":", maxSplits: 1)
      var label = cells[position]
      var value: (text: String, position: Int)?
      if halves.count == 2 {
        label = String(halves[0])
        value = (TextFolding.collapsed(String(halves[1])), position)
      } else if let next = filled.first(where: { $0 > position }) {
        value = (cells[next], next)
      }
      guard let value, !value.text.isEmpty, let column = words.person(label),
        !CSVPerson.isEverybody(value.text)
      else { continue }
      taken += [position, value.position]
      if column == .employeeNumber {
        number = value
      } else if CSVPerson.isCode(value.text) {
        if number == nil { number = value }
      } else if let (_, code, text) = CSVPerson.named(value.text) {
        if number == nil { number = (code, value.position) }
        name = (text, value.position)
      } else if let (code, text) = CSVPerson.split(value.text, at: " ") {
        if number == nil { number = (code, value.position) }
        name = (text, value.position)
      } else {
        name = value
      }
    }
    let rest = filled.filter { !taken.contains($0) }
    if number != nil, name == nil, rest.count == 1, CSVPerson.isFullName(cells[rest[0]]) {
      name = (cells[rest[0]], rest[0])
    }
  }

  /// Takes a cell that stands alone in its row.
  private mutating func takeOne(_ cell: String, at position: Int) {
    if cell.contains(", "), CSVPerson.isName(cell) {
      name = (cell, position)
      return
    }
    guard let (shape, code, text) = CSVPerson.named(cell) else { return }
    (self.shape, number, name) = (shape, (code, position), (text, position))
  }

  /// A number and a name of two words or more in one text, and how they stand there; nil for anything else.
  private static func named(_ text: String) -> (Shape, String, String)? {
    for mark in [" - ", " – ", ": ", "/"] {
      if let (code, name) = split(text, at: mark), isFullName(name) { return (.dashed, code, name) }
    }
    for mark in [" - ", " – "] {
      guard let range = text.firstRange(of: mark) else { continue }
      let (name, code) = (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
      if isCode(code), isFullName(name) { return (.bracketed, code, name) }
    }
    for (opening, closing) in [("(", ")"), ("[", "]")] as [(Character, Character)] {
      guard let open = text.lastIndex(of: opening), let close = text.lastIndex(of: closing),
        open < close, open == text.startIndex || text.index(after: close) == text.endIndex
      else { continue }
      let code = String(text[text.index(after: open)..<close])
      let name = TextFolding.collapsed(
        String(text[..<open]) + String(text[text.index(after: close)...]))
      if isCode(code), isFullName(name) { return (.bracketed, code, name) }
    }
    guard let (code, name) = split(text, at: " "), isFullName(name), isStaffNumber(code),
      name.split(separator: " ").allSatisfy({ $0.first?.isUppercase == true })
    else { return nil }
    return (.spaced, code, name)
  }

  /// Whether a code before a name can be no year and no number of a street's house: three digits or more.
  private static func isStaffNumber(_ code: String) -> Bool {
    let digits = code.filter(\.isNumber)
    let isYear = code.count == 4 && ["19", "20"].contains { code.hasPrefix($0) }
    return digits.count >= 3 && !isYear && code.allSatisfy { $0.isLetter || $0.isNumber }
  }

  /// Takes cells side by side.
  private mutating func take(_ cells: [String], _ filled: [Int], _ words: CSVReportWords) {
    let (first, second) = (filled[0], filled[1])
    if CSVPerson.isCode(cells[first]), CSVPerson.isName(cells[second]) {
      let others = filled.dropFirst(2).allSatisfy { cells[$0].contains(where: \.isLetter) }
      guard filled.count == 2 || (others && CSVPerson.isFullName(cells[second])) else { return }
      if filled.count > 2 { shape = .described }
      (number, name) = ((cells[first], first), (cells[second], second))
    } else if filled.count == 2, CSVPerson.isCode(cells[second]),
      CSVPerson.isFullName(cells[first]), !words.isHeading(cells[first])
    {
      (shape, number, name) = (.nameFirst, (cells[second], second), (cells[first], first))
    }
  }

  /// A number and a name with a mark between; nil when a text is none.
  private static func split(_ text: String, at mark: String) -> (String, String)? {
    guard let range = text.firstRange(of: mark) else { return nil }
    let code = String(text[..<range.lowerBound])
    let name = TextFolding.collapsed(String(text[range.upperBound...]))
    return isCode(code) && isName(name) ? (code, name) : nil
  }

  /// Whether a text can be an employee's number: short, in one word, with a digit.
  private static func isCode(_ text: String) -> Bool {
    (1...16).contains(text.count) && !text.contains(" ")
      && text.contains { $0.isASCII && $0.isNumber }
  }

  /// Whether a text can be a name: words of letters.
  private static func isName(_ text: String) -> Bool {
    (2...60).contains(text.count)
      && text.allSatisfy { $0.isLetter || " ,.'’-()".contains($0) }
      && text.contains { $0.isLetter }
  }

  /// Whether a text says who is chosen and names none of them: `All staff`.
  static func isEverybody(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return ["all", "various", "multiple", "selected", "employees", "staff"].contains {
      words.contains(Substring($0))
    }
  }

  /// Whether a text can be a name of at least two words: one alone may be a place of work.
  static func isFullName(_ text: String) -> Bool {
    isName(text) && text.contains(" ") && !text.contains(" - ")
  }
}
