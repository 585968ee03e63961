import AwardTables
import PayDomain

/// What the name of a fund says of the contributions to it.
enum SuperFundWords {
  /// Whether the slip names a fund that promises a benefit, whatever is paid into it.
  static func isDefinedBenefit(_ slip: Payslip) -> Bool {
    let words: [StaticString] = ["defined benefit", "defined-benefit"]
    func says(_ text: String) -> Bool { words.contains(where: FoldedWords(text).contain) }
    if let fund = slip.superFund.value, says(fund) { return true }
    return slip.lines.contains { $0.section == .employerSuper && says($0.label) }
  }
}
