import PayDomain

/// How far a figure may lie from what is printed.
///
/// Half of the last printed decimal place; a clock time, half a minute. **Limits:** a number printed without
/// decimals is taken as exact, since exports drop zeros.
enum PrintedPrecision {
  /// The digits after the decimal point, 0 when there is none.
  private static func decimals(of text: String) -> Int {
    var count: Int?
    for byte in text.utf8 {
      if byte == UInt8(ascii: ".") {
        count = 0
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), let known = count {
        count = known + 1
      } else if let known = count, known > 0 {
        return known
      }
    }
    guard let count else { return 0 }
    return min(count, 6)
  }

  private static func half(_ unit: Int64, decimals: Int) -> Int64 {
    guard decimals > 0 else { return 0 }
    var scale: Int64 = 2
    for _ in 0..<decimals { scale *= 10 }
    return unit / scale
  }

  /// How far hours printed as `text` may be from their value, either way.
  static func hours(_ text: String) -> Hours {
    guard !text.utf8.contains(UInt8(ascii: ":")) else {
      return Hours(units: Hours.unitsPerHour / 120)
    }
    return Hours(units: half(Hours.unitsPerHour, decimals: decimals(of: text)))
  }

  /// The time that printed hours are when minutes stand behind the point; nil where they cannot be.
  ///
  /// `37.30` and `37.3` are 37 hours and a half.
  static func minutes(_ text: String) -> Hours? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let hours = Int64(parts[0]), hours >= 0, let digits = Int64(parts[1]),
      (1...2).contains(parts[1].utf8.count)
    else { return nil }
    let minutes = parts[1].utf8.count == 1 ? digits * 10 : digits
    return (0..<60).contains(minutes) ? Hours(minutes: hours * 60 + minutes) : nil
  }

  /// How far a rate printed as `text` may be from its value, either way.
  static func rate(_ text: String) -> Rate {
    Rate(micros: half(1_000_000, decimals: decimals(of: text)))
  }
}
