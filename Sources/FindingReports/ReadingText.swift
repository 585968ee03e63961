import PayDomain

/// What was read from a slip, as a table for a terminal: each field, its value, how sure it is, where it stood, and the
/// text as printed.
public struct ReadingText {
  /// The lines of the table.
  public let lines: [String]
  /// Whether the sums of the slip prove its gross and its net.
  public let isProved: Bool

  /// Makes the table of a slip.
  public init(_ slip: Payslip) {
    var rows = ReadingText.facts(of: slip)
    for line in slip.lines { rows += ReadingText.rows(of: line) }
    rows += ReadingText.sums(of: slip) + ReadingText.beside(slip)
    isProved = slip.gross.reading?.proof == .proved && slip.net.reading?.proof == .proved
    let title =
      "\(SafeText.clean(slip.source.path)), slip \(slip.source.ordinal), layout \(slip.source.layout)"
    var lines = [title] + ReadingText.aligned(rows)
    if let state = slip.stateSystem {
      lines.append(
        "an employer of the state system of \(state): read, but priced only by a profile's word")
    }
    lines += slip.remarks.map { "remark: \(SafeText.clean($0))" }
    lines.append(
      isProved
        ? slip.linesComeToGross == false
          ? "gross less what is taken off is net; the lines of earnings do not come to the gross"
          : "the sums prove gross and net"
        : "the sums do not prove gross and net: nothing that rests on them alone is found")
    self.lines = lines
  }

  private typealias Row = [String]

  private static func facts(of slip: Payslip) -> [Row] {
    [
      row("employer", slip.employer) { $0 }, row("abn", slip.abn) { $0 },
      row("employee", slip.employee) { $0 }, row("employee_number", slip.employeeNumber) { $0 },
      row("instrument", slip.instrument) { $0 }, row("classification", slip.classification) { $0 },
      row("employment", slip.employment) { $0.rawValue }, row("born", slip.born) { "\($0)" },
      row("employment_start", slip.employmentStart) { "\($0)" },
      row("period_start", slip.periodStart) { "\($0)" },
      row("period_end", slip.periodEnd) { "\($0)" },
      row("payment_date", slip.paymentDate) { "\($0)" },
      slip.issueDate == .notOnSlip ? nil : row("issue_date", slip.issueDate) { "\($0)" },
      row("hourly_rate", slip.hourlyRate) { "\($0)" },
      row("annual_salary", slip.annualSalary) { "\($0)" },
    ].compactMap(\.self)
  }

  private static func rows(of line: PayLine) -> [Row] {
    var multiple = line.category.rawValue
    if let multiplier = line.multiplier { multiple += " x \(multiplier.plain) %" }
    let prior = line.isPriorPeriod ? ", earlier period" : ""
    let form = line.form == .loadingOnly ? ", loading only" : ""
    let head = [
      "line", SafeText.clean(line.label),
      "\(line.section.rawValue), \(multiple)\(form)\(prior)",
      line.place.description, "",
    ]
    var rows = [head]
    if line.date.reading != nil { rows.append(row("  date", line.date) { "\($0)" }) }
    if line.quantity.reading != nil {
      rows.append(row("  quantity", line.quantity) { "\($0.plain) \(line.unit.rawValue)" })
    }
    if line.rate.reading != nil { rows.append(row("  rate", line.rate) { "\($0)" }) }
    rows.append(row("  amount", line.amount) { "\($0)" })
    return rows
  }

  private static func sums(of slip: Payslip) -> [Row] {
    [
      row("gross", slip.gross) { "\($0)" }, row("tax", slip.tax) { "\($0)" },
      row("deductions", slip.deductions) { "\($0)" },
      row("reimbursements", slip.reimbursements) { "\($0)" }, row("net", slip.net) { "\($0)" },
      row("super_guarantee", slip.superGuarantee) { "\($0)" },
      row("super_fund", slip.superFund) { $0 },
    ]
  }

  /// What the slip says beside its pay: sums to date, leave, where the net went; nothing where it says none.
  private static func beside(_ slip: Payslip) -> [Row] {
    var rows = slip.yearToDate.map { sum in
      row("to date \(sum.kind?.rawValue ?? SafeText.clean(sum.name))", .read(sum.amount)) {
        "\($0)"
      }
    }
    for balance in slip.leave {
      rows.append([
        "leave", SafeText.clean(balance.label), balance.kind.rawValue, balance.place.description,
        "",
      ])
      for (name, field) in [
        ("  opening", balance.opening), ("  accrued", balance.accrued),
        ("  taken", balance.taken), ("  closing", balance.closing),
      ] where field != .notOnSlip {
        rows.append(row(name, field) { "\($0.plain) \(balance.unit.rawValue)" })
      }
    }
    for payment in slip.netPayments {
      let account = payment.account.map { "paid to " + SafeText.clean($0) } ?? "paid"
      rows.append(row(account, .read(payment.amount)) { "\($0)" })
    }
    return rows
  }

  private static func row<Value>(
    _ name: String, _ field: Field<Value>, _ text: (Value) -> String
  ) -> Row {
    switch field {
    case .read(let reading):
      return [
        name, SafeText.clean(text(reading.value)), reading.proof.word,
        reading.place.description, "`\(SafeText.clean(reading.text))`",
      ]
    case .absent(.notOnSlip): return [name, "-", "not on the slip", "", ""]
    case .absent(.masked): return [name, "-", "masked", "", ""]
    case .absent(.notApplicable): return [name, "-", "not applicable", "", ""]
    case .absent(.unreadable(let text, let place)):
      return [name, "-", "unreadable", place.description, "`\(SafeText.clean(text))`"]
    }
  }

  private static func aligned(_ rows: [Row]) -> [String] {
    var widths = [0, 0, 0, 0]
    for row in rows {
      for column in widths.indices { widths[column] = max(widths[column], row[column].count) }
    }
    return rows.map { row in
      var line = "  "
      for (column, cell) in row.enumerated() {
        line += cell
        guard column < widths.count, row[(column + 1)...].contains(where: { !$0.isEmpty }) else {
          break
        }
        line += String(repeating: " ", count: widths[column] - cell.count + 2)
      }
      return line
    }
  }
}
