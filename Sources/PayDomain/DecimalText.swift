/// Digits of whole numbers as text, for the values of this module.
enum DecimalText {
  /// `number` with leading zeros up to `width` digits.
  static func padded(_ number: UInt64, to width: Int) -> String {
    let digits = String(number)
    guard digits.utf8.count < width else { return digits }
    return String(repeating: "0", count: width - digits.utf8.count) + digits
  }

  /// `number` with a comma between thousands.
  static func grouped(_ number: UInt64) -> String {
    guard number >= 1000 else { return String(number) }
    return grouped(number / 1000) + "," + padded(number % 1000, to: 3)
  }

  /// `number` / 10^`places` with at least `minimum` decimals and no zeros after them.
  static func fraction(_ number: Int64, places: Int, minimum: Int) -> String {
    var scale: UInt64 = 1
    for _ in 0..<places { scale *= 10 }
    var decimals = number.magnitude % scale
    var width = places
    while width > minimum, decimals % 10 == 0 {
      decimals /= 10
      width -= 1
    }
    let whole = "\(number < 0 ? "-" : "")\(number.magnitude / scale)"
    return width == 0 ? whole : whole + "." + padded(decimals, to: width)
  }
}
