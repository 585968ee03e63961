/// The payslip of the health service of Queensland: a grid of fourteen days before units, rate and amount, the
/// sign of negatives behind, full stops in dates, sentences between the tables.
enum QueenslandHealthSlip {
  /// Draws a slip.
  static func draw(_ draws: inout Draws) -> Drawn {
    var content = SlipContent(&draws, rateDecimals: 2)
    content.end = content.start.adding(days: 13)
    content.payment = content.end.adding(days: 3)
    content.reimbursements = []
    content.earnings = content.earnings.compactMap { renamed($0, &draws) }
    content.settle()
    let style = FigureStyle(
      currency: false, negative: .after, hours: 2, rates: 2, date: .dots)
    var sheet = Sheet(content, style)
    head(&sheet)
    let adjustments = sheet.content.earnings.filter { ($0.quantity ?? 1) < 0 }
    grid(&sheet, &draws)
    totals(&sheet, adjustments: adjustments)
    return Drawn(sheet)
  }

  /// The words this payroll has for a kind of line; nil for what it doesn't pay.
  private static func renamed(_ line: ContentLine, _ draws: inout Draws) -> ContentLine? {
    guard line.quantity != nil, line.kind.form == "whole", let rate = line.rate,
      let quantity = line.quantity
    else { return nil }
    let names: [String: (String, Int?)] = [
      "ordinary": ("Ordinary_Hours", nil), "saturday": ("Saturday", nil),
      "sunday": ("Sunday", nil), "public_holiday": ("Public_Holiday_Worked", nil),
      "annual_leave": ("Recreation_Leave", nil), "personal_leave": ("Sick_Leave", nil),
      "overtime": line.kind.share == 200
        ? ("Overtime_-_2.0", 200) : ("Overtime_-_1.5", 150),
    ]
    guard let category = line.kind.categories.first, let name = names[category] else { return nil }
    return ContentLine(
      line.kind, LineKind.Wording(name.0, name.1), quantity: quantity, rate: rate)
  }

  private static func head(_ sheet: inout Sheet) {
    let content = sheet.content
    var left = Grid([2, 3])
    left.add(["Employer Name:", sheet.say(.employer, "Example Hospital and Health Service")])
    left.add(["ABN:", sheet.abn()])
    left.add(["Employee Name:", sheet.say(.employee, content.person.name)])
    var right = Grid([2, 3])
    right.add(["Person ID:", sheet.say(.employeeNumber, content.person.number)])
    right.add(["Pay Period:", sheet.period(" to ")])
    right.add(["Pay Date:", sheet.say(.paymentDate, day: content.payment)])
    var note = Grid([1])
    note.add(["Please check this advice and tell your line manager of anything that looks wrong."])
    sheet.blocks += [
      .beside([.grid(left)], [.grid(right)], 0.5), .space(6), .grid(note), .space(8),
    ]
  }

  private static func grid(_ sheet: inout Sheet, _ draws: inout Draws) {
    var grid = Grid([6.2] + [Double](repeating: -1.45, count: 14) + [-2.2, -2.6, -3.1])
    let days = (0..<14).map { sheet.content.start.adding(days: $0) }
    grid.add(
      ["Pay Type"] + days.map { FigureStyle.padded($0.parts.day, 2) } + [
        "Units", "Rate", "Amount",
      ],
      bold: true, scale: 0.72)
    for line in sheet.content.earnings where (line.quantity ?? 1) >= 0 {
      var cells = sheet.line(line).cells("l--------------qra")
      for (day, hours) in spread(line, &draws) { cells[day + 1] = sheet.style.hours(hours) }
      grid.add(cells, scale: 0.72)
    }
    let current = sheet.content.earnings.filter { ($0.quantity ?? 1) >= 0 }
    let sum = current.reduce(0) { $0 + $1.amount }
    var total = Grid([5, -2])
    total.add(["Current Fortnight Gross Pay", sheet.style.money(sum)], bold: true)
    sheet.blocks += [.grid(grid), .space(6), .grid(total), .space(10)]
  }

  /// The line's hours over days that fit what it is paid for.
  private static func spread(_ line: ContentLine, _ draws: inout Draws) -> [(Int, Int)] {
    guard let quantity = line.quantity else { return [] }
    let days: [Int] =
      switch line.kind.categories.first {
      case "saturday": [5, 12]
      case "sunday": [6, 13]
      default: Array(draws.shuffled([0, 1, 2, 3, 4, 7, 8, 9, 10, 11]).prefix(8)).sorted()
      }
    let share = quantity / days.count / 2500 * 2500
    guard share > 0 else { return [(days[0], quantity)] }
    return days.dropFirst().map { ($0, share) }
      + [(days[0], quantity - share * (days.count - 1))]
  }

  private static func totals(_ sheet: inout Sheet, adjustments: [ContentLine]) {
    let (content, style) = (sheet.content, sheet.style)
    if !adjustments.isEmpty {
      var grid = Grid([2, 5, -2, -2, -2.4])
      grid.add(["Adjustments From Previous 4 Pays"], bold: true)
      grid.add(["Date", "Pay Type", "Units", "Rate", "Amount"], bold: true)
      for line in adjustments {
        var moved = line
        moved.day = -9
        grid.add(
          sheet.line(moved, prints: Sheet.Printed(day: true), isPrior: true).cells("dlqra"))
      }
      let sum = adjustments.reduce(0) { $0 + $1.amount }
      grid.add(["", "Sub Total:", "", "", style.money(sum)], bold: true)
      grid.add(["", "Total Adjustments", "", "", style.money(sum)], bold: true)
      sheet.blocks += [.grid(grid), .space(8)]
    }
    var sums = Grid([5, -2])
    sums.add(["Total Gross", sheet.say(.gross, cents: content.gross)], bold: true)
    _ = sheet.other("Income Tax", "tax", section: "tax", cents: content.tax, mayBeLeftOut: true)
    sums.add(["Income Tax", sheet.say(.tax, cents: content.tax)])
    for item in content.deductions {
      let row = sheet.other(item.label, item.category, section: "deduction", cents: item.cents)
      sums.add([row.label, row.amount])
    }
    if !content.deductions.isEmpty {
      sums.add(["Total Deductions", sheet.say(.deductions, cents: content.deducted)])
    }
    sums.add(["Net Income", sheet.say(.net, cents: content.net)], bold: true)
    sums.add([
      "Employer Super Contributions",
      sheet.say(.superGuarantee, cents: content.superGuarantee),
    ])
    _ = sheet.other(
      "Employer Super Contributions", "super_guarantee", section: "employer_super",
      cents: content.superGuarantee, mayBeLeftOut: true)
    sheet.blocks.append(.grid(sums))
  }
}
