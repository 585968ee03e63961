import PayDomain

/// What words of a slip's labels and names give away.
public enum SlipWordMeaning: String, Hashable, Sendable, CaseIterable {
  /// Leave that a slip may not name.
  case familyViolenceLeave = "family_violence_leave"
  /// The same, in the months in which employers could still change their payrolls.
  case familyViolenceLeaveGrace = "family_violence_leave_grace"
  /// A word that says nothing of whom a deduction goes to; matters where a label has no other.
  case unclearDeduction = "unclear_deduction"
  /// A deduction for the employer's own benefit, which the law seldom allows.
  case seldomAllowed = "seldom_allowed"
  /// A deduction that is lawful with an agreement in writing.
  case mustBeAgreed = "must_be_agreed"
  /// Wages that go back to the employer.
  case moneyBack = "money_back"
  /// A sum that may be taken back, or may be wages that go back.
  case mayBeMoneyBack = "may_be_money_back"
  /// A part of the name of a company.
  case company = "company"
  /// A word for super that names no fund; matters where a label has no other.
  case superLabel = "super_label"
  /// Pay by the year.
  case annualRate = "annual_rate"
}

/// Words on slips that matter to a check, each from a day on.
public struct SlipWords: Sendable {
  /// Words by their place, folded.
  private let phrases: [String]
  private let meanings: DatedFigures<SlipWordMeaning>

  /// Reads and checks the table of a folder.
  ///
  /// - Throws: the first ``AwardProblem``.
  init(
    _ folder: String, _ sources: [AwardSource], _ coversTo: CivilDate
  ) throws(AwardProblem) {
    var phrases: [String] = []
    meanings = try DatedFigures(folder, NationalSchemas.slipWords, sources, coversTo) {
      row, schema throws(AwardProblem) in
      let phrase = FoldedText.fold(row.text(schema.index(of: "words")))
      let place = phrases.firstIndex(of: phrase) ?? phrases.count
      if place == phrases.count { phrases.append(phrase) }
      let meaning = SlipWordMeaning(rawValue: row.text(schema.index(of: "meaning")))
      return (place, meaning)
    }
    self.phrases = phrases
  }

  /// The places of the words that stand in a text, and whether the text has no other words than those of one letter or
  /// two, numbers and these.
  /// - Complexity: linear in the words of the table; callers keep the answer by text.
  public func places(in text: String) -> (places: [Int], isWhole: Bool) {
    let folded = FoldedText.fold(text)
    let places = phrases.indices.filter { " \(folded) ".contains(" \(phrases[$0]) ") }
    let known = Set(places.flatMap { phrases[$0].split(separator: " ") })
    let isWhole = folded.split(separator: " ").allSatisfy { word in
      known.contains(word) || word.allSatisfy(\.isNumber)
    }
    return (places, isWhole && !places.isEmpty)
  }

  /// What the words at a place mean on a day; nil before the first and beyond what is covered.
  public func meaning(_ place: Int, on day: CivilDate) -> NationalFigure<SlipWordMeaning>? {
    meanings.find(place, on: EffectiveDates(periodStart: day, day: day))
  }
}

/// How soon a slip must be given.
public struct SlipTimes: Hashable, Sendable {
  /// Within how many working days of payment.
  public let workingDays: Int
  /// How many holidays of a town or a part of a state may lie between, which no table has.
  public let localHolidays: Int
  /// The most public holidays on weekdays that so short a span of days can hold in any state, and some more.
  public let holidays: Int
}

extension SlipTimes {
  /// Reads a row; nil in a gap.
  init?(_ row: TableRow, _ schema: TableSchema) throws(AwardProblem) {
    guard let days = try row.count(schema.index(of: "working_days")),
      let local = try row.count(schema.index(of: "local_holidays")),
      let holidays = try row.count(schema.index(of: "holidays"))
    else { return nil }
    (workingDays, localHolidays, self.holidays) = (days, local, holidays)
  }
}
