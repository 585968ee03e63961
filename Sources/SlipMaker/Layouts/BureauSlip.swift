/// The slip of payroll bureaus: codes of two characters, a `$` far left of its number, sums in a column apart.
enum BureauSlip {
  /// Draws a slip.
  static func draw(_ draws: inout Draws) -> Drawn {
    var content = SlipContent(&draws, rateDecimals: draws.pick([2, 4]))
    content.reimbursements = []
    let style = FigureStyle(
      currency: false, negative: draws.pick([.before, .after]), hours: 2,
      rates: draws.pick([2, 4]), date: draws.pick([.shortYear, .slashes]))
    var sheet = Sheet(content, style)
    head(&sheet, &draws)
    table(&sheet, &draws)
    return Drawn(sheet)
  }

  private static func head(_ sheet: inout Sheet, _ draws: inout Draws) {
    let content = sheet.content
    var grid = Grid([2, 4, 2, 2])
    grid.add(
      [sheet.say(.employer, content.employer.name), "", "", ""], bold: true, scale: 1.2)
    grid.add(["ABN", sheet.abn(), "Employee No", sheet.say(.employeeNumber, content.person.number)])
    grid.add([
      "Employee", sheet.say(.employee, content.person.name), "Paid on Date",
      sheet.say(.paymentDate, day: content.payment),
    ])
    if draws.chance(60) {
      grid.add([
        "Period Start", sheet.say(.periodStart, day: content.start), "Period Ending",
        sheet.say(.periodEnd, day: content.end),
      ])
    } else {
      grid.add(["", "", "Period Ending", sheet.say(.periodEnd, day: content.end)])
    }
    sheet.blocks += [.grid(grid), .space(10)]
  }

  private static let codes = ["01", "02", "05", "OC", "T5", "S1", "11", "A2", "L1", "09", "30"]

  private static func table(_ sheet: inout Sheet, _ draws: inout Draws) {
    let content = sheet.content
    var grid = Grid([4, -1.3, -1.4, 0.5, -1.6, 0.5, -1.7])
    grid.add(["Description", "Hours", "Rate", "", "Amount", "", "Sub-Totals"], bold: true)
    grid.add(["BEFORE TAX EARNINGS"], bold: true)
    let isUpper = draws.chance(60)
    for (place, line) in content.earnings.enumerated() {
      let own = isUpper ? line.wording.label.uppercased() : line.wording.label
      let code = place == 0 ? "01" : codes[place % codes.count]
      grid.add(sheet.line(line, label: "\(code) \(own)").cells("lqr$a--"))
    }
    func subtotal(_ title: String, _ text: String) {
      grid.add([title, "", "", "", "", "$", text], bold: true)
    }
    subtotal("TAXABLE GROSS EARNINGS", sheet.say(.gross, cents: content.gross))
    grid.add(["TAX DEDUCTIONS"], bold: true)
    _ = sheet.say(.tax, cents: content.tax)
    grid.add(
      sheet.other("TX TAX", "tax", section: "tax", cents: content.tax, mayBeLeftOut: true)
        .cells("l--$a--"))
    subtotal("TOTAL TAX DEDUCTED", sheet.style.money(content.tax))
    if !content.deductions.isEmpty {
      grid.add(["AFTER TAX DEDUCTIONS"], bold: true)
      for (place, item) in content.deductions.enumerated() {
        grid.add(
          sheet.other(
            "D\(place + 1) \(item.label)", item.category, section: "deduction", cents: item.cents
          ).cells("l--$a--"))
      }
      subtotal("TOTAL AFTER TAX DEDUCTIONS", sheet.say(.deductions, cents: content.deducted))
    }
    subtotal("TOTAL NET PAY - Bank Credit", sheet.say(.net, cents: content.net))
    grid.add(["Net Pay Distribution"], bold: true)
    grid.add([
      "000-000 ****765", "", "", "$", sheet.sayPayment("****765", cents: content.net), "", "",
    ])
    grid.add(["BENEFITS"], bold: true)
    _ = sheet.say(.superGuarantee, cents: content.superGuarantee)
    grid.add(
      sheet.other(
        "SS Superannuation 12%", "super_guarantee", section: "employer_super",
        cents: content.superGuarantee, mayBeLeftOut: true
      ).cells("l--$a--"))
    sheet.blocks.append(.grid(grid))
  }
}
