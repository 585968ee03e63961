import PayDomain

/// Values of a payroll's list of employees in the forms that a profile has.
enum EmployeeExportCells {
  /// The value of a cell as a profile writes it; nil where it says nothing about the key.
  static func text(_ cell: String, for key: String) -> String? {
    switch key {
    case "born", "start": date(cell) ?? cell
    case "employment": employment(cell)
    case _: cell
    }
  }

  /// A day as `yyyy-mm-dd`, of the same with a time behind it or of a day first, `14/3/2008`; nil for anything else.
  static func date(_ text: String) -> String? {
    let day = text.split(whereSeparator: { $0 == " " || $0 == "T" }).first.map(String.init)
    guard let day else { return nil }
    if CivilDate(iso: day) != nil { return day }
    let parts = day.split(whereSeparator: { "/.-".contains($0) }).map { Int($0) }
    guard parts.count == 3, let date = parts[0], let month = parts[1], let year = parts[2],
      year > 1900, let civil = CivilDate(year: year, month: month, day: date)
    else { return nil }
    return civil.description
  }

  /// The employment type as a profile writes it; the text itself where it is none, nil for work that is none of them.
  static func employment(_ text: String) -> String? {
    let ignored = ["permanent", "perm", "ongoing", "employee", "staff", "worker"]
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
      .filter { !ignored.contains($0) }
    switch words.joined(separator: " ") {
    case "full time", "fulltime", "ft", "f t": return "full_time"
    case "part time", "parttime", "pt", "p t": return "part_time"
    case "casual", "cas", "casuals": return "casual"
    case "contractor", "labour hire", "volunteer", "director": return nil
    case _: return text
    }
  }
}
