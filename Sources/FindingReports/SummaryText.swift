import AuditRules
import PayDomain
import Wording

/// The summary that ends `goingrate audit` on a terminal; names no employee.
public enum SummaryText {
  /// The summary as text; its last line is ``RunSummary/lastLine(_:)``.
  public static func text(
    _ summary: RunSummary, stamp: RunStamp, style: TerminalStyle = TerminalStyle()
  ) -> String {
    var terminal = TerminalText(style)
    append(stamp, to: &terminal)
    append(totals: summary, stamp.words, to: &terminal)
    append(findings: summary, stamp, to: &terminal)
    append(across: summary, stamp, to: &terminal)
    append(open: summary, stamp.words, to: &terminal)
    append(problems: summary, stamp.words, to: &terminal)
    terminal.gap()
    terminal.line(summary.lastLine(stamp.words), as: summary.withFindings > 0 ? .found : .heading)
    return terminal.text
  }

  private static func append(_ stamp: RunStamp, to terminal: inout TerminalText) {
    terminal.line(
      (["goingrate \(stamp.version)"] + stamp.awardsInWords).joined(separator: " · "))
    if let origin = stamp.factsFrom {
      terminal.line(stamp.words.say(PagePhrase.factsFrom(["origin": .said(origin)])))
    }
  }

  private static func append(
    totals summary: RunSummary, _ words: Words, to terminal: inout TerminalText
  ) {
    terminal.gap()
    let files = words.count(summary.inputs.count, .file)
    terminal.pair(
      words.say(.slipsRead), words.say(.inFiles, ["count": "\(summary.slips)", "files": files]))
    terminal.pair(words.say(.provablyShort), "\(summary.shortfall.provable)")
    if summary.shortfall.isRange {
      terminal.pair(words.say(.likelyShort), "\(summary.shortfall.likely)")
      terminal.pair(words.say(.atMost), "\(summary.shortfall.atMost)")
    }
    for phrase in summary.time.said(summary.clock, words) {
      terminal.line(phrase.startingUpper + ".", indent: 2, hanging: 2)
    }
  }

  /// Adds the faults that workers share, and how often something was worth a look.
  private static func append(
    across summary: RunSummary, _ stamp: RunStamp, to terminal: inout TerminalText
  ) {
    let shared = summary.faultsInOrder.map(\.finding)
    let seen = summary.findingsInOrder.filter {
      $0.count.observations > 0 && $0.id != "employer/same-fault"
    }
    guard !shared.isEmpty || !seen.isEmpty else { return }
    terminal.gap()
    terminal.heading(stamp.words.say(.acrossLook))
    for finding in shared.prefix(mostShared) {
      terminal.line(stamp.words.full(finding.summary), indent: 2, hanging: 2)
    }
    if shared.count > mostShared {
      terminal.line(
        stamp.words.say(.moreInReport, ["count": "\(shared.count - mostShared)"]), indent: 2)
    }
    let table = TerminalTable(
      rows: seen.map { ["\($0.count.observations)", $0.id] }, numeric: [0])
    for (line, entry) in zip(table.lines, seen) {
      terminal.row(line, stamp.titles[entry.id].orEmptyCell, indent: 2)
    }
  }

  /// How many shared faults are named on a terminal.
  private static let mostShared = 5

  private static func append(
    findings summary: RunSummary, _ stamp: RunStamp, to terminal: inout TerminalText
  ) {
    let found = summary.findingsInOrder.filter { $0.count.found > 0 }
    guard !found.isEmpty else { return }
    terminal.gap()
    terminal.heading(stamp.words.say(.found))
    let table = TerminalTable(
      rows: found.map { ["\($0.count.found)", "\($0.count.shortfall.provable)", $0.id] },
      numeric: [0, 1])
    for (line, entry) in zip(table.lines, found) {
      terminal.row(line, stamp.titles[entry.id].orEmptyCell, indent: 2)
    }
  }

  private static func append(
    open summary: RunSummary, _ words: Words, to terminal: inout TerminalText
  ) {
    guard !summary.missing.isEmpty else { return }
    terminal.gap()
    terminal.heading(words.say(.forWantOf))
    let table = TerminalTable(
      rows: summary.missingInOrder.map { entry in
        [
          words.count(entry.count.results, .check),
          words.say(.countNotJudged, ["count": "\(entry.count.notJudged)"]),
        ]
      }, numeric: [0, 1])
    for (line, entry) in zip(table.lines, summary.missingInOrder) {
      terminal.row(line, words.say(entry.kind.phrase()), indent: 2)
    }
  }

  private static func append(
    problems summary: RunSummary, _ words: Words, to terminal: inout TerminalText
  ) {
    guard !summary.problemCodes.isEmpty else { return }
    terminal.gap()
    terminal.heading(words.say(.couldNotBeReadHeading))
    for (code, count) in summary.problemCodes.sorted(by: { $0.key < $1.key }) {
      terminal.pair("\(count)", code, column: 6)
    }
  }
}
