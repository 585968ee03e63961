import PayDomain

/// What the columns of a table of employees hold: the keys of an employee, or what payrolls call them.
///
/// A table whose headings are all keys is read strictly. A list that a payroll exported has headings of its own, and
/// more columns than are wanted: known headings are taken, all others left unread.
struct EmployeeColumns {
  /// What one column holds.
  enum Column: Hashable {
    /// A key of an employee.
    case key(String)
    /// The first name.
    case firstName
    /// The last name.
    case lastName
    /// Something that is not asked for.
    case unread
  }

  /// The columns, from left to right.
  let columns: [Column]
  /// Whether the table is a payroll's list, with dates and words as payrolls write them.
  let isExport: Bool

  /// What payrolls call the facts of an employee, in lower case.
  private static let headings: [(Column, [String])] = [
    (
      .key("number"),
      [
        "employee id", "employee number", "employee no", "employee no.", "employee code",
        "employee #", "emp id", "emp no", "emp code", "payroll id", "payroll number", "card id",
        "staff id", "staff number", "staff no", "staff code", "personnel number", "worker id",
      ]
    ),
    (
      .key("name"),
      ["name", "employee name", "full name", "employee full name", "employee", "staff name"]
    ),
    (.firstName, ["first name", "firstname", "given name", "given names", "employee first name"]),
    (
      .lastName,
      ["surname", "last name", "lastname", "family name", "employee surname", "employee last name"]
    ),
    (
      .key("classification"),
      [
        "classification", "award classification", "pay level", "award level", "level", "grade",
        "pay classification", "employment agreement classification",
      ]
    ),
    (
      .key("employment"),
      [
        "employment", "employment type", "employment status", "employment basis",
        "basis of employment", "emp type", "work type",
      ]
    ),
    (.key("born"), ["born", "date of birth", "dob", "birth date", "birthdate"]),
    (
      .key("start"),
      [
        "start", "start date", "employment start date", "commencement date", "hire date",
        "date hired", "date commenced", "employment start",
      ]
    ),
    (.key("award"), ["award", "award name", "modern award"]),
    (.key("agreement"), ["agreement", "enterprise agreement", "eba"]),
  ]

  /// Takes the header of a table.
  ///
  /// - Throws: `.noHeader` where no cell is a heading, `.unknownKey` or `.conflict` with the column, `.badValue` for a list that names nobody.
  init(_ header: [String], path: String, line: Int) throws(ProfileProblem) {
    let cells = header.map(\.trimmed)
    isExport = cells.contains { cell in
      !Profile.employeeKeys.contains(cell) && EmployeeColumns.column(of: cell) != nil
    }
    guard isExport || cells.contains(where: Profile.employeeKeys.contains) else {
      throw .noHeader(
        ProfileSpot(file: path, line: line, column: 1), cells: cells.count,
        allowed: Profile.employeeKeys)
    }
    var columns: [Column] = []
    for (index, cell) in cells.enumerated() {
      let spot = ProfileSpot(file: path, line: line, column: index + 1)
      let column = EmployeeColumns.column(of: cell)
      guard isExport || Profile.employeeKeys.contains(cell) else {
        throw .unknownKey(spot, found: cell, allowed: Profile.employeeKeys)
      }
      let held = isExport ? column ?? .unread : .key(cell)
      if held != .unread, let first = columns.firstIndex(of: held) {
        throw .conflict(
          spot,
          words: isExport
            ? "a second column for what `\(cells[first])` holds"
            : "the column `\(cell)` stands twice")
      }
      columns.append(held)
    }
    self.columns = columns
    guard !isExport || columns.contains(where: EmployeeColumns.namesSomeone) else {
      throw .badValue(
        ProfileSpot(file: path, line: line, column: 1), key: "employees_csv",
        expected: "a table with a column for the employee's number or name")
    }
  }

  private static func namesSomeone(_ column: Column) -> Bool {
    column == .key("number") || column == .key("name") || column == .lastName
  }

  /// What a payroll's heading says the column holds; nil when it is none of those known.
  private static func column(of heading: String) -> Column? {
    let folded = heading.folded
    return headings.first { $0.1.contains(folded) }?.0
  }
}
