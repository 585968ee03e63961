import AuditRules
import PayDomain
import Wording

/// `findings.csv`: one row for every result that is short or could not be told, observations included.
///
/// `verdict` is `short` or `cannot_tell`; `counts` says whether it counts as found, so that the sum of
/// `provable` over the rows with `yes` is the run's total. Hours, rates, paid and owed stand in the row when
/// the result has one working; with several they stand in `working` alone. Lists are separated by ` | `.
public struct FindingRows: Sendable {
  private let version: String
  private let clock: ShortfallClock?

  /// Makes rows for a run of a version of the program; without a clock `claim_by` and `interest` are empty.
  public init(version: String, clock: ShortfallClock? = nil) {
    self.version = version
    self.clock = clock
  }

  /// The names of the columns, in order.
  public static let columns = [
    "file", "sha256", "slip", "format", "layout", "employer", "abn", "employee_number", "employee",
    "period_start", "period_end", "payment_date", "award", "award_checked_on", "award_digest",
    "classification", "employment", "finding", "verdict", "kind", "counts", "provable", "likely",
    "at_most", "summary", "lines", "hours", "paid_rate", "paid", "owed_rate", "owed", "instrument",
    "clause", "table_row", "working", "assumptions", "rounding", "notes", "places", "proof",
    "by_classification", "highest_lawful", "missing_facts", "questions", "version",
    "claim_by", "interest", "innocent_cause", "slips_concerned",
  ]

  /// The first row.
  public var header: [UInt8] { Array((FindingRows.columns.joined(separator: ",") + "\r\n").utf8) }

  /// Adds the rows of a slip; none when nothing is short and everything could be told.
  ///
  /// `sha256` is of the slip's file, lower-case hexadecimal.
  public func append(_ audit: SlipAudit, sha256: String?, to bytes: inout [UInt8]) {
    for index in audit.results.indices where !audit.results[index].isMet {
      bytes.append(identity: audit, sha256: sha256)
      append(audit.results[index], of: audit.slip, to: &bytes)
    }
  }

  private func append(_ result: CheckResult, of slip: Payslip, to bytes: inout [UInt8]) {
    bytes.append(csvWord: result.check)
    bytes.append(csvWord: result.verdict.word)
    bytes.append(csvWord: result.kind.rawValue)
    bytes.append(csvWord: result.isFound ? "yes" : "no")
    bytes.append(csv: result.shortfall.provable)
    bytes.append(csv: result.shortfall.likely)
    bytes.append(csv: result.shortfall.atMost)
    bytes.append(csv: result.summary.english)
    bytes.append(csvList: result.lines.compactMap { slip.line($0)?.label })
    append(result.workings.count == 1 ? result.workings.first : nil, to: &bytes)
    bytes.append(csvList: result.workings.map(\.inWords))
    bytes.append(csvList: result.assumptions.map(\.english))
    bytes.append(csv: result.rounding.english)
    bytes.append(csvList: result.notes.map(\.english))
    bytes.append(csvList: result.places.map(\.description))
    bytes.append(csvWord: result.proof.word)
    bytes.append(
      csvList: result.byClassification.map { entry in
        let anHour = entry.anHour.map { " (\($0) an hour)" }
        return ["\(entry.classification): \(entry.shortfall)", anHour].compactMap { $0 }.joined()
      })
    bytes.append(csv: result.highestLawful?.classification)
    bytes.append(csvList: result.questions.map(\.kind.rawValue))
    bytes.append(csvList: result.questions.map(\.question.english))
    bytes.append(csvWord: version)
    let due = result.shortfall.isSomething ? clock?.due(slip) : nil
    bytes.append(csv: due.flatMap { clock?.lastDay(of: $0) })
    bytes.append(csv: due.flatMap { clock?.interest(on: result.counted, from: $0) })
    bytes.append(commas: 2)
    bytes.endRow()
  }

  /// Adds the row of what was seen of several slips together: about the last of them, with all of them in
  /// `slips_concerned`.
  ///
  /// A fault that many share states its sum in `summary` alone, since each slip's row has it already.
  public func append(
    _ finding: RunFinding, of sources: RunSources, to bytes: inout [UInt8]
  ) {
    let last = finding.slips.last
    bytes.append(csv: last.flatMap(sources.path))
    bytes.append(csvWord: last.flatMap(sources.sha256))
    if let last { bytes.append(csv: last.ordinal) } else { bytes.append(commas: 1) }
    bytes.append(commas: 2)
    bytes.append(csv: finding.who.employer)
    bytes.append(csv: finding.who.abn)
    bytes.append(csv: finding.who.number)
    bytes.append(csv: finding.who.name)
    bytes.append(csv: last?.start)
    bytes.append(csv: last?.end)
    bytes.append(csv: last?.paid)
    bytes.append(commas: 5)
    bytes.append(csvWord: finding.check)
    bytes.append(csvWord: finding.verdict.word)
    bytes.append(csvWord: finding.kind.rawValue)
    bytes.append(csvWord: finding.isFound ? "yes" : "no")
    for _ in 0..<3 { bytes.append(csv: Money.zero) }
    bytes.append(csv: finding.summary.english)
    bytes.append(commas: 13)
    bytes.append(csvList: sources.places(of: finding))
    bytes.append(commas: 3)
    bytes.append(csvList: finding.verdict.missing.map(\.kind.rawValue))
    bytes.append(csvList: finding.verdict.missing.map(\.question.english))
    bytes.append(csvWord: version)
    bytes.append(commas: 2)
    bytes.append(csv: finding.innocentCause.english)
    bytes.append(csvList: finding.slips.map { sources.words($0, .english) })
    bytes.endRow()
  }

  /// Adds `hours` to `table_row`.
  private func append(_ working: Working?, to bytes: inout [UInt8]) {
    guard let working else { return bytes.append(commas: 8) }
    bytes.append(csvWord: (working.hours?.plain).orEmptyCell)
    bytes.append(csvWord: (working.paidRate?.plain).orEmptyCell)
    bytes.append(csv: working.paid)
    bytes.append(csvWord: (working.owedRate?.plain).orEmptyCell)
    bytes.append(csv: working.owed)
    bytes.append(csv: working.reference.instrument)
    bytes.append(csv: working.reference.clause)
    bytes.append(csv: working.reference.row)
  }
}

extension CheckResult {
  /// What counts of its shortfall: the provable sum where it is found.
  var counted: Money { isFound ? shortfall.provable : .zero }
}

extension [UInt8] {
  /// Adds texts as one field, separated by ` | `.
  fileprivate mutating func append(csvList texts: [String]) {
    append(csv: texts.joined(separator: " | "))
  }
}
