import PayDomain

/// The parts of a written date before they are a day.
enum DateParts {
  /// Year, month, day in that order.
  case iso(year: Int, month: Int, day: Int)
  /// Two numbers whose order is a convention, and the year.
  case numbers(first: Int, second: Int, year: Int)
  /// A day and a month by name.
  case named(day: Int, month: Int, year: Int)

  /// Reads a date at the cursor; nil when none of the forms of ``Dates`` stands there.
  init?(_ cursor: inout FigureCursor) {
    guard let (first, digits) = DateParts.number(&cursor, atMost: 4) else { return nil }
    if digits == 4 {
      guard cursor.take(UInt8(ascii: "-")), let month = DateParts.pair(&cursor),
        cursor.take(UInt8(ascii: "-")), let day = DateParts.pair(&cursor)
      else { return nil }
      self = .iso(year: first, month: month, day: day)
      return
    }
    guard digits <= 2 else { return nil }
    if let separator = DateParts.separator(&cursor) {
      if separator == UInt8(ascii: "-"), let month = MonthName.take(&cursor) {
        guard cursor.take(separator), let year = DateParts.year(&cursor) else { return nil }
        self = .named(day: first, month: month, year: year)
        return
      }
      guard let (second, _) = DateParts.number(&cursor, atMost: 2), cursor.take(separator),
        let year = DateParts.year(&cursor)
      else { return nil }
      self = .numbers(first: first, second: second, year: year)
      return
    }
    cursor.skipSpace()
    guard let month = MonthName.take(&cursor) else { return nil }
    _ = cursor.take(UInt8(ascii: ","))
    cursor.skipSpace()
    guard let year = DateParts.year(&cursor) else { return nil }
    self = .named(day: first, month: month, year: year)
  }

  /// The day, nil when there is no such day.
  func date(order: DateOrder) -> CivilDate? {
    switch self {
    case .iso(let year, let month, let day), .named(let day, let month, let year):
      CivilDate(year: year, month: month, day: day)
    case .numbers(let first, let second, let year):
      switch order {
      case .dayFirst: CivilDate(year: year, month: second, day: first)
      case .monthFirst: CivilDate(year: year, month: first, day: second)
      }
    }
  }

  /// Takes `/`, `.` or `-`.
  private static func separator(_ cursor: inout FigureCursor) -> UInt8? {
    guard let next = cursor.next, (UInt8(ascii: "-")...UInt8(ascii: "/")).contains(next),
      cursor.take(next)
    else { return nil }
    return next
  }

  /// A number and how many digits it has.
  private static func number(_ cursor: inout FigureCursor, atMost limit: Int) -> (Int, Int)? {
    var value = 0
    var digits = 0
    while digits < limit, let digit = cursor.takeDigit() {
      value = value * 10 + Int(digit)
      digits += 1
    }
    return digits > 0 ? (value, digits) : nil
  }

  /// A number of exactly two digits.
  private static func pair(_ cursor: inout FigureCursor) -> Int? {
    guard let (value, digits) = number(&cursor, atMost: 2), digits == 2 else { return nil }
    return value
  }

  /// A year of two or four digits.
  private static func year(_ cursor: inout FigureCursor) -> Int? {
    guard let (value, digits) = number(&cursor, atMost: 4) else { return nil }
    switch digits {
    case 4: return value
    case 2: return value < 50 ? 2000 + value : 1900 + value
    default: return nil
    }
  }
}

/// Names of months in English: three letters, `Sept`, or whole, in any case.
enum MonthName {
  /// The names in short and whole, five bits a letter.
  private static let names: [(short: UInt64, whole: UInt64)] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].map { (packed($0.prefix(3)), packed($0[...])) }
  private static let sept = packed("sept")

  private static func packed(_ letters: Substring) -> UInt64 {
    letters.utf8.reduce(0) { $0 << 5 | UInt64($1 & 31) }
  }

  /// Takes a month's name; 1 to 12, nil when none stands at the cursor.
  static func take(_ cursor: inout FigureCursor) -> Int? {
    var (word, count): (UInt64, Int) = (0, 0)
    while let byte = cursor.next, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20),
      count < 10, cursor.take(byte)
    {
      word = word << 5 | UInt64(byte & 31)
      count += 1
    }
    guard count >= 3 else { return nil }
    if word == sept { return 9 }
    for index in names.indices where word == names[index].short || word == names[index].whole {
      return index + 1
    }
    return nil
  }
}

