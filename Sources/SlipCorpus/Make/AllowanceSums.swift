import Foundation
import MadeSlips

/// What the guides of 2025-26 print for an allowance, from `Fixtures/pay-guides/allowances`.
///
/// What a sum is for, a week or a shift, the guides print in words; `Awards/` lends its name for it.
struct AllowanceSums {
  /// Cents for a meal, by award.
  let meals: [String: [Int]]
  /// Cents for a kilometre in one's own vehicle, by award.
  let kilometres: [String: [Int]]
  /// The least for each kind and unit, by award.
  let others: [String: [Sum]]

  /// The least sum of one kind.
  struct Sum {
    /// As payrolls call it.
    let kind: String
    let unit: Unit
    let cents: Int
  }

  /// What a sum is paid for.
  enum Unit: String {
    case week, shift, day
  }

  /// Words of a kind's names, by what payrolls call it.
  private static let kinds: [(kind: String, words: [String])] = [
    ("First aid", ["first aid"]), ("Laundry", ["laundry", "launder"]),
    ("Leading hand", ["leading hand"]), ("Tool", ["tool"]),
  ]

  /// Reads them.
  init(root: String) throws {
    let path = root + "/Fixtures/pay-guides/allowances/figures.csv"
    let all = CSVRecords.read(try String(contentsOfFile: path, encoding: .utf8))
    let rows = all.filter { $0["per"] == "unit" }
    func cents(_ words: [String], _ range: ClosedRange<Int>) -> [String: [Int]] {
      let fitting = rows.filter { row in
        words.contains { row["allowance", default: ""].contains($0) }
      }
      return Dictionary(grouping: fitting) { $0["award", default: ""] }.compactMapValues { rows in
        let sums = rows.compactMap { GuideBook.cents($0["dollars", default: ""]) }
        return sums.allSatisfy(range.contains) ? sums : nil
      }
    }
    meals = cents(["meal"], 600...5000)
    // A sum of some dollars under the same name is one for a day or a week.
    kilometres = cents(["vehicle", "motor", "kilomet"], 30...200)
    let folders = try FileManager.default.contentsOfDirectory(atPath: root + "/Awards")
    var others: [String: [Sum]] = [:]
    for (award, rows) in Dictionary(grouping: all, by: { $0["award", default: ""] }) {
      guard let folder = folders.first(where: { $0.hasPrefix(award) }) else { continue }
      let table = try String(
        contentsOfFile: "\(root)/Awards/\(folder)/allowances.csv", encoding: .utf8)
      others[award] = AllowanceSums.least(rows, named: CSVRecords.read(table))
    }
    self.others = others
  }

  /// The least sum of each kind; none of a kind that has a sum in another unit, such as an hour, or in none.
  private static func least(
    _ rows: [[String: String]], named table: [[String: String]]
  ) -> [Sum] {
    let names = Dictionary(table.map { ($0["allowance", default: ""], $0) }) { first, _ in first }
    return kinds.flatMap { kind, words -> [Sum] in
      func isNamed(_ row: [String: String]) -> Bool {
        let id = row["allowance", default: ""].split(separator: "-").joined(separator: " ")
        let text =
          "\(id) \(names[row["allowance", default: ""], default: [:]]["words", default: ""])"
        return words.contains { text.lowercased().contains($0) }
      }
      guard rows.filter(isNamed).allSatisfy({ $0["per"] == "unit" }) else { return [] }
      let all = table.filter(isNamed)
      guard all.allSatisfy({ Unit(rawValue: $0["unit", default: ""]) != nil }) else { return [] }
      let printed = Set(rows.map { $0["allowance", default: ""] })
      guard all.allSatisfy({ printed.contains($0["allowance", default: ""]) }) else { return [] }
      let sums = rows.filter(isNamed).compactMap { row -> Sum? in
        let name = names[row["allowance", default: ""]]?["unit"]
        guard let unit = name.flatMap(Unit.init),
          let cents = GuideBook.cents(row["dollars", default: ""])
        else { return nil }
        return Sum(kind: kind, unit: unit, cents: cents)
      }
      // A shift's sum by the piece could be a week's where that is less.
      let week = sums.filter { $0.unit == .week }.min { $0.cents < $1.cents }
      let shift = sums.filter { $0.unit != .week }.min { $0.cents < $1.cents }
      return [week, shift].compactMap { $0 }
    }
  }

  /// An adult and a sum of the award's that is above `gap` cents; nil where the award has none.
  static func draw(_ setting: inout Setting, above gap: Int) -> (row: GuideRow, sum: Sum)? {
    let sums = setting.sums.others[setting.book.award, default: []].filter { $0.cents > gap + 20 }
    guard setting.book.year == "2025-26", !sums.isEmpty,
      let row = setting.adult(where: { $0.employments.contains("full_time") })
    else { return nil }
    return (row, setting.draws.pick(sums))
  }
}

extension AllowanceSums.Sum {
  /// A full-timer's slip that pays the allowance for a week or for three shifts.
  func slip(
    _ setting: inout Setting, _ row: GuideRow, cents: Int, _ truth: Truth
  ) -> CorpusSlip {
    let start = setting.monday()
    let label = kind + setting.draws.pick([" Allowance", " allow", " Allw", " allowance"])
    let lines = [
      CorpusLine("Ordinary hours", minutes: 1200, cents: row.ordinary),
      unit == .week
        ? CorpusLine(label, count: 1, unit: "weeks", cents: cents)
        : CorpusLine(label, count: 3, unit: "each", cents: cents),
    ]
    let worker = setting.worker(row, on: start, employment: "full_time")
    return setting.slip(worker, start, lines, truth)
  }
}
