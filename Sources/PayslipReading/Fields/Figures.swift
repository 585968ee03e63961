import PayDomain

/// Reads figures as payrolls print them, in whole numbers only.
///
/// Around a figure any number of spaces, tabs and no-break spaces may stand. A sign is written once, in one of
/// the ways `-80`, `- 80`, `+80`, `80-`, `(80)`, with a hyphen or a minus sign (U+2212). A comma stands only between
/// groups of three digits. Everything else is refused: `12,34`, `1.2.3`, `80.`, `#REF!`, `TBD`, `--80`, `(80`,
/// `$`, and a figure with more digits than its kind allows.
public enum Figures {
  /// A sum of money: `1,234.56`, `$1,234.56`, `-80`, `-$80`, `$-80`, `80-`, `(80.00)`, `$ 80`, `A$80`, `AUD 80`,
  /// `.50`, `1733.8`.
  ///
  /// - Returns: nil for anything else, for part cents (`1.005`; `1.0000` is a dollar) and from a
  ///   thousand million dollars on.
  public static func money(_ bytes: UnsafeRawBufferPointer) -> Money? {
    guard let figure = ScannedDecimal(bytes, allowsDollar: true), figure.wholeDigits <= 9,
      let cents = figure.scaled(toPlaces: 2)
    else { return nil }
    return Money(cents: cents)
  }

  /// Dollars for one unit: the forms of ``money(_:)-(UnsafeRawBufferPointer)`` with up to six decimals, `$36.5497`.
  ///
  /// - Returns: nil for anything else, and from ten million dollars on.
  public static func rate(_ bytes: UnsafeRawBufferPointer) -> Rate? {
    guard let figure = ScannedDecimal(bytes, allowsDollar: true), figure.wholeDigits <= 7,
      let micros = figure.scaled(toPlaces: 6)
    else { return nil }
    return Rate(micros: micros)
  }

  /// Dollars for an hour that are printed with it: `$28.50/hr`, `28.50 / hour`; nil for anything else.
  static func hourlyRate(_ bytes: UnsafeRawBufferPointer) -> Rate? {
    let plain = ClockTime.withoutUnit(bytes)
    guard plain.count < bytes.count,
      let slash = plain.lastIndex(where: { $0 > UInt8(ascii: " ") }),
      plain[slash] == UInt8(ascii: "/")
    else { return nil }
    return rate(UnsafeRawBufferPointer(rebasing: plain[..<slash]))
  }

  /// A time or another quantity: `7.6`, `159.6000`, `7:36`, `7:36:00`, `7h 36m`, `7.6 h`, `38 hrs`, `1,240`, and signs.
  ///
  /// - Returns: nil for anything else, for more than six decimals that are not zeros, for 60 or more minutes,
  ///   and from ten million on.
  public static func hours(_ bytes: UnsafeRawBufferPointer) -> Hours? {
    let plain = ClockTime.withoutUnit(bytes)
    if let figure = ScannedDecimal(plain, allowsDollar: false) {
      guard figure.wholeDigits <= 7, let millionths = figure.scaled(toPlaces: 6) else { return nil }
      return Hours(millionths: millionths)
    }
    return ClockTime.duration(plain)
  }

  /// A percentage: `150`, `150%`, `17.5 %`, `-10%`, up to three decimals.
  ///
  /// - Returns: nil for anything else, and from 100,000 % on.
  public static func percentage(_ bytes: UnsafeRawBufferPointer) -> Percentage? {
    var end = bytes.count
    while end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    if end > 0, bytes[end - 1] == UInt8(ascii: "%") { end -= 1 }
    let number = UnsafeRawBufferPointer(rebasing: bytes[..<end])
    guard let figure = ScannedDecimal(number, allowsDollar: false), figure.wholeDigits <= 5,
      let thousandths = figure.scaled(toPlaces: 3)
    else { return nil }
    return Percentage(thousandths: thousandths)
  }

  /// A sum of money; see ``money(_:)-(UnsafeRawBufferPointer)``.
  public static func money(_ text: String) -> Money? { text.withBytes(money) }
  /// Dollars for one unit; see ``rate(_:)-(UnsafeRawBufferPointer)``.
  public static func rate(_ text: String) -> Rate? { text.withBytes(rate) }
  /// A time or another quantity; see ``hours(_:)-(UnsafeRawBufferPointer)``.
  public static func hours(_ text: String) -> Hours? { text.withBytes(hours) }
  /// A percentage; see ``percentage(_:)-(UnsafeRawBufferPointer)``.
  public static func percentage(_ text: String) -> Percentage? { text.withBytes(percentage) }
}

extension String {
  /// Calls `body` with the text's UTF-8 bytes.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    var text = self
    return text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
  }

  /// Makes text of UTF-8 bytes; bytes that are not UTF-8 become U+FFFD.
  init(bytes: UnsafeRawBufferPointer) {
    self.init(decoding: bytes, as: UTF8.self)
  }
}
