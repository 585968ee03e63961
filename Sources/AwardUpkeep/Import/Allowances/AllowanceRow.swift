import PayDomain

/// Rows of `allowances.csv` as the file writes them.
enum AllowanceRow {
  /// The cells that a new row takes over from one before it.
  ///
  /// - Parameters:
  ///   - held: the row before.
  ///   - header: the columns of the file.
  ///   - clause: the clause of the export; empty where it has none.
  /// - Returns: every cell with its column, in the file's order.
  static func cells(
    _ held: HeldAllowanceRow, header: [String], clause: String
  ) -> [(name: String, text: String)] {
    zip(header, held.cells).map { name, text in
      name == "clause" && !clause.isEmpty ? (name, clause) : (name, text)
    }
  }

  /// The cells of a row without a figure.
  static func gap(
    _ held: HeldAllowanceRow, header: [String], note: String
  ) -> [(name: String, text: String)] {
    let kept: Set = [
      "allowance", "classifications", "words", "unit", "cap", "all_purpose", "expense", "starts",
    ]
    return zip(header, held.cells).map { name, text in
      if name == "note" { return (name, note) }
      return (name, kept.contains(name) ? text : String())
    }
  }

  /// The row of a sum.
  static func text(_ row: ProposedAllowance, instrument: String, source: String) -> String {
    line(
      row,
      [
        "amount": row.amount.plain, "basis": "published", "instrument": instrument,
        "source": source,
      ])
  }

  /// The row of a gap.
  static func text(gap row: ProposedAllowance) -> String { line(row, [:]) }

  private static func line(_ row: ProposedAllowance, _ figures: [String: String]) -> String {
    RateRow.line(
      row.cells.map { cell in
        cell.name == "from" ? "\(row.from)" : figures[cell.name, default: cell.text]
      })
  }
}
