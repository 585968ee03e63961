import AwardTables

/// What the pay database's words say an allowance is paid for.
enum FrequencyWords {
  /// The unit of ours that the words mean; nil where they say more or something else.
  ///
  /// Only whole phrases are known; nothing is matched by likeness.
  static func unit(_ words: String) -> AllowanceUnit? {
    var phrase = words.foldedTitle.split(separator: " ")[...]
    while let first = phrase.first, openings.contains(first) { phrase.removeFirst() }
    return units[phrase.joined(separator: " ")]
  }

  private static let openings: Set<Substring> = ["per", "for", "each", "every", "a", "an", "any"]

  private static let units: [String: AllowanceUnit] = [
    "hour": .hour, "hourly": .hour, "hour or part thereof": .startedHour,
    "hour or part of an hour": .startedHour, "hour or part hour": .startedHour,
    "hour or part of hour": .startedHour, "half hour": .halfHour,
    "half hour or part thereof": .halfHour, "quarter hour": .quarterHour, "day": .day,
    "daily": .day, "day or part thereof": .startedDay, "daily or part daily": .startedDay,
    "day or part of a day": .startedDay, "day or part of day": .startedDay,
    "day or part day": .startedDay, "shift": .shift, "day or shift": .shift,
    "rostered shift": .shift, "shift or part thereof": .startedShift, "week": .week,
    "weekly": .week, "fortnight": .fortnight, "month": .month, "monthly": .month, "year": .year,
    "annum": .year, "annual": .year, "annually": .year, "km": .kilometre, "kilometre": .kilometre,
    "meal": .meal, "occasion": .occasion, "occurrence": .occasion, "claim": .occasion,
    "engagement": .engagement, "performance": .performance, "uniform": .uniform,
    "uniform laundered": .uniform, "night": .night, "sleepover": .sleepover,
    "24 hour period": .dayOf24Hours, "24 hours": .dayOf24Hours, "journey": .journey,
    "trip": .journey, "break": .break, "rest break": .break,
  ]
}
