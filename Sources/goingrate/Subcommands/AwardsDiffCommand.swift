import ArgumentParser
import AwardTables
import AwardUpkeep
import FindingReports
import PayDomain

/// `goingrate awards diff`: what changed between two folders of tables.
struct AwardsDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two folders of tables, as people read it.",
    discussion: """
        goingrate awards diff ../last-year/Awards Awards
        goingrate awards diff ../last-year/Awards Awards --award MA000004

      Awards added and removed; classifications; rates by the day they start, those that moved by the same percentage \
      in one line and the others by name; percentages of provisions, allowances, and what award.yaml says. Two folders \
      of agreements can be held against each other as well.

      Exit status: 0 nothing changed; 1 something did.
      """)

  @Argument(help: ArgumentHelp("The folder of tables as it was.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The folder of tables as it is.", valueName: "new"))
  var new: String

  @Option(
    help: ArgumentHelp("Only the award of this code; may be given again.", valueName: "code"))
  var award: [String] = []

  func run() throws {
    let difference = try TablesDifference(old, new, codes: award.isEmpty ? nil : award)
    let style = TerminalStyle(width: Terminal.width, hasColour: Terminal.wantsColour)
    guard !difference.sections.isEmpty else { return Terminal.print("Nothing changed.\n") }
    Terminal.print(
      SectionText.text(difference.sections.map { ($0.title, $0.lines) }, style: style))
    throw ExitCode(ExitStatus.found)
  }
}
