import PayDomain
import Wording

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
      for super are tried inside and outside of gross, and half a cent of rounding is allowed for each line. A line \
      whose name belongs to another part of the slip is taken as part of gross, or left out of it, where that makes \
      the sums right. \
      The slip contradicts itself; no sum is said to be owed.
      """,
    formula: "difference = sum of the earnings lines - gross; half a cent for each line is allowed",
    workedExample: workedExample,
    clearedBy: "A line that was not read, or a corrected slip.",
    howWrong: """
      A line that was not read, or a payment that the payroll keeps outside of gross under a name of its own, would \
      explain it.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case partOfLine =
      "it is not known whether a line stands in gross or is taken off after it"
    case askPartOfLine =
      "Which lines stand in gross, and which are paid or taken off after it?"
    case leftOut = "{said}; the difference is just what `{label}` pays"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard case .read(let gross) = view.slip.gross else { return }
    let sums = view.sums
    guard sums.earningCount > 0, !sums.misses else {
      return results.append(.cannotTell(description, [.ofLine(.rate)]))
    }
    guard !sums.fits(gross.value) else {
      return results.append(CheckResult(check: description.id, verdict: .met, kind: .mismatch))
    }
    if let moved = view.moved {
      guard !moved.isProved else {
        return results.append(CheckResult(check: description.id, verdict: .met, kind: .mismatch))
      }
      return results.append(.cannotTell(description, [.partOfLine]))
    }
    var result = CheckResult(
      check: description.id, verdict: view.mismatch([gross.proof, sums.proof]), kind: .mismatch)
    result.summary = ResultPhrase.linesAndShown([
      "sum": "\(sums.earnings)", "name": .said(SumPhrase.gross()), "shown": "\(gross.value)",
    ])
    result.places = [gross.place]
    if let index = leftOut(view, sums.earnings - gross.value) {
      result.lines = [index]
      result.summary = Say.leftOut([
        "said": .said(result.summary), "label": .text(view.slip.lines[index].label),
      ])
    }
    result.proof = min(gross.proof, sums.proof)
    result.rounding = RoundingPhrase.halfCentALine()
    results.append(result)
  }

  /// The one line of earnings that pays just what the lines come to beyond gross; nil for none or several.
  private static func leftOut(_ view: SlipView, _ difference: Money) -> Int? {
    let lines = view.slip.lines
    let fitting = lines.indices.filter {
      lines[$0].section == .earnings && lines[$0].sum == difference
    }
    guard let only = fitting.first, fitting.count == 1, view.maySpeak(of: lines[only].label)
    else { return nil }
    return only
  }
}

extension SlipView {
  /// What is said of sums that disagree.
  ///
  /// Short when no reading is a guess, no sum on the document was left unread and every line is understood: one that is
  /// not may belong to another sum.
  func mismatch(_ proofs: [Proof]) -> Verdict {
    if proofs.contains(.doubtful) { return .cannotTell([.ofLine(.reading)]) }
    if let unplaced { return .cannotTell([unplaced]) }
    if let unread = slip.unread, unread.amounts > 0 { return .cannotTell([.ofLine(.reading)]) }
    return slip.remarks.isEmpty ? .short : .cannotTell([.ofLine(.reading)])
  }
}

extension MissingFact {
  /// A line that makes gross right in another part of the slip than its name belongs to.
  fileprivate static let partOfLine = MissingFact(
    .lineMeaning, GrossMismatch.Say.partOfLine, ask: GrossMismatch.Say.askPartOfLine)
}
