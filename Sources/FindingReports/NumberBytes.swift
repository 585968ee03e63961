import PayDomain

/// Values as the bytes of a report; the same digits as their descriptions, without making a string.
extension [UInt8] {
  /// Adds text as it is.
  mutating func append(raw text: String) { append(contentsOf: text.utf8) }

  /// Adds the digits of a whole number.
  mutating func append(number: Int64) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(digits: number.magnitude, atLeast: 1)
  }

  /// Adds a whole number.
  mutating func append(number: Int) { append(number: Int64(number)) }

  /// Adds digits with leading zeros up to a width.
  mutating func append(digits number: UInt64, atLeast width: Int) {
    let start = count
    var rest = number
    repeat {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    while count - start < width { append(UInt8(ascii: "0")) }
    // Not `self[start...].reverse()`: that copies the slice.
    var (left, right) = (start, count - 1)
    while left < right {
      swapAt(left, right)
      left += 1
      right -= 1
    }
  }

  /// Adds dollars with two decimals, `-1234.56`.
  mutating func append(_ sum: Money) {
    if sum.cents < 0 { append(UInt8(ascii: "-")) }
    append(digits: sum.cents.magnitude / 100, atLeast: 1)
    append(UInt8(ascii: "."))
    append(digits: sum.cents.magnitude % 100, atLeast: 2)
  }

  /// Adds a date, `2026-07-06`.
  mutating func append(_ date: CivilDate) {
    let (year, month, day) = date.parts
    append(digits: UInt64(year), atLeast: 4)
    append(UInt8(ascii: "-"))
    append(digits: UInt64(month), atLeast: 2)
    append(UInt8(ascii: "-"))
    append(digits: UInt64(day), atLeast: 2)
  }
}
