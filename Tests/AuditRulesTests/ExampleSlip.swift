import AuditRules
import AwardTables
import PayDomain
import TestSupport
import Testing

/// A synthetic slip and the user's facts, read from the notation of the checks' examples.
struct ExampleSlip {
  var slip: Payslip
  var facts = KnownFacts()
  private var isDoubtful = false

  /// Reads an example; an unreadable word fails the test.
  init(_ text: String) {
    let lines = text.split(separator: "\n").map(String.init)
    slip = Payslip(
      source: SlipSource(
        path: "synthetic.csv", ordinal: 1, format: "csv", layout: "example", kind: .document))
    for word in lines[0].components(by: "; ") { read(fact: word) }
    for line in lines.dropFirst() { read(line: line) }
  }

  private func field<Value>(_ value: Value, _ text: String = "") -> Field<Value> {
    .read(Reading(value, at: .line(1), text: text, proof: isDoubtful ? .doubtful : .read))
  }

  private func date(_ text: String) -> CivilDate {
    guard let date = CivilDate(iso: text) else {
      Issue.record("not a date: \(text)")
      return CivilDate(dayNumber: 0)
    }
    return date
  }

  private mutating func read(fact word: String) {
    let parts = word.components(by: " ")
    switch parts[0] {
    case "award": slip.instrument = field(word.dropping("award "))
    case "level", "introductory": slip.classification = field(word)
    case "class": slip.classification = field(word.dropping("class "))
    case "full-time": slip.employment = field(.fullTime)
    case "part-time": slip.employment = field(.partTime)
    case "casual": slip.employment = field(.casual)
    case "adult": facts.everyone.isAdult = true
    case "award-free": facts.everyone.instrument = .other(word)
    case "averaging": facts.everyone.averagesHours = parts[1] != "none"
    case "sent": facts.everyone.isSentHome = true
    case "no": facts.everyone.isTraining = parts[1] == "training" ? false : nil
    case "shiftworker": facts.everyone.isShiftworker = true
    case "setoff": facts.everyone.setOff = parts[1] == "none" ? SetOff.none : .clause
    case "born": slip.born = field(date(parts[1]))
    case "started": slip.employmentStart = field(date(parts[1]))
    case "ends": slip.periodEnd = field(date(parts[1]))
    case "cycle": facts.cycleDays = Int(parts[1])
    case "paid": slip.paymentDate = field(date(parts[1]))
    case "super": slip.superGuarantee = field(money(parts[1]), parts[1])
    case "gross": slip.gross = field(money(parts[1]), parts[1])
    case "tax": slip.tax = field(money(parts[1]), parts[1])
    case "deductions": slip.deductions = field(money(parts[1]), parts[1])
    case "net": slip.net = field(money(parts[1]), parts[1])
    case "salary": slip.annualSalary = field(money(parts[1]), parts[1])
    case "export": slip.source.kind = .export
    case "doubtful": isDoubtful = true
    case "issued": slip.issueDate = field(date(parts[1]))
    case "fund": slip.superFund = field(word.dropping("fund "))
    case "abn": slip.abn = field(parts[1])
    case "employer": slip.employer = field(word.dropping("employer "))
    case "employee": slip.employee = field(word.dropping("employee "))
    case "loading": facts.everyone.leaveLoading = LeaveLoadingPractice(rawValue: parts[1])
    case "received": facts.everyone.superReceived[date(parts[1])] = date(parts[2])
    case "given":
      facts.everyone.slipsIssued[date(parts[1])] = AssertedDay(date(parts[2]), line: 7)
    case "guardian": facts.everyone.hasGuardianAgreed = parts[1] != "none"
    case "rate": slip.hourlyRate = field(Rate(micros: decimal(parts[1])), parts[1])
    case "ytd": readToDate(parts)
    case "leave": readLeave(parts)
    case "account": readPayment(parts)
    case "has": facts.abn = parts[2]
    case "proved": prove()
    case "whole": slip.unread = UnreadText()
    case "unread": readUnread(parts)
    case "badabn": slip.abn = .absent(.unreadable(word.dropping("badabn "), .line(1)))
    case "remark": slip.remarks.append(word.dropping("remark "))
    case "correction": slip.isCorrection = true
    case "totals": slip.extent = .totalsOnly
    case "layout": slip.source.layout = parts[1]
    case "number": slip.employeeNumber = field(parts[1])
    default:
      if parts.count == 3, parts[1] == "to" {
        slip.periodStart = field(date(parts[0]))
        slip.periodEnd = field(date(parts[2]))
      } else {
        Issue.record("unknown word in an example: \(word)")
      }
    }
  }

  /// Marks gross, tax, deductions and net as proved by the slip's sums.
  private mutating func prove() {
    for field in [\Payslip.gross, \.tax, \.deductions, \.net] {
      guard case .read(var reading) = slip[keyPath: field] else { continue }
      reading.proof = .proved
      slip[keyPath: field] = .read(reading)
    }
  }

