import PayDomain

/// Whether sums of a slip agree through the precision they are printed with.
enum SumTolerance {
  /// Whether hours × rate is the line's amount, with or without the label's multiple.
  static func agrees(_ lines: [PayLine], _ index: Int) -> Bool? {
    guard let hours = lines[index].quantity.value, let rate = lines[index].rate.value,
      let amount = lines[index].amount.value
    else { return nil }
    let product = (rate * hours).rounded(.halfUp, per: .comparison)
    return product.magnitude == amount.magnitude || agreesAsPrinted(lines[index])
  }

  /// Whether the amount of a line is what other meanings of its figures give: hours kept for time off that pay nothing,
  /// minutes behind the point of the hours, a rate that is the pay of the whole line, or a multiple that was not read.
  static func mayAgree(_ line: PayLine) -> Bool {
    guard let amount = line.amount.value else { return false }
    if amount == .zero { return true }
    guard line.unit == .hours, case .read(let hours) = line.quantity,
      case .read(let rate) = line.rate
    else { return false }
    let hour = Hours(units: Hours.unitsPerHour)
    let one = (rate.value * hour).rounded(.halfUp, per: .comparison)
    if one.magnitude == amount.magnitude { return true }
    if isMultiplied(hours.value, rate.value, amount) { return true }
    guard let minutes = PrintedPrecision.minutes(hours.text) else { return false }
    let product = (rate.value * minutes).rounded(.halfUp, per: .comparison)
    return (product.magnitude - amount.magnitude).magnitude <= Money(cents: 1)
  }

  /// The least sum, in cents, whose twentieths are told apart.
  private static let leastMultiplied: Int64 = 200

  /// Whether an amount is hours × rate × a number of twentieths, as a column of loadings beside the rate would make it.
  private static func isMultiplied(_ hours: Hours, _ rate: Rate, _ amount: Money) -> Bool {
    let product = (rate * hours).rounded(.halfUp, per: .comparison).magnitude.cents
    // The twentieths of a small sum lie so close that most amounts are near one.
    guard product >= leastMultiplied else { return false }
    let twentieths = (amount.magnitude.cents * 20 + product / 2) / product
    guard (1...80).contains(twentieths), twentieths != 20 else { return false }
    return (product * twentieths - amount.magnitude.cents * 20).magnitude <= 20
  }

  private static func agreesAsPrinted(_ line: PayLine) -> Bool {
    guard case .read(let hours) = line.quantity, case .read(let rate) = line.rate,
      case .read(let amount) = line.amount
    else { return false }
    let sum = amount.value.magnitude
    let quantity = Span(hours.value, PrintedPrecision.hours(hours.text))
    let price = RateSpan(rate.value, PrintedPrecision.rate(rate.text))
    let shares = [Percentage.whole] + multiples(line)
    return shares.contains { share in
      let low = (price.low * share) * quantity.low
      let high = (price.high * share) * quantity.high
      return low <= Money(cents: sum.cents + 1).exact && Money(cents: sum.cents - 1).exact <= high
    }
  }

  /// The multiples of a base rate that a line's amount may hold.
  private static func multiples(_ line: PayLine) -> [Percentage] {
    guard let multiple = line.multiplier else { return [] }
    return multiple > .whole ? [multiple, multiple - .whole] : [multiple]
  }

  /// The hours between which a printed figure lies, as magnitudes.
  private struct Span {
    let low: Hours
    let high: Hours
    init(_ hours: Hours, _ slack: Hours) {
      let size = hours < .zero ? -hours : hours
      low = max(.zero, size - slack)
      high = size + slack
    }
  }

  /// The rates between which a printed figure lies, as magnitudes.
  private struct RateSpan {
    let low: Rate
    let high: Rate
    init(_ rate: Rate, _ slack: Rate) {
      let size = Rate(micros: Int64(rate.micros.magnitude))
      low = max(Rate(micros: 0), size - slack)
      high = size + slack
    }
  }
}
