import PayDomain

/// A payslip in sections, each with a total, as the most common Australian cloud payroll prints it.
///
/// The column of hours has no heading, the rate's stands beside the section's title, the name has no label.
enum SectionedLayout {
  /// Draws a slip.
  ///
  /// - Throws: ``BenchProblem/cannotWrite(path:reason:)``.
  static func draw(_ slip: BenchSlip, path: String) throws(BenchProblem) {
    let page = try PDFCanvas(path: path, title: "Payslip", family: "DejaVu Sans")
    drawHead(slip, on: page)
    drawSummary(slip, on: page)
    page.text("THIS PAY", 470, 234, size: 7, bold: true, side: .right)
    page.text("YTD", 553, 234, size: 7, bold: true, side: .right)
    var y = 248.0
    heading("SALARY & WAGES", at: &y, on: page)
    page.text("RATE", 395, y - 15, size: 7, bold: true, side: .right)
    for line in slip.lines { row(line, at: &y, on: page) }
    total(slip.gross, at: &y, on: page)
    section("TAX", "PAYG Tax", slip.tax, at: &y, on: page)
    section(
      "SUPERANNUATION", "SGC - \(InventedEmployer.fund) - 000000", slip.superGuarantee, at: &y,
      on: page)
    drawLeave(slip, at: &y, on: page)
    drawPayment(slip, at: y + 12, on: page)
    drawMessage(at: y + 60, on: page)
    page.text(InventedEmployer.notice, 42, 800, size: 6.5, face: .slanted)
    try page.finish()
  }

  private static func drawHead(_ slip: BenchSlip, on page: borrowing PDFCanvas) {
    page.mark(70, 60)
    page.text("PAID BY", 390, 60, size: 7, bold: true)
    page.text(InventedEmployer.name, 390, 73, bold: true, face: .letterhead)
    page.text("3 Nowhere Parade", 390, 85)
    page.text("Exampleton VIC 3999", 390, 97)
    page.text("ABN \(InventedEmployer.printedABN)", 390, 109)
    page.text("EMPLOYMENT DETAILS", 390, 130, size: 7, bold: true)
    page.text("Pay Frequency: Weekly", 390, 143)
    page.text(slip.person.name, 42, 100, size: 11, bold: true)
    page.text("9 Madeup Street", 42, 114)
    page.text("Exampleton VIC 3999", 42, 126)
  }

  private static func drawSummary(_ slip: BenchSlip, on page: borrowing PDFCanvas) {
    page.rule(182)
    page.rule(208)
    let parts = [
      ("Pay Period: ", "\(slip.start.slashed) - \(slip.end.slashed)", 42.0),
      ("Payment Date: ", slip.payment.slashed, 225.0),
      ("Total Earnings: ", FigureText.printed(slip.gross), 340.0),
      ("Net Pay: ", FigureText.printed(slip.net), 463.0),
    ]
    for (label, value, x) in parts {
      let width = page.text(label, x, 198, size: 8, bold: true)
      page.text(value, x + width, 198, size: 8)
    }
  }

  private static func heading(
    _ title: String, at y: inout Double, on page: borrowing PDFCanvas
  ) {
    page.text(title, 42, y, size: 7, bold: true)
    page.rule(y + 4)
    y += 15
  }

  private static func row(_ line: BenchLine, at y: inout Double, on page: borrowing PDFCanvas) {
    page.text(line.label, 42, y)
    page.text("\(FigureText.hours(line.tenths))000", 320, y, side: .right)
    page.text("\(FigureText.printed(line.rate))00", 395, y, side: .right)
    figures(line.amount, at: y, on: page)
    y += 15
  }

  private static func figures(_ cents: Int, at y: Double, on page: borrowing PDFCanvas) {
    page.text(FigureText.printed(cents), 470, y, side: .right)
    page.text(FigureText.printed(cents * 7), 553, y, side: .right)
  }

  private static func total(_ cents: Int, at y: inout Double, on page: borrowing PDFCanvas) {
    page.text("TOTAL", 395, y, size: 7, bold: true, side: .right)
    figures(cents, at: y, on: page)
    y += 24
  }

  private static func section(
    _ title: String, _ label: String, _ cents: Int, at y: inout Double,
    on page: borrowing PDFCanvas
  ) {
    heading(title, at: &y, on: page)
    page.text(label, 42, y)
    figures(cents, at: y, on: page)
    y += 15
    total(cents, at: &y, on: page)
  }

  private static func drawPayment(_ slip: BenchSlip, at y: Double, on page: borrowing PDFCanvas) {
    page.text("PAYMENT DETAILS", 42, y, size: 7, bold: true)
    page.text("REFERENCE", 395, y, size: 7, bold: true, side: .right)
    page.text("AMOUNT", 553, y, size: 7, bold: true, side: .right)
    page.text("(BSB)*****0000  \(slip.person.name)", 42, y + 15)
    page.text("Pay", 395, y + 15, side: .right)
    page.text(FigureText.printed(slip.net), 553, y + 15, side: .right)
  }

  /// Balances of leave, which everyone but a casual has.
  private static func drawLeave(
    _ slip: BenchSlip, at y: inout Double, on page: borrowing PDFCanvas
  ) {
    guard slip.person.employment != .casual else { return }
    heading("LEAVE", at: &y, on: page)
    for (title, x) in [("ACCRUED", 320.0), ("USED", 395.0), ("BALANCE", 553.0)] {
      page.text(title, x, y - 15, size: 7, bold: true, side: .right)
    }
    for (label, accrued, balance) in [
      ("Annual Leave in Hours", "2.9231", "41.6154"),
      ("Personal/Carer's Leave in Hours", "1.4615", "22.3077"),
    ] {
      page.text(label, 42, y)
      page.text(accrued, 320, y, side: .right)
      page.text("0.0000", 395, y, side: .right)
      page.text(balance, 553, y, side: .right)
      y += 15
    }
    y += 9
  }

  /// A message to everyone, as employers print it at the foot.
  private static func drawMessage(at y: Double, on page: borrowing PDFCanvas) {
    let lines = [
      "Please check your hours and your fund. Questions about this payslip go to the pay office by Friday",
      "noon; changes to bank details need a signed form. Leave shown above is subject to audit and is in",
      "hours. Your roster for the coming fortnight is on the board and in the staff room of each store.",
    ]
    for (index, line) in lines.enumerated() {
      page.text(line, 42, y + Double(index) * 11, size: 7, face: .slanted)
    }
  }
}
