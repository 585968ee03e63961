import PayDomain

extension Award {
  /// The first day from which a penalty, loading or overtime has a figure; nil where none has.
  public var penaltiesFrom: CivilDate? {
    penaltyRows { $0.ground.basis != nil }.min()
  }

  /// The first day from which penalties are computed from published figures; nil where none is.
  public var penaltiesComputedFrom: CivilDate? {
    penaltyRows { $0.ground.basis == .computed }.min()
  }

  /// How many stages of apprenticeships the tables name.
  public var apprenticeshipCount: Int { store.apprentices.stages.count }

  /// When the rows start, of all provisions but the ordinary one, that a condition holds for.
  private func penaltyRows(where isMeant: (PenaltyTable.Row) -> Bool) -> [CivilDate] {
    let penalties = store.penalties
    let ordinary = Set(
      classifications.indices.flatMap { place in
        EmploymentType.allCases.flatMap { type in
          let question = RateQuestion(
            classification: place, employment: type, age: .adult,
            dates: EffectiveDates(periodStart: checkedOn, day: checkedOn))
          return penalties.index.rows(of: penalties.key(0, question))
        }
      })
    return penalties.rows.indices.filter { !ordinary.contains($0) && isMeant(penalties.rows[$0]) }
      .map { penalties.index.start(of: $0).date }
  }
}
