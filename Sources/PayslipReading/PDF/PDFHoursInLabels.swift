/// Hours that begin a label, as in `10.00 ordinary hours at $25.65 ... 256.50`.
extension PDFFigureWords {
  /// The sign or word before the rate of a line that begins with its hours and goes on with a text, where hours times
  /// rate is the figure at its end; nil for any other line.
  var rateSignBehindHours: Int? {
    let first = line.lowerBound
    guard line.count > 4, let hours = figures[first], !hours.hasDollar, hours.mark == .none,
      hours.micros > 0, hours.micros != 1_000_000, figures[first + 1] == nil, isNear(first + 1)
    else { return nil }
    let signs = line.dropFirst(2).filter { unit($0) == .rateSign || isOnly("at", $0) }
    guard signs.count == 1, let sign = signs.first, sign + 1 < line.upperBound,
      let rate = rate(behind: sign), !(first + 1..<sign).contains(where: { figures[$0] != nil })
    else { return nil }
    let rest = (rate.end..<line.upperBound).compactMap { figures[$0] }
    guard rest.count == 1, PDFProduct.agrees(hours, rate.figure, rest[0]) else { return nil }
    return sign
  }

  /// The figure right behind a sign, with or without a dollar sign of its own.
  private func rate(behind sign: Int) -> (figure: PDFFigure, end: Int)? {
    let place = isDollar(sign + 1) ? sign + 2 : sign + 1
    guard place < line.upperBound, let figure = figures[place], figure.micros > 0 else {
      return nil
    }
    return (figure, place + 1)
  }
}