  /// Reads `unread texts 1`, `unread pictures`, `unread labelled employer`.
  private mutating func readUnread(_ parts: [String]) {
    var unread = slip.unread ?? UnreadText()
    switch parts[1] {
    case "texts": unread.texts = 1
    case "figures": unread.figures = 1
    case "dates": unread.dates = 1
    case "numbers": unread.numbers = 1
    case "pictures": unread.hasPictures = true
    case "labelled": unread.labelled = parts[2] == "employer" ? .employerName : .employeeName
    case let word: Issue.record("unknown word of what was left over: \(word)")
    }
    slip.unread = unread
  }

  /// Reads `ytd gross 1234.50`.
  private mutating func readToDate(_ parts: [String]) {
    guard let kind = YearToDateKind(rawValue: parts[1]) else {
      Issue.record("no such sum to date: \(parts[1])")
      return
    }
    let reading = Reading(
      money(parts[2]), at: .line(1), text: parts[2], proof: isDoubtful ? .doubtful : .read)
    slip.yearToDate.append(YearToDateSum(name: parts[1], kind: kind, amount: reading))
  }

  /// Reads `leave annual hours opening 10.00 accrued 2.92 taken 0.00 closing 12.92`; each figure may be left out.
  private mutating func readLeave(_ parts: [String]) {
    guard let kind = LeaveKind(rawValue: parts[1]), let unit = LineUnit(rawValue: parts[2]) else {
      Issue.record("no such leave: \(parts)")
      return
    }
    var balance = LeaveBalance(label: parts[1], kind: kind, unit: unit, place: .line(1))
    for place in stride(from: 3, to: parts.count - 1, by: 2) {
      let figure: Field<Hours> = field(
        Hours(millionths: decimal(parts[place + 1])), parts[place + 1])
      switch parts[place] {
      case "opening": balance.opening = figure
      case "accrued": balance.accrued = figure
      case "taken": balance.taken = figure
      case "closing": balance.closing = figure
      case let word: Issue.record("unknown word of a balance: \(word)")
      }
    }
    slip.leave.append(balance)
  }

  /// Reads `account *****678 812.40`.
  private mutating func readPayment(_ parts: [String]) {
    let reading = Reading(money(parts[2]), at: .line(1), text: parts[2])
    slip.netPayments.append(NetPayment(account: parts[1], amount: reading))
  }

  /// Reads `Sunday [sunday, loading] 2025-07-13: 6.00 h x 26.55 = 159.30`.
  private mutating func read(line text: String) {
    let halves = text.components(by: ": ")
    let (label, tags, day) = head(halves[0])
    var line = PayLine(
      label: label, category: tags.category ?? category(label), place: .line(2))
    line.form = tags.isLoading ? .loadingOnly : .whole
    line.section = tags.section ?? section(line.category)
    line.isPriorPeriod = tags.isPrior
    line.multiplier = multiplier(label)
    if let day { line.date = field(date(day)) }
    let figures = halves[1].components(by: " ")
    if figures[0] != "?" {
      line.quantity = field(Hours(millionths: decimal(figures[0])), figures[0])
    }
    switch figures[1] {
    case "h": line.unit = .hours
    case "days": line.unit = .days
    case "weeks": line.unit = .weeks
    case "km": line.unit = .kilometres
    default: line.unit = .each
    }
    if figures[3] != "?" { line.rate = field(Rate(micros: decimal(figures[3])), figures[3]) }
    if figures[5] != "?" { line.amount = field(money(figures[5]), figures[5]) }
    slip.lines.append(line)
  }

  private func head(_ text: String) -> (
    label: String,
    tags: (category: PayCategory?, section: LineSection?, isLoading: Bool, isPrior: Bool),
    day: String?
  ) {
    guard let open = text.firstIndex(of: "["), let close = text.firstIndex(of: "]") else {
      return (text, (nil, nil, false, false), nil)
    }
    let words = String(text[text.index(after: open)..<close]).components(by: ", ")
    let day = words.first { CivilDate(iso: $0) != nil }
    let category = words.lazy.compactMap(PayCategory.init(rawValue:)).first
    let label = String(text[..<open]).trimmed
    let section = words.lazy.filter { $0.hasPrefix("in ") }
      .compactMap { LineSection(rawValue: $0.dropping("in ")) }.first
    return (
      label,
      (category, section, words.contains("loading"), words.contains("prior")), day
    )
  }

  /// The part of a slip that lines of a category stand in.
  private func section(_ category: PayCategory) -> LineSection {
    switch category {
    case .tax, .studyLoan: .tax
    case .deduction, .salarySacrifice: .deduction
    case .superGuarantee, .superOther: .employerSuper
    case .reimbursement: .reimbursement
    default: .earnings
    }
  }

  private func category(_ label: String) -> PayCategory {
    label.hasPrefix("Overtime") ? .overtime : .ordinary
  }

  private func multiplier(_ label: String) -> Percentage? {
    guard let last = label.components(by: " ").last, last.contains("."),
      last.allSatisfy({ $0.isNumber || $0 == "." })
    else { return nil }
    return Percentage(thousandths: decimal(last) / 10)
  }

