import PayDomain

/// The days that a text above a table names, and the words before them: `Payroll activity, 1 Jul 2026 to 31 Jul 2026`.
///
/// Beyond the forms of ``Dates`` the first of two days may lack its month and year, as `13 - 19 July 2026` has it, and a
/// month stands for its first and last day.
struct CSVStatedDays {
  /// One day, or the first and the last; empty where a text names none, more, or says something behind them.
  private(set) var days: [CivilDate] = []
  /// The words before the first day in small letters.
  private(set) var words: [String] = []

  /// Words between two days.
  private static let joining = ["-", "to", "until", "till", "through"]
  /// Words that say nothing of the two days behind them.
  private static let fillers = ["from", "for", "the", "of", "between", "no", "number"]

  /// The days that pay periods have.
  private static let usual: Set<Int> = [7, 14, 28, 29, 30, 31]

  /// Takes a text apart.
  init(_ text: String) {
    let tokens = CSVStatedDays.tokens(of: text)
    var (at, first) = (0, tokens.count)
    while at < tokens.count {
      guard let (found, length) = CSVStatedDays.days(in: tokens[at...]) else {
        let isJoining = CSVStatedDays.joining.contains(tokens[at])
        guard days.isEmpty || isJoining || CSVStatedDays.isWeekday(tokens[at]) else {
          days = []
          return
        }
        at += 1
        continue
      }
      if days.isEmpty { first = at }
      days += found
      at += length
    }
    if days.count == 1 { first = takeShortDay(tokens, before: first) }
    guard days.count <= 2, days.first != days.last || days.count == 1 else {
      days = []
      return
    }
    words = tokens[..<first].filter { !CSVStatedDays.isWeekday($0) }
    if days.isEmpty { words = tokens }
  }

  /// Whether a text is nothing but days and what joins them.
  var isAlone: Bool { words.allSatisfy(CSVStatedDays.joining.contains) }

  /// The words without those at their end that say nothing of two days: `pay period 7 from` is `pay period`.
  var heading: [String] {
    var heading = words
    while let last = heading.last,
      CSVStatedDays.fillers.contains(last) || !last.contains(where: \.isLetter)
    {
      heading.removeLast()
    }
    return heading
  }

  /// The words of a text in small letters, dashes between days alone, without marks around them.
  private static func tokens(of text: String) -> [String] {
    let spaced = text.replacing("–", with: " - ").replacing("—", with: " - ")
    return spaced.split(separator: " ").flatMap { word -> [String] in
      let token = trimmed(word.lowercased())
      guard Dates.date(token) == nil,
        let dash = token.indices.first(where: { place in
          token[place] == "-" && Dates.date(String(token[..<place])) != nil
            && Dates.date(String(token[token.index(after: place)...])) != nil
        })
      else { return token.isEmpty ? [] : [token] }
      return [String(token[..<dash]), "-", String(token[token.index(after: dash)...])]
    }
  }

  /// A word without the marks around it.
  private static func trimmed(_ word: String) -> String {
    let marks: Set<Character> = [",", ";", ":", "(", ")", "[", "]", "|"]
    var rest = Substring(word)
    while let last = rest.last, marks.contains(last) { rest.removeLast() }
    while let first = rest.first, marks.contains(first) { rest.removeFirst() }
    return String(rest)
  }

  /// The day that begins some words, or the first and last of a month, and how many words name it.
  private static func days(in tokens: ArraySlice<String>) -> ([CivilDate], Int)? {
    for length in [3, 2, 1] where tokens.count >= length {
      let words = tokens.prefix(length).map(withoutOrdinal)
      if let day = Dates.date(words.joined(separator: " ")) { return ([day], length) }
    }
    guard tokens.count >= 2, tokens.first?.first?.isLetter == true,
      let first = Dates.date("1 " + tokens.prefix(2).joined(separator: " "))
    else { return nil }
    let next = first.adding(days: 31).parts
    guard let following = CivilDate(year: next.year, month: next.month, day: 1) else { return nil }
    return ([first, following.adding(days: -1)], 2)
  }

  /// Takes a first day that shares the year, or month and year, of the day behind it; where the first word of both is.
  private mutating func takeShortDay(_ tokens: [String], before first: Int) -> Int {
    guard let last = days.first, first >= 2, CSVStatedDays.joining.contains(tokens[first - 1])
    else { return first }
    let year = last.parts.year
    for length in [2, 1] where first - 1 >= length {
      let words = tokens[(first - 1 - length)..<(first - 1)].map(CSVStatedDays.withoutOrdinal)
      let missing = length == 2 ? [year, year - 1].map { "\($0)" } : ["\(monthAndYear(of: last))"]
      for rest in missing {
        guard let day = Dates.date(words.joined(separator: " ") + " " + rest), day < last else {
          continue
        }
        // `Pay run 3 - 5 Aug 2026` may be the third.
        guard length == 2 || CSVStatedDays.usual.contains(last.days(since: day) + 1) else {
          continue
        }
        days = [day, last]
        return first - 1 - length
      }
    }
    return first
  }

  /// A day's month and year as words.
  private func monthAndYear(of day: CivilDate) -> String {
    let names = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    return "\(names[day.parts.month - 1]) \(day.parts.year)"
  }

  /// `1st` as `1`.
  private static func withoutOrdinal(_ word: String) -> String {
    let isOrdinal = ["st", "nd", "rd", "th"].contains { word.hasSuffix($0) }
    return isOrdinal && word.first?.isNumber == true ? String(word.dropLast(2)) : word
  }

  /// Whether a word is a day of the week.
  private static func isWeekday(_ word: String) -> Bool {
    word.count >= 3 && Weekday.allCases.contains { word.hasPrefix($0.rawValue) }
      && ["", "s", "day", "sday", "nesday", "rsday", "urday", "r", "rs"].contains(word.dropFirst(3))
  }
}
