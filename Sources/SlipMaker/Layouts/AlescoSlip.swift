/// The slip of Alesco and StaffOnline: codes and days before units, rate and amount, sums in capitals.
enum AlescoSlip {
  /// Draws a slip.
  static func draw(_ draws: inout Draws) -> Drawn {
    var content = SlipContent(&draws, rateDecimals: 4)
    content.reimbursements = []
    content.end = content.start.adding(days: 13)
    content.payment = content.end.adding(days: 4)
    let style = FigureStyle(
      currency: false, negative: draws.pick([.before, .after]), hours: draws.pick([2, 4]),
      rates: draws.pick([2, 4]), date: draws.pick([.dashedMonth, .slashes, .short]))
    var sheet = Sheet(content, style)
    head(&sheet, &draws)
    table(&sheet, &draws)
    return Drawn(sheet)
  }

  private static func head(_ sheet: inout Sheet, _ draws: inout Draws) {
    let content = sheet.content
    var title = Grid([3, 2])
    title.add([sheet.say(.employer, "Example University"), "ABN " + sheet.abn()], bold: true)
    var grid = Grid([1.6, 2.6, 1.4, 2.4])
    grid.add([
      "Name", sheet.say(.employee, content.person.name), "Employee No",
      sheet.say(.employeeNumber, content.person.number),
    ])
    grid.add([
      "Period End", sheet.say(.periodEnd, day: content.end), "Pay Date",
      sheet.say(.paymentDate, day: content.payment),
    ])
    grid.add(["Paypoint", "\(draws.within(100...990))", "Paygroup", "FN1"])
    var job = Grid([0.6, 0.8, 3, 2.4, 1, 2, -1.6])
    job.add(["Job", "Duty", "Award", "Class", "Clevel", "Location", "Salary PA$"], bold: true)
    let salary = content.base * 1976 / 100
    job.add([
      "01", draws.pick(["SUB", "CON"]), sheet.say(.instrument, "Example University EA"),
      sheet.say(.classification, "HEW 0\(draws.within(2...9))"), "0\(draws.within(1...6))",
      "Main Campus",
      sheet.say(.annualSalary, PlainFigure.money(salary), as: sheet.style.money(salary)),
    ])
    sheet.blocks += [.grid(title), .space(6), .grid(grid), .space(8), .grid(job), .space(10)]
  }

  private static func table(_ sheet: inout Sheet, _ draws: inout Draws) {
    let content = sheet.content
    var grid = Grid([3.6, 1.8, 1.8, 0.7, -1.4, -1.6, -2])
    grid.add(["Paycode", "Date From", "Date To", "Job", "Units", "Rate", "Amount"], bold: true)
    for line in content.earnings {
      var cells = sheet.line(line).cells("l---qra")
      cells[1] = sheet.style.day(content.start)
      cells[2] = sheet.style.day(content.end)
      cells[3] = "01"
      sheet.truth.lines[sheet.truth.lines.count - 1].date = "any"
      grid.add(cells)
    }
    func sum(_ label: String, _ text: String) {
      grid.add([label, "", "", "", "", "", text], bold: true)
    }
    sum("GROSS", sheet.say(.gross, cents: content.gross))
    grid.add(["Deduction", "", "", "", "", "", "Amount"], bold: true)
    _ = sheet.say(.tax, cents: content.tax)
    let tax = sheet.other("TAX", "tax", section: "tax", cents: content.tax, mayBeLeftOut: true)
    grid.add(tax.cells("l-----a"))
    for item in content.deductions {
      grid.add(
        sheet.other(item.label, item.category, section: "deduction", cents: item.cents)
          .cells("l-----a"))
    }
    if !content.deductions.isEmpty { sheet.allow(.deductions, cents: content.deducted) }
    sum("TOTAL", sheet.style.money(content.deducted + content.tax))
    sum("NET PAY", sheet.say(.net, cents: content.net))
    var bank = Grid([4, -2])
    bank.add(["Disbursements", ""], bold: true)
    bank.add(["Example Credit Union ****99", sheet.sayPayment("****99", cents: content.net)])
    sheet.blocks += [.grid(grid), .space(8), .grid(bank)]
  }
}
