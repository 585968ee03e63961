import AuditRules
import PayDomain
import Wording

/// `slips.csv`: one row for every slip read, and one for every document that could not be read.
///
/// `outcome` is one of ``SlipOutcome``; a row with `not_read` has the problem in `why_not_judged` and no
/// figures. `assumed` counts what `assumptions` names: what the three sums take for granted, separated by ` | `.
/// Dollars have two decimals; an empty field is unknown or not stated, never zero.
public struct SlipRows: Sendable {
  private let version: String
  private let clock: ShortfallClock?

  /// Makes rows for a run of a version of the program; without a clock the last two columns are empty.
  public init(version: String, clock: ShortfallClock? = nil) {
    self.version = version
    self.clock = clock
  }

  /// The names of the columns, in order.
  public static let columns = [
    "file", "sha256", "slip", "format", "layout", "employer", "abn", "employee_number", "employee",
    "period_start", "period_end", "payment_date", "award", "award_checked_on", "award_digest",
    "classification", "employment", "gross", "net", "judged", "outcome", "found", "provable",
    "likely", "at_most", "assumed", "assumptions", "observations", "cannot_tell", "missing_facts",
    "why_not_judged", "version", "claim_by", "interest",
  ]

  /// The first row.
  public var header: [UInt8] { Array((SlipRows.columns.joined(separator: ",") + "\r\n").utf8) }

  /// Adds the row of a slip.
  ///
  /// `sha256` is of the slip's file, lower-case hexadecimal.
  public func append(_ audit: SlipAudit, sha256: String?, to bytes: inout [UInt8]) {
    bytes.append(identity: audit, sha256: sha256)
    bytes.append(csv: audit.slip.gross.value)
    bytes.append(csv: audit.slip.net.value)
    let totals = SlipTotals(of: audit)
    append(totals, of: audit, to: &bytes)
    bytes.append(csv: SlipRows.whyNotJudged(audit))
    bytes.append(csvWord: version)
    if let clock, totals.shortfall.isSomething {
      let due = clock.due(audit.slip)
      var time = ClockSums()
      time.add(audit.countedShortfalls, due: due, by: clock)
      bytes.append(csv: due.flatMap(clock.lastDay))
      let isKnown = clock.interestTo != nil && time.withoutInterest == .zero
      bytes.append(csv: isKnown ? time.interest : nil)
    } else {
      bytes.append(commas: 2)
    }
    bytes.endRow()
  }

  /// Adds the row of a document, or of a slip of one, that could not be read.
  public func append(_ problem: InputProblem, to bytes: inout [UInt8]) {
    bytes.append(csv: problem.path)
    bytes.append(csvWord: problem.sha256)
    if let ordinal = problem.ordinal { bytes.append(number: Int(ordinal)) }
    bytes.append(commas: 17)
    bytes.append(csvWord: "no")
    bytes.append(csvWord: SlipOutcome.notRead.rawValue)
    bytes.append(commas: 9)
    bytes.append(csv: "\(problem.code): \(problem.message)")
    bytes.append(csvWord: version)
    bytes.append(commas: 2)
    bytes.endRow()
  }

  private func append(_ totals: SlipTotals, of audit: SlipAudit, to bytes: inout [UInt8]) {
    bytes.append(csvWord: audit.isJudged ? "yes" : "no")
    bytes.append(csvWord: totals.outcome.rawValue)
    bytes.append(csv: totals.found)
    bytes.append(csv: totals.shortfall.provable)
    bytes.append(csv: totals.shortfall.likely)
    bytes.append(csv: totals.shortfall.atMost)
    let taken = totals.shortfall.isSomething ? audit.takenForGranted : []
    bytes.append(csv: taken.count)
    bytes.append(csv: taken.isEmpty ? nil : taken.map(\.english).joined(separator: " | "))
    bytes.append(csv: totals.observations)
    bytes.append(csv: totals.cannotTell)
    let missing = totals.missing.kinds
    bytes.append(csvWord: missing.isEmpty ? nil : missing.map(\.rawValue).joined(separator: " "))
  }

  private static func whyNotJudged(_ audit: SlipAudit) -> String? {
    guard !audit.isJudged else { return nil }
    return audit.notJudged.map(\.why.english).joined(separator: "; ")
  }
}

extension [UInt8] {
  /// Adds the fields that say which slip a row is about: `file` to `employment`.
  mutating func append(identity audit: SlipAudit, sha256: String?) {
    append(csv: audit.slip.source.path)
    append(csvWord: sha256)
    append(csv: Int(audit.slip.source.ordinal))
    append(csv: audit.slip.source.format)
    append(csv: audit.slip.source.layout)
    append(csv: audit.slip.employer.value)
    append(csv: audit.slip.abn.value)
    append(csv: audit.slip.employeeNumber.value)
    append(csv: audit.slip.employee.value)
    append(csv: audit.slip.periodStart.value)
    append(csv: audit.slip.periodEnd.value)
    append(csv: audit.slip.paymentDate.value)
    append(csv: audit.award?.code)
    append(csv: audit.award?.checkedOn)
    append(csvWord: audit.award?.digest)
    append(csv: audit.fact("classification") ?? audit.slip.classification.value)
    append(csv: audit.fact("employment") ?? audit.slip.employment.value?.description)
  }

  /// Adds empty fields.
  mutating func append(commas count: Int) {
    for _ in 0..<count { append(UInt8(ascii: ",")) }
  }
}
