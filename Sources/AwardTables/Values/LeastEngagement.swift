import PayDomain

/// The least that is paid for coming to work.
public struct LeastEngagement: Hashable, Sendable {
  /// The least hours that are paid.
  public let hours: Hours
  /// What the hours are counted over: `day`, `shift`, `engagement`, `work_period`.
  public let per: String
  /// The days it is for; empty means any.
  public let days: [Weekday]
  /// Whether it holds only where a fact does that no slip shows, such as being a school student.
  public let isConditional: Bool
  /// The question that settles the fact; nil where it does not depend on one.
  public let question: String?
  /// The clause and the row.
  public let reference: LegalReference
}
