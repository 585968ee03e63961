import PayDomain
import Wording

/// Finds slips whose lines of super do not add up to the super they print.
///
/// **Law:** Fair Work Regulations 2009 reg 3.46(5): the amount of each contribution.
/// **Limits:** no sum of a slip proves super: found only where nothing on the document was left over.
enum SuperMismatch: SlipCheck {
  static let description = CheckDescription(
    id: "sum/super-mismatch", kind: .mismatch, title: "the super lines do not add up",
    law: "Fair Work Regulations 2009 reg 3.46(5)",
    explanation: """
      The employer's contributions in the slip's lines do not add up to the contribution it prints as a \
      whole. Further contributions beside the guarantee are tried inside and outside of the sum. The slip \
      contradicts itself; which figure is right only the fund can say.
      """,
    formula:
      "difference = sum of the lines of super - super printed; half a cent for each line is allowed",
    workedExample: workedExample,
    clearedBy: "A contribution that was not read, or a statement of the fund.",
    howWrong: """
      The printed sum can be of another span of time, such as the month.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case further = "a further contribution"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard case .read(let stated) = view.slip.superGuarantee else { return }
    var parts = LineParts()
    let lines = view.slip.lines
    for index in lines.indices where lines[index].section == .employerSuper {
      // A figure that is one of the lines is that line.
      if lines[index].amount.value == stated.value { return }
      parts.add(lines[index].amount, isOptional: lines[index].category != .superGuarantee)
    }
    let count = results.count
    parts.judge(stated, of: .superGuarantee, description, view, into: &results)
    guard results.count > count, results[count].verdict == .short,
      view.slip.unread.map({ $0.mayHold(.superAmount) }) ?? true
    else { return }
    results[count].verdict = .cannotTell([.printedAnywhere(Say.further())])
  }
}
