import ArgumentParser
import AuditRules
import FindingReports

/// `goingrate explain`: what a finding means, offline.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a finding: what it means, the law it rests on, what would clear it.",
    discussion: "Without a finding it lists them all.")

  @Argument(
    help: ArgumentHelp(
      "A finding's id, as `penalty/sunday-underpaid`, or a family.", valueName: "finding-id"))
  var finding: String?

  func run() throws {
    let style = TerminalStyle(width: Terminal.width, hasColour: Terminal.wantsColour)
    guard let finding else {
      for check in CheckRegistry.all { Terminal.print("\(check.id)  \(check.title)\n") }
      return
    }
    let checks = CheckRegistry.all.filter { $0.id == finding || $0.family == finding }
    guard !checks.isEmpty else {
      throw RunFailure.unknownCheck(finding, nearest: NearestNames.checks(to: finding))
    }
    for (index, check) in checks.enumerated() {
      if index > 0 { Terminal.print("\n") }
      let explanation = FindingExplanation(
        id: check.id, kind: check.kind.rawValue, title: check.title,
        explanation: check.explanation, law: check.law, formula: check.formula,
        workedExample: check.workedExample, cleared: check.clearedBy, limits: check.howWrong)
      Terminal.print(ExplainText.text(explanation, style: style))
    }
  }
}
