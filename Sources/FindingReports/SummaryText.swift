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
    guard summary.shortfall.isRange else { return }
    terminal.pair("likely short", "\(summary.shortfall.likely)")
    terminal.pair("at most", "\(summary.shortfall.atMost)")
  }

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