/// The time of day that may follow a date.
enum ClockTail {
  /// Skips a time and trailing space; false when anything else stands there.
  static func skip(_ cursor: inout FigureCursor) -> Bool {
    if cursor.take(UInt8(ascii: "T")) {
      guard time(&cursor) else { return false }
      _ = cursor.take(UInt8(ascii: "Z"))
    } else {
      cursor.skipSpace()
      guard !cursor.isAtEnd else { return true }
      guard time(&cursor) else { return false }
      cursor.skipSpace()
      halfOfDay(&cursor)
    }
    cursor.skipSpace()
    return cursor.isAtEnd
  }

  /// Skips `6:30`, `06:30:00` or `06:30:00.000`.
  private static func time(_ cursor: inout FigureCursor) -> Bool {
    guard cursor.takeDigit() != nil else { return false }
    _ = cursor.takeDigit()
    var colons = 0
    while cursor.take(UInt8(ascii: ":")) {
      guard cursor.takeDigit() != nil, cursor.takeDigit() != nil else { return false }
      colons += 1
    }
    if colons == 2, cursor.take(UInt8(ascii: ".")) {
      while cursor.takeDigit() != nil {}
    }
    return colons == 1 || colons == 2
  }

  /// Skips `AM` or `PM`.
  private static func halfOfDay(_ cursor: inout FigureCursor) {
    guard let byte = cursor.next, [UInt8(ascii: "a"), UInt8(ascii: "p")].contains(byte | 0x20),
      cursor.take(byte), let second = cursor.next, second | 0x20 == UInt8(ascii: "m")
    else { return }
    _ = cursor.take(second)
  }
}

/// The form `/Date(1573692155000+0000)/`: milliseconds since 1970 in UTC, and a zone to read the day in.
enum EpochDate {
  /// Reads the day at the cursor; nil for anything else, and outside 1900 to 2199.
  static func date(_ cursor: inout FigureCursor) -> CivilDate? {
    for byte in "/Date(".utf8 {
      guard cursor.take(byte) else { return nil }
    }
    let isBefore1970 = cursor.take(UInt8(ascii: "-"))
    guard let magnitude = number(&cursor, atMost: 15) else { return nil }
    var zoneMinutes: Int64 = 0
    if let isWest = cursor.takeSign() {
      guard let zone = number(&cursor, atMost: 4) else { return nil }
      zoneMinutes = (zone / 100 * 60 + zone % 100) * (isWest ? -1 : 1)
    }
    for byte in ")/".utf8 {
      guard cursor.take(byte) else { return nil }
    }
    cursor.skipSpace()
    guard cursor.isAtEnd else { return nil }
    let milliseconds = (isBefore1970 ? -magnitude : magnitude) + zoneMinutes * 60_000
    let perDay: Int64 = 86_400_000
    let days = milliseconds >= 0 ? milliseconds / perDay : (milliseconds - perDay + 1) / perDay
    guard let number = Int32(exactly: days) else { return nil }
    let date = CivilDate(dayNumber: number)
    return (1900...2199).contains(date.parts.year) ? date : nil
  }

  /// A number of at most `limit` digits.
  private static func number(_ cursor: inout FigureCursor, atMost limit: Int) -> Int64? {
    var value: Int64 = 0
    var digits = 0
    while digits < limit, let digit = cursor.takeDigit() {
      value = value * 10 + digit
      digits += 1
    }
    return digits > 0 ? value : nil
  }
}
