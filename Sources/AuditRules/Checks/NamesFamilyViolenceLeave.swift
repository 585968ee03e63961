import AwardTables
import PayDomain
import Wording

/// Finds slips that name leave which the law keeps off them, and says so to the worker alone.
///
/// **Law:** Fair Work Regulations 2009 reg 3.47 and 3.48; the words and their dates stand in `slip_words.csv`.
/// **Limits:** says nothing in the reports of a run, and never which leave it is.
enum NamesFamilyViolenceLeave: SlipCheck {
  static let description = CheckDescription(
    id: "slip/names-family-violence-leave", kind: .breach,
    title: "the slip names leave that it must not name",
    law: "Fair Work Regulations 2009 reg 3.47",
    explanation: """
      Some leave may not be named on a payslip, nor may its balance be shown, so that nobody who sees the \
      slip learns of it. This slip has words that may not stand on it. Only the answer of goingrate check, \
      which the worker alone sees, says so; no report of a run does. Pay for such leave may be shown as \
      ordinary hours or another payment.
      """,
    formula:
      "breach = a line or a balance is labelled with words that a slip may not show, from the day the rule began",
    workedExample: workedExample,
    clearedBy: "A corrected slip.",
    howWrong: """
      An employer had some months after the rule began to change the payroll; slips of that time are not \
      found. Words that mean something else at this employer are not told apart.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case words = "the slip has words that may not stand on it"
    case changedPayroll = "the rule was new, and employers had some months to change their payrolls"
    case askChangedPayroll = "Do later slips still show these words?"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard view.audience == .workerAlone, view.isGivenToWorker else { return }
    var lines: [Int] = []
    var places: [SourcePlace] = []
    var isGrace = false
    for index in view.slip.lines.indices {
      let line = view.slip.lines[index]
      guard let named = named(line.label, view) else { continue }
      isGrace = isGrace || named == .familyViolenceLeaveGrace
      lines.append(index)
      places.append(line.place)
    }
    for balance in view.slip.leave {
      guard let named = named(balance.label, view) else { continue }
      isGrace = isGrace || named == .familyViolenceLeaveGrace
      places.append(balance.place)
    }
    guard !places.isEmpty else {
      return results.append(
        CheckResult(check: description.id, verdict: .met, kind: description.kind))
    }
    var result = CheckResult(
      check: description.id, verdict: isGrace ? .cannotTell([.changedPayroll]) : .short,
      kind: description.kind)
    result.summary = Say.words()
    result.places = places
    results.append(result)
  }

  private static func named(_ label: String, _ view: SlipView) -> SlipWordMeaning? {
    guard let words = view.words(label) else { return nil }
    let kept: [SlipWordMeaning] = [.familyViolenceLeave, .familyViolenceLeaveGrace]
    return kept.first { words.reference(of: $0) != nil }
  }
}

extension MissingFact {
  /// The rule was new.
  fileprivate static let changedPayroll = MissingFact(
    .notCovered, NamesFamilyViolenceLeave.Say.changedPayroll,
    ask: NamesFamilyViolenceLeave.Say.askChangedPayroll)
}
