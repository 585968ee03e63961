import AwardTables
import PayDomain

/// Compares the rates of two classifications, provision by provision.
struct ComparedRows {
  typealias Row = AgreementComparison.Row

  /// The agreement.
  let own: ComparedTables
  /// The award.
  let other: ComparedTables
  /// The day of the work, in a pay period that starts then.
  let day: CivilDate

  private var dates: EffectiveDates { EffectiveDates(periodStart: day, day: day) }

  /// The groups of two classifications: each type of employment that one of them has, each age.
  func groups(_ match: ClassificationMatch) -> [AgreementComparison.Group] {
    EmploymentType.allCases.flatMap { type -> [AgreementComparison.Group] in
      let here = own.award.employmentTypes.contains(type)
      guard other.award.employmentTypes.contains(type) || here else { return [] }
      return ages(match).map { age in
        AgreementComparison.Group(
          classification: match.own, match: match, employment: type, age: age,
          rows: rows(match, type, age))
      }
    }
  }

  /// Adults, and every junior age that one of the two has a percentage for.
  private func ages(_ match: ClassificationMatch) -> [AgeBand] {
    let all =
      own.award.juniorBands(of: match.own, on: dates)
      + other.award.juniorBands(of: match.other, on: dates)
    var known: Set<JuniorBand> = []
    for case .junior(let years, let months) in all {
      known.insert(JuniorBand(years: years, months: months))
    }
    // Where service matters to one of the two, both are asked for each length of it.
    let stepped = Set(known.filter { $0.months != nil }.map(\.years))
    let bands = known.filter { $0.months != nil || !stepped.contains($0.years) }.sorted()
    return [.adult] + bands.map { .junior(years: $0.years, months: $0.months) }
  }

  /// The rows of one type of employment and age.
  private func rows(_ match: ClassificationMatch, _ type: EmploymentType, _ age: AgeBand) -> [Row] {
    guard own.award.employmentTypes.contains(type) else {
      return [silent("every \(type) hour", "\(own.award.code) has no \(type) employment")]
    }
    guard other.award.employmentTypes.contains(type) else {
      return [silent("every \(type) hour", "\(other.award.code) has no \(type) employment")]
    }
    let mine = own.award.goingRates(
      classifications: [match.own], employment: type, age: age, on: dates)
    let theirs = other.award.goingRates(
      classifications: [match.other], employment: type, age: age, on: dates)
    var left = mine
    var rows = weekly(mine, theirs, type, age).map { [$0] } ?? []
    for rate in theirs {
      let place = counterpart(of: rate, in: left, all: theirs)
      rows.append(row(place.map { left[$0] }, rate))
      if let place { left.remove(at: place) }
    }
    return rows
      + left.map { rate in
        Row(
          what: words(rate, own.award), own: whole(rate), other: nil, verdict: .cannotTell,
          reason: "\(other.award.code) has no such hour")
      }
  }

  private func silent(_ what: String, _ reason: String) -> Row {
    Row(what: what, own: nil, other: nil, verdict: .cannotTell, reason: reason)
  }

  /// The wages of a full-time adult's week, where both have one.
  private func weekly(
    _ mine: [GoingRate], _ theirs: [GoingRate], _ type: EmploymentType, _ age: AgeBand
  ) -> Row? {
    guard type == .fullTime, age == .adult, let one = week(mine), let two = week(theirs) else {
      return nil
    }
    let (hours, others) = (own.award.weeklyHours, other.award.weeklyHours)
    let (left, right) = (Rate(cents: one.cents), Rate(cents: two.cents))
    guard hours == others else {
      return Row(
        what: "for a full-time week", own: left, other: right, verdict: .cannotTell,
        reason: "a week of \(hours) against one of \(others)")
    }
    return Row(
      what: "for a full-time week", own: left, other: right, verdict: verdict(left, right),
      reason: "")
  }

  private func week(_ rates: [GoingRate]) -> Money? {
    guard case .cell(let cell) = rates.first?.answer else { return nil }
    return cell.weekly
  }

