/// Slips on which a plausible mistake agrees with some sum: what is read wrongly here must never be called proved.
enum TrapSlip {
  /// One layout for each mistake.
  static let layouts = [
    SlipLayout(name: "trap-year-columns", draw: yearColumns),
    SlipLayout(name: "trap-year-rows", draw: yearRows),
    SlipLayout(name: "trap-first-pay", draw: firstPay),
    SlipLayout(name: "trap-swapped", draw: swapped),
    SlipLayout(name: "trap-same-sums", draw: sameSums),
    SlipLayout(name: "trap-tax-total", draw: taxTotal),
    SlipLayout(name: "trap-days", draw: days),
    SlipLayout(name: "trap-subtotals", draw: subtotals),
    SlipLayout(name: "trap-factor", draw: factor),
    SlipLayout(name: "trap-taxable", draw: taxable),
    SlipLayout(name: "trap-mismatch", draw: mismatch),
    SlipLayout(name: "trap-year-only", draw: TrapLines.yearOnly),
    SlipLayout(name: "trap-super-among", draw: TrapLines.superAmong),
    SlipLayout(name: "trap-footnotes", draw: TrapLines.footnotes),
    SlipLayout(name: "trap-two-banks", draw: TrapLines.twoBanks),
    SlipLayout(name: "trap-percent", draw: TrapLines.percent),
    SlipLayout(name: "trap-repeated-page", draw: TrapPages.repeated),
    SlipLayout(name: "trap-two-on-page", draw: TrapPages.twoOnPage),
    SlipLayout(name: "trap-hidden-twin", draw: TrapPages.hiddenTwin),
    SlipLayout(name: "trap-cost-centre", draw: TrapPages.costCentre),
    SlipLayout(name: "trap-leave-beside", draw: TrapPages.leaveBeside),
  ]

  /// A sheet with its head printed.
  static func begin(
    _ draws: inout Draws, _ change: (inout SlipContent, inout FigureStyle) -> Void = { _, _ in }
  ) -> Sheet {
    var style = FigureStyle(&draws)
    var content = SlipContent(&draws, rateDecimals: style.rateDecimals)
    change(&content, &style)
    var sheet = Sheet(content, style)
    var grid = Grid([2, 3])
    for pair in GenericHead.pairs(&sheet, &draws) { grid.add([pair.label + ":", pair.value]) }
    sheet.blocks = [.grid(grid), .space(10)]
    return sheet
  }

  /// Prints the sums and the contribution at the foot.
  static func finish(_ sheet: inout Sheet, _ draws: inout Draws) -> Drawn {
    var grid = Grid([3, -2])
    for pair in GenericHead.sums(&sheet, &draws) + GenericHead.contribution(&sheet, &draws) {
      grid.add([pair.label, pair.value])
    }
    sheet.blocks += [.space(10), .grid(grid)]
    return Drawn(sheet)
  }

  /// Hours, rate and amount of this pay and of the year: the year's prove each other as well as this pay's.
  private static func yearColumns(_ draws: inout Draws) -> Drawn {
    var sheet = begin(&draws) { content, _ in
      content.earnings = content.earnings.filter { $0.quantity != nil }
      content.yearTenths = 10 * (2 + content.base % 9)
      content.settle()
    }
    let isYearFirst = draws.chance(50)
    let times = sheet.content.yearTenths / 10
    var grid = Grid([3.4, -1.5, -1.6, -1.8, -1.6, -1.9])
    let pair = isYearFirst ? ["YTD", "", "This pay", ""] : ["This pay", "", "YTD", ""]
    grid.add(["", pair[0], "", "", pair[2], ""], bold: true)
    grid.add(
      isYearFirst
        ? ["Description", "Hours", "Amount", "Hours", "Rate", "Amount"]
        : ["Description", "Hours", "Rate", "Amount", "Hours", "Amount"], bold: true)
    for line in sheet.content.earnings {
      let text = sheet.line(line)
      let hours = line.quantity.map { sheet.style.hours($0 * times) }
      let year = [hours, sheet.style.money(line.amount * times)].compactMap(\.self)
      let now = [text.quantity, text.rate, text.amount]
      grid.add([text.label] + (isYearFirst ? year + now : now + year))
    }
    sheet.blocks.append(.grid(grid))
    return finish(&sheet, &draws)
  }

