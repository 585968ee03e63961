import PayDomain
import Testing

@testable import AuditRules

/// Reversals and raises are paired by look-up; here they are paired again by asking every line.
@Suite struct CorrectedLinesTests {
  /// The same draws on every run.
  private struct Draws {
    var state: UInt64

    mutating func pick<Value>(_ values: [Value]) -> Value {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return values[Int(state >> 33) % values.count]
    }
  }

  private static func line(
    _ index: Int, _ category: PayCategory, _ minutes: Int64?, _ cents: Int64?, day: CivilDate? = nil
  ) -> WorkLine {
    var line = PayLine(label: "x", category: category, place: .line(Int32(index)))
    if let minutes {
      line.quantity = .read(Reading(Hours(minutes: minutes), at: .line(1), text: ""))
    }
    if let cents { line.amount = .read(Reading(Money(cents: cents), at: .line(1), text: "")) }
    var made = WorkLine([line], 0)
    made.index = index
    made.day = day
    return made
  }

  private static func said(_ lines: [WorkLine]) -> [String] {
    lines.map { line in
      "\(line.index) \(line.category) \(line.hours.map { "\($0)" } ?? "-") "
        + "\(line.paid.map { "\($0)" } ?? "-") \(line.isJoined) \(line.uncertain == .period)"
    }
  }

  // MARK: Reversals

  /// What every line is asked.
  private struct Plain {
    var lines: [WorkLine]
    var joined: [Int: [Int]] = [:]
    var earlier: [Int] = []

    mutating func take(_ reversal: WorkLine) {
      let partner = lines.firstIndex {
        $0.category == reversal.category && $0.role == reversal.role && $0.paid != nil
          && $0.paid == reversal.paid.map { -$0 }
          && $0.hours?.units.magnitude == reversal.hours?.units.magnitude
      }
      if let partner {
        lines.remove(at: partner)
        return
      }
      let kin = lines.filter { $0.category == reversal.category && $0.role == reversal.role }
      guard var sum = kin.first else { return earlier.append(reversal.index) }
      for line in kin.dropFirst() + [reversal] {
        if line.index == reversal.index, !reversal.takesBackNoMore(than: sum.hourly) {
          sum.uncertain = .period
        }
        sum.add(line)
        joined[sum.index, default: []].append(line.index)
      }
      lines.removeAll { $0.category == reversal.category && $0.role == reversal.role }
      guard let hours = sum.hours, hours > .zero, let paid = sum.paid, paid >= .zero else {
        return earlier += [sum.index] + joined[sum.index, default: []]
      }
      lines.append(sum)
      lines.sort { $0.index < $1.index }
    }

    mutating func undo(_ line: WorkLine) {
      let partner = lines.firstIndex {
        $0.paid != nil && $0.paid == line.paid.map { -$0 }
          && (line.hours == nil || line.hours?.units.magnitude == $0.hours?.units.magnitude)
      }
      if let partner { lines.remove(at: partner) }
    }
  }

  @Test(arguments: 0..<300)
  func reversalsFindTheLinesThatAskingEachFinds(seed: Int) {
    var draws = Draws(state: UInt64(seed))
    let kinds: [PayCategory] = [.ordinary, .sunday, .overtime]
    let lines = (0..<draws.pick([1, 3, 8, 20])).map { place in
      Self.line(
        place, draws.pick(kinds), draws.pick([60, 60, 120, nil]), draws.pick([3000, 3000, 6000]))
    }
    var (fast, plain) = (CorrectedLines(lines, [:]), Plain(lines: lines))
    for number in 0..<draws.pick([1, 4, 10]) {
      let category = draws.pick(kinds + [.night])
      let minutes = draws.pick([-60, -60, -120, -30, nil] as [Int64?])
      let taken = Self.line(100 + number, category, minutes, -draws.pick([3000, 6000, 1000, 9000]))
      if draws.pick([true, true, false]) {
        fast.take(taken)
        plain.take(taken)
      } else {
        fast.undo(taken)
        plain.undo(taken)
      }
    }
    #expect(Self.said(fast.left) == Self.said(plain.lines))
    #expect(fast.joined == plain.joined)
    #expect(fast.earlier == plain.earlier)
  }

  // MARK: Raises

  /// Each line in turn asks all others whether it raises them.
  private static func mergedOneByOne(_ all: [WorkLine]) -> [WorkLine] {
    var lines = all
    var place = 0
    while place < lines.count {
      let raise = lines[place]
      let raised = lines.firstIndex { line in
        guard line.isOrdinaryWhole, raise.isOrdinaryWhole, line.index != raise.index,
          line.day == raise.day, let mine = line.figures, let its = raise.figures,
          its.paid > .zero, its.hours <= mine.hours
        else { return false }
        return its.paid.cents * mine.hours.units * 4 <= mine.paid.cents * its.hours.units
      }
      guard let raised else {
        place += 1
        continue
      }
      lines[raised].take(raise)
      lines.remove(at: place)
    }
    return lines
  }

  @Test(arguments: 0..<300)
  func raisesFindTheLinesThatAskingEachFinds(seed: Int) {
    var draws = Draws(state: UInt64(seed))
    let days = [
      nil, CivilDate(year: 2026, month: 7, day: 6), CivilDate(year: 2026, month: 7, day: 7),
    ]
    var work = WorkLines()
    work.lines = (0..<draws.pick([1, 2, 5, 12, 30])).map { place in
      Self.line(
        place, draws.pick([.ordinary, .ordinary, .ordinary, .sunday]),
        draws.pick([60, 60, 120, 240, nil]), draws.pick([3000, 500, 750, 751, 12_000, 100, 0]),
        day: draws.pick(days))
    }
    let plain = Self.mergedOneByOne(work.lines)
    work.mergeRaises()
    #expect(Self.said(work.lines) == Self.said(plain))
  }

  /// 7.50 is a quarter of 30.00, 7.51 more than that.
  @Test(arguments: [(750, 1), (751, 2)])
  func aRaiseIsAQuarterOfTheRateOrLess(cents: Int64, left: Int) {
    var work = WorkLines()
    work.lines = [Self.line(0, .ordinary, 60, 3000), Self.line(1, .ordinary, 60, cents)]
    work.mergeRaises()
    #expect(work.lines.count == left)
  }
}
