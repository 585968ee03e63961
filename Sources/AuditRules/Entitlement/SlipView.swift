import AwardTables
import PayDomain

/// What the checks of whole slips see.
struct SlipView {
  /// The slip.
  let slip: Payslip
  /// What the user knows of the employee.
  let facts: EmployeeFacts
  /// The lines of work.
  let work: WorkLines
  /// The super tables by day of payment.
  let calendar: SuperCalendar
  /// Whether met results carry words.
  let detail: Bool

  /// What the slip says of super; nil when no check of super runs or the slip has no earnings.
  let assessment: SuperAssessment?

  /// Makes the view of a slip.
  init(
    slip: Payslip, facts: EmployeeFacts, work: WorkLines, calendar: SuperCalendar, detail: Bool,
    assessesSuper: Bool
  ) {
    self.slip = slip
    self.facts = facts
    self.work = work
    self.calendar = calendar
    self.detail = detail
    let blank = SlipView(slip, facts, work, calendar)
    assessment = assessesSuper ? SuperAssessment(blank) : nil
  }

  private init(
    _ slip: Payslip, _ facts: EmployeeFacts, _ work: WorkLines, _ calendar: SuperCalendar
  ) {
    self.slip = slip
    self.facts = facts
    self.work = work
    self.calendar = calendar
    detail = false
    assessment = nil
  }

  /// The contribution that the slip states, with how sure its reading is; nil when it states none.
  var statedSuper: (sum: Money, proof: Proof)? {
    if case .read(let reading) = slip.superGuarantee { return (reading.value, reading.proof) }
    var stated: (sum: Money, proof: Proof)?
    for index in slip.lines.indices where slip.lines[index].category == .superGuarantee {
      guard case .read(let amount) = slip.lines[index].amount else { continue }
      let known = stated ?? (.zero, .proved)
      stated = (known.sum + amount.value, min(known.proof, amount.proof))
    }
    return stated
  }

  /// Whether the slip states that no super was paid.
  var paidNoSuper: Bool { statedSuper?.sum == .zero }
}
