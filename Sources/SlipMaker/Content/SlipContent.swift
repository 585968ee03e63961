import PayDomain

/// What a drawn slip says, before it is laid out: the sums agree unless ``isOff`` says otherwise.
struct SlipContent {
  /// The payer.
  var employer: Employer
  /// The paid.
  var person: Person
  /// The first day of the period.
  var start: CivilDate
  /// The last day, included.
  var end: CivilDate
  /// The day of payment.
  var payment: CivilDate
  /// Base rate in ten-thousandths of a dollar.
  var base: Int
  /// What counts towards gross, in the order printed.
  var earnings: [ContentLine]
  /// Label and cents of each deduction; the category is the key.
  var deductions: [(label: String, category: String, cents: Int)]
  /// Label and cents of each expense paid back.
  var reimbursements: [(label: String, cents: Int)]
  /// Tax withheld, in whole dollars as cents.
  var tax: Int
  /// The employer's super in cents.
  var superGuarantee: Int
  /// How many times the figures of this pay the year's are, in tenths; 10 in the first pay of a year.
  var yearTenths: Int
  /// A membership number that is nobody's.
  var member: String
  /// Leave balances: label and hundredths of an hour accrued, used and left.
  var balances: [(label: String, accrued: Int, used: Int, left: Int)]

  /// The sum of the earnings.
  var gross: Int { earnings.reduce(0) { $0 + $1.amount } }
  /// The sum of the deductions.
  var deducted: Int { deductions.reduce(0) { $0 + $1.cents } }
  /// The sum paid back.
  var reimbursed: Int { reimbursements.reduce(0) { $0 + $1.cents } }
  /// What is paid out.
  var net: Int { gross - tax - deducted + reimbursed }
  /// Hundredths of a per cent of a figure of this pay that the year has.
  func year(_ cents: Int) -> Int { cents * yearTenths / 10 }

  /// Draws a slip.
  ///
  /// - Parameters:
  ///   - draws: where everything is drawn from.
  ///   - rateDecimals: with how many decimals the base rate is stated, 2 or 4.
  ///   - lineCount: how many lines of earnings it has, but for loadings and corrections.
  init(_ draws: inout Draws, rateDecimals: Int, lineCount: ClosedRange<Int> = 1...7) {
    employer = Employer(&draws)
    person = Person(&draws)
    // A Monday between July 2024 and December 2026.
    start = CivilDate(dayNumber: 19_905 + Int32(7 * draws.below(125)))
    end = start.adding(days: draws.pick([6, 13, 13, 6, 27]))
    payment = end.adding(days: draws.within(0...6))
    base = draws.within(2421...6318) * 100
    if rateDecimals == 4, draws.chance(60) { base += draws.within(1...99) }
    deductions = SlipContent.deductions(&draws)
    reimbursements = draws.chance(15) ? [("Travel reimbursement", draws.within(800...9000))] : []
    yearTenths = draws.chance(12) ? 10 : draws.within(11...240)
    member = String(draws.within(100_000...9_999_999))
    let left = draws.within(0...22_000)
    let accrued = draws.within(100...600)
    balances = [
      ("Annual Leave", accrued, 0, left),
      ("Personal Leave", accrued / 2, 0, draws.within(0...9000)),
    ]
    earnings = []
    tax = 0
    superGuarantee = 0
    let menu = LineMenu(base: base, span: end.days(since: start) + 1, decimals: rateDecimals)
    earnings = menu.lines(draws.within(lineCount), person.employment == "casual", &draws)
    settle()
    for place in earnings.indices { earnings[place].yearToDate = year(earnings[place].amount) }
  }

  /// Works out tax and super anew, after lines were changed.
  mutating func settle() {
    tax = max(0, gross * 17 / 10_000 * 100)
    let ordinary = earnings.filter { !$0.kind.categories.contains("overtime") }
    superGuarantee = max(0, (ordinary.reduce(0) { $0 + $1.amount } * 12 + 50) / 100)
  }

  private static func deductions(
    _ draws: inout Draws
  ) -> [(label: String, category: String, cents: Int)] {
    let all = [
      ("Union Fees", "deduction", draws.within(500...1900)),
      ("Social Club", "deduction", draws.within(100...900)),
      ("Salary Sacrifice", "salary_sacrifice", draws.within(2000...12_000)),
      ("Child Support", "deduction", draws.within(2000...9000)),
      ("Novated Lease", "deduction", draws.within(4000...15_000)),
      ("Health Insurance", "deduction", draws.within(1000...8000)),
      ("Union Dues", "deduction", draws.within(500...1900)),
      ("Salary Sacrifice Super", "salary_sacrifice", draws.within(2000...12_000)),
    ]
    return Array(draws.shuffled(all).prefix(draws.pick([0, 0, 1, 1, 2, 3])))
  }
}
