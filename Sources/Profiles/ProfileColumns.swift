import PayDomain

/// Reads what the headings of the employer's exports mean.
enum ProfileColumns {
  /// Reads the columns by heading, folded as headings are matched; a `?` means nothing yet.
  static func read(
    _ node: ProfileNode, into sheet: inout ProfileSheet
  ) throws(ProfileProblem) {
    var spots: [String: ProfileSpot] = [:]
    for (name, value) in try node.pairs() {
      let heading = ProfileColumns.folded(name.string)
      guard !heading.isEmpty else {
        throw .badValue(name.spot, key: "columns", expected: "a map whose keys are headings")
      }
      if let first = spots[heading] { throw .duplicate(name.spot, what: "column", first: first) }
      spots[heading] = name.spot
      if value.isOpen {
        sheet.gaps.append(ProfileGap(key: name.string, part: "columns", spot: name.spot))
      } else {
        sheet.facts.columns[heading] = try value.column()
      }
    }
  }

  /// A heading as readers compare it: folded, curly quotes straight, without a final colon.
  private static func folded(_ heading: String) -> String {
    var text = heading.folded.replacing("’", with: "'").replacing("‘", with: "'")
    while let last = text.last, last == ":" || last == " " { text.removeLast() }
    return text
  }
}
