import PayDomain

/// Turns what was found for one award into a proposal.
struct ProposalBuilder {
  private let comparison: AwardComparison
  private let moves: ReviewMoves
  private var proposal: AwardProposal
  /// Classifications for which nothing was proposed, and why.
  private var reasons: [String: String] = [:]

  /// Rows of the export that no classification takes, with ids newer than every known one.
  private let fresh: [ExportedRow]

  private var award: HeldAward { comparison.award }
  private var reviewDate: CivilDate { comparison.reviewDate }

  /// Makes a builder.
  ///
  /// - Parameters:
  ///   - comparison: what was found for the award.
  ///   - moves: the usual moves of the export.
  ///   - highestID: the highest id of a rate that any identity of any award has.
  init(_ comparison: AwardComparison, moves: ReviewMoves, highestID: Int) {
    self.comparison = comparison
    self.moves = moves
    fresh = comparison.strangers.filter { row in
      (row.base != nil || row.calculated != nil)
        && ExportIDs.number(row.ids.rate).map { $0 > highestID } ?? false
    }
    proposal = AwardProposal(
      code: comparison.award.code, title: comparison.award.title,
      folder: comparison.award.folder)
  }

  /// The award's proposal.
  mutating func build() -> AwardProposal {
    for finding in comparison.findings { add(finding) }
    addUnmatched()
    addStrangers()
    proposal.move = moves.move(of: award.code, from: reviewDate)?.text
    if proposal.rates.contains(where: { $0.from == reviewDate }) {
      addGaps()
      addPenalties()
    }
    return proposal
  }

  /// What the row of a classification says that was left for a person.
  private static var forAPerson: String { "a person has to look at it" }

  private mutating func add(_ finding: AwardComparison.Finding) {
    guard let held = award.rates[finding.classification], let first = held.first else {
      return leave(finding, "the tables have no rate of it yet", row: row(finding))
    }
    // What stood before our first row is not covered, on purpose.
    guard first.from <= finding.from else { return }
    guard comparison.isNew(finding) else { return compare(finding) }
    guard let last = held.last, last.hourly != nil else {
      proposal.staysOpen += 1
      return
    }
    switch finding.reading {
    case .disagree(let figures): leave(finding, "rows of the export disagree: \(figures)")
    case .otherUnits: leave(finding, "the export has neither a weekly nor an hourly rate")
    case .rate: propose(finding)
    }
  }

  /// Holds a finding against a row of ours that is as new or newer.
  private mutating func compare(_ finding: AwardComparison.Finding) {
    guard let held = award.rate(of: finding.classification, on: finding.from) else { return }
    guard let hourly = held.hourly else {
      proposal.staysOpen += 1
      if held.from == finding.from, case .rate = finding.reading, let step = step(finding) {
        leave(finding, "line \(held.line) of rates.csv says \(held.note)", row: row(finding, step))
        proposal.staysOpen -= 1
      } else if held.from == finding.from, held.note.contains(ProposalBuilder.forAPerson) {
        leave(finding, "line \(held.line) of rates.csv says \(held.note)")
        proposal.staysOpen -= 1
      }
      return
    }
    switch finding.reading {
    case .otherUnits: proposal.fromGuide.append(finding.classification)
    case .disagree(let figures): leave(finding, "rows of the export disagree: \(figures)")
    case .rate(let weekly, let exported):
      // Where either has no weekly wage the hourly rates decide.
      let isSameWeek = weekly == nil || held.weekly == nil || weekly == held.weekly
      guard hourly == exported, isSameWeek else {
        let ours = words(held.weekly, hourly)
        let theirs = words(weekly, exported)
        return leave(
          finding, "line \(held.line) of rates.csv has \(ours), the export \(theirs)")
      }
      proposal.unchanged += 1
    }
  }

  private typealias Step = (
    old: HeldRate, weekly: Int64?, hourly: Int64, moved: ReviewMoves.Moved
  )

  private func step(_ finding: AwardComparison.Finding) -> Step? { comparison.step(finding) }

