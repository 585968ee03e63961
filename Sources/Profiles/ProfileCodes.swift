import PayDomain

/// Reads what the employer's own labels and pay codes mean.
enum ProfileCodes {
  /// The meanings by label, folded as labels are matched.
  static func read(_ node: ProfileNode) throws(ProfileProblem) -> [String: CodeMeaning] {
    var codes: [String: CodeMeaning] = [:]
    var spots: [String: ProfileSpot] = [:]
    for (name, value) in try node.pairs() {
      let label = name.string.folded
      guard !label.isEmpty else {
        throw .badValue(name.spot, key: "pay_codes", expected: "a map whose keys are labels")
      }
      if let first = spots[label] { throw .duplicate(name.spot, what: "pay code", first: first) }
      spots[label] = name.spot
      codes[label] = try meaning(of: value)
    }
    return codes
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
