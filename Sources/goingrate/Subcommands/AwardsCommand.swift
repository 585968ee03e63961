import ArgumentParser
import AwardTables
import AwardUpkeep
import FindingReports
import Glibc
import PayDomain

/// `goingrate awards`: the tables themselves.
struct AwardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "awards",
    abstract: "List, find, show, check, verify and compare the award tables.",
    subcommands: [
      List.self, Find.self, Show.self, Lint.self, AwardsVerifyCommand.self, AwardsDiffCommand.self,
      AwardsNewCommand.self, AwardsCompareCommand.self, Import.self,
    ])

  /// `goingrate awards list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the awards there are, with what their tables hold.")

    @OptionGroup(title: "Tables") var common: CommonOptions

    func run() throws {
      let library = try DataFolder.library(common)
      let style = TerminalStyle(width: Terminal.width, hasColour: Terminal.wantsColour)
      let guides = Dictionary(grouping: try library.comparedGuides(), by: \.code)
      var status = ExitStatus.clean
      let entries = library.index.map { entry in
        var lines = ["its tables were refused: see standard error"]
        do throws(AwardProblem) {
          lines = [Self.cover(of: try library.award(entry.code))]
        } catch {
          Terminal.complain(error.diagnostic + "\n")
          status = ExitStatus.incomplete
        }
        return CoverList.Entry(
          title: "\(entry.code)  \(entry.title)",
          lines: lines + guides[entry.code, default: []].map(Self.words))
      }
      let note = "`swift test --filter PayGuide` compares them anew."
      Terminal.print(CoverList.text(entries, note: guides.isEmpty ? nil : note, style: style))
      throw ExitCode(status)
    }

    /// What an award's tables hold, in a line.
    private static func cover(of award: Award) -> String {
      let first = (award.rateChanges.first?.inWords).map { "rates from \($0)" } ?? "no rates"
      let parts = [
        first, penalties(of: award), award.allowanceCount.counted("allowance"),
        award.apprenticeshipCount.counted("stage", "of apprenticeships"),
        "checked on \(award.checkedOn)", award.gaps.count.counted("known gap"),
      ]
      return parts.joined(separator: ", ")
    }

    private static func penalties(of award: Award) -> String {
      guard let first = award.penaltiesFrom else { return "no penalties" }
      let kinds = (award.provisions.count - 1).counted("kind", "of penalty and overtime")
      let words = "\(kinds), the first figures from \(first.inWords)"
      guard let computed = award.penaltiesComputedFrom else { return words }
      return "\(words), computed from \(computed.inWords)"
    }

    private static func words(_ guide: ComparedGuide) -> String {
      "pay guide \(guide.year): \(guide.compared) of \(guide.cells) cells compared, all equal"
    }
  }

  /// `goingrate awards find`.
  struct Find: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Suggest awards and classifications that a job could fall under.",
      discussion: """
        Compares the words of the job with whom each award covers and what its classifications are called. It \
        suggests and never decides: the award's own coverage clause does.

          goingrate awards find barista
        """)

    @Argument(help: ArgumentHelp("What someone does.", valueName: "job"))
    var job: [String]

    @OptionGroup(title: "Tables") var common: CommonOptions

    /// How many awards, and how many classifications of each, are shown.
    private static let most = (awards: 8, classifications: 4)

    func run() throws {
      let library = try DataFolder.library(common)
      let words = job.joined(separator: " ")
      var status = ExitStatus.clean
      let found = library.suggestions(for: words) { problem in
        Terminal.complain(problem.diagnostic + "\n")
        status = ExitStatus.incomplete
      }
      let style = TerminalStyle(width: Terminal.width, hasColour: Terminal.wantsColour)
      Terminal.print(Self.text(found, words, style))
      throw ExitCode(status)
    }

    private static func text(
      _ found: [AwardSuggestion], _ words: String, _ style: TerminalStyle
    ) -> String {
      let shown = found.prefix(most.awards).map { suggestion in
        let more = suggestion.classifications.count - most.classifications
        let names = suggestion.classifications.prefix(most.classifications).joined(separator: "; ")
        var why = suggestion.coverage.map { ["covers: \($0)"] } ?? []
        if !names.isEmpty {
          why.append("classifications: \(names)\(more > 0 ? "; \(more) more" : "")")
        }
        return SuggestionText.Entry(title: "\(suggestion.code)  \(suggestion.title)", reasons: why)
      }
      return SuggestionText.text(
        shown, more: max(0, found.count - most.awards), job: words, style: style)
    }
  }

  /// `goingrate awards show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what an award's tables cover, their sources and what they leave out.")

    @Argument(help: ArgumentHelp("The award: code, title or usual name.", valueName: "award"))
    var award: String

    @OptionGroup(title: "Tables") var common: CommonOptions

    func run() throws {
      let library = try DataFolder.library(common)
      let award = try library.award(library.code(of: award))
      let style = TerminalStyle(width: Terminal.width, hasColour: Terminal.wantsColour)
      Terminal.print(award.coverSheet.text(style: style))
    }
  }

  /// `goingrate awards lint`.
  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check every table and run every worked example.",
      discussion: """
          goingrate awards lint
          goingrate awards lint agreements

        A folder with an index.csv is read as award tables, any other as your own agreements.
        """)

    @Argument(help: ArgumentHelp("What to check instead of the award tables.", valueName: "dir"))
    var folder: String?

    @OptionGroup(title: "Tables") var common: CommonOptions

    func run() throws {
      if let folder, opendir(folder).map({ closedir($0) }) == nil {
        throw AwardProblem.cannotRead(file: folder, reason: String(cString: strerror(errno)))
      }
      guard let folder, !AwardLint.hasIndex(folder) else {
        let tables = try folder ?? DataFolder.awards.find(option: common.awards)
        try report(AwardLint.lint(folder: tables))
        let count = try AwardLibrary(folder: tables).index.count
        let awards = CountedWords.text(count, "award", "awards")
        return Terminal.print("\(awards) and the national tables: all good\n")
      }
      try report(AwardLint.lint(agreements: folder))
      // Their codes must not be those of awards.
      let tables = try DataFolder.awards.find(option: common.awards)
      let library = try AwardLibrary(folder: tables, agreements: folder)
      for entry in library.index where library.isAgreement(entry.code) {
        let count = try AgreementDraft.rowsToConfirm(in: library.award(entry.code))
        let rows =
          count == 0
          ? "all good" : "sound, \(CountedWords.text(count, "row", "rows")) \(AgreementDraft.mark)"
        Terminal.print("\(entry.code): \(rows)\n")
      }
    }

    /// Prints what is wrong, and ends with exit status 1 when anything is.
    private func report(_ problems: [AwardProblem]) throws {
      for problem in problems { Terminal.complain(problem.diagnostic + "\n") }
      guard problems.isEmpty else { throw ExitCode(ExitStatus.found) }
    }
  }
}

