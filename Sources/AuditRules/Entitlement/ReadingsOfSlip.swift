import AwardTables
import PayDomain

/// Collects the readings of what a slip and the user leave open.
struct ReadingsOfSlip {
  /// The slip and what the user knows of its employee.
  let view: SlipView
  /// The user's pay cycle.
  let cycleDays: Int?
  /// The award.
  let desk: AwardDesk

  /// Every combination, the usual one first; none when nothing dates the view.slip.
  func collect(into readings: inout WorkerReadings) {
    readings.removeAll()
    let starts = starts(&readings.isFollowingOn)
    guard !starts.isEmpty else { return }
    let employments = employments()
    readings.classifications = classifications(&readings.isUnclassified)
    if readings.classifications.count > 1 { readings.unknown.insert(.classification) }
    if employments.count > 1 { readings.unknown.insert(.employment) }
    if starts.count > 1 { readings.unknown.insert(.period) }
    for start in starts {
      for classification in readings.classifications {
        let ages = ages(classification, start, &readings.unknown)
        for employment in employments {
          for age in ages {
            readings.all.append(
              WorkerReading(
                classification: classification, employment: employment, age: age, start: start))
          }
        }
      }
    }
  }

  // MARK: - Classification

  private func classifications(_ isUnclassified: inout Bool) -> [Int] {
    if let supposed = view.supposedClassification { return [supposed] }
    let said = view.facts.classification.map { desk.classifications(matching: $0) } ?? []
    let printed = view.slip.classification.value.map { desk.classifications(matching: $0) } ?? []
    isUnclassified = said.isEmpty && printed.isEmpty
    if isUnclassified { return Array(desk.award.classifications.indices) }
    if said.isEmpty { return printed }
    if printed.isEmpty { return said }
    // Where they share a classification, that is it; where they contradict, it could be either.
    let shared = said.filter(printed.contains)
    return shared.isEmpty ? said + printed : shared
  }

  // MARK: - Employment

  private func employments() -> [EmploymentType] {
    let said = view.facts.employment
    let printed = view.slip.employment.value
    if let said, let printed { return said == printed ? [said] : [said, printed] }
    // What stands on the slip can be the employment at its end.
    let changes = said == nil && printed == .casual && view.work.paysBothWays
    if let known = said ?? printed { return changes ? [known, .fullTime, .partTime] : [known] }
    return view.work.hintsCasual
      ? [.casual, .fullTime, .partTime] : [.fullTime, .partTime, .casual]
  }

  // MARK: - Period

  private func starts(_ isFollowingOn: inout Bool) -> [CivilDate] {
    if case .read(let start) = view.slip.periodStart {
      return start.place == .asserted ? [start.value] : starts(printed: start.value)
    }
    if let end = view.slip.periodEnd.value {
      if let cycleDays { return [end.adding(days: 1 - cycleDays)] }
      guard let longest = view.calendar[end].longestPay?.value else { return [] }
      if let following = view.others.steps?.starts(endingOn: end, longest: longest) {
        isFollowingOn = true
        return apart(following.earliest, following.latest)
      }
      return apart(end.adding(days: 1 - longest), end)
    }
    // Pay for a longest period can be paid as long again after its end.
    guard let paid = view.slip.paymentDate.value,
      let longest = view.calendar[paid].longestPay?.value
    else { return [] }
    return apart(paid.adding(days: -2 * longest), paid)
  }

  /// The first day that is printed; where it may be the worker's own and not the employer's pay period's, also the
  /// first day of the longest period with the same last day, when the tables differ there.
  private func starts(printed start: CivilDate) -> [CivilDate] {
    guard let period = view.slip.period, mayBeClipped(period),
      let longest = cycleDays ?? view.calendar[period.end].longestPay?.value
    else { return [start] }
    let earliest = period.end.adding(days: 1 - longest)
    guard earliest < start else { return [start] }
    return apart(earliest, start).reversed()
  }

  /// Whether a period may be a part of the employer's: it begins with the employment, or has no length that pay
  /// periods have.
  private func mayBeClipped(_ period: PayPeriod) -> Bool {
    let employed = view.facts.employmentStart ?? view.slip.employmentStart.value
    return employed == period.start || !period.isUsual
  }

  /// The two ends of a span of starts, one when the tables are the same at both.
  private func apart(_ earliest: CivilDate, _ latest: CivilDate) -> [CivilDate] {
    let changes = desk.award.rateChanges.contains { earliest < $0 && $0 <= latest }
    return changes ? [earliest, latest] : [latest]
  }

  // MARK: - Age

  /// The dates of birth that are known, the user's before the slip's; two where they contradict.
  private var births: [CivilDate] {
    let said = [view.facts.born, view.slip.born.value].compactMap { $0 }
    return said.first == said.last ? Array(said.prefix(1)) : said
  }

  private func ages(
    _ classification: Int, _ start: CivilDate, _ unknown: inout Unknowns
  ) -> [AgeReading] {
    let dates = EffectiveDates(periodStart: start, day: start)
    let bands = desk.juniorBands(of: classification, on: dates)
    guard !bands.isEmpty else { return [.band(.adult)] }
    let births = births
    if births.count > 1 { unknown.insert(.age) }
    if !births.isEmpty {
      return births.flatMap { ages($0, classification, start, bands, &unknown) }
    }
    if view.facts.isAdult == true { return [.band(.adult)] }
    unknown.insert(.age)
    guard let youngest = bands.first, let oldest = bands.last else { return [.band(.adult)] }
    // An older band is never paid less than a younger one, so the two ends hold the range.
    return [.band(view.facts.isAdult == false ? oldest : .adult), .band(youngest)]
  }

  private func ages(
    _ born: CivilDate, _ classification: Int, _ start: CivilDate, _ bands: [AgeBand],
    _ unknown: inout Unknowns
  ) -> [AgeReading] {
    let dates = EffectiveDates(periodStart: start, day: start)
    let employed = view.facts.employmentStart ?? view.slip.employmentStart.value
    let end = max(start, view.slip.periodEnd.value ?? start)
    func band(_ day: CivilDate) -> AgeBand {
      .on(day, born: born, employed: employed, classification, dates, desk)
    }
    let (first, last) = (band(start), band(end))
    if employed == nil {
      let steps = bands.filter { $0.years == first.years || $0.years == last.years }
      let services = steps.filter { step in steps.count { $0.years == step.years } > 1 }
      if first.years == last.years, services.count > 1 {
        unknown.insert(.service)
        return services.reversed().map { .band($0) }
      }
    }
    guard first != last else { return [.band(first)] }
    unknown.insert(.birthday)
    return [
      .born(born, employed: employed, undated: end),
      .born(born, employed: employed, undated: start),
    ]
  }
}
