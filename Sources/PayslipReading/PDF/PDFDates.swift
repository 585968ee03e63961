import PayDomain

extension PDFGrid {
  /// Whether a cell has a digit.
  func hasDigit(_ cell: PDFCell) -> Bool {
    cell.words.contains { words[$0].hasDigit }
  }

  /// Whether a word begins as the name of a day of the week does, `Mon` and `Tuesday`, but `Sunbury` as well.
  static func isWeekday(_ bytes: ArraySlice<UInt8>) -> Bool {
    let letters = bytes.prefix(3).map { $0 | 0x20 }
    guard bytes.count >= 3 else { return false }
    return ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].contains {
      letters.elementsEqual($0.utf8)
    }
  }

  /// The days that some words name, each with its words, left to right.
  func dates(
    in range: Range<Int>, atMost limit: Int
  ) -> [(date: CivilDate, words: Range<Int>)] {
    var found: [(date: CivilDate, words: Range<Int>)] = []
    var at = range.lowerBound
    while at < range.upperBound, found.count < limit {
      guard words[at].hasDigit else {
        at += 1
        continue
      }
      if let (date, words) = longestDate(at..<min(at + 3, range.upperBound)) {
        found.append((date, words))
        at = words.upperBound
      } else if let period = period(at) {
        found += [(period.start, at..<at + 1), (period.end, at..<at + 1)]
        at += 1
      } else {
        at += 1
      }
    }
    return found
  }

  /// The day that the longest run of first words names, and those words.
  private func longestDate(_ range: Range<Int>) -> (CivilDate, Range<Int>)? {
    for end in range.reversed() {
      if let date = date(range.lowerBound..<end + 1) { return (date, range.lowerBound..<end + 1) }
    }
    return nil
  }

  /// The two days that one word names with a dash between them, `1/07/2026-7/07/2026`.
  private func period(_ word: Int) -> PayPeriod? {
    // Two days have six digits at the least.
    let bytes = self.text[words[word].bytes]
    guard bytes.count >= 7, bytes.contains(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 }),
      bytes.count(where: { $0 &- 0x30 < 10 }) >= 6,
      // Each has a sign or a month between its numbers, and a dash stands between the two: `062-000` is none.
      bytes.count(where: { $0 &- 0x30 >= 10 }) >= 3
    else { return nil }
    let text = self.text(of: word..<word + 1)
    for dash in text.indices.dropFirst() where text[dash] == "-" || text[dash] == "–" {
      if let start = Dates.date(String(text[..<dash]), order: dateOrder),
        let end = Dates.date(String(text[text.index(after: dash)...]), order: dateOrder)
      {
        return PayPeriod(start: start, end: end)
      }
    }
    return nil
  }

  /// The day that exactly these words name; a comma behind the last, and `st` or `th` behind a day, are dropped.
  private func date(_ range: Range<Int>) -> CivilDate? {
    var first = words[range.lowerBound].bytes
    return text.withUnsafeBytes { text in
      // `31 (27 Jul 2026 - 2 Aug 2026)`.
      if first.count > 1, text[first.lowerBound] == UInt8(ascii: "(") { first = first.dropFirst() }
      if range.count == 1 {
        guard first.count >= 6 else { return nil }
        let last = text[first.upperBound - 1]
        let isMark =
          last == UInt8(ascii: ",") || last == UInt8(ascii: ".") || last == UInt8(ascii: ")")
        return Dates.date(
          UnsafeRawBufferPointer(rebasing: text[isMark ? first.dropLast() : first]),
          order: dateOrder)
      }
      // `13th,` is the longest that begins a day of several words.
      guard first.count <= 5, text[first.lowerBound] &- 0x30 < 10 else { return nil }
      let count = range.reduce(0) { $0 + Int(words[$1].count) + 1 }
      return withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) { whole in
        var end = PDFGrid.copyDay(first, of: text, to: whole)
        for word in range.dropFirst() {
          whole[end] = 0x20
          end += 1
          for place in words[word].bytes {
            whole[end] = text[place]
            end += 1
          }
        }
        if [UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ")")].contains(whole[end - 1]) {
          end -= 1
        }
        return Dates.date(UnsafeRawBufferPointer(rebasing: whole[..<end]), order: dateOrder)
      }
    }
  }

  /// Copies a day of the month without `st`, `nd`, `rd`, `th`; returns how many bytes that is.
  private static func copyDay(
    _ word: Range<Int>, of text: UnsafeRawBufferPointer, to whole: UnsafeMutableRawBufferPointer
  ) -> Int {
    var word = word
    if (3...4).contains(word.count), word.dropLast(2).allSatisfy({ text[$0] &- 0x30 < 10 }) {
      switch (text[word.upperBound - 2], text[word.upperBound - 1]) {
      case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
        (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
        word = word.dropLast(2)
      default: break
      }
    }
    for (place, byte) in text[word].enumerated() { whole[place] = byte }
    return word.count
  }

  /// A day of the month without `st`, `nd`, `rd`, `th`.
  private static func withoutOrdinal(_ text: String) -> String {
    for ending in ["st", "nd", "rd", "th"] where text.hasSuffix(ending) {
      let number = text.dropLast(2)
      if !number.isEmpty, number.count <= 2, number.allSatisfy(\.isNumber) { return String(number) }
    }
    return text
  }

  /// Whether two words name a day and leave out its year, `1 November`.
  func isDayOfYear(_ words: Range<Int>) -> Bool {
    words.count == 2 && Dates.date("\(text(of: words)) 2000", order: dateOrder) != nil
  }

  /// The day of a period that two words name without its year; nil when the period has no such day or two.
  func day(_ words: Range<Int>, in period: PayPeriod?) -> CivilDate? {
    guard let period, isDayOfYear(words) else { return nil }
    let years = Set([period.start.parts.year, period.end.parts.year])
    let days = years.compactMap { Dates.date("\(text(of: words)) \($0)", order: dateOrder) }
      .filter { period.start <= $0 && $0 <= period.end }
    return days.count == 1 ? days[0] : nil
  }

  // MARK: Periods

  /// The period that some words name in short: a whole month, or two days whose first leaves out what the second
  /// says, `January 2026`, `13 - 19 July 2026`, `28 June to 4 July 2026`, `13/07 - 19/07/2026`.
  func shortPeriod(in range: Range<Int>) -> PayPeriod? {
    (1...9).contains(range.count) ? shortPeriod(text(of: range)) : nil
  }

  /// The period that a text names, in full or in short.
  func shortPeriod(_ words: String) -> PayPeriod? {
    let text = PDFGrid.withPlainDashes(words)
    if let month = PDFGrid.month(String(decoding: text, as: UTF8.self)) { return month }
    let dashes = text.indices.filter { text[$0] == UInt8(ascii: "-") }
    let apart = dashes.first { place in
      place > 0 && text[place - 1] == 0x20 && place + 1 < text.count && text[place + 1] == 0x20
    }
    guard let dash = apart ?? dashes.first,
      let end = Dates.date(
        String(
          decoding: PDFGrid.withoutWeekday(text[(dash + (apart == nil ? 1 : 2))...]), as: UTF8.self),
        order: dateOrder)
    else { return nil }
    let before = PDFGrid.withoutWeekday(text[..<(apart == nil ? dash : dash - 1)])
    let parts = String(decoding: before, as: UTF8.self)
    let first = PDFGrid.withoutOrdinal(parts.split(separator: " ").joined(separator: " "))
    let (year, month, _) = end.parts
    let years = ["\(first)/\(year)", "\(first) \(year)", "\(first) \(year - 1)"]
    for whole in [first, "\(first)/\(month)/\(year)"] + years {
      if let start = Dates.date(whole, order: dateOrder), start <= end {
        return PayPeriod(start: start, end: end)
      }
    }
    return nil
  }

  /// The bytes of a day without the name of the weekday before it, `Mon 7 Sep`.
  private static func withoutWeekday(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let day = text.drop { $0 == 0x20 }
    guard let first = day.first, first &- 0x30 >= 10, let end = day.firstIndex(of: 0x20),
      isWeekday(day[..<end])
    else { return day }
    return day[end...].dropFirst()
  }

  /// A text in UTF-8 with short dashes for long ones and for `to` between blanks.
  ///
  /// Done on bytes: to replace one text in another by characters costs as much as to read the rest of a slip's head.
  private static func withPlainDashes(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let rest = bytes[place...]
      if rest.starts(with: "–".utf8) || rest.starts(with: "—".utf8) {
        plain.append(UInt8(ascii: "-"))
        place += 3
      } else if rest.starts(with: " to ".utf8) || rest.starts(with: " To ".utf8)
        || rest.starts(with: " TO ".utf8)
      {
        plain += " - ".utf8
        place += 4
      } else {
        plain.append(bytes[place])
        place += 1
      }
    }
    return plain
  }

  /// The whole month that a text names, `January 2026`, `Jan-26`.
  private static func month(_ text: String) -> PayPeriod? {
    let parts = text.split { $0 == " " || $0 == "-" || $0 == "," }
    guard parts.count == 2, parts[0].first?.isLetter == true,
      let start = Dates.date("1 \(parts[0]) \(parts[1])")
    else { return nil }
    let (year, month, _) = start.parts
    let next = month == 12 ? (year + 1, 1) : (year, month + 1)
    guard let after = CivilDate(year: next.0, month: next.1, day: 1) else { return nil }
    return PayPeriod(start: start, end: CivilDate(dayNumber: after.dayNumber - 1))
  }
}
