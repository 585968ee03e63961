import PayDomain
import Wording

/// The ordinary full-time hourly rate of a classification and age.
struct BaseRate {
  /// What the unrounded rate is a share of.
  enum Root {
    /// A weekly wage over the hours of the week.
    case weekly(Money, over: Int64)
    /// An hourly rate that is not a quotient of a weekly wage.
    case hourly(Rate)
  }

  /// The rate, to the cent.
  var rate: Rate
  /// The weekly wage it comes from.
  var weekly: Money?
  /// What the unrounded rate is a share of.
  var root: Root
  /// The share of ``root`` that is the unrounded rate.
  var share: Percentage
  /// The clause and row of the adult rate.
  var reference: LegalReference
  /// The weaker of the grounds of the adult rate and the junior percentage.
  var basis: Basis
  /// The junior percentage; nil for adults.
  var junior: JuniorShare?

  /// A percentage of the rate, unrounded.
  func exact(_ percentage: Percentage) -> ExactRate {
    switch root {
    case .weekly(let sum, let hours): ExactRate(sum, over: hours, times: share, percentage)
    case .hourly(let rate): ExactRate(rate, times: share, percentage)
    }
  }
}

/// A base rate, or why there is none.
enum BaseAnswer {
  /// It is known.
  case rate(BaseRate)
  /// The tables do not say, and why in a phrase.
  case notCovered(Sentence)
}

extension AwardStore {
  /// The base rate that a question is about.
  func base(_ question: RateQuestion) -> BaseAnswer {
    guard case .junior(let years, let months) = question.age else {
      return adult(question.classification, on: question.dates)
    }
    guard let step = juniors.step(years: years) else {
      return junior(question, years: years, isOver: false)
    }
    guard let months else { return lower(question, years: years) }
    return junior(question, years: years, isOver: months > step)
  }

  /// The lower of the rates on both sides of a step in service.
  private func lower(_ question: RateQuestion, years: Int) -> BaseAnswer {
    let short = junior(question, years: years, isOver: false)
    let long = junior(question, years: years, isOver: true)
    guard case .rate(let one) = short, case .rate(let other) = long else {
      if case .notCovered = short { return short }
      return long
    }
    return .rate(one.rate <= other.rate ? one : other)
  }

  /// The rate of a junior on one side of a step in service; the adult rate when there is no
  /// percentage.
  private func junior(_ question: RateQuestion, years: Int, isOver: Bool) -> BaseAnswer {
    let (classification, dates) = (question.classification, question.dates)
    switch juniors.answer(classification, years: years, isOver: isOver, on: dates) {
    case .adult: return adult(classification, on: dates)
    case .before(let date):
      return .notCovered(before(date, .juniorRates))
    case .row(let place):
      let row = juniors.rows[place]
      guard let percentage = row.percentage, let basis = row.ground.basis else {
        let since = juniors.index.start(of: place).date
        return .notCovered(gapWords(.juniorRates, row.ground, since))
      }
      guard case .rate(let whole) = adult(row.of ?? classification, on: dates) else {
        return adult(row.of ?? classification, on: dates)
      }
      let rounding = row.rounding ?? manifest.juniorRounding
      return .rate(share(of: whole, percentage, by: rounding, row.ground, basis))
    }
  }

  /// The adult rate of a classification.
  func adult(_ classification: Int, on dates: EffectiveDates) -> BaseAnswer {
    switch rates.index.find(classification, on: dates) {
    case .nothing: return .notCovered(GapPhrase.noRate(["code": .text(manifest.code)]))
    case .before(let date):
      return .notCovered(before(date, .baseRates))
    case .row(let place):
      let row = rates.rows[place]
      guard let hourly = row.hourly, let basis = row.ground.basis else {
        let since = rates.index.start(of: place).date
        return .notCovered(gapWords(.baseRates, row.ground, since))
      }
      let root: BaseRate.Root =
        if row.isQuotient, let weekly = row.weekly {
          .weekly(weekly, over: manifest.weekThousandths)
        } else { .hourly(hourly) }
      let reference = LegalReference(
        instrument: manifest.code, clause: row.ground.clause, row: "rates.csv:\(row.ground.line)")
      return .rate(
        BaseRate(
          rate: hourly, weekly: row.weekly, root: root, share: .whole, reference: reference,
          basis: basis, junior: nil))
    }
  }

