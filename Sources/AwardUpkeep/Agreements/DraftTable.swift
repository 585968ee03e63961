import AwardTables
import PayDomain

/// Turns the rows of an award's tables into rows of an agreement that nobody has confirmed.
struct DraftTable {
  /// The award.
  let award: Award
  /// What the agreement becomes.
  let plan: AgreementDraft.Plan

  /// A row of the award, with the cells that say for whom it is in force where those are not its own.
  struct Source {
    /// The row.
    let row: TableText.Row
    /// Cells that replace the row's, by column.
    var instead: [String: String] = [:]
  }

  /// The classifications, each with a note.
  func classifications(_ table: TableText) -> [[String]] {
    table.rows.map { row in
      cells(table, row) { column, cell in
        switch column {
        case "clause": AgreementDraft.mark
        case "from": "\(plan.starts)"
        case "note": "copy of \(award.code) \(table.cell(row, "clause")), \(AgreementDraft.mark)"
        default: cell
        }
      }
    }
  }

  /// The last thing that the pay database calls each classification: the tie to the award, should the agreement's
  /// classification get another id.
  func identities(_ table: TableText) -> [[String]] {
    var last: [String: (from: String, place: Int)] = [:]
    for (place, row) in table.rows.enumerated() {
      let (name, from) = (table.cell(row, "classification"), table.cell(row, "from"))
      if let known = last[name], known.from > from { continue }
      last[name] = (from, place)
    }
    return last.values.map(\.place).sorted().map { table.rows[$0].cells }
  }

  /// A table without dates, with the draft's source instead of the award's.
  func undated(_ table: TableText) -> [[String]] {
    table.rows.map { row in
      cells(table, row) { column, cell in
        switch column {
        case "source": DraftManifest.source
        case "clause", "note": AgreementDraft.mark
        default: cell
        }
      }
    }
  }

  /// The rows in force by their keys alone, without those that say that something ended.
  func inForce(_ table: TableText) -> [Source] {
    table.rowsInForce(on: "\(plan.starts)").filter { !table.isEnd($0) }.map { Source(row: $0) }
  }

  /// The rows in force for anybody, each for those alone that it is in force for.
  func narrowed(_ table: TableText, _ inForce: [RowInForce]) -> [Source] {
    table.rows.flatMap { row -> [Source] in
      let own = inForce.filter { $0.line == row.line }
      guard !own.isEmpty else { return [] }
      return sources(table, row, own)
    }
  }

  /// One source for each group of employment types that a row holds for with the same classifications.
  private func sources(_ table: TableText, _ row: TableText.Row, _ own: [RowInForce]) -> [Source] {
    let whole = inAll(table, row)
    var groups: [(who: [Int], types: [String], service: String?)] = []
    let lengths: [String?] = [nil] + Set(own.compactMap(\.service)).sorted()
    for service in lengths {
      let part = own.filter { $0.service == service }
      for type in EmploymentType.allCases.map(Optional.some) + [nil] {
        let who = Set(part.filter { $0.employment == type }.map(\.classification)).sorted()
        guard !who.isEmpty else { continue }
        let words = type.map { [$0.rawValue] } ?? []
        if let same = groups.firstIndex(where: { $0.who == who && $0.service == service }) {
          groups[same].types += words
        } else {
          groups.append((who, words, service))
        }
      }
    }
    return groups.map { group in
      var source = Source(row: row)
      if Set(group.who) != whole {
        let ids = group.who.map { award.classifications[$0].id }
        source.instead["classifications"] = ids.joined(separator: " ")
      }
      if !group.types.isEmpty { source.instead["employment"] = group.types.joined(separator: " ") }
      if let service = group.service { source.instead["service"] = service }
      return source
    }
  }

  /// Every classification that the row's own cell names; empty when it cannot be told, which narrows nothing away.
  private func inAll(_ table: TableText, _ row: TableText.Row) -> Set<Int> {
    var named: Set<Int> = []
    for word in table.cell(row, "classifications").split(separator: " ") {
      let isOut = word.hasPrefix("!")
      let name = isOut ? word.dropFirst() : word
      let places = award.classifications.indices.filter { place in
        let each = award.classifications[place]
        return name == "*" || name == each.id || name == "stream:\(each.stream)"
      }
      if isOut { named.subtract(places) } else { named.formUnion(places) }
    }
    return named
  }

  /// Rows without their figures; the note holds what the award says.
  func gaps(_ table: TableText, _ sources: [Source]) -> [[String]] {
    let figures = table.columns.filter { $0.role == .figure }.map(\.name)
    // A column that is filled only beside a figure goes with it.
    let beside = table.pairs.flatMap { pair in
      figures.contains(pair.0) || figures.contains(pair.1) ? [pair.0, pair.1] : []
    }
    let shown = table.columns.map(\.name).filter { figures.contains($0) || beside.contains($0) }
    let blank = Set(shown + ["basis", "clause", "instrument", "source"])
    return sources.map { source in
      cells(table, source.row) { column, cell in
        if let other = source.instead[column] { return other }
        if column == "from" { return "\(plan.starts)" }
        if column == "note" { return note(table, source.row, shown) }
        return blank.contains(column) ? String() : cell
      }
    }
  }

  /// `not covered: to be confirmed; MA000004 from 2026-07-01: hourly 27.81 (17.1)`.
  private func note(_ table: TableText, _ row: TableText.Row, _ shown: [String]) -> String {
    let start = "not covered: \(AgreementDraft.mark); \(award.code)"
    guard !table.isGap(row) else { return "\(start) has no figure in these tables" }
    let words = shown.compactMap { column in
      let cell = table.cell(row, column)
      return cell.isEmpty ? nil : "\(column) \(cell)"
    }
    let clause = table.cell(row, "clause")
    let figures = words.joined(separator: ", ") + (clause.isEmpty ? "" : " (\(clause))")
    return "\(start) from \(table.cell(row, "from")): \(figures)"
  }

  /// The cells of a row, each given to a change by its column.
  private func cells(
    _ table: TableText, _ row: TableText.Row, _ change: (String, String) -> String
  ) -> [String] {
    zip(table.columns, row.cells).map { change($0.name, $1) }
  }
}
