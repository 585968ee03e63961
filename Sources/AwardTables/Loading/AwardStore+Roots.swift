import PayDomain
import Wording

extension AwardStore {
  /// The rate that a percentage is of.
  ///
  /// - Parameters:
  ///   - root: which rate.
  ///   - question: whose rate is asked for.
  ///   - own: the ordinary hourly rate of those.
  /// - Returns: the rate, or why it is not known.
  func base(
    _ root: PenaltyTable.Root, _ question: RateQuestion, own: () -> BaseAnswer
  ) -> BaseAnswer {
    switch root {
    case .own: own()
    case .week: overHours(own())
    case .classification(let other): rate(of: other, question)
    }
  }

  /// The base rate of another classification, for the same age; the weekly wage is not that of one's own work.
  private func rate(of classification: Int, _ question: RateQuestion) -> BaseAnswer {
    var other = question
    other.classification = classification
    guard case .rate(var rate) = base(other) else { return base(other) }
    rate.weekly = nil
    return .rate(rate)
  }

  /// The weekly wage over the hours of the week, to the cent.
  private func overHours(_ answer: BaseAnswer) -> BaseAnswer {
    guard case .rate(var rate) = answer else { return answer }
    guard let weekly = rate.weekly else {
      return .notCovered(GapPhrase.noWeeklyWage(["code": .text(manifest.code)]))
    }
    let hours = manifest.weekThousandths
    rate.rate = ExactRate(weekly, over: hours).rounded(.halfUp, per: rate.reference)
    rate.root = .weekly(weekly, over: hours)
    rate.share = .whole
    return .rate(rate)
  }
}
