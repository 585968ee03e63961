import PayDomain

extension PayLine {
  /// Whether the date beside the line, or every day that its label names, is before a day.
  func isBefore(_ start: CivilDate) -> Bool {
    date.value.map { $0 < start } ?? false || label.namesDaysBefore(start)
  }
}

extension String {
  /// Whether the label names days, each before `start`, as `Ordinary hours 16/06-22/06` does in July.
  ///
  /// A day is two digits, a slash and two digits, or one of either behind `w/e`, `ending`; without a year it is the last
  /// such day before the period's end.
  /// **Limits:** days that the label writes otherwise are not seen.
  func namesDaysBefore(_ start: CivilDate) -> Bool {
    guard holdsSlash else { return false }
    let days = dayMonths
    // A day of the next half year is one of the last half year.
    let latest = start.adding(days: String.halfYear)
    return !days.isEmpty
      && days.allSatisfy { day, month in
        let years = [latest.parts.year, latest.parts.year - 1]
        let dates = years.compactMap { CivilDate(year: $0, month: month, day: day) }
        guard let last = dates.first(where: { $0 <= latest }) else { return false }
        return last < start
      }
  }

  /// Half of a year in days.
  private static let halfYear = 182

  /// Whether a slash stands in it; most labels have none, and their bytes are looked at in place.
  private var holdsSlash: Bool {
    let slash = UInt8(ascii: "/")
    return utf8.withContiguousStorageIfAvailable { $0.contains(slash) } ?? utf8.contains(slash)
  }

  /// The days written as `16/06`, day before month, that are no part of longer numbers.
  ///
  /// One digit is enough where the text says that a day follows: `24/7` is a roster.
  fileprivate var dayMonths: [(day: Int, month: Int)] {
    var found: [(day: Int, month: Int)] = []
    let words = FoldedWords(self)
    let least = words.containWords("w/e") || words.containWords("ending") ? 1 : 2
    let numbers = split { !($0.isASCII && $0.isNumber || $0 == "/") }
    for number in numbers {
      let parts = number.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count >= 2, parts.prefix(2).allSatisfy({ least...2 ~= $0.count }),
        let day = Int(parts[0]), let month = Int(parts[1])
      else { continue }
      found.append((day, month))
    }
    return found
  }
}
