import PayDomain

/// Slips in goingrate's own XML: one file, five lines a slip.
enum XMLSlips {
  /// Writes the slips of indices 0 up to `count`.
  ///
  /// - Throws: ``BenchProblem/cannotWrite(path:reason:)``.
  static func write(_ count: Int, path: String) throws(BenchProblem) {
    var file = try OutputFile(path)
    try file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    try file.write("<!-- \(InventedEmployer.notice) -->\n<payslips document=\"export\">\n")
    for index in 0..<count {
      try file.write(element(of: BenchSlip(index, lineCount: 5)))
    }
    try file.write("</payslips>\n")
    try file.flush()
  }

  private static func element(of slip: BenchSlip) -> String {
    let person = slip.person
    let head = """
        <payslip id="\(slip.identity)">
          <employer name="\(InventedEmployer.name)" abn="\(InventedEmployer.abn)"/>
          <employee number="\(person.number)" name="\(person.name)" born="\(person.born)"/>
          <instrument>\(InventedEmployer.award)</instrument>
          <classification>Retail employee level \(person.level)</classification>
          <employment>\(person.employment.rawValue)</employment>
          <period start="\(slip.start)" end="\(slip.end)"/>
          <payment-date>\(slip.payment)</payment-date>
          <lines>

      """
    let tail = """
          </lines>
          <gross>\(FigureText.dollars(slip.gross))</gross>
          <tax>\(FigureText.dollars(slip.tax))</tax>
          <deductions>0.00</deductions>
          <net>\(FigureText.dollars(slip.net))</net>
          <super amount="\(FigureText.dollars(slip.superGuarantee))" \
      fund="\(InventedEmployer.fund)"/>
        </payslip>

      """
    return slip.lines.reduce(into: head) { $0 += element(of: $1) } + tail
  }

  private static func element(of line: BenchLine) -> String {
    "      <line label=\"\(line.label)\" category=\"\(line.category.rawValue)\""
      + " hours=\"\(FigureText.hours(line.tenths))\" rate=\"\(FigureText.dollars(line.rate))\""
      + " amount=\"\(FigureText.dollars(line.amount))\"/>\n"
  }
}
