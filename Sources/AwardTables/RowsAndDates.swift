import PayDomain

/// From when a row of a table holds.
public struct RowDate: Hashable, Sendable {
  /// The date in the row.
  public let date: CivilDate
  /// Whether it holds from the first full pay period that begins on or after ``date``; otherwise from that day.
  public let isPeriod: Bool
}

extension Award {
  /// From when a row of the award's own tables holds.
  ///
  /// - Parameter row: as references name it, `rates.csv:12`.
  /// - Returns: nil for a row of another table, or of none.
  /// - Complexity: O(*n*) in the rows of the table.
  public func date(ofRow row: String) -> RowDate? {
    let parts = row.split(separator: ":")
    guard parts.count == 2, let line = Int(parts[1]) else { return nil }
    let start: RowStart? =
      switch parts[0] {
      case "rates.csv":
        store.rates.rows.firstIndex { $0.ground.line == line }
          .map { store.rates.index.start(of: $0) }
      case "penalties.csv":
        store.penalties.rows.firstIndex { $0.ground.line == line }
          .map { store.penalties.index.start(of: $0) }
      case "juniors.csv":
        store.juniors.rows.firstIndex { $0.ground.line == line }
          .map { store.juniors.index.start(of: $0) }
      default: nil
      }
    return start.map { RowDate(date: $0.date, isPeriod: $0.isPeriod) }
  }
}