extension AwardLibrary {
  /// The code that a text on the command line means.
  func code(of text: String) throws(AwardProblem) -> String {
    if case .some(let codes) = codes(matching: text), codes.count == 1 { return codes[0] }
    throw .unknownAward(
      text, near: NearestNames.awards(to: text, among: index.map { ($0.code, $0.title) }))
  }
}

extension Award {
  /// What the tables cover.
  fileprivate var coverSheet: CoverSheet {
    let (first, last) = (rateChanges.first?.inWords, rateChanges.last?.inWords)
    var sheet = CoverSheet(
      title: "\(title) (\(code))", coverage: coverage,
      dates: [
        "checked on \(checkedOn.inWords)", "digest \(digest)",
        "base rates from \(first ?? "no date"), last changed on \(last ?? "no date")",
      ])
    sheet.allowances = allowances(on: dates(of: checkedOn)).map { allowance in
      switch allowance.answer {
      case .notCovered(let why): (allowance.words, why.english)
      case .amount(let figure):
        (allowance.words, allowance.sum(figure))
      }
    }
    sheet.classifications = classifications.map { ($0.id, $0.title) }
    sheet.gaps = gaps
    sheet.sources = sources.map { "\($0.title), \($0.publisher)" }
    return sheet
  }

  /// A day that is the start of its own pay period.
  private func dates(of day: CivilDate) -> EffectiveDates {
    EffectiveDates(periodStart: day, day: day)
  }

  /// The classifications that a text on the command line means.
  func classifications(named text: String) throws(RunFailure) -> [Int] {
    if case .some(let places) = classifications(matching: text) { return places }
    throw .unknownClassification(text, award: code, known: classifications.map(\.title))
  }
}

extension GoingAllowance {
  /// A figure and what it is for, `$6.42 a week`.
  fileprivate func sum(_ figure: AllowanceFigure) -> String {
    let parts = [figure.amount.description, unit?.description]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Int {
  /// The number with a noun, `1 stage of apprenticeships`.
  fileprivate func counted(_ noun: String, _ more: String = "") -> String {
    "\(self) \(noun)\(self == 1 ? "" : "s")\(more.isEmpty ? "" : " \(more)")"
  }
}
