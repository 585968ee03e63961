import ArgumentParser
import Foundation
import MadeSlips

/// Makes a corpus of slips whose truth is known, and scores an audit of it.
///
/// It shares no code with what judges: what is owed comes from the published cells in `Fixtures/pay-guides`.
@main
struct SlipCorpus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slipcorpus",
    abstract: "Make lawful and faulty slips with their truth, and score an audit of them.",
    subcommands: [MakeCommand.self, ScoreCommand.self])
}

/// `slipcorpus make`: slips of all awards, clean and faulty, with `truth.csv` beside.
struct MakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make", abstract: "Write slips and what is true of them.")

  @Argument(help: "Where they go: FOLDER/slips and FOLDER/truth.csv.") var folder: String
  @Option(help: "How many slips at least.") var count = 5000
  @Option(help: "Another number gives other slips.") var seed: UInt64 = 1
  @Option(help: "The checkout that holds Fixtures and Awards.") var root = "."

  func run() throws {
    let slips = try CorpusMaker(root: root, seed: seed).slips(count)
    try CorpusFiles.write(slips, into: folder)
    let clean = slips.count { $0.truth.isClean }
    let awards = Set(slips.map(\.worker.award).filter { $0.hasPrefix("MA") }).count
    print("\(slips.count) slips of \(awards) awards: \(clean) clean, \(slips.count - clean) faulty")
  }
}

/// `slipcorpus score`: holds an audit's reports against the truth.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Print precision and recall by check; fail where a clean slip is accused.")

  @Argument(help: "The folder that `make` wrote.") var folder: String
  @Argument(help: "The folder of the audit's reports: findings.csv and slips.csv.") var reports:
    String

  func run() throws {
    let score = Score(try AuditedCorpus(folder: folder, reports: reports))
    print(ScoreText(score).whole)
    if score.hasFailed { throw ExitCode(1) }
  }
}
