import AwardTables
import PayDomain
import Wording

/// Points at withholding that no scale of the published formula gives.
///
/// Never money owed: what is withheld too much comes back with the tax return.
///
/// **Law:** Taxation Administration Act 1953 Schedule 1 s 15-25: the Commissioner's statement of formulas.
/// **Limits:** sees the whole of a pay only; offsets, variations and agreed extra withholding are not on a slip.
enum WithholdingUnusual: SlipCheck {
  static let description = CheckDescription(
    id: "tax/withholding-unusual", kind: .observation, title: "tax withheld fits no scale",
    law: "Taxation Administration Act 1953 Schedule 1 s 15-25, the statement of formulas",
    explanation: """
      The tax withheld is less than the lowest, or more than the highest, that the published formula gives for a pay \
      of this size on any scale. It is information, not underpayment: too much comes back with the tax return, and \
      there are lawful reasons for less.
      """,
    formula:
      "weekly tax = a × (whole dollars of weekly pay + 99 cents) − b, to the dollar; a and b by scale and pay",
    workedExample: worked,
    clearedBy:
      "A withholding declaration with offsets or a variation, an agreement to withhold more, another job, or a working holiday visa.",
    howWrong: """
      Tax offsets, variations, agreed extra withholding, working holiday and seasonal worker rates and payments for \
      other periods are not on the slip. Deductions that lower taxed pay are guessed at in the employer's favour.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case unusual = "tax {tax} withheld on {pay}, the scales give {lowest} to {highest}"
    case explained =
      "offsets, a variation, agreed extra withholding, another job or a working holiday visa explain this lawfully"
    case taxedApart =
      "a payment on the slip may be taxed by another table, as back pay or a bonus is"
    case askTaxedApart = "Which of the payments are for work of this pay period alone?"
    case scalesNotHeld = "not every scale of that year is in the tables"
    case askScalesNotHeld =
      "Which scale did the payroll use: was the tax-free threshold claimed, is there a study loan?"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard view.slip.extent == .whole, view.sums.earningCount > 0, !view.sums.misses,
      let withheld = withheld(view), let period = view.slip.period,
      let span = TaxSpan(period)
    else { return }
    let scales = scales(view, period.end)
    guard !scales.isEmpty else { return }
    let pay = pays(view)
    guard !isUsual(withheld, scales, pay, span) else {
      return results.append(
        CheckResult(check: description.id, verdict: .met, kind: .observation))
    }
    let range = Range(scales, pay, span)
    let missing = missing(view, isLow: withheld.most < range.lowest, scales, range)
    var result = CheckResult(
      check: description.id, verdict: missing.map { .cannotTell([$0]) } ?? .short,
      kind: .observation)
    result.summary = Say.unusual([
      "tax": "\(withheld.most)", "pay": "\(pay.most)", "lowest": "\(range.lowest)",
      "highest": "\(range.highest)",
    ])
    result.places = [view.slip.tax.reading?.place, view.slip.gross.reading?.place].compactMap { $0 }
    result.proof = min(view.slip.tax.proof ?? .read, view.sums.proof)
    result.notes = [
      Say.explained(), ResultPhrase.by(["reference": "\(scales[0].reference)"]),
    ]
    results.append(result)
  }

  /// The tax withheld, without and with what is withheld for a study loan; nil where the slip states none.
  private static func withheld(_ view: SlipView) -> (least: Money, most: Money)? {
    let lines = view.slip.lines
    var loan = Money.zero
    for index in lines.indices where lines[index].category == .studyLoan {
      if let sum = lines[index].sum { loan += sum.magnitude }
    }
    let stated = [view.slip.tax.value?.magnitude, view.sums.tax].compactMap { $0 }
    guard let least = stated.min(), let most = stated.max() else { return nil }
    // An export that leaves tax out often has nothing in its column.
    if most == .zero, view.slip.source.kind == .export { return nil }
    return (max(.zero, least - loan), most + loan)
  }

  /// The scales of the day of payment; of the period's end where any day of payment has the same.
  private static func scales(_ view: SlipView, _ end: CivilDate) -> [TaxFigure] {
    if let day = view.slip.paymentDate.value { return view.calendar[day].taxScales }
    let known = view.calendar[end]
    guard let longest = known.longestPay?.value else { return [] }
    return known.taxScales == view.calendar[end.adding(days: longest)].taxScales
      ? known.taxScales : []
  }

  /// The least and the most that may be taxed.
  private static func pays(_ view: SlipView) -> (least: Money, most: Money) {
    let sums = view.sums
    let gross = view.slip.gross.value
    let (low, high) = (
      min(gross ?? sums.earnings, sums.earnings), max(gross ?? .zero, sums.earnings)
    )
    let deducted = max(view.slip.deductions.value?.magnitude ?? .zero, sums.deductions ?? .zero)
    // Salary given up stands among the deductions or apart from them.
    let taken = max(deducted, sums.sacrificed) + sums.reimbursed.magnitude + sums.expenses.magnitude
    return (max(.zero, low - taken), high + sums.sacrificed)
  }

  /// Whether what was withheld lies within what the scales give; looks no further than it has to.
  private static func isUsual(
    _ withheld: (least: Money, most: Money), _ scales: [TaxFigure],
    _ pay: (least: Money, most: Money), _ span: TaxSpan
  ) -> Bool {
    var (isHighEnough, isLowEnough) = (false, false)
    for place in scales.indices where !scales[place].scale.isLoan {
      let low = { scales[place].withheld(from: pay.least, for: span) }
      let high = { scales[place].withheld(from: pay.most, for: span) }
      isHighEnough = isHighEnough || withheld.most + span.slack >= low()
      isLowEnough = isLowEnough || withheld.least <= high() + span.slack
      if isHighEnough, isLowEnough { return true }
    }
    guard isHighEnough else { return false }
    return withheld.least <= Range(scales, pay, span).highest + span.slack
  }

  /// What the scales withhold, from the lowest of the least pay to the highest of the most.
  private struct Range {
    private(set) var lowest: Money
    private(set) var highest = Money.zero

    init(_ scales: [TaxFigure], _ pay: (least: Money, most: Money), _ span: TaxSpan) {
      var lowest: Money?
      var loan = Money.zero
      for place in scales.indices {
        let high = scales[place].withheld(from: pay.most, for: span)
        guard !scales[place].scale.isLoan else {
          loan = max(loan, high)
          continue
        }
        let low = scales[place].withheld(from: pay.least, for: span)
        lowest = min(lowest ?? low, low)
        highest = max(highest, high)
      }
      self.lowest = lowest ?? .zero
      highest += loan
    }
  }

  /// What keeps the withholding from being called unusual; nil when nothing does.
  private static func missing(
    _ view: SlipView, isLow: Bool, _ scales: [TaxFigure], _ range: Range
  ) -> MissingFact? {
    if view.others.sharesPeriod { return .ofLine(.otherSlip) }
    if min(view.slip.tax.proof ?? .read, view.sums.proof) == .doubtful {
      return .ofLine(.reading)
    }
    let lines = view.slip.lines
    let isOther = lines.indices.contains { index in
      lines[index].section == .earnings
        && (lines[index].isPriorPeriod || isTaxedApart(lines[index].category))
    }
    if isOther { return .taxedApart }
    let isLowest = scales.contains { $0.scale == .medicareExempt }
    let hasLoan = scales.contains { $0.scale.isLoan }
    return (isLow ? isLowest : hasLoan) ? nil : .scalesNotHeld
  }

  /// Whether a payment may be taxed by another table than the pay of the period; annual leave may be of other weeks.
  private static func isTaxedApart(_ category: PayCategory) -> Bool {
    switch category {
    case .backPay, .bonus, .commission, .termination, .leaveCashedOut, .leaveLoading, .unknown,
      .workersCompensation, .parentalLeave, .longServiceLeave, .annualLeave:
      true
    case .ordinary, .evening, .night, .earlyMorning, .saturday, .sunday, .publicHoliday,
      .publicHolidayNotWorked, .shift, .permanentNight, .overtime, .rosteredDayOff,
      .casualLoading, .allowance, .expenseAllowance, .personalLeave, .otherLeave,
      .unpaidLeave, .pieceRate, .salary, .reimbursement, .tax, .studyLoan, .deduction,
      .salarySacrifice, .superGuarantee, .superOther:
      false
    }
  }
}

extension MissingFact {
  /// A payment that other tables tax.
  static let taxedApart = MissingFact(
    .lineMeaning, WithholdingUnusual.Say.taxedApart, ask: WithholdingUnusual.Say.askTaxedApart)
  /// Scales of a year that are not in the tables.
  static let scalesNotHeld = MissingFact(
    .notCovered, WithholdingUnusual.Say.scalesNotHeld, ask: WithholdingUnusual.Say.askScalesNotHeld)
}
