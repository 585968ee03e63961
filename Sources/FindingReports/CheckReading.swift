import AuditRules
import PayDomain

extension CheckText {
  /// Adds what was read from the slip, and how sure each line is.
  func append(read slip: Payslip, to terminal: inout TerminalText) {
    terminal.gap()
    terminal.heading("What was read")
    for (name, value) in CheckText.people(of: slip) {
      if let value { terminal.pair(name, value) }
    }
    append(lines: slip.lines, to: &terminal)
    for (name, field) in CheckText.sums(of: slip) {
      if let reading = field.reading {
        terminal.pair(name, "\(reading.value) (\(reading.proof.inWords))")
      } else if case .absent(.unreadable(let text, let place)) = field {
        terminal.pair(name, "cannot be read: `\(text)` (\(place))")
      }
    }
    let absent = CheckText.absent(from: slip)
    if !absent.isEmpty { terminal.pair("Not on the slip", absent.joined(separator: ", ")) }
    for path in slip.otherFiles { terminal.pair("Also read", path) }
    for remark in slip.remarks { terminal.line("Not understood: \(remark)", indent: 2, hanging: 2) }
  }

  private func append(lines: [PayLine], to terminal: inout TerminalText) {
    guard !lines.isEmpty else {
      terminal.line("No pay lines were found.", indent: 2)
      return
    }
    terminal.line("Lines:", indent: 2)
    let table = TerminalTable(
      rows: lines.map { line in
        [
          line.label, line.quantityInWords.orEmptyCell,
          (line.rate.value?.description).orEmptyCell,
          (line.amount.value?.description).orEmptyCell, line.proofInWords,
        ]
      }, numeric: [1, 2, 3])
    for row in table.lines { terminal.row(row, "", indent: 4) }
  }

  private static func people(of slip: Payslip) -> [(String, String?)] {
    [
      ("Employee", slip.employee.value),
      ("Number", slip.employeeNumber.value),
      ("Employer", slip.employer.value),
      ("ABN", slip.abn.value),
      ("Pay period", slip.periodInWords),
      ("Paid on", slip.paymentDate.value?.inWords),
      ("Award", slip.instrument.value),
      ("Classification", slip.classification.value),
      ("Employment", slip.employment.value?.description),
      ("Born", slip.born.value?.inWords),
      ("Hourly rate", slip.hourlyRate.value?.description),
      ("Salary", slip.annualSalary.value.map { "\($0) a year" }),
    ]
  }

  private static func sums(of slip: Payslip) -> [(String, Field<Money>)] {
    [
      ("Gross", slip.gross), ("Tax", slip.tax), ("Deductions", slip.deductions),
      ("Reimbursements", slip.reimbursements), ("Net", slip.net),
      ("Super", slip.superGuarantee),
    ]
  }

  private static func absent(from slip: Payslip) -> [String] {
    let stated: [(String, Bool)] = [
      ("award", slip.instrument.value != nil),
      ("classification", slip.classification.value != nil),
      ("employment type", slip.employment.value != nil),
      ("date of birth", slip.born.value != nil),
      ("day of payment", slip.paymentDate.value != nil),
      ("gross", slip.gross.value != nil),
      ("net", slip.net.value != nil),
      ("super", slip.superGuarantee.value != nil),
    ]
    return stated.filter { !$0.1 }.map(\.0)
  }
}

extension Proof {
  /// How sure a reading is, in plain words.
  var inWords: String {
    switch self {
    case .doubtful: "doubtful"
    case .read: "as printed"
    case .proved: "proved by the slip's sums"
    }
  }
}

extension PayLine {
  /// How sure the amount is, or else the rate or quantity; empty when none is stated.
  fileprivate var proofInWords: String {
    (amount.reading?.proof ?? rate.reading?.proof ?? quantity.reading?.proof)?.inWords
      ?? "no figures"
  }
}
