/// The head and the sums of slips from payrolls nobody knows, in words that are drawn.
struct GenericHead {
  /// A label, its value as printed.
  typealias Pair = (label: String, value: String)

  /// The people and days of a slip, each with a drawn label.
  static func pairs(_ sheet: inout Sheet, _ draws: inout Draws) -> [Pair] {
    let (content, person) = (sheet.content, sheet.content.person)
    var pairs: [Pair] = [
      (
        draws.pick([
          "Employer", "Employer name", "Company", "Business name", "Employer's name", "Paid by",
          "Organisation",
        ]),
        sheet.say(.employer, content.employer.name)
      ),
      ("ABN", sheet.abn(grouped: draws.chance(80))),
      (
        draws.pick(["Employee", "Employee name", "Name", "Employee's name"]),
        sheet.say(.employee, person.name)
      ),
    ]
    if draws.chance(60) {
      let label = draws.pick([
        "Employee No", "Employee number", "Payroll ID", "Employee ID", "Employee No.",
        "Payroll Number", "Staff ID", "Emp No", "Employee code",
      ])
      pairs.append((label, sheet.say(.employeeNumber, person.number)))
    }
    if draws.chance(40) {
      let text = person.employmentText(&draws)
      pairs.append(
        (
          draws.pick(["Employment type", "Employment status", "Status", "Employment basis"]),
          sheet.say(.employment, person.employment, as: text)
        ))
    }
    if draws.chance(50) {
      pairs.append(
        (
          draws.pick(["Classification", "Award classification", "Classification level"]),
          sheet.say(.classification, person.classification)
        ))
    }
    if draws.chance(30) {
      pairs.append(
        (
          draws.pick(["Award", "Award name", "Award / Agreement", "Industrial instrument"]),
          sheet.say(.instrument, content.employer.instrument)
        ))
    }
    pairs += days(&sheet, &draws)
    if draws.chance(40) {
      let rate = sheet.style.rate(content.base)
      let plain = PlainFigure.decimal(content.base)
      pairs.append(
        (
          draws.pick([
            "Hourly rate", "Base rate", "Base hourly rate", "Rate per hour", "Ordinary rate",
            "Hourly base rate",
          ]),
          sheet.say(.hourlyRate, plain, as: rate)
        ))
    }
    for _ in 0..<draws.pick([0, 0, 1, 2]) {
      pairs.insert(aside(&draws), at: draws.within(1...pairs.count))
    }
    return pairs
  }

  /// What slips say besides, that is no field.
  private static func aside(_ draws: inout Draws) -> Pair {
    draws.pick([
      ("Standard hours", "38.00"), ("Tax scale", "2"),
      ("Department", "Front of house"), ("Cost centre", "4100"), ("Pay number", "12"),
      ("Phone", "00 0000 0000"), ("Location", "Main store"), ("Residency", "Resident"),
      ("Tax-free threshold", "Yes"), ("Payment method", "EFT"),
    ])
  }

  private static func days(_ sheet: inout Sheet, _ draws: inout Draws) -> [Pair] {
    let content = sheet.content
    var pairs: [Pair] = []
    switch draws.below(4) {
    case 0:
      pairs.append(
        (
          draws.pick([
            "Period start", "Pay period start", "Period from", "Period commencing",
            "Pay period begins",
          ]),
          sheet.say(.periodStart, day: content.start)
        ))
      pairs.append(
        (
          draws.pick([
            "Period end", "Pay period end", "Period ending", "Period to", "Pay period ends",
          ]),
          sheet.say(.periodEnd, day: content.end)
        ))
    case 1:
      let isWeek = content.end.days(since: content.start) == 6
      let label = isWeek ? "Week ending" : "Period ending"
      // A week that ends on a day began six days before: a reader may say so.
      if isWeek { sheet.allowText(.periodStart, content.start.description) }
      pairs.append((label, sheet.say(.periodEnd, day: content.end)))
    default:
      pairs.append(
        (
          draws.pick(["Pay period", "Period", "Pay Period", "For the period", "Period of pay"]),
          sheet.period(draws.pick([" to ", " - ", " – "]))
        ))
    }
    pairs.append(
      (
        draws.pick([
          "Payment date", "Pay date", "Date paid", "Date of payment", "Paid on", "Pay day",
        ]),
        sheet.say(.paymentDate, day: content.payment)
      ))
    return pairs
  }

  /// The sums of a slip, each with a drawn label; with `itemised` the deductions stand as lines elsewhere.
  static func sums(_ sheet: inout Sheet, _ draws: inout Draws, itemised: Bool = false) -> [Pair] {
    let content = sheet.content
    var pairs: [Pair] = [
      (
        draws.pick([
          "Gross pay", "Total gross", "Gross earnings", "GROSS", "Gross wages", "Total earnings",
          "Gross", "Total gross pay", "Gross income", "GROSS PAY",
        ]),
        sheet.say(.gross, cents: content.gross)
      ),
      (
        draws.pick([
          "Tax", "PAYG tax", "PAYG withheld", "Income tax", "Less tax", "Tax withheld", "PAYG",
          "PAYG withholding", "TAX", "Total tax", "Less PAYG",
        ]),
        sheet.say(.tax, cents: content.tax)
      ),
    ]
    _ = sheet.other(pairs[1].label, "tax", section: "tax", cents: content.tax, mayBeLeftOut: true)
    if !itemised {
      for item in content.deductions {
        let row = sheet.other(item.label, item.category, section: "deduction", cents: item.cents)
        pairs.append((row.label, row.amount))
      }
    }
    if !content.deductions.isEmpty {
      if draws.chance(50) {
        pairs.append(
          (
            draws.pick(["Total deductions", "Deductions", "Other deductions", "Less deductions"]),
            sheet.say(.deductions, cents: content.deducted)
          ))
      } else {
        sheet.allow(.deductions, cents: content.deducted)
      }
    }
    for item in content.reimbursements {
      let row = sheet.other(
        item.label, "reimbursement", section: "reimbursement", cents: item.cents)
      pairs.append((row.label, row.amount))
      sheet.allow(.reimbursements, cents: content.reimbursed)
    }
    pairs.append(
      (
        draws.pick([
          "Net pay", "NET PAY", "Net payment", "Nett pay", "Take home pay", "Net wages", "Net",
          "NETT", "Net amount", "Net income", "TOTAL NET PAY",
        ]),
        sheet.say(.net, cents: content.net)
      ))
    return pairs
  }

  /// The contribution and its fund.
  static func contribution(_ sheet: inout Sheet, _ draws: inout Draws) -> [Pair] {
    let label = draws.pick([
      "Employer super contribution", "Superannuation guarantee", "Employer superannuation",
      "Super guarantee (SGC)", "SGC", "Superannuation (SG)", "Employer SG contribution",
      "Super contribution (employer)",
    ])
    _ = sheet.other(
      label, "super_guarantee", section: "employer_super", cents: sheet.content.superGuarantee,
      mayBeLeftOut: true)
    var pairs = [(label, sheet.say(.superGuarantee, cents: sheet.content.superGuarantee))]
    if draws.chance(70) {
      pairs.append(
        (
          draws.pick(["Super fund", "Superannuation fund", "Fund", "Fund name", "Name of fund"]),
          sheet.say(.superFund, sheet.content.employer.fund)
        ))
    }
    return pairs
  }
}
