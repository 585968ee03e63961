import PayDomain

/// Days in columns of days, where more forms are plain than elsewhere.
enum CSVDates {
  /// The day of a cell: the forms of ``Dates``, `2026/07/13`, `20260713`, the number by which spreadsheets count days,
  /// `46216`, and a date behind its day of the week, `Mon 13 Jul 2026`.
  ///
  /// A date whose day of the week is another is refused: one of the two is wrong, or the order of day and month.
  static func date(_ cell: UnsafeRawBufferPointer, order: DateOrder) -> CivilDate? {
    Dates.date(cell, order: order) ?? slashed(cell) ?? compact(cell) ?? behindWeekday(cell, order)
      ?? counted(cell)
  }

  /// The day of the number by which spreadsheets count days from 1900: five digits that can be no day, month and year.
  ///
  /// **Limits:** a text does not say that days are counted from 1904.
  private static func counted(_ cell: UnsafeRawBufferPointer) -> CivilDate? {
    guard cell.count == 5 else { return nil }
    var value = 0
    for byte in cell {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    // 41226 could be 4/12/26 without its zero, and 50126 the next of them.
    guard (42_000..<50_000).contains(value) else { return nil }
    // Behind a 29th of February 1900, which never was, every day has a number one too high.
    return CivilDate(year: 1900, month: 1, day: 1)?.adding(days: value - 2)
  }

  /// Whether four digits and a slash begin a cell.
  static func beginsWithYear(_ cell: UnsafeRawBufferPointer) -> Bool {
    cell.count > 4 && cell[4] == UInt8(ascii: "/")
      && cell.prefix(4).allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// The day of a year, a month and a day with slashes between.
  private static func slashed(_ cell: UnsafeRawBufferPointer) -> CivilDate? {
    guard beginsWithYear(cell) else { return nil }
    return Dates.date(String(bytes: cell).replacing("/", with: "-"))
  }

  /// The day of eight digits, year first, from 1900 to 2199.
  private static func compact(_ cell: UnsafeRawBufferPointer) -> CivilDate? {
    guard cell.count == 8 else { return nil }
    var value = 0
    for byte in cell {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    guard (1900...2199).contains(value / 10_000) else { return nil }
    return CivilDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
  }

  /// The day behind the name of its day of the week.
  private static func behindWeekday(
    _ cell: UnsafeRawBufferPointer, _ order: DateOrder
  ) -> CivilDate? {
    let text = String(bytes: cell)
    let name = text.prefix { $0.isLetter }.lowercased()
    guard name.count >= 3,
      let weekday = Weekday.allCases.first(where: { name.hasPrefix($0.rawValue) })
    else { return nil }
    let rest = text.dropFirst(name.count).drop { ",. ".contains($0) }
    return Dates.date(String(rest), order: order).flatMap { $0.weekday == weekday ? $0 : nil }
  }
}