  /// Sums in a table with a row of this pay and one of the year: both rows agree in themselves.
  private static func yearRows(_ draws: inout Draws) -> Drawn {
    var sheet = begin(&draws) { content, _ in
      content.reimbursements = []
      if content.yearTenths == 10 { content.yearTenths = 35 }
    }
    sheet.blocks.append(GenericSlip.table(&sheet, "lqra", &draws))
    let (content, style) = (sheet.content, sheet.style)
    for item in content.deductions {
      var grid = Grid([3, -2])
      let row = sheet.other(item.label, item.category, section: "deduction", cents: item.cents)
      grid.add([row.label, row.amount])
      sheet.blocks.append(.grid(grid))
    }
    let year = [content.gross, content.tax, content.deducted, content.net]
      .map { style.money($0 * content.yearTenths / 10) }
    for (kind, cents) in [("gross", content.gross), ("tax", content.tax), ("net", content.net)] {
      _ = sheet.sayYear(kind, cents: cents)
    }
    _ = sheet.other("Tax", "tax", section: "tax", cents: content.tax, mayBeLeftOut: true)
    let now = [
      sheet.say(.gross, cents: content.gross), sheet.say(.tax, cents: content.tax),
      sheet.say(.deductions, cents: content.deducted), sheet.say(.net, cents: content.net),
    ]
    var grid = Grid([2, -2, -2, -2, -2])
    grid.add(["", "Gross", "Tax", "Deductions", "Net"], bold: true)
    let rows = [["This pay"] + now, ["Year to date"] + year]
    for row in draws.chance(50) ? rows : rows.reversed() { grid.add(row) }
    sheet.blocks += [.space(10), .grid(grid)]
    return Drawn(sheet)
  }

  /// The first pay of a year: but for one line the year's figures are this pay's; no headings.
  private static func firstPay(_ draws: inout Draws) -> Drawn {
    var sheet = begin(&draws) { content, _ in
      content.yearTenths = 10
      for place in content.earnings.indices {
        content.earnings[place].yearToDate = content.earnings[place].amount
      }
    }
    let order = draws.pick(["lqray", "lqrya", "lyqra"])
    var grid = Grid(order.map { $0 == "l" ? 4.0 : -1.7 })
    if draws.chance(50) { grid.add(order.map { GenericSlip.heading($0, &draws) }, bold: true) }
    let odd = draws.below(sheet.content.earnings.count + 1)
    for (place, line) in sheet.content.earnings.enumerated() {
      var line = line
      if place == odd { line.yearToDate += 5000 }
      grid.add(sheet.line(line).cells(order))
    }
    sheet.blocks.append(.grid(grid))
    return finish(&sheet, &draws)
  }

  /// The rate before the hours with nothing that says so, both with as many decimals.
  private static func swapped(_ draws: inout Draws) -> Drawn {
    var sheet = begin(&draws) { _, style in
      style.currency = false
      style.hourDecimals = style.rateDecimals
    }
    var grid = Grid([4, -1.7, -1.7, -1.7])
    if draws.chance(30) { grid.add(["Description", "", "", "Amount"], bold: true) }
    for line in sheet.content.earnings { grid.add(sheet.line(line).cells("lrqa")) }
    sheet.blocks.append(.grid(grid))
    return finish(&sheet, &draws)
  }

