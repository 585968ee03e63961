import PayDomain
import Wording

/// Observes slips of different workers that agree in every figure.
enum IdenticalSlips: EmployerCheck {
  static let description = CheckDescription(
    id: "employer/identical-slips", kind: .observation,
    title: "identical slips for different people",
    law: "Fair Work Act 2009 s 536(3): a slip is not false or misleading",
    explanation: """
      Slips of two or more workers have the same period, gross, net, super, hours, rate and amounts. Two people \
      with one roster and one rate are paid alike; a slip that was copied looks the same.
      """,
    formula:
      "period, payment day, gross, net, super, hours, rate and amounts of two workers' slips are equal",
    workedExample: workedExample,
    clearedBy: "People with the same roster, rate and tax.",
    howWrong: "Names are taken as printed: one person under two names and numbers is two people.",
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case inOnePeriod = "{count} slips of different workers agree in every figure, in 1 pay period"
    case inPeriods =
      "{count} slips of different workers agree in every figure, in {periods} pay periods"
  }

  static func judge(_ employer: EmployerSlips, into findings: inout [RunFinding]) {
    let concerned = employer.alike
    guard concerned.count > 0 else { return }
    let periods = concerned.ends.count
    findings.append(
      RunFinding(
        check: description, who: employer.identity,
        slips: concerned.first.map {
          SlipReference($0, figures: [.gross, .net])
        },
        count: concerned.count,
        summary: periods == 1
          ? Say.inOnePeriod(["count": "\(concerned.count)"])
          : Say.inPeriods(["count": "\(concerned.count)", "periods": "\(periods)"])
      ))
  }
}
