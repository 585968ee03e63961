import AuditRules
import PayDomain
import Wording

/// A figure or word of a slip, as it was printed and where.
struct FigureOnSlip: Hashable {
  /// What it is: `hours`, `day of payment`.
  var what: Sentence
  /// The value as it was understood.
  var value: Slot
  /// The text as printed.
  var text: String
  /// Where it stood.
  var place: SourcePlace
  /// How sure the reading is.
  var proof: Proof

  /// Takes a field's reading; nil when the slip does not say it.
  init?<Value>(_ what: some Phrases, _ field: Field<Value>, _ inWords: (Value) -> Slot) {
    guard let reading = field.reading else { return nil }
    self.what = what()
    value = inWords(reading.value)
    text = reading.text
    place = reading.place
    proof = reading.proof
  }
}

extension PayLine {
  /// The figures of the line that the slip states.
  var figuresOnSlip: [FigureOnSlip] {
    let quantity = FigureOnSlip(unit == .hours ? NamePhrase.hours : .quantity, quantity) { _ in
      .said(quantityInWords ?? NamePhrase.dollars())
    }
    return [
      quantity, FigureOnSlip(NamePhrase.rate, rate) { "\($0)" },
      FigureOnSlip(NamePhrase.amount, amount) { "\($0)" },
      FigureOnSlip(NamePhrase.day, date) { Slot.day($0) },
    ].compactMap { $0 }
  }
}

extension Payslip {
  /// What the slip states apart from its lines.
  var figuresOnSlip: [FigureOnSlip] {
    let texts: [FigureOnSlip?] = [
      FigureOnSlip(NamePhrase.award, instrument) { Slot.text($0) },
      FigureOnSlip(NamePhrase.classification, classification) { Slot.text($0) },
      FigureOnSlip(NamePhrase.employment, employment) { Slot.said($0.said) },
      FigureOnSlip(CheckPhrase.abn, abn) { Slot.text($0) },
      FigureOnSlip(NamePhrase.superFund, superFund) { Slot.text($0) },
    ]
    let days: [FigureOnSlip?] = [
      FigureOnSlip(NamePhrase.dateOfBirth, born) { Slot.day($0) },
      FigureOnSlip(NamePhrase.firstDay, periodStart) { Slot.day($0) },
      FigureOnSlip(NamePhrase.lastDay, periodEnd) { Slot.day($0) },
      FigureOnSlip(NamePhrase.dayOfPayment, paymentDate) { Slot.day($0) },
      FigureOnSlip(NamePhrase.dayOfIssue, issueDate) { Slot.day($0) },
    ]
    let sums: [FigureOnSlip?] = [
      FigureOnSlip(NamePhrase.hourlyRate, hourlyRate) { "\($0)" },
      FigureOnSlip(NamePhrase.salary, annualSalary) { "\($0)" },
      FigureOnSlip(NamePhrase.gross, gross) { "\($0)" },
      FigureOnSlip(NamePhrase.tax, tax) { "\($0)" },
      FigureOnSlip(NamePhrase.deductions, deductions) { "\($0)" },
      FigureOnSlip(NamePhrase.reimbursements, reimbursements) { "\($0)" },
      FigureOnSlip(NamePhrase.net, net) { "\($0)" },
      FigureOnSlip(NamePhrase.superGuarantee, superGuarantee) { "\($0)" },
    ]
    return (texts + days + sums).compactMap { $0 }
  }

  /// The figures that a result rests on beside its lines: those at its places, and the days of the pay.
  func figures(of result: CheckResult) -> [FigureOnSlip] {
    let onLines = Set(result.lines.compactMap(line).flatMap(\.figuresOnSlip).map(\.place))
    let places = Set(result.places).subtracting(onLines)
    let days = Set([periodStart.reading?.place, periodEnd.reading?.place].compactMap { $0 })
    return figuresOnSlip.filter { places.contains($0.place) || days.contains($0.place) }
  }
}
