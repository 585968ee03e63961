import PayDomain

/// Finds night hours paid below the award's penalty rate.
///
/// **Law:** the award's penalty clause.
enum NightUnderpaid: LineCheck {
  static let description = CheckDescription(
    id: "penalty/night-underpaid", kind: .shortfall, title: "night hours below the penalty rate",
    law: "the award's clause of penalty rates",
    explanation: """
      The line pays night hours less than the award's rate for them. The rate may stand on the \
      line whole, or as an extra beside a line that pays the same hours at the ordinary rate; both \
      are tried. Pay above the award elsewhere in the same period is counted first, unless it is \
      known that no set-off applies.
      """,
    formula: """
      short = hours × (award rate of the kind of hours − rate paid); an extra on a line of its \
      own counts
      """,
    workedExample: workedExample,
    clearedBy: """
      The days and times of the hours, a line that pays the extra elsewhere, or a set-off clause \
      in the contract.
      """,
    howWrong: """
      The label may stand for other hours than it names, or the line may repeat hours that \
      another line pays whole. An extra may be paid on another slip. Where several rates could \
      apply, the lowest is taken, so more may be owed.
      """,
    examples: examples)

  static func claims(_ cause: LineCause) -> Bool { cause.category == .night }
}
