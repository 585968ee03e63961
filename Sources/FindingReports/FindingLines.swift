import AuditRules
import PayDomain
import Wording

/// `findings.jsonl`: one JSON object on each line; `Schemas/findings.schema.json` documents every key.
///
/// Five types of line: `result` (a check that is short, could not be told, or is met with a note),
/// `not_judged` (a slip whose base rate could not be told), `across_slips` (what was seen of several slips together),
/// `problem` (a document that could not be read) and
/// `run` (what the run was done with; one, by custom the last line, when every award used is known).
/// Text is exact; control characters and characters that turn the reading direction are escaped.
public struct FindingLines: Sendable {
  private let clock: ShortfallClock?

  /// Makes lines; without a clock `claim_by` and `interest` are null.
  public init(clock: ShortfallClock? = nil) { self.clock = clock }

  /// Adds the lines of a slip; none when every check is met without a note.
  ///
  /// `sha256` is of the slip's file, lower-case hexadecimal.
  public func append(_ audit: SlipAudit, sha256: String?, to bytes: inout [UInt8]) {
    for index in audit.results.indices
    where !audit.results[index].isMet || !audit.results[index].notes.isEmpty {
      line(in: &bytes) { json in
        json.field("type", "result")
        json.fields(of: audit.results[index], slip: audit.slip)
        json.fields(ofTime: audit.results[index], slip: audit.slip, clock)
        json.fields(identifying: audit, sha256: sha256)
      }
    }
    if !audit.isJudged { appendNotJudged(audit, sha256: sha256, to: &bytes) }
  }

  /// Adds the line of a document, or of a slip of one, that could not be read.
  public func append(_ problem: InputProblem, to bytes: inout [UInt8]) {
    line(in: &bytes) { json in
      json.field("type", "problem")
      json.field("problem", problem.code)
      json.field("message", problem.message)
      json.field("help", problem.help)
      json.field("place", problem.place)
      json.field("file", problem.path)
      json.field("sha256", problem.sha256)
      json.field("slip", problem.ordinal.map(Int.init))
    }
  }

  /// Adds the line of what was seen of several slips together.
  public func append(
    _ finding: RunFinding, of sources: RunSources, to bytes: inout [UInt8]
  ) {
    line(in: &bytes) { json in
      json.field("type", "across_slips")
      json.field("finding", finding.check)
      json.field("verdict", finding.verdict.word)
      json.field("kind", finding.kind.rawValue)
      json.field("counts", finding.isFound)
      json.field("summary", finding.summary)
      json.field("innocent_cause", finding.innocentCause)
      json.key("slips")
      json.array(finding.slips) { json, slip in json.value(slip, sources) }
      json.field("slip_count", finding.slipCount)
      json.key("fault")
      json.value(finding.fault)
      json.field("missing", finding.verdict.missing)
      json.field("employer", finding.who.employer)
      json.field("abn", finding.who.abn)
      json.field("employee_number", finding.who.number)
      json.field("employee", finding.who.name)
    }
  }

  /// Adds the line that says what the run was done with.
  public func append(_ stamp: RunStamp, to bytes: inout [UInt8]) {
    line(in: &bytes) { json in
      json.field("type", "run")
      json.fields(of: stamp)
    }
  }

  private func appendNotJudged(_ audit: SlipAudit, sha256: String?, to bytes: inout [UInt8]) {
    line(in: &bytes) { json in
      json.field("type", "not_judged")
      json.field("missing", audit.notJudged)
      json.fields(identifying: audit, sha256: sha256)
    }
  }

  private func line(in bytes: inout [UInt8], _ body: (inout JSONText) -> Void) {
    var json = JSONText()
    swap(&json.bytes, &bytes)
    json.object(body)
    json.bytes.append(UInt8(ascii: "\n"))
    swap(&json.bytes, &bytes)
  }
}

