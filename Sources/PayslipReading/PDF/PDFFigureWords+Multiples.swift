/// Multiples that stand in labels.
extension PDFFigureWords {
  /// The end of a multiple behind `@` or `x` in a label, `Overtime @ 1.5`; nil when none stands there.
  func endOfMultiple(_ index: Int) -> Int? {
    guard index + 1 < line.upperBound, unit(index) == .rateSign || unit(index) == .times,
      isNear(index), isNear(index + 1), figures[index - 1] == nil,
      let figure = figures[index + 1], !figure.hasDollar,
      (1_000_000...4_000_000).contains(figure.micros)
    else { return nil }
    return index + 2
  }

  /// The end of a line that is a multiple alone, `@ 2.0`, the second line of a label; nil for any other line.
  var endOfLoneMultiple: Int? {
    let first = line.lowerBound
    guard line.count == 2, unit(first) == .rateSign || unit(first) == .times, isNear(first + 1),
      let figure = figures[first + 1], !figure.hasDollar,
      (1_000_000...4_000_000).contains(figure.micros)
    else { return nil }
    return line.upperBound
  }
}
