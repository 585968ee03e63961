import PayDomain

/// By how much an annual wage review moved the rates of the awards.
public struct AnnualReview: Hashable, Sendable {
  /// The rise.
  public let percentage: Percentage
  /// The least a full-time week rose by; nil where the review has none.
  public let leastRise: Money?
  /// The least full-time weeks, ongoing employment before entry level; empty where there are none.
  public let weeklyFloors: [Money]
  /// The same by the hour.
  public let hourlyFloors: [Rate]
}
