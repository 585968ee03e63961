/// The Fair Work Ombudsman's template of today: sentences of label and value, one table, a trailing minus on tax.
enum FairWorkNewSlip {
  /// Draws a slip.
  static func draw(_ draws: inout Draws) -> Drawn {
    var content = SlipContent(&draws, rateDecimals: 2)
    content.reimbursements = []
    let style = FigureStyle(
      currency: true, negative: .after, hours: draws.pick([2, 0]), rates: 2,
      date: draws.pick([.slashes, .long, .unpadded, .short]))
    var sheet = Sheet(content, style)
    head(&sheet, &draws)
    table(&sheet, &draws)
    return Drawn(sheet)
  }

  private static func head(_ sheet: inout Sheet, _ draws: inout Draws) {
    let (content, person) = (sheet.content, sheet.content.person)
    let isAgreement = draws.chance(30)
    let star = draws.chance(40) ? "*" : ""
    let instrument = isAgreement ? "Agreement" : "Award"
    var rows: [(String, String)] = [
      ("Date of payment", sheet.say(.paymentDate, day: content.payment)),
      ("Pay period", sheet.period(" to ")),
      ("Employer's name", sheet.say(.employer, content.employer.name)),
      ("ABN", sheet.abn()),
      ("Employee's name", sheet.say(.employee, person.name)),
    ]
    if draws.chance(70) {
      let text = person.employmentText(&draws)
      rows.append(("Employment status\(star)", sheet.say(.employment, person.employment, as: text)))
    }
    if draws.chance(60) {
      let name = isAgreement ? "Example Enterprise Agreement 2024" : content.employer.instrument
      rows.append(("Name of \(instrument)\(star)", sheet.say(.instrument, name)))
      rows.append(
        (
          "Classification under the \(instrument)",
          sheet.say(.classification, person.classification)
        ))
    }
    let rate = sheet.style.rate(content.base)
    rows.append(
      ("Hourly rate", sheet.say(.hourlyRate, PlainFigure.decimal(content.base), as: rate)))
    if draws.chance(50) {
      sheet.sayLeave("Annual leave entitlement", closing: content.balances[0].left)
      rows.append(("Bank details\(star)", "Example Bank ****1234"))
      rows.append(
        (
          "Annual leave entitlement",
          "\(sheet.style.hours(content.balances[0].left * 100)) hours as at "
            + sheet.style.day(content.end)
        ))
    }
    let colon = draws.pick([":", "", ":"])
    var grid = Grid([2, 3])
    for (label, value) in rows { grid.add([label + colon, value]) }
    var title = Grid([1])
    title.add(["Pay slip"], bold: true, scale: 1.6)
    sheet.blocks += [.grid(title), .space(6), .grid(grid), .space(10)]
  }

  private static func table(_ sheet: inout Sheet, _ draws: inout Draws) {
    let (content, style) = (sheet.content, sheet.style)
    var grid = Grid([4, -2, -2, -2], framed: draws.chance(60))
    grid.add(
      ["Entitlements", "Unit", "Rate", "Total"], bold: true, ink: draws.pick([.shaded, .black]))
    for line in content.earnings { grid.add(sheet.line(line).cells("lqra")) }
    let ordinary = content.earnings.filter { $0.kind.categories == ["ordinary"] }
      .reduce(0) { $0 + ($1.quantity ?? 1) }
    if draws.chance(60) {
      grid.add(["TOTAL ORDINARY HOURS = \(style.hours(ordinary)) hours", "", "", ""], bold: true)
    }
    grid.add(["Gross payment", "", "", sheet.say(.gross, cents: content.gross)], bold: true)
    grid.add(["Deductions", "", "", ""], bold: true)
    _ = sheet.other("Taxation", "tax", section: "tax", cents: content.tax, mayBeLeftOut: true)
    grid.add([
      "Taxation", "", "",
      sheet.say(.tax, PlainFigure.money(content.tax), as: style.money(-content.tax)),
    ])
    for item in content.deductions {
      _ = sheet.other(item.label, item.category, section: "deduction", cents: item.cents)
      grid.add([item.label, "", "", style.money(-item.cents)])
    }
    if !content.deductions.isEmpty { sheet.allow(.deductions, cents: content.deducted) }
    // The template's total holds the tax: neither the field of deductions nor anything else.
    if draws.chance(70) {
      grid.add(
        ["Total deductions", "", "", style.money(-content.deducted - content.tax)], bold: true)
    }
    grid.add(["Net payment", "", "", sheet.say(.net, cents: content.net)], bold: true)
    sheet.blocks += [.grid(grid), .space(10)]
    var contribution = Grid([4, -2])
    contribution.add(["Employer superannuation contribution", ""], bold: true)
    contribution.add([
      "Contribution", sheet.say(.superGuarantee, cents: content.superGuarantee),
    ])
    _ = sheet.other(
      "Contribution", "super_guarantee", section: "employer_super", cents: content.superGuarantee,
      mayBeLeftOut: true)
    var fund = Grid([2, 3])
    fund.add(["Superannuation fund", sheet.say(.superFund, content.employer.fund)])
    sheet.blocks += [.grid(contribution), .grid(fund)]
  }
}
