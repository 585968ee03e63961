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

  /// Every value is an element of its own on a line of its own, as Xero and other payrolls export them.
  private static func element(of slip: BenchSlip) -> String {
    let person = slip.person
    let head = """
        <payslip>
          <id>\(slip.identity)</id>
          <employer>
            <name>\(InventedEmployer.name)</name>
            <abn>\(InventedEmployer.abn)</abn>
          </employer>
          <employee>
            <number>\(person.number)</number>
            <name>\(person.name)</name>
            <born>\(person.born)</born>
          </employee>
          <instrument>\(InventedEmployer.award)</instrument>
          <classification>Retail employee level \(person.level)</classification>
          <employment>\(person.employment.rawValue)</employment>
          <period>
            <start>\(slip.start)</start>
            <end>\(slip.end)</end>
          </period>
          <payment-date>\(slip.payment)</payment-date>
          <lines>

      """
    let tail = """
          </lines>
          <gross>\(FigureText.dollars(slip.gross))</gross>
          <tax>\(FigureText.dollars(slip.tax))</tax>
          <deductions>0.00</deductions>
          <net>\(FigureText.dollars(slip.net))</net>
          <super>
            <amount>\(FigureText.dollars(slip.superGuarantee))</amount>
            <fund>\(InventedEmployer.fund)</fund>
          </super>
        </payslip>

      """
    return slip.lines.reduce(into: head) { $0 += element(of: $1) } + tail
  }

  private static func element(of line: BenchLine) -> String {
    """
          <line>
            <label>\(line.label)</label>
            <category>\(line.category.rawValue)</category>
            <hours>\(FigureText.hours(line.tenths))</hours>
            <rate>\(FigureText.dollars(line.rate))</rate>
            <amount>\(FigureText.dollars(line.amount))</amount>
          </line>

    """
  }
}
