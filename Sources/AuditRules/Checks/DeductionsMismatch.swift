import PayDomain

/// Finds slips whose lines of deductions do not add up to the deductions they print.
///
/// **Law:** Fair Work Regulations 2009 reg 3.46(2): each deduction with its amount.
/// **Limits:** tax and salary given up are tried inside and outside of the sum.
enum DeductionsMismatch: SlipCheck {
  static let description = CheckDescription(
    id: "sum/deductions-mismatch", kind: .mismatch, title: "the deductions do not add up",
    law: "Fair Work Regulations 2009 reg 3.46(2)",
    explanation: """
      The lines of deductions do not add up to the deductions that the slip prints, although that figure is \
      proved: gross less tax and deductions gives the net. Tax and salary given up for super are tried \
      inside and outside of the sum. The slip contradicts itself: money is taken off that no line explains, \
      or a line takes what the sum does not.
      """,
    formula:
      "difference = sum of the lines of deductions - deductions printed; half a cent for each line is allowed",
    workedExample: workedExample,
    clearedBy: "A deduction that was not read, or a corrected slip.",
    howWrong: """
      A deduction that stands elsewhere on the slip and was not read would explain it.
      """,
    examples: examples)

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard case .read(let total) = view.slip.deductions, total.proof == .proved,
      view.moved?.isProved != true
    else { return }
    var parts = LineParts()
    let lines = view.slip.lines
    for index in lines.indices where lines[index].section == .deduction {
      parts.add(lines[index].amount, isOptional: lines[index].category == .salarySacrifice)
    }
    let tax = view.slip.tax.value ?? view.sums.tax
    parts.judge(
      total, of: .deductions, description, view, also: [tax].compactMap { $0 },
      into: &results)
  }
}
