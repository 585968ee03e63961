import AwardTables
import PayDomain

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
  let work: WorkLines
  /// The national tables by day.
  let calendar: NationalCalendar
  /// Whether met results carry words.
  let detail: Bool
  /// Who reads the results.
  var audience = SlipAudience.anyone
  /// The employer's ABN, as the user says; nil when they do not.
  var employerNumber: String?
  /// The hours of the award's full-time week; nil while no award is known.
  var awardWeek: Hours?
  /// What the slip says of super; nil when it has no earnings.
  private(set) lazy var assessment = SuperAssessment(self)
  /// The sums of the slip's lines.
  private(set) lazy var sums = SlipSums(self)

  /// Makes the view of a slip.
  init(
    slip held: HeldSlip, facts: EmployeeFacts, others: OtherSlips, work: WorkLines,
    calendar: NationalCalendar, detail: Bool
  ) {
    self.held = held
    self.facts = facts
    self.others = others
    self.work = work
    self.calendar = calendar
    self.detail = detail
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
