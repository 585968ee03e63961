/// A day of the calendar, without time or time zone.
///
/// **Units:** days since 1 January 1970 (Gregorian), negative before.
public struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  public let dayNumber: Int32

  /// Makes a date from days since 1 January 1970.
  public init(dayNumber: Int32) { self.dayNumber = dayNumber }

  /// Makes a date from its parts; nil when there is no such day, or the year is not 1900 to 2199.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2199).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.days(inMonth: month, of: year)
    else { return nil }
    // Days from civil, counting years from 1 March so that the leap day is the last.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads `yyyy-mm-dd`; nil for anything else.
  public init?(iso text: some StringProtocol) { self.init(isoBytes: Array(text.utf8)[...]) }

  /// Reads the bytes of `yyyy-mm-dd`; nil for anything else.
  public init?(isoBytes bytes: ArraySlice<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var parts = (year: 0, month: 0, day: 0)
    var place = 0
    for byte in bytes {
      let digit = byte &- UInt8(ascii: "0")
      switch place {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case _ where digit > 9: return nil
      case 0..<4: parts.year = parts.year * 10 + Int(digit)
      case 5, 6: parts.month = parts.month * 10 + Int(digit)
      case _: parts.day = parts.day * 10 + Int(digit)
      }
      place += 1
    }
    self.init(year: parts.year, month: parts.month, day: parts.day)
  }

  /// The number of days in a month.
  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// Year, month 1-12 and day 1-31.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day of the week.
  public var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    Weekday.allCases[((Int(dayNumber) + 3) % 7 + 7) % 7]
  }

  /// The date `days` later, or earlier when negative.
  public func adding(days: Int) -> CivilDate {
    CivilDate(dayNumber: dayNumber + Int32(days))
  }

  /// Whole days from `earlier` to this date.
  public func days(since earlier: CivilDate) -> Int { Int(dayNumber - earlier.dayNumber) }

  /// Completed years from `birth` to this date: the age on the day, a birthday counting from its first moment.
  ///
  /// Born on 29 February, the birthday in a common year is 1 March.
  public func age(born birth: CivilDate) -> Int {
    let (year, month, day) = parts
    let (birthYear, birthMonth, birthDay) = birth.parts
    let reached = month > birthMonth || (month == birthMonth && day >= birthDay)
    return year - birthYear - (reached ? 0 : 1)
  }

  /// Compares by position in the calendar.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}

extension CivilDate: CustomStringConvertible {
  /// `yyyy-mm-dd`.
  public var description: String {
    let (year, month, day) = parts
    return
      "\(year)-\(DecimalText.padded(UInt64(month), to: 2))-\(DecimalText.padded(UInt64(day), to: 2))"
  }

  /// The day as people write it, `1 July 2026`.
  public var inWords: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let (year, month, day) = parts
    return "\(day) \(months[month - 1]) \(year)"
  }
}

/// A day of the week, Monday first.
public enum Weekday: String, Hashable, Sendable, CaseIterable {
  /// The days, in the order of the week.
  case monday = "mon"
  case tuesday = "tue"
  case wednesday = "wed"
  case thursday = "thu"
  case friday = "fri"
  case saturday = "sat"
  case sunday = "sun"
}
