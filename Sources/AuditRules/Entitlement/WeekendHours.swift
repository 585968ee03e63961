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
      var hours = Hours.zero
      for place in lines.indices where isWhole(place, category) {
        hours = hours + (lines[place].hours ?? .zero)
      }
      guard hours > .zero, let most = dayHours(of: weekday), hours > most else { continue }
      for place in lines.indices where isWhole(place, category) && !lines[place].isMovedByDay {
        lines[place].mayBeOtherDays = true
      }
    }
  }

  /// Whether a line pays hours of a category whole.
  private func isWhole(_ place: Int, _ category: PayCategory) -> Bool {
    lines[place].category == category && lines[place].role == .whole
  }

  /// The hours that the days of a name in the period have; nil where the period is not known.
  private func dayHours(of weekday: Weekday) -> Hours? {
    guard let periodStart, let periodEnd, periodStart <= periodEnd else { return nil }
    guard let period = PayPeriod(start: periodStart, end: periodEnd) else { return nil }
    // Every whole week has one; the days left over are looked at.
    let (weeks, rest) = period.dayCount.quotientAndRemainder(dividingBy: SuperEarnings.daysOfWeek)
    let more = (0..<rest).count { period.start.adding(days: $0).weekday == weekday }
    let count = weeks + more
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
