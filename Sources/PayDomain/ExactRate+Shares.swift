extension ExactRate {
  /// How many parts the product of two percentages divides a sum into.
  private static let partsOfShareOfShare: Int128 = 10_000_000_000

  /// A share of a share of a weekly sum, spread over the hours of its week.
  ///
  /// One floor at this type's unit stands at the end; nothing is rounded between the factors.
  ///
  /// - Parameters:
  ///   - sum: dollars for a week.
  ///   - thousandthsOfHours: the divisor in thousandths of an hour, above zero.
  ///   - first: the share.
  ///   - second: the share of the share.
  public init(
    _ sum: Money, over thousandthsOfHours: Int64, times first: Percentage, _ second: Percentage
  ) {
    precondition(thousandthsOfHours > 0, "a wage is divided by the hours of its week")
    let product = Int128(sum.cents) * Int128(first.thousandths) * Int128(second.thousandths)
    units =
      product * (ExactRate.unitsPerCent * 1000)
      / (ExactRate.partsOfShareOfShare * Int128(thousandthsOfHours))
  }

  /// An hourly rate times one percentage over another, above zero: from a rate that holds a loading to a rate with
  /// another.
  ///
  /// One floor at this type's unit stands at the end.
  public init(_ rate: Rate, times share: Percentage, over whole: Percentage) {
    precondition(whole.thousandths > 0, "a rate is divided by the percentage it holds")
    let product = Int128(rate.micros) * Int128(share.thousandths)
    units = product * ExactRate.unitsPerMicro / Int128(whole.thousandths)
  }

  /// A share of a share of an hourly rate.
  ///
  /// One floor at this type's unit stands at the end.
  public init(_ rate: Rate, times first: Percentage, _ second: Percentage) {
    let product = Int128(rate.micros) * Int128(first.thousandths) * Int128(second.thousandths)
    units = product * ExactRate.unitsPerMicro / ExactRate.partsOfShareOfShare
  }

  /// A share of a rate, multiplied by one number and divided by another.
  ///
  /// One floor at this type's unit stands at the end; nothing is rounded between the factors.
  ///
  /// - Parameters:
  ///   - rate: the whole, dollars for an hour or a week.
  ///   - share: the share of it.
  ///   - times: what the share is multiplied by.
  ///   - over: what it is divided by, above zero.
  public init(_ rate: Rate, times share: Percentage, _ times: Hours, over: Hours) {
    precondition(over.units > 0, "a share is divided by a number above zero")
    let product = Int128(rate.micros) * Int128(share.thousandths) * Int128(times.units)
    units = product / Int128(over.units)
  }

  /// The rate with a number of decimals of a dollar.
  ///
  /// - Parameters:
  ///   - mode: what is done with the rest.
  ///   - decimals: how many decimals, 0 to 6.
  ///   - reference: the provision that says so.
  /// - Returns: the rounded rate.
  public func rounded(_ mode: Rounding, decimals: Int, per reference: LegalReference) -> Rate {
    let step = (decimals..<6).reduce(Int64(1)) { size, _ in size * 10 }
    return Rate(micros: mode.divide(units, by: ExactRate.unitsPerMicro * Int128(step)) * step)
  }
}
