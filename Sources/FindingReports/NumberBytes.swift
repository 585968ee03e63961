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
    append(atMost: Swift.max(width, 20)) { $0.put(number, atLeast: width) }
  }

  /// Adds what `body` puts, in one step: each step asks anew whether the array is shared and has room.
  private mutating func append(atMost count: Int, _ body: (inout DigitBuffer) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { place in
      var buffer = DigitBuffer(place: place, start: place.count)
      body(&buffer)
      append(contentsOf: UnsafeBufferPointer(rebasing: place[buffer.start...]))
    }
  }

  /// Adds dollars with two decimals, `-1234.56`.
  mutating func append(_ sum: Money) {
    append(atMost: 24) { buffer in
      buffer.put(sum.cents.magnitude % 100, atLeast: 2)
      buffer.put(UInt8(ascii: "."))
      buffer.put(sum.cents.magnitude / 100, atLeast: 1)
      if sum.cents < 0 { buffer.put(UInt8(ascii: "-")) }
    }
  }

  /// Adds a date, `2026-07-06`.
  mutating func append(_ date: CivilDate) {
    let (year, month, day) = date.parts
    append(atMost: 24) { buffer in
      buffer.put(UInt64(day), atLeast: 2)
      buffer.put(UInt8(ascii: "-"))
      buffer.put(UInt64(month), atLeast: 2)
      buffer.put(UInt8(ascii: "-"))
      buffer.put(UInt64(year), atLeast: 4)
    }
  }
}

/// Characters of a number, put from the last to the first.
private struct DigitBuffer {
  let place: UnsafeMutableBufferPointer<UInt8>
  /// Where the first character stands.
  var start: Int

  mutating func put(_ byte: UInt8) {
    start -= 1
    place[start] = byte
  }

  /// Puts digits with leading zeros up to a width.
  mutating func put(_ number: UInt64, atLeast width: Int) {
    let least = start - width
    var rest = number
    repeat {
      put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    while start > least { put(UInt8(ascii: "0")) }
  }
}
