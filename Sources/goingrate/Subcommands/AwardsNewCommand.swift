import ArgumentParser
import AwardTables
import AwardUpkeep
import PayDomain

/// `goingrate awards new`: begins the tables of an agreement from those of an award.
struct AwardsNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin the tables of your own enterprise agreement from those of an award.",
    discussion: """
        goingrate awards new --from MA000004 --code ACME-EA-2025 agreements
        goingrate awards lint agreements
        goingrate rates ACME-EA-2025 --agreements agreements

      Writes agreements/ACME-EA-2025 with a file for each table. Every row is there without its figure, and its note \
      says what the award has: until you write the agreement's own figure and empty the note, nothing is judged by \
      it. Awards/README.md says how, under "An agreement of your own".
      """)

  @Option(
    help: ArgumentHelp("The award to begin from: code, title or usual name.", valueName: "award"))
  var from: String

  @Option(
    help: ArgumentHelp("The agreement's code, as ACME-EA-2025.", valueName: "code"),
    transform: AgreementCode.init)
  var code: AgreementCode

  @Option(help: ArgumentHelp("What people call it; its code by default.", valueName: "title"))
  var title: String?

  @Option(
    help: ArgumentHelp("The day its first rates start; today by default.", valueName: "yyyy-mm-dd"))
  var starts: Day?

  @Flag(help: "Replace the agreement's files when they are there already.")
  var force = false

  @Argument(help: ArgumentHelp("The folder of your agreements; made if missing.", valueName: "dir"))
  var folder: String

  @OptionGroup(title: "Tables") var common: CommonOptions

  func validate() throws {
    guard !folder.isEmpty else { throw ValidationError("The folder has no name.") }
    guard title?.contains(where: { !$0.isWhitespace }) != false,
      title?.contains(where: \.isNewline) != true
    else { throw ValidationError("--title takes a title on one line.") }
  }

  func run() throws {
    guard !AwardLint.hasIndex(folder) else { throw RunFailure.tablesFolder(path: folder) }
    let library = try DataFolder.library(common)
    let award = try library.award(library.code(of: from))
    let plan = AgreementDraft.Plan(
      code: code.text, title: title ?? code.text, starts: starts?.date ?? Today.date,
      today: Today.date)
    let draft = try AgreementDraft(from: award, plan)
    let path = "\(folder)/\(code.text)"
    try AgreementFolder(path: path, force: force).write(draft.files)
    let files = CountedWords.text(draft.files.count, "file", "files")
    let rows = CountedWords.text(draft.rowsToConfirm, "row", "rows")
    Terminal.print(
      """
      \(path): \(files), \(rows) \(AgreementDraft.mark)
      next: goingrate awards lint \(folder)

      """)
  }
}

/// The code of an agreement as people type it.
struct AgreementCode {
  /// The code.
  let text: String

  /// Takes a code.
  ///
  /// - Throws: a wrong command line, with the forms a code has.
  init(_ text: String) throws {
    guard AwardCode.isAgreement(text) else {
      throw ValidationError(
        "`\(text)` is not the code of an agreement. A code is \(AwardCode.forms).")
    }
    self.text = text
  }
}
