import PayDomain

/// A proposal as text for a person, award by award.
public struct ProposalText {
  private let proposal: ImportProposal
  private let showsAll: Bool
  private var lines: [String] = []

  /// Makes the text.
  ///
  /// - Parameters:
  ///   - proposal: what to tell.
  ///   - showsAll: whether every row is shown; else at most ten of a kind for each award.
  /// - Returns: lines that end in a line end each.
  public static func text(_ proposal: ImportProposal, showsAll: Bool) -> String {
    var text = ProposalText(proposal: proposal, showsAll: showsAll)
    text.addHead()
    for award in proposal.awards where !award.isQuiet { text.add(award) }
    text.addSummary()
    return text.lines.map { $0 + "\n" }.joined()
  }

  private mutating func addHead() {
    lines += proposal.files
    let what = proposal.hasRates ? "Rates" : "Figures"
    lines.append(
      "\(what) of \(proposal.year), most of them from \(proposal.reviewDate.inWords).")
    if let move = proposal.move { lines.append("Most of the new ones rose by \(move).") }
    let floors = showsAll ? proposal.floors : Array(proposal.floors.prefix(4))
    if !floors.isEmpty {
      let more = proposal.floors.count - floors.count
      lines.append(
        "Lower ones were raised \(floors.joined(separator: "; "))"
          + (more > 0 ? "; and \(more) more (--all)." : "."))
    }
    for (kind, moves) in proposal.allowanceMoves where !moves.isEmpty {
      lines.append("The \(kind) of several awards rose by \(moves.joined(separator: ", ")).")
    }
  }

  private mutating func add(_ award: AwardProposal) {
    lines.append("")
    lines.append("\(award.code)  \(award.title)")
    if proposal.hasRates { lines.append(counts(award)) }
    list(award.rates.map(words), mark: "+")
    list(award.gaps.map { "\($0.classification) from \($0.from): \($0.note)" }, mark: "+")
    list(award.identities.map(words), mark: "+")
    list(award.ended.map { "ended? \($0)" }, mark: "?")
    list(award.new.map { "new? \($0)" }, mark: "?")
    addLeft(award.left)
    for allowances in award.allowances where allowances.changesTables || allowances.leavesWork {
      add(allowances)
    }
    if let penalties = award.penaltyComparison, !penalties.different.isEmpty {
      lines.append(
        "  penalties: \(penalties.equal) as the export has them, "
          + "\(penalties.different.count) left for a person")
      addLeft(penalties.different)
    }
    if let penalties = award.penalties { lines.append("  penalties: \(penalties)") }
  }

  /// `2 new rates, 1 unchanged; most rose by 4.75 %`.
  private func counts(_ award: AwardProposal) -> String {
    let counts = [
      (award.rates.count, "new rate", "new rates"),
      (award.gaps.count, "row without a figure", "rows without a figure"),
      (award.identities.count, "new identity", "new identities"),
      (award.unchanged, "unchanged", "unchanged"),
      (award.staysOpen, "left out in the tables", "left out in the tables"),
      (award.left.count, "left for a person", "left for a person"),
    ]
    let shown = counts.filter { $0.0 > 0 }.map { CountedWords.text($0.0, $0.1, $0.2) }
      .joined(separator: ", ")
    return "  \(shown)" + (award.move.map { "; most rose by \($0)" }).orEmptyPart
  }

  private mutating func addLeft(_ things: [LeftForPerson]) {
    for left in things {
      lines.append(
        "  ! \([left.classification, left.what].compactMap { $0 }.joined(separator: ": "))")
      if let place = left.place { lines.append("      \(place)") }
      if let row = left.row { lines.append("      row: \(row)") }
    }
  }

  private mutating func add(_ allowances: AllowanceProposal) {
    let new = CountedWords.text(allowances.rows.count, "new sum", "new sums")
    lines.append(
      "  allowances: \(new), \(allowances.equal + allowances.equalByPercentage) unchanged, "
        + "\(allowances.left.count) left for a person")
    list(allowances.rows.map(words), mark: "+")
    list(
      allowances.gaps.map { "\($0.allowance) from \($0.from): no figure, \($0.before) before" },
      mark: "+")
    list(allowances.ended.map { "ended? \($0)" }, mark: "?")
    list(allowances.new.map { "new? \($0)" }, mark: "?")
    addLeft(allowances.left)
    if showsAll { list(allowances.strangers.map { "not in the tables: \($0)" }, mark: " ") }
  }

  private func words(_ row: ProposedAllowance) -> String {
    let move = CommonMove.text(from: row.before.cents, to: row.amount.cents)
    return "\(row.allowance) from \(row.from): \(row.amount) (\(move)), joined by \(row.matchedBy)"
  }

  private mutating func list(_ items: [String], mark: String) {
    let shown = showsAll ? items.count : min(items.count, 10)
    lines += items.prefix(shown).map { "  \(mark) \($0)" }
    if items.count > shown { lines.append("    … and \(items.count - shown) more (--all)") }
  }

