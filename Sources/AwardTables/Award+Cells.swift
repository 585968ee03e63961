import PayDomain
import Wording

extension Award {
  /// The junior bands a classification has on a date, youngest first; empty when everyone is paid
  /// the adult rate.
  ///
  /// A band that depends on service appears once for each side of the step. A band for everyone
  /// under an age appears as the oldest of them.
  public func juniorBands(of classification: Int, on dates: EffectiveDates) -> [AgeBand] {
    let juniors = store.juniors
    var bands: [AgeBand] = []
    for years in Set(juniors.ages.map(\.oldest)).sorted() {
      let short = juniors.answer(classification, years: years, isOver: false, on: dates)
      let long = juniors.answer(classification, years: years, isOver: true, on: dates)
      if short == .adult, long == .adult { continue }
      if let step = juniors.step(years: years), short != long {
        bands.append(.junior(years: years, months: step))
        bands.append(.junior(years: years, months: step + 1))
      } else {
        bands.append(.junior(years: years, months: nil))
      }
    }
    return bands
  }

  /// What is owed for an hour under a provision.
  ///
  /// An age the classification has no junior percentage for is answered with the adult rate. A
  /// junior band whose service is unknown and matters is answered with the lower percentage.
  /// Completed months equal to the length of a step count as not over it, though they are from the
  /// day after: the side that owes less.
  ///
  /// **Rounding:** base to the cent by the award's own basis, then base × percentage to the cent, a
  /// half up; where the award compounds, a casual's base × casual percentage to the cent first. A row of
  /// `penalties.csv` that says `through` what percentages is rounded at each of those instead.
  ///
  /// - Parameters:
  ///   - provision: a place in ``provisions``.
  ///   - question: whose rate is asked for.
  /// - Returns: the cell, or why the tables do not say.
  public func cell(_ provision: Int, for question: RateQuestion) -> CellAnswer {
    cell(provision, for: question, base: store.base(question))
  }

  /// The same with a base rate that is worked out already.
  func cell(
    _ provision: Int, for question: RateQuestion, base: @autoclosure () -> BaseAnswer
  ) -> CellAnswer {
    guard question.dates.periodStart <= coversTo else { return .notCovered(endOfCover) }
    let penalties = store.penalties
    switch penalties.index.find(penalties.key(provision, question), on: question.dates) {
    case .nothing:
      return .notCovered(
        GapPhrase.noFigure([
          "provision": .text(provisions[provision].id), "code": .text(code),
          "employment": .said(question.employment.said),
          "title": .text(classifications[question.classification].title),
        ]))
    case .before(let date):
      return .notCovered(store.before(date, .penalties))
    case .row(let place):
      let row = penalties.rows[place]
      guard let percentage = row.percentage, let basis = row.ground.basis else {
        let since = penalties.index.start(of: place).date
        return .notCovered(store.gapWords(.penalties, row.ground, since))
      }
      switch store.base(row.of, question, own: base) {
      case .notCovered(let why): return .notCovered(why)
      case .rate(let base):
        let through = row.through.isEmpty ? compoundedOn(provision, question) : row.through
        return .cell(cell(base, row, percentage, basis, through))
      }
    }
  }

  /// The percentage whose rounded rate a casual's penalty is worked out from; empty where it is the full-time rate.
  private func compoundedOn(_ provision: Int, _ question: RateQuestion) -> [Percentage] {
    guard store.manifest.compoundsCasual, question.employment == .casual, provision != 0 else {
      return []
    }
    let penalties = store.penalties
    let key = penalties.key(0, question)
    guard case .row(let place) = penalties.index.find(key, on: question.dates) else { return [] }
    return penalties.rows[place].percentage.map { [$0] } ?? []
  }

  /// What a rate is called that is not one's own ordinary hourly one; nil for that.
  private func words(for root: PenaltyTable.Root) -> Sentence? {
    switch root {
    case .own: nil
    case .week: TablePhrase.weekOverHours()
    case .classification(let place): Sentence(verbatim: classifications[place].title)
    }
  }

  /// Why a period after ``coversTo`` has no answer.
  var endOfCover: Sentence {
    GapPhrase.afterCheck(["code": .text(code), "end": "\(coversTo)", "day": "\(checkedOn)"])
  }

  private func cell(
    _ base: BaseRate, _ row: PenaltyTable.Row, _ percentage: Percentage, _ basis: Basis,
    _ through: [Percentage]
  ) -> Cell {
    let reference = LegalReference(
      instrument: code, clause: row.ground.clause, row: "penalties.csv:\(row.ground.line)")
    let steps = RoundedSteps(through)
    let rate = steps.rate(percentage, of: base.rate, per: reference)
    return Cell(
      rate: rate, exact: base.exact(percentage), flat: row.flat,
      flatPerStartedHour: row.isPerStartedHour, shiftHours: row.shiftHours,
      percentage: percentage, through: steps.percentages, base: base.rate,
      baseWords: words(for: row.of), weekly: base.weekly,
      reference: reference, baseReference: base.reference, basis: min(base.basis, basis),
      junior: base.junior)
  }
}
