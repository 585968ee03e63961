import AwardTables
import PayDomain

/// What an allowance of ours and one of the export have in common.
struct AllowanceEvidence: OptionSet, Hashable {
  let rawValue: Int

  /// The export's title, alone or with its heading or frequency, is our words.
  static let words = AllowanceEvidence(rawValue: 1)
  /// Our words, which are cut, are how the export's title begins.
  static let beginning = AllowanceEvidence(rawValue: 2)
  /// The export's title is our words without the heading before them.
  static let ending = AllowanceEvidence(rawValue: 4)
  /// Our words without the heading before them are how the export's title begins.
  static let endingBeginning = AllowanceEvidence(rawValue: 8)
  /// Both are paid for the same thing.
  static let unit = AllowanceEvidence(rawValue: 16)
  /// Both name the same clause.
  static let clause = AllowanceEvidence(rawValue: 32)
  /// Both have the same percentage, or the same sum now or before.
  static let figure = AllowanceEvidence(rawValue: 64)

  /// So many letters of our words are how the title begins that these alone say enough.
  static let long = AllowanceEvidence(rawValue: 128)
  /// Neither says a unit that contradicts the other's.
  static let noOtherUnit = AllowanceEvidence(rawValue: 256)

  /// What must be there for the two to be one, the most first.
  static let levels: [AllowanceEvidence] = [
    [.words, .unit, .clause, .figure], [.words, .unit, .clause], [.words, .clause, .figure],
    [.words, .unit, .figure], [.words, .clause], [.words, .unit], [.words, .figure], [.words],
    [.beginning, .unit, .clause], [.beginning, .unit, .figure], [.beginning, .long],
    [.ending, .unit, .clause], [.ending, .unit, .figure], [.ending, .unit], [.ending],
    [.endingBeginning, .unit, .figure], [.endingBeginning, .long],
    [.clause, .unit, .figure], [.clause, .noOtherUnit, .figure],
  ]

  /// Whether any of it is about words.
  var isAboutWords: Bool {
    !isDisjoint(with: [.words, .beginning, .ending, .endingBeginning])
  }

  /// `words, unit and clause`.
  var description: String {
    let names: [(AllowanceEvidence, String)] = [
      (.words, "words"), (.beginning, "how the words begin"),
      (.ending, "words without their heading"),
      (.endingBeginning, "how the words without their heading begin"), (.unit, "unit"),
      (.clause, "clause"), (.figure, "figure"),
    ]
    let own = names.filter { contains($0.0) }.map(\.1)
    guard let last = own.last, own.count > 1 else { return own.joined() }
    return "\(own.dropLast().joined(separator: ", ")) and \(last)"
  }
}

/// The words of an allowance of ours, in the forms that are compared.
struct OwnWords {
  /// The words, and the words before a bracket at their end.
  let whole: [String]
  /// The same without the heading before a colon.
  let endings: [String]

  /// Below this many letters words are too few to be known by how they begin.
  private static let leastOfBeginning = 16
  /// From so many letters on they are known by that alone.
  private static let longBeginning = 60

  /// Takes the words of a row.
  init(_ words: String) {
    let forms = [words, OwnWords.withoutBracket(words)].compactMap { $0 }
    whole = forms.map(\.foldedTitle)
    endings = forms.compactMap(OwnWords.afterHeading).map(\.foldedTitle)
  }

  /// What these words and those of a line of the export have in common.
  func evidence(_ titles: [String]) -> AllowanceEvidence {
    var found: AllowanceEvidence = []
    if whole.contains(where: titles.contains) { found.insert(.words) }
    if endings.contains(where: titles.contains) { found.insert(.ending) }
    if let letters = begins(whole, titles) { found.formUnion(beginning(.beginning, letters)) }
    if let letters = begins(endings, titles) {
      found.formUnion(beginning(.endingBeginning, letters))
    }
    return found
  }

  private func beginning(_ kind: AllowanceEvidence, _ letters: Int) -> AllowanceEvidence {
    letters >= OwnWords.longBeginning ? [kind, .long] : kind
  }

  /// How many letters of a form are how a title begins; nil where they are none or too few.
  private func begins(_ forms: [String], _ titles: [String]) -> Int? {
    forms.filter { form in
      form.count >= OwnWords.leastOfBeginning && titles.contains { $0.hasPrefix(form) }
    }.map(\.count).max()
  }

  /// The words before a bracket that closes at their end; nil where there is none.
  private static func withoutBracket(_ words: String) -> String? {
    guard words.last == ")" else { return nil }
    var depth = 0
    for place in words.indices.reversed() {
      if words[place] == ")" { depth += 1 }
      if words[place] == "(" { depth -= 1 }
      if depth == 0 { return String(words[..<place]) }
    }
    return nil
  }

  private static func afterHeading(_ words: String) -> String? {
    guard let colon = words.firstRange(of: ": ") else { return nil }
    return String(words[colon.upperBound...])
  }
}
