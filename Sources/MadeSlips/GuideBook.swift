import Foundation

/// One figure of a pay guide's row: what an hour of one kind earns.
public struct GuideCell: Sendable {
  /// The provision, as `penalties.csv` names it.
  public let provision: String
  /// The provision in the award's words.
  public let words: String
  /// The category that the provision belongs to, such as `saturday`.
  public let category: String
  /// Per cent of the ordinary full-time rate; empty where no single one gives the figure.
  public let percentage: String
  /// Cents for an hour.
  public let rate: Int
}

/// One row of a pay guide: a classification at an age, employed in one way.
public struct GuideRow: Sendable {
  /// The classification's identity.
  public let classification: String
  /// Its title.
  public let title: String
  /// How employed: `casual`, or `full_time` and `part_time` or one of them.
  public let employments: [String]
  /// The age, as the guides have it: `adult`, `18`, `under_16`.
  public let age: String
  /// `up_to_6_months`, `over_6_months`, or empty where the rate depends on no service.
  public let service: String
  /// Cents for a full week; nil where the guide prints none.
  public let weekly: Int?
  /// Cents for an ordinary hour.
  public let ordinary: Int
  /// The other hourly figures, by the name of their provision.
  public let cells: [GuideCell]

  /// Whether the row is for casuals.
  public var isCasual: Bool { employments.first == "casual" }
}

/// The pay guide of one award and year, from `Fixtures/pay-guides`.
///
/// Figures come from the guide alone; `Awards/` only lends the names of classifications and provisions.
/// **Limits:** figures that are no plain rate of an hour are left out.
public struct GuideBook: Sendable {
  /// The award's code.
  public let award: String
  /// The year, `2025-26`.
  public let year: String
  /// The day the figures hold from where it is not the 1 July that the year begins with; else empty.
  public let on: String
  /// The rows, in the guide's order, but for ``steps``.
  public let rows: [GuideRow]
  /// The rows that depend on length of service, in the guide's order.
  public let steps: [GuideRow]

  /// The awards and years there are guides for, in the order of the list, with their day.
  public static func all(root: String) throws -> [(award: String, year: String, on: String)] {
    let list = try String(contentsOfFile: "\(root)/Fixtures/pay-guides/cells.csv", encoding: .utf8)
    return CSVRecords.read(list).map { row in
      (row["award", default: ""], row["year", default: ""], row["on", default: ""])
    }
  }

  private static let keys: Set<String> = [
    "employment", "age", "service", "classification", "weekly", "ordinary",
  ]

  /// Reads a guide.
  ///
  /// - Throws: What Foundation throws where a file cannot be read.
  public init(award: String, year: String, on: String, root: String) throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: root + "/Awards")
    let folder = folders.first { $0.hasPrefix(award) } ?? award
    func records(_ path: String) throws -> [[String: String]] {
      CSVRecords.read(try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8))
    }
    let titles = Dictionary(
      try records("Awards/\(folder)/classifications.csv").map {
        ($0["id", default: ""], $0["title", default: ""])
      }
    ) { first, _ in first }
    let penalties = Dictionary(grouping: try records("Awards/\(folder)/penalties.csv")) {
      $0["provision", default: ""]
    }
    self.award = award
    self.year = year
    self.on = on
    let all: [GuideRow] = try records("Fixtures/pay-guides/\(year)/\(award).csv").compactMap {
      record -> GuideRow? in
      let classification = record["classification", default: ""]
      guard let title = titles[classification],
        let ordinary = GuideBook.cents(record["ordinary", default: ""])
      else { return nil }
      let employments = record["employment", default: ""].split(separator: " ").map(String.init)
      return GuideRow(
        classification: classification, title: title, employments: employments,
        age: record["age", default: ""], service: record["service", default: ""],
        weekly: GuideBook.cents(record["weekly", default: ""]),
        ordinary: ordinary, cells: GuideBook.cells(record, employments, penalties))
    }
    rows = all.filter(\.service.isEmpty)
    steps = all.filter { !$0.service.isEmpty }
  }

  private static func cells(
    _ record: [String: String], _ employments: [String],
    _ penalties: [String: [[String: String]]]
  ) -> [GuideCell] {
    record.sorted { $0.key < $1.key }.compactMap { provision, text in
      let own = penalties[provision, default: []]
      let fitting = own.first {
        $0["employment", default: ""].split(separator: " ").contains { $0 == employments[0] }
      }
      guard !keys.contains(provision), let rate = cents(text), let penalty = fitting ?? own.first
      else { return nil }
      return GuideCell(
        provision: provision, words: penalty["words", default: ""],
        category: penalty["category", default: ""],
        percentage: penalty["percentage", default: ""], rate: rate)
    }
  }

  /// Whole cents of `24.95`; nil for anything else.
  public static func cents(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2, let dollars = Int(parts[0]),
      let rest = Int(parts[1])
    else { return nil }
    return dollars * 100 + rest
  }
}
