import PayDomain

/// Whether the figures of a line prove each other.
public enum LineArithmetic {
  /// Units of the product of rate and hours in one cent: micros of a dollar × units of an hour.
  private static let productPerCent: Int128 = 10_000 * Int128(Hours.unitsPerHour)

  /// Whether hours × rate is the amount, within what printing can hide.
  ///
  /// Half a cent is always allowed. A quantity or rate printed with two decimals or more may have been cut from
  /// a longer one, so half a unit of its last place is allowed too; with fewer decimals it is taken as exact.
  /// The two places are counts of decimals as printed, asked for only when half a cent is not enough.
  public static func agrees(
    quantity: Hours, quantityPlaces: @autoclosure () -> Int, rate: Rate,
    ratePlaces: @autoclosure () -> Int, amount: Money
  ) -> Bool {
    let product = Int128(rate.micros) * Int128(quantity.units)
    let gap = (product - Int128(amount.cents) * productPerCent).magnitude
    let halfCent = productPerCent.magnitude / 2
    if gap <= halfCent { return true }
    let allowed =
      halfCent
      + Int128(rate.micros).magnitude
      * UInt128(hidden(places: quantityPlaces(), unitsPerOne: Hours.unitsPerHour))
      + Int128(quantity.units).magnitude
      * UInt128(hidden(places: ratePlaces(), unitsPerOne: 1_000_000))
    return gap <= allowed
  }

  /// Whether the three readings of a line agree, by the decimals of their texts.
  public static func agrees(
    quantity: Reading<Hours>, rate: Reading<Rate>, amount: Reading<Money>
  ) -> Bool {
    agrees(
      quantity: quantity.value, quantityPlaces: quantity.text.withBytes(places),
      rate: rate.value, ratePlaces: rate.text.withBytes(places), amount: amount.value)
  }

  /// Half a unit of the last of `places` decimals, in units of which one has `unitsPerOne`; 0 below two places.
  private static func hidden(places: Int, unitsPerOne: Int64) -> Int64 {
    guard places >= 2 else { return 0 }
    var unit = unitsPerOne
    for _ in 0..<min(places, 7) { unit /= 10 }
    return unit / 2
  }

  /// How many digits stand after the point of a printed figure; a time `7:36` counts as exact.
  static func places(_ bytes: UnsafeRawBufferPointer) -> Int {
    guard let point = bytes.lastIndex(of: UInt8(ascii: ".")) else { return 0 }
    var places = 0
    for byte in bytes[(point + 1)...] {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { break }
      places += 1
    }
    return places
  }
}
