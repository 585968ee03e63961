import PayDomain

/// One award's tables, checked and ready to be asked.
///
/// Immutable; safe to use from several threads.
public struct Award: Sendable {
  /// The code, `MA000004`.
  public let code: String
  /// The title as published.
  public let title: String
  /// The day the tables were last held against their sources.
  public let checkedOn: CivilDate
  /// The last day on which a pay period can begin that the tables answer for.
  public let coversTo: CivilDate
  /// SHA-256 over the folder's files in name order, lower-case hexadecimal.
  public let digest: String
  /// Every classification, in table order.
  public let classifications: [Classification]
  /// Every provision, in table order; the first has category ``PayCategory/ordinary``.
  public let provisions: [Provision]
  /// The tables behind the answers.
  let store: AwardStore

  /// Makes an award of tables that have passed every check.
  init(store: AwardStore, classifications: [Classification], digest: String) {
    code = store.manifest.code
    title = store.manifest.title
    checkedOn = store.manifest.checkedOn
    coversTo = store.manifest.coversTo
    self.digest = digest
    self.classifications = classifications
    provisions = store.penalties.provisions
    self.store = store
  }

  /// Who the award covers, in a sentence of ours.
  public var coverage: String { store.manifest.coverage }
  /// Other names people write for the award.
  public var names: [String] { store.manifest.names }
  /// The types of employment it knows.
  public var employmentTypes: [EmploymentType] { store.manifest.employmentTypes }
  /// Its streams, in the award's order; empty when it has none.
  public var streams: [AwardStream] { store.manifest.streams }
  /// Where the figures were taken from.
  public var sources: [AwardSource] { store.manifest.sources }
  /// What the tables do not cover, each in a sentence.
  public var gaps: [String] { store.manifest.gaps }
  /// The folder the tables were read from.
  public var folder: String { store.folder }
  /// The ordinary hours of a full-time week.
  public var weeklyHours: Hours { Hours(millionths: store.manifest.weekThousandths * 1000) }
  /// The step that weekly wages are rounded to.
  public var weeklyStep: Money { store.manifest.weeklyStep }
  /// Lengths in days over which the hours of a full-time week may be averaged.
  public var averagingCycleDays: [Int] { store.manifest.averagingWeeks.map { $0 * 7 } }

  /// The classifications that a text on a slip could mean: by title, id, alias or level words.
  ///
  /// Case, spaces and signs don't matter, `lvl`, `lv` and `l2` are read as `level`, and the award's
  /// own name or code before or after the rest is passed over, as are words of its title and `employee` before a
  /// level, `Nursery employee Grade 1B`. A text that holds more, `Level 2 -
  /// Shop assistant`, is cut at its signs and means what its known parts agree on. Nothing is
  /// matched by likeness.
  public func classifications(matching text: String) -> TextMatch<Int> {
    let whole = store.names.match(text)
    guard case .none = whole else { return whole }
    guard let rest = withoutAwardName(text) ?? withoutTitleWords(text) else { return .none }
    return store.names.match(rest)
  }

  /// The provisions of a category that the classification and employment type have on the date, in
  /// table order.
  ///
  /// One that has ended is left out; one that is not covered on the date is in, so that its
  /// ``cell(_:for:)`` can say so.
  public func provisions(for category: PayCategory, question: RateQuestion) -> [Int] {
    provisions.indices.filter { place in
      provisions[place].category == category && has(place, question)
    }
  }

  /// Whether a classification and employment type have a provision that has not ended.
  func has(_ provision: Int, _ question: RateQuestion) -> Bool {
    let penalties = store.penalties
    return switch penalties.index.find(penalties.key(provision, question), on: question.dates) {
    case .nothing: false
    case .before: true
    case .row(let row): !penalties.rows[row].ground.isEnded
    }
  }

  /// The dates of `rates.csv`, oldest first: a period that starts on or after one has new base
  /// rates.
  public var rateChanges: [CivilDate] { store.rates.changes }

  /// A level without the words before it, which are all words of the award's title or say that somebody is employed:
  /// `Nursery employee Grade 1B`; nil for any other text.
  private func withoutTitleWords(_ text: String) -> String? {
    let words = FoldedText.fold(text).split(separator: " ")
    guard let level = words.firstIndex(where: { $0 == "level" || $0 == "grade" }), level > 0 else {
      return nil
    }
    var known = Set(([title] + names).flatMap { FoldedText.fold($0).split(separator: " ") })
    known.formUnion(["employee", "worker"])
    guard words[..<level].allSatisfy(known.contains) else { return nil }
    return words[level...].joined(separator: " ")
  }

  /// A text without the award's code, title or other name at its start or end; nil when it has none
  /// there.
  private func withoutAwardName(_ text: String) -> String? {
    let folded = FoldedText.fold(text)
    let names = ([code, title] + names).map(FoldedText.fold).sorted { $0.count > $1.count }
    for name in names {
      if folded.hasPrefix(name + " ") { return String(folded.dropFirst(name.count + 1)) }
      if folded.hasSuffix(" " + name) { return String(folded.dropLast(name.count + 1)) }
    }
    return nil
  }
}
