import Foundation
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
  static var codes: [String] {
    CSVRecords.read(Repository.text("Fixtures/pay-guides/cells.csv"))
      .filter { $0["year"] == "2025-26" && $0["on"] == "" }.map { $0["award", default: ""] }
  }

  private static let keys: Set<String> = [
    "employment", "age", "service", "classification", "weekly", "ordinary",
  ]

  /// The cells of an award's guide, row by row, those left out that depend on service or are no rate of an hour.
  static func cells(of code: String) -> [Cell] {
    let awards = Repository.root + "/Awards"
    let folders = try? FileManager.default.contentsOfDirectory(atPath: awards)
    guard let folder = folders?.first(where: { $0.hasPrefix(code) }) else { return [] }
    func rows(_ file: String) -> [[String: String]] {
      CSVRecords.read(Repository.text("Awards/\(folder)/\(file)"))
    }
    let titles = Dictionary(
      rows("classifications.csv").map { ($0["id", default: ""], $0["title", default: ""]) }
    ) { first, _ in first }
    let penalties = Dictionary(grouping: rows("penalties.csv")) { $0["provision", default: ""] }
    var cells: [Cell] = []
    for row in CSVRecords.read(Repository.text("Fixtures/pay-guides/2025-26/\(code).csv")) {
      guard let title = titles[row["classification", default: ""]],
        let base = cents(row["ordinary", default: ""]), row["service"] == ""
      else { continue }
      let employment = String(row["employment", default: ""].split(separator: " ")[0])
      for (provision, text) in row.sorted(by: { $0.key < $1.key }) where !keys.contains(provision) {
        let own = penalties[provision, default: []]
        let fitting = own.first {
          $0["employment", default: ""].split(separator: " ").contains { $0 == employment }
        }
        guard let rate = cents(text), let penalty = fitting ?? own.first else { continue }
        cells.append(
          Cell(
            code: code, title: title, employment: employment, age: row["age", default: ""],
            base: base, rate: rate, provision: provision, words: penalty["words", default: ""],
            category: penalty["category", default: ""],
            percentage: penalty["percentage", default: ""]))
      }
    }
    return cells
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

  private static func cents(_ text: String) -> Int? {
    let parts = text.split(separator: ".")
    guard parts.count == 2, let dollars = Int(parts[0]), let rest = Int(parts[1]) else {
      return nil
    }
    return dollars * 100 + rest
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
