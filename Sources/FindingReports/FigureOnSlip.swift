import AuditRules
import PayDomain

/// A figure or word of a slip, as it was printed and where.
struct FigureOnSlip: Hashable {
  /// What it is: `hours`, `day of payment`.
  var what: String
  /// The value as it was understood.
  var value: String
  /// The text as printed.
  var text: String
  /// Where it stood.
  var place: SourcePlace
  /// How sure the reading is.
  var proof: Proof

  /// Takes a field's reading; nil when the slip does not say it.
  init?<Value>(_ what: String, _ field: Field<Value>, _ inWords: (Value) -> String) {
    guard let reading = field.reading else { return nil }
    self.what = what
    value = inWords(reading.value)
    text = reading.text
    place = reading.place
    proof = reading.proof
  }
}

extension PayLine {
  /// The figures of the line that the slip states.
  var figuresOnSlip: [FigureOnSlip] {
    let quantity = FigureOnSlip(unit == .hours ? "hours" : "quantity", quantity) { _ in
      quantityInWords ?? "dollars"
    }
    return [
      quantity, FigureOnSlip("rate", rate) { "\($0)" }, FigureOnSlip("amount", amount) { "\($0)" },
      FigureOnSlip("day", date) { $0.inWords },
    ].compactMap { $0 }
  }
}

extension Payslip {
  /// What the slip states apart from its lines.
  var figuresOnSlip: [FigureOnSlip] {
    let texts: [FigureOnSlip?] = [
      FigureOnSlip("award", instrument) { $0 },
      FigureOnSlip("classification", classification) { $0 },
      FigureOnSlip("employment", employment) { $0.description },
      FigureOnSlip("ABN", abn) { $0 }, FigureOnSlip("super fund", superFund) { $0 },
    ]
    let days: [FigureOnSlip?] = [
      FigureOnSlip("date of birth", born) { $0.inWords },
      FigureOnSlip("first day of the pay", periodStart) { $0.inWords },
      FigureOnSlip("last day of the pay", periodEnd) { $0.inWords },
      FigureOnSlip("day of payment", paymentDate) { $0.inWords },
      FigureOnSlip("day of issue", issueDate) { $0.inWords },
    ]
    let sums: [FigureOnSlip?] = [
      FigureOnSlip("hourly rate", hourlyRate) { "\($0)" },
      FigureOnSlip("salary", annualSalary) { "\($0)" }, FigureOnSlip("gross", gross) { "\($0)" },
      FigureOnSlip("tax", tax) { "\($0)" }, FigureOnSlip("deductions", deductions) { "\($0)" },
      FigureOnSlip("reimbursements", reimbursements) { "\($0)" },
      FigureOnSlip("net", net) { "\($0)" }, FigureOnSlip("super", superGuarantee) { "\($0)" },
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
