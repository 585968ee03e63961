extension Award {
  /// The provisions that a column of a pay guide is about, by its heading: `Sunday - not shiftworkers`.
  ///
  /// Case, signs and spaces don't matter; nothing is matched by likeness.
  public func provisions(headed heading: String) -> [Int] {
    store.headings[FoldedText.fold(heading)]
  }

  /// The ids of the payments that a column of a pay guide is about: by their own words, and those that a provision
  /// with the heading shares its id with.
  public func payments(headed heading: String) -> Set<String> {
    let words = FoldedText.fold(heading)
    let table = store.payments
    var ids = Set(provisions(headed: heading).map { provisions[$0].id })
    for part in table.parts where table.words[part.payment] == words {
      ids.insert(table.ids[part.payment])
    }
    return ids
  }

  /// The classifications that a row of a pay guide names, with the group and the sections it stands in.
  ///
  /// The whole name of the row decides, alone or with its group; where several have it, those of the stream that
  /// the sections name, then those with that very title. Nothing is matched by likeness.
  ///
  /// - Parameters:
  ///   - row: what stands at the left, `Level 1 - pay point 1`.
  ///   - group: the row above that names a group, empty when there is none.
  ///   - sections: the parts of the headings above the table that say who it is for.
  /// - Returns: places in ``classifications``; several where the names do not tell them apart.
  public func classifications(row: String, group: String, sections: [String]) -> [Int] {
    let streams = streams(in: sections)
    let parts = group.isEmpty ? sections : [group] + sections
    let names =
      (group.isEmpty ? [] : ["\(group) \(row)", "\(row) \(group)"])
      + parts.map { "\(row) \($0)" } + [row]
    // Without its group the name of a row says enough only where no other group could have such a row.
    let bare = group.isEmpty ? "" : FoldedText.fold(row)
    var fewest: [Int] = []
    let guideRates = names.map { "\($0) \(Award.guideRate)" }
    for name in (guideRates + names).map(FoldedText.fold) {
      let all = store.names[name]
      let own = name == bare ? [] : all.filter { streams.contains(classifications[$0].stream) }
      let found = own.isEmpty ? all : own
      if found.count == 1 { return found }
      guard name != bare else { return found }
      let titled = found.filter { FoldedText.fold(classifications[$0].title) == name }
      if titled.count == 1 { return titled }
      if fewest.isEmpty || (!found.isEmpty && found.count < fewest.count) { fewest = found }
    }
    return fewest
  }

  /// How the title ends of a classification that stands for a guide's own row, at a rate that is not the award's base.
  private static let guideRate = "at the rate of the pay guide"
  /// How the titles begin of streams that hold rows of the guide alone, longest first.
  private static let guideStreams = [
    "rows of the pay guide with the allowances of the guide ", "rows of the pay guide ",
  ]

  /// The folded words of a guide's section that a stream stands for.
  private static func section(of stream: AwardStream) -> String {
    let title = FoldedText.fold(stream.title)
    guard let start = guideStreams.first(where: title.hasPrefix) else { return title }
    return String(title.dropFirst(start.count))
  }

  /// The streams whose titles are the sections, whole or some of them that follow one another.
  private func streams(in sections: [String]) -> Set<String> {
    var names: Set<String> = []
    for first in sections.indices {
      for last in first..<sections.count {
        names.insert(FoldedText.fold(sections[first...last].joined(separator: " ")))
      }
    }
    return Set(streams.filter { names.contains(Award.section(of: $0)) }.map(\.id))
  }
}
