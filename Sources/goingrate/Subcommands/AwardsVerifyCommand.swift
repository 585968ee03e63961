import ArgumentParser
import AwardTables
import AwardUpkeep
import BatchAudit
import FindingReports
import PayDomain
import PayslipReading

/// `goingrate awards verify`.
struct AwardsVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Compare the tables with an official pay guide, cell by cell.",
    discussion: """
      Reads pay guides as the Fair Work Ombudsman publishes them (PDF) and asks the tables for every figure in \
      them, on the day the guide applies from. What cannot be compared is counted by its cause. Exit status: 0 \
      every figure compared is the same, 1 one is another, 3 a guide could not be read or compared.

        goingrate awards verify MA000004.pdf MA000009.pdf
      """)

  @Argument(help: ArgumentHelp("Pay guides.", valueName: "guide.pdf"))
  var guides: [String]

  @Option(help: "How to write: table, or csv or json with every cell.")
  var format = VerifyFormat.table

  @OptionGroup(title: "Tables") var common: CommonOptions

  func run() throws {
    let library = try DataFolder.library(common)
    let pool = PDFWorkerPool()
    var status = ExitStatus.clean
    var reports: [GuideReport] = []
    for path in guides {
      do {
        let comparison = try Self.compare(path, pool, library)
        let report = GuideReport(comparison, file: path)
        reports.append(report)
        guard report.count(.equal) + report.count(.different) > 0 else {
          throw GuideProblem.nothingCompared(code: report.award, cells: report.lines.count)
        }
        if status == ExitStatus.clean, report.count(.different) > 0 { status = ExitStatus.found }
      } catch let problem as any Problem {
        Terminal.complain(problem.lines(path: path) + "\n")
        status = ExitStatus.incomplete
      }
    }
    Terminal.print(format.text(reports))
    throw ExitCode(status)
  }

  private static func compare(
    _ path: String, _ pool: PDFWorkerPool, _ library: AwardLibrary
  ) throws -> GuideComparison {
    let guide = try PayGuide(pages: pool.words(of: FileBytes(path: path).withBytes { Array($0) }))
    guard library.index.contains(where: { $0.code == guide.code }) else {
      throw GuideProblem.unknownAward(
        code: guide.code,
        near: NearestNames.awards(
          to: guide.title, among: library.index.map { ($0.code, $0.title) }))
    }
    let award = try library.award(guide.code)
    if let first = award.rateChanges.first,
      guide.effective < first || guide.effective > award.coversTo
    {
      throw GuideProblem.notCovered(
        code: guide.code, on: guide.effective, from: first, to: award.coversTo)
    }
    return GuideComparison(guide, with: award)
  }
}

/// How `awards verify` writes.
enum VerifyFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json

  /// The reports in this form.
  fileprivate func text(_ reports: [GuideReport]) -> String {
    let style = TerminalStyle(width: Terminal.width, hasColour: Terminal.wantsColour)
    return switch self {
    case .table: reports.map { $0.text(style: style) }.joined(separator: "\n")
    case .csv: String(decoding: GuideReport.csv(reports), as: UTF8.self)
    case .json: String(decoding: GuideReport.json(reports), as: UTF8.self)
    }
  }
}

extension GuideReport {
  /// The report of a comparison.
  fileprivate init(_ comparison: GuideComparison, file: String) {
    let guide = comparison.guide
    self.init(
      file: file, award: guide.code, title: guide.title, effective: guide.effective,
      published: guide.published, lines: comparison.results.map(Line.init))
  }
}

extension GuideReport.Line {
  /// The line of a cell.
  fileprivate init(_ result: GuideResult) {
    let cell = result.cell
    var (ours, why, word) = ("", "", GuideReport.Result.equal)
    switch result.outcome {
    case .equal: break
    case .different(let figure, let from): (ours, why, word) = (figure, from, .different)
    case .notCompared(let cause): (why, word) = (cause.rawValue, .notCompared)
    }
    self.init(
      page: cell.page, section: cell.section.joined(separator: " > "), group: cell.group,
      row: cell.row, column: cell.column, guide: cell.text, ours: ours, why: why, result: word)
  }
}
