import PayDomain

/// Headings that stand in two rows, the upper of which may span several columns: `Overtime` above `Hours` and `Amount`.
struct CSVTwoRowHeadings {
  /// The headings of all layouts, by their words.
  private let known: Set<String>
  /// The last words of a wide export's headings.
  private let parts: Set<String>
  private let words: CSVHeadingWords

  /// Takes the headings of a catalog.
  init(_ catalog: LayoutCatalog) {
    words = catalog.labels.headingWords
    var (known, parts): (Set<String>, Set<String>) = ([], [])
    for column in catalog.tables.flatMap(\.columns) where column.column != .refused {
      let written = column.headings.map(words.written)
      if column.column.isPairPart { parts.formUnion(written) } else { known.formUnion(written) }
    }
    (self.known, self.parts) = (known, parts)
  }

  /// One heading for each column; nil where the upper row spans nothing.
  ///
  /// A blank of the upper row is the cell left of it, as far as the two make a known heading or the lower says what of it
  /// stands there, which it says once.
  func joined(_ above: [String], _ below: [String]) -> [String]? {
    guard above.count(where: { !$0.isEmpty }) > 1 else { return nil }
    var (group, taken, joined): (String, Set<String>, Int) = ("", [], 0)
    var headings: [String] = []
    for (position, low) in below.enumerated() {
      let own = position < above.count ? above[position] : ""
      if !own.isEmpty { (group, taken) = (own, []) }
      guard !low.isEmpty, !group.isEmpty else {
        headings.append(low.isEmpty ? own : low)
        continue
      }
      let whole = "\(group) \(low)"
      let part = words.written(low)
      let isPart = parts.contains(part) && !known.contains(words.written(group))
      guard known.contains(words.written(whole)) || isPart && taken.insert(part).inserted else {
        headings.append(low)
        continue
      }
      joined += 1
      headings.append(whole)
    }
    return joined > 0 ? headings : nil
  }
}
