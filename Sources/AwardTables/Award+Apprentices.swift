import PayDomain
import Wording

extension Award {
  /// The apprentices that have a figure on a date, in table order.
  public func apprenticeships(on dates: EffectiveDates) -> [Apprenticeship] {
    let table = store.apprentices
    return table.stages.indices.compactMap { place in
      guard case .row(let row) = table.index.find(place, on: dates),
        table.rows[row].percentage != nil
      else { return nil }
      return table.stages[place]
    }
  }

  /// What an apprentice is owed for an hour under a provision.
  ///
  /// **Rounding:** the share of the trade's weekly wage to the cent, over the hours of the week to the cent; where the
  /// award has only an hourly rate, the share of that. Then as for everybody.
  ///
  /// - Parameters:
  ///   - provision: a place in ``provisions``.
  ///   - stage: whose rate is asked for.
  ///   - employment: how they are employed.
  ///   - dates: when.
  /// - Returns: the cell, or why the tables do not say.
  public func cell(
    _ provision: Int, for stage: Apprenticeship, employment: EmploymentType,
    on dates: EffectiveDates
  ) -> CellAnswer {
    let question = RateQuestion(
      classification: stage.classification, employment: employment, age: .adult, dates: dates)
    return cell(provision, for: question, base: store.base(stage, on: dates))
  }
}

extension AwardStore {
  /// The base rate of an apprentice: the share of a trade's rate, and never less than the least.
  func base(_ stage: Apprenticeship, on dates: EffectiveDates) -> BaseAnswer {
    guard let place = apprentices.stages.firstIndex(of: stage) else {
      return .notCovered(GapPhrase.noApprentice(["code": .text(manifest.code)]))
    }
    switch apprentices.index.find(place, on: dates) {
    case .nothing: return .notCovered(GapPhrase.noApprentice(["code": .text(manifest.code)]))
    case .before(let date):
      return .notCovered(before(date, .apprenticeRates))
    case .row(let number):
      let row = apprentices.rows[number]
      guard let percentage = row.percentage, let basis = row.ground.basis else {
        let since = apprentices.index.start(of: number).date
        return .notCovered(gapWords(.apprenticeRates, row.ground, since))
      }
      guard !row.isConditional else {
        return .notCovered(GapPhrase.otherFacts(["code": .text(manifest.code)]))
      }
      let own = adult(row.of ?? stage.classification, on: dates)
      guard case .rate(let whole) = own else { return own }
      let share = weeklyShare(
        of: whole, percentage, row.ground, basis, row: "apprentices.csv:\(row.ground.line)")
      guard let least = row.atLeast else { return .rate(share) }
      let floor = adult(least, on: dates)
      guard case .rate(let least) = floor else { return floor }
      return .rate(least.rate > share.rate ? least : share)
    }
  }
}
