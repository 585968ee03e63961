import PayDomain

/// Slips in goingrate's own CSV: one row a line, five lines a slip.
enum CSVSlips {
  private static let header =
    "slip_id,employer,abn,employee_number,employee,born,award,classification,employment,"
    + "period_start,period_end,payment_date,line,category,hours,rate,amount,date,gross,tax,"
    + "deductions,net,super,super_fund\n"

  /// Writes the slips of indices 0 up to `count`.
  ///
  /// - Throws: ``BenchProblem/cannotWrite(path:reason:)``.
  static func write(_ count: Int, path: String) throws(BenchProblem) {
    var file = try OutputFile(path)
    try file.write(header)
    for index in 0..<count {
      try file.write(rows(of: BenchSlip(index, lineCount: 5)))
    }
    try file.flush()
  }

  private static func rows(of slip: BenchSlip) -> String {
    let person = slip.person
    let before =
      "\(slip.identity),\(InventedEmployer.name),\(InventedEmployer.abn),\(person.number),"
      + "\(person.name),\(person.born),\(InventedEmployer.award),"
      + "Retail employee level \(person.level),\(person.employment.rawValue),\(slip.start),"
      + "\(slip.end),\(slip.payment),"
    let after =
      ",,\(FigureText.dollars(slip.gross)),\(FigureText.dollars(slip.tax)),0.00,"
      + "\(FigureText.dollars(slip.net)),\(FigureText.dollars(slip.superGuarantee)),"
      + "\(InventedEmployer.fund)\n"
    var rows = ""
    for line in slip.lines {
      rows += before
      rows +=
        "\(line.label),\(line.category.rawValue),\(FigureText.hours(line.tenths)),"
        + "\(FigureText.dollars(line.rate)),\(FigureText.dollars(line.amount))"
      rows += after
    }
    return rows
  }
}
