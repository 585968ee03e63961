import ArgumentParser
import AuditRules
import FindingReports

/// `goingrate explain`: what a finding means, offline.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a finding: what it means, the law it rests on, what would clear it.",
    discussion: "Without a finding it lists them all, by family.")

  @Argument(
    help: ArgumentHelp(
      "A finding's id, as `penalty/sunday-underpaid`, or a family.", valueName: "finding-id"))
  var finding: String?

  @Flag(
    help: """
      Print every sentence that people read of a judged slip as a CSV, to put another language in their place; \
      `--language` names the file.
      """)
  var words = false

  @OptionGroup(title: "Language") var language: LanguageOption

  func run() throws {
    let style = TerminalStyle(width: Terminal.width, hasColour: Terminal.wantsColour)
    let inUse = try language.words()
    if words { return Terminal.print(inUse.csv) }
    guard let finding else {
      let all = CheckRegistry.all.map { FindingExplanation($0, in: inUse) }
      return Terminal.print(ExplainText.list(all, style: style))
    }
    let checks = CheckRegistry.all.filter { $0.id == finding || $0.family == finding }
    guard !checks.isEmpty else {
      throw RunFailure.unknownCheck(finding, nearest: NearestNames.checks(to: finding))
    }
    for (index, check) in checks.enumerated() {
      if index > 0 { Terminal.print("\n") }
      Terminal.print(
        ExplainText.text(FindingExplanation(check, in: inUse), style: style, in: inUse))
    }
  }
}
