import AuditRules
import PayDomain
import Wording

/// Whose slips belong together: one employee of one employer; a slip that names nobody goes with its file.
struct EmployeeKey: Hashable, Sendable, Comparable {
  /// ABN, else name; empty when the slips state neither.
  var employer: String
  /// Number, else name, else the file's path.
  var employee: String
  /// Whether the slips name nobody and are gathered by file.
  var isFile: Bool

  /// The key of the worker that a finding across slips is about; nil when it names none.
  init?(of who: WorkerIdentity) {
    guard let employee = who.number ?? who.name else { return nil }
    employer = (who.abn ?? who.employer).orEmptyCell
    self.employee = employee
    isFile = false
  }

  init(of slip: Payslip) {
    employer = (slip.abn.value ?? slip.employer.value).orEmptyCell
    employee = slip.employeeKey ?? slip.source.path
    isFile = slip.employeeKey == nil
  }

  static func < (left: EmployeeKey, right: EmployeeKey) -> Bool {
    (left.employer, left.employee, left.isFile ? 1 : 0)
      < (right.employer, right.employee, right.isFile ? 1 : 0)
  }
}

/// What the index of employees needs of one slip; made by a worker, added by the one writer.
public struct SlipEntry: Hashable, Sendable {
  let key: EmployeeKey
  let employer: String?
  let name: String?
  let totals: SlipTotals
  let isJudged: Bool
  /// What to ask about it.
  let questions: [OpenQuestion]
  /// The first day of the period, or the day of payment; nil when neither is stated.
  let day: CivilDate?
  /// What its shortfalls come to by the time that is left.
  let time: ClockSums
  /// What they take for granted.
  let assumptions: [Sentence]
  /// The facts that are missing, in the order of their list.
  var missing: [MissingFact.Kind] { totals.missing.kinds }

  /// Takes what the index needs from a slip's audit.
  init(
    _ audit: SlipAudit, totals: SlipTotals, by clock: ShortfallClock? = nil,
    questions: [OpenQuestion] = []
  ) {
    self.questions = questions
    var time = ClockSums()
    if let clock, totals.shortfall.isSomething {
      time.add(audit.countedShortfalls, due: clock.due(audit.slip), by: clock)
    }
    self.time = time
    assumptions = totals.shortfall.isSomething ? audit.countedAssumptions : []
    key = EmployeeKey(of: audit.slip)
    employer = audit.slip.employer.value
    name = audit.slip.employee.value
    self.totals = totals
    isJudged = audit.isJudged
    day = audit.slip.periodStart.value ?? audit.slip.paymentDate.value
  }
}

/// The rendered piece of the report for one slip, with what the index needs of it.
public struct SlipPage: Sendable {
  /// What the index needs.
  public let entry: SlipEntry
  /// The HTML of the slip; empty when there is nothing to show of it.
  public let bytes: [UInt8]
}

/// Employees with their totals and where the pieces about their slips stand in the spool.
///
/// Grows with the employees, not with the report: the pieces themselves stay in the spool.
public struct EmployeeIndex: Sendable {
  /// What is known of one employee.
  struct Employee: Sendable {
    /// Whose slips these are.
    var key: EmployeeKey
    /// The name as the first slip that has one states it.
    var name: String?
    /// The employer's name, likewise.
    var employer: String?
    /// Slips read.
    var slips = 0
    /// Slips on which something was found.
    var withFindings = 0
    /// Slips that could not be judged.
    var notJudged = 0
    /// Slips with something that could not be told.
    var withCannotTell = 0
    /// The sum over the slips; never netted between them.
    var shortfall = Shortfall.none
    /// On how many slips each fact was missing.
    var missing: [MissingFact.Kind: Int] = [:]
    /// What the shortfalls come to by the time that is left.
    var time = ClockSums()
    /// How many results took something for granted, by what it was.
    var assumptions: [Sentence: Int] = [:]
    /// What was seen of the slips together.
    var acrossSlips: [RunFinding] = []
    /// What to ask about all of the slips, each question once.
    var questions: [OpenQuestion] = []
    /// The pieces, in input order, with the day each is about.
    var pieces: [(day: CivilDate?, range: Range<Int>)] = []

    /// The pieces in the order of their days; those without a day last.
    var piecesInOrder: [Range<Int>] {
      let last = CivilDate(dayNumber: .max)
      return pieces.enumerated().sorted { left, right in
        (left.element.day ?? last, left.offset) < (right.element.day ?? last, right.offset)
      }.map(\.element.range)
    }

    /// Whether a report has anything to say of them.
    var isNotable: Bool {
      withFindings > 0 || notJudged > 0 || !pieces.isEmpty || !acrossSlips.isEmpty
    }
  }

  private var places: [EmployeeKey: Int] = [:]
  private var employees: [Employee] = []

  /// Makes an empty index.
  public init() {}

  /// How many employees the slips name; slips that name nobody count once for each file.
  public var count: Int { employees.count }
  /// How many of them have a finding.
  public var countWithFindings: Int { employees.count { $0.withFindings > 0 } }
  /// How many of them have a provable shortfall.
  public var countWithShortfall: Int { employees.count { $0.shortfall.provable > .zero } }

