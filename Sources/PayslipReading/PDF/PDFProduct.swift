/// The arithmetic of one line, as far as printed digits can tell.
enum PDFProduct {
  /// Hours × rate, to be held against the amounts of a row.
  struct Factors {
    private let product: Int128
    private let slack: Int128

    /// Multiplies two figures.
    init(_ quantity: PDFFigure, _ rate: PDFFigure) {
      let (one, other) = (Int128(quantity.micros), Int128(rate.micros))
      product = one * other
      slack =
        Int128(one.magnitude) * Int128(rate.halfDigit)
        + Int128(other.magnitude) * Int128(quantity.halfDigit)
    }

    /// Whether the product is an amount, as far as the printed digits can tell.
    func make(_ amount: PDFFigure) -> Bool {
      guard product != 0, amount.micros != 0 else { return false }
      let million: Int128 = 1_000_000
      let own = Int128(max(amount.halfDigit, 5000)) * million
      return Int128((product - Int128(amount.micros) * million).magnitude) <= slack + own
    }
  }

  /// Whether hours × rate is the amount.
  static func agrees(_ quantity: PDFFigure, _ rate: PDFFigure, _ amount: PDFFigure) -> Bool {
    Factors(quantity, rate).make(amount)
  }

  /// Whether hours × rate × share is the amount; the share's digits are taken as exact.
  static func agrees(
    _ quantity: PDFFigure, _ rate: PDFFigure, share: PDFFigure, _ amount: PDFFigure
  ) -> Bool {
    agrees(quantity, shared(rate, share), amount)
  }

  /// What a rate comes to with a loading on top, 27.81 and 25 % to 34.7625; nil for what is no loading.
  static func raised(_ rate: PDFFigure, by loading: PDFFigure) -> PDFFigure? {
    guard (1..<1_000_000).contains(loading.micros) else { return nil }
    var whole = loading
    whole.micros += 1_000_000
    return shared(rate, whole)
  }

  /// A rate times a share.
  static func shared(_ rate: PDFFigure, _ share: PDFFigure) -> PDFFigure {
    var shared = rate
    shared.micros = Int64(clamping: Int128(rate.micros) * Int128(share.micros) / 1_000_000)
    return shared
  }

  /// Whether one factor is one, so that the product says nothing about which figure is which.
  static func isTrivial(_ quantity: PDFFigure, _ rate: PDFFigure) -> Bool {
    quantity.micros.magnitude == 1_000_000 || rate.micros.magnitude == 1_000_000
  }
}

extension PDFTableRow {
  /// The rate that is paid, where a row shows what it is raised from, the percentage and the rate itself; nil where it
  /// does not.
  ///
  /// `Base rate 34.10 | 120% | 40.95`: each is a rate, and hours times the last are the amount to the cent. Where the
  /// percentage is a hundred, the two rates are the same.
  func ratePaid(for rate: Int, _ quantity: Int, _ amount: Int) -> Int? {
    guard figures.count > 4, let share = figure(.share)?.figure else { return nil }
    let base = figures[rate].figure
    let raised = PDFProduct.shared(base, share)
    // A percentage is rounded to what it shows.
    let slack = base.micros / 200 + 5000
    let hours = figures[quantity].figure
    return figures.indices.first { place in
      let figure = figures[place]
      guard place != rate, place != quantity, place != amount,
        figure.role == nil || figure.role == .rate, figure.figure.mark != .share,
        figure.cell > figures[rate].cell
      else { return false }
      return (figure.figure.micros - raised.micros).magnitude <= UInt64(slack)
        && PDFProduct.agrees(hours, figure.figure, figures[amount].figure)
    }
  }
}