  /// The agreement's rate for the hour of one of the award's: of the same id, else the only one of the same kind and
  /// condition whose id the award does not have.
  private func counterpart(of rate: GoingRate, in mine: [GoingRate], all: [GoingRate]) -> Int? {
    let wanted = other.award.provisions[rate.provision]
    if let same = mine.firstIndex(where: { own.award.provisions[$0.provision].id == wanted.id }) {
      return same
    }
    let taken = Set(all.map { other.award.provisions[$0.provision].id })
    let alike = mine.indices.filter { place in
      let each = own.award.provisions[mine[place].provision]
      return !taken.contains(each.id) && isAlike(each, wanted)
    }
    return alike.count == 1 ? alike[0] : nil
  }

  /// Whether two provisions are for the same hours, whatever their words.
  private func isAlike(_ one: Provision, _ two: Provision) -> Bool {
    var (left, right) = (one.condition, two.condition)
    (left.words, right.words) = ("", "")
    return one.category == two.category && left == right && one.combination == two.combination
  }

  private func row(_ mine: GoingRate?, _ theirs: GoingRate) -> Row {
    let what = words(theirs, other.award)
    guard let mine else {
      return Row(
        what: what, own: nil, other: whole(theirs), verdict: .cannotTell,
        reason: "\(own.award.code) says nothing of this hour")
    }
    let figures = (whole(mine), whole(theirs))
    if let reason = obstacle(mine, theirs) {
      return Row(
        what: what, own: figures.0, other: figures.1, verdict: .cannotTell, reason: reason)
    }
    guard let left = figures.0, let right = figures.1 else {
      let reason = why(mine) ?? why(theirs)
      return Row(
        what: what, own: figures.0, other: figures.1, verdict: .cannotTell,
        reason: reason ?? "no figure")
    }
    let found = verdict(left, right)
    if found != .worse, isStarted(theirs), !isStarted(mine) {
      return Row(
        what: what, own: left, other: right, verdict: .cannotTell,
        reason: "\(other.award.code) pays dollars for each part of an hour, \(own.award.code) not")
    }
    return Row(what: what, own: left, other: right, verdict: found, reason: "")
  }

  /// Why two provisions are not about the same hours; nil when they are.
  private func obstacle(_ mine: GoingRate, _ theirs: GoingRate) -> String? {
    let (left, right) = (
      own.award.provisions[mine.provision], other.award.provisions[theirs.provision]
    )
    guard isAlike(left, right) else {
      return "the hours differ: \(own.award.code) has them as `\(words(mine, own.award))`"
    }
    let day = "\(day)"
    let terms = "provision_terms.csv"
    guard
      own.terms(terms, of: left.id, on: day) == other.terms(terms, of: right.id, on: day)
    else { return "the two have other terms, or terms that are not known" }
    let (shift, others) = (left.condition.shift, right.condition.shift)
    guard
      own.terms("shifts.csv", of: shift, on: day) == other.terms("shifts.csv", of: others, on: day)
    else { return "the shift `\(shift)` is another one, or not known" }
    return nil
  }

  private func verdict(_ own: Rate, _ other: Rate) -> AgreementComparison.Verdict {
    if own == other { return .equal }
    return own < other ? .worse : .better
  }

  /// What a whole hour earns, flat dollars included; nil when the tables do not say.
  private func whole(_ rate: GoingRate) -> Rate? {
    guard case .cell(let cell) = rate.answer else { return nil }
    return cell.flat.map { cell.rate + $0 } ?? cell.rate
  }

  /// Why there is no figure; nil when there is one.
  private func why(_ rate: GoingRate) -> String? {
    guard case .notCovered(let why) = rate.answer else { return nil }
    return why.english
  }

  /// Whether a part of an hour earns the flat dollars of a whole one.
  private func isStarted(_ rate: GoingRate) -> Bool {
    guard case .cell(let cell) = rate.answer else { return false }
    return cell.flat != nil && cell.flatPerStartedHour
  }

  private func words(_ rate: GoingRate, _ award: Award) -> String {
    award.provisions[rate.provision].category == .overtime ? "overtime, \(rate.words)" : rate.words
  }
}

/// A junior's age and service, in an order.
private struct JuniorBand: Hashable, Comparable {
  /// Completed years.
  let years: Int
  /// Completed months with the employer; nil where they do not matter.
  let months: Int?

  /// The younger before the older, the shorter service before the longer.
  static func < (one: JuniorBand, two: JuniorBand) -> Bool {
    if one.years != two.years { return one.years < two.years }
    return (one.months ?? -1) < (two.months ?? -1)
  }
}
