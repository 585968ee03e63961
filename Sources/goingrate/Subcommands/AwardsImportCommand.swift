import ArgumentParser
import AwardTables
import AwardUpkeep
import PayDomain

extension AwardsCommand {
  /// `goingrate awards import`.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Propose the change to the tables that a year's pay database export makes.",
      discussion: """
        Reads the Fair Work Commission's exports of the Modern Awards Pay Database, .xlsx as downloaded or CSV, and \
        holds them against the tables: new rates, closed and new classifications, new titles, the sums and \
        percentages of allowances, percentages of penalties, and everything that fell or moved oddly. Each export \
        may be given alone. Nothing is written without --write; what is odd is never written, and is left for a \
        person with the row that would take it.

          goingrate awards import map-classification-export-2027.xlsx
          goingrate awards import map-*-export-2027.xlsx --instrument "[2027] FWCFB 1" --write
          goingrate awards lint

        Exit status: 0 the tables have it all already, or all was written; 1 there is a proposal, or something is \
        left for a person; 2 the import failed; 64 the command line is wrong.
        """)

    @Argument(
      help: ArgumentHelp(
        "Exports of one year: classifications, awards, wage and expense allowances, penalties.",
        valueName: "files"))
    var files: [String]

    @Option(
      help: ArgumentHelp(
        "The award tables to compare with and to write; those in use by default.", valueName: "dir")
    )
    var into: String?

    @Option(help: ArgumentHelp("Refuse an export of any other year.", valueName: "year"))
    var year: Int?

    @Option(
      help: ArgumentHelp(
        "The day from which every rate holds, for a file that does not say.",
        valueName: "yyyy-mm-dd"))
    var from: Day?

    @Option(
      help: ArgumentHelp(
        "The decision behind the rates, for the rows' `instrument`.", valueName: "text"))
    var instrument: String = ""

    @Flag(help: "Add the rows to the tables.")
    var write = false

    @Flag(
      help: ArgumentHelp(
        "With --write: penalties, juniors and allowances of the year have been looked through, so the tables answer until the next review (checked_on, covers_to) where nothing is left for a person."
      ))
    var lookedThrough = false

    @Flag(help: "Show every row, not the first ten of each kind.")
    var all = false

    @Option(help: "text or json.")
    var format: Format = .text

    @OptionGroup(title: "Tables") var common: CommonOptions

    /// How the proposal is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text
      case json
    }

    func validate() throws {
      if lookedThrough, !write { throw ValidationError("--looked-through goes with --write") }
    }

    func run() throws {
      let folder = try DataFolder.awards.find(option: into ?? common.awards)
      var task = PayDatabaseImport(tables: folder)
      task.from = from?.date
      task.year = year
      let proposal = try task.proposal(files)
      switch format {
      case .text: Terminal.print(ProposalText.text(proposal, showsAll: all))
      case .json: Terminal.print(ProposalJSON.text(proposal))
      }
      guard write else {
        if proposal.changesTables {
          Terminal.complain("nothing was written; --write adds the rows to \(folder)\n")
        }
        if proposal.changesTables || proposal.leavesWork { throw ExitCode(ExitStatus.found) }
        return
      }
      try write(proposal, into: folder)
    }

    /// Writes, and says whether the tables are sound afterwards.
    private func write(_ proposal: ImportProposal, into folder: String) throws {
      var writer = ProposalWriter()
      writer.instrument = instrument
      writer.lookedThroughOn = lookedThrough ? Today.date : nil
      let outcome = try writer.write(proposal)
      let files = CountedWords.text(outcome.written.count, "file", "files")
      Terminal.complain("\(files) written in \(folder)\n")
      for line in Self.toDo(outcome.leftToDo) { Terminal.complain("to do: \(line)\n") }
      let problems = AwardLint.lint(folder: folder)
      for problem in problems { Terminal.complain(problem.diagnostic + "\n") }
      guard problems.isEmpty, !proposal.leavesWork else { throw ExitCode(ExitStatus.found) }
    }

    /// What is left to do, the same thing in many files told once.
    private static func toDo(_ lines: [String]) -> [String] {
      let things = Dictionary(grouping: lines) { line in
        line.split(separator: ": ", maxSplits: 1).last.map(String.init)
      }
      return things.values.sorted { $0[0] < $1[0] }.map { same in
        same.count > 1 ? "\(same[0]); the same in \(same.count - 1) others" : same[0]
      }
    }
  }
}
