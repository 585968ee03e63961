import PayDomain

/// Numbers of a spreadsheet as a person reads them.
struct CellFigures {
  /// The styles.
  let styles: WorkbookStyles
  /// Whether days are counted from 1904 instead of 1900.
  let countsFrom1904: Bool
  /// How cells are written.
  let writing: Workbook.Writing

  /// The most digits that a spreadsheet shows; what a file stores beyond them is noise of its arithmetic.
  private static let shownDigits = 15

  /// The text of a stored number.
  func text(of stored: String, style: Int?) -> String {
    guard writing == .shown, let number = StoredNumber(stored) else { return stored }
    let rounded = number.rounded(toDigits: CellFigures.shownDigits)
    switch styles.kind(of: style) {
    case .number: return rounded.text
    case .day: return day(rounded) ?? rounded.text
    case .time: return time(rounded) ?? rounded.text
    }
  }

  /// A day, with its time where it is not midnight; nil for a number that is no day.
  private func day(_ number: StoredNumber) -> String? {
    guard let (days, seconds) = number.daysAndSeconds, let date = date(days) else { return nil }
    guard seconds > 0 else { return date.description }
    return "\(date)T\(clock(seconds / 3600)):\(clock(seconds / 60 % 60)):\(clock(seconds % 60))"
  }

  /// The day of a serial number; nil for the 29th of February 1900, which never was, and outside 1900 to 2199.
  private func date(_ serial: Int) -> CivilDate? {
    guard (1...109_574).contains(serial) else { return nil }
    if countsFrom1904 {
      return CivilDate(year: 1904, month: 1, day: 1)?.adding(days: serial)
    }
    // Spreadsheets count a 29th of February in 1900: behind it every day has a number one too high.
    guard serial != 60 else { return nil }
    return CivilDate(year: 1900, month: 1, day: 1)?.adding(days: serial - (serial < 60 ? 1 : 2))
  }

  /// A length of time or a time of day as `7:36`, with seconds where there are some; nil for no time.
  private func time(_ number: StoredNumber) -> String? {
    guard let (days, seconds) = number.daysAndSeconds else { return nil }
    let hours = days * 24 + seconds / 3600
    let minutes = clock(seconds / 60 % 60)
    let rest = seconds % 60
    return rest == 0 ? "\(hours):\(minutes)" : "\(hours):\(minutes):\(clock(rest))"
  }

  private func clock(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// A decimal number as a spreadsheet stores it, `1234.5`, `1.2E-3`; exact.
struct StoredNumber {
  private var isNegative = false
  /// The digits without leading zeros; empty for zero.
  private var digits: [UInt8] = []
  /// How many of the digits stand before the point; may be below zero or above their count.
  private var point = 0

  /// Reads a number; nil for anything else, and for one of more than 40 digits or an exponent beyond 30.
  init?(_ text: String) {
    var rest = Array(text.utf8)[...]
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
      isNegative = rest.removeFirst() == UInt8(ascii: "-")
    }
    var hasPoint = false
    var count = 0
    while let byte = rest.first, byte | 0x20 != UInt8(ascii: "e") {
      rest.removeFirst()
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), count < 40 else { return nil }
      count += 1
      if !hasPoint { point += 1 }
      digits.append(byte - UInt8(ascii: "0"))
    }
    guard count > 0 else { return nil }
    if !rest.isEmpty {
      guard let exponent = Int(String(decoding: rest.dropFirst(), as: UTF8.self)),
        (-30...30).contains(exponent)
      else { return nil }
      point += exponent
    }
    while digits.first == 0 {
      digits.removeFirst()
      point -= 1
    }
  }

  /// The number rounded to so many digits, a half up.
  func rounded(toDigits limit: Int) -> StoredNumber {
    guard digits.count > limit else { return self }
    var number = self
    let isUp = digits[limit] >= 5
    number.digits.removeLast(digits.count - limit)
    guard isUp else { return number }
    var place = limit - 1
    while place >= 0, number.digits[place] == 9 {
      number.digits[place] = 0
      place -= 1
    }
    if place >= 0 {
      number.digits[place] += 1
    } else {
      number.digits.insert(1, at: 0)
      number.point += 1
    }
    return number
  }

  /// The number without an exponent and without zeros at its end.
  var text: String {
    var whole = String()
    var part = String()
    for place in min(0, point)..<max(point, digits.count) {
      let digit = digits.indices.contains(place) ? digits[place] : 0
      if place < point { whole += "\(digit)" } else { part += "\(digit)" }
    }
    while part.last == "0" { part.removeLast() }
    let plain = (whole.isEmpty ? "0" : whole) + (part.isEmpty ? "" : "." + part)
    return isNegative && plain != "0" ? "-" + plain : plain
  }

  /// Whole days and seconds of the day, to the nearest second; nil below zero and beyond ten million days.
  var daysAndSeconds: (days: Int, seconds: Int)? {
    guard !isNegative, point <= 7 else { return nil }
    var days = 0
    var fraction = 0
    for place in 0..<max(point, 0) {
      days = days * 10 + (digits.indices.contains(place) ? Int(digits[place]) : 0)
    }
    for offset in 0..<10 {
      let place = point + offset
      fraction = fraction * 10 + (digits.indices.contains(place) ? Int(digits[place]) : 0)
    }
    let one = 10_000_000_000
    let seconds = (fraction * 86_400 + one / 2) / one
    return seconds < 86_400 ? (days, seconds) : (days + 1, 0)
  }
}