  private mutating func propose(_ finding: AwardComparison.Finding) {
    guard let step = step(finding) else { return }
    let row = row(finding, step)
    if let twin = twin(of: finding) {
      return leave(
        finding, "a new row has the same title, [\(twin.ids.rate)] \(twin.place)", row: row)
    }
    if let oddity = moves.oddity(of: step.moved) {
      let figures =
        "\(words(step.old.weekly, step.old.hourly)) to \(words(step.weekly, step.hourly))"
      return leave(finding, "\(oddity): \(figures)", row: row)
    }
    guard step.old.weekly == nil || step.weekly != nil else {
      return leave(finding, "the export has no weekly wage, the tables had one", row: row)
    }
    guard let note = note(finding, step) else {
      let whole = step.weekly.map { "\(Money(cents: award.quotient($0)))" }.orEmptyPart
      return leave(
        finding,
        "the hourly rate \(Money(cents: step.hourly)) is not the week over its hours, \(whole)",
        row: row)
    }
    addIdentity(finding)
    proposal.rates.append(rate(finding, step, note: note))
  }

  /// A new row of the export that could be what became of a classification; nil when there is none.
  ///
  /// It has the same title below the same parent. Where the rows found are several classifications'
  /// at once, one of these may have got a row of its own: there the title alone is enough.
  private func twin(of finding: AwardComparison.Finding) -> ExportedRow? {
    guard !fresh.isEmpty else { return nil }
    let isShared = comparison.findings.contains { other in
      other.from == finding.from && other.classification != finding.classification
        && other.match.rows.first?.place == finding.match.rows.first?.place
    }
    let titles = Set(
      finding.match.rows.map { (isShared ? $0.title : $0.fullTitle).foldedTitle })
    return fresh.first { titles.contains((isShared ? $0.title : $0.fullTitle).foldedTitle) }
  }

  /// The note of a new row; nil where its hourly rate is not the week over its hours and the row
  /// before gives no reason, or where the two did not move alike.
  private func note(_ finding: AwardComparison.Finding, _ step: Step) -> String? {
    guard let weekly = step.weekly, award.quotient(weekly) != step.hourly else { return String() }
    guard step.old.weekly.map(award.quotient) != step.old.hourly, !step.old.note.isEmpty,
      let oldHourly = step.old.hourly
    else { return nil }
    let hourly = ReviewMoves.Moved(
      award: award.code, from: finding.from,
      pair: CommonMove.Pair(old: oldHourly, new: step.hourly, slack: 1), isWeekly: false)
    return moves.oddity(of: hourly) == nil ? step.old.note : nil
  }

  private func rate(
    _ finding: AwardComparison.Finding, _ step: Step, note: String
  ) -> ProposedRate {
    let row = finding.match.rows[0]
    return ProposedRate(
      classification: finding.classification, from: finding.from,
      weekly: step.weekly.map { Money(cents: $0) }, hourly: Money(cents: step.hourly),
      before: Money(cents: step.moved.pair.old),
      clause: row.clause.isEmpty ? step.old.clause : row.clause, note: note, place: row.place)
  }

  /// The row that a person could take for a finding.
  private func row(_ finding: AwardComparison.Finding, _ step: Step) -> String {
    RateRow.text(
      rate(finding, step, note: String()), instrument: String(),
      source: "mapd-\(reviewDate.parts.year)")
  }

  /// The row that a person could take for a classification that has none yet; nil without a figure.
  private func row(_ finding: AwardComparison.Finding) -> String? {
    guard case .rate(let weekly, let hourly) = finding.reading else { return nil }
    let row = finding.match.rows[0]
    let rate = ProposedRate(
      classification: finding.classification, from: finding.from,
      weekly: weekly.map { Money(cents: $0) }, hourly: Money(cents: hourly), before: .zero,
      clause: row.clause, note: String(), place: row.place)
    return RateRow.text(rate, instrument: String(), source: "mapd-\(reviewDate.parts.year)")
  }

  private mutating func addIdentity(_ finding: AwardComparison.Finding) {
    let isByTitle: Bool
    switch finding.match {
    case .identity, .absent, .unknownToDatabase: return
    case .renamed: isByTitle = false
    case .title: isByTitle = true
    }
    guard let row = finding.match.rows.first,
      let before = award.identities[finding.classification]?.first
    else { return }
    proposal.identities.append(
      ProposedIdentity(
        classification: finding.classification,
        databaseID: row.ids.rate.isEmpty ? row.ids.classification : row.ids.rate,
        title: row.title, before: before.title, from: finding.from, isByTitle: isByTitle))
  }

