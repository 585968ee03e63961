import AwardTables
import PayDomain

/// The changes of `rates.csv`: rates that moved alike on one day are one line.
enum RateMoves {
  /// A rate that moved.
  private struct Move {
    /// The classification.
    let classification: String
    /// The day.
    let from: String
    /// Cents of the week, or of the hour where the award has no week: before and after.
    let before: Int64
    /// The same after.
    let after: Int64
    /// The step it is rounded to, in cents.
    let step: Int64

    /// Hundredths of a per cent, a half away from zero.
    var hundredths: Int64 {
      let (moved, whole) = ((after - before) * 10_000, before)
      return (2 * moved + (moved < 0 ? -whole : whole)) / (2 * whole)
    }

    /// Whether a percentage in hundredths, and rounding to the step, gives this move.
    func fits(_ hundredths: Int64) -> Bool {
      let exact = before * (10_000 + hundredths)
      return (after * 10_000 - exact).magnitude * 2 <= (step * 10_000).magnitude
    }
  }

  /// The lines: for each day the moves, the largest group first, then rows that are no move.
  ///
  /// `weeklyStep` is what the award rounds weekly wages to, in cents.
  static func lines(_ changes: RowChanges, weeklyStep: Int64) -> [String] {
    var moves: [Move] = []
    var others: [RowChanges.Pair] = []
    for pair in changes.added {
      if let move = move(pair, weeklyStep) { moves.append(move) } else { others.append(pair) }
    }
    let days = Set(moves.map(\.from)).sorted()
    let moved = days.flatMap { day in groups(moves.filter { $0.from == day }, day) }
    var rest = changes
    rest.added = []
    return (moved + added(others, changes)).map { "rates.csv: \($0)" } + rest.lines
  }

  /// Rows that are no move: those of one day that say the same are one line.
  private static func added(_ pairs: [RowChanges.Pair], _ changes: RowChanges) -> [String] {
    var order: [[String]] = []
    var names: [[String]: [String]] = [:]
    for pair in pairs {
      let said = changes.said(pair.after)
      let isEnd = pair.after["hourly"] == nil && said.hasPrefix("ended")
      let key = [pair.after["from"], isEnd ? "closed, \(said)" : said].compactMap { $0 }
      if names[key] == nil { order.append(key) }
      names[key, default: []] += [pair.after["classification"]].compactMap { $0 }
    }
    return order.map { key in
      let who = names[key, default: []]
      let list = who.count == 1 ? who[0] : "\(who.count) classifications (\(short(who)))"
      return "from \(key[0]): \(list): \(key[1])"
    }
  }

  /// The first names of a list, and how many more there are.
  private static func short(_ names: [String]) -> String {
    let more = names.count - 12
    let first = names.prefix(more > 0 ? 12 : names.count).joined(separator: ", ")
    return more > 0 ? "\(first) and \(more) more" : first
  }

  /// The move of a row that follows one with the same kind of figure; nil for any other.
  private static func move(_ pair: RowChanges.Pair, _ weeklyStep: Int64) -> Move? {
    guard let before = pair.before, let name = pair.after["classification"],
      let from = pair.after["from"]
    else { return nil }
    for (column, step) in [("weekly", weeklyStep), ("hourly", 1)] {
      if let one = before[column].flatMap(cents), let two = pair.after[column].flatMap(cents),
        one > 0
      {
        return Move(classification: name, from: from, before: one, after: two, step: step)
      }
    }
    return nil
  }

  /// The moves of a day, grouped by the percentage that explains most of them, again and again.
  private static func groups(_ moves: [Move], _ day: String) -> [String] {
    var left = moves
    var lines: [String] = []
    while let percentage = best(left) {
      let group = left.filter { $0.fits(percentage) }
      left.removeAll { $0.fits(percentage) }
      let names = group.map(\.classification)
      let isMost = lines.isEmpty && names.count > 5
      let who =
        names.count == 1
        ? names[0]
        : "\(names.count) classifications"
          + (isMost ? String() : " (\(names.joined(separator: ", ")))")
      lines.append("from \(day): \(who) \(words(percentage))")
    }
    // A percentage of two decimals can miss a large wage; such a one is named with its figures.
    return lines
      + left.map { move in
        "from \(day): \(move.classification) \(dollars(move.before)) → \(dollars(move.after)), "
          + words(move.hundredths)
      }
  }

  /// The percentage that explains most moves; of several the roundest, then the smallest.
  private static func best(_ moves: [Move]) -> Int64? {
    let candidates = Set(moves.map(\.hundredths)).union(
      Set(moves.map { ($0.hundredths + ($0.hundredths < 0 ? -2 : 2)) / 5 * 5 })
    ).sorted()
    return candidates.map { each in (each, moves.count { $0.fits(each) }) }
      .filter { $0.1 > 0 }
      .max { one, two in
        if one.1 != two.1 { return one.1 < two.1 }
        let (left, right) = (roundness(one.0), roundness(two.0))
        return left != right ? left < right : one.0 > two.0
      }?.0
  }

  /// How round a percentage is: how many of the usual steps divide it.
  private static func roundness(_ hundredths: Int64) -> Int {
    let steps: [Int64] = [5, 25, 10, 50, 100]
    return steps.count { hundredths % $0 == 0 }
  }

  /// `+4.75 %`.
  private static func words(_ hundredths: Int64) -> String {
    let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    let sign = hundredths < 0 ? "-" : "+"
    return rest == 0 ? "\(sign)\(whole) %" : "\(sign)\(whole).\(digits) %"
  }

  private static func dollars(_ cents: Int64) -> String { Money(cents: cents).plain }

  /// Dollars with two decimals as cents; nil for anything else.
  static func cents(_ text: String) -> Int64? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 2 else { return nil }
    return Int64(parts[0] + parts[1])
  }
}
