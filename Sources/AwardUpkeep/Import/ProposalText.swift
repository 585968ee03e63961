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
    lines.append(
      "Rates of \(proposal.year), most of them from \(proposal.reviewDate.inWords).")
    if let move = proposal.move { lines.append("Most of the new ones rose by \(move).") }
    let floors = showsAll ? proposal.floors : Array(proposal.floors.prefix(4))
    if !floors.isEmpty {
      let more = proposal.floors.count - floors.count
      lines.append(
        "Lower ones were raised \(floors.joined(separator: "; "))"
          + (more > 0 ? "; and \(more) more (--all)." : "."))
    }
  }

  private mutating func add(_ award: AwardProposal) {
    lines.append("")
    lines.append("\(award.code)  \(award.title)")
    let counts = [
      (award.rates.count, "new rates"), (award.gaps.count, "rows without a figure"),
      (award.identities.count, "new identities"), (award.unchanged, "unchanged"),
      (award.staysOpen, "left out in the tables"), (award.left.count, "left for a person"),
    ]
    let shown = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    lines.append("  \(shown)" + (award.move.map { "; most rose by \($0)" }).orEmptyPart)
    list(award.rates.map(words), mark: "+")
    list(award.gaps.map { "\($0.classification) from \($0.from): \($0.note)" }, mark: "+")
    list(award.identities.map(words), mark: "+")
    list(award.ended.map { "ended? \($0)" }, mark: "?")
    list(award.new.map { "new? \($0)" }, mark: "?")
    for left in award.left {
      lines.append(
        "  ! \([left.classification, left.what].compactMap { $0 }.joined(separator: ": "))")
      if let place = left.place { lines.append("      \(place)") }
      if let row = left.row { lines.append("      row: \(row)") }
    }
    if let penalties = award.penalties { lines.append("  penalties: \(penalties)") }
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
    let rates = proposal.awards.map(\.rates.count).reduce(0, +)
    let identities = proposal.awards.map(\.identities.count).reduce(0, +)
    let gaps = proposal.awards.map(\.gaps.count).reduce(0, +)
    let unchanged = proposal.awards.map(\.unchanged).reduce(0, +)
    let left = proposal.awards.map(\.left.count).reduce(0, +)
    let asked = proposal.awards.map { $0.ended.count + $0.new.count }.reduce(0, +)
    lines.append(
      "\(proposal.awards.count) awards: \(rates) new rates, \(gaps) rows without a figure,"
        + " \(identities) new identities, \(unchanged) unchanged, \(left) left for a person,"
        + " \(asked) ended or new to be decided")
    let guide = proposal.awards.map(\.fromGuide.count).reduce(0, +)
    if guide > 0 { lines.append("\(guide) classifications come from the pay guide, not from here") }
    let strangers = proposal.awards.map(\.strangers).reduce(0, +)
    lines.append("\(strangers) rows of the export belong to no classification of the tables")
    list("awards of the tables without a row here", proposal.absentAwards)
    list("awards of the export that the tables do not have", proposal.unknownAwards)
    for award in proposal.renamedAwards { lines.append("title: \(award)") }
  }

  private mutating func list(_ title: String, _ codes: [String]) {
    guard !codes.isEmpty else { return }
    lines.append("\(codes.count) \(title): \(codes.joined(separator: " "))")
  }
}
