/// The payslip of the health service of Western Australia: numbered sections with the description third; the
/// pages after the first itemise by dates what the first sums up.
enum WAHealthSlip {
  /// Draws a slip.
  static func draw(_ draws: inout Draws) -> Drawn {
    var content = SlipContent(&draws, rateDecimals: 4)
    content.end = content.start.adding(days: 13)
    content.payment = content.end.adding(days: 3)
    content.reimbursements = []
    content.earnings = content.earnings.filter {
      $0.quantity != nil && !$0.kind.categories.contains("back_pay")
    }
    content.settle()
    let style = FigureStyle(
      currency: false, negative: .before, hours: 2, rates: 4, date: .dashes,
      commas: draws.chance(50))
    var sheet = Sheet(content, style)
    head(&sheet, &draws)
    firstPage(&sheet)
    if draws.chance(70) { items(&sheet, &draws) }
    return Drawn(sheet)
  }

  private static func head(_ sheet: inout Sheet, _ draws: inout Draws) {
    let content = sheet.content
    var title = Grid([3, 2])
    title.add(
      [sheet.say(.employer, "Example Health Service"), "ABN: " + sheet.abn(grouped: false)],
      bold: true, scale: 1.2)
    var left = Grid([2, 3])
    left.add(["Name:", sheet.say(.employee, content.person.name)])
    left.add(["Employee Id:", sheet.say(.employeeNumber, content.person.number)])
    left.add(["HSS Contact:", "Payroll Services 00 0000 0000"])
    var right = Grid([2, 2])
    right.add(["Period End Date:", sheet.say(.periodEnd, day: content.end)])
    right.add(["Period Number:", "\(draws.within(1...26))"])
    if draws.chance(70) {
      let salary = content.base * 1976 / 100
      right.add([
        "Full Time Salary:",
        sheet.say(.annualSalary, PlainFigure.money(salary), as: sheet.style.money(salary)),
      ])
    }
    sheet.blocks += [
      .grid(title), .space(8), .beside([.grid(left)], [.grid(right)], 0.55), .space(10),
    ]
  }

  private static func firstPage(_ sheet: inout Sheet) {
    let content = sheet.content
    var grid = Grid([-1.5, -1.8, 5, -2])
    grid.add(["1. TAXED EARNINGS"], bold: true)
    grid.add(["Units", "Rate", "  Description", "Amount"], bold: true)
    for line in content.earnings {
      var cells = sheet.line(line).cells("qrla")
      cells[2] = "  " + cells[2]
      grid.add(cells)
    }
    sheet.blocks += [.grid(grid), .space(8)]
    _ = sheet.say(.tax, cents: content.tax)
    let tax = sheet.other(
      "Income Tax", "tax", section: "tax", cents: content.tax, mayBeLeftOut: true)
    section("4. TAX", [tax], &sheet)
    if !content.deductions.isEmpty {
      section(
        "5. DEDUCTIONS",
        content.deductions.map {
          sheet.other($0.label, $0.category, section: "deduction", cents: $0.cents)
        }, &sheet)
      sheet.allow(.deductions, cents: content.deducted)
    }
    _ = sheet.say(.superGuarantee, cents: content.superGuarantee)
    let paid = sheet.other(
      content.employer.fund + " Employer", "super_guarantee", section: "employer_super",
      cents: content.superGuarantee, mayBeLeftOut: true)
    section("6. SUPERANNUATION", [paid], &sheet)
    net(&sheet)
  }

  private static func section(_ title: String, _ rows: [Sheet.LineText], _ sheet: inout Sheet) {
    var grid = Grid([-1.5, -1.8, 5, -2])
    grid.add([title], bold: true)
    for row in rows { grid.add(["", "", "  " + row.label, row.amount]) }
    sheet.blocks += [.grid(grid), .space(8)]
  }

  private static func net(_ sheet: inout Sheet) {
    let (content, style) = (sheet.content, sheet.style)
    var grid = Grid([4, -2, -2])
    grid.add(["7. NET PAY", "This Pay", "Year to Date"], bold: true)
    for (label, cents, field) in [
      ("Taxed Earnings", content.gross, FieldName.gross), ("Tax", content.tax, .tax),
      ("Deductions", content.deducted, .deductions), ("Net Pay", content.net, .net),
    ] {
      grid.add([label, sheet.say(field, cents: cents), sheet.sayYear(of: field, cents: cents)])
    }
    var bank = Grid([4, -2])
    bank.add(["DISBURSEMENTS (BANKED)", ""], bold: true)
    bank.add(["Example Bank 000-000 ****321", sheet.sayPayment("****321", cents: content.net)])
    var leave = Grid([4, -2, -2])
    leave.add(["LEAVE", "", ""], bold: true)
    leave.add(["Leave Type", "Balance", "Calculated"], bold: true)
    for balance in content.balances {
      sheet.sayLeave(balance.label, closing: balance.left)
      leave.add([balance.label, style.hours(balance.left * 100), style.day(content.end)])
    }
    leave.add(["Leave balances displayed are subject to audit"])
    sheet.blocks += [.grid(grid), .space(8), .grid(bank), .space(8), .grid(leave)]
  }

  /// The page of items: each line over one or two spans of days.
  private static func items(_ sheet: inout Sheet, _ draws: inout Draws) {
    let first = sheet.truth.lines
    sheet.truth.lines = first.filter { $0.section != "earnings" }
    let others = sheet.truth.lines
    var current = Grid([1.8, 1.8, 5, -1.3, -1.6, -2])
    var prior = current
    for line in sheet.content.earnings {
      let isPrior = (line.quantity ?? 1) < 0
      let from = sheet.content.start.adding(days: isPrior ? -14 : 0)
      for (span, part) in parts(of: line, &draws) {
        var cells = sheet.line(part, isPrior: isPrior).cells("--lqra")
        let day = from.adding(days: span.0)
        cells[0] = sheet.style.day(day)
        cells[1] = sheet.style.day(from.adding(days: span.1))
        sheet.truth.lines[sheet.truth.lines.count - 1].date = span.0 == span.1 ? "\(day)" : "any"
        if isPrior { prior.add(cells) } else { current.add(cells) }
      }
    }
    sheet.blocks.append(.newPage)
    for (title, grid) in [
      ("PRIOR PERIOD TAXED EARNINGS", prior), ("CURRENT PERIOD TAXED EARNINGS", current),
    ] where !grid.rows.isEmpty {
      var whole = Grid([1.8, 1.8, 5, -1.3, -1.6, -2])
      whole.add([title], bold: true)
      whole.add(["Date From", "Date To", "Description", "Units", "Rate", "Amount"], bold: true)
      whole.rows += grid.rows
      sheet.blocks += [.grid(whole), .space(10)]
    }
    let itemised = sheet.truth.lines.dropFirst(others.count)
    sheet.truth.lines = itemised + others
    sheet.truth.otherLines = first
  }

  /// A line as one item, or as two whose money is the line's.
  private static func parts(
    of line: ContentLine, _ draws: inout Draws
  ) -> [((Int, Int), ContentLine)] {
    guard let quantity = line.quantity, let rate = line.rate, quantity > 20_000, draws.chance(40)
    else { return [((0, 13), line)] }
    let half = quantity / 20_000 * 10_000
    var early = ContentLine(line.kind, line.wording, quantity: half, rate: rate)
    var late = ContentLine(line.kind, line.wording, quantity: quantity - half, rate: rate)
    guard early.amount + late.amount == line.amount else { return [((0, 13), line)] }
    early.unit = line.unit
    late.unit = line.unit
    return [((0, 6), early), ((7, 13), late)]
  }
}
