import Foundation
import MadeSlips
import PayDomain

/// The super guarantee's figures, from `Fixtures/corpus/super.csv`.
struct SuperFigures {
  private let rows: [(from: CivilDate, tenths: Int, base: Int?)]

  /// Reads them.
  init(root: String) throws {
    let text = try String(contentsOfFile: "\(root)/Fixtures/corpus/super.csv", encoding: .utf8)
    rows = CSVRecords.read(text).compactMap { row in
      let parts = row["percent", default: ""].split(separator: ".")
      guard let from = CivilDate(iso: row["from", default: ""]), let whole = Int(parts[0]) else {
        return nil
      }
      let tenths = parts.count > 1 ? Int(parts[1]) : nil
      let base = GuideBook.cents(row["base_per_quarter", default: ""])
      return (from, whole * 10 + (tenths ?? Int.zero), base)
    }
  }

  /// The percentage in tenths on a day of payment.
  func tenths(on day: CivilDate) -> Int {
    guard let row = rows.last(where: { $0.from <= day }) else {
      preconditionFailure("the corpus pays on days that super.csv has")
    }
    return row.tenths
  }

  /// The last percentage that differed from the one on a day; nil where there is none.
  func earlierTenths(on day: CivilDate) -> Int? {
    rows.last { $0.from <= day && $0.tenths != tenths(on: day) }?.tenths
  }

  /// The maximum contribution base of a quarter in cents; nil where there is none.
  func base(on day: CivilDate) -> Int? { rows.last { $0.from <= day }?.base }
}
