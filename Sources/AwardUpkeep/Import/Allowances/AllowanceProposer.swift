import PayDomain

/// Turns what was found for one award's allowances into a proposal.
struct AllowanceProposer {
  private let comparison: AllowanceComparison
  private let moves: AllowanceMoves
  /// The rates that the same import would add to the award.
  private let rates: [ProposedRate]
  /// The highest id of the database that any allowance of ours was joined to.
  private let highestNumber: Int?
  private var proposal: AllowanceProposal
  /// The allowances whose figure at the review is known to be the export's, or on purpose open.
  private var settled: Set<String> = []

  private var award: HeldAward { comparison.award }
  private var reviewDate: CivilDate { comparison.reviewDate }

  /// Makes a proposer.
  ///
  /// - Parameters:
  ///   - comparison: what was found for the award.
  ///   - moves: the usual moves of the export.
  ///   - rates: the rates that the same import would add to the award.
  ///   - highestNumber: the highest id of the database that was joined to any award's allowance.
  init(
    _ comparison: AllowanceComparison, moves: AllowanceMoves, rates: [ProposedRate],
    highestNumber: Int?
  ) {
    self.comparison = comparison
    self.moves = moves
    self.rates = rates
    self.highestNumber = highestNumber
    proposal = AllowanceProposal(kind: comparison.kind)
  }

  /// The proposal for the award's allowances of the export's kind.
  mutating func build() -> AllowanceProposal {
    for match in comparison.matcher.matches { proposal.matched[match.how, default: 0] += 1 }
    for finding in comparison.findings { add(finding) }
    addUnmatched()
    addClosed()
    addStrangers()
    // Once sums of the year are known, one that is not must not stand as it was.
    if moves.isOfNewYear { addGaps() }
    return proposal
  }

  private mutating func add(_ finding: AllowanceComparison.Finding) {
    if finding.held.isGap { return addOpen(finding) }
    if finding.isOfOtherUnit {
      return leave(finding, "the export pays it `\(finding.row.frequency)`")
    }
    if let isAllPurpose = finding.row.isAllPurpose, isAllPurpose != finding.held.isAllPurpose {
      leave(
        finding,
        "\(line(finding)) is \(finding.held.isAllPurpose ? "" : "not ")paid for all purposes, in the"
          + " export it is\(isAllPurpose ? "" : " not")")
    }
    if let own = finding.held.share, let theirs = finding.row.share, own != theirs {
      return leave(
        finding, "\(line(finding)) has \(percent(own)), the export \(percent(theirs))",
        row: row(finding))
    }
    if finding.held.cents == nil { return addShare(finding) }
    addSum(finding)
  }

  /// What the tables leave out.
  private mutating func addOpen(_ finding: AllowanceComparison.Finding) {
    settled.insert(finding.own.name)
    let held = finding.held
    guard held.from == finding.row.from, held.note.contains(AllowanceProposer.forAPerson) else {
      proposal.staysOpen += 1
      return
    }
    leave(finding, "\(line(finding)) says \(held.note)", row: row(finding))
  }

  /// A percentage without dollars: what it comes to must be the export's sum.
  private mutating func addShare(_ finding: AllowanceComparison.Finding) {
    settled.insert(finding.own.name)
    guard let theirs = finding.row.cents, let ours = comparison.comes(finding, rate: rate) else {
      if finding.row.share != nil {
        proposal.equalByPercentage += 1
      } else {
        leave(finding, "\(line(finding)) has a percentage, the export none that can be compared")
      }
      return
    }
    guard ours.cents == theirs else {
      return leave(
        finding,
        "\(line(finding)) has \(percent(finding.held.share)) of \(ours.of), \(Money(cents: ours.cents)),"
          + " the export \(Money(cents: theirs))")
    }
    proposal.equal += 1
  }

  /// Dollars.
  private mutating func addSum(_ finding: AllowanceComparison.Finding) {
    guard let ours = finding.held.cents else { return }
    guard let theirs = finding.row.cents else {
      return leave(finding, "\(line(finding)) has dollars, the export none")
    }
    guard ours != theirs else {
      settled.insert(finding.own.name)
      proposal.equal += 1
      return
    }
    guard finding.isNew else {
      settled.insert(finding.own.name)
      return leave(
        finding,
        "\(line(finding)) has \(Money(cents: ours)), the export \(Money(cents: theirs))")
    }
    guard let pair = comparison.pair(finding) else { return }
    let moved = AllowanceMoves.Moved(award: award.code, from: finding.row.from, pair: pair)
    if let oddity = moves.oddity(of: moved) {
      return leave(
        finding, "\(oddity): \(Money(cents: ours)) to \(Money(cents: theirs))", row: row(finding))
    }
    settled.insert(finding.own.name)
    if let new = proposed(finding) { proposal.rows.append(new) }
  }

  private static var forAPerson: String { "a person has to look at it" }

