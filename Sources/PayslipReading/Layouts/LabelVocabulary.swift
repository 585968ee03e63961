import PayDomain

/// What the labels of pay lines mean, from `Layouts/words.csv` and `Layouts/vocabulary.csv`.
///
/// A label is taken apart into words; abbreviations are written out. A rule fits when all its words are there,
/// in any order, and every other word is one the vocabulary knows, or the rule is open. The rule of the highest
/// priority wins, then the one with most words; rules that are equal and differ in meaning leave the label
/// unknown. A word is matched whole, never as part of another.
public struct LabelVocabulary: Sendable {
  /// A row of `vocabulary.csv`.
  private struct Rule: Sendable {
    /// The words that must be there.
    let words: Set<String>
    /// Whether words that the vocabulary does not know may stand beside them.
    let isOpen: Bool
    /// Whether the label must hold a multiple.
    let needsMultiple: Bool
    /// Which of several fitting rules wins.
    let priority: Int
    /// What the label then means.
    let reading: LabelReading
  }

  /// What a row of `vocabulary.csv` marks.
  private enum Mark: String, CaseIterable {
    case balance
    case priorPeriod = "prior_period"
    case multipleNeeded = "multiple_needed"
  }

  /// The columns of `vocabulary.csv`.
  private static let columns = [
    "words", "category", "form", "section", "unit", "priority", "open", "doubt", "marks", "note",
  ]

  private let book: PhraseBook
  private let rules: [Rule]
  private let known: Set<String>

  /// Loads the two tables from the folder `Layouts/`.
  ///
  /// - Throws: `.layoutData` with the row and what is allowed.
  public init(folder: String) throws(ReadingProblem) {
    try self.init(folders: LayoutFolders(base: folder))
  }

  /// Loads the two tables, each from the first folder that has it.
  init(folders: LayoutFolders) throws(ReadingProblem) {
    let words = try DataTable(
      folders.contents(of: "words.csv"), file: "words.csv",
      columns: ["phrase", "means"])
    let rules = try DataTable(
      folders.contents(of: "vocabulary.csv"), file: "vocabulary.csv",
      columns: LabelVocabulary.columns)
    try self.init(words: words, rules: rules)
  }

  /// Reads the two tables.
  init(words: DataTable, rules table: DataTable) throws(ReadingProblem) {
    book = try PhraseBook(words)
    var rules: [Rule] = []
    var seen: Set<Set<String>> = []
    for row in table.rows {
      let rule = try LabelVocabulary.rule(row, of: table)
      guard seen.insert(rule.words).inserted else {
        throw table.fault("the words `\(row.cells[0])` stand twice", row, 0)
      }
      rules.append(rule)
    }
    self.rules = rules
    known = rules.reduce(into: book.meanings) { $0.formUnion($1.words) }
  }

  /// Reads a row of `vocabulary.csv`.
  private static func rule(_ row: DataTable.Row, of table: DataTable) throws(ReadingProblem) -> Rule
  {
    let words = Set(row.cells[0].split(separator: " ").map(String.init))
    guard !words.isEmpty else { throw table.fault("no words", row, 0) }
    var reading = LabelReading(category: try table.value(1, of: row, as: PayCategory.self))
    if row.cells[2] == LineForm.loadingOnly.rawValue {
      reading.form = .loadingOnly
    } else if !row.cells[2].isEmpty {
      throw table.fault("the form is `loading_only` or blank", row, 2)
    }
    reading.section = LineSection(usualFor: reading.category)
    if !row.cells[3].isEmpty {
      reading.section = try table.value(3, of: row, as: LineSection.self)
    }
    if !row.cells[4].isEmpty {
      guard let unit = LineUnit(rawValue: row.cells[4]) else {
        throw table.fault("`\(row.cells[4])` is no unit", row, 4)
      }
      reading.unit = unit
    }
    guard let priority = Int(row.cells[5]), (1...99).contains(priority) else {
      throw table.fault("the priority is a number from 1 to 99", row, 5)
    }
    guard row.cells[6].isEmpty || row.cells[6] == "yes" else {
      throw table.fault("open is `yes` or blank", row, 6)
    }
    if !row.cells[7].isEmpty { reading.doubt = try table.value(7, of: row, as: LabelDoubt.self) }
    var needsMultiple = false
    if !row.cells[8].isEmpty {
      switch try table.value(8, of: row, as: Mark.self) {
      case .balance: reading.isBalance = true
      case .priorPeriod: reading.isPriorPeriod = true
      case .multipleNeeded: needsMultiple = true
      }
    }
    reading.note = row.cells[9].isEmpty ? nil : row.cells[9]
    return Rule(
      words: words, isOpen: row.cells[6] == "yes", needsMultiple: needsMultiple,
      priority: priority, reading: reading)
  }

