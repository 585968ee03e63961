import PayDomain

/// Writes what was seen of pay periods, and asks for the cycle where slips don't state both their days.
struct DraftPeriods {
  /// The periods.
  let periods: SurveyedPeriods
  /// For each employee the last days of slips that do not state their first.
  let ends: [Set<Int32>]

  private static let cycles = [7: "weekly", 14: "fortnightly", 28: "four_weekly"]

  /// Adds the keys of the pay cycle and the pay week.
  func add(to draft: inout DraftText) {
    let lengths = periods.lengths.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if !lengths.isEmpty {
      let words = lengths.prefix(6).map { length, slips in
        "\(DraftText.count(length, "day")) on \(DraftText.count(slips, "slip"))"
      }
      draft.comment("Periods seen: \(words.joined(separator: ", ")).")
    }
    let proposal = lengths.first.flatMap { DraftPeriods.cycles[$0.key] } ?? "weekly"
    if periods.withoutStart.slips > 0 {
      draft.comment(
        "\(DraftText.measure(periods.withoutStart)): only the last day is stated. Without the cycle",
        "a rate that changed in the period cannot be placed. weekly, fortnightly or four_weekly:")
      if let gaps = gapWords { draft.comment(gaps) }
      draft.entry("pay_cycle", DraftText.quoted("?"))
    } else {
      draft.comment("The slips state both days; only a slip without its first day would need it.")
      draft.line("# pay_cycle: \(proposal)")
    }
    if periods.withoutEnd.slips > 0 {
      draft.comment(
        "\(DraftText.measure(periods.withoutEnd)): no day of the period is stated at all.")
    }
    addWeek(to: &draft)
  }

  /// How far apart the ends of one employee's periods stand; nil where nobody has two.
  private var gapWords: String? {
    var gaps: [Int: Int] = [:]
    for days in ends.map({ $0.sorted() }) {
      for (first, second) in zip(days, days.dropFirst()) {
        gaps[Int(second - first), default: 0] += 1
      }
    }
    guard let most = gaps.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }) else { return nil }
    let all = gaps.values.reduce(0, +)
    return "One employee's periods end \(DraftText.count(most.key, "day")) apart in"
      + " \(DraftText.grouped(most.value)) of \(DraftText.count(all, "case"))."
  }

  private func addWeek(to draft: inout DraftText) {
    let days = Weekday.allCases.filter { periods.lastDays[$0] != nil }
      .sorted { periods.lastDays[$0, default: 0] > periods.lastDays[$1, default: 0] }
    guard let last = days.first else { return }
    let words = days.map {
      "\($0.word) on \(DraftText.count(periods.lastDays[$0, default: 0], "slip"))"
    }
    draft.comment("Periods end on \(words.joined(separator: ", ")). The day the pay week starts:")
    draft.line("# pay_week: \(last.next.word.lowercased())")
  }
}

extension Weekday {
  /// The day's name.
  var word: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// The day after it.
  var next: Weekday {
    let days = Weekday.allCases
    let place = days.firstIndex(of: self).map { ($0 + 1) % days.count }
    return place.map { days[$0] } ?? self
  }
}