  /// Millionths of a printed decimal.
  private func decimal(_ text: String) -> Int64 {
    let parts = text.components(by: ".")
    let isNegative = text.hasPrefix("-")
    let whole = (Int64(parts[0]) ?? 0).magnitude
    let digits = parts.count > 1 ? parts[1] : ""
    let padded = digits + String(repeating: "0", count: 6 - digits.count)
    let size = Int64(whole) * 1_000_000 + (Int64(padded) ?? 0)
    return isNegative ? -size : size
  }

  private func money(_ text: String) -> Money { Money(cents: decimal(text) / 10_000) }
}

extension String {
  /// The parts between separators.
  func components(by separator: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(self)
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }

  /// The text after a prefix.
  func dropping(_ prefix: String) -> String { String(dropFirst(prefix.count)) }

  /// The text without spaces at its end.
  var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

/// The real tables, opened once.
enum Tables {
  /// The library over the repository's `Awards/`.
  static let library: Result<AwardLibrary, AwardProblem> = {
    do throws(AwardProblem) {
      return .success(try AwardLibrary(folder: repositoryFolder + "/Awards"))
    } catch {
      return .failure(error)
    }
  }()

  /// The folder of the package, from this file's own place.
  private static var repositoryFolder: String {
    String(#filePath.components(by: "/Tests/")[0])
  }
}

/// Judges an example, in detail.
func audit(
  _ text: String, detail: Bool = true, audience: SlipAudience = .workerAlone,
  change: (inout ExampleSlip) -> Void = { _ in }
) throws -> SlipAudit {
  var example = ExampleSlip(text)
  change(&example)
  var judge = SlipJudge(
    library: try Tables.library.get(), facts: example.facts, detail: detail, checks: .everything,
    audience: audience)
  return judge.judge(example.slip)
}

/// Several slips that were judged, alone and together.
struct JudgedRun {
  /// What was judged of each.
  var audits: [SlipAudit] = []
  /// What was seen of them together.
  var findings: [RunFinding] = []

  /// What a check says in all: short (of an observation: seen) before cannot tell before met.
  func says(_ id: String) -> CheckExample.Expected {
    let verdicts = findings.filter { $0.check == id }.map(\.verdict)
    let answers = audits.map { $0.says(id) }
    if verdicts.contains(.short) || answers.contains(.short) { return .short }
    return verdicts.isEmpty && !answers.contains(.cannotTell) ? .met : .cannotTell
  }

  /// Whether nothing counts as found.
  var isClean: Bool { findings.allSatisfy { !$0.isFound } && audits.allSatisfy(\.findings.isEmpty) }
}

/// Judges the slips of an example, each after a line `---`; one worker's unless they say otherwise.
func judgedRun(
  _ text: String, detail: Bool = true, change: (inout Payslip, Int) -> Void = { _, _ in }
) throws -> JudgedRun {
  var run = JudgedRun()
  var marks = SlipMarks()
  var faults = FaultBook()
  let parts = text.components(by: "\n---\n")
  for (place, part) in parts.enumerated() {
    var example = ExampleSlip(part)
    example.slip.source.ordinal = Int32(place + 1)
    if parts.count > 1, example.slip.employeeKey == nil {
      example.slip.employeeNumber = .read(Reading("E1", at: .line(1), text: ""))
    }
    change(&example.slip, place)
    var judge = SlipJudge(
      library: try Tables.library.get(), facts: example.facts, detail: detail, checks: .everything,
      audience: .workerAlone)
    let audit = judge.judge(example.slip)
    judge.mark(audit, file: 0, in: &marks)
    faults.add(audit)
    run.audits.append(audit)
  }
  var book = WorkerBook()
  book.add(marks)
  run.findings = RunJudge().findings(book, faults)
  return run
}

extension SlipAudit {
  /// The results of a check.
  func results(of id: String) -> [CheckResult] { results.filter { $0.check == id } }

  /// What a check says in all: short before cannot tell before met.
  func says(_ id: String) -> CheckExample.Expected {
    let verdicts = results(of: id).map(\.verdict)
    if verdicts.contains(.short) { return .short }
    return verdicts.allSatisfy { $0 == .met } ? .met : .cannotTell
  }

  /// The checks that found something, each with its provable sum.
  var found: [String: Money] {
    Dictionary(
      findings.map { ($0.check, $0.shortfall.provable) }, uniquingKeysWith: { $0 + $1 })
  }

  /// Which facts are missing anywhere.
  var missing: Set<MissingFact.Kind> {
    var kinds: Set<MissingFact.Kind> = []
    for result in results {
      if case .cannotTell(let missing) = result.verdict { kinds.formUnion(missing.map(\.kind)) }
    }
    return kinds
  }
}

extension Money {
  /// A sum written as dollars and cents, `79.68`.
  init(_ text: String) {
    let parts = text.components(by: ".")
    self.init(cents: (Int64(parts[0]) ?? 0) * 100 + (Int64(parts[1]) ?? 0))
  }
}
