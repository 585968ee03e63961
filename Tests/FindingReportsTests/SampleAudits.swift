import AuditRules
import FindingReports
import PayDomain

/// Synthetic audits: invented people, an invented award (MA999999) with invented rates.
enum SampleAudits {
  /// The name that must never leave the reports made for it.
  static let canary = "Quill Canary-Featherstone"
  /// A made-up ABN whose check digits are right.
  static let abn = "99000000032"
  static let sha = String(repeating: "ab", count: 32)

  static func read<Value: Hashable & Sendable>(
    _ value: Value, _ text: String, at place: SourcePlace = .cell(row: 7, column: 3),
    proof: Proof = .proved
  ) -> Field<Value> {
    .read(Reading(value, at: place, text: text, proof: proof))
  }

  static func date(_ text: String) -> CivilDate {
    CivilDate(iso: text) ?? CivilDate(dayNumber: 0)
  }

  /// 20 h × $20.00 = $400.00 and, on a Sunday, 6 h × $25.00 = $150.00; gross $550.00.
  static func slip(
    number: String? = "1007", name: String? = canary, path: String = "demo/ana.pdf",
    ordinal: Int32 = 1
  ) -> Payslip {
    var slip = Payslip(
      source: SlipSource(
        path: path, ordinal: ordinal, format: "pdf", layout: "example", kind: .document))
    slip.employer = read("Example Shops Pty Ltd", "Example Shops Pty Ltd")
    slip.abn = read(abn, "99 000 000 032")
    if let name { slip.employee = read(name, name) }
    if let number { slip.employeeNumber = read(number, number) }
    slip.classification = read("Level 1", "Level 1")
    slip.periodStart = read(date("2030-08-05"), "05/08/2030")
    slip.periodEnd = read(date("2030-08-11"), "11/08/2030")
    slip.paymentDate = read(date("2030-08-14"), "14/08/2030")
    slip.gross = read(Money(cents: 55_000), "550.00")
    slip.net = read(Money(cents: 48_000), "480.00")
    slip.lines = [
      line("Ordinary hours", .ordinary, 20, 2000, 40_000, top: 130),
      line("Sunday", .sunday, 6, 2500, 15_000, top: 144),
    ]
    return slip
  }

  static func line(
    _ label: String, _ category: PayCategory, _ hours: Int64, _ rate: Int64, _ amount: Int64,
    top: Int32
  ) -> PayLine {
    let place = SourcePlace.box(
      page: 1, left: 7200, top: top * 100, right: 20_000, bottom: top * 100 + 1000)
    return PayLine(
      label: label, category: category,
      quantity: read(Hours(millionths: hours * 1_000_000), "\(hours).00", at: place),
      rate: read(Rate(cents: rate), "\(Rate(cents: rate).plain)", at: place),
      amount: read(Money(cents: amount), Money(cents: amount).plain, at: place), place: place)
  }

  static let award = AwardStamp(
    code: "MA999999", title: "Example Award", checkedOn: date("2030-07-01"),
    digest: String(repeating: "0f", count: 32))

  static let facts = [
    UsedFact(name: "award", value: "MA999999", origin: "profile example.yaml"),
    UsedFact(name: "classification", value: "Level 1", origin: "slip, page 1 at 72,100"),
    UsedFact(name: "employment", value: "casual", origin: "profile example.yaml"),
  ]

  /// Sunday owed at 150 % of $20.00 = $30.00: 6 h × $30.00 = $180.00, so $30.00 short.
  static var sunday: CheckResult {
    var result = CheckResult(check: "penalty/sunday-underpaid", verdict: .short, kind: .shortfall)
    result.shortfall = Shortfall(certain: Money(cents: 3000))
    result.summary = "Sunday 6.00 h paid at $25.00, owed $30.00"
    result.workings = [
      Working(
        subject: "Sunday, Level 1 casual", hours: Hours(millionths: 6_000_000),
        paidRate: Rate(cents: 2500), paid: Money(cents: 15_000), owedRate: Rate(cents: 3000),
        owed: Money(cents: 18_000), derivation: "150 % of $20.00 = $30.00",
        reference: LegalReference(
          instrument: "MA999999", clause: "22.1", row: "penalties.csv:9"))
    ]
    result.assumptions = ["no set-off clause (profile example.yaml)"]
    result.lines = [1]
    result.places = [.box(page: 1, left: 7200, top: 14_400, right: 20_000, bottom: 15_400)]
    result.proof = .proved
    return result
  }

