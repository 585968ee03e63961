import AwardTables
import PayDomain

extension SlipJudge {
  /// The award and the question whose rates a reader of the slip wants to see beside it.
  ///
  /// - Returns: nil when the award, the classification, the employment type or the period is not known; an
  ///   unknown age is taken as adult.
  public mutating func usualQuestion(of slip: Payslip) -> (award: Award, question: RateQuestion)? {
    let known = facts.facts(for: slip)
    let answer = instruments.resolve(slip, known, origin: facts.origin)
    guard case .award(let desk, _, _) = answer else { return nil }
    var readings = WorkerReadings()
    ReadingsOfSlip(
      slip: slip, facts: known, cycleDays: facts.cycleDays, desk: desk, hintsCasual: false
    ).collect(into: &readings)
    guard let usual = readings.all.first, readings.classifications.count == 1,
      readings.unknown.isDisjoint(with: [.classification, .employment, .period])
    else { return nil }
    return (desk.award, usual.question(slip.periodEnd.value, desk))
  }
}
