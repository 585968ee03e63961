import PayDomain
import Wording

/// Points out slips whose sums since July are smaller than those of this pay.
///
/// **Law:** none asks for sums to date; Fair Work Act 2009 s 536(3): nothing false or misleading.
/// **Limits:** a correction of an earlier pay of the year explains it: never counted as found.
enum YtdMismatch: SlipCheck {
  static let description = CheckDescription(
    id: "sum/ytd-mismatch", kind: .observation, title: "the year so far is less than this pay",
    law: "Fair Work Act 2009 s 536(3)",
    explanation: """
      The slip prints what was earned, withheld or paid since the start of the financial year, and that is \
      less than this pay alone. Often a correction of an earlier pay explains it, or the employer began a \
      new payroll. It can also mean that earlier pays were taken out of the books.
      """,
    formula: "observation = a sum since July < the same sum of this pay, where both are above zero",
    workedExample: workedExample,
    clearedBy: "A correction of an earlier pay, or a payroll that began afresh.",
    howWrong: """
      A correction in the same year, a new payroll, or a sum to date that is printed before this pay is \
      added.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case lower = "{sum} since July is {toDate}, of this pay alone {pay}"
    case explained = "a correction of an earlier pay or a new payroll explains it"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    let slip = view.slip
    guard !slip.yearToDate.isEmpty else { return }
    let pairs: [(kind: YearToDateKind, name: SumPhrase, pay: Field<Money>)] = [
      (.gross, .gross, slip.gross), (.tax, .tax, slip.tax), (.net, .net, slip.net),
      (.superGuarantee, .superGuarantee, slip.superGuarantee),
    ]
    var isCompared = false
    for pair in pairs {
      guard let toDate = slip.toDate(pair.kind), case .read(let pay) = pair.pay,
        pay.value > .zero
      else { continue }
      isCompared = true
      guard toDate.value < pay.value else { continue }
      let isRead = toDate.proof != .doubtful && pay.proof != .doubtful && slip.remarks.isEmpty
      var result = CheckResult(
        check: description.id, verdict: isRead ? .short : .cannotTell([.ofLine(.reading)]),
        kind: description.kind)
      result.summary = Say.lower([
        "sum": .said(pair.name()), "toDate": "\(toDate.value)", "pay": "\(pay.value)",
      ])
      result.places = [toDate.place, pay.place]
      result.proof = min(toDate.proof, pay.proof)
      result.notes = [Say.explained()]
      return results.append(result)
    }
    guard isCompared else { return }
    results.append(CheckResult(check: description.id, verdict: .met, kind: description.kind))
  }
}