  private func words(_ rate: ProposedRate) -> String {
    let move = CommonMove.text(from: rate.before.cents, to: rate.figure.cents)
    let weekly = rate.weekly.map { "\($0) a week, " }.orEmptyPart
    return "\(rate.classification) from \(rate.from): \(weekly)\(rate.hourly) an hour (\(move)),"
      + " clause \(rate.clause)"
  }

  private func words(_ identity: ProposedIdentity) -> String {
    let ground = identity.isByTitle ? "a new id, found by its title" : "renamed"
    return "\(identity.classification) is `\(identity.title)` [\(identity.databaseID)] from"
      + " \(identity.from), was `\(identity.before)`: \(ground)"
  }

  private mutating func addSummary() {
    lines.append("")
    if proposal.hasRates { addRates() }
    for (kind, _) in proposal.allowanceMoves { addAllowances(kind) }
    addPenalties()
    list("awards of the tables without a row here", proposal.absentAwards)
    list("awards of the export that the tables do not have", proposal.unknownAwards)
    for award in proposal.renamedAwards { lines.append("title: \(award)") }
  }

  private mutating func addRates() {
    let awards = proposal.awards
    func count(_ part: (AwardProposal) -> Int) -> Int { awards.map(part).reduce(0, +) }
    let parts = [
      CountedWords.text(count(\.rates.count), "new rate", "new rates"),
      CountedWords.text(count(\.gaps.count), "row without a figure", "rows without a figure"),
      CountedWords.text(count(\.identities.count), "new identity", "new identities"),
      "\(count(\.unchanged)) unchanged", "\(count(\.left.count)) left for a person",
      "\(count { $0.ended.count + $0.new.count }) ended or new to be decided",
    ]
    let whole = CountedWords.text(awards.count, "award", "awards")
    lines.append("\(whole): \(parts.joined(separator: ", "))")
    let guide = count(\.fromGuide.count)
    if guide > 0 {
      lines.append(
        CountedWords.text(guide, "classification comes", "classifications come")
          + " from the pay guide, not from here")
    }
    let strangers = count(\.strangers)
    lines.append(
      CountedWords.text(strangers, "row of the export belongs", "rows of the export belong")
        + " to no classification of the tables")
  }

  /// One kind of allowances; its proposals are told from the other kind's by what they say they are.
  private mutating func addAllowances(_ kind: String) {
    let own = proposal.awards.flatMap(\.allowances).filter { $0.kind == kind }
    func count(_ part: (AllowanceProposal) -> Int) -> Int { own.map(part).reduce(0, +) }
    let parts = [
      "\(count(\.matchedCount)) joined to the export",
      CountedWords.text(count(\.rows.count), "new sum", "new sums"),
      CountedWords.text(count(\.gaps.count), "row without a figure", "rows without a figure"),
      "\(count(\.equal)) unchanged", "\(count(\.equalByPercentage)) with the same percentage alone",
      "\(count(\.staysOpen)) left out in the tables", "\(count(\.left.count)) left for a person",
      "\(count { $0.ended.count + $0.new.count }) ended or new to be decided",
    ]
    lines.append("\(kind): \(parts.joined(separator: ", "))")
    let elsewhere = count(\.fromElsewhere.count)
    if elsewhere > 0 {
      lines.append("  \(elsewhere) come from elsewhere, not from the pay database")
    }
    let strangers = count(\.strangers.count)
    lines.append(
      "  "
        + CountedWords.text(strangers, "row of the export belongs", "rows of the export belong")
        + " to no allowance of the tables" + (showsAll || strangers == 0 ? "" : " (--all)"))
    guard showsAll else { return }
    let how = own.reduce(into: [String: Int]()) { $0.merge($1.matched, uniquingKeysWith: +) }
    for (words, count) in how.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      lines.append("  \(count) joined by \(words)")
    }
    for award in proposal.awards where award.isQuiet {
      for stranger in award.allowances.filter({ $0.kind == kind }).flatMap(\.strangers) {
        lines.append("  not in the tables: \(award.code) \(stranger)")
      }
    }
  }

  private mutating func addPenalties() {
    let own = proposal.awards.compactMap(\.penaltyComparison)
    guard !own.isEmpty else { return }
    let equal = own.map(\.equal).reduce(0, +)
    let different = own.map(\.different.count).reduce(0, +)
    let causes = own.reduce(into: [String: Int]()) { $0.merge($1.notCompared, uniquingKeysWith: +) }
    lines.append(
      "penalties: \(CountedWords.text(equal, "row", "rows")) with the percentage of the tables, "
        + "\(different) left for a person, \(causes.values.reduce(0, +)) not compared")
    for (why, count) in causes.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      lines.append("  not compared: \(count), \(why)")
    }
  }

  private mutating func list(_ title: String, _ codes: [String]) {
    guard !codes.isEmpty else { return }
    let named = codes.count == 1 ? title.replacing("awards of the", with: "award of the") : title
    lines.append("\(codes.count) \(named): \(codes.joined(separator: " "))")
  }
}
