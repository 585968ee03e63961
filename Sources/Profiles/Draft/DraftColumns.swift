import PayDomain

/// Writes the headings of exports that no layout knows, as questions where money stands below them.
struct DraftColumns {
  /// The exports.
  let exports: [ExportSurvey]

  /// Adds the columns; nothing when every heading is read.
  func add(to draft: inout DraftText) {
    let wanting = exports.filter { !$0.headings.isEmpty }
    guard !wanting.isEmpty else { return }
    draft.section("Columns of exports")
    draft.comment(
      "Headings that nothing reads. Say what a column holds, or `ignored`. Behind a # stand headings",
      "that hold no money, or that a layout knows already. Words:")
    addWords(to: &draft)
    let entries = entries(wanting)
    draft.line(entries.isEmpty ? "# columns:" : "columns:")
    var written: Set<String> = []
    for export in wanting {
      switch export.state {
      case .read(let layout): draft.comment("  \(export.name) (read as `\(layout)`):")
      case .refused(let words): draft.comment("  \(export.name): \(words)")
      }
      for heading in export.headings where written.insert(heading.heading.folded).inserted {
        add(heading, isAsked: entries.contains(heading.heading.folded), to: &draft)
      }
    }
  }

  /// The headings that are asked, folded.
  private func entries(_ exports: [ExportSurvey]) -> Set<String> {
    var asked: Set<String> = []
    for export in exports {
      for heading in export.headings where heading.guess == nil && heading.cells > 0 {
        if case .refused = export.state { asked.insert(heading.heading.folded) }
        if heading.money != .zero { asked.insert(heading.heading.folded) }
      }
    }
    return asked
  }

  private func add(_ heading: UnreadHeading, isAsked: Bool, to draft: inout DraftText) {
    let value = heading.guess?.rawValue ?? (isAsked ? "\"?\"" : "ignored")
    let line = "  \(isAsked ? "" : "# ")\(DraftText.quoted(heading.heading)): \(value)"
    var note = DraftText.count(heading.cells, "cell")
    if heading.money != .zero { note += ", \(heading.money)" }
    draft.line(DraftText.joined(line, note, at: 48))
  }

  private func addWords(to draft: inout DraftText) {
    var line = "   "
    for column in ExportColumn.allCases where !column.isPairPart && column != .refused {
      if line.count + column.rawValue.count > 92 {
        draft.comment(line)
        line = "   "
      }
      line += " " + column.rawValue
    }
    draft.comment(line)
  }
}
