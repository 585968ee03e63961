import AuditRules
import PayDomain

/// Findings as lines of a log: one line for what is short, with a note for each working and the question to ask.
///
/// `path:place: short [id] summary; short $30.00`, then `  note: …` and `  help: …`. Holds no name and no number
/// of an employee.
public enum DiagnosticLines {
  /// Adds the lines of a slip; none when nothing is short and everything could be told.
  public static func append(_ audit: SlipAudit, to bytes: inout [UInt8]) {
    for result in audit.results where result.verdict != .met {
      bytes.append(raw: SafeText.clean(head(of: result, in: audit.slip)) + "\n")
      for note in notes(of: result) { bytes.append(raw: "  note: \(SafeText.clean(note))\n") }
      for fact in result.verdict.missing {
        bytes.append(raw: "  help: \(SafeText.clean(fact.question))\n")
      }
    }
  }

  private static func head(of result: CheckResult, in slip: Payslip) -> String {
    let place =
      result.places.lazy.compactMap(\.short).first
      ?? result.lines.lazy.compactMap { slip.line($0)?.place.short }.first
    let position = ([slip.source.path] + [place].compactMap { $0 }).joined(separator: ":")
    return "\(position): \(word(for: result)) [\(result.check)] \(words(for: result))"
  }

  private static func word(for result: CheckResult) -> String {
    switch result.verdict {
    case .met: "met"
    case .cannotTell: "cannot tell"
    case .short:
      switch result.kind {
      case .shortfall: "short"
      case .breach, .mismatch, .observation: result.kind.rawValue
      }
    }
  }

  private static func words(for result: CheckResult) -> String {
    let why = result.verdict.missing.map(\.why).joined(separator: "; ")
    let summary = [result.summary, why].filter { !$0.isEmpty }.joined(separator: ": ")
    if result.verdict == .short {
      guard result.shortfall.provable > .zero else { return summary }
      return "\(summary); short \(result.shortfall.provable)"
    }
    guard result.shortfall.isSomething else { return summary }
    return "\(summary); \(result.shortfall.inWords)"
  }

  private static func notes(of result: CheckResult) -> [String] {
    let workings = result.workings.map { working in
      let source = LegalReference(
        instrument: working.reference.instrument, clause: working.reference.clause)
      let row = working.reference.row.map { " (\($0))" }.orEmptyCell
      return "\(source): \(working.derivation)\(row)"
    }
    let rounding = result.rounding.isEmpty ? [] : ["rounding allowed: \(result.rounding)"]
    return workings + result.assumptions.map { "taken for granted: \($0)" } + rounding
      + result.notes
  }
}
