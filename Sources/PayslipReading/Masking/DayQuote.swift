/// What may be said of a text that stands where a day was expected.
///
/// A mistyped day helps whoever mends it; anything else in the cell may be a person's number or name.
enum DayQuote {
  /// It has the form of a day: the text itself.
  case text(String)
  /// It has not: how many digits and whether letters.
  case shape(String)

  /// Looks at the form of a text.
  init(_ text: String) {
    self = DayQuote.isDay(text) ? .text(text) : .shape(DayQuote.shape(of: text))
  }

  /// The sentence that says that it is no day.
  func message(field: String) -> String {
    switch self {
    case .text(let text): "`\(text)` in `\(field)` is not a date"
    case .shape(let shape): "what stands in `\(field)` is not a date: \(shape)"
    }
  }

  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december",
  ]
  private static let others: Set<String> = [
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "st", "nd", "rd", "th", "of", "t",
    "z", "am", "pm",
  ]

  /// Whether a text has a day's form: day, month and year in figures of their length, or with a month's name, with
  /// or without the weekday and the time.
  private static func isDay(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let parts = parts(of: text)
    let words = parts.filter { $0.first?.isLetter == true }.map { $0.lowercased() }
    guard words.allSatisfy({ months.contains($0) || others.contains($0) }) else { return false }
    let hasMonth = words.contains { months.contains($0) }
    let groups = parts.filter { $0.first?.isNumber == true }.map(\.count)
    guard groups.count <= 8 else { return false }
    if hasMonth {
      return !groups.isEmpty && groups.filter { $0 == 4 }.count <= 1
        && groups.allSatisfy { $0 <= 2 || $0 == 4 }
    }
    if groups == [8] { return isCalendarLike(text.filter(\.isNumber)) }
    guard groups.count >= 3, groups.dropFirst(3).allSatisfy({ $0 <= 2 }) else { return false }
    let first = Array(groups.prefix(3))
    return (first[0] == 4 && first[1] <= 2 && first[2] <= 2)
      || (first[0] <= 2 && first[1] <= 2 && (first[2] == 2 || isYear(parts, first[2])))
  }

  /// Whether the third group of figures is a year of four digits in our time.
  private static func isYear(_ parts: [String], _ length: Int) -> Bool {
    let figures = parts.filter { $0.first?.isNumber == true }
    return length == 4 && (figures[2].hasPrefix("19") || figures[2].hasPrefix("20"))
  }

  /// Whether eight digits begin or end with a year of our time.
  private static func isCalendarLike(_ digits: String) -> Bool {
    ["19", "20"].contains { digits.hasPrefix($0) || digits.dropFirst(4).hasPrefix($0) }
  }

  /// Letters and digits that stand together, in order.
  private static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var kind = 0
    for sign in text {
      let next = sign.isASCII && sign.isNumber ? 1 : sign.isLetter ? 2 : 0
      if next == 0 {
        kind = 0
        continue
      }
      if next == kind {
        parts[parts.count - 1].append(sign)
      } else {
        parts.append(String(sign))
      }
      kind = next
    }
    return parts
  }

  /// How many digits a text has, and whether letters: `13 digits in 4 groups`.
  private static func shape(of text: String) -> String {
    let parts = parts(of: text)
    let groups = parts.filter { $0.first?.isNumber == true }
    let hasLetters = parts.count > groups.count
    let count = groups.reduce(0) { $0 + $1.count }
    guard count > 0 else { return "no digit" }
    let digits =
      "\(count) digit\(count == 1 ? "" : "s")"
      + (groups.count > 1 ? " in \(groups.count) groups" : "")
    return hasLetters ? "letters and \(digits)" : digits
  }
}