  /// What a label means.
  ///
  /// - Parameters:
  ///   - label: as printed.
  ///   - codes: the user's meanings by folded label (`KnownFacts.codes`); they win over the vocabulary.
  /// - Returns: a reading of category `.unknown` when the label cannot be placed.
  /// - Complexity: some hundred rules; readers of many slips keep what they looked up.
  public func reading(of label: String, codes: [String: CodeMeaning] = [:]) -> LabelReading {
    if !codes.isEmpty, let meaning = codes[TextFolding.collapsed(label).lowercased()] {
      return LabelReading(meaning)
    }
    var words = LabelWords(label, book: book, known: known)
    let includesLoading =
      words.words.contains("casual") && words.words.isSuperset(of: ["including", "loading"])
    _ = words.remove("including", "loading")
    _ = words.remove("excluding", "loading")
    var reading = bestReading(of: words)
    reading.includesCasualLoading = includesLoading
    reading.employment = employment(words.words)
    applyMultiple(words, to: &reading)
    return reading
  }

  /// The reading of the rule that wins; `.unknown` when none fits or equal ones differ.
  private func bestReading(of words: LabelWords) -> LabelReading {
    var best: Rule?
    var isTie = false
    for rule in rules where fits(rule, words) {
      guard let current = best else {
        best = rule
        continue
      }
      let order = (rule.priority, rule.words.count)
      let currentOrder = (current.priority, current.words.count)
      if order > currentOrder {
        best = rule
        isTie = false
      } else if order == currentOrder {
        isTie = isTie || rule.reading != current.reading
      }
    }
    guard let best else { return LabelReading(category: .unknown) }
    guard isTie else { return best.reading }
    var reading = LabelReading(category: .unknown)
    reading.doubt = .meaning
    reading.note = "the label fits more than one meaning"
    return reading
  }

  /// Whether a rule's words are all there and what else is there is allowed.
  private func fits(_ rule: Rule, _ words: LabelWords) -> Bool {
    (rule.isOpen || !words.hasUnknown) && rule.words.isSubset(of: words.words)
      && (!rule.needsMultiple || !words.multiples.isEmpty)
  }

  /// What the label says of the employment; nil when nothing or two things.
  private func employment(_ words: Set<String>) -> EmploymentHint? {
    if words.contains("casual") { return .casual }
    if words.contains("fulltime") { return words.contains("parttime") ? nil : .fullTime }
    if words.contains("parttime") { return .partTime }
    return words.contains("permanent") ? .permanent : nil
  }

  /// Puts the label's multiple into the reading, where it has exactly one.
  private func applyMultiple(_ words: LabelWords, to reading: inout LabelReading) {
    let percentages =
      reading.includesCasualLoading
      ? words.percentages.filter { $0 >= .whole } : words.percentages
    guard percentages.count + words.multiples.count == 1 else { return }
    if let multiple = words.multiples.first {
      // `Sunday Loading 1.5` can be half the base on top or one and a half times: left out.
      reading.multiplier = reading.form == .whole ? multiple : nil
      if reading.doubt == .wholeOrExtra { reading.doubt = nil }
    } else if let percentage = percentages.first {
      let isExtra = percentage < .whole && reading.category.isWork
      if isExtra, reading.category == .ordinary { return }
      reading.multiplier = percentage
      guard isExtra else { return }
      reading.form = .loadingOnly
      if reading.doubt == .wholeOrExtra { reading.doubt = nil }
    }
  }
}
