/// Traps that lie in what stands among the lines.
enum TrapLines {
  /// Lines of which this pay has nothing, only the year.
  static func yearOnly(_ draws: inout Draws) -> Drawn {
    var sheet = TrapSlip.begin(&draws)
    let style = sheet.style
    var grid = Grid([4, -1.6, -1.6, -1.8, -1.8])
    grid.add(["Description", "Hours", "Rate", "This pay", "YTD"], bold: true)
    let unpaid = draws.shuffled([
      "Overtime 2.0", "Long Service Leave", "Bonus", "Sunday", "Back Pay",
    ])
    for (place, line) in sheet.content.earnings.enumerated() {
      grid.add(sheet.line(line).cells("lqray"))
      guard place < 2 else { continue }
      grid.add([unpaid[place], "", "", "", style.money(draws.within(1000...90_000))])
    }
    sheet.blocks.append(.grid(grid))
    return TrapSlip.finish(&sheet, &draws)
  }

  /// The employer's contribution in the list of what is taken off, though nothing is taken off for it.
  static func superAmong(_ draws: inout Draws) -> Drawn {
    var sheet = TrapSlip.begin(&draws) { content, _ in content.reimbursements = [] }
    sheet.blocks.append(GenericSlip.table(&sheet, "lqra", &draws))
    let content = sheet.content
    var grid = Grid([3, -2])
    grid.add(["Gross pay", sheet.say(.gross, cents: content.gross)], bold: true)
    grid.add(["Tax, deductions and super"], bold: true)
    _ = sheet.other("PAYG tax", "tax", section: "tax", cents: content.tax, mayBeLeftOut: true)
    var rows = [["PAYG tax", sheet.say(.tax, cents: content.tax)]]
    for item in content.deductions {
      let row = sheet.other(item.label, item.category, section: "deduction", cents: item.cents)
      rows.append([row.label, row.amount])
    }
    let label = draws.pick(["Superannuation Guarantee", "Employer super (SGC)", "Super - SG 12%"])
    _ = sheet.other(
      label, "super_guarantee", section: "employer_super", cents: content.superGuarantee,
      mayBeLeftOut: true)
    rows.append([label, sheet.say(.superGuarantee, cents: content.superGuarantee)])
    for row in draws.shuffled(rows) { grid.add(row) }
    if !content.deductions.isEmpty { sheet.allow(.deductions, cents: content.deducted) }
    grid.add(["Net pay", sheet.say(.net, cents: content.net)], bold: true)
    sheet.blocks += [.space(10), .grid(grid)]
    return Drawn(sheet)
  }

  /// Stars and letters behind figures.
  static func footnotes(_ draws: inout Draws) -> Drawn {
    var sheet = TrapSlip.begin(&draws)
    let mark = draws.pick(["*", " *", "#", " E"])
    var grid = Grid([4, -1.6, -1.6, -1.8])
    grid.add(["Description", "Hours", "Rate", "Amount"], bold: true)
    for (place, line) in sheet.content.earnings.enumerated() {
      var cells = sheet.line(line).cells("lqra")
      if place % 2 == 0 { cells[3] += mark }
      grid.add(cells)
    }
    var note = Grid([1])
    note.add(["\(mark.drop { $0 == " " }) counts towards super"], scale: 0.8)
    sheet.blocks += [.grid(grid), .grid(note)]
    return TrapSlip.finish(&sheet, &draws)
  }

  /// The net parted over two accounts, either of which could be taken for it.
  static func twoBanks(_ draws: inout Draws) -> Drawn {
    var sheet = TrapSlip.begin(&draws)
    sheet.blocks.append(GenericSlip.table(&sheet, draws.pick(["lqra", "lqray"]), &draws))
    let net = sheet.content.net
    let first = net / 3
    let parts = [
      sheet.sayPayment("****1234", cents: first), sheet.sayPayment("****99", cents: net - first),
    ]
    var drawn = TrapSlip.finish(&sheet, &draws)
    var grid = Grid([3, 2, -2])
    grid.add(
      [draws.pick(["Payment details", "Net pay paid to", "Disbursements"]), "", "Amount"],
      bold: true)
    grid.add(["Example Bank", "****1234", parts[0]])
    grid.add(["Example Credit Union", "****99", parts[1]])
    drawn.blocks.insert(.grid(grid), at: drawn.blocks.count - 2)
    return drawn
  }

  /// A share of the base rate between hours and rate.
  static func percent(_ draws: inout Draws) -> Drawn {
    var sheet = TrapSlip.begin(&draws) { content, _ in
      content.earnings = content.earnings.filter { $0.quantity != nil && !$0.kind.isFlat }
      content.settle()
    }
    var grid = Grid([4, -1.5, -1.3, -1.5, -1.8])
    grid.add(["Description", "Hours", "%", "Rate", "Amount"], bold: true)
    for line in sheet.content.earnings {
      var cells = sheet.line(line).cells("lq-ra")
      cells[2] = "\(line.wording.multiple ?? line.kind.share)%"
      sheet.truth.lines[sheet.truth.lines.count - 1].multiplierIsOpen = true
      grid.add(cells)
    }
    sheet.blocks.append(.grid(grid))
    return TrapSlip.finish(&sheet, &draws)
  }
}
