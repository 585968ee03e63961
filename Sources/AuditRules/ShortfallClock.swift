import AwardTables
import PayDomain

/// When a shortfall fell due, until when it can be claimed, and what interest it carries.
///
/// Reads no clock: the command says which day is today. Interest is off unless a day is given for it.
public struct ShortfallClock: Sendable {
  /// The day from which the time that is left is counted.
  public let today: CivilDate
  /// The day up to which interest is added; nil adds none.
  public let interestTo: CivilDate?
  private let national: NationalTables

  /// The nearer and the farther horizon, in days, for what can soon be claimed no longer.
  public static let horizons = (near: 30, far: 90)

  /// For how many years pay that falls due today can be claimed; nil where the tables do not say.
  public var years: Int? { national.limitationYears(on: min(today, national.coversTo))?.value }

  /// Makes a clock.
  public init(today: CivilDate, interestTo: CivilDate?, national: NationalTables) {
    self.today = today
    self.interestTo = interestTo
    self.national = national
  }

  /// The day a slip's pay fell due: the day of payment, else the last day of the period.
  ///
  /// - Returns: nil when the slip states neither.
  public func due(_ slip: borrowing Payslip) -> CivilDate? {
    slip.paymentDate.value ?? slip.periodEnd.value
  }

  /// The last day on which a court can be asked for pay that fell due on `due`.
  ///
  /// - Returns: nil where the tables say no limit for the day.
  ///
  /// **Law:** Fair Work Act 2009 s 544. A day that the last year has not, 29 February, counts as the 28th.
  public func lastDay(of due: CivilDate) -> CivilDate? {
    guard let years = national.limitationYears(on: due)?.value else { return nil }
    let (year, month, day) = due.parts
    return CivilDate(year: year + years, month: month, day: day)
      ?? CivilDate(year: year + years, month: month, day: day - 1)
  }

  /// Simple interest on a sum, from the day after it fell due up to and with ``interestTo``.
  ///
  /// Each day carries the rate of its half-year over the days of its calendar year. **Rounding:** half up to the cent,
  /// once for the sum.
  ///
  /// - Returns: nil when no interest was asked for, or a day's rate is not known; zero for what is not yet due.
  ///
  /// **Law:** Fair Work Act 2009 s 547; Federal Court practice note GPN-INT.
  public func interest(on sum: Money, from due: CivilDate) -> Money? {
    guard let interestTo else { return nil }
    var total = SimpleInterest()
    var day = due.adding(days: 1)
    var reference = LegalReference(instrument: "Fair Work Act 2009", clause: "s 547")
    while day <= interestTo {
      guard let figure = national.interest(on: day) else { return nil }
      let last = min(day.halfYearEnd, interestTo)
      total.add(
        on: sum, at: figure.value, days: last.days(since: day) + 1, in: day.parts.year)
      reference = figure.reference
      day = last.adding(days: 1)
    }
    return total.rounded(.halfUp, per: reference)
  }
}

extension CivilDate {
  /// The last day of the half-year, January to June or July to December, that the day falls in.
  fileprivate var halfYearEnd: CivilDate {
    let (year, month, _) = parts
    let next = CivilDate(year: month <= 6 ? year : year + 1, month: month <= 6 ? 7 : 1, day: 1)
    return next?.adding(days: -1) ?? self
  }
}

/// What shortfalls come to by how long they can still be claimed, with their interest.
///
/// Nothing is netted: each slip's shortfall is added with its own day.
public struct ClockSums: Hashable, Sendable {
  /// What can be claimed no longer.
  public private(set) var expired = Shortfall.none
  /// What can be claimed no longer after ``ShortfallClock/horizons`` `near` days.
  public private(set) var near = Shortfall.none
  /// The same after `far` days; holds ``near``.
  public private(set) var far = Shortfall.none
  /// What states no day, or falls due on one that the tables do not cover.
  public private(set) var undated = Shortfall.none
  /// Interest on the provable shortfalls.
  public private(set) var interest = Money.zero
  /// The provable shortfalls whose interest is not known.
  public private(set) var withoutInterest = Money.zero

  /// Nothing yet.
  public init() {}

  /// Whether any of it concerns time.
  public var isSomething: Bool { self != ClockSums() }

  /// Adds the shortfall of a slip.
  ///
  /// - Parameters:
  ///   - shortfalls: each of the slip's shortfalls; interest is rounded for each.
  ///   - due: the day they fell due; nil when not known.
  ///   - clock: what day it is.
  public mutating func add(
    _ shortfalls: some Sequence<Shortfall>, due: CivilDate?, by clock: ShortfallClock
  ) {
    let last = due.flatMap(clock.lastDay)
    for shortfall in shortfalls {
      add(shortfall, last, clock.today)
      guard clock.interestTo != nil, shortfall.provable > .zero else { continue }
      if let due, let sum = clock.interest(on: shortfall.provable, from: due) {
        interest += sum
      } else {
        withoutInterest += shortfall.provable
      }
    }
  }

  private mutating func add(_ shortfall: Shortfall, _ last: CivilDate?, _ today: CivilDate) {
    guard let last else {
      undated = undated.plus(shortfall)
      return
    }
    // Gone on the day after the last.
    let left = last.days(since: today) + 1
    if left <= 0 {
      expired = expired.plus(shortfall)
    } else if left <= ShortfallClock.horizons.far {
      far = far.plus(shortfall)
      if left <= ShortfallClock.horizons.near { near = near.plus(shortfall) }
    }
  }

  /// Adds what another part of a run came to.
  public mutating func add(_ other: ClockSums) {
    expired = expired.plus(other.expired)
    near = near.plus(other.near)
    far = far.plus(other.far)
    undated = undated.plus(other.undated)
    interest += other.interest
    withoutInterest += other.withoutInterest
  }
}
