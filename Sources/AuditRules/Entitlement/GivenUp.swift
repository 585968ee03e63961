import AwardTables
import PayDomain

/// What a worker gave up of the pay, and what was contributed beside the guarantee.
///
/// **Law:** Superannuation Guarantee (Administration) Act 1992: since 1 January 2020 a sum given up for super does not
/// count as the employer's contribution, nor does it lower the earnings. What is given up for another benefit is no
/// longer earnings.
/// **Limits:** what it was given up for is known by the words of the line alone; a line that does not say super is
/// taken as given up for something else, which leaves the least that is due.
struct GivenUp {
  /// Given up for super, positive.
  private(set) var toSuper = Money.zero
  /// Given up for something else, or for nobody says what, positive.
  private(set) var elsewhere = Money.zero
  /// Contributions that are neither the guarantee nor given up, positive.
  private(set) var besides = Money.zero

  /// Reads the lines of a slip.
  init(_ view: SlipView, _ rules: NationalDay) {
    let lines = view.slip.lines
    let lowers = rules.treatment(of: .salarySacrifice) != .excluded
    for index in lines.indices {
      let category = lines[index].category
      guard category == .salarySacrifice || category == .deduction || category == .superOther,
        let sum = lines[index].sum?.magnitude
      else { continue }
      let words = FoldedWords(lines[index].label)
      let isToFund = lines[index].section == .employerSuper
      let isGivenUp =
        category == .salarySacrifice || category == .superOther && GivenUp.saysSacrifice(words)
      if isGivenUp, isToFund || category == .superOther || words.contain("super"), !lowers {
        toSuper += sum
      } else if isGivenUp || category == .deduction && GivenUp.isPackaged(words) {
        elsewhere += sum
      } else if category == .superOther, isToFund {
        besides += sum
      }
    }
  }

  /// Whether a slip has a line of pay given up.
  static func isOn(_ lines: [PayLine]) -> Bool {
    lines.indices.contains { lines[$0].category == .salarySacrifice }
  }

  private static func saysSacrifice(_ words: FoldedWords) -> Bool {
    words.contain("sacrific") || words.contain("sal sac") || words.contain("salsac")
  }

  /// Whether a deduction may be taken before tax, for a benefit.
  private static func isPackaged(_ words: FoldedWords) -> Bool {
    let packaged: [StaticString] = [
      "novated", "pre tax", "pre-tax", "pretax", "packag", "lease", "before tax", "fbt",
    ]
    return packaged.contains(where: words.contain)
  }

  /// Whether the sum given up for super stands in place of the guarantee: the two together are what is due, or the
  /// guarantee is the percentage of the pay that was left.
  func isCounted(
    in stated: Money, _ due: Money, _ earnings: Money, _ figure: NationalFigure<Percentage>?,
    _ slack: Money
  ) -> Bool {
    guard toSuper > .zero, let figure else { return false }
    if (stated + toSuper - due).magnitude <= slack { return true }
    return ((earnings - toSuper).share(figure) - stated).magnitude <= slack
  }
}
