/// Traps that lie in how a page is made up.
enum TrapPages {
  /// Sums of the first page again on the second, which has the rest of the lines.
  static func repeated(_ draws: inout Draws) -> Drawn {
    var sheet = TrapSlip.begin(&draws)
    let style = sheet.style
    let lines = sheet.content.earnings
    let half = (lines.count + 1) / 2
    var first = Grid([4, -1.7, -1.7, -1.7])
    first.add(["Description", "Hours", "Rate", "Amount"], bold: true)
    var second = first
    for line in lines.prefix(half) { first.add(sheet.line(line).cells("lqra")) }
    let carried = style.money(lines.prefix(half).reduce(0) { $0 + $1.amount })
    first.add(["Carried forward", "", "", carried])
    second.add(["Brought forward", "", "", carried])
    for line in lines.dropFirst(half) { second.add(sheet.line(line).cells("lqra")) }
    var page = Grid([3, 2, -2])
    page.add([
      sheet.content.person.name, sheet.content.employer.name, "Page 2 of 2",
    ])
    var one = Grid([3, -2])
    one.add(["", "Page 1 of 2"])
    sheet.blocks += [.grid(first), .grid(one), .newPage, .grid(page), .space(8), .grid(second)]
    return TrapSlip.finish(&sheet, &draws)
  }

  /// Two people's slips on one page, one below the other.
  static func twoOnPage(_ draws: inout Draws) -> Drawn {
    var sheets: [Sheet] = []
    for _ in 0..<2 {
      var sheet = TrapSlip.begin(&draws) { content, _ in
        content.earnings = Array(content.earnings.prefix(3))
        content.reimbursements = []
        content.settle()
      }
      sheet.blocks.append(GenericSlip.table(&sheet, "lqra", &draws))
      _ = TrapSlip.finish(&sheet, &draws)
      sheets.append(sheet)
    }
    var drawn = Drawn(several: sheets)
    drawn.blocks = drawn.blocks.map { block in
      if case .newPage = block { return .rule }
      return block
    }
    return drawn
  }

  /// White or tiny figures that agree among themselves, beside those a person sees.
  static func hiddenTwin(_ draws: inout Draws) -> Drawn {
    var sheet = TrapSlip.begin(&draws)
    let style = sheet.style
    let ink = draws.pick([Ink.hidden, .tiny])
    var grid = Grid([4, -1.7, -1.7, -1.7])
    grid.add(["Description", "Hours", "Rate", "Amount"], bold: true)
    for line in sheet.content.earnings {
      grid.add(sheet.line(line).cells("lqra"))
      guard let quantity = line.quantity, let rate = line.rate else { continue }
      let twin = ContentLine(line.kind, line.wording, quantity: quantity * 2, rate: rate)
      grid.add(
        [
          line.wording.label, style.hours(quantity * 2), style.rate(rate), style.money(twin.amount),
        ],
        ink: ink)
    }
    sheet.blocks.append(.grid(grid))
    var forged = Grid([3, -2])
    forged.add(["Gross pay", style.money(sheet.content.gross * 2)], ink: ink)
    forged.add(["Net pay", style.money(sheet.content.net * 2)], ink: ink)
    sheet.blocks.append(.grid(forged))
    return TrapSlip.finish(&sheet, &draws)
  }

  /// A column of numbers that count nothing.
  static func costCentre(_ draws: inout Draws) -> Drawn {
    var sheet = TrapSlip.begin(&draws)
    let order = draws.pick(["lcqra", "clqra", "lqrca"])
    var grid = Grid(order.map { $0 == "l" ? 4.0 : $0 == "c" ? 1.6 : -1.6 })
    grid.add(
      order.map {
        $0 == "c" ? draws.pick(["Cost centre", "Job", "GL code"]) : GenericSlip.heading($0, &draws)
      },
      bold: true)
    for line in sheet.content.earnings {
      let text = sheet.line(line)
      let code = draws.pick(["4010.20", "12.00", "300", "38.00", "6120"])
      grid.add(order.map { $0 == "c" ? code : text.cells(String($0))[0] })
    }
    sheet.blocks.append(.grid(grid))
    return TrapSlip.finish(&sheet, &draws)
  }

  /// Leave owed at the right of the lines, on the same rows.
  static func leaveBeside(_ draws: inout Draws) -> Drawn {
    var sheet = TrapSlip.begin(&draws)
    let style = sheet.style
    var left = Grid([3.2, -1.4, -1.5, -1.7])
    left.add(["Earnings", "Hours", "Rate", "Amount"], bold: true)
    for line in sheet.content.earnings { left.add(sheet.line(line).cells("lqra")) }
    var right = Grid([2.2, -1.4, -1.4])
    right.add(["Leave", "Accrued", "Balance"], bold: true)
    for balance in sheet.content.balances {
      sheet.sayLeave(balance.label, accrued: balance.accrued, closing: balance.left)
      right.add([
        balance.label, style.hours(balance.accrued * 100), style.hours(balance.left * 100),
      ])
    }
    sheet.blocks.append(.beside([.grid(left)], [.grid(right)], 0.62))
    return TrapSlip.finish(&sheet, &draws)
  }
}
