import PayDomain

/// Slips of the same people week after week, with sums to date, in goingrate's own CSV; one line a slip.
///
/// Pay run by pay run, as payrolls export them: a worker's slips stand far apart.
enum WeeklySlips {
  /// How many people.
  static let people = 2000

  private static let header =
    "slip_id,employer,abn,employee_number,employee,born,award,classification,employment,"
    + "period_start,period_end,payment_date,line,category,hours,rate,amount,gross,tax,net,super,"
    + "super_fund,gross_to_date,tax_to_date,net_to_date,super_to_date\n"

  /// The sums since 1 July, in cents.
  private struct ToDate {
    var gross = 0
    var tax = 0
    var superGuarantee = 0
  }

  /// Writes the slips of the first weeks of 2025-26.
  ///
  /// - Throws: ``BenchProblem/cannotWrite(path:reason:)``.
  static func write(_ weeks: Int, path: String) throws(BenchProblem) {
    var file = try OutputFile(path)
    try file.write(header)
    var sums = Array(repeating: ToDate(), count: people)
    for week in 0..<weeks {
      for index in 0..<people { try file.write(row(index, week, &sums[index])) }
    }
    try file.flush()
  }

  private static func row(_ index: Int, _ week: Int, _ sums: inout ToDate) -> String {
    var numbers = SeededNumbers(seed: UInt64(week * people + index))
    let person = BenchPerson(index)
    let start = CivilDate(dayNumber: BenchSlip.firstMonday + Int32(week * 7))
    let tenths = person.employment == .fullTime ? 380 : numbers.within(80...300)
    let rate = person.rates.ordinary
    let gross = (tenths * rate + 5) / 10
    let tax = gross * 20 / 10_000 * 100
    let superGuarantee = (gross * 24 + 100) / 200
    sums.gross += gross
    sums.tax += tax
    sums.superGuarantee += superGuarantee
    let dollars = FigureText.dollars
    return
      "\(person.number)-\(week),\(InventedEmployer.name),\(InventedEmployer.abn),"
      + "\(person.number),\(person.name),\(person.born),\(InventedEmployer.award),"
      + "Retail employee level \(person.level),\(person.employment.rawValue),\(start),"
      + "\(start.adding(days: 6)),\(start.adding(days: 9)),Ordinary Hours,ordinary,"
      + "\(FigureText.hours(tenths)),\(dollars(rate)),\(dollars(gross)),\(dollars(gross)),"
      + "\(dollars(tax)),\(dollars(gross - tax)),\(dollars(superGuarantee)),"
      + "\(InventedEmployer.fund),\(dollars(sums.gross)),\(dollars(sums.tax)),"
      + "\(dollars(sums.gross - sums.tax)),\(dollars(sums.superGuarantee))\n"
  }
}
