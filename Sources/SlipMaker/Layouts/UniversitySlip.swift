/// The payslips of universities: a line for each shift with its day, several payslips in one file.
enum UniversitySlip {
  /// Draws a file of one to six slips of one person.
  static func draw(_ draws: inout Draws) -> Drawn {
    let style = FigureStyle(
      currency: false, negative: .before, hours: 2, rates: 2, date: .short,
      commas: draws.chance(50))
    var content = SlipContent(&draws, rateDecimals: 2)
    content.reimbursements = []
    var sheets: [Sheet] = []
    for _ in 0..<draws.pick([1, 1, 2, 3, 6]) {
      fill(&content, &draws)
      sheets.append(sheet(content, style))
      content.start = content.start.adding(days: 14)
    }
    return Drawn(several: sheets)
  }

  private static func fill(_ content: inout SlipContent, _ draws: inout Draws) {
    content.end = content.start.adding(days: 13)
    content.payment = content.end.adding(days: 4)
    let labels = draws.pick([
      ["CAS OrdPay (incCASloading)"], ["Tutorial Rpt", "Marking - Standard"], ["Ord Hrs"],
      ["CAS OrdPay (incCASloading)", "CAS Sat OrdPay"],
    ])
    content.earnings = (0..<draws.within(1...10)).map { index in
      let label = draws.pick(labels)
      let kind =
        label.contains("Sat")
        ? LineKind(["saturday"], 100, []) : LineKind(kinds(of: label), 100, [])
      var line = ContentLine(
        kind, LineKind.Wording(label), quantity: draws.within(4...30) * 2500,
        rate: content.base + 12_300 * (label.contains("Sat") ? 5 : 0))
      line.day = min(13, index)
      return line
    }
    content.settle()
  }

  /// The categories that a reader may give: teaching work is named by words no vocabulary needs to know.
  private static func kinds(of label: String) -> [String] {
    label.hasPrefix("Tutorial") || label.hasPrefix("Marking")
      ? ["unknown", "ordinary"] : ["ordinary"]
  }

  private static func sheet(_ content: SlipContent, _ style: FigureStyle) -> Sheet {
    var sheet = Sheet(content, style)
    var head = Grid([3, 3])
    head.add([sheet.say(.employer, "Example University"), "ABN " + sheet.abn()], bold: true)
    head.add([
      "Name: " + sheet.say(.employee, content.person.name),
      "Employee No: " + sheet.say(.employeeNumber, content.person.number),
    ])
    let paid = " Paid " + sheet.say(.paymentDate, day: content.payment)
    var period = Grid([1])
    period.add(["Pay Period " + sheet.period(" to ") + paid], bold: true)
    sheet.blocks += [.grid(head), .space(6), .grid(period), .space(8)]
    payments(&sheet)
    return sheet
  }

  private static func payments(_ sheet: inout Sheet) {
    let content = sheet.content
    let tight = FigureStyle(
      currency: false, negative: .before, hours: 2, rates: 2, date: .tight)
    var grid = Grid([5, -1.3, -1.5, -2, -2])
    grid.add(["Payments", "Hours", "Rate", "Ref Date", "Amount"], bold: true)
    for line in content.earnings {
      var cells = sheet.line(line, prints: Sheet.Printed(day: true)).cells("lqrda")
      if let day = line.day { cells[3] = tight.day(content.start.adding(days: day)) }
      grid.add(cells)
    }
    grid.add(["Deductions"], bold: true)
    for item in content.deductions {
      let row = sheet.other(item.label, item.category, section: "deduction", cents: item.cents)
      grid.add(row.cells("l---a"))
    }
    grid.add(["Benefits"], bold: true)
    let label = content.employer.fund + " Employer Super"
    grid.add(
      sheet.other(
        label, "super_guarantee", section: "employer_super", cents: content.superGuarantee,
        mayBeLeftOut: true
      ).cells("l---a"))
    _ = sheet.say(.superGuarantee, cents: content.superGuarantee)
    if !content.deductions.isEmpty { sheet.allow(.deductions, cents: content.deducted) }
    sheet.blocks += [.grid(grid), .space(10)]
    var sums = Grid([2, -2, 1, -2])
    _ = sheet.other("Tax", "tax", section: "tax", cents: content.tax, mayBeLeftOut: true)
    for (label, field, cents) in [
      ("Gross Pay", FieldName.gross, content.gross), ("Tax", .tax, content.tax),
      ("Nett Pay", .net, content.net),
    ] {
      sums.add([
        label, sheet.say(field, cents: cents), "   ytd", sheet.sayYear(of: field, cents: cents),
      ])
    }
    sheet.blocks.append(.grid(sums))
  }
}
