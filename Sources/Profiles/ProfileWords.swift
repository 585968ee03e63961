import PayDomain

/// Values of closed lists and fixed forms.
extension ProfileNode {
  /// The meaning of a word that must be one of these, by exact spelling.
  func word<Value>(of meanings: KeyValuePairs<String, Value>) throws(ProfileProblem) -> Value {
    let found = try text()
    for (word, value) in meanings where word == found { return value }
    throw .unknownWord(spot, key: key, found: found, allowed: meanings.map(\.key))
  }

  /// `yes`, `no`, `true` or `false`.
  func truth() throws(ProfileProblem) -> Bool {
    try word(of: ["yes": true, "no": false, "true": true, "false": false])
  }

  /// `none` or `clause`.
  func setOff() throws(ProfileProblem) -> SetOff {
    try word(of: ["none": SetOff.none, "clause": SetOff.clause])
  }

  /// `with_leave`, `other_times` or `in_rate`.
  func leaveLoading() throws(ProfileProblem) -> LeaveLoadingPractice {
    try word(of: ["with_leave": .withLeave, "other_times": .otherTimes, "in_rate": .inRate])
  }

  /// Days by day: keys and values are dates as `yyyy-mm-dd`, and no value is before its key.
  func days() throws(ProfileProblem) -> [CivilDate: CivilDate] {
    var days: [CivilDate: CivilDate] = [:]
    for (name, value) in try pairs() {
      guard let day = CivilDate(iso: name.string), days[day] == nil else {
        throw .badValue(
          name.spot, key: key, expected: "a day of payment as yyyy-mm-dd, each once")
      }
      let received = try value.date()
      guard received >= day else {
        throw .badValue(value.spot, key: key, expected: "no day before the payment's")
      }
      days[day] = received
    }
    return days
  }

  /// The days slips were given, by the day of payment: keys and values are dates as `yyyy-mm-dd`.
  ///
  /// A slip can be given before its pay; a day so far from the payment that it must be of another year is refused.
  func daysIssued() throws(ProfileProblem) -> [CivilDate: AssertedDay] {
    var days: [CivilDate: AssertedDay] = [:]
    for (name, value) in try pairs() {
      guard let paid = CivilDate(iso: name.string), days[paid] == nil else {
        throw .badValue(
          name.spot, key: key,
          expected: "a day of payment as yyyy-mm-dd, each once, not `\(name.string)`")
      }
      let text = try value.text()
      guard let issued = CivilDate(iso: text) else {
        throw .badValue(
          value.spot, key: key,
          expected: "the day the slips of \(name.string) were given, as yyyy-mm-dd, not `\(text)`")
      }
      guard abs(issued.days(since: paid)) < ProfileNode.furthestIssue else {
        throw .badValue(
          value.spot, key: key,
          expected: "a day less than half a year from the payment of \(name.string), not `\(text)`")
      }
      days[paid] = AssertedDay(issued, line: value.spot.line)
    }
    return days
  }

  /// From how many days after or before its pay no slip is given; further off, the year is mistyped.
  private static let furthestIssue = 183

  /// `full_time`, `part_time` or `casual`; a hyphen may stand for the underscore.
  func employment() throws(ProfileProblem) -> EmploymentType {
    try word(of: [
      "full_time": .fullTime, "part_time": .partTime, "casual": .casual, "full-time": .fullTime,
      "part-time": .partTime,
    ])
  }

  /// A date as `yyyy-mm-dd`; the problem repeats a text of two or three short numbers, but no day of birth.
  func date() throws(ProfileProblem) -> CivilDate {
    let text = try text()
    guard let date = CivilDate(iso: text) else {
      let parts = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
      let isShown =
        key != "born" && (2...3).contains(parts.count) && text.count <= 10
        && parts.allSatisfy { part in
          (1...4).contains(part.count) && part.allSatisfy { $0.isASCII && $0.isNumber }
        }
      throw .badDate(spot, key: key, found: isShown ? text : nil)
    }
    return date
  }

  /// A day of the week, in English and whole.
  func weekday() throws(ProfileProblem) -> Weekday {
    try word(of: [
      "monday": .monday, "tuesday": .tuesday, "wednesday": .wednesday, "thursday": .thursday,
      "friday": .friday, "saturday": .saturday, "sunday": .sunday,
    ])
  }

  /// The eleven digits of an ABN, with or without spaces; whether its check holds is not asked.
  func abn() throws(ProfileProblem) -> String {
    let digits = try text().filter { $0 != " " }
    guard digits.count == 11, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      throw .badValue(spot, key: key, expected: "the eleven digits of an ABN, in quotes")
    }
    guard BusinessNumberCheck.passes(digits.utf8.map { $0 - UInt8(ascii: "0") }) else {
      throw .badValue(
        spot, key: key,
        expected: "an ABN, and the check digits of `\(digits)` do not fit its others; compare it "
          + "with a payslip or the business register, or take it out")
    }
    return digits
  }

  /// The word for what a column holds.
  func column() throws(ProfileProblem) -> ExportColumn {
    let found = try text()
    let allowed = ExportColumn.allCases.filter { !$0.isPairPart && $0 != .refused }
    guard let column = allowed.first(where: { $0.rawValue == found }) else {
      throw .unknownWord(spot, key: key, found: found, allowed: allowed.map(\.rawValue))
    }
    return column
  }

  /// The name of a pay category.
  func category() throws(ProfileProblem) -> PayCategory {
    let found = try text()
    guard let category = PayCategory(rawValue: found) else {
      throw .unknownWord(
        spot, key: key, found: found, allowed: PayCategory.allCases.map(\.rawValue))
    }
    return category
  }

  /// A percentage with its sign, `150%`, or a factor below 10, `1.5`.
  func multiplier() throws(ProfileProblem) -> Percentage {
    var digits = try text()
    let isPercentage = digits.last == "%"
    if isPercentage { digits = String(digits.dropLast()).trimmed }
    // A factor of 1 is 100 %, so it has two places fewer to give.
    let places = isPercentage ? 3 : 5
    guard let value = ProfileNode.scaled(digits, places: places), value > 0,
      isPercentage || value < 1_000_000
    else {
      throw .badValue(
        spot, key: key, expected: "a percentage such as `150%` or a factor such as `1.5`")
    }
    return Percentage(thousandths: value)
  }

  /// A decimal without sign, times 10 to the `places`; nil for any other form or more decimals.
  private static func scaled(_ text: String, places: Int) -> Int64? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? parts[1] : ""
    guard let whole = parts.first, parts.count <= 2, (1...6).contains(whole.utf8.count),
      decimals.utf8.count <= places, parts.count == 1 || !decimals.isEmpty
    else { return nil }
    let zeros = String(repeating: "0", count: places - decimals.utf8.count)
    let digits = whole + decimals + zeros
    guard digits.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else {
      return nil
    }
    return Int64(digits)
  }
}
