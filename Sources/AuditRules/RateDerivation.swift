import AwardTables
import PayDomain
import Wording

/// How an owed rate comes about, in words.
extension ResultWords {
  /// The steps from the adult rate to the rate owed: `50 % of $26.55 = $13.28`.
  func derivation(_ cell: PricedCell, isWhole: Bool) -> Sentence {
    let own = share(cell)
    let whole = flatWords(cell).map { Sentence([own, $0], separator: " + ") } ?? own
    guard !isWhole else { return whole }
    return StepPhrase.lessOrdinary(["what": .said(whole)])
  }

  private func share(_ cell: PricedCell) -> Sentence {
    let last = Sentence([cell.cell.share, Sentence(verbatim: "\(cell.rate)")], separator: " = ")
    guard let junior = juniorWords(cell.cell) else { return last }
    return cell.cell.percentage == .whole ? junior : Sentence([junior, last], separator: ", ")
  }

  /// The share of the adult rate that a junior's rate is; nil for an adult, and where the share is of another rate.
  private func juniorWords(_ cell: Cell) -> Sentence? {
    guard let junior = cell.junior else { return nil }
    var question = reading.question(line.day, reporter.desk)
    question.age = .adult
    guard case .known(let adult) = reporter.desk.sheet(question).ordinary else { return nil }
    let base = adult.cell.base
    if (base * junior.percentage).rounded(.halfUp, per: junior.reference) == cell.base {
      return StepPhrase.juniorShare([
        "percentage": "\(junior.percentage)", "base": "\(base)", "rate": "\(cell.base)",
      ])
    }
    guard let weekly = adult.cell.weekly, isShare(cell.base, junior, of: weekly) else { return nil }
    return StepPhrase.juniorWeekly([
      "percentage": "\(junior.percentage)", "weekly": "\(weekly)", "rate": "\(cell.base)",
    ])
  }

  /// Whether an hourly rate is a share of a weekly wage over the hours of the award's week.
  private func isShare(_ rate: Rate, _ junior: JuniorShare, of weekly: Money) -> Bool {
    let share = (weekly * junior.percentage).rounded(.halfUp, per: junior.reference)
    let thousandths = reporter.desk.award.weeklyHours.units / (Hours.unitsPerHour / 1000)
    return ExactRate(share, over: thousandths).rounded(.halfUp, per: junior.reference) == rate
  }

  /// The flat dollars of a cell in words; nil when it has none.
  private func flatWords(_ cell: PricedCell) -> Sentence? {
    guard let flat = cell.flat else { return nil }
    guard cell.cell.flatPerStartedHour, let hours = line.hours else {
      return StepPhrase.anHour(["rate": "\(flat)"])
    }
    return StepPhrase.startedHours(["rate": "\(flat)", "count": "\(hours.startedHours)"])
  }
}
