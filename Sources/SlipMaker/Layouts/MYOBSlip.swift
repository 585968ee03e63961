/// The pay advice of MYOB AccountRight: one table with everything in it, gross and net in the head.
///
/// What moves the net carries its sign: tax and deductions are below zero. The contribution stands in the
/// same table and moves nothing.
enum MYOBSlip {
  /// Draws a slip.
  static func draw(_ draws: inout Draws) -> Drawn {
    let content = SlipContent(&draws, rateDecimals: draws.pick([2, 4]))
    var style = FigureStyle(
      currency: true, negative: draws.pick([.before, .brackets]), hours: draws.pick([2, 2, 0]),
      rates: draws.pick([4, 2]), date: draws.pick([.dayUnpadded, .unpadded, .slashes]))
    style.commas = true
    var sheet = Sheet(content, style)
    head(&sheet, &draws)
    table(&sheet, &draws)
    return Drawn(sheet)
  }

  private static func head(_ sheet: inout Sheet, _ draws: inout Draws) {
    var title = Grid([1])
    title.add([sheet.say(.employer, sheet.content.employer.name)], bold: true, scale: 1.4)
    title.add(["ABN: " + sheet.abn(grouped: draws.chance(70))])
    title.add(["Pay Advice"], bold: true, scale: 1.2)
    sheet.blocks += [.grid(title), .space(8)]
    let (start, end) = (
      sheet.say(.periodStart, day: sheet.content.start),
      sheet.say(.periodEnd, day: sheet.content.end)
    )
    var left = Grid([2, 3])
    left.add(["Employee Name:", sheet.say(.employee, sheet.content.person.name)])
    if draws.chance(60) {
      left.add(["Card ID:", sheet.say(.employeeNumber, sheet.content.person.number)])
    }
    left.add(["Pay Period From:", start])
    left.add(["Pay Period To:", end])
    var right = Grid([2, -2])
    right.add(["Payment Date:", sheet.say(.paymentDate, day: sheet.content.payment)])
    right.add(["Gross Pay:", sheet.say(.gross, cents: sheet.content.gross)])
    right.add(["Net Pay:", sheet.say(.net, cents: sheet.content.net)])
    if draws.chance(50) {
      let printed = sheet.style.rate(sheet.content.base)
      right.add([
        "Hourly Rate:",
        sheet.say(.hourlyRate, PlainFigure.decimal(sheet.content.base), as: printed),
      ])
    }
    if draws.chance(40) {
      left.add(["Classification:", sheet.say(.classification, sheet.content.person.classification)])
    }
    sheet.blocks += [.beside([.grid(left)], [.grid(right)], 0.56), .space(12)]
  }

  private static func table(_ sheet: inout Sheet, _ draws: inout Draws) {
    let content = sheet.content
    let hasYear = draws.chance(80)
    let hasType = draws.chance(50)
    let order = hasYear ? "lqray" : "lqra"
    var grid = Grid(
      (hasYear ? [4.2, -1.4, -1.6, -1.8, -1.9] : [4.2, -1.4, -1.6, -1.8]) + (hasType ? [2.2] : []))
    let headings =
      ["Description", "Hours", "Calc. Rate", "Amount"] + (hasYear ? ["YTD"] : [])
      + (hasType ? ["Type"] : [])
    grid.add(headings, bold: true, ink: draws.pick([.black, .shaded]))
    func add(_ text: Sheet.LineText, _ type: String) {
      grid.add(text.cells(order) + (hasType ? ["  " + type] : []))
    }
    for line in content.earnings { add(sheet.line(line), "Wages") }
    for item in content.deductions {
      add(negative(item.label, item.category, "deduction", item.cents, &sheet), "Deductions")
    }
    add(negative("PAYG Withholding", "tax", "tax", content.tax, &sheet), "Tax")
    for item in content.reimbursements {
      add(
        sheet.other(item.label, "reimbursement", section: "reimbursement", cents: item.cents),
        "Expenses")
    }
    let label = draws.pick(["Superannuation Guarantee", "Superannuation"])
    add(
      sheet.other(
        label, "super_guarantee", section: "employer_super", cents: content.superGuarantee,
        mayBeLeftOut: true), "Superannuation Expenses")
    _ = sheet.say(.tax, cents: content.tax)
    if hasYear {
      _ = sheet.sayYear("tax", cents: content.tax)
      _ = sheet.sayYear("super_guarantee", cents: content.superGuarantee)
    }
    _ = sheet.say(.superGuarantee, cents: content.superGuarantee)
    if !content.deductions.isEmpty { sheet.allow(.deductions, cents: content.deducted) }
    if !content.reimbursements.isEmpty { sheet.allow(.reimbursements, cents: content.reimbursed) }
    sheet.blocks += [.grid(grid), .space(10)]
    if draws.chance(60) {
      var fund = Grid([1, 3])
      fund.add(["Super Fund:", sheet.say(.superFund, content.employer.fund)])
      sheet.blocks.append(.grid(fund))
    }
  }

  /// A line printed below zero that takes away; its truth is the printed sign's or the plain one's.
  private static func negative(
    _ label: String, _ category: String, _ section: String, _ cents: Int, _ sheet: inout Sheet
  ) -> Sheet.LineText {
    let said = sheet.other(
      label, category, section: section, cents: cents, mayBeLeftOut: section == "tax")
    return Sheet.LineText(
      label: said.label, quantity: "", rate: "", amount: sheet.style.money(-cents),
      year: sheet.style.money(-sheet.content.year(cents)), day: "")
  }
}
