import PayDomain

/// Reads what the employer's own labels and pay codes mean.
enum ProfileCodes {
  /// Reads the meanings by label, folded as labels are matched; a `?` means nothing yet.
  static func read(
    _ node: ProfileNode, into sheet: inout ProfileSheet
  ) throws(ProfileProblem) {
    var spots: [String: ProfileSpot] = [:]
    for (name, value) in try node.pairs() {
      let label = name.string.folded
      guard !label.isEmpty else {
        throw .badValue(name.spot, key: "pay_codes", expected: "a map whose keys are labels")
      }
      if let first = spots[label] { throw .duplicate(name.spot, what: "pay code", first: first) }
      spots[label] = name.spot
      sheet.codeSpots.append((label, name.spot))
      if value.isOpen {
        sheet.gaps.append(ProfileGap(key: name.string, part: "pay_codes", spot: name.spot))
      } else {
        sheet.facts.codes[label] = try meaning(of: value)
      }
    }
  }

  private static func meaning(of node: ProfileNode) throws(ProfileProblem) -> CodeMeaning {
    guard case .map = node.content else { return CodeMeaning(category: try node.category()) }
    let entries = try node.entries(allowed: Profile.codeKeys)
    guard let category = try entries["category"]?.category() else {
      throw .badValue(node.spot, key: node.key, expected: "given a `category`")
    }
    return CodeMeaning(
      category: category,
      form: try entries["form"]?.word(of: ["whole": .whole, "loading_only": .loadingOnly])
        ?? .whole,
      multiplier: try entries["multiplier"]?.multiplier())
  }
}
