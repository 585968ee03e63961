/// By how much most rates of a review moved.
///
/// The percentage is never known beforehand: it is the one that the rounding of the most rates
/// allows.
struct CommonMove: Hashable {
  /// One rate before and after, in cents, and how far rounding can have taken the later one.
  struct Pair: Hashable {
    let old: Int64
    let new: Int64
    let slack: Int64
  }

  /// The percentage by which they rose, in ten-thousandths of a per cent; negative when they fell.
  let rise: Int64
  /// How many rates the percentage, or one beside it, explains at most.
  let count: Int

  /// How many rates must agree before they say anything.
  static let least = 3
  private static let whole: Int64 = 1_000_000

  /// Finds the percentage that explains the most pairs; nil when it explains fewer than ``least``.
  init?(_ pairs: [Pair]) {
    var steps: [(place: Int64, change: Int)] = []
    for pair in pairs where pair.old > 0 {
      let range = CommonMove.range(of: pair)
      guard range.low <= range.high else { continue }
      steps.append((range.low, 1))
      steps.append((range.high + 1, -1))
    }
    steps.sort { ($0.place, $0.change) < ($1.place, $1.change) }
    var (open, best) = (0, 0)
    var found: (low: Int64, high: Int64) = (0, 0)
    for (place, step) in steps.enumerated() {
      open += step.change
      if open > best, place + 1 < steps.count {
        best = open
        found = (step.place, steps[place + 1].place - 1)
      }
    }
    guard best >= CommonMove.least else { return nil }
    let ranges = pairs.filter { $0.old > 0 }.map(CommonMove.range)
    rise = CommonMove.roundest(near: found.low, ranges, best: best)
    count = best
  }

  /// Whether the percentage takes the old rate to the new one, within rounding.
  func explains(_ pair: Pair) -> Bool {
    let range = CommonMove.range(of: pair)
    return (range.low...max(range.low, range.high)).contains(rise)
  }

  /// `3.5 %`.
  var text: String { CommonMove.text(rise) }

  /// A rise in ten-thousandths of a per cent as text, `4.75 %` or `-2 %`.
  static func text(_ rise: Int64) -> String {
    let digits = String(rise.magnitude % 10_000)
    var decimals = String(repeating: "0", count: 4 - digits.count) + digits
    while decimals.last == "0" { decimals.removeLast() }
    let whole = rise.magnitude / 10_000
    return "\(rise < 0 ? "-" : "")\(whole)\(decimals.isEmpty ? "" : ".\(decimals)") %"
  }

  /// How much one rate moved, as text with two decimals.
  static func text(from old: Int64, to new: Int64) -> String {
    guard old > 0 else { return "from nothing" }
    let hundredths = ((new - old) * 20_000 / old + (new < old ? -1 : 1)) / 2
    return text(hundredths * 100)
  }

  /// The rises, in ten-thousandths of a per cent, that take the old rate to the new one.
  private static func range(of pair: Pair) -> (low: Int64, high: Int64) {
    let low = (pair.new - pair.slack - pair.old) * whole
    let high = (pair.new + pair.slack - pair.old) * whole
    return (divide(low + pair.old - 1, by: pair.old), divide(high, by: pair.old))
  }

  /// The quotient, rounded down.
  private static func divide(_ number: Int64, by divisor: Int64) -> Int64 {
    let quotient = number / divisor
    return number % divisor < 0 ? quotient - 1 : quotient
  }

  /// The roundest number near another that explains nearly as many rates as the best one does.
  private static func roundest(
    near best: Int64, _ ranges: [(low: Int64, high: Int64)], best count: Int
  ) -> Int64 {
    for step: Int64 in [10_000, 5000, 2500, 1000, 500, 100, 50, 10, 5] {
      let below = divide(best, by: step) * step
      for place in [below, below + step] {
        let explained = ranges.count { $0.low <= place && place <= $0.high }
        if explained >= least, explained * 100 >= count * 97 { return place }
      }
    }
    return best
  }
}
