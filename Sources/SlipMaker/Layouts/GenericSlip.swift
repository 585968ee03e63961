/// Slips of payrolls that no layout is made for.
enum GenericSlip {
  /// One layout for each trait that slips have in the field.
  static let layouts = [
    SlipLayout(name: "generic-ruled", draw: ruled), SlipLayout(name: "generic-order", draw: order),
    SlipLayout(name: "generic-blank", draw: blank), SlipLayout(name: "generic-under", draw: under),
    SlipLayout(name: "generic-beside", draw: beside),
    SlipLayout(name: "generic-wrapped", draw: wrapped),
    SlipLayout(name: "generic-leaders", draw: leaders),
    SlipLayout(name: "generic-negative", draw: negative),
    SlipLayout(name: "generic-fixed", draw: fixed), SlipLayout(name: "generic-long", draw: long),
    SlipLayout(name: "generic-beside-pay", draw: GenericBeside.draw),
  ]

  private static func begin(
    _ draws: inout Draws, _ change: (inout FigureStyle) -> Void = { _ in }
  ) -> Sheet {
    var style = FigureStyle(&draws)
    change(&style)
    let content = SlipContent(&draws, rateDecimals: style.rateDecimals)
    return Sheet(content, style)
  }

  /// Words for the columns, as far as a slip has headings.
  static func heading(_ letter: Character, _ draws: inout Draws) -> String {
    switch letter {
    case "l":
      draws.pick([
        "Description", "Earnings", "Pay item", "Item", "Entitlement", "Details", "Payment type",
        "Pay code",
      ])
    case "q":
      draws.pick(["Hours", "Hrs", "Units", "Qty", "Quantity", "Hours/Units", "No. of hours"])
    case "r":
      draws.pick(["Rate", "Pay rate", "Hourly rate", "Rate ($)", "$/hour", "Rate per hour"])
    case "a":
      draws.pick([
        "Amount", "Total", "This pay", "Current", "Amount ($)", "Value", "Gross", "This period",
      ])
    case "y": draws.pick(["YTD", "Year to date", "Y.T.D."])
    case "d": draws.pick(["Date", "Date worked"])
    default: ""
    }
  }

  private static func title(_ draws: inout Draws) -> Block {
    var grid = Grid([1])
    grid.add(
      [draws.pick(["Payslip", "PAY SLIP", "Pay Advice", "Payment summary"])], bold: true, scale: 1.5
    )
    return .grid(grid)
  }

  private static func stack(
    _ pairs: [GenericHead.Pair], shares: [Double], colon: String, bold: Bool = false
  ) -> Block {
    var grid = Grid(shares)
    for pair in pairs { grid.add([pair.label + colon, pair.value], bold: bold) }
    return .grid(grid)
  }

  /// The table of lines with columns in an order.
  static func table(
    _ sheet: inout Sheet, _ order: String, _ draws: inout Draws, framed: Bool = false,
    blank: Set<Character> = [], ink: Ink = .black
  ) -> Block {
    let shares = order.map { $0 == "l" ? 4.0 : $0 == "d" ? 1.9 : -1.7 }
    var grid = Grid(shares, framed: framed)
    let headings = order.map { blank.contains($0) ? "" : heading($0, &draws) }
    if headings.contains(where: { !$0.isEmpty }) { grid.add(headings, bold: true, ink: ink) }
    let prints = Sheet.Printed(day: order.contains("d"))
    for line in sheet.content.earnings { grid.add(sheet.line(line, prints: prints).cells(order)) }
    return .grid(grid)
  }

  private static func ruled(_ draws: inout Draws) -> Drawn {
    var sheet = begin(&draws)
    let colon = draws.pick([":", ":", ""])
    sheet.blocks = [title(&draws), .space(6)]
    sheet.blocks += [
      stack(GenericHead.pairs(&sheet, &draws), shares: [2, 3], colon: colon), .space(10),
    ]
    sheet.blocks.append(
      table(
        &sheet, draws.pick(["lqra", "lqray"]), &draws, framed: draws.chance(50),
        ink: draws.pick([.black, .shaded, .reversed])))
    sheet.blocks += [
      .space(10), stack(GenericHead.sums(&sheet, &draws), shares: [3, -2], colon: ""), .space(6),
      stack(GenericHead.contribution(&sheet, &draws), shares: [2, 3], colon: colon),
    ]
    return Drawn(sheet)
  }

  private static func order(_ draws: inout Draws) -> Drawn {
    var sheet = begin(&draws)
    sheet.blocks = [title(&draws), .space(6)]
    let pairs = GenericHead.pairs(&sheet, &draws)
    let half = (pairs.count + 1) / 2
    sheet.blocks += [
      .beside(
        [stack(Array(pairs.prefix(half)), shares: [2, 3], colon: ":")],
        [stack(Array(pairs.dropFirst(half)), shares: [2, 3], colon: ":")], 0.5), .space(10),
    ]
    var columns = draws.shuffled(Array("lqra"))
    if draws.chance(40) { columns.append("y") }
    // A label never ends against the figures before it: a column of white stands between.
    let order = String(columns.flatMap { $0 == "l" ? Array(" l") : [$0] })
    sheet.blocks.append(spaced(&sheet, order, &draws))
    sheet.blocks += [
      .space(10),
      stack(GenericHead.sums(&sheet, &draws), shares: [3, -2], colon: draws.pick([":", ""])),
      .space(6), stack(GenericHead.contribution(&sheet, &draws), shares: [2, 3], colon: ":"),
    ]
    return Drawn(sheet)
  }

