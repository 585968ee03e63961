import PayDomain
import Wording

extension Award {
  /// How many allowances the tables name, those that have ended among them.
  public var allowanceCount: Int { store.allowances.ids.count }

  /// The allowances on a date, in table order.
  ///
  /// One that has ended is left out; one that is not covered on the date, or not yet, is in and says
  /// why. An allowance that differs between classifications is there once for each of
  /// its figures.
  ///
  /// **Limits:** whether somebody is owed one depends on what `words` say of the work, which no
  /// table knows.
  ///
  /// - Parameters:
  ///   - chosen: places in ``classifications``; nil for all.
  ///   - dates: the start of the period and the day of the work.
  /// - Returns: one element for each allowance and figure.
  public func allowances(
    of chosen: [Int]? = nil, on dates: EffectiveDates
  ) -> [GoingAllowance] {
    let table = store.allowances
    let places = chosen ?? Array(classifications.indices)
    return table.ids.indices.flatMap { allowance in
      var found: [Found] = []
      for place in places {
        let key = table.key(allowance, place)
        guard let (row, answer) = figure(key, for: place, on: dates) else { continue }
        if let same = found.firstIndex(where: { $0.row == row && $0.answer == answer }) {
          found[same].classifications.append(place)
        } else {
          found.append(Found(row: row, answer: answer, classifications: [place]))
        }
      }
      return found.map { each in
        let row = table.rows[each.row]
        return GoingAllowance(
          id: table.ids[allowance], words: row.words, unit: row.unit, cap: row.cap,
          isAllPurpose: row.isAllPurpose, isExpense: row.isExpense,
          classifications: each.classifications, answer: each.answer)
      }
    }
  }

  /// A row of the table with whom it is for.
  private struct Found {
    let row: Int
    let answer: AllowanceAnswer
    var classifications: [Int]
  }

  /// The row about a key and what it comes to; nil where there is none or the allowance has ended.
  private func figure(
    _ key: Int, for classification: Int, on dates: EffectiveDates
  ) -> (row: Int, answer: AllowanceAnswer)? {
    let table = store.allowances
    switch table.index.find(key, on: dates) {
    case .nothing: return nil
    case .before(let date):
      guard let first = table.index.rows(of: key).first else { return nil }
      return (
        first,
        .notCovered(GapPhrase.allowanceNotBefore(["code": .text(code), "date": "\(date)"]))
      )
    case .row(let row):
      guard !table.rows[row].ground.isEnded else { return nil }
      return (row, answer(table.rows[row], row, for: classification, on: dates))
    }
  }

  /// What a row comes to for a classification.
  ///
  /// **Rounding:** a percentage of a rate to the cent, a half up.
  private func answer(
    _ row: AllowanceTable.Row, _ place: Int, for classification: Int, on dates: EffectiveDates
  ) -> AllowanceAnswer {
    guard dates.periodStart <= coversTo else { return .notCovered(endOfCover) }
    guard let basis = row.ground.basis else {
      let since = store.allowances.index.start(of: place).date
      return .notCovered(store.gapWords(.allowances, row.ground, since))
    }
    let reference = LegalReference(
      instrument: code, clause: row.ground.clause, row: "allowances.csv:\(row.ground.line)")
    if let amount = row.amount {
      return .amount(
        AllowanceFigure(amount: amount, share: nil, reference: reference, basis: basis))
    }
    guard let percentage = row.percentage, let rate = row.rate else {
      return .notCovered(GapPhrase.percentageOfWhat(["code": .text(code)]))
    }
    let whose = row.of ?? classification
    switch store.base(
      RateQuestion(classification: whose, employment: .fullTime, age: .adult, dates: dates))
    {
    case .notCovered(let why): return .notCovered(why)
    case .rate(let base):
      let weekly = base.weekly.map { Rate(cents: $0.cents) }
      guard let whole = rate == .weekly ? weekly : base.rate else {
        return .notCovered(
          GapPhrase.noWeeklyWageOf([
            "code": .text(code), "title": .text(classifications[whose].title),
          ]))
      }
      let share = AllowanceShare(
        percentage: percentage, of: whole, isOfWeek: rate == .weekly,
        classification: row.of.map { classifications[$0].title })
      return .amount(
        AllowanceFigure(
          amount: (whole * percentage).rounded(.halfUp, per: reference), share: share,
          reference: reference, basis: min(basis, base.basis)))
    }
  }
}
