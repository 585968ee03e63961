import AwardTables

/// The rows of a table that came, went or changed.
struct RowChanges {
  /// A row and the one it is held against.
  struct Pair {
    /// The row as it was, or the one in force before it; nil when there is none.
    let before: [String: String]?
    /// The row as it is.
    let after: [String: String]
  }

  /// The table as it is.
  let table: TableText
  /// Rows of a new key, or of a new date of a known one, each with the one before it of the same key.
  var added: [Pair] = []
  /// Rows of the same key and date with other cells.
  private(set) var changed: [Pair] = []
  /// Rows that are gone.
  private(set) var removed: [[String: String]] = []
  /// Rows that differ in the classifications they are for alone.
  private(set) var rescoped: [Pair] = []

  /// Compares the rows of two tables, in the order of the new one; an order of rows alone is no change.
  init(_ old: TableText, _ new: TableText) {
    table = new
    func identity(_ table: TableText, _ row: TableText.Row) -> [String] {
      table.key(row) + (table.isDated ? [table.cell(row, "from")] : [])
    }
    var before: [[String]: [String: String]] = [:]
    for row in old.rows { before[identity(old, row)] = RowChanges.cells(old, row) }
    var seen: Set<[String]> = []
    var last: [[String]: [String: String]] = [:]
    for row in new.rows {
      let (place, cells) = (identity(new, row), RowChanges.cells(new, row))
      seen.insert(place)
      if let earlier = before[place] {
        if earlier != cells { changed.append(Pair(before: earlier, after: cells)) }
      } else {
        added.append(Pair(before: last[new.key(row)], after: cells))
      }
      last[new.key(row)] = cells
    }
    removed = old.rows.filter { !seen.contains(identity(old, $0)) }.map {
      RowChanges.cells(old, $0)
    }
    findRescoped()
  }

  /// Takes those out of the added and removed rows that say the same of other classifications.
  private mutating func findRescoped() {
    let scope = "classifications"
    guard table.place(scope) != nil else { return }
    func rest(_ cells: [String: String]) -> [String: String] { cells.filter { $0.key != scope } }
    var left: [Pair] = []
    for pair in added {
      if let place = removed.firstIndex(where: { rest($0) == rest(pair.after) }) {
        rescoped.append(Pair(before: removed.remove(at: place), after: pair.after))
      } else {
        left.append(pair)
      }
    }
    added = left
  }

  /// The cells of a row by column, without the blank ones.
  private static func cells(_ table: TableText, _ row: TableText.Row) -> [String: String] {
    let pairs = zip(table.columns.map(\.name), row.cells).filter { !$0.1.isEmpty }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The changes as people read them: rows that do not move a figure are counted, not listed.
  var lines: [String] {
    var lines: [String] = []
    var quiet: [String: Int] = [:]
    for pair in added {
      if let before = pair.before, figures(before) == figures(pair.after) {
        let from = (pair.after["from"]).map { " from \($0)" }
        quiet["with the figures of the row before" + (from.map { $0 } ?? String()), default: 0] += 1
      } else {
        lines.append(line(pair))
      }
    }
    for pair in changed {
      let columns = table.columns.map(\.name).filter { pair.before?[$0] != pair.after[$0] }
      let figure = columns.contains { name in
        table.columns.contains { $0.name == name && $0.role == .figure }
      }
      if figure || !table.isDated {
        let isRenamed = table.file == "classifications.csv" && columns.contains("title")
        let what = isRenamed ? ": renamed, " : ": "
        lines.append(name(pair.after) + what + moves(columns, pair).joined(separator: ", "))
      } else {
        quiet["with another \(columns.joined(separator: ", "))", default: 0] += 1
      }
    }
    lines += rescoped.map { pair in
      let words = [pair.before ?? [:], pair.after].map { RowChanges.short($0["classifications"]) }
      let name = pair.after.filter { $0.key != "classifications" }
      return "\(self.name(name)): classifications \(words.joined(separator: " → "))"
    }
    lines += removed.map { "\(name($0)): removed, it said \(said($0))" }
    lines += quiet.sorted { $0.key < $1.key }.map { "\(AwardDifference.rows($0.value)) \($0.key)" }
    return lines.map { "\(table.file): \($0)" }
  }

  /// A row that came: what it says, and what was said before.
  private func line(_ pair: Pair) -> String {
    guard table.isDated, let before = pair.before else {
      return "\(name(pair.after)): added, \(said(pair.after))"
    }
    let columns = table.columns.map(\.name).filter { column in
      table.columns.contains { $0.name == column && $0.role == .figure }
        && before[column] != pair.after[column]
    }
    return name(pair.after) + ": " + moves(columns, pair).joined(separator: ", ")
      + (gap(pair.after).map { "; \($0)" } ?? String())
  }

  /// `sunday (*; casual) from 2026-07-01`.
  func name(_ cells: [String: String]) -> String {
    let keys = table.columns.filter { $0.role == .key }.compactMap { column in
      cells[column.name].map { column.name == "classifications" ? RowChanges.short($0) : $0 }
    }
    let rest = keys.dropFirst().joined(separator: "; ")
    let first = keys.first.map { rest.isEmpty ? $0 : "\($0) (\(rest))" }
    let day = cells["from"].flatMap { table.isDated ? "from \($0)" : nil }
    return [first, day].compactMap { $0 }.joined(separator: " ")
  }

  /// A list of ids, cut after the first few.
  private static func short(_ list: String?) -> String {
    let words = (list ?? "nothing").split(separator: " ")
    guard words.count > 4 else { return words.joined(separator: " ") }
    return words.prefix(3).joined(separator: " ") + " and \(words.count - 3) more"
  }

  /// The figures of a row, or what a row without dates says, or why it has none.
  func said(_ cells: [String: String]) -> String {
    if let gap = gap(cells) { return gap }
    let figures = table.columns.filter { $0.role == .figure }.map(\.name)
    let shown =
      figures.isEmpty
      ? table.columns.filter { $0.role == .detail && $0.name != "note" }.map(\.name) : figures
    return shown.compactMap { name in cells[name].map { "\(name) \($0)" } }.joined(separator: ", ")
  }

  /// The note of a row without figures.
  private func gap(_ cells: [String: String]) -> String? {
    let figures = table.columns.filter { $0.role == .figure }
    guard !figures.isEmpty, figures.allSatisfy({ cells[$0.name] == nil }) else { return nil }
    return cells["note"]
  }

  /// `percentage 150 → 175` for each column.
  private func moves(_ columns: [String], _ pair: Pair) -> [String] {
    columns.map { column in
      "\(column) \(pair.before?[column] ?? "nothing") → \(pair.after[column] ?? "nothing")"
    }
  }

  private func figures(_ cells: [String: String]) -> [String?] {
    table.columns.filter { $0.role == .figure }.map { cells[$0.name] }
      + [gap(cells)]
  }
}
