import AuditRules
import PayDomain

/// The summary that ends `goingrate audit` on a terminal; names no employee.
public enum SummaryText {
  /// The summary as text; its last line is ``RunSummary/lastLine``.
  public static func text(
    _ summary: RunSummary, stamp: RunStamp, style: TerminalStyle = TerminalStyle()
  ) -> String {
    var terminal = TerminalText(style)
    append(stamp, to: &terminal)
    append(totals: summary, to: &terminal)
    append(findings: summary, stamp.titles, to: &terminal)
    append(across: summary, stamp.titles, to: &terminal)
    append(open: summary, to: &terminal)
    append(problems: summary, to: &terminal)
    terminal.gap()
    terminal.line(summary.lastLine, as: summary.withFindings > 0 ? .found : .heading)
    return terminal.text
  }

  private static func append(_ stamp: RunStamp, to terminal: inout TerminalText) {
    let awards = stamp.awards.map { "\($0.code) checked \($0.checkedOn)" }
    terminal.line((["goingrate \(stamp.version)"] + awards).joined(separator: " · "))
    if !stamp.factsFrom.isEmpty { terminal.line("facts from \(stamp.factsFrom)") }
  }

  private static func append(totals summary: RunSummary, to terminal: inout TerminalText) {
    terminal.gap()
    let read = "\(summary.slips) in \(summary.inputs.count.counted("file"))"
    terminal.pair("slips read", read)
    terminal.pair("provably short", "\(summary.shortfall.provable)")
    if summary.shortfall.isRange {
      terminal.pair("likely short", "\(summary.shortfall.likely)")
      terminal.pair("at most", "\(summary.shortfall.atMost)")
    }
    for words in summary.time.inWords(summary.clock) {
      terminal.line(words.startingUpper + ".", indent: 2, hanging: 2)
    }
  }

  /// Adds the faults that workers share, and how often something was worth a look.
  private static func append(
    across summary: RunSummary, _ titles: [String: String], to terminal: inout TerminalText
  ) {
    let shared = summary.faultsInOrder.map(\.finding)
    let seen = summary.findingsInOrder.filter {
      $0.count.observations > 0 && $0.id != "employer/same-fault"
    }
    guard !shared.isEmpty || !seen.isEmpty else { return }
    terminal.gap()
    terminal.heading("Across the slips (worth a look, never counted)")
    for finding in shared.prefix(mostShared) {
      terminal.line(finding.summary.startingUpper + ".", indent: 2, hanging: 2)
    }
    if shared.count > mostShared {
      terminal.line("and \(shared.count - mostShared) more: see the report.", indent: 2)
    }
    let table = TerminalTable(
      rows: seen.map { ["\($0.count.observations)", $0.id] }, numeric: [0])
    for (line, entry) in zip(table.lines, seen) {
      terminal.row(line, titles[entry.id].orEmptyCell, indent: 2)
    }
  }

  /// How many shared faults are named on a terminal.
  private static let mostShared = 5

  private static func append(
    findings summary: RunSummary, _ titles: [String: String], to terminal: inout TerminalText
  ) {
    let found = summary.findingsInOrder.filter { $0.count.found > 0 }
    guard !found.isEmpty else { return }
    terminal.gap()
    terminal.heading("Found")
    let table = TerminalTable(
      rows: found.map { ["\($0.count.found)", "\($0.count.shortfall.provable)", $0.id] },
      numeric: [0, 1])
    for (line, entry) in zip(table.lines, found) {
      terminal.row(line, titles[entry.id].orEmptyCell, indent: 2)
    }
  }

  private static func append(open summary: RunSummary, to terminal: inout TerminalText) {
    guard !summary.missing.isEmpty else { return }
    terminal.gap()
    terminal.heading("Could not be told for want of")
    let table = TerminalTable(
      rows: summary.missingInOrder.map { entry in
        [entry.count.results.counted("check"), "\(entry.count.notJudged) not judged"]
      }, numeric: [0, 1])
    for (line, entry) in zip(table.lines, summary.missingInOrder) {
      terminal.row(line, entry.kind.inWords, indent: 2)
    }
  }

  private static func append(problems summary: RunSummary, to terminal: inout TerminalText) {
    guard !summary.problemCodes.isEmpty else { return }
    terminal.gap()
    terminal.heading("Could not be read")
    for (code, count) in summary.problemCodes.sorted(by: { $0.key < $1.key }) {
      terminal.pair("\(count)", code, column: 6)
    }
  }
}
