/// More slips of payrolls that no layout is made for: those whose sums stand in tables, or in sentences.
enum GenericTables {
  /// One layout for each trait.
  static let layouts = [
    SlipLayout(name: "generic-summary", draw: summary),
    SlipLayout(name: "generic-sections", draw: sections),
    SlipLayout(name: "generic-handmade", draw: handmade),
    SlipLayout(name: "generic-norate", draw: withoutRate),
  ]

  private static func begin(
    _ draws: inout Draws, _ change: (inout FigureStyle) -> Void = { _ in }
  ) -> Sheet {
    var style = FigureStyle(&draws)
    change(&style)
    let content = SlipContent(&draws, rateDecimals: style.rateDecimals)
    return Sheet(content, style)
  }

  /// Prints the head in one or two stacks.
  private static func head(_ sheet: inout Sheet, _ draws: inout Draws, colon: String = ":") {
    let pairs = GenericHead.pairs(&sheet, &draws)
    let half = draws.chance(50) ? (pairs.count + 1) / 2 : pairs.count
    let stacks = [pairs.prefix(half), pairs.dropFirst(half)].map { part in
      var grid = Grid([2, 3])
      for pair in part { grid.add([pair.label + colon, pair.value]) }
      return Block.grid(grid)
    }
    sheet.blocks += [
      half == pairs.count ? stacks[0] : .beside([stacks[0]], [stacks[1]], 0.5), .space(10),
    ]
  }

  /// Sums with this pay and the year side by side, in either order.
  private static func summary(_ draws: inout Draws) -> Drawn {
    var sheet = begin(&draws)
    head(&sheet, &draws)
    let hasYear = draws.chance(60)
    sheet.blocks += [
      GenericSlip.table(
        &sheet, hasYear ? "lqray" : "lqra", &draws, ink: draws.pick([.black, .shaded])),
      .space(10),
    ]
    let content = sheet.content
    let isYearFirst = draws.chance(30)
    let years =
      [content.gross, content.tax] + content.deductions.map(\.cents)
      + (content.deductions.isEmpty ? [] : [content.deducted])
      + content.reimbursements.map(\.cents) + [content.net]
    var pairs = GenericHead.sums(&sheet, &draws)
    // The total of deductions is drawn or not: the rows are then as many as the years or one fewer.
    if pairs.count < years.count, !content.deductions.isEmpty {
      pairs.insert(
        ("Total deductions", sheet.say(.deductions, cents: content.deducted)),
        at: 2 + content.deductions.count)
    }
    let now = draws.pick(["This pay", "Current", "This period"])
    let year = draws.pick(["Year to date", "YTD"])
    var grid = Grid([3, -2, -2])
    grid.add(["", isYearFirst ? year : now, isYearFirst ? now : year], bold: true)
    _ = sheet.sayYear("gross", cents: content.gross)
    _ = sheet.sayYear("tax", cents: content.tax)
    _ = sheet.sayYear("net", cents: content.net)
    for (pair, cents) in zip(pairs, years) {
      let other = sheet.style.money(content.year(cents))
      grid.add([pair.label, isYearFirst ? other : pair.value, isYearFirst ? pair.value : other])
    }
    sheet.blocks += [.grid(grid), .space(8)]
    var fund = Grid([2, 3])
    for pair in GenericHead.contribution(&sheet, &draws) {
      fund.add([pair.label + ":", pair.value])
    }
    sheet.blocks.append(.grid(fund))
    return Drawn(sheet)
  }

