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
  /// Whether a casual is paid the permanent rate, within a cent.
  var lacksCasualLoading = false
}

extension LineCause {
  /// Looks for the cause of a gap of a line under a reading.
  init(
    _ line: WorkLine, against category: PayCategory, _ reading: WorkerReading, _ finder: CauseFinder
  ) {
    self.category = category
    guard line.role == .whole, let (paid, hours) = line.figures else { return }
    isLastYears = finder.paysLastYears(line, category, reading, paid, hours)
    guard category == .ordinary else { return }
    isYoungersRate = finder.paysYoungersRate(line, reading, paid, hours)
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

extension WorkLine {
  /// Whether the line pays exactly a cell: its rate to the cent, or its sum.
  func pays(_ cell: PricedCell, _ paid: Money, _ hours: Hours) -> Bool {
    if let rate, rate == cell.hourly { return true }
    return (paid - cell.sum(hours)).magnitude <= Money(cents: 1)
  }
}
