import Foundation
import MadeSlips

/// What the guides of 2025-26 print for a meal and for a kilometre, from `Fixtures/pay-guides/allowances`.
struct AllowanceSums {
  /// Cents for a meal, by award.
  let meals: [String: [Int]]
  /// Cents for a kilometre in one's own vehicle, by award.
  let kilometres: [String: [Int]]

  /// Reads them.
  init(root: String) throws {
    let path = root + "/Fixtures/pay-guides/allowances/figures.csv"
    let rows = CSVRecords.read(try String(contentsOfFile: path, encoding: .utf8)).filter {
      $0["per"] == "unit"
    }
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
  }
}