  private mutating func leave(
    _ finding: AwardComparison.Finding, _ what: String, row: String? = nil
  ) {
    reasons[finding.classification] = ProposalBuilder.forAPerson
    proposal.left.append(
      LeftForPerson(
        classification: finding.classification, what: what, place: finding.match.rows.first?.place,
        row: row))
  }

  /// Classifications with a rate that the export does not have at its review.
  private mutating func addUnmatched() {
    let found = Set(
      comparison.findings.filter { $0.from == reviewDate }.map(\.classification))
    for classification in award.classifications where !found.contains(classification) {
      guard award.rate(of: classification, before: reviewDate)?.hourly != nil else { continue }
      if let held = award.rate(of: classification, on: reviewDate), held.from == reviewDate {
        continue
      }
      guard award.rates[classification]?.last.map({ $0.from < reviewDate }) ?? false else {
        continue
      }
      if award.identities[classification] == nil {
        proposal.fromGuide.append(classification)
        reasons[classification] = "the pay database does not have it"
      } else {
        proposal.ended.append("\(classification): not in the export from \(reviewDate)")
        reasons[classification] = "the pay database does not have it any more"
      }
    }
    for (classification, last) in comparison.closed.sorted(by: { $0.key < $1.key }) {
      let next = last.adding(days: 1)
      // An export read after its year has every row closed on the last day of it.
      guard next.parts.month != reviewDate.parts.month || next.parts.day != reviewDate.parts.day
      else { continue }
      guard award.rate(of: classification, on: next)?.hourly != nil,
        !(award.rates[classification]?.contains { $0.from >= next } ?? false)
      else { continue }
      proposal.ended.append("\(classification): closed in the export after \(last)")
    }
  }

  private mutating func addStrangers() {
    proposal.strangers = comparison.strangers.count { $0.base != nil || $0.calculated != nil }
    var seen: Set<String> = []
    for row in fresh where seen.insert("\(row.ids.rate) \(row.title)").inserted {
      let figure = [row.base, row.calculated].compactMap { $0 }.map {
        "\(Money(cents: $0.cents)) \($0.unit.lowercased())"
      }
      proposal.new.append(
        "\(row.fullTitle) [\(row.ids.rate)]: \(figure.joined(separator: ", ")), \(row.place)")
    }
  }

  /// A row without a figure for each classification that is open and was given none, so that its
  /// old rate does not stand for the new year.
  private mutating func addGaps() {
    let written = Set(proposal.rates.filter { $0.from == reviewDate }.map(\.classification))
    for classification in award.classifications where !written.contains(classification) {
      guard let held = award.rate(of: classification, on: reviewDate), held.hourly != nil,
        held.from < reviewDate, award.rates[classification]?.last?.from == held.from
      else { continue }
      let why = reasons[classification].map { ": \($0)" }.orEmptyPart
      proposal.gaps.append(
        ProposedGap(
          classification: classification, from: reviewDate,
          note: "not covered: no rate of \(reviewDate.inWords) was imported\(why)"))
    }
  }

  private mutating func addPenalties() {
    let held = award.penalties
    guard let last = held.last, last < reviewDate else { return }
    proposal.penalties =
      "\(CountedWords.text(held.rows, "row of penalties.csv holds", "rows of penalties.csv hold")) from "
      + "\(last) and \(held.rows == 1 ? "goes" : "go") on holding: \(held.computed) computed, "
      + "\(held.withDollars) with dollars, which move every year"
  }

  private func words(_ weekly: Int64?, _ hourly: Int64?) -> String {
    let parts = [
      weekly.map { "\(Money(cents: $0)) a week" }, hourly.map { "\(Money(cents: $0)) an hour" },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}

/// The numbers in the database's ids of rates.
enum ExportIDs {
  /// The number in an id as `BR89790`; nil for any other.
  static func number(_ id: String) -> Int? {
    id.hasPrefix("BR") ? Int(id.dropFirst(2)) : nil
  }
}
