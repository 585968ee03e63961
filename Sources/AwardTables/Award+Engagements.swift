import PayDomain

extension Award {
  /// Whether the tables say the least that is paid for coming to work, for anybody and any date.
  public var saysLeastEngagement: Bool { !store.engagements.rows.isEmpty }

  /// The least that a classification and employment type is paid for coming to work, in table
  /// order; empty where the tables do not say.
  ///
  /// Rows about one kind of hours alone, such as overtime on a Sunday, are left out.
  public func leastEngagements(for question: RateQuestion) -> [LeastEngagement] {
    var found: [EngagementTable.Row] = []
    for row in store.engagements.rows
    where row.start.hasStarted(on: question.dates) && row.scope.contains(question.classification)
      && row.employment.contains(question.employment) && row.category.isEmpty
    {
      found.removeAll { $0.isAboutTheSame(as: row) }
      found.append(row)
    }
    guard question.dates.periodStart <= coversTo else { return [] }
    return found.compactMap { row in
      guard let hours = row.hours else { return nil }
      let fact = row.when.prefix { $0 != "=" }
      return LeastEngagement(
        hours: hours, per: row.per, days: row.days, isConditional: !row.when.isEmpty,
        question: store.engagements.questions[String(fact)],
        reference: LegalReference(
          instrument: code, clause: row.ground.clause,
          row: "min_engagement.csv:\(row.ground.line)"))
    }
  }
}
