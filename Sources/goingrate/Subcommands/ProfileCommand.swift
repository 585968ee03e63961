import ArgumentParser
import PayDomain
import PayslipReading
import Profiles

/// `goingrate profile`: what the user knows of one employer.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "Begin and check a profile: what you know of an employer and the slips don't say.",
    subcommands: [Init.self, Check.self])
}

extension ProfileCommand {
  /// `goingrate profile init`.
  struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Look over an employer's files and write a first profile to fill in.",
      discussion: """
        Writes one YAML file: the employer, a question for the award, the pay cycle seen, every pay code with what \
        it is taken to mean and how much money hangs on it, and every employee with what no slip says of them. \
        Nothing is guessed: what you have not answered says nothing.

          goingrate profile init payroll/ -o acme.yaml
          goingrate profile check acme.yaml payroll/
          goingrate audit payroll/ --profile acme.yaml --out audit-acme

        The file holds names and is for you alone to read (mode 0600).
        """)

    @Argument(help: ArgumentHelp("Files and folders of one employer.", valueName: "path"))
    var paths: [String]

    @Option(
      name: [.customShort("o"), .customLong("output")],
      help: ArgumentHelp(
        "The profile to write; - for standard output.", valueName: "file"))
    var output: String = "employer.yaml"

    @Flag(help: "Replace the file when it is there already.")
    var force = false

    @OptionGroup(title: "Tables") var common: CommonOptions

    func run() throws {
      let file = output == "-" ? nil : try ReportFile(path: output, force: force)
      let run = try SurveyRun(
        paths, catalog: DataFolder.catalog(option: common.layouts), facts: KnownFacts())
      guard run.survey.slips > 0 || !run.exports.isEmpty else {
        for problem in run.unread.prefix(20) { Terminal.complain(problem.words + "\n") }
        throw RunFailure.nothingToProfile(files: run.files)
      }
      let draft = ProfileDraft(
        survey: run.survey, exports: run.exports,
        candidates: run.candidates(try DataFolder.library(common)), unread: run.unread,
        files: run.files)
      guard let file else { return Terminal.print(draft.text) }
      try file.write(Array(draft.text.utf8))
      try file.finish()
      try file.commit()
      Terminal.print(
        """
        \(output): \(run.survey.slips) slip\(run.survey.slips == 1 ? "" : "s") in \(run.files) file\(run.files == 1 ? "" : "s")
        next: answer what has a "?", then goingrate profile check \(output) \(paths.joined(separator: " "))

        """)
      for problem in run.unread.prefix(20) { Terminal.complain(problem.words + "\n") }
      if run.unread.count > 20 { Terminal.complain("\(run.unread.count - 20) more not read\n") }
      if !run.unread.isEmpty { throw ExitCode(ExitStatus.incomplete) }
    }
  }
}

extension ProfileCommand {
  /// `goingrate profile check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what a profile leaves open and how many slips and dollars hang on it.",
      discussion: """
        Without files it lists the questions the profile still asks. With the employer's files it also says what each \
        answer would change, which codes and employees the profile does not know, and which of its entries fit \
        nothing, perhaps for a slip of the pen. Either way it names what an audit could not use: awards and \
        classifications that are none, and what the slips contradict.

        Exit status: 0 nothing is open; 1 something is, or is to be corrected; 2 the profile is wrong; 3 some files could not be read.
        """)

    @Argument(help: ArgumentHelp("The profile.", valueName: "profile"))
    var profile: String

    @Argument(help: ArgumentHelp("Files and folders of the employer.", valueName: "path"))
    var paths: [String] = []

    @OptionGroup(title: "Tables") var common: CommonOptions

    func run() throws {
      var sheet = try Profile.sheet(profile, today: Today.date)
      let library = try DataFolder.library(common)
      sheet.facts.takeCodes(of: library)
      let doubts = ProfileDoubts.list(sheet.facts, library)
      let catalog = try DataFolder.catalog(option: common.layouts, facts: sheet.facts)
      guard !paths.isEmpty else {
        var review = ProfileReview(sheet)
        review.add(doubts)
        Terminal.print(review.text(path: profile))
        throw ExitCode(review.isOpen ? ExitStatus.found : ExitStatus.clean)
      }
      let run = try SurveyRun(paths, catalog: catalog, facts: sheet.facts)
      var review = ProfileReview(sheet, survey: run.survey, exports: run.exports)
      review.add(doubts)
      Terminal.print(review.text(path: profile))
      for problem in run.unread { Terminal.complain(problem.words + "\n") }
      if !run.unread.isEmpty { throw ExitCode(ExitStatus.incomplete) }
      throw ExitCode(review.isOpen ? ExitStatus.found : ExitStatus.clean)
    }
  }
}