  /// Lines of different work with the same money, and a tax that is as much as a deduction.
  private static func sameSums(_ draws: inout Draws) -> Drawn {
    let hours = draws.within(2...8) * 10_000
    var sheet = begin(&draws) { content, _ in
      content.base = 300_000
      content.earnings = [
        ContentLine(.ordinary, .init("Ordinary Hours"), quantity: hours * 5, rate: 300_000),
        ContentLine(.saturday, .init("Saturday"), quantity: hours * 4, rate: 375_000),
        ContentLine(.sunday, .init("Sunday"), quantity: hours * 10 / 3 / 100 * 100, rate: 450_000),
        ContentLine(.fixedAllowance, .init("First Aid Allowance"), amount: hours / 100 * 150),
      ]
      content.settle()
      content.deductions = [("Child Support", "deduction", content.tax)]
    }
    sheet.blocks.append(GenericSlip.table(&sheet, draws.pick(["lqra", "lqray", "lrqa"]), &draws))
    return finish(&sheet, &draws)
  }

  /// A total of deductions that holds the tax, or doesn't; what is net tells.
  private static func taxTotal(_ draws: inout Draws) -> Drawn {
    var sheet = begin(&draws) { content, _ in content.reimbursements = [] }
    sheet.blocks.append(GenericSlip.table(&sheet, "lqra", &draws))
    let (content, style) = (sheet.content, sheet.style)
    var grid = Grid([3, -2])
    grid.add(["Gross pay", sheet.say(.gross, cents: content.gross)])
    grid.add(["Deductions"], bold: true)
    _ = sheet.other("Tax", "tax", section: "tax", cents: content.tax, mayBeLeftOut: true)
    grid.add(["Tax", sheet.say(.tax, cents: content.tax)])
    for item in content.deductions {
      let row = sheet.other(item.label, item.category, section: "deduction", cents: item.cents)
      grid.add([row.label, row.amount])
    }
    grid.add(["Total deductions", style.money(content.deducted + content.tax)], bold: true)
    sheet.allow(.deductions, cents: content.deducted)
    grid.add(["Net pay", sheet.say(.net, cents: content.net)], bold: true)
    sheet.blocks += [.space(10), .grid(grid)]
    return Drawn(sheet)
  }

  /// Leave in days among hours.
  private static func days(_ draws: inout Draws) -> Drawn {
    let count = draws.within(1...5) * 10_000
    let label = draws.pick(["Annual Leave (days)", "Annual Leave - days", "Annual Leave in Days"])
    var sheet = begin(&draws) { content, _ in
      let kind = LineKind(["annual_leave"], 100, [])
      var line = ContentLine(kind, .init(label), quantity: count, rate: content.base * 38 / 5)
      line.unit = "days"
      content.earnings.append(line)
      content.settle()
    }
    sheet.blocks.append(GenericSlip.table(&sheet, "lqra", &draws))
    return finish(&sheet, &draws)
  }

  /// Sums of hours and money among the lines.
  private static func subtotals(_ draws: inout Draws) -> Drawn {
    var sheet = begin(&draws)
    let style = sheet.style
    var grid = Grid([4, -1.7, -1.7, -1.7])
    grid.add(["Description", "Hours", "Rate", "Amount"], bold: true)
    var rest = sheet.content.earnings[...]
    let word = draws.pick(["Sub-total", "Subtotal", "Total", "Sub Total:"])
    while !rest.isEmpty {
      let part = rest.prefix(draws.within(1...3))
      rest = rest.dropFirst(part.count)
      for line in part { grid.add(sheet.line(line).cells("lqra")) }
      let hours = part.reduce(0) { $0 + ($1.unit == "hours" ? $1.quantity ?? 1 : 0) }
      let sum = part.reduce(0) { $0 + $1.amount }
      grid.add([word, style.hours(hours), "", style.money(sum)], bold: draws.chance(50))
    }
    sheet.blocks.append(.grid(grid))
    return finish(&sheet, &draws)
  }