  /// A junior's share of an adult rate.
  private func share(
    of adult: BaseRate, _ percentage: Percentage, by rounding: JuniorRounding,
    _ ground: FigureGround, _ basis: Basis
  ) -> BaseRate {
    let row = "juniors.csv:\(ground.line)"
    switch rounding {
    case .hourly: return hourlyShare(of: adult, percentage, ground, basis, row: row)
    case .weekly: return weeklyShare(of: adult, percentage, ground, basis, row: row)
    case .steppedWeekly:
      var junior = weeklyShare(of: adult, percentage, ground, basis, row: row)
      guard case .weekly(let weekly, let hours) = adult.root, let share = junior.junior else {
        return junior
      }
      let wage = steppedWeek(weekly, percentage, share.reference)
      junior.weekly = wage
      junior.rate = ExactRate(wage, over: hours).rounded(.halfUp, per: share.reference)
      junior.root = .weekly(wage, over: hours)
      junior.share = .whole
      return junior
    }
  }

  /// A share of an adult's hourly rate, to the cent.
  private func hourlyShare(
    of adult: BaseRate, _ percentage: Percentage, _ ground: FigureGround, _ basis: Basis,
    row: String
  ) -> BaseRate {
    let reference = LegalReference(instrument: manifest.code, clause: ground.clause, row: row)
    var share = adult
    share.share = percentage
    share.basis = min(adult.basis, basis)
    share.junior = JuniorShare(percentage: percentage, reference: reference)
    share.rate = (adult.rate * percentage).rounded(.halfUp, per: reference)
    share.weekly = nil
    return share
  }

  /// A share of an adult's weekly wage, to the cent, over the hours of the week; of the hourly rate where there is no
  /// weekly wage.
  func weeklyShare(
    of adult: BaseRate, _ percentage: Percentage, _ ground: FigureGround, _ basis: Basis,
    row: String
  ) -> BaseRate {
    var share = hourlyShare(of: adult, percentage, ground, basis, row: row)
    guard case .weekly(let weekly, let hours) = adult.root, let junior = share.junior else {
      return share
    }
    let wage = (weekly * percentage).rounded(.halfUp, per: junior.reference)
    share.weekly = wage
    share.rate = ExactRate(wage, over: hours).rounded(.halfUp, per: junior.reference)
    return share
  }

  /// A share of a weekly wage, to the award's step for weekly wages.
  private func steppedWeek(
    _ weekly: Money, _ percentage: Percentage, _ reference: LegalReference
  ) -> Money {
    // Steps are counted as cents: the wage over the step, to the nearest whole one.
    let step = manifest.weeklyStep.cents
    let steps = ExactRate(weekly, over: step * 1000, times: percentage, .whole)
      .rounded(.halfUp, per: reference)
    return Money(cents: steps.micros / Rate(cents: 1).micros * step)
  }

  /// Why a row has no figure: `base rates of MA999999 are not covered from 2020-07-01: start
  /// uncertain`.
  func gapWords(_ what: TablePhrase, _ ground: FigureGround, _ since: CivilDate) -> Sentence {
    let words = GapPhrase.notFrom([
      "what": .said(what()), "code": .text(manifest.code), "date": "\(since)",
    ])
    guard let gap = ground.gap, gap != GapReason.notCovered.rawValue else { return words }
    let twice = GapReason.notCovered.rawValue + ": "
    let note = gap.hasPrefix(twice) ? String(gap.dropFirst(twice.count)) : gap
    return GapPhrase.because(["what": .said(words), "note": .text(note)])
  }

  /// Why there is no figure of a time before the tables begin.
  func before(_ date: CivilDate, _ what: TablePhrase) -> Sentence {
    GapPhrase.notBefore([
      "what": .said(what()), "code": .text(manifest.code), "date": "\(date)",
    ])
  }
}
