import ArgumentParser
import AwardTables
import AwardUpkeep
import FindingReports
import PayDomain

/// `goingrate awards compare`: an agreement held against an award, hour by hour and allowance by allowance.
struct AwardsCompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Hold an agreement's rates and allowances against an award's, row by row.",
    discussion: """
        goingrate awards compare ACME-EA-2025 MA000004 --agreements agreements
        goingrate awards compare ACME-EA-2025 MA000004 --agreements agreements \\
          --on 2025-07-07 --match "team member=level 1"

      For each classification, type of employment, age and kind of hour: the agreement's dollars, the award's, and \
      whether the agreement's are better, equal or worse, or why that cannot be told. Classifications belong together \
      that have the same id, an id of the pay database in common, or that you say with --match.

      Allowances follow, and the loading on an hour of annual leave. Allowances belong together that have the same id, \
      or the same words and unit.

      It compares one row at a time and weighs nothing against anything else: it does not decide the better off \
      overall test.

      Exit status: 0 nothing is worse; 1 something is worse; 3 nothing could be compared.
      """)

  @Argument(help: ArgumentHelp("The agreement: code, title or usual name.", valueName: "agreement"))
  var agreement: String

  @Argument(help: ArgumentHelp("The award: code, title or usual name.", valueName: "award"))
  var award: String

  @Option(
    help: ArgumentHelp(
      "The day of the work, in a pay period that starts then; today by default.",
      valueName: "yyyy-mm-dd")
  )
  var on: Day?

  @Option(help: ArgumentHelp("Only this classification of the agreement.", valueName: "name"))
  var classification: String?

  @Option(
    help: ArgumentHelp(
      "Classifications that belong together, the agreement's first; may be given again.",
      valueName: "a=b"))
  var match: [String] = []

  @Option(help: "table, csv or json.")
  var format: Format = .table

  @OptionGroup(title: "Tables") var common: CommonOptions

  /// How the comparison is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table
    case csv
    case json
  }

  func run() throws {
    let library = try DataFolder.library(common)
    let own = try library.award(library.code(of: agreement))
    let other = try library.award(library.code(of: award))
    let question = AgreementComparison.Question(
      day: on?.date ?? Today.date,
      classifications: try classification.map { try own.classifications(named: $0) }, told: match)
    let comparison = try AgreementComparison(own, against: other, question)
    let sheet = comparison.sheet(own, other, on: question.day)
    if let file = ComparisonFile(rawValue: format.rawValue) {
      Terminal.print(String(decoding: file.bytes(sheet), as: UTF8.self))
    } else {
      let style = TerminalStyle(width: Terminal.width, hasColour: Terminal.wantsColour)
      Terminal.print(sheet.text(style: style))
    }
    guard comparison.count(.worse) == 0 else { throw ExitCode(ExitStatus.found) }
    guard comparison.count(.better) + comparison.count(.equal) > 0 else {
      throw ExitCode(ExitStatus.incomplete)
    }
  }
}

extension AgreementComparison {
  /// The comparison with everything by its name.
  fileprivate func sheet(_ own: Award, _ other: Award, on day: CivilDate) -> ComparisonSheet {
    let groups = self.groups.map { group in
      ComparisonSheet.Group(
        classification: own.classifications[group.classification].title,
        awardClassification: group.match.map { other.classifications[$0.other].title },
        matchedBy: group.match?.reason.description,
        employment: group.employment, age: AwardSheet.words(for: group.age),
        rows: group.rows.map {
          ComparisonSheet.Row(
            what: $0.what, own: $0.own, award: $0.other, verdict: $0.verdict.rawValue,
            reason: $0.reason)
        })
    }
    let sheetGroups = groups + extraGroups(own)
    var notes: [String] = []
    if !unmatched.isEmpty {
      let titles = unmatched.map { other.classifications[$0].title }
      notes.append(
        "Nothing of \(own.code) is held against these of \(other.code): "
          + titles.joined(separator: "; "))
    }
    notes.append(
      "This compares one row at a time, weighs none against another, and does not decide the better off overall test"
    )
    return ComparisonSheet(
      agreement: own.code, award: other.code, on: day, groups: sheetGroups, notes: notes)
  }

  /// Allowances, then loadings on leave: those for the same classifications together.
  private func extraGroups(_ own: Award) -> [ComparisonSheet.Group] {
    var groups: [ComparisonSheet.Group] = []
    for extra in extras.filter({ $0.subject == .allowance })
      + extras.filter({ $0.subject == .leaveLoading })
    {
      let row = ComparisonSheet.Row(
        what: extra.row.what, own: extra.row.own, award: extra.row.other,
        verdict: extra.row.verdict.rawValue, reason: extra.row.reason)
      let titles = extra.classifications.map { own.classifications[$0].title }
      let isForAll = extra.classifications.count == matched.count && matched.count > 1
      let group = ComparisonSheet.Group(
        about: extra.subject == .allowance ? .allowance : .leaveLoading,
        classification: isForAll ? "all that are matched" : titles.joined(separator: "; "),
        awardClassification: nil, matchedBy: nil, employment: extra.employment, age: String(),
        rows: [row])
      let same = groups.firstIndex {
        $0.about == group.about && $0.classification == group.classification
          && $0.employment == group.employment
      }
      if let same { groups[same].rows.append(row) } else { groups.append(group) }
    }
    return groups
  }
}
