import PayDomain

/// A row held against one layout.
struct CSVHeaderMatch {
  /// What each column holds.
  private(set) var columns: [ExportColumn?]
  /// Headings of required columns that are missing, in the layout's order.
  private(set) var missing: [String] = []
  /// What is missing, where nothing is but what the rows above a table may state.
  private(set) var lacksOfAbove: Set<Above> = []
  /// How many required columns are there.
  private(set) var requiredFound = 0
  /// How many columns are there.
  private(set) var found = 0
  /// Whether a heading is there that the layout cannot have.
  private(set) var isRefused = false
  /// Columns that the rows above a table may stand for.
  enum Above: String {
    /// The days of the pay.
    case days
    /// The employee.
    case employee
  }

  /// The headings as the layout spells them.
  private let headings: [String]
  /// What the user says headings hold.
  private let map: [String: ExportColumn]

  /// Holds headings against a layout; of several headings for one column the layout's first wins.
  ///
  /// - Parameters:
  ///   - folded: the headings, folded.
  ///   - written: the same with their words written out.
  ///   - layout: the layout.
  ///   - map: what headings hold before the layout says it.
  ///   - days: the columns that hold days, among those whose headings are one thing above days and another above others.
  init(
    _ folded: [String], written: [String], _ layout: CSVLayout, map: [String: ExportColumn] = [:],
    days: Set<Int> = []
  ) {
    let headings = layout.spelled(folded, written: written, keeping: map)
    self.headings = headings
    self.map = map
    columns = headings.map { map.isEmpty ? nil : map[$0] }
    var groups: [String: (isFound: Bool, names: [String])] = [:]
    var order: [String] = []
    var seen: Set<ExportColumn> = []
    for column in layout.columns where !column.column.isPairPart {
      if column.column == .refused {
        refuse(column.headings, headings, map)
      } else if column.column == .ignored {
        ignore(column.headings, headings)
      } else {
        let isFound = take(column, headings, days)
        if isFound { found += 1 }
        switch column.need {
        case .optional: break
        case .required:
          if isFound { requiredFound += 1 } else { missing += column.headings.prefix(1) }
        case .oneOf(let group):
          if groups[group] == nil { order.append(group) }
          groups[group, default: (false, [])].isFound = isFound || groups[group]?.isFound == true
          if seen.insert(column.column).inserted {
            groups[group]?.names += column.headings.prefix(1)
          }
        }
      }
    }
    for name in order {
      guard let group = groups[name] else { continue }
      if group.isFound {
        requiredFound += 1
      } else {
        missing.append(group.names.joined(separator: "` or `"))
      }
    }
    let lacked = order.filter { groups[$0]?.isFound == false }.compactMap(Above.init)
    if lacked.count == missing.count { lacksOfAbove = Set(lacked) }
  }

  /// The columns that could hold each of a line's figures and its label, in the layout's order; one that the user names
  /// stands alone.
  func candidates(in layout: CSVLayout) -> [ExportColumn: [Int]] {
    var candidates: [ExportColumn: [Int]] = [:]
    for column in layout.columns where !column.column.isOfSlip {
      if map.values.contains(column.column), let position = columns.firstIndex(of: column.column) {
        candidates[column.column] = [position]
      } else {
        candidates[column.column, default: []] += column.headings
          .compactMap { headings.firstIndex(of: $0) }
          .filter { map[headings[$0]] == nil && isFree($0, for: column.column) }
      }
    }
    return candidates
  }

  /// Whether a column holds a meaning, or nothing else.
  private func isFree(_ position: Int, for column: ExportColumn) -> Bool {
    columns[position].map { $0 == column } ?? true
  }

  /// Notes headings that the layout cannot have, unless the user says what they hold.
  private mutating func refuse(
    _ refused: [String], _ headings: [String], _ map: [String: ExportColumn]
  ) {
    isRefused =
      isRefused
      || refused.contains { heading in
        map[heading] == nil
          && headings.indices.contains { headings[$0] == heading && columns[$0] == nil }
      }
  }

  /// Notes headings that are known and not used.
  private mutating func ignore(_ ignored: [String], _ headings: [String]) {
    for heading in ignored {
      if let position = headings.firstIndex(of: heading), columns[position] == nil {
        columns[position] = .ignored
      }
    }
  }

  /// Finds the column of a layout's row; false when the file does not have it.
  private mutating func take(
    _ column: CSVLayout.Column, _ headings: [String], _ days: Set<Int>
  ) -> Bool {
    if columns.contains(column.column) { return true }
    let position = column.headings.lazy.compactMap { headings.firstIndex(of: $0) }
      .first { columns[$0] == nil && (!column.isDated || days.contains($0)) }
    guard let position else { return false }
    columns[position] = column.column
    return true
  }
}
