import PayDomain

/// What `goingrate read` prints: slips as read, each figure with where it stood, as printed, and how sure it is.
///
/// A field that is stated is `{"value", "text", "place", "proof"}`; one that is not is `{"absent": reason}`.
public enum ReadJSON {
  /// An array of slips, indented.
  public static func bytes(_ slips: [Payslip]) -> [UInt8] {
    var json = JSONText(isPretty: true)
    json.array(slips) { json, slip in json.value(slip) }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONText {
  fileprivate mutating func value(_ slip: Payslip) {
    object { json in
      json.field("file", slip.source.path)
      json.field("slip", Int(slip.source.ordinal))
      json.field("format", slip.source.format)
      json.field("layout", slip.source.layout)
      json.field("document_kind", slip.source.kind.rawValue)
      json.people(of: slip)
      json.dates(of: slip)
      json.key("lines")
      json.array(slip.lines) { json, line in json.value(line) }
      json.sums(of: slip)
      json.field("extent", slip.extent.rawValue)
      json.key("year_to_date")
      json.array(slip.yearToDate) { json, sum in json.value(sum) }
      json.key("leave")
      json.array(slip.leave) { json, balance in json.value(balance) }
      json.key("net_payments")
      json.array(slip.netPayments) { json, payment in json.value(payment) }
      json.field("is_correction", slip.isCorrection)
      json.field("also_read", slip.otherFiles)
      json.field("remarks", slip.remarks)
    }
  }

  private mutating func people(of slip: Payslip) {
    texts("employer", slip.employer)
    texts("abn", slip.abn)
    texts("employee", slip.employee)
    texts("employee_number", slip.employeeNumber)
    texts("instrument", slip.instrument)
    texts("classification", slip.classification)
    reading("employment", slip.employment) { $0.value($1.rawValue) }
  }

  private mutating func dates(of slip: Payslip) {
    reading("born", slip.born) { $0.value($1) }
    reading("employment_start", slip.employmentStart) { $0.value($1) }
    reading("period_start", slip.periodStart) { $0.value($1) }
    reading("period_end", slip.periodEnd) { $0.value($1) }
    reading("payment_date", slip.paymentDate) { $0.value($1) }
    reading("issue_date", slip.issueDate) { $0.value($1) }
    reading("hourly_rate", slip.hourlyRate) { $0.value(literal: $1.plain) }
    reading("annual_salary", slip.annualSalary) { $0.value($1) }
  }

  private mutating func sums(of slip: Payslip) {
    reading("gross", slip.gross) { $0.value($1) }
    reading("tax", slip.tax) { $0.value($1) }
    reading("deductions", slip.deductions) { $0.value($1) }
    reading("reimbursements", slip.reimbursements) { $0.value($1) }
    reading("net", slip.net) { $0.value($1) }
    reading("super_guarantee", slip.superGuarantee) { $0.value($1) }
    texts("super_fund", slip.superFund)
  }

  private mutating func value(_ line: PayLine) {
    object { json in
      json.field("label", line.label)
      json.field("category", line.category.rawValue)
      json.field("section", line.section.rawValue)
      json.field("form", line.mayBeExtra ? "whole_or_extra" : line.form.rawValue)
      json.key("multiplier")
      json.value(literal: line.multiplier?.plain ?? "null")
      json.field("unit", line.unit.rawValue)
      json.reading("quantity", line.quantity) { $0.value(literal: $1.plain) }
      json.reading("rate", line.rate) { $0.value(literal: $1.plain) }
      json.reading("amount", line.amount) { $0.value($1) }
      json.reading("date", line.date) { $0.value($1) }
      json.field("is_prior_period", line.isPriorPeriod)
      json.field("place", line.place)
    }
  }

  private mutating func value(_ sum: YearToDateSum) {
    object { json in
      json.field("name", sum.name)
      json.field("kind", sum.kind?.rawValue)
      json.field("value", sum.amount.value)
      json.field("proof", sum.amount.proof.word)
      json.field("text", sum.amount.text)
      json.field("place", sum.amount.place)
    }
  }

  private mutating func value(_ balance: LeaveBalance) {
    object { json in
      json.field("label", balance.label)
      json.field("kind", balance.kind.rawValue)
      json.field("unit", balance.unit.rawValue)
      json.reading("opening", balance.opening) { $0.value(literal: $1.plain) }
      json.reading("accrued", balance.accrued) { $0.value(literal: $1.plain) }
      json.reading("taken", balance.taken) { $0.value(literal: $1.plain) }
      json.reading("closing", balance.closing) { $0.value(literal: $1.plain) }
      json.field("place", balance.place)
    }
  }

  private mutating func value(_ payment: NetPayment) {
    object { json in
      json.field("account", payment.account)
      json.field("value", payment.amount.value)
      json.field("proof", payment.amount.proof.word)
      json.field("text", payment.amount.text)
      json.field("place", payment.amount.place)
    }
  }

  private mutating func texts(_ name: String, _ field: Field<String>) {
    reading(name, field) { $0.value($1) }
  }

  private mutating func reading<Value>(
    _ name: String, _ field: Field<Value>, _ write: (inout JSONText, Value) -> Void
  ) {
    key(name)
    object { json in
      switch field {
      case .read(let reading):
        json.key("value")
        write(&json, reading.value)
        json.field("text", reading.text)
        json.field("place", reading.place)
        json.field("proof", reading.proof.word)
      case .absent(let absence): json.fields(of: absence)
      }
    }
  }

  private mutating func fields(of absence: Absence) {
    switch absence {
    case .notOnSlip: field("absent", "not_on_slip")
    case .masked: field("absent", "masked")
    case .notApplicable: field("absent", "not_applicable")
    case .unreadable(let text, let place):
      field("absent", "unreadable")
      field("text", text)
      field("place", place)
    }
  }
}