  /// Adds a slip's page: its bytes to the spool, the rest here.
  ///
  /// Call in input order.
  public mutating func add<Spool: ReportSpool>(
    _ page: SlipPage, to spool: inout Spool
  ) throws(Spool.Failure) {
    add(page.entry, at: page.bytes.isEmpty ? nil : try spool.append(page.bytes))
  }

  /// Adds a slip whose piece stands at `range` in the spool; nil when there is no piece.
  ///
  /// Call in input order.
  public mutating func add(_ entry: SlipEntry, at range: Range<Int>?) {
    let place = places[entry.key] ?? employees.count
    if place == employees.count {
      places[entry.key] = place
      employees.append(Employee(key: entry.key))
    }
    employees[place].add(entry, at: range)
  }

  /// Adds what was seen of an employee's slips together; a finding about no one employee is left out.
  public mutating func add(_ finding: RunFinding) {
    guard finding.isOfWorker, let key = EmployeeKey(of: finding.who), let place = places[key]
    else { return }
    employees[place].acrossSlips.append(finding)
  }

  /// Makes one employee of those whom the slips write in several ways.
  ///
  /// - Parameter people: of each the ways they are written. A way that two of them share is left as it is.
  public mutating func join(_ people: [[WorkerIdentity]]) {
    var owners: [EmployeeKey: Set<Int>] = [:]
    for (person, written) in people.enumerated() {
      for key in written.compactMap(EmployeeKey.init(of:)) {
        owners[key, default: []].insert(person)
      }
    }
    var joined: Set<Int> = []
    for written in people {
      let own = written.compactMap(EmployeeKey.init(of:)).filter { owners[$0]?.count == 1 }
      let found = Set(own.compactMap { places[$0] }).sorted()
      guard let first = found.first, found.count > 1 else { continue }
      for place in found.dropFirst() { employees[first].add(employees[place]) }
      for key in own { places[key] = first }
      joined.formUnion(found.dropFirst())
    }
    guard !joined.isEmpty else { return }
    var moved: [Int: Int] = [:]
    for place in employees.indices where !joined.contains(place) { moved[place] = moved.count }
    employees = moved.keys.sorted().map { employees[$0] }
    places = places.compactMapValues { moved[$0] }
  }

  /// The employees a report has something to say of: the largest provable sum first, then likely, then at most,
  /// then by name.
  var notable: [Employee] {
    employees.filter(\.isNotable).sorted { left, right in
      let (first, second) = (left.rank, right.rank)
      guard first == second else { return second.lexicographicallyPrecedes(first) }
      return left.key < right.key
    }
  }
}

extension EmployeeIndex.Employee {
  fileprivate mutating func add(_ entry: SlipEntry, at range: Range<Int>?) {
    name = name ?? entry.name
    employer = employer ?? entry.employer
    slips += 1
    if entry.totals.found > 0 { withFindings += 1 }
    if !entry.isJudged { notJudged += 1 }
    if entry.totals.cannotTell > 0 { withCannotTell += 1 }
    shortfall += entry.totals.shortfall
    for kind in entry.missing { missing[kind, default: 0] += 1 }
    time.add(entry.time)
    for assumption in entry.assumptions { assumptions[assumption, default: 0] += 1 }
    for question in entry.questions { questions.add(question) }
    if let range { pieces.append((day: entry.day, range: range)) }
  }

  /// Adds what is known of the same employee as other slips write them: a number and an ABN go before names.
  fileprivate mutating func add(_ other: Self) {
    if name == key.employee, other.name != other.key.employee { key.employee = other.key.employee }
    if key.employer.isEmpty || key.employer == employer, !other.key.employer.isEmpty {
      key.employer = other.key.employer
    }
    name = name ?? other.name
    employer = employer ?? other.employer
    slips += other.slips
    withFindings += other.withFindings
    notJudged += other.notJudged
    withCannotTell += other.withCannotTell
    shortfall += other.shortfall
    missing.merge(other.missing, uniquingKeysWith: +)
    time.add(other.time)
    assumptions.merge(other.assumptions, uniquingKeysWith: +)
    acrossSlips += other.acrossSlips
    for question in other.questions { questions.add(question) }
    pieces = (pieces + other.pieces).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  fileprivate var rank: [Int64] {
    [
      shortfall.provable.cents, shortfall.likely.cents, shortfall.atMost.cents,
      Int64(withFindings), Int64(notJudged),
    ]
  }

  /// The employee as a heading: name and number, or the file when the slips name nobody.
  func title(_ words: Words) -> String {
    if key.isFile { return words.say(.namelessSlips, ["file": key.employee]) }
    guard let name, name != key.employee else { return key.employee }
    return "\(name) (\(key.employee))"
  }

  /// The employer as a line: name and ABN, as far as they are stated.
  func employer(_ words: Words) -> String {
    guard !key.employer.isEmpty else { return words.say(.noEmployer) }
    guard let employer, employer != key.employer else { return key.employer }
    return words.say(.employerWithNumber, ["name": employer, "number": key.employer])
  }
}
