import AwardTables
import PayDomain

extension WorkLines {
  /// Sets aside lines whose hours cannot be hours: `Weekly wage` 1 x 500.00, or five of 100.00 for five days.
  ///
  /// Such a line pays several times the award's rate for a few hours, or it names a week, a day or a month or is a
  /// full-timer's only pay and is far above that rate. How many hours it pays is not known.
  ///
  /// **Limits:** whoever is truly paid so much for so little is not judged either.
  mutating func setWagesAside(_ view: SlipView, _ readings: WorkerReadings, _ desk: AwardDesk) {
    let week = desk.award.weeklyHours
    let days = Int64(view.slip.period?.dayCount ?? SuperEarnings.daysOfWeek)
    let printed = view.slip.lines
    let hours = printed.indices.reduce(Hours.zero) { sum, index in
      guard printed[index].section == .earnings, printed[index].unit == .hours else { return sum }
      return printed[index].quantity.value.map { sum + $0 } ?? sum
    }
    let full = week.units * days / Int64(SuperEarnings.daysOfWeek)
    guard hours.units * 2 <= full else { return }
    let isFullTime = readings.all.allSatisfy { $0.employment == .fullTime }
    let wages = lines.filter { line in
      guard line.role == .whole, line.category == .ordinary, !line.isJoined,
        let (paid, hours) = line.figures
      else { return false }
      let isFar = isFullTime || WorkLines.namesSpan(printed[line.index].label)
      let hourly = Rate(paying: paid, over: hours)
      return readings.all.allSatisfy { reading in
        guard case .known(let cell) = desk.sheet(reading.question(line.day, desk)).ordinary
        else { return false }
        let times = isFar ? WorkLines.far : WorkLines.several
        return hourly.micros * times.of >= cell.hourly.micros * times.count
      }
    }
    guard !wages.isEmpty else { return }
    lines.removeAll { line in wages.contains { $0.index == line.index } }
    for wage in wages {
      unmeasured.append(wage.index)
      if let paid = wage.paid { otherPay += paid }
    }
    unmeasured.sort()
  }

  /// How many times the award's rate is far above it, and several times it, as `count` of `of`.
  private static let far = (count: Int64(3), of: Int64(2))
  private static let several = (count: Int64(3), of: Int64(1))

  /// Whether a label names what a wage is paid for instead of hours.
  private static func namesSpan(_ label: String) -> Bool {
    let words = FoldedWords(label)
    let spans: [StaticString] = [
      "week", "weeks", "weekly", "wk", "fortnight", "fortnightly", "month", "months", "monthly",
      "day", "days", "daily",
    ]
    return spans.contains(where: words.containWords)
  }
}
