import PayDomain

/// Which of the two first numbers of a date such as `1/07/2026` is the day.
public enum DateOrder: Hashable, Sendable {
  /// The Australian way.
  case dayFirst
  /// The American way; only where a whole column proves it.
  case monthFirst
}

/// Reads days as payrolls print them.
///
/// Accepted, with any space around: `2026-07-01`, `1/7/2026`, `01/07/26`, `01.07.2026`, `01-07-2026`,
/// `1 Jul 2026`, `1 July 2026`, `01-Jul-26`, `01Jul26`, `1 July, 2026`, and `/Date(1573692155000+0000)/`.
/// After the first ones a time may follow, `T00:00:00` or ` 6:30 PM`, which is dropped; a zone other than `Z`
/// is refused. Two-digit years 00 to 49 are 2000 to 2049, 50 to 99 are 1950 to 1999. A day that does not
/// exist is refused.
public enum Dates {
  /// The day that `bytes` name, nil when they name none in an accepted form.
  ///
  /// `order` says how to read two numbers that could both be the day; ISO dates and named months do not
  /// depend on it.
  public static func date(
    _ bytes: UnsafeRawBufferPointer, order: DateOrder = .dayFirst
  ) -> CivilDate? {
    var cursor = FigureCursor(bytes)
    cursor.skipSpace()
    if cursor.next == UInt8(ascii: "/") { return EpochDate.date(&cursor) }
    guard let parts = DateParts(&cursor), ClockTail.skip(&cursor) else { return nil }
    return parts.date(order: order)
  }

  /// The day that `text` names; see ``date(_:order:)-(UnsafeRawBufferPointer,_)``.
  public static func date(_ text: String, order: DateOrder = .dayFirst) -> CivilDate? {
    text.withBytes { date($0, order: order) }
  }

  /// The period that `text` names with two days and `-`, `–`, `to` or `until` between them; nil when it names
  /// none or one that is not a ``PayPeriod``.
  public static func period(_ text: String, order: DateOrder = .dayFirst) -> PayPeriod? {
    for separator in [" - ", " – ", " to ", " until ", "–", " To ", " TO "] {
      let halves = text.split(separator: separator, omittingEmptySubsequences: false)
      guard halves.count == 2, let start = date(String(halves[0]), order: order),
        let end = date(String(halves[1]), order: order)
      else { continue }
      return PayPeriod(start: start, end: end)
    }
    return nil
  }
}

/// What the dates of one column say about the order of day and month.
public struct DateColumn: Hashable, Sendable {
  /// A value can only be day first.
  public private(set) var hasDayFirst = false
  /// A value can only be month first.
  public private(set) var hasMonthFirst = false
  /// A value is two numbers and a year, whatever the order.
  public private(set) var hasNumbers = false
  /// A value begins with a year.
  public internal(set) var hasYearFirst = false

  /// Makes a column without values.
  public init() {}

  /// Takes a value into account; one that is no date in numbers changes nothing.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var cursor = FigureCursor(bytes)
    cursor.skipSpace()
    guard let parts = DateParts(&cursor), case .numbers(let first, let second, _) = parts else {
      return
    }
    hasNumbers = true
    if first > 12, (1...12).contains(second) { hasDayFirst = true }
    if second > 12, second <= 31, (1...12).contains(first) { hasMonthFirst = true }
  }

  /// Takes what another column says into account.
  mutating func add(_ other: DateColumn) {
    hasDayFirst = hasDayFirst || other.hasDayFirst
    hasMonthFirst = hasMonthFirst || other.hasMonthFirst
    hasNumbers = hasNumbers || other.hasNumbers
    hasYearFirst = hasYearFirst || other.hasYearFirst
  }

  /// How to read the column: day first unless only month-first values prove otherwise; nil when it holds both.
  public var order: DateOrder? {
    switch (hasDayFirst, hasMonthFirst) {
    case (true, true): nil
    case (false, true): .monthFirst
    case (true, false), (false, false): .dayFirst
    }
  }

  /// Whether a value could be read in either order and the two days differ.
  public static func isAmbiguous(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var cursor = FigureCursor(bytes)
    cursor.skipSpace()
    guard let parts = DateParts(&cursor), case .numbers(let first, let second, _) = parts else {
      return false
    }
    return (1...12).contains(first) && (1...12).contains(second) && first != second
  }
}
