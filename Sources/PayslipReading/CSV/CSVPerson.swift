/// The employee's row of a printed report: a number and a name side by side, a label and its value, or a name alone.
struct CSVPerson {
  /// The employee's number and the column it stands in.
  private(set) var number: (text: String, position: Int)?
  /// The employee's name and the column it stands in.
  private(set) var name: (text: String, position: Int)?

  /// Takes a row's cells; nil when they name nobody.
  init?(_ cells: [String], _ labels: FieldLabels) {
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    guard let first = filled.first, first == 0, filled.count <= 4 else { return nil }
    takeLabelled(cells, filled, labels)
    guard number == nil, name == nil else { return }
    guard labels.field(of: cells[first]) == nil else { return nil }
    if filled.count == 2, CSVPerson.isCode(cells[first]), CSVPerson.isName(cells[filled[1]]) {
      number = (cells[first], first)
      name = (cells[filled[1]], filled[1])
    } else if filled.count == 1, cells[first].contains(", "), CSVPerson.isName(cells[first]) {
      name = (cells[first], first)
    } else {
      return nil
    }
  }

  /// Takes labels with their values, in one cell with a colon or in two.
  private mutating func takeLabelled(_ cells: [String], _ filled: [Int], _ labels: FieldLabels) {
    for position in filled {
      let halves = cells[position].split(separator: ":", maxSplits: 1)
      var label = cells[position]
      var value: (text: String, position: Int)?
      if halves.count == 2 {
        label = String(halves[0])
        value = (TextFolding.collapsed(String(halves[1])), position)
      } else if let next = filled.first(where: { $0 > position }) {
        value = (cells[next], next)
      }
      guard let value, !value.text.isEmpty else { continue }
      if labels.field(of: label) == .employee { name = value }
      if labels.field(of: label) == .employeeNumber { number = value }
    }
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
}
