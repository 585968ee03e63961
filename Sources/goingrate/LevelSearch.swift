import AuditRules
import AwardTables
import PayDomain

/// Looks up to which level of which award a pay would be lawful.
struct LevelSearch {
  private let library: AwardLibrary
  private var judge: SlipJudge

  /// How many suggested awards are looked through unasked.
  private static let mostSuggested = 4

  /// Starts with no award opened.
  init(_ session: Session) {
    library = session.library
    judge = session.judge()
  }

  /// Every award that prices the slip: those that its words suggest first, then those under which it is lawful at
  /// some level, each by code.
  mutating func all(of slip: JudgedSlip) -> [AwardLevels] {
    let read = slip.audit.slip
    let codes = suggestions([read.classification.value, read.employer.value])
    let rest = library.index.map(\.code).filter { !codes.contains($0) }
    let others = levels(of: slip, rest)
    return levels(of: slip, codes) + others.filter(\.isLawfulSomewhere)
      + others.filter { !$0.isLawfulSomewhere }
  }

  /// The awards that the slip's own words for the job suggest, likeliest first.
  ///
  /// It opens every award, which takes longer than all the rest of a check: nothing is opened for a slip that does
  /// not say what the job is.
  mutating func suggested(of slip: JudgedSlip) -> [AwardLevels] {
    let codes = suggestions([slip.audit.slip.classification.value])
    return levels(of: slip, Array(codes.prefix(LevelSearch.mostSuggested)))
  }

  private mutating func levels(of slip: JudgedSlip, _ codes: [String]) -> [AwardLevels] {
    codes.compactMap { judge.levels(of: slip.audit.slip, under: $0, beside: slip.beside) }
  }

  /// The awards that words of a slip speak of; one whose tables are refused is left out.
  private func suggestions(_ texts: [String?]) -> [String] {
    let words = texts.compactMap { $0 }
    guard !words.isEmpty else { return [] }
    return library.suggestions(for: words.joined(separator: " ")) { _ in }.map(\.code)
  }
}

extension SlipAudit {
  /// Whether the slip was not judged because nothing says which award sets the pay.
  var namesNoAward: Bool {
    award == nil && slip.instrument.value == nil && slip.stateSystem == nil
      && notJudged.contains { $0.kind == .instrument }
  }
}
