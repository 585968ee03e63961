import PayDomain

/// A worker's pays of one financial year in the order of payment, with the sums to date that the slips state.
struct ToDateChain {
  /// One pay, or several of one day that state the sums after all of them.
  struct Step {
    /// The slips; one for most steps.
    var marks: [SlipMark]
    /// Whether several slips were paid that day and their order is not known.
    var isLoose = false

    /// What was paid; nil when a slip does not state it.
    func pay(_ kind: YearToDateKind) -> Int64? {
      var sum: Int64 = 0
      for mark in marks {
        guard let pay = mark.pay(kind) else { return nil }
        sum += pay
      }
      return sum
    }

    /// The sum to date after it; nil when not stated.
    func toDate(_ kind: YearToDateKind) -> Int64? { marks.last?.toDate?[kind] }
  }

  /// How a sum to date stands after one pay.
  struct Point {
    /// The step's place.
    let step: Int
    /// What the sum to date is beyond the pays since the chain's start; the same for every slip of an unbroken chain.
    let drift: Int64
    /// The sum to date.
    let toDate: Int64
    /// What was paid since the last point.
    let pay: Int64
  }

  /// In the order of payment.
  let steps: [Step]

  /// Splits a worker's slips by financial year of payment.
  static func chains(of slips: [SlipMark]) -> [ToDateChain] {
    let days = slips.map { $0.paid ?? $0.end }
    let order = slips.indices.sorted {
      (days[$0], slips[$0].end, slips[$0].start, slips[$0].key)
        < (days[$1], slips[$1].end, slips[$1].start, slips[$1].key)
    }
    var chains: [ToDateChain] = []
    var year: [SlipMark] = []
    func close() {
      if year.contains(where: { $0.toDate != nil }) { chains.append(ToDateChain(year)) }
      year = []
    }
    for place in order {
      let day = CivilDate(dayNumber: days[place])
      if let last = year.last,
        CivilDate(dayNumber: last.paid ?? last.end).financialYear != day.financialYear
      {
        close()
      }
      if slips[place].paid == nil, day.isNearNewFinancialYear {
        // Nobody can say which year it was paid in, or after which other slip.
        close()
      } else {
        year.append(slips[place])
      }
    }
    close()
    return chains
  }

  private init(_ slips: [SlipMark]) {
    var steps: [Step] = []
    var place = 0
    var drift: Int64?
    var paid: Int64 = 0
    while place < slips.count {
      var end = place + 1
      while end < slips.count, slips[place].paid != nil, slips[end].paid == slips[place].paid {
        end += 1
      }
      for step in ToDateChain.steps(of: Array(slips[place..<end]), after: drift, paid) {
        // Only orders the slips of one day: a pay that is not stated moves nothing.
        if let pay = step.pay(.gross) { paid += pay }
        if let sum = step.toDate(.gross) { drift = sum - paid }
        steps.append(step)
      }
      place = end
    }
    self.steps = steps
  }

  /// The most slips of one day that are put in order.
  private static let mostOfDay = 4

  /// Puts the slips of one day in the order that their sums to date bear out.
  private static func steps(of day: [SlipMark], after drift: Int64?, _ paid: Int64) -> [Step] {
    guard day.count > 1 else { return day.map { Step(marks: [$0]) } }
    let sums = day.map { $0.toDate?[.gross] }
    if sums.allSatisfy({ $0 != nil && $0 == sums[0] }) { return [Step(marks: day)] }
    if day.count <= mostOfDay {
      for order in permutations(Array(day.indices)) {
        var (sum, expected) = (paid, drift)
        let fits = order.allSatisfy { place in
          guard let pay = day[place].gross, let toDate = sums[place] else { return false }
          sum += pay
          let its = toDate - sum
          defer { expected = its }
          return expected == nil || expected == its
        }
        if fits { return order.map { Step(marks: [day[$0]]) } }
      }
    }
    return day.map { Step(marks: [$0], isLoose: true) }
  }

  private static func permutations(_ places: [Int]) -> [[Int]] {
    guard places.count > 1 else { return [places] }
    return places.indices.flatMap { index in
      var rest = places
      let first = rest.remove(at: index)
      return permutations(rest).map { [first] + $0 }
    }
  }

  /// How a sum to date stands after each pay that states it; a pay of unknown size begins a new list.
  func points(of kind: YearToDateKind) -> [[Point]] {
    var lists: [[Point]] = [[]]
    var (paid, since) = (Int64.zero, Int64.zero)
    for (place, step) in steps.enumerated() {
      guard let pay = step.pay(kind) else {
        lists.append([])
        (paid, since) = (0, 0)
        continue
      }
      paid += pay
      since += pay
      guard let sum = step.toDate(kind) else { continue }
      lists[lists.count - 1].append(Point(step: place, drift: sum - paid, toDate: sum, pay: since))
      since = 0
    }
    return lists.filter { !$0.isEmpty }
  }

  /// Days that a week printed from Monday to Friday leaves out.
  private static let weekend: Int32 = 2

  /// Whether more days than a weekend that no slip pays for lie before a step's period.
  func hasHole(before step: Int) -> Bool {
    let ends = steps[..<step].flatMap { $0.marks.map(\.end) }
    guard let last = ends.max(), let start = steps[step].marks.map(\.start).min() else {
      return false
    }
    let states = steps[step].marks.allSatisfy { $0.flags.contains(.statesStart) }
    // Where the first day is not stated, the step between two slips tells.
    guard states else { return isLongStep(to: step, after: last) }
    return start > last + 1 + ToDateChain.weekend
  }

  /// Whether a slip that states no first day ends later after the last than slips of the chain usually do.
  private func isLongStep(to step: Int, after last: Int32) -> Bool {
    let ends = steps.compactMap(\.marks.first?.end)
    let usual = zip(ends, ends.dropFirst()).map { $1 - $0 }.filter { $0 > 0 }.min()
    guard let usual, let end = steps[step].marks.first?.end else { return true }
    return end - last > usual
  }

  /// Whether a pay takes the place of an earlier one for the same days, and the sum to date counts it alone.
  func replaces(_ step: Int, _ kind: YearToDateKind, by difference: Int64) -> Bool {
    guard let mark = steps[step].marks.first else { return false }
    return steps[..<step].contains { earlier in
      earlier.marks.contains { $0.shares(with: mark) && $0.pay(kind) == -difference }
    }
  }
}

extension SlipMark {
  /// What a slip pays of a kind, in cents; nil when not stated.
  func pay(_ kind: YearToDateKind) -> Int64? {
    switch kind {
    case .gross: gross
    case .tax: toDate?.taxOfPay
    case .net: net
    case .superGuarantee: superGuarantee
    }
  }
}

extension CivilDate {
  /// The calendar year in which the financial year of the day began, on 1 July.
  var financialYear: Int {
    let (year, month, _) = parts
    return month >= 7 ? year : year - 1
  }

  /// Whether a period that ends on the day may have been paid in another financial year.
  var isNearNewFinancialYear: Bool { (6...7).contains(parts.month) }
}
