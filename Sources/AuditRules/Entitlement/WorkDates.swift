import PayDomain

/// Whether the dates beside a slip's lines are days of work.
enum WorkDates {
  /// Whether the dates can be believed to be days worked.
  ///
  /// They are not when one date stands beside every line of work and is the slip's own first, last or payment day
  /// (payrolls print it so), when the dates are whole weeks from the slip's first or last day (the days that its
  /// weeks begin or end on), or when a day would hold more hours than a day has.
  static func areWorkDays(_ slip: Payslip) -> Bool {
    var first: CivilDate?
    var (differ, areWeeksApart) = (false, true)
    var hours = Hours.zero
    let lines = slip.lines
    for index in lines.indices {
      guard lines[index].category.isWork, let day = lines[index].date.value else { continue }
      if let first, first != day {
        differ = true
        areWeeksApart = areWeeksApart && day.weekday == first.weekday
      }
      if first == nil { first = day }
      if lines[index].form == .whole, let its = lines[index].quantity.value,
        lines[index].unit == .hours
      {
        if its > WorkDates.wholeDay { return false }
        hours = hours + its
      }
    }
    guard let first else { return true }
    guard !differ else { return !areWeeksApart || !slip.hasWeekEdge(on: first.weekday) }
    let isLong = hours > WorkDates.wholeDay
    let single = slip.period.map { $0.dayCount == 1 } ?? false
    let isSlipsOwn =
      first == slip.periodStart.value || first == slip.periodEnd.value
      || first == slip.paymentDate.value
    return !isLong && (single || !isSlipsOwn)
  }

  /// The hours of a day.
  static let wholeDay = Hours(minutes: 24 * 60)
}

extension Payslip {
  /// Whether the slip's period begins or ends on a day of the week.
  fileprivate func hasWeekEdge(on weekday: Weekday) -> Bool {
    periodStart.value?.weekday == weekday || periodEnd.value?.weekday == weekday
  }
}

extension WorkLine {
  /// Makes a line from the slip's line at `index`.
  init(_ lines: [PayLine], _ index: Int) {
    self.index = index
    category = lines[index].category
    role = lines[index].form == .loadingOnly ? .loading : .whole
    if category == .casualLoading { role = .casualLoading }
    multiplier = lines[index].multiplier
    mayBeExtra = lines[index].mayBeExtra
    proof = .proved
    hours = lines[index].quantity.value
    rate = lines[index].rate.value
    paid = lines[index].amount.value
    if let read = lines[index].quantity.proof { proof = min(proof, read) }
    if let read = lines[index].rate.proof { proof = min(proof, read) }
    if let read = lines[index].amount.proof { proof = min(proof, read) }
    settleSum(lines)
    takeSign()
  }

  /// Lets what takes back take back its hours, whichever figure carries the sign: `4 h × -26.55` is `-4 h × 26.55`.
  private mutating func takeSign() {
    guard let paid, paid < .zero else { return }
    if let hours, hours > .zero { self.hours = -hours }
    if let rate, rate < Rate(micros: 0) { self.rate = Rate(micros: -rate.micros) }
  }

  /// Whether the line takes back.
  var isReversal: Bool {
    if let paid, paid < .zero { return true }
    if let hours, hours < .zero { return true }
    return false
  }

  /// Takes the sum from hours × rate where none is stated, or the higher of two that disagree.
  ///
  /// Hours that are paid nothing may be a note of what another line pays: nothing rests on them.
  private mutating func settleSum(_ lines: [PayLine]) {
    guard let hours, hours > .zero else { return }
    if paid == .zero { uncertain = .lineMeaning }
    guard let rate else { return }
    let product = (rate * hours).rounded(.halfUp, per: .comparison)
    guard let stated = paid else { return paid = product }
    guard stated >= .zero, stated < product, !multiplies(rate, hours, to: stated) else { return }
    guard (product - stated).exact > Rate(cents: 1) * hours else { return }
    if case .read(let printed) = lines[index].quantity,
      stated
        >= (rate * (hours - PrintedPrecision.hours(printed.text))).rounded(.down, per: .comparison)
    {
      return
    }
    uncertain = .reading
    paid = product
  }

  /// Whether the sum is a base rate times the label's multiple, or times what it leaves beyond one.
  private func multiplies(_ rate: Rate, _ hours: Hours, to sum: Money) -> Bool {
    guard let multiplier else { return false }
    let slack = Rate(cents: 1) * hours
    return [multiplier, multiplier - .whole].contains { share in
      let product = (rate * share) * hours
      return product < sum.exact + slack && sum.exact < product + slack
    }
  }

  /// Places the line on a day; ordinary, evening and night hours of a weekend are weekend hours.
  ///
  /// Where the label names the other day of the weekend, one of the two is wrong or the shift went past midnight:
  /// no shortfall rests on the label.
  mutating func takePlace(on day: CivilDate) {
    self.day = day
    let weekday = day.weekday
    if category == .saturday && weekday == .sunday || category == .sunday && weekday == .saturday {
      uncertain = uncertain ?? .dayOrTime
    }
    guard weekday == .saturday || weekday == .sunday, movesWithTheDay else { return }
    category = weekday == .saturday ? .saturday : .sunday
    isMovedByDay = true
  }

  /// Whether hours of this category are weekend hours when they fall on a weekend.
  private var movesWithTheDay: Bool {
    category == .ordinary || category == .evening || category == .night
      || category == .earlyMorning
  }

  /// Whether it pays ordinary hours whole.
  var isOrdinaryWhole: Bool { category == .ordinary && role == .whole }

  /// Takes the pay of a line that raises this one's rate.
  mutating func take(_ raise: WorkLine) {
    guard let mine = paid, let its = raise.paid else { return }
    isJoined = true
    paid = mine + its
    rate = nil
    proof = min(proof, raise.proof)
  }

  /// The rate that the line is paid at: the one stated where it makes the sum, else what the sum pays for an hour, as
  /// where a base rate stands beside hours that are paid a multiple of it; nil when no rate is stated.
  var paidRate: Rate? {
    guard let rate, let (paid, hours) = figures else { return rate }
    return rate.makes(paid, over: hours) ? rate : Rate(paying: paid, over: hours)
  }

  /// What an hour of the line pays, taken back or paid; nil when the slip does not say.
  var hourly: Rate? {
    guard let paid, let hours, hours != .zero else { return rate }
    return Rate(paying: paid.magnitude, over: hours < .zero ? -hours : hours)
  }
}

extension PayLine {
  /// Whether its hours times its rate make its amount, but for a cent an hour; true where it does not state all three.
  public var showsProduct: Bool {
    guard let hours = quantity.value, let rate = rate.value, let sum = amount.value else {
      return true
    }
    return rate.makes(sum, over: hours)
  }
}

extension Rate {
  /// Whether it makes a sum over hours, but for a cent an hour.
  fileprivate func makes(_ sum: Money, over hours: Hours) -> Bool {
    let product = (self * hours).rounded(.halfUp, per: .comparison)
    let size = hours < .zero ? -hours : hours
    return (product.magnitude - sum.magnitude).magnitude <= Money(cents: size.startedHours)
  }
}