  /// One table with a title and a total for each part.
  private static func sections(_ draws: inout Draws) -> Drawn {
    var sheet = begin(&draws)
    head(&sheet, &draws)
    let (content, style) = (sheet.content, sheet.style)
    var grid = Grid([4, -1.6, -1.6, -1.8])
    grid.add(
      ["Description", "Hours", "Rate", "Amount"], bold: true, ink: draws.pick([.black, .shaded]))
    grid.add([draws.pick(["EARNINGS", "Earnings", "PAYMENTS", "Salary and wages"])], bold: true)
    for line in content.earnings { grid.add(sheet.line(line).cells("lqra")) }
    grid.add(["Total earnings", "", "", sheet.say(.gross, cents: content.gross)], bold: true)
    grid.add([draws.pick(["TAX", "Tax"])], bold: true)
    let label = draws.pick(["PAYG", "PAYG Withholding", "PAYG Tax"])
    _ = sheet.say(.tax, cents: content.tax)
    grid.add(
      sheet.other(label, "tax", section: "tax", cents: content.tax, mayBeLeftOut: true).cells(
        "l--a"))
    if !content.deductions.isEmpty {
      grid.add([draws.pick(["DEDUCTIONS", "Deductions", "Post-tax deductions"])], bold: true)
      for item in content.deductions {
        grid.add(
          sheet.other(item.label, item.category, section: "deduction", cents: item.cents)
            .cells("l--a"))
      }
      grid.add(
        ["Total deductions", "", "", sheet.say(.deductions, cents: content.deducted)], bold: true)
    }
    if !content.reimbursements.isEmpty {
      grid.add([draws.pick(["REIMBURSEMENTS", "Reimbursements"])], bold: true)
      for item in content.reimbursements {
        let row = sheet.other(
          item.label, "reimbursement", section: "reimbursement", cents: item.cents)
        grid.add(row.cells("l--a"))
      }
      sheet.allow(.reimbursements, cents: content.reimbursed)
    }
    grid.add(
      [draws.pick(["NET PAY", "Net pay"]), "", "", sheet.say(.net, cents: content.net)], bold: true)
    grid.add(
      [draws.pick(["SUPERANNUATION", "Superannuation", "Employer superannuation"])], bold: true)
    _ = sheet.say(.superGuarantee, cents: content.superGuarantee)
    grid.add(
      sheet.other(
        content.employer.fund, "super_guarantee", section: "employer_super",
        cents: content.superGuarantee, mayBeLeftOut: true
      ).cells("l--a"))
    sheet.allowText(.superFund, content.employer.fund)
    if draws.chance(40) {
      grid.add([draws.pick(["LEAVE BALANCES", "Leave balances"])], bold: true)
      for balance in content.balances {
        sheet.sayLeave(balance.label, closing: balance.left)
        grid.add([balance.label, style.hours(balance.left * 100), "", ""])
      }
    }
    sheet.blocks.append(.grid(grid))
    return Drawn(sheet)
  }

  /// Hours and money, and no rate at all.
  private static func withoutRate(_ draws: inout Draws) -> Drawn {
    var sheet = begin(&draws)
    head(&sheet, &draws)
    let order = draws.pick(["lqa", "lqay"])
    var grid = Grid(order.map { $0 == "l" ? 4.0 : -1.8 })
    grid.add(order.map { GenericSlip.heading($0, &draws) }, bold: true)
    for line in sheet.content.earnings {
      grid.add(sheet.line(line, prints: Sheet.Printed(rate: false)).cells(order))
    }
    sheet.blocks += [.grid(grid), .space(10)]
    var sums = Grid([4, -2])
    for pair in GenericHead.sums(&sheet, &draws) + GenericHead.contribution(&sheet, &draws) {
      sums.add([pair.label, pair.value])
    }
    sheet.blocks.append(.grid(sums))
    return Drawn(sheet)
  }

  /// A slip typed by hand: units written behind the figures, cents left away where there are none.
  private static func handmade(_ draws: inout Draws) -> Drawn {
    var sheet = begin(&draws) { style in
      style = FigureStyle(
        currency: true, negative: .before, hours: 0, rates: 2,
        date: [.unpadded, .slashes, .long][style.rateDecimals == 2 ? 0 : 2])
      style.hasWholeDollars = true
    }
    let title = draws.pick(["PAYSLIP", "Pay slip", "Wages advice"])
    var top = Grid([1])
    top.add([title], bold: true, scale: 1.4)
    sheet.blocks = [.grid(top), .space(6)]
    head(&sheet, &draws, colon: draws.pick([":", " -", ""]))
    let hours = draws.pick([" hrs", " hours", "h", ""])
    let each = draws.pick(["/hr", " per hour", " p/h", ""])
    let sign = draws.chance(50)
    var grid = Grid(sign ? [4, -1.8, 0.5, -2, 0.5, -2] : [4, -1.8, -2, -2])
    for line in sheet.content.earnings {
      let text = sheet.line(line)
      let isHours = !text.quantity.isEmpty && line.unit == "hours"
      let quantity = text.quantity + (isHours ? hours : "")
      let rate = text.rate + (isHours ? each : "")
      let at = text.quantity.isEmpty ? "" : "@"
      grid.add(
        sign
          ? [text.label, quantity, at, rate, at.isEmpty ? "" : "=", text.amount]
          : [text.label, quantity, rate, text.amount])
    }
    sheet.blocks += [.grid(grid), .space(10)]
    var sums = Grid([4, -2])
    for pair in GenericHead.sums(&sheet, &draws) + GenericHead.contribution(&sheet, &draws) {
      sums.add([pair.label, pair.value])
    }
    sheet.blocks.append(.grid(sums))
    return Drawn(sheet)
  }
}