extension JSONText {
  /// Adds the fields of a result.
  fileprivate mutating func fields(of result: CheckResult, slip: Payslip) {
    field("finding", result.check)
    field("verdict", result.verdict.word)
    field("kind", result.kind.rawValue)
    field("counts", result.isFound)
    field("shortfall", result.shortfall)
    field("summary", result.summary)
    key("lines")
    array(result.lines) { json, index in json.value(slip, line: index) }
    key("workings")
    array(result.workings) { json, working in json.value(working) }
    field("assumptions", result.assumptions)
    field("rounding", result.rounding)
    field("notes", result.notes)
    key("places")
    array(result.places) { json, place in json.value(place) }
    field("proof", result.proof.word)
    key("by_classification")
    array(result.byClassification) { json, entry in
      json.object { json in
        json.field("classification", entry.classification)
        json.field("shortfall", entry.shortfall)
        json.field("an_hour", entry.anHour)
        json.field("ordinary_rate", entry.ordinaryRate)
      }
    }
    field("highest_lawful", result.highestLawful?.classification)
    field("missing", result.verdict.missing)
    field("open", result.open)
  }

  /// Adds until when a result's shortfall can be claimed, and its interest.
  fileprivate mutating func fields(
    ofTime result: CheckResult, slip: Payslip, _ clock: ShortfallClock?
  ) {
    let due = result.shortfall.isSomething ? clock?.due(slip) : nil
    field("claim_by", due.flatMap { clock?.lastDay(of: $0) })
    field("interest", due.flatMap { clock?.interest(on: result.counted, from: $0) })
  }

  /// Adds a slip that a finding across slips is about.
  fileprivate mutating func value(_ slip: SlipReference, _ sources: RunSources) {
    object { json in
      json.field("file", sources.path(slip))
      json.field("sha256", sources.sha256(slip))
      json.field("slip", slip.ordinal)
      json.field("period_start", slip.start)
      json.field("period_end", slip.end)
      json.field("payment_date", slip.paid)
      json.key("places")
      json.array(slip.places) { json, place in json.value(place) }
    }
  }

  /// Adds what is the same on many workers' slips; nil is `null`.
  mutating func value(_ fault: RepeatedFault?) {
    guard let fault else { return value(literal: "null") }
    object { json in
      json.field("finding", fault.finding)
      json.field("workers", fault.workers)
      json.field("slips", fault.slips)
      json.field("periods", fault.periods)
      json.field("first_period_end", fault.first)
      json.field("last_period_end", fault.last)
      json.field("shortfall", fault.shortfall)
    }
  }

  /// Adds the fields that say which slip, and by which facts and tables it was judged.
  fileprivate mutating func fields(identifying audit: SlipAudit, sha256: String?) {
    field("file", audit.slip.source.path)
    field("sha256", sha256)
    field("slip", Int(audit.slip.source.ordinal))
    field("employer", audit.slip.employer.value)
    field("abn", audit.slip.abn.value)
    field("employee_number", audit.slip.employeeNumber.value)
    field("employee", audit.slip.employee.value)
    field("period_start", audit.slip.periodStart.value)
    field("period_end", audit.slip.periodEnd.value)
    field("payment_date", audit.slip.paymentDate.value)
    field("judged", audit.isJudged)
    field("award", audit.award)
    key("facts")
    array(audit.facts) { json, fact in
      json.object { json in
        json.field("name", fact.name)
        json.field("value", fact.value.english)
        json.field("origin", fact.origin)
      }
    }
  }

  /// Adds a field with missing facts and the questions that would settle them.
  mutating func field(_ name: String, _ missing: [MissingFact]) {
    key(name)
    array(missing) { json, fact in
      json.object { json in
        json.field("fact", fact.kind.rawValue)
        json.field("why", fact.why)
        json.field("question", fact.question)
      }
    }
  }

  private mutating func value(_ slip: Payslip, line index: Int) {
    object { json in
      json.field("line", index + 1)
      json.field("label", slip.line(index)?.label)
      json.field("place", slip.line(index)?.place)
    }
  }

  private mutating func value(_ working: Working) {
    object { json in
      json.field("subject", working.subject)
      json.field("hours", working.hours)
      json.field("paid_rate", working.paidRate)
      json.field("paid", working.paid)
      json.field("owed_rate", working.owedRate)
      json.field("owed", working.owed)
      json.field("derivation", working.derivation)
      json.field("instrument", working.reference.instrument)
      json.field("clause", working.reference.clause)
      json.field("table_row", working.reference.row)
    }
  }
}