  /// A factor between rate and amount.
  private static func factor(_ draws: inout Draws) -> Drawn {
    var sheet = begin(&draws) { content, _ in
      content.earnings = content.earnings.filter {
        $0.quantity != nil && $0.kind.form == "whole" && !$0.kind.isFlat
      }
      for place in content.earnings.indices { content.earnings[place].rate = content.base }
      content.base = content.base / 100 * 100
      for place in content.earnings.indices {
        let line = content.earnings[place]
        let share = line.wording.multiple ?? line.kind.share
        content.earnings[place].rate = content.base
        content.earnings[place].amount = ContentLine.product(
          line.quantity ?? 1, content.base * share / 100)
      }
      content.settle()
    }
    var grid = Grid([4, -1.5, -1.5, -1.5, -1.7])
    grid.add(
      ["Description", "Hours", "Rate", draws.pick(["Factor", "Multiple", "x"]), "Amount"],
      bold: true)
    for line in sheet.content.earnings {
      var cells = sheet.line(line).cells("lqr-a")
      let share = line.wording.multiple ?? line.kind.share
      cells[3] = FigureStyle.decimals(UInt(share * 100), 2)
      sheet.truth.lines[sheet.truth.lines.count - 1].multiplierIsOpen = true
      grid.add(cells)
    }
    sheet.blocks.append(.grid(grid))
    return finish(&sheet, &draws)
  }

  /// Salary given up, so that what is taxed is not the gross, and taxed less tax is the net.
  private static func taxable(_ draws: inout Draws) -> Drawn {
    let given = draws.within(20...300) * 100
    var sheet = begin(&draws) { content, _ in
      content.reimbursements = []
      content.deductions = [("Salary Sacrifice Super", "salary_sacrifice", given)]
    }
    sheet.blocks.append(GenericSlip.table(&sheet, "lqra", &draws))
    let (content, style) = (sheet.content, sheet.style)
    var grid = Grid([3, -2])
    _ = sheet.other(
      content.deductions[0].label, "salary_sacrifice", section: "deduction", cents: given)
    _ = sheet.other("Tax", "tax", section: "tax", cents: content.tax, mayBeLeftOut: true)
    var rows = [
      [
        draws.pick(["Gross pay", "Gross earnings", "Total gross"]),
        sheet.say(.gross, cents: content.gross),
      ],
      [content.deductions[0].label, style.money(given)],
      [
        draws.pick(["Taxable gross", "Taxable earnings", "Taxable income"]),
        style.money(content.gross - given),
      ],
      ["Tax", sheet.say(.tax, cents: content.tax)],
      ["Net pay", sheet.say(.net, cents: content.net)],
    ]
    sheet.allow(.deductions, cents: given)
    if draws.chance(40) { rows.swapAt(0, 2) }
    for row in rows { grid.add(row) }
    sheet.blocks += [.space(10), .grid(grid)]
    return Drawn(sheet)
  }

  /// A gross, a net or a line that does not agree with the rest: read as printed, and not proved.
  private static func mismatch(_ draws: inout Draws) -> Drawn {
    let (place, off) = (draws.below(3), draws.pick([-1000, 1000, 90, -900, 12_000]))
    var sheet = begin(&draws) { content, _ in
      if place == 0 {
        content.earnings[0].amount += off
        content.settle()
      }
    }
    sheet.blocks.append(GenericSlip.table(&sheet, "lqra", &draws))
    let (content, style) = (sheet.content, sheet.style)
    var grid = Grid([3, -2])
    let gross = content.gross + (place == 1 ? off : 0)
    let net = content.net + (place == 2 ? off : 0)
    grid.add(["Gross pay", sheet.say(.gross, cents: gross)])
    _ = sheet.other("Tax", "tax", section: "tax", cents: content.tax, mayBeLeftOut: true)
    grid.add(["Tax", sheet.say(.tax, cents: content.tax)])
    for item in content.deductions {
      let row = sheet.other(item.label, item.category, section: "deduction", cents: item.cents)
      grid.add([row.label, row.amount])
    }
    if !content.deductions.isEmpty { sheet.allow(.deductions, cents: content.deducted) }
    for item in content.reimbursements {
      let row = sheet.other(
        item.label, "reimbursement", section: "reimbursement", cents: item.cents)
      grid.add([row.label, row.amount])
      sheet.allow(.reimbursements, cents: content.reimbursed)
    }
    grid.add(["Net pay", sheet.say(.net, cents: net)])
    sheet.blocks += [.space(10), .grid(grid)]
    _ = style
    return Drawn(sheet)
  }
}
