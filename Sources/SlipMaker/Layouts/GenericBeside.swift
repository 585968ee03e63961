/// A slip that says much beside its pay: leave before and after, the year, the day of issue, two accounts.
enum GenericBeside {
  /// Draws a slip.
  static func draw(_ draws: inout Draws) -> Drawn {
    var style = FigureStyle(&draws)
    style.hourDecimals = max(2, style.hourDecimals)
    var content = SlipContent(&draws, rateDecimals: style.rateDecimals)
    content.reimbursements = []
    var sheet = Sheet(content, style)
    var head = Grid([2, 3])
    for pair in GenericHead.pairs(&sheet, &draws) { head.add([pair.label + ":", pair.value]) }
    if draws.chance(70) {
      let label = draws.pick(["Date of issue", "Issue date", "Payslip issued", "Date issued"])
      head.add([label + ":", sheet.say(.issueDate, day: content.payment.adding(days: 1))])
    }
    sheet.blocks = [.grid(head), .space(10)]
    sheet.blocks.append(GenericSlip.table(&sheet, "lqra", &draws))
    sums(&sheet, &draws)
    let blocks: [(inout Sheet, inout Draws) -> Void] = [leave, year, bank]
    for block in draws.shuffled(Array(0..<3)) where draws.chance(75) {
      blocks[block](&sheet, &draws)
    }
    return Drawn(sheet)
  }

  private static func sums(_ sheet: inout Sheet, _ draws: inout Draws) {
    var grid = Grid([3, -2])
    for pair in GenericHead.sums(&sheet, &draws) { grid.add([pair.label, pair.value]) }
    var fund = Grid([2, 3])
    for pair in GenericHead.contribution(&sheet, &draws) {
      fund.add([pair.label + ":", pair.value])
    }
    sheet.blocks += [.space(10), .grid(grid), .space(6), .grid(fund), .space(8)]
  }

  /// Leave as a table with a heading of its own, or as labels with a figure each.
  private static func leave(_ sheet: inout Sheet, _ draws: inout Draws) {
    let style = sheet.style
    func hours(_ hundredths: Int) -> String { style.hours(hundredths * 100) }
    if draws.chance(30) {
      var grid = Grid([3, 3])
      for balance in sheet.content.balances {
        let label = balance.label + draws.pick([" balance", " entitlement", " Balance"])
        sheet.sayLeave(label, closing: balance.left)
        grid.add([label + ":", hours(balance.left) + draws.pick([" hours", " hrs"])])
      }
      sheet.blocks += [.grid(grid), .space(8)]
      return
    }
    let unit = draws.pick([" (hours)", " hours", " (hrs)"])
    let title = draws.pick(["Leave", "LEAVE BALANCES", "Leave entitlements", "Leave summary"])
    let words = [
      draws.pick(["Opening", "Opening balance"]), "Accrued", draws.pick(["Taken", "Used"]),
      draws.pick(["Closing balance", "Balance"]),
    ]
    var grid = Grid([3, -2, -2, -2, -2])
    if draws.chance(50) {
      grid.add([title + (unit == " (hours)" ? unit : ""), "", "", "", ""], bold: true)
      grid.add(
        ["Leave type"] + words.map { unit == " (hours)" ? $0 : $0 + unit }, bold: true,
        ink: draws.pick([.black, .shaded]))
    } else {
      grid.add(["Leave"] + words.map { $0 + unit }, bold: true, ink: draws.pick([.black, .shaded]))
    }
    for balance in sheet.content.balances {
      let taken = draws.pick([0, 0, 760, 380])
      let opening = balance.left + taken - balance.accrued
      sheet.sayLeave(
        balance.label, opening: opening, accrued: balance.accrued, taken: taken,
        closing: balance.left)
      grid.add([
        balance.label, hours(opening), hours(balance.accrued), hours(taken), hours(balance.left),
      ])
    }
    sheet.blocks += [.grid(grid), .space(8)]
  }

  /// Sums to date under a heading, or each with the words in its label.
  private static func year(_ sheet: inout Sheet, _ draws: inout Draws) {
    let content = sheet.content
    let sums = [
      ("gross", "Gross", content.gross), ("tax", "Tax", content.tax), ("net", "Net", content.net),
      ("super_guarantee", "Super", content.superGuarantee),
    ]
    var grid = Grid([3, -2])
    let word = draws.pick(["", "YTD ", " YTD", " year to date"])
    if word.isEmpty {
      grid.add([draws.pick(["Year to date", "YTD", "YEAR TO DATE TOTALS"]), ""], bold: true)
    }
    for (kind, label, cents) in sums {
      let text = word.hasSuffix(" ") ? word + label : label + word
      grid.add([text, sheet.sayYear(kind, cents: cents)])
    }
    sheet.blocks += [.grid(grid), .space(8)]
  }

  /// Where the net went: to one account or two, masked or in full.
  private static func bank(_ sheet: inout Sheet, _ draws: inout Draws) {
    let net = sheet.content.net
    let parts = draws.chance(50) ? [net] : [net / 4, net - net / 4]
    let title = draws.pick(["Bank details", "Payment details", "Net pay distribution"])
    var grid = Grid([3, 2, 2, -2])
    grid.add([title, "", "", ""], bold: true)
    if draws.chance(60) { grid.add(["Bank", "BSB", "Account", "Amount"], bold: true) }
    for (place, cents) in parts.enumerated() {
      let isMasked = draws.chance(60)
      let printed = isMasked ? "*****12\(place)" : "1000012\(place)"
      let text = sheet.sayPayment("*****12\(place)", cents: cents)
      grid.add(["Example Bank", "000-000", printed, text])
    }
    sheet.blocks += [.grid(grid), .space(8)]
  }
}
