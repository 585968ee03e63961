import PayDomain

/// Rows of the tables as their files write them.
enum RateRow {
  /// A row of `rates.csv`.
  static func text(_ rate: ProposedRate, instrument: String, source: String) -> String {
    line([
      rate.classification, "\(rate.from)", "period", (rate.weekly?.plain).orEmptyPart,
      rate.hourly.plain, "published", rate.clause, instrument, source, rate.note,
    ])
  }

  /// A row of `rates.csv` without a figure.
  static func text(_ gap: ProposedGap) -> String {
    let none = String()
    return line([
      gap.classification, "\(gap.from)", "period", none, none, none, none, none, none, gap.note,
    ])
  }

  /// A row of `identities.csv`.
  static func text(_ identity: ProposedIdentity) -> String {
    line([identity.classification, identity.databaseID, identity.title, "\(identity.from)"])
  }

  /// Cells with commas between, quoted where RFC 4180 asks for it.
  static func line(_ cells: [String]) -> String {
    cells.map { cell in
      guard cell.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return cell }
      let doubled = cell.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"")
      return "\"\(doubled)\""
    }.joined(separator: ",")
  }
}
