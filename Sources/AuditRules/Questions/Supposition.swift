import PayDomain

/// A slip with an answer taken as true, to see what the answer would change.
///
/// Nothing judged of it is ever reported as found: it only says what a question is worth.
struct Supposition {
  /// The slip, without what the answer stands in the place of.
  var slip: Payslip
  /// What is known of the employee, with the answer.
  var facts: EmployeeFacts
  /// What the worker's other slips say about it.
  var others: OtherSlips
  /// The one classification, by its place in the award; nil leaves them as the slip and the user say.
  var classification: Int?

  /// Supposes nothing yet.
  init(_ slip: Payslip, _ facts: EmployeeFacts, _ others: OtherSlips) {
    self.slip = slip
    self.facts = facts
    self.others = others
  }

  /// Full-time, part-time or casual, whatever the slip says.
  mutating func suppose(_ employment: EmploymentType) {
    slip.employment = .notOnSlip
    facts.employment = employment
  }

  /// Paid as an adult, whatever the slip says.
  mutating func supposeAdult() {
    slip.born = .notOnSlip
    facts.born = nil
    facts.isAdult = true
  }

  /// As old as `years` on `day` and until a birthday on it.
  mutating func suppose(aged years: Int, on day: CivilDate) {
    let (year, month, dayOfMonth) = day.parts
    // Born on 29 February, or in a year without one, the day after.
    let born =
      CivilDate(year: year - years, month: month, day: dayOfMonth)
      ?? CivilDate(year: year - years, month: month + 1, day: 1)
    guard let born else { return }
    slip.born = .notOnSlip
    facts.born = born
    facts.isAdult = nil
  }

  /// Covered by an award, whatever the slip says.
  mutating func suppose(award code: String) {
    slip.instrument = .notOnSlip
    slip.stateSystem = nil
    facts.instrument = .award(code)
  }

  /// Covered by an agreement whose base rate may not be below an award's.
  mutating func suppose(agreementBeside code: String) {
    suppose(award: code)
    facts.instrument = .agreement(name: code, award: code)
  }

  /// Starting on a day, whatever the slip says.
  mutating func suppose(start: CivilDate) {
    slip.periodStart = .read(Reading(start, at: .asserted, text: start.description))
  }

  /// What lines are for, whatever the slip's words for them are.
  mutating func suppose(_ category: PayCategory, of lines: [Int]) {
    for index in lines where slip.lines.indices.contains(index) {
      slip.lines[index].category = category
    }
  }
}
