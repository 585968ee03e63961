import ArgumentParser
import Foundation

/// `slipmaker compare`: reads made slips with the built reader and holds every field against the truth.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Read slips with goingrate and count what is exact.")

  @Argument(help: "A folder of folders with PDF files and their truths.") var folder: String
  @Option(help: "The program that reads.") var reader: String
  @Option(help: "A file for every difference.") var differences: String?
  @Flag(
    help: "End with 1 unless 99 % of each layout (but traps) are exact and nothing wrong is proved."
  )
  var strict = false

  func run() throws {
    var rows: [(String, Tally)] = []
    var log = ""
    for layout in try names(in: folder) where !layout.contains(".") {
      var run = LayoutRun(folder: "\(folder)/\(layout)", reader: reader)
      let (tally, text) = try run.compared()
      guard tally.files > 0 else { continue }
      rows.append((layout, tally))
      log += text
    }
    if let differences { try Data(log.utf8).write(to: URL(filePath: differences)) }
    print(ReadingTable.text(rows), terminator: "")
    let isGood = rows.allSatisfy { name, tally in
      tally.provedWrong == 0
        && (name.hasPrefix("trap-") || tally.wholeSlips * 100 >= tally.slips * 99)
    }
    if strict, !isGood { throw ExitCode(1) }
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }
}

/// The table of what was read, in Markdown.
enum ReadingTable {
  /// The rows and their sum.
  static func text(_ rows: [(String, Tally)]) -> String {
    var sum = Tally()
    var out = """
      | layout | files | slips | fields compared | fields exact | slips wholly exact | wrong and proved |
      |---|---:|---:|---:|---:|---:|---:|

      """
    for (name, tally) in rows {
      out += line(name, tally)
      sum += tally
    }
    return out + line("**all**", sum)
  }

  private static func line(_ name: String, _ tally: Tally) -> String {
    "| \(name) | \(tally.files) | \(tally.slips) | \(tally.fields) | \(tally.exact)"
      + " | \(tally.wholeSlips) (\(share(tally.wholeSlips, tally.slips)) %) | \(tally.provedWrong) |\n"
  }

  /// A share with one decimal, cut: 99.99 % is not shown as 100.
  private static func share(_ part: Int, _ whole: Int) -> String {
    guard whole > 0 else { return "-" }
    let thousandths = part * 1000 / whole
    return "\(thousandths / 10).\(thousandths % 10)"
  }
}