  private static func spaced(_ sheet: inout Sheet, _ order: String, _ draws: inout Draws) -> Block {
    var grid = Grid(order.map { $0 == "l" ? 4.0 : $0 == " " ? 0.4 : -1.7 })
    grid.add(order.map { heading($0, &draws) }, bold: true)
    for line in sheet.content.earnings { grid.add(sheet.line(line).cells(order)) }
    return .grid(grid)
  }

  private static func blank(_ draws: inout Draws) -> Drawn {
    var sheet = begin(&draws)
    sheet.blocks = [
      title(&draws), stack(GenericHead.pairs(&sheet, &draws), shares: [2, 3], colon: ":"),
      .space(8),
    ]
    let blank: Set<Character> = draws.pick([
      ["q"], ["q", "r"], ["l", "q", "r", "a", "y"], ["l"], ["a"],
    ])
    sheet.blocks.append(table(&sheet, draws.pick(["lqra", "lqray", "lqra"]), &draws, blank: blank))
    sheet.blocks += [
      .space(10), stack(GenericHead.sums(&sheet, &draws), shares: [3, -2], colon: ""),
      stack(GenericHead.contribution(&sheet, &draws), shares: [2, 3], colon: ":"),
    ]
    return Drawn(sheet)
  }

  /// Labels in a row, their values in the row below.
  private static func overUnder(_ pairs: [GenericHead.Pair], _ columns: Int, right: Bool) -> Block {
    var grid = Grid([Double](repeating: right ? -1 : 1, count: columns))
    var rest = pairs[...]
    while !rest.isEmpty {
      let row = rest.prefix(columns)
      rest = rest.dropFirst(columns)
      let gap = [String](repeating: "", count: columns - row.count)
      grid.add(row.map(\.label) + gap, bold: true, scale: 0.9)
      grid.add(row.map(\.value) + gap)
      grid.add([String](repeating: "", count: columns), scale: 0.5)
    }
    return .grid(grid)
  }

  private static func under(_ draws: inout Draws) -> Drawn {
    var sheet = begin(&draws) { if $0.date == .long { $0.date = .slashes } }
    sheet.blocks = [title(&draws), .space(6)]
    sheet.blocks.append(overUnder(GenericHead.pairs(&sheet, &draws), 3, right: false))
    sheet.blocks.append(
      table(&sheet, draws.pick(["lqra", "lqray"]), &draws, ink: draws.pick([.black, .shaded])))
    sheet.blocks += [
      .space(12), overUnder(GenericHead.sums(&sheet, &draws), 4, right: draws.chance(50)),
      overUnder(GenericHead.contribution(&sheet, &draws), 2, right: false),
    ]
    return Drawn(sheet)
  }

  private static func beside(_ draws: inout Draws) -> Drawn {
    var sheet = begin(&draws)
    sheet.blocks = [
      title(&draws), stack(GenericHead.pairs(&sheet, &draws), shares: [2, 3], colon: ":"),
      .space(8),
    ]
    var left = Grid([3.2, -1.3, -1.5, -1.7])
    left.add(["Earnings", "Hours", "Rate", "Amount"], bold: true, ink: .shaded)
    for line in sheet.content.earnings { left.add(sheet.line(line).cells("lqra")) }
    var right = Grid([2.4, -1.6])
    right.add(["Deductions", "Amount"], bold: true, ink: .shaded)
    for item in sheet.content.deductions {
      right.add(
        sheet.other(item.label, item.category, section: "deduction", cents: item.cents).cells("la"))
    }
    let sums = GenericHead.sums(&sheet, &draws, itemised: true)
    right.add([sums[1].label, sums[1].value])
    sheet.blocks += [.beside([.grid(left)], [.grid(right)], 0.62), .space(8)]
    let rest = [sums[0]] + sums.dropFirst(2)
    sheet.blocks += [
      stack(Array(rest), shares: [3, -2], colon: ""), .space(6),
      stack(GenericHead.contribution(&sheet, &draws), shares: [2, 3], colon: ":"),
    ]
    return Drawn(sheet)
  }

  private static func wrapped(_ draws: inout Draws) -> Drawn {
    var sheet = begin(&draws)
    sheet.blocks = [
      title(&draws), stack(GenericHead.pairs(&sheet, &draws), shares: [2, 3], colon: ":"),
      .space(8),
    ]
    var grid = Grid([1.5, -1.2, -1.4, -1.6, -1.6], framed: draws.chance(70))
    grid.add(
      ["Description", "Hours\nworked", "Rate\n($/hour)", "Amount\n($)", "Year to\ndate"], bold: true
    )
    for line in sheet.content.earnings {
      let label = line.wording.label
      let parts = label.split(separator: " ", maxSplits: 1)
      let broken = parts.count == 2 && draws.chance(60) ? parts.joined(separator: "\n") : label
      grid.add(sheet.line(line, label: broken).cells("lqray"))
    }
    sheet.blocks += [
      .grid(grid), .space(10), stack(GenericHead.sums(&sheet, &draws), shares: [3, -2], colon: ""),
      stack(GenericHead.contribution(&sheet, &draws), shares: [2, 3], colon: ":"),
    ]
    return Drawn(sheet)
  }

