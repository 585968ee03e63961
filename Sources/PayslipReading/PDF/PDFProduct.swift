/// The arithmetic of one line, as far as printed digits can tell.
enum PDFProduct {
  /// Whether hours × rate is the amount.
  static func agrees(_ quantity: PDFFigure, _ rate: PDFFigure, _ amount: PDFFigure) -> Bool {
    guard quantity.micros != 0, rate.micros != 0, amount.micros != 0 else { return false }
    let million: Int128 = 1_000_000
    let (one, other) = (Int128(quantity.micros), Int128(rate.micros))
    let slack =
      Int128(one.magnitude) * Int128(rate.halfDigit)
      + Int128(other.magnitude) * Int128(quantity.halfDigit)
      + Int128(max(amount.halfDigit, 5000)) * million
    return Int128((one * other - Int128(amount.micros) * million).magnitude) <= slack
  }

  /// Whether hours × rate × share is the amount; the share's digits are taken as exact.
  static func agrees(
    _ quantity: PDFFigure, _ rate: PDFFigure, share: PDFFigure, _ amount: PDFFigure
  ) -> Bool {
    var shared = rate
    shared.micros = Int64(clamping: Int128(rate.micros) * Int128(share.micros) / 1_000_000)
    return agrees(quantity, shared, amount)
  }

  /// Whether one factor is one, so that the product says nothing about which figure is which.
  static func isTrivial(_ quantity: PDFFigure, _ rate: PDFFigure) -> Bool {
    quantity.micros.magnitude == 1_000_000 || rate.micros.magnitude == 1_000_000
  }
}
