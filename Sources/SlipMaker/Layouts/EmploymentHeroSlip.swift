/// The payslip of Employment Hero, KeyPay and QuickBooks: blocks that an employer can switch off.
enum EmploymentHeroSlip {
  /// Draws a slip.
  static func draw(_ draws: inout Draws) -> Drawn {
    let content = SlipContent(&draws, rateDecimals: draws.pick([2, 4]))
    let style = FigureStyle(
      currency: true, negative: .before, hours: 2, rates: draws.pick([2, 4]), date: .slashes)
    var sheet = Sheet(content, style)
    head(&sheet, &draws)
    let hasYear = draws.chance(60)
    earnings(&sheet, &draws, hasYear: hasYear)
    others(&sheet, hasYear: hasYear)
    if draws.chance(60) { leave(&sheet) }
    return Drawn(sheet)
  }

  private static func head(_ sheet: inout Sheet, _ draws: inout Draws) {
    let content = sheet.content
    var title = Grid([1])
    title.add([sheet.say(.employer, content.employer.name)], bold: true, scale: 1.3)
    title.add(["ABN: " + sheet.abn()])
    var name = Grid([1])
    let before = draws.pick(["Pay slip for ", "Employee: "])
    name.add([before + sheet.say(.employee, content.person.name)], bold: true, scale: 1.2)
    sheet.blocks += [.grid(title), .space(6), .grid(name), .space(6)]
    var left = Grid([3, 3])
    left.add(["Pay Period Starting:", sheet.say(.periodStart, day: content.start)])
    left.add(["Pay Period Ending:", sheet.say(.periodEnd, day: content.end)])
    left.add(["Date Paid:", sheet.say(.paymentDate, day: content.payment)])
    if draws.chance(50) {
      left.add(["Employee Id:", sheet.say(.employeeNumber, content.person.number)])
    }
    if draws.chance(60) {
      left.add(["Classification:", sheet.say(.classification, content.person.classification)])
    }
    var right = Grid([2, -2])
    if draws.chance(60) {
      let printed = sheet.style.rate(content.base)
      right.add([
        "Base Rate:", sheet.say(.hourlyRate, PlainFigure.decimal(content.base), as: printed),
      ])
    }
    right.add(["Gross Earnings:", sheet.say(.gross, cents: content.gross)])
    right.add(["Net Earnings:", sheet.say(.net, cents: content.net)])
    sheet.blocks += [.beside([.grid(left)], [.grid(right)], 0.55), .space(10)]
  }

  private static func earnings(_ sheet: inout Sheet, _ draws: inout Draws, hasYear: Bool) {
    let hasLocation = draws.chance(30)
    var grid = Grid(
      [4] + (hasLocation ? [2] : []) + [-1.3, -1.4, -1.6] + (hasYear ? [-1.7] : []))
    grid.add(
      ["Pay Category"] + (hasLocation ? ["Location"] : []) + ["Units", "Rate", "Amount"]
        + (hasYear ? ["YTD"] : []), bold: true, ink: .shaded)
    var lines = sheet.content.earnings
    if draws.chance(30) { lines.sort { $0.wording.label < $1.wording.label } }
    for line in lines {
      var cells = sheet.line(line).cells(hasYear ? "lqray" : "lqra")
      if hasLocation { cells.insert("Main store", at: 1) }
      grid.add(cells)
    }
    sheet.blocks += [.grid(grid), .space(10)]
  }

  private static func others(_ sheet: inout Sheet, hasYear: Bool) {
    let content = sheet.content
    let tax = sheet.other(
      "PAYG Withholding", "tax", section: "tax", cents: content.tax, mayBeLeftOut: true)
    _ = sheet.say(.tax, cents: content.tax)
    if hasYear {
      _ = sheet.sayYear("tax", cents: content.tax)
      _ = sheet.sayYear("super_guarantee", cents: content.superGuarantee)
    }
    section("Tax", [tax], hasYear, &sheet)
    if !content.deductions.isEmpty {
      let rows = content.deductions.map {
        sheet.other($0.label, $0.category, section: "deduction", cents: $0.cents)
      }
      sheet.allow(.deductions, cents: content.deducted)
      section("Deductions", rows, hasYear, &sheet)
    }
    if !content.reimbursements.isEmpty {
      let rows = content.reimbursements.map {
        sheet.other($0.label, "reimbursement", section: "reimbursement", cents: $0.cents)
      }
      sheet.allow(.reimbursements, cents: content.reimbursed)
      section("Expenses", rows, hasYear, &sheet)
    }
    _ = sheet.say(.superFund, content.employer.fund)
    _ = sheet.say(.superGuarantee, cents: content.superGuarantee)
    let paid = sheet.other(
      "SGC - \(content.employer.fund) - \(content.member)", "super_guarantee",
      section: "employer_super", cents: content.superGuarantee, mayBeLeftOut: true)
    section("Super Contributions", [paid], hasYear, &sheet)
  }

  private static func section(
    _ title: String, _ rows: [Sheet.LineText], _ hasYear: Bool, _ sheet: inout Sheet
  ) {
    var grid = Grid([6.7, -1.6] + (hasYear ? [-1.7] : []))
    grid.add([title, "Amount"] + (hasYear ? ["YTD"] : []), bold: true, ink: .shaded)
    for row in rows { grid.add(row.cells(hasYear ? "lay" : "la")) }
    sheet.blocks += [.grid(grid), .space(8)]
  }

  private static func leave(_ sheet: inout Sheet) {
    var grid = Grid([4, -2, -2])
    grid.add(["Leave", "Accrued (hours)", "Balance (hours)"], bold: true, ink: .shaded)
    for balance in sheet.content.balances {
      sheet.sayLeave(balance.label, accrued: balance.accrued, closing: balance.left)
      grid.add([
        balance.label, sheet.style.hours(balance.accrued * 100),
        sheet.style.hours(balance.left * 100),
      ])
    }
    sheet.blocks.append(.grid(grid))
  }
}
