import PayDomain
import Wording

extension Award {
  /// The loadings on annual leave that a classification and employment type have on the dates:
  /// for everybody, or for shiftworkers and for the others.
  ///
  /// Empty where the award's tables say that there is none, as for casuals.
  ///
  /// **Rounding:** the percentage of the ordinary hourly rate to the cent, a half up.
  /// **Limits:** whether the penalties that the work would have earned are more is not worked out.
  public func leaveLoadings(for question: RateQuestion) -> [GoingLeaveLoading] {
    LeaveLoadingTable.workers.compactMap { worker in
      let answer: LeaveLoadingAnswer
      switch store.leaveLoading.find(worker, question) {
      case .nothing: return nil
      case .before(let date):
        answer = .notCovered(store.before(date, .leaveLoadings))
      case .row(let row):
        guard !store.leaveLoading.rows[row].ground.isEnded else { return nil }
        answer = leaveLoading(row, for: question)
      }
      return GoingLeaveLoading(isForShiftworkers: worker, answer: answer)
    }
  }

  private func leaveLoading(_ place: Int, for question: RateQuestion) -> LeaveLoadingAnswer {
    guard question.dates.periodStart <= coversTo else { return .notCovered(endOfCover) }
    let row = store.leaveLoading.rows[place]
    guard let percentage = row.percentage, let basis = row.ground.basis else {
      let since = store.leaveLoading.start(of: place)
      return .notCovered(store.gapWords(.leaveLoadings, row.ground, since))
    }
    switch store.base(question) {
    case .notCovered(let why): return .notCovered(why)
    case .rate(let base):
      let reference = LegalReference(
        instrument: code, clause: row.ground.clause, row: "leave_loading.csv:\(row.ground.line)")
      return .loading(
        LeaveLoading(
          percentage: percentage, base: base.rate,
          rate: (base.rate * percentage).rounded(.halfUp, per: reference),
          isLeastOfPenalties: row.orPenalties, reference: reference, basis: min(basis, base.basis)))
    }
  }
}