  /// A Saturday that may be $0.00 to $45.00 short: nothing provable.
  static var open: CheckResult {
    let missing = MissingFact(
      .dayOrTime, why: "the slip does not say on which days the hours were worked",
      question: "On which days were the 20 ordinary hours worked?")
    var result = CheckResult(
      check: "penalty/saturday-underpaid", verdict: .cannotTell([missing]), kind: .shortfall)
    result.shortfall = Shortfall(provable: .zero, likely: .zero, atMost: Money(cents: 4500))
    return result
  }

  static var met: CheckResult {
    CheckResult(check: "rate/below-minimum", verdict: .met, kind: .shortfall)
  }

  static var observation: CheckResult {
    var result = CheckResult(check: "pattern/same-hours", verdict: .short, kind: .observation)
    result.summary = "the same hours in every week"
    return result
  }

  /// A judged slip with these results.
  static func audit(_ results: [CheckResult], slip: Payslip = slip()) -> SlipAudit {
    SlipAudit(
      slip: slip, award: award, facts: facts, results: results, isJudged: true, notJudged: [])
  }

  /// The one file of the samples.
  static let sources = RunSources(
    paths: ["demo/ana.pdf"],
    inputs: [
      InputFile(
        path: "demo/ana.pdf", sha256: sha, bytes: 4096, format: "pdf", slips: 3, problems: 0)
    ])

  /// What is seen of three short slips together: two of one worker with a week between them, one of another.
  static var across: [RunFinding] {
    var later = slip(ordinal: 2)
    later.periodStart = read(date("2030-08-19"), "19/08/2030")
    later.periodEnd = read(date("2030-08-25"), "25/08/2030")
    later.paymentDate = read(date("2030-08-28"), "28/08/2030")
    let slips = [slip(), later, slip(number: "1008", name: "Wren Canary-Sedge", ordinal: 3)]
    var marks = SlipMarks()
    var faults = FaultBook()
    for slip in slips {
      let audit = audit([sunday], slip: slip)
      marks.add(audit, file: 0)
      faults.add(audit)
    }
    var book = WorkerBook()
    book.add(marks)
    return RunJudge().findings(book, faults)
  }

  /// A slip whose base rate could not be told.
  static func unjudged(slip: Payslip = slip()) -> SlipAudit {
    SlipAudit(
      slip: slip, award: nil, facts: [], results: [met], isJudged: false,
      notJudged: [
        MissingFact(
          .instrument, why: "neither the slip nor the user names an award",
          question: "Which award or agreement sets this pay?")
      ])
  }

  static let stamp = RunStamp(
    version: "0.0.1", awards: [award],
    national: NationalStamp(
      checkedOn: date("2030-07-02"), digest: String(repeating: "1e", count: 32)),
    digest: String(repeating: "2d", count: 32), options: ["--select", "penalty"],
    factsFrom: "profile example.yaml",
    titles: ["penalty/sunday-underpaid": "Sunday paid below the Sunday rate"])

  /// A problem of a document that is no slip.
  static let problem = InputProblem(
    SampleProblem(), path: "demo/photo.pdf", sha256: nil)
}

/// A problem as a reader would throw it.
struct SampleProblem: Problem {
  var code: String { "pdf/not-a-pdf" }
  var message: String { "this is a photo, not a PDF" }
  var help: String? { "ask for the slip as payroll made it" }
  var place: SourcePlace? { nil }
}

/// A sink that keeps every file of a report in memory.
final class FileShelf {
  var files: [String: [UInt8]] = [:]

  struct Sink: ByteSink {
    let shelf: FileShelf
    let name: String
    func write(_ bytes: [UInt8]) throws(Never) { shelf.files[name, default: []] += bytes }
    func finish() throws(Never) {}
  }

  func open(_ name: String) throws(Never) -> Sink { Sink(shelf: self, name: name) }

  /// A file as text; empty when it was not written.
  func text(_ name: String) -> String { String(decoding: files[name, default: []], as: UTF8.self) }
}