  /// The rate of a classification on a day, those of the same import among them.
  private func rate(
    _ classification: String, _ day: CivilDate
  ) -> (weekly: Int64?, hourly: Int64?)? {
    let new = rates.last { $0.classification == classification && $0.from <= day }
    let held = award.rate(of: classification, on: day)
    if let new, held.map({ $0.from < new.from }) ?? true {
      return (new.weekly?.cents, new.hourly.cents)
    }
    return held.map { ($0.weekly, $0.hourly) }
  }

  private mutating func addUnmatched() {
    for place in comparison.matcher.left {
      let own = comparison.matcher.own[place]
      guard let held = own.row(on: reviewDate), !held.isGap else {
        proposal.staysOpen += 1
        continue
      }
      guard own.isOfDatabase else {
        proposal.fromElsewhere.append(own.name)
        continue
      }
      let rows = comparison.matcher.candidates(of: place).flatMap(\.rows)
      if rows.isEmpty {
        proposal.left.append(
          LeftForPerson(
            classification: own.name, what: "no row of the export is known to be it", place: nil,
            row: nil))
      } else {
        let shown = rows.prefix(4).map { AllowanceProposer.short($0.place) }
          .joined(separator: ", ")
        let more = rows.count > 4 ? " and \(rows.count - 4) more" : ""
        proposal.left.append(
          LeftForPerson(
            classification: own.name, what: "could be any of these: \(shown)\(more)",
            place: rows[0].place, row: nil))
      }
    }
  }

  /// Lines whose last row ends within the year.
  private mutating func addClosed() {
    for match in comparison.matcher.matches {
      guard let last = comparison.matcher.lines[match.line].rows.last?.to else { continue }
      let next = last.adding(days: 1)
      // An export read after its year has every row closed on the last day of it.
      guard next.parts.month != reviewDate.parts.month || next.parts.day != reviewDate.parts.day
      else { continue }
      let own = comparison.matcher.own[match.own]
      guard let held = own.row(on: next), held.from < next, !held.isGap else { continue }
      proposal.ended.append("\(own.name): closed in the export after \(last)")
    }
  }

  private mutating func addStrangers() {
    for line in comparison.matcher.strangers {
      guard let row = line.rows.last else { continue }
      let title = row.parent.isEmpty ? row.title : "\(row.parent): \(row.title)"
      let figures = [row.share.map(percent), row.cents.map { "\(Money(cents: $0))" }]
        .compactMap { $0 }
      let words = "\(title): \((figures + [row.frequency]).joined(separator: ", ")), \(row.place)"
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if let number = row.number, let highestNumber, number > highestNumber {
        proposal.new.append(words)
      } else {
        proposal.strangers.append(words)
      }
    }
  }

  /// A row without a figure for each sum that is open and was not confirmed.
  private mutating func addGaps() {
    for own in comparison.matcher.own where !settled.contains(own.name) {
      guard let held = own.row(on: reviewDate), let before = held.cents, held.from < reviewDate,
        own.rows.last?.from == held.from
      else { continue }
      let note =
        "not covered: no amount of \(reviewDate.inWords) was imported: \(AllowanceProposer.forAPerson)"
      proposal.gaps.append(
        ProposedAllowance(
          allowance: own.name, from: reviewDate, amount: .zero,
          before: Money(cents: before), matchedBy: String(), place: String(),
          cells: AllowanceRow.gap(held, header: comparison.header, note: note)))
    }
  }

  private func proposed(_ finding: AllowanceComparison.Finding) -> ProposedAllowance? {
    guard let cents = finding.row.cents, let before = finding.held.cents else { return nil }
    return ProposedAllowance(
      allowance: finding.own.name, from: finding.row.from, amount: Money(cents: cents),
      before: Money(cents: before), matchedBy: finding.how, place: finding.row.place,
      cells: AllowanceRow.cells(finding.held, header: comparison.header, clause: finding.row.clause)
    )
  }

  /// The row that a person could take; nil where there is no sum to write.
  private func row(_ finding: AllowanceComparison.Finding) -> String? {
    guard let cents = finding.row.cents, finding.held.cents != nil || finding.held.isGap else {
      return nil
    }
    let new = ProposedAllowance(
      allowance: finding.own.name, from: finding.row.from, amount: Money(cents: cents),
      before: .zero, matchedBy: finding.how, place: finding.row.place,
      cells: AllowanceRow.cells(
        finding.own.rows.last { !$0.isGap } ?? finding.held, header: comparison.header,
        clause: finding.row.clause))
    return AllowanceRow.text(
      new, instrument: String(), source: "mapd-\(reviewDate.parts.year)")
  }

  private mutating func leave(
    _ finding: AllowanceComparison.Finding, _ what: String, row: String? = nil
  ) {
    proposal.left.append(
      LeftForPerson(
        classification: finding.own.name, what: "\(what) (joined by \(finding.how))",
        place: finding.row.place, row: row))
  }

  private func line(_ finding: AllowanceComparison.Finding) -> String {
    "line \(finding.held.line) of allowances.csv"
  }

  private func percent(_ share: Int64?) -> String {
    guard let share else { return "no percentage" }
    return ExportFigure.text(share: share)
  }

  /// The place of a row without the path before it.
  private static func short(_ place: String) -> String {
    String(place.split(separator: ":").last ?? Substring(place))
  }
}
