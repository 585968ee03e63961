import PayDomain

extension WorkLines {
  /// Judges an ordinary line that raises the rate of another line's hours together with that line.
  ///
  /// It does where for no more hours it pays a quarter of the rate or less, which is no wage of its own.
  ///
  /// - Complexity: O(*n*) in the lines where no line is so far below another.
  mutating func mergeRaises() {
    guard lines.haveRaise else { return }
    var raised = RaisedLines(lines)
    var merged: Set<Int> = []
    for place in lines.indices {
      let found = raised.first(for: lines[place]) { $0 != place && !merged.contains($0) }
      guard let (other, candidate) = found else { continue }
      lines[other].take(lines[place])
      raised.take(lines[other].paid, candidate, of: lines[other].day)
      joined[lines[other].index, default: []].append(lines[place].index)
      merged.insert(place)
    }
    guard !merged.isEmpty else { return }
    lines = lines.indices.filter { !merged.contains($0) }.map { lines[$0] }
  }
}

/// What an hour is paid, as a fraction.
private struct PaidHour {
  let cents: Int64
  let units: Int64

  /// Whether four times this is no more than another.
  func isQuarter(of other: PaidHour) -> Bool {
    Int128(cents) * 4 * Int128(other.units) <= Int128(other.cents) * Int128(units)
  }

  /// Whether it is less than another.
  func isBelow(_ other: PaidHour) -> Bool {
    Int128(cents) * Int128(other.units) < Int128(other.cents) * Int128(units)
  }
}

extension WorkLine {
  /// What an hour of an ordinary line pays; nil for any other line, and for one that states no sum or hours.
  fileprivate var ordinaryHour: PaidHour? {
    guard isOrdinaryWhole, let (paid, hours) = figures, paid > .zero else { return nil }
    return PaidHour(cents: paid.cents, units: hours.units)
  }
}

extension [WorkLine] {
  /// Whether the best paid ordinary hour is four times the least paid or more.
  fileprivate var haveRaise: Bool {
    var (least, most): (PaidHour?, PaidHour?)
    for place in indices where self[place].category == .ordinary {
      guard let hour = self[place].ordinaryHour else { continue }
      if least.map(hour.isBelow) ?? true { least = hour }
      if most.map({ $0.isBelow(hour) }) ?? true { most = hour }
    }
    guard let least, let most else { return false }
    return least.isQuarter(of: most)
  }
}

/// The lines that another of their day may raise, in the slip's order.
private struct RaisedLines {
  private struct Candidate {
    let place: Int
    var hour: PaidHour
  }

  /// By day, those without a date together.
  private var days: [CivilDate?: [Candidate]] = [:]
  /// The longest hours of each day's candidates.
  private var longest: [CivilDate?: Int64] = [:]

  /// Takes the lines that pay four times what the least paid of their day does, or more.
  init(_ lines: [WorkLine]) {
    var least: [CivilDate?: PaidHour] = [:]
    for line in lines {
      guard let hour = line.ordinaryHour else { continue }
      if least[line.day].map(hour.isBelow) ?? true { least[line.day] = hour }
    }
    for place in lines.indices {
      let day = lines[place].day
      guard let hour = lines[place].ordinaryHour, let low = least[day], low.isQuarter(of: hour)
      else { continue }
      days[day, default: []].append(Candidate(place: place, hour: hour))
      longest[day] = max(longest[day, default: 0], hour.units)
    }
  }

  /// The first line, of those that may be, whose hours another pays more for, and which candidate of its day it is; nil
  /// when there is none.
  func first(
    for raise: WorkLine, where mayBe: (Int) -> Bool
  ) -> (place: Int, candidate: Int)? {
    guard let hour = raise.ordinaryHour, hour.units <= longest[raise.day, default: 0],
      let candidates = days[raise.day]
    else { return nil }
    let found = candidates.firstIndex {
      hour.units <= $0.hour.units && hour.isQuarter(of: $0.hour) && mayBe($0.place)
    }
    return found.map { (candidates[$0].place, $0) }
  }

  /// Takes note of what a candidate pays with its raise.
  mutating func take(_ paid: Money?, _ candidate: Int, of day: CivilDate?) {
    guard let paid, let units = days[day]?[candidate].hour.units else { return }
    days[day]?[candidate].hour = PaidHour(cents: paid.cents, units: units)
  }
}
