import PayDomain

extension Award {
  /// Every date on which a row of the award's dated tables starts, oldest first.
  ///
  /// A row starts on its date or with the first pay period from it on, so that two questions that differ
  /// only by days between the same two of these dates have the same answer.
  public var tableDates: [CivilDate] {
    let rates = store.rates.rows.indices.map { store.rates.index.start(of: $0).date }
    let penalties = store.penalties.rows.indices.map { store.penalties.index.start(of: $0).date }
    let juniors = store.juniors.rows.indices.map { store.juniors.index.start(of: $0).date }
    return Set(rates + penalties + juniors).sorted()
  }

  /// Every date on which an allowance, or a rate that one is a share of, can change, oldest first.
  public var allowanceDates: [CivilDate] {
    let index = store.allowances.index
    let own = store.allowances.rows.indices.map { index.start(of: $0).date }
    let rates = store.rates.rows.indices.map { store.rates.index.start(of: $0).date }
    return Set(own + rates).sorted()
  }
}
