import AuditRules
import PayDomain

/// Judges slips as a run does: alone, then once more beside what the others say.
///
/// `change` is given each slip with its place before it is judged.
func auditsBesideOthers(
  _ texts: [String], detail: Bool = false, change: (inout Payslip, Int) -> Void = { _, _ in }
) throws -> [SlipAudit] {
  let examples = texts.enumerated().map { place, text in
    var example = ExampleSlip(text)
    example.slip.source.ordinal = Int32(place + 1)
    change(&example.slip, place)
    return example
  }
  func all(_ others: WorkersSlips) throws -> [SlipAudit] {
    try examples.map { example in
      var judge = SlipJudge(
        library: try Tables.library.get(), facts: example.facts, detail: detail)
      return judge.judge(
        example.slip, beside: others.beside(file: 0, ordinal: example.slip.source.ordinal))
    }
  }
  var marks = SlipMarks()
  for audit in try all(.none) { marks.add(audit, file: 0) }
  var book = WorkerBook()
  book.add(marks)
  return try all(WorkersSlips(book))
}
