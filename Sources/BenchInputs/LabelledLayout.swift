import PayDomain

/// A payslip with a label before every figure and one table, award and classification printed.
enum LabelledLayout {
  /// Draws a slip.
  ///
  /// - Throws: ``BenchProblem/cannotWrite(path:reason:)``.
  static func draw(_ slip: BenchSlip, path: String) throws(BenchProblem) {
    let page = try PDFCanvas(path: path, title: "Pay slip", family: "DejaVu Serif")
    page.mark(515, 60)
    page.text("PAY SLIP", 50, 60, size: 15, bold: true, face: .letterhead)
    var y = 92.0
    for (label, value) in head(of: slip) {
      page.text(label, 50, y, size: 9.5, bold: true)
      page.text(value, 200, y, size: 9.5)
      y += 16
    }
    y += 20
    drawTable(slip, at: &y, on: page)
    for (label, value) in sums(of: slip) {
      page.text(label, 50, y, size: 9.5, bold: true)
      page.text(value, 545, y, size: 9.5, side: .right)
      y += 17
    }
    page.text("Fund:", 50, y, size: 9.5, bold: true)
    page.text(InventedEmployer.fund, 200, y, size: 9.5)
    drawMessage(on: page)
    page.text(InventedEmployer.notice, 50, 805, size: 7, face: .slanted)
    try page.finish()
  }

  /// A message to everyone, as employers print it at the foot.
  private static func drawMessage(on page: borrowing PDFCanvas) {
    let lines = [
      "Please check your hours and your fund. Questions about this payslip go to the pay office by Friday",
      "noon; changes to bank details need a signed form. Leave is subject to audit and is kept in hours.",
      "Your roster for the coming fortnight is on the board and in the staff room of each of our stores.",
    ]
    for (index, line) in lines.enumerated() {
      page.text(line, 50, 740 + Double(index) * 11, size: 7.5, face: .slanted)
    }
  }

  private static func head(of slip: BenchSlip) -> [(String, String)] {
    [
      ("Employer name:", InventedEmployer.name),
      ("ABN:", InventedEmployer.printedABN),
      ("Employee name:", slip.person.name),
      ("Employee number:", slip.person.number),
      ("Employment status:", words(for: slip.person.employment)),
      ("Award:", InventedEmployer.awardTitle),
      ("Classification:", "Retail employee level \(slip.person.level)"),
      ("Pay period:", "\(slip.start.slashed) to \(slip.end.slashed)"),
      ("Payment date:", slip.payment.slashed),
    ]
  }

  private static func words(for employment: EmploymentType) -> String {
    switch employment {
    case .fullTime: "Full-time"
    case .partTime: "Part-time"
    case .casual: "Casual"
    }
  }

  private static func drawTable(
    _ slip: BenchSlip, at y: inout Double, on page: borrowing PDFCanvas
  ) {
    rule(slip.lines.count + 1, from: y - 11, on: page)
    page.text("Description", 50, y, size: 9.5, bold: true)
    for (title, x) in [("Hours", 360.0), ("Rate", 445.0), ("Amount", 545.0)] {
      page.text(title, x, y, size: 9.5, bold: true, side: .right)
    }
    y += 16
    for line in slip.lines {
      page.text(line.label, 50, y, size: 9.5)
      page.text("\(FigureText.hours(line.tenths))0", 360, y, size: 9.5, side: .right)
      page.text(FigureText.dollars(line.rate), 445, y, size: 9.5, side: .right)
      page.text(FigureText.printed(line.amount), 545, y, size: 9.5, side: .right)
      y += 16
    }
    y += 12
  }

  /// The cells of the table: four in each row, every second row shaded.
  private static func rule(_ rows: Int, from top: Double, on page: borrowing PDFCanvas) {
    let edges = [46.0, 300.0, 380.0, 460.0, 549.0]
    for row in 0..<rows {
      for (left, right) in zip(edges, edges.dropFirst()) {
        page.cell(
          left, top + Double(row) * 16, width: right - left, height: 16, isShaded: row % 2 == 0)
      }
    }
  }

  private static func sums(of slip: BenchSlip) -> [(String, String)] {
    [
      ("Gross pay", FigureText.printed(slip.gross)),
      ("Tax", FigureText.printed(slip.tax)),
      ("Net pay", FigureText.printed(slip.net)),
      ("Employer superannuation contribution", FigureText.printed(slip.superGuarantee)),
    ]
  }
}
