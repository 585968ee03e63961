import MadeSlips
import TestSupport

/// Synthetic slips of an employer who pays exactly what a pay guide prints.
///
/// The figures are the guides' of 2025-26 in `Fixtures/pay-guides`; what is made up is the person, the employer and the
/// hours. Super is 12 % rounded up.
struct GuideSlips {
  /// One figure of a guide, with what the award's tables say it is for.
  struct Cell {
    var code: String
    var title: String
    var employment: String
    var age: String
    /// Cents for an ordinary hour.
    var base: Int
    /// Cents for an hour of this kind.
    var rate: Int
    var provision: String
    var words: String
    var category: String
    /// Per cent of the ordinary full-time rate; empty where no single one gives the figure.
    var percentage: String

    var isCasual: Bool { employment == "casual" }
  }

  /// A line of a slip: its label, its hours, and cents an hour.
  typealias Line = (label: String, hours: Int, rate: Int)

  static let columns =
    "slip_id,employer,abn,employee_number,employee,born,award,classification,employment,"
    + "period_start,period_end,payment_date,line,hours,rate,amount,gross,tax,deductions,net,"
    + "super,super_fund"

  /// The awards whose guide of 2025-26 begins on 1 July.
  static var codes: [String] { guides.filter { $0.on.isEmpty }.map(\.award) }

  private static var guides: [(award: String, year: String, on: String)] {
    let all = try? GuideBook.all(root: Repository.root)
    return (all ?? []).filter { $0.year == "2025-26" }
  }

  /// The cells of an award's guide, row by row, those left out that depend on service or are no rate of an hour.
  static func cells(of code: String) -> [Cell] {
    let book = try? GuideBook(award: code, year: "2025-26", on: "", root: Repository.root)
    return (book?.rows ?? []).flatMap { row in
      row.cells.map { cell in
        Cell(
          code: code, title: row.title, employment: row.employments[0], age: row.age,
          base: row.ordinary, rate: cell.rate, provision: cell.provision, words: cell.words,
          category: cell.category, percentage: cell.percentage)
      }
    }
  }

  /// The rows of one slip in goingrate's own CSV.
  static func rows(_ id: String, _ cell: Cell, _ lines: [Line]) -> [String] {
    let gross = lines.reduce(0) { $0 + $1.hours * $1.rate }
    return lines.map { line in
      [
        id, "Synthetic Pty Ltd", "15999004613", id, "Invented Person", born(cell.age), cell.code,
        "\"\(cell.title)\"", cell.employment, "2025-07-07", "2025-07-13", "2025-07-16",
        "\"\(line.label)\"", "\(line.hours)", dollars(line.rate), dollars(line.hours * line.rate),
        dollars(gross), "0.00", "0.00", dollars(gross), dollars(gross * 12 / 100 + 1),
        "Example Super Fund",
      ].joined(separator: ",")
    }
  }

  private static func dollars(_ cents: Int) -> String {
    "\(cents / 100)." + (cents % 100 < 10 ? "0" : "") + "\(cents % 100)"
  }

  /// A birthday that gives the age of a fixture's row in July 2025.
  private static func born(_ age: String) -> String {
    if age == "adult" { return "1985-03-08" }
    if age.hasPrefix("under_"), let years = Int(age.dropFirst(6)) { return "\(2026 - years)-01-08" }
    return "\(2025 - (Int(age) ?? 40))-01-08"
  }
}
