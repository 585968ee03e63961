import PayDomain

/// Leave that accrues by law with the ordinary hours worked.
public enum AccruingLeave: String, Hashable, Sendable, CaseIterable {
  /// Annual leave.
  case annual
  /// Personal or carer's leave.
  case personal
}

/// How a kind of paid leave accrues.
public struct LeaveAccrual: Hashable, Sendable {
  /// One hour accrues for each so many ordinary hours.
  public let divisor: Int
  /// The weeks of a year of service that accrue.
  public let weeks: Int
  /// The most days a year has: who spreads the weeks over days credits no less than this gives.
  public let yearDays: Int

  /// What accrues for ordinary hours.
  ///
  /// **Rounding:** down to the smallest unit of ``Hours``.
  public func usual(for hours: Hours) -> Hours { Hours(units: hours.units / Int64(divisor)) }

  /// The least that a lawful way of counting credits for ordinary hours.
  ///
  /// **Rounding:** down to the smallest unit of ``Hours``.
  public func least(for hours: Hours) -> Hours {
    let days = Int128(weeks * Weekday.allCases.count)
    return min(
      usual(for: hours), Hours(units: Int64(Int128(hours.units) * days / Int128(yearDays))))
  }
}

extension LeaveAccrual {
  /// Reads a row; nil in a gap.
  init?(_ row: TableRow, _ schema: TableSchema) throws(AwardProblem) {
    guard let divisor = try row.count(schema.index(of: "divisor")),
      let weeks = try row.count(schema.index(of: "weeks")),
      let days = try row.count(schema.index(of: "year_days"))
    else { return nil }
    guard divisor > 0, days > 0 else {
      throw row.number(schema.index(of: "divisor"), allowed: "a whole number above zero")
    }
    self.init(divisor: divisor, weeks: weeks, yearDays: days)
  }
}
