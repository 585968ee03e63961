import AwardTables
import PayDomain

/// A slip's earnings sorted by whether they count for super.
struct SuperEarnings {
  /// The sum that certainly counts.
  private(set) var least = Money.zero
  /// The sum that may count.
  private(set) var most = Money.zero
  /// How many lines may count.
  private(set) var count = 0
  /// The weakest reading of a sum that counts.
  private(set) var proof = Proof.proved
  /// Pay taken back that does not count, positive: super once paid on it may be taken back with it.
  private(set) var takenBack = Money.zero
  /// What keeps the sum from being told; nil when it can be.
  private(set) var missing: MissingFact?

  /// Adds up the earnings of a slip.
  init(_ view: SlipView, _ rules: NationalDay, fullTimeWeek: Hours) {
    let lines = view.slip.lines
    for index in lines.indices where lines[index].section == .earnings {
      add(lines, index, rules)
    }
    if let moved = view.moved { take(moved) }
    leaveOutLongHours(view, rules, fullTimeWeek)
  }

  /// Counts lines that the slip's sums put into or out of the earnings: what lowers them lowers what certainly counts,
  /// and what raises them may count.
  private mutating func take(_ moved: MovedLines) {
    if moved.change < .zero {
      least += moved.change
    } else if !moved.leavesEarnings {
      most += moved.change
    }
  }

  /// Takes the pay for hours beyond full-time weeks out of what certainly counts: it may be for overtime.
  ///
  /// A slip without a period is taken as one of a week, which leaves the least that counts.
  private mutating func leaveOutLongHours(_ view: SlipView, _ rules: NationalDay, _ week: Hours) {
    let days = view.slip.period?.dayCount ?? SuperEarnings.daysOfWeek
    let hours = FullTimeHours(view.slip.lines, rules, week: week, days: days)
    least = max(min(least, .zero), least - hours.doubtful)
  }

  private mutating func add(_ lines: [PayLine], _ index: Int, _ rules: NationalDay) {
    let category = lines[index].category
    // What was given up is looked at apart: what for decides.
    guard category != .salarySacrifice else { return }
    if let sum = lines[index].sum, sum < .zero, takeBack(sum, category, rules) { return }
    let treatment = category == .unknown ? SuperTreatment.depends : rules.treatment(of: category)
    guard treatment != .excluded else {
      if let sum = lines[index].sum, sum < .zero, category.isWork { takenBack += sum.magnitude }
      return
    }
    guard let sum = lines[index].sum else {
      missing = missing ?? .ofLine(.rate)
      return
    }
    count += 1
    switch treatment {
    case .counts:
      least += sum
      most += sum
      proof = min(proof, lines[index].amount.proof ?? .proved)
    case .depends: most += max(.zero, sum)
    case .excluded: break
    case nil: missing = missing ?? .countsForSuper
    }
  }

  /// Takes a sum below zero out of what certainly counts where it may take back pay that counts; false where it
  /// is treated like any other sum.
  ///
  /// Unpaid leave takes back ordinary pay for certain.
  private mutating func takeBack(
    _ sum: Money, _ category: PayCategory, _ rules: NationalDay
  ) -> Bool {
    guard category != .unpaidLeave else {
      least += sum
      most += sum
      return true
    }
    guard category == .unknown || rules.treatment(of: category) == .depends else { return false }
    least += sum
    return true
  }

  /// Whether earnings at this pace could pass the maximum contribution base.
  ///
  /// A slip without a period is taken as one of a week, the fastest pace of the usual periods.
  func mayExceed(_ base: ContributionBase?, _ slip: Payslip) -> Bool {
    guard let base else { return true }
    let days = slip.period?.dayCount ?? SuperEarnings.daysOfWeek
    return most.cents * Int64(base.span.longestDays) > base.amount.cents * Int64(days)
  }

  /// The days of a week.
  static let daysOfWeek = Weekday.allCases.count
}
