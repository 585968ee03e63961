import PayDomain

/// Finds slips whose lines do not add up to the gross they print.
///
/// **Law:** Fair Work Regulations 2009 reg 3.46(1): the gross amount and each separately identifiable part.
/// **Limits:** lines outside gross (reimbursements, sacrificed salary) are tried on either side.
enum GrossMismatch: SlipCheck {
  static let description = CheckDescription(
    id: "sum/gross-mismatch", kind: .mismatch, title: "the lines do not add up to gross",
    law: "Fair Work Regulations 2009 reg 3.46(1)",
    explanation: """
      The earnings lines of the slip do not add up to the gross it prints. Reimbursements and salary given up \
      for super are tried inside and outside of gross, and half a cent of rounding is allowed for each line. \
      The slip contradicts itself; no sum is said to be owed.
      """,
    clearedBy: "A line that was not read, or a corrected slip.",
    examples: [
      CheckExample(
        .met, "531.00 + 99.57 = 630.57",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; gross 630.57
          Ordinary hours: 20.00 h x 26.55 = 531.00
          Evening [evening]: 3.00 h x 33.19 = 99.57
          """),
      CheckExample(
        .met, "a cent of rounding over two lines",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; gross 630.58
          Ordinary hours: 20.00 h x 26.55 = 531.00
          Evening [evening]: 3.00 h x 33.19 = 99.57
          """),
      CheckExample(
        .short, "the lines come to 630.57, not 620.57",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; gross 620.57
          Ordinary hours: 20.00 h x 26.55 = 531.00
          Evening [evening]: 3.00 h x 33.19 = 99.57
          """),
      CheckExample(
        .cannotTell, "a line does not state its amount",
        slip: """
          award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; gross 620.57
          Ordinary hours: 20.00 h x 26.55 = 531.00
          Meal [expense_allowance]: 1.00 h x ? = ?
          """),
    ])

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard case .read(let gross) = view.slip.gross else { return }
    let sums = view.sums
    guard sums.earningCount > 0, !sums.misses else {
      return results.append(.cannotTell(description, [.ofLine(.rate)]))
    }
    let slack = Money(cents: Int64(sums.earningCount / 2 + 1))
    let fits = sums.grossReadings.contains { ($0 - gross.value).magnitude <= slack }
    guard !fits else {
      return results.append(CheckResult(check: description.id, verdict: .met, kind: .mismatch))
    }
    var result = CheckResult(
      check: description.id,
      verdict: view.trusts([gross.proof, sums.proof]) ? .short : .cannotTell([.ofLine(.reading)]),
      kind: .mismatch)
    result.summary = "the lines add up to \(sums.earnings), the gross shown is \(gross.value)"
    result.places = [gross.place]
    result.proof = min(gross.proof, sums.proof)
    result.rounding = "half a cent a line was allowed"
    results.append(result)
  }
}

extension SlipView {
  /// Whether a mismatch may rest on readings: none is a guess and nothing on the document was left unread.
  func trusts(_ proofs: [Proof]) -> Bool {
    !proofs.contains(.doubtful) && slip.remarks.isEmpty
  }
}
