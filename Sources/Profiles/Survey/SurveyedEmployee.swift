import PayDomain

/// An employee, as the slips have them.
struct SurveyedEmployee: Sendable {
  /// The employer's number; nil where slips state none.
  var number: String?
  /// The name; nil where slips state none.
  var name: String?
  /// Whether some slips state the name and no number.
  var answersToName = false
  /// The slips.
  private(set) var tally = Tally()
  /// Classifications written on slips.
  private(set) var classifications = WordCounts()
  /// Employment types written on slips.
  private(set) var employments = WordCounts()
  /// Awards and agreements written on slips.
  private(set) var instruments = WordCounts()
  /// Slips without a classification.
  private(set) var unclassified = Tally()
  /// Slips without an employment type.
  private(set) var unemployed = Tally()
  /// Slips that do not say which instrument sets the pay.
  private(set) var uninstructed = Tally()
  /// Slips without a date of birth.
  private(set) var ageless = Tally()
  /// The last days of slips that do not state their first.
  private(set) var ends: Set<Int32> = []

  /// Adds a slip.
  mutating func add(_ slip: Payslip, _ money: Money) {
    number = number ?? slip.employeeNumber.value
    name = name ?? slip.employee.value
    count(&tally, money)
    if let text = slip.classification.value {
      classifications.add(text, money)
    } else {
      count(&unclassified, money)
    }
    if let type = slip.employment.value {
      employments.add(type.description, money)
    } else {
      count(&unemployed, money)
    }
    if let text = slip.instrument.value {
      instruments.add(text, money)
    } else {
      count(&uninstructed, money)
    }
    if slip.born.value == nil { count(&ageless, money) }
    if slip.periodStart.value == nil, let end = slip.periodEnd.value { ends.insert(end.dayNumber) }
  }

  /// Adds what was seen elsewhere.
  mutating func add(_ other: SurveyedEmployee) {
    number = number ?? other.number
    name = name ?? other.name
    tally.add(other.tally)
    classifications.add(other.classifications)
    employments.add(other.employments)
    instruments.add(other.instruments)
    unclassified.add(other.unclassified)
    unemployed.add(other.unemployed)
    uninstructed.add(other.uninstructed)
    ageless.add(other.ageless)
    ends.formUnion(other.ends)
  }

  private func count(_ tally: inout Tally, _ money: Money) {
    tally.slips += 1
    tally.money += money
  }
}
