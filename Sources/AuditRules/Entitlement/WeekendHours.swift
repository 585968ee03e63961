import PayDomain

extension WorkLine {
  /// Whether its hours are counted as those of a day of the weekend.
  var isOfWeekend: Bool { category == .saturday || category == .sunday }

  /// Whether its hours may be of other days than it is counted for.
  ///
  /// The award's own words say what their hours earn, whatever days they name.
  var isOfOtherDays: Bool { mayBeOtherDays && named == nil }
}

extension WorkLines {
  /// Leaves open which day the hours of a weekend day are of, where the period has too few such days to hold them.
  mutating func doubtWeekendHours() {
    for (category, weekday) in [(PayCategory.saturday, Weekday.saturday), (.sunday, .sunday)] {
      let own = lines.indices.filter { lines[$0].category == category && lines[$0].role == .whole }
      let hours = own.reduce(Hours.zero) { $0 + (lines[$1].hours ?? .zero) }
      guard hours > .zero, let most = dayHours(of: weekday), hours > most else { continue }
      for place in own where !lines[place].isMovedByDay { lines[place].mayBeOtherDays = true }
    }
  }

  /// The hours that the days of a name in the period have; nil where the period is not known.
  private func dayHours(of weekday: Weekday) -> Hours? {
    guard let periodStart, let periodEnd, periodStart <= periodEnd else { return nil }
    guard let period = PayPeriod(start: periodStart, end: periodEnd) else { return nil }
    let count = (0..<period.dayCount).count { day in
      period.start.adding(days: day).weekday == weekday
    }
    return Hours(units: WorkDates.wholeDay.units * Int64(count))
  }

  /// Whether ordinary hours stand on a line that is called casual and on one that is not and pays less an hour.
  var paysBothWays: Bool {
    var (casual, other): (Rate?, Rate?)
    for line in lines where line.isOrdinaryWhole && line.figures != nil {
      guard let own = line.hourly else { continue }
      if line.namesCasual {
        casual = max(casual ?? own, own)
      } else {
        other = min(other ?? own, own)
      }
    }
    guard let casual, let other else { return false }
    return other + Rate(cents: 1) < casual
  }
}
