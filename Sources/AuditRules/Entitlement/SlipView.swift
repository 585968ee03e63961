import AwardTables
import PayDomain

/// The award that a slip is judged by, for checks that hold other lines than those of work against it.
enum AwardGround {
  /// The award, for everything or for its base rate alone, and the user's pay cycle.
  case award(AwardDesk, onlyBase: Bool, cycleDays: Int?)
  /// Why it cannot be told what is paid under an award: no award is known, or one is and something else is not.
  case missing(MissingFact, hasAward: Bool)
}

/// One slip with what the user knows of its employee, as checks and reports see it.
///
/// Held by reference, since a slip is large; not shared between threads.
final class SlipView {
  private let held: HeldSlip
  /// The slip.
  var slip: Payslip { _read { yield held.slip } }
  /// What the user knows of the employee.
  let facts: EmployeeFacts
  /// What the worker's other slips say about it.
  let others: OtherSlips
  /// The lines of work.
  private(set) var work: WorkLines
  /// The national tables by day.
  let calendar: NationalCalendar
  /// Whether met results carry words.
  let detail: Bool
  /// Who reads the results.
  var audience = SlipAudience.anyone
  /// The employer's ABN, as the user says; nil when they do not.
  var employerNumber: String?
  /// Who says what the slip does not.
  var origin = FactOrigin.commandLine
  /// The classification that is taken as the answer to which it is, by its place in the award; nil for none.
  let supposedClassification: Int?
  /// The hours of the award's full-time week; nil while no award is known.
  var awardWeek: Hours?
  /// The award that the slip is judged by; nil where the document has no lines.
  var ground: AwardGround?
  /// What the slip's lines were priced with; nil when none was.
  var pricing: SlipPricing?
  /// What the slip says of super; nil when it has no earnings.
  private(set) lazy var assessment = SuperAssessment(self)
  /// What the award pays for an hour of leave; nil while no award is known.
  private(set) lazy var leavePrices: LeavePrices? = {
    guard case .award(let desk, _, let cycle) = ground else { return nil }
    return LeavePrices(self, desk, cycleDays: cycle)
  }()
  /// The annual leave that the slip pays; nil when it pays none.
  private(set) lazy var annualLeave = LeaveTaken(
    slip.lines, .annualLeave, from: slip.periodStart.value)
  /// The sums of the slip's lines.
  private(set) lazy var sums = SlipSums(held)
  /// The lines that the slip's sums put into another part than their names do; nil when there are none.
  private(set) lazy var moved = MovedLines(self)

  /// What is asked about lines nobody could place, once it was asked for.
  private var unplacedFact: MissingFact?
  /// What is asked about those and about allowances that may be for hours of other lines, likewise.
  private var openFact: MissingFact??
  /// Whether every line pays one rate, likewise.
  private var oneRate: Bool?
  /// Whether a line pays the casual loading of others, likewise.
  private var separateLoading: Bool?

  /// Makes the view of a slip.
  init(
    slip held: HeldSlip, facts: EmployeeFacts, others: OtherSlips, work: WorkLines,
    calendar: NationalCalendar, detail: Bool, supposedClassification: Int? = nil
  ) {
    self.held = held
    self.facts = facts
    self.others = others
    self.work = work
    self.calendar = calendar
    self.detail = detail
    self.supposedClassification = supposedClassification
  }

  /// Takes the lines of work out, to be put back with what an award makes of them: no copy is made of them meanwhile.
  func releaseWork() { work = WorkLines() }

  /// Puts the lines of work back.
  func take(_ work: WorkLines) {
    self.work = work
    (unplacedFact, openFact, oneRate, separateLoading) = (nil, nil, nil, nil)
  }

  /// What is asked about the lines nobody could place; nil when there is none.
  var unplaced: MissingFact? {
    guard !work.unknown.isEmpty else { return nil }
    if let unplacedFact { return unplacedFact }
    let fact = MissingFact.unplaced(work.unknown.map { slip.lines[$0].label })
    unplacedFact = fact
    return fact
  }

  /// What is asked about lines that may be pay for the hours of other lines; nil when there is none.
  var openLines: MissingFact? {
    if let openFact { return openFact }
    let labels = work.openLabels(slip.lines)
    let fact = labels.isEmpty ? nil : MissingFact.unplaced(labels)
    openFact = .some(fact)
    return fact
  }

  /// Whether every line pays one rate; see ``WorkLines/paysOneRate``.
  var paysOneRate: Bool {
    if let oneRate { return oneRate }
    let pays = work.paysOneRate
    oneRate = pays
    return pays
  }

  /// Whether a line pays the casual loading of other lines.
  var hasSeparateLoading: Bool {
    if let separateLoading { return separateLoading }
    let has = work.lines.contains { $0.role == .casualLoading }
    separateLoading = has
    return has
  }

  /// The contribution that the slip states, with how sure its reading is; nil when it states none.
  var statedSuper: (sum: Money, proof: Proof)? {
    if case .read(let reading) = slip.superGuarantee { return (reading.value, reading.proof) }
    var stated: (sum: Money, proof: Proof)?
    let lines = slip.lines
    for index in lines.indices where lines[index].category == .superGuarantee {
      guard case .read(let amount) = lines[index].amount else { continue }
      let known = stated ?? (.zero, .proved)
      stated = (known.sum + amount.value, min(known.proof, amount.proof))
    }
    return stated
  }
}
