import PayDomain

/// What a contribution base is for.
public enum BaseSpan: String, Hashable, Sendable, CaseIterable {
  /// The quarter of the payment.
  case quarter
  /// The financial year of the payment.
  case year

  /// The most days that one can have.
  public var longestDays: Int {
    switch self {
    case .quarter: 92
    case .year: 366
    }
  }
}

/// The most earnings that the super guarantee is owed on.
public struct ContributionBase: Hashable, Sendable {
  /// The earnings.
  public let amount: Money
  /// What they are counted over.
  public let span: BaseSpan
}

/// For whom no super is due because of their age.
public struct SuperMinors: Hashable, Sendable {
  /// The completed years from which age does not matter.
  public let adultAge: Int
  /// The most hours of a week for which none is due below that age.
  public let weeklyHours: Hours
}

/// How soon after a payment the fund has to have the contribution.
public struct SuperDue: Hashable, Sendable {
  /// Business days from the day after the payment.
  public let businessDays: Int
  /// The same for the first contribution of an employee or to a fund.
  public let firstBusinessDays: Int
}

extension SuperDue {
  /// Reads a row; nil in a gap.
  init?(_ row: TableRow, _ schema: TableSchema) throws(AwardProblem) {
    guard let usual = try row.count(schema.index(of: "business_days")),
      let first = try row.count(schema.index(of: "first_business_days"))
    else { return nil }
    self.init(businessDays: usual, firstBusinessDays: first)
  }
}
