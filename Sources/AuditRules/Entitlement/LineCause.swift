import AwardTables
import PayDomain

/// What is known of a difference on a line, for deciding which check reports it.
struct LineCause {
  /// What the owed rate is for; ordinary when the line is held against ordinary pay.
  var category: PayCategory
  /// Whether the line pays exactly the figure of before the last change of rates.
  var isLastYears = false
  /// Whether the line pays exactly the figure of a younger age.
  var isYoungersRate = false
  /// Whether the line pays exactly the figure of less service at the same age.
  var isEarlierStep = false
  /// Whether a casual is paid the permanent rate, within a cent.
  var lacksCasualLoading = false
  /// Whether hours beyond ordinary ones are paid as an ordinary hour is.
  var paysOrdinary = false
  /// Whether the date beside the line, and no label, makes its hours weekend hours.
  var isMovedByDay = false
  /// Whether every hour of the slip is paid at one rate, though several kinds earn more than it.
  var isFlat = false
}

extension LineCause {
  /// Looks for the cause of a gap of a line under a reading.
  init(
    _ line: WorkLine, against category: PayCategory, _ reading: WorkerReading, _ finder: CauseFinder
  ) {
    self.category = category
    guard line.role == .whole, let (paid, hours) = line.figures else { return }
    isLastYears = finder.paysLastYears(line, category, reading, paid, hours)
    guard category == .ordinary else {
      paysOrdinary = finder.paysOrdinary(line, reading, paid, hours)
      isMovedByDay = line.isMovedByDay
      isFlat = finder.comparer.view.paysOneRate
      return
    }
    isYoungersRate = finder.paysYoungersRate(line, reading, paid, hours)
    isEarlierStep = finder.paysEarlierStep(line, reading, paid, hours)
    lacksCasualLoading = finder.lacksCasualLoading(line, reading, paid, hours)
  }
}

/// Holds a line against the figures of another year, age or employment.
struct CauseFinder {
  /// The award.
  let desk: AwardDesk
  /// How lines choose their provisions.
  let comparer: LineComparer

  /// The price a line is held against under a question: the lowest it could be, or the highest.
  func price(
    _ line: WorkLine, _ category: PayCategory, _ question: RateQuestion, highest: Bool = false
  ) -> PricedCell? {
    let sheet = desk.sheet(question)
    guard category != .ordinary else {
      if case .known(let cell) = sheet.ordinary { return cell }
      return nil
    }
    let range = sheet.choice(comparer.key(line, category)).range
    return highest ? range?.high : range?.low
  }

  /// The highest price a line could be held against where the award has no provision for it; nil when none.
  func possible(
    _ line: WorkLine, _ category: PayCategory, _ question: RateQuestion
  ) -> PricedCell? {
    guard category != .ordinary else { return nil }
    return desk.sheet(question).choice(comparer.key(line, category)).possible
  }

  /// Whether the line pays exactly what was owed before the last change on or before the period's start.
  func paysLastYears(
    _ line: WorkLine, _ category: PayCategory, _ reading: WorkerReading, _ paid: Money,
    _ hours: Hours
  ) -> Bool {
    guard let change = desk.award.rateChanges.last(where: { $0 <= reading.start }) else {
      return false
    }
    var question = reading.question(line.day, desk)
    let before = change.adding(days: -1)
    question.dates = EffectiveDates(periodStart: before, day: before)
    guard let old = price(line, category, question) else { return false }
    return line.pays(old, paid, hours)
  }

  /// Whether the line pays exactly the ordinary rate of a younger age.
  func paysYoungersRate(
    _ line: WorkLine, _ reading: WorkerReading, _ paid: Money, _ hours: Hours
  ) -> Bool {
    var question = reading.question(line.day, desk)
    let own = question.age.years
    return desk.juniorBands(of: reading.classification, on: question.dates).contains { band in
      if let own, let years = band.years, years >= own { return false }
      question.age = band
      guard let cell = price(line, .ordinary, question) else { return false }
      return line.pays(cell, paid, hours)
    }
  }

  /// Whether the line pays exactly the ordinary rate of less service at the same age.
  func paysEarlierStep(
    _ line: WorkLine, _ reading: WorkerReading, _ paid: Money, _ hours: Hours
  ) -> Bool {
    var question = reading.question(line.day, desk)
    guard case .junior(let years, let months?) = question.age else { return false }
    return desk.juniorBands(of: reading.classification, on: question.dates).contains { band in
      guard case .junior(years, let earlier?) = band, earlier < months else { return false }
      question.age = band
      guard let cell = price(line, .ordinary, question) else { return false }
      return line.pays(cell, paid, hours)
    }
  }

  /// Whether the line pays an ordinary hour: the award's, or what the slip's ordinary hours are paid.
  func paysOrdinary(
    _ line: WorkLine, _ reading: WorkerReading, _ paid: Money, _ hours: Hours
  ) -> Bool {
    if let cell = price(line, .ordinary, reading.question(line.day, desk)),
      cell.isJust(paid, hours)
    {
      return true
    }
    let ordinary = comparer.lines.ordinary
    guard ordinary.hours > .zero else { return false }
    return Rate(paying: ordinary.paid, over: ordinary.hours)
      .isNear(Rate(paying: paid, over: hours))
  }

  /// Whether a casual's line pays the permanent rate.
  func lacksCasualLoading(
    _ line: WorkLine, _ reading: WorkerReading, _ paid: Money, _ hours: Hours
  ) -> Bool {
    guard reading.employment == .casual else { return false }
    var question = reading.question(line.day, desk)
    question.employment = .fullTime
    guard let cell = price(line, .ordinary, question) else { return false }
    return cell.isJust(paid, hours)
  }
}

extension WorkLines {
  /// Whether every line pays the same for an hour, within a cent, and two or more kinds of hours among them earn
  /// more than ordinary ones: a flat rate for every hour.
  var paysOneRate: Bool {
    var flat: Rate?
    var first: PayCategory?
    var areSeveral = false
    for line in lines {
      guard line.role == .whole, let (paid, hours) = line.figures else { return false }
      let own = Rate(paying: paid, over: hours)
      if let flat, !flat.isNear(own) { return false }
      if flat == nil { flat = own }
      guard let premium = line.premium else { continue }
      if let first, first != premium { areSeveral = true }
      if first == nil { first = premium }
    }
    return areSeveral
  }
}

extension Rate {
  /// Whether two hourly sums are the same within a cent.
  func isNear(_ other: Rate) -> Bool {
    (self - other).micros.magnitude <= Rate(cents: 1).micros.magnitude
  }
}

extension WorkLine {
  /// Whether the line pays exactly a cell: its rate to the cent, or its sum.
  func pays(_ cell: PricedCell, _ paid: Money, _ hours: Hours) -> Bool {
    if let rate, rate == cell.hourly { return true }
    return (paid - cell.sum(hours)).magnitude <= Money(cents: 1)
  }
}
