extension Rate {
  /// What a sum comes to for each hour it pays.
  ///
  /// **Rounding:** up to the millionth of a dollar, so that a comparison with it never accuses.
  ///
  /// - Parameters:
  ///   - sum: What was paid, zero or above.
  ///   - hours: The hours it pays, above zero.
  public init(paying sum: Money, over hours: Hours) {
    precondition(hours.units > 0, "pay is spread over hours")
    let product = Int128(sum.cents) * 10_000 * Int128(Hours.unitsPerHour)
    self.init(micros: Rounding.up.divide(product, by: Int128(hours.units)))
  }
}
