import AwardTables
import PayDomain

/// How an owed rate comes about, in words.
extension ResultWords {
  /// The steps from the adult rate to the rate owed: `50 % of $26.55 = $13.28`.
  func derivation(_ cell: PricedCell, isWhole: Bool) -> String {
    let whole = flatWords(cell).map { "\(share(cell)) + \($0)" } ?? share(cell)
    guard !isWhole else { return whole }
    return "\(whole), less the ordinary pay for the same hours in other lines"
  }

  private func share(_ cell: PricedCell) -> String {
    let last = "\(cell.cell.share) = \(cell.rate)"
    guard let junior = juniorWords(cell.cell) else { return last }
    return cell.cell.percentage == .whole ? junior : "\(junior), \(last)"
  }

  /// The share of the adult rate that a junior's rate is; nil for an adult, and where the share is of another rate.
  private func juniorWords(_ cell: Cell) -> String? {
    guard let junior = cell.junior else { return nil }
    var question = reading.question(line.day, reporter.desk)
    question.age = .adult
    guard case .known(let adult) = reporter.desk.sheet(question).ordinary else { return nil }
    let base = adult.cell.base
    if (base * junior.percentage).rounded(.halfUp, per: junior.reference) == cell.base {
      return "\(junior.percentage) of \(base) = \(cell.base)"
    }
    guard let weekly = adult.cell.weekly, isShare(cell.base, junior, of: weekly) else { return nil }
    return "\(junior.percentage) of \(weekly) a week = \(cell.base) an hour"
  }

  /// Whether an hourly rate is a share of a weekly wage over the hours of the award's week.
  private func isShare(_ rate: Rate, _ junior: JuniorShare, of weekly: Money) -> Bool {
    let share = (weekly * junior.percentage).rounded(.halfUp, per: junior.reference)
    let thousandths = reporter.desk.award.weeklyHours.units / (Hours.unitsPerHour / 1000)
    return ExactRate(share, over: thousandths).rounded(.halfUp, per: junior.reference) == rate
  }

  /// The flat dollars of a cell in words; nil when it has none.
  private func flatWords(_ cell: PricedCell) -> String? {
    guard let flat = cell.flat else { return nil }
    guard cell.cell.flatPerStartedHour, let hours = line.hours else { return "\(flat) an hour" }
    return "\(flat) for each of \(hours.startedHours) started hours"
  }
}
