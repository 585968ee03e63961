/// The payslip of Xero Payroll: sections with a total each, the hours under no heading, no label before the name.
enum XeroSlip {
  /// Draws a slip.
  static func draw(_ draws: inout Draws) -> Drawn {
    var content = SlipContent(&draws, rateDecimals: 4)
    content.earnings = content.earnings.filter { $0.kind.categories != ["bonus"] }
    content.settle()
    let style = FigureStyle(
      currency: true, negative: .before, hours: 4, rates: 4, date: .slashes)
    var sheet = Sheet(content, style)
    head(&sheet, &draws)
    earnings(&sheet)
    others(&sheet)
    if draws.chance(60) { leave(&sheet) }
    bank(&sheet)
    return Drawn(sheet)
  }

  private static func head(_ sheet: inout Sheet, _ draws: inout Draws) {
    let (employer, person) = (sheet.content.employer, sheet.content.person)
    var payer = Grid([1])
    payer.add(["PAID BY"], bold: true)
    payer.add([sheet.say(.employer, employer.name)])
    for line in employer.address { payer.add([line]) }
    payer.add(["ABN " + sheet.abn()])
    payer.add([""])
    payer.add(["EMPLOYMENT DETAILS"], bold: true)
    payer.add(["Pay Frequency: " + frequency(sheet)])
    if draws.chance(50) {
      let rate = sheet.style.rate(sheet.content.base)
      payer.add([
        "Hourly Rate: " + sheet.say(.hourlyRate, PlainFigure.decimal(sheet.content.base), as: rate)
      ])
    }
    var name = Grid([1])
    for _ in 0..<3 { name.add([""]) }
    name.add([sheet.say(.employee, person.name)])
    for line in person.address { name.add([line]) }
    sheet.blocks += [.beside([.grid(name)], [.grid(payer)], 0.66), .space(16)]
    var sums = Grid([3.2, 2.3, 2.2, 1.9])
    sums.add(
      [
        "Pay Period: " + sheet.period(),
        "Payment Date: " + sheet.say(.paymentDate, day: sheet.content.payment),
        "Total Earnings: " + sheet.say(.gross, cents: sheet.content.gross),
        "Net Pay: " + sheet.say(.net, cents: sheet.content.net),
      ], scale: 0.9)
    sheet.blocks += [.grid(sums), .space(12)]
  }

  private static func frequency(_ sheet: Sheet) -> String {
    switch sheet.content.end.days(since: sheet.content.start) {
    case 6: "Weekly"
    case 13: "Fortnightly"
    default: "Four Weekly"
    }
  }

  private static let shares = [5.0, -2, -2, -2, -2]

  private static func earnings(_ sheet: inout Sheet) {
    var grid = Grid(shares)
    grid.add(["", "", "", "THIS PAY", "YTD"], bold: true, scale: 0.9)
    grid.add(["SALARY & WAGES", "", "RATE", "", ""], bold: true, scale: 0.9)
    for line in sheet.content.earnings { grid.add(sheet.line(line).cells("lqray")) }
    let gross = sheet.content.gross
    grid.add(
      ["", "", "TOTAL", sheet.style.money(gross), sheet.sayYear("gross", cents: gross)],
      bold: true)
    sheet.blocks += [.grid(grid), .space(8)]
  }

  private static func others(_ sheet: inout Sheet) {
    let content = sheet.content
    if !content.deductions.isEmpty {
      let rows = content.deductions.map {
        sheet.other($0.label, $0.category, section: "deduction", cents: $0.cents)
      }
      section("DEDUCTIONS", rows, .deductions, content.deducted, &sheet)
    }
    let tax = sheet.other("PAYG", "tax", section: "tax", cents: content.tax, mayBeLeftOut: true)
    section("TAX", [tax], .tax, content.tax, &sheet)
    if !content.reimbursements.isEmpty {
      let rows = content.reimbursements.map {
        sheet.other($0.label, "reimbursement", section: "reimbursement", cents: $0.cents)
      }
      section("REIMBURSEMENTS", rows, .reimbursements, content.reimbursed, &sheet)
    }
    let label = "SGC - \(content.employer.fund) - \(content.member)"
    let paid = sheet.other(
      label, "super_guarantee", section: "employer_super", cents: content.superGuarantee,
      mayBeLeftOut: true)
    _ = sheet.say(.superFund, content.employer.fund)
    section("SUPERANNUATION", [paid], .superGuarantee, content.superGuarantee, &sheet)
  }

  private static func section(
    _ title: String, _ rows: [Sheet.LineText], _ field: FieldName, _ cents: Int,
    _ sheet: inout Sheet
  ) {
    var grid = Grid(shares)
    grid.add([title, "", "", "", ""], bold: true, scale: 0.9)
    for row in rows { grid.add(row.cells("l--ay")) }
    let year = sheet.sayYear(of: field, cents: cents)
    grid.add(["", "", "TOTAL", sheet.say(field, cents: cents), year], bold: true)
    sheet.blocks += [.grid(grid), .space(8)]
  }

  private static func leave(_ sheet: inout Sheet) {
    var grid = Grid(shares)
    grid.add(["LEAVE", "", "ACCRUED", "USED", "BALANCE"], bold: true, scale: 0.9)
    for balance in sheet.content.balances {
      sheet.sayLeave(
        balance.label + " in Hours", accrued: balance.accrued, taken: balance.used,
        closing: balance.left)
      grid.add([
        balance.label + " in Hours", "", sheet.style.hours(balance.accrued * 100),
        sheet.style.hours(balance.used * 100), sheet.style.hours(balance.left * 100),
      ])
    }
    sheet.blocks += [.grid(grid), .space(8)]
  }

  private static func bank(_ sheet: inout Sheet) {
    var grid = Grid([5, 3, -2])
    grid.add(["PAYMENT DETAILS", "REFERENCE", "AMOUNT"], bold: true, scale: 0.9)
    grid.add([
      "(000000)*****1234 \(sheet.content.person.name)", "Pay Cheque",
      sheet.sayPayment("*****1234", cents: sheet.content.net),
    ])
    sheet.blocks.append(.grid(grid))
  }
}
