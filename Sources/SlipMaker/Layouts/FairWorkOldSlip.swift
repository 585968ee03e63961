/// The Fair Work Ombudsman's template of before, filled in by hand: a sentence for each kind of pay, with the
/// hours and the rate behind an `@`.
enum FairWorkOldSlip {
  /// Draws a slip.
  static func draw(_ draws: inout Draws) -> Drawn {
    var content = SlipContent(&draws, rateDecimals: 2)
    content.reimbursements = []
    let style = FigureStyle(
      currency: true, negative: .before, hours: draws.pick([2, 0]), rates: 2,
      date: draws.pick([.slashes, .unpadded, .long]))
    content.earnings = content.earnings.compactMap { renamed($0) }
    content.settle()
    var sheet = Sheet(content, style)
    head(&sheet, &draws)
    payments(&sheet, &draws)
    return Drawn(sheet)
  }

  /// The template's words for a kind of line; nil for what it has no room for.
  private static func renamed(_ line: ContentLine) -> ContentLine? {
    let names = [
      "ordinary": "Wages - worked at ordinary hourly rate", "saturday": "Penalty rate 1 - Saturday",
      "sunday": "Penalty rate 2 - Sunday", "overtime": "Overtime",
      "shift": "Shift loading", "casual_loading": "Other loading - casual loading",
      "allowance": "Monetary allowance - " + line.wording.label,
      "annual_leave": "Annual leave", "personal_leave": "Personal leave",
    ]
    guard let category = line.kind.categories.first, let name = names[category] else { return nil }
    let isPenalty = name.hasPrefix("Penalty")
    let kind = isPenalty ? line.kind.mayBeUnknown : line.kind
    let wording = LineKind.Wording(name)
    guard let quantity = line.quantity, let rate = line.rate else {
      return ContentLine(kind, wording, amount: line.amount)
    }
    var made = ContentLine(kind, wording, quantity: quantity, rate: rate)
    made.unit = line.unit
    return made
  }

  private static func head(_ sheet: inout Sheet, _ draws: inout Draws) {
    let content = sheet.content
    var grid = Grid([2, 3], framed: draws.chance(50))
    grid.add(["Employer's name", sheet.say(.employer, content.employer.name)])
    grid.add(["Employer's ABN (if any)", sheet.abn()])
    grid.add(["Employee's name", sheet.say(.employee, content.person.name)])
    if draws.chance(70) {
      grid.add([
        "Classification/Job Title", sheet.say(.classification, content.person.classification),
      ])
    }
    grid.add(["Date of payment", sheet.say(.paymentDate, day: content.payment)])
    grid.add([
      "Pay period",
      sheet.say(.periodStart, day: content.start) + " to "
        + sheet.say(.periodEnd, day: content.end),
    ])
    let rate = sheet.style.rate(content.base)
    grid.add([
      "Ordinary hourly rate", sheet.say(.hourlyRate, PlainFigure.decimal(content.base), as: rate),
    ])
    var title = Grid([1])
    title.add(["PAY SLIP"], bold: true, scale: 1.5)
    sheet.blocks += [.grid(title), .space(6), .grid(grid), .space(10)]
  }

  private static func payments(_ sheet: inout Sheet, _ draws: inout Draws) {
    let content = sheet.content
    let isOneCell = draws.chance(50)
    var grid = isOneCell ? Grid([5, 3, -2]) : Grid([5, -1.2, 0.7, -1.2, -2])
    for line in content.earnings {
      let text = sheet.line(line)
      guard !text.quantity.isEmpty else {
        grid.add(
          isOneCell ? [text.label, "", text.amount] : [text.label, "", "", "", text.amount])
        continue
      }
      grid.add(
        isOneCell
          ? [text.label, "\(text.quantity) hrs @ \(text.rate)", text.amount]
          : [text.label, text.quantity, "hrs @", text.rate, text.amount])
    }
    sheet.blocks += [.grid(grid), .space(8)]
    var sums = Grid([5, -2])
    sums.add(["Gross payment", sheet.say(.gross, cents: content.gross)], bold: true)
    _ = sheet.other("Less taxation", "tax", section: "tax", cents: content.tax, mayBeLeftOut: true)
    sums.add(["Less taxation", sheet.say(.tax, cents: content.tax)])
    for item in content.deductions {
      let row = sheet.other(item.label, item.category, section: "deduction", cents: item.cents)
      sums.add([row.label, row.amount])
    }
    if !content.deductions.isEmpty { sheet.allow(.deductions, cents: content.deducted) }
    sums.add(["Net payment", sheet.say(.net, cents: content.net)], bold: true)
    sums.add([
      "Employer superannuation contribution",
      sheet.say(.superGuarantee, cents: content.superGuarantee),
    ])
    _ = sheet.other(
      "Employer superannuation contribution", "super_guarantee", section: "employer_super",
      cents: content.superGuarantee, mayBeLeftOut: true)
    sheet.blocks.append(.grid(sums))
    var fund = Grid([2, 3])
    fund.add(["Name of superannuation fund", sheet.say(.superFund, content.employer.fund)])
    sheet.blocks.append(.grid(fund))
  }
}
