import PayDomain

/// For whom a row of `penalties.csv` or `juniors.csv` is the one in force on a day.
///
/// Rows about the same thing may name their classifications in different ways, so that their texts do not tell which
/// of them holds.
public struct RowInForce: Hashable, Sendable {
  /// The line of the file.
  public let line: Int
  /// How they are employed; nil in `juniors.csv`.
  public let employment: EmploymentType?
  /// The classification, by its place in ``Award/classifications``.
  public let classification: Int
  /// In `juniors.csv` the length of service it holds for, as its column says it; nil where it does not matter.
  public let service: String?
}

extension Award {
  /// The rows of `penalties.csv` in force on the dates, by line; one that says that a provision ended is left out.
  public func penaltyRows(on dates: EffectiveDates) -> [RowInForce] {
    var found: [RowInForce] = []
    for provision in provisions.indices {
      for type in EmploymentType.allCases {
        for place in classifications.indices {
          let question = RateQuestion(
            classification: place, employment: type, age: .adult, dates: dates)
          let key = store.penalties.key(provision, question)
          guard case .row(let row) = store.penalties.index.find(key, on: dates),
            !store.penalties.rows[row].ground.isEnded
          else { continue }
          found.append(
            RowInForce(
              line: store.penalties.rows[row].ground.line, employment: type, classification: place,
              service: nil))
        }
      }
    }
    return found.sorted { $0.line < $1.line }
  }

  /// The rows of `juniors.csv` in force on the dates, by line; one that says that a percentage ended is left out.
  public func juniorRows(on dates: EffectiveDates) -> [RowInForce] {
    let juniors = store.juniors
    var found: [RowInForce] = []
    for place in classifications.indices {
      for (number, step) in juniors.steps.enumerated() {
        let rows = [0, 1].map { side in
          juniors.row(classification: place, age: number, side: side, on: dates)
        }
        let words = step.map { ["up_to_\($0)_months", "over_\($0)_months"] }
        for (side, row) in rows.enumerated() {
          guard let row, !juniors.rows[row].ground.isEnded, side == 0 || row != rows[0] else {
            continue
          }
          let isBoth = rows[0] == rows[1]
          found.append(
            RowInForce(
              line: juniors.rows[row].ground.line, employment: nil, classification: place,
              service: isBoth ? nil : words?[side]))
        }
      }
    }
    return found.sorted { $0.line < $1.line }
  }
}

extension JuniorTable {
  /// The row in force for a classification, an age by its place in ``ages`` and a side of the step; nil when there is
  /// none.
  fileprivate func row(
    classification: Int, age: Int, side: Int, on dates: EffectiveDates
  ) -> Int? {
    let key = (classification * ages.count + age) * 2 + side
    guard case .row(let row) = index.find(key, on: dates) else { return nil }
    return row
  }
}
