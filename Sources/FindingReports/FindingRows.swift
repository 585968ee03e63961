import AuditRules
import PayDomain

/// `findings.csv`: one row for every result that is short or could not be told, observations included.
///
/// `verdict` is `short` or `cannot_tell`; `counts` says whether it counts as found, so that the sum of
/// `provable` over the rows with `yes` is the run's total. Hours, rates, paid and owed stand in the row when
/// the result has one working; with several they stand in `working` alone. Lists are separated by ` | `.
public struct FindingRows: Sendable {
  private let version: String

  /// Makes rows for a run of a version of the program.
  public init(version: String) { self.version = version }

  /// The names of the columns, in order.
  public static let columns = [
    "file", "sha256", "slip", "format", "layout", "employer", "abn", "employee_number", "employee",
    "period_start", "period_end", "payment_date", "award", "award_checked_on", "award_digest",
    "classification", "employment", "finding", "verdict", "kind", "counts", "provable", "likely",
    "at_most", "summary", "lines", "hours", "paid_rate", "paid", "owed_rate", "owed", "instrument",
    "clause", "table_row", "working", "assumptions", "rounding", "notes", "places", "proof",
    "by_classification", "highest_lawful", "missing_facts", "questions", "version",
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
    bytes.append(csv: result.summary)
    bytes.append(csvList: result.lines.compactMap { slip.line($0)?.label })
    append(result.workings.count == 1 ? result.workings.first : nil, to: &bytes)
    bytes.append(csvList: result.workings.map(\.inWords))
    bytes.append(csvList: result.assumptions)
    bytes.append(csv: result.rounding)
    bytes.append(csvList: result.notes)
    bytes.append(csvList: result.places.map(\.description))
    bytes.append(csvWord: result.proof.word)
    bytes.append(
      csvList: result.byClassification.map { entry in
        let anHour = entry.anHour.map { " (\($0) an hour)" }
        return ["\(entry.classification): \(entry.shortfall)", anHour].compactMap { $0 }.joined()
      })
    bytes.append(csv: result.highestLawful?.classification)
    bytes.append(csvList: result.questions.map(\.kind.rawValue))
    bytes.append(csvList: result.questions.map(\.question))
    bytes.append(csvWord: version)
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

extension [UInt8] {
  /// Adds texts as one field, separated by ` | `.
  fileprivate mutating func append(csvList texts: [String]) {
    append(csv: texts.joined(separator: " | "))
  }
}