  private static func leaders(_ draws: inout Draws) -> Drawn {
    var sheet = begin(&draws) { $0.date = $0.date == .iso ? .short : .long }
    let dots = draws.pick([" ..........", " . . . . . . .", "........"])
    sheet.blocks = [title(&draws), .space(4)]
    sheet.blocks += [
      stack(GenericHead.pairs(&sheet, &draws), shares: [2, 3], colon: ":"), .space(8),
    ]
    sheet.blocks.append(table(&sheet, "lqra", &draws))
    sheet.blocks += [
      .space(10), stack(GenericHead.sums(&sheet, &draws), shares: [3, -2], colon: dots),
      stack(GenericHead.contribution(&sheet, &draws), shares: [3, 3], colon: dots),
    ]
    return Drawn(sheet)
  }

  private static func negative(_ draws: inout Draws) -> Drawn {
    var style = FigureStyle(&draws)
    style.negative = draws.pick([.after, .brackets, .before, .apart, .inside])
    var content = SlipContent(&draws, rateDecimals: style.rateDecimals)
    let first = content.earnings[0]
    let taken = ContentLine(
      first.kind, first.wording, quantity: -draws.within(2...16) * 5000,
      rate: first.rate ?? content.base)
    content.earnings.append(taken)
    content.settle()
    var sheet = Sheet(content, style)
    sheet.blocks = [
      title(&draws), stack(GenericHead.pairs(&sheet, &draws), shares: [2, 3], colon: ":"),
      .space(8),
    ]
    sheet.blocks.append(
      table(&sheet, draws.pick(["lqra", "lqray"]), &draws, framed: draws.chance(30)))
    sheet.blocks += [
      .space(10), stack(GenericHead.sums(&sheet, &draws), shares: [3, -2], colon: ""),
      stack(GenericHead.contribution(&sheet, &draws), shares: [2, 3], colon: ":"),
    ]
    return Drawn(sheet)
  }

  private static func fixed(_ draws: inout Draws) -> Drawn {
    var sheet = begin(&draws) { $0.hourDecimals = [2, -1][$0.hourDecimals == 4 ? 1 : 0] }
    if sheet.style.hourDecimals < 0,
      sheet.content.earnings.contains(where: { ($0.quantity ?? 1) % 2500 != 0 })
    {
      var style = sheet.style
      style.hourDecimals = 2
      sheet = Sheet(sheet.content, style)
    }
    sheet.blocks = [
      title(&draws), .rule, stack(GenericHead.pairs(&sheet, &draws), shares: [2, 3], colon: ":"),
      .rule,
    ]
    sheet.blocks += [table(&sheet, draws.pick(["lqra", "lqray"]), &draws), .rule]
    sheet.blocks += [
      stack(GenericHead.sums(&sheet, &draws), shares: [3, -2], colon: ""), .rule,
      stack(GenericHead.contribution(&sheet, &draws), shares: [2, 3], colon: ":"),
    ]
    var drawn = Drawn(sheet)
    drawn.isFixedPitch = true
    return drawn
  }

  private static func long(_ draws: inout Draws) -> Drawn {
    let style = FigureStyle(&draws)
    var content = SlipContent(&draws, rateDecimals: style.rateDecimals)
    let kinds: [(LineKind, Int)] = [(.ordinary, 100), (.saturday, 125), (.sunday, 150)]
    let wordings = kinds.map { kind in draws.pick(kind.0.wordings.filter { $0.multiple == nil }) }
    content.end = content.start.adding(days: 27)
    content.payment = content.end.adding(days: 2)
    content.earnings = (0..<draws.within(16...28)).map { index in
      let place = index % 7 == 5 ? 1 : index % 7 == 6 ? 2 : 0
      let rate = (content.base * kinds[place].1 / 100 + 50) / 100 * 100
      var line = ContentLine(
        kinds[place].0, wordings[place], quantity: draws.within(12...40) * 2500, rate: rate)
      line.day = index
      return line
    }
    content.settle()
    var sheet = Sheet(content, style)
    sheet.blocks = [
      title(&draws), stack(GenericHead.pairs(&sheet, &draws), shares: [2, 3], colon: ":"),
      .space(24),
    ]
    sheet.blocks += [
      .space(Double(draws.within(0...260))), table(&sheet, draws.pick(["dlqra", "ldqra"]), &draws),
    ]
    sheet.blocks += [
      .space(10), stack(GenericHead.sums(&sheet, &draws), shares: [3, -2], colon: ""),
      stack(GenericHead.contribution(&sheet, &draws), shares: [2, 3], colon: ":"),
    ]
    return Drawn(sheet)
  }
}
