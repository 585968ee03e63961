import PayDomain

/// The written forms of figures and days in the exports.
enum ExportFigure {
  /// How many digits of a spreadsheet's number are meant; what comes after is the noise of its
  /// binary fractions, `1115.5999999999999` for 1,115.60.
  private static let meantDigits = 15

  /// A sum in whole cents.
  ///
  /// Takes digits with a point and an exponent, as spreadsheets write them; no sign, no grouping.
  ///
  /// - Returns: nil for anything else, and for a sum that is not whole cents.
  static func cents(_ text: String) -> Int64? { scaled(text, decimals: 2) }

  /// A percentage in whole millionths of a per cent, written as a sum is.
  ///
  /// - Returns: nil for anything else, and for more than six decimals.
  static func share(_ text: String) -> Int64? { scaled(text, decimals: 6) }

  /// A percentage as text, `1.3 %`.
  ///
  /// - Parameter share: millionths of a per cent, not below zero.
  /// - Returns: the number without needless zeros, and the sign after a space.
  static func text(share: Int64) -> String {
    let digits = String(share % 1_000_000)
    var decimals = String(repeating: "0", count: 6 - digits.count) + digits
    while decimals.last == "0" { decimals.removeLast() }
    return "\(share / 1_000_000)\(decimals.isEmpty ? "" : ".\(decimals)") %"
  }

  /// A number times a power of ten; nil where that is not whole.
  private static func scaled(_ text: String, decimals: Int) -> Int64? {
    guard let (digits, places) = parts(text), !digits.isEmpty else { return nil }
    var value: Int64 = 0
    // `places` digits stand after the point.
    let missing = decimals - places
    guard missing < 10, digits.count + max(missing, 0) <= 15 else { return nil }
    for digit in digits { value = value * 10 + Int64(digit) }
    var left = missing
    while left > 0 {
      value *= 10
      left -= 1
    }
    while left < 0 {
      guard value % 10 == 0 else { return nil }
      value /= 10
      left += 1
    }
    return value
  }

  /// The meant digits, and how many of them stand after the point.
  private static func parts(_ text: String) -> (digits: [UInt8], places: Int)? {
    let pieces = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "E" || $0 == "e" })
    guard pieces.count <= 2, let mantissa = pieces.first else { return nil }
    var exponent = 0
    if pieces.count == 2 {
      guard let written = Int(pieces[1]), abs(written) < 20 else { return nil }
      exponent = written
    }
    var digits: [UInt8] = []
    var places: Int?
    for byte in mantissa.utf8 {
      if byte == UInt8(ascii: "."), places == nil, !digits.isEmpty {
        places = 0
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), digits.count < 40 else {
        return nil
      }
      digits.append(byte - UInt8(ascii: "0"))
      if let count = places { places = count + 1 }
    }
    guard !digits.isEmpty, places != 0 else { return nil }
    return rounded(digits, places: places.map { $0 - exponent } ?? -exponent)
  }

  /// Digits cut to those that are meant, a half up, without zeros before and after them.
  private static func rounded(_ digits: [UInt8], places: Int) -> (digits: [UInt8], places: Int) {
    var kept = Array(digits.drop { $0 == 0 })
    var places = places
    if kept.count > meantDigits {
      places -= kept.count - meantDigits
      let roundsUp = kept[meantDigits] >= 5
      kept = Array(kept.prefix(meantDigits))
      if roundsUp { increment(&kept) }
    }
    while kept.count > 1, kept.last == 0 {
      kept.removeLast()
      places -= 1
    }
    return (kept.isEmpty ? [0] : kept, kept.isEmpty ? 0 : places)
  }

  private static func increment(_ digits: inout [UInt8]) {
    var place = digits.count - 1
    while place >= 0, digits[place] == 9 {
      digits[place] = 0
      place -= 1
    }
    if place >= 0 { digits[place] += 1 } else { digits.insert(1, at: 0) }
  }

  /// A day: `2025-07-01`, alone or before a time, or a spreadsheet's count of days.
  static func day(_ text: String, countsFrom1904: Bool) -> CivilDate? {
    if let day = CivilDate(iso: text.prefix(10)) {
      let rest = text.dropFirst(10)
      return rest.isEmpty || rest.first == " " || rest.first == "T" ? day : nil
    }
    let whole = text.prefix { $0 != "." }
    guard let count = Int32(whole), (20_000...110_000).contains(count),
      text.dropFirst(whole.count + 1).allSatisfy(\.isNumber),
      let origin = CivilDate(iso: countsFrom1904 ? "1904-01-01" : "1900-01-01")
    else { return nil }
    // The count from 1900 calls 1 January 1900 day 1 and has a 29 February of that year.
    return origin.adding(days: Int(count) - (countsFrom1904 ? 0 : 2))
  }
}
