import AwardTables
import PayDomain

extension PayDatabaseImport {
  /// Adds what an allowance export would change.
  func addAllowances(
    _ export: AllowanceExport, _ held: [HeldAward], _ proposal: inout ImportProposal
  ) {
    let rows = Dictionary(grouping: export.rows, by: \.award)
    let comparisons = held.map { award in
      AllowanceComparison(award, export, rows: rows[award.code, default: []])
    }
    let moves = AllowanceMoves(comparisons.flatMap(\.moved), reviewDate: export.reviewDate)
    let numbers = comparisons.flatMap { comparison in
      comparison.matcher.matches.flatMap { comparison.matcher.lines[$0.line].rows }
        .compactMap(\.number)
    }
    guard let kind = comparisons.first?.kind else { return }
    proposal.allowanceMoves.append((kind, moves.texts))
    for comparison in comparisons {
      let code = comparison.award.code
      guard rows[code] != nil || !comparison.matcher.own.isEmpty else { continue }
      let place = PayDatabaseImport.place(of: comparison.award, in: &proposal)
      var proposer = AllowanceProposer(
        comparison, moves: moves, rates: proposal.awards[place].rates, highestNumber: numbers.max())
      proposal.awards[place].allowances.append(proposer.build())
    }
    proposal.awards.sort { $0.code < $1.code }
  }

  /// Adds how a penalty export's percentages stand to ours.
  func addPenalties(
    _ export: PenaltyExport, _ awards: [Award], _ held: [HeldAward],
    _ proposal: inout ImportProposal
  ) {
    let rows = Dictionary(grouping: export.rows, by: \.award)
    for (award, held) in zip(awards, held) {
      guard let own = rows[award.code] else { continue }
      let place = PayDatabaseImport.place(of: held, in: &proposal)
      proposal.awards[place].penaltyComparison = PenaltyComparison(
        own, award, held.identities, on: export.reviewDate)
    }
    proposal.awards.sort { $0.code < $1.code }
  }

  /// The place of an award's proposal, a new one where it has none yet.
  private static func place(of award: HeldAward, in proposal: inout ImportProposal) -> Int {
    if let place = proposal.awards.firstIndex(where: { $0.code == award.code }) { return place }
    proposal.awards.append(
      AwardProposal(code: award.code, title: award.title, folder: award.folder))
    return proposal.awards.count - 1
  }
}
