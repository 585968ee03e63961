import PayDomain

/// When a provision applies, as the award words it, in columns.
public struct Condition: Hashable, Sendable {
  /// The award's distinction in our own short words, `after 6pm`, `first 3 hours`.
  public var words: String
  /// The days it is for; empty means any.
  public var days: [Weekday]
  /// The start of the clock window, minutes after midnight; nil when there is none.
  public var fromMinute: Int?
  /// The end of the clock window, minutes after midnight, exclusive; may be below ``fromMinute``
  /// (over midnight).
  public var toMinute: Int?
  /// Overtime beyond this many hours; nil when it is not a tier.
  public var afterHours: Hours?
  /// Overtime up to this many hours; nil when the tier has no end.
  public var upToHours: Hours?
  /// Which kind of shift: empty when it is not about shifts.
  public var shift: String
  /// Whether it is only for shiftworkers (true), only for others (false) or for both (nil).
  public var shiftworkers: Bool?
  /// Whether it is taken only by election or agreement (time off instead, banking), never owed by
  /// itself.
  public var isElective: Bool
}

/// How a provision stands to others that meet in the same hour.
public enum Combination: String, Hashable, Sendable, CaseIterable {
  /// Only the highest of those that meet is paid.
  case highest
  /// It is paid as well: the percentages above the ordinary rate add up.
  case sum
  /// It takes the place of those it meets.
  case substitute
  /// It is paid on top of whatever else is owed.
  case extra
}

/// A row of the award's penalty or overtime table: what it is for and when, without its dated
/// figures.
public struct Provision: Hashable, Sendable {
  /// Its identity within the award, stable: `saturday`, `overtime-mon-sat-first`.
  public let id: String
  /// What it pays for.
  public let category: PayCategory
  /// When it applies.
  public let condition: Condition
  /// How it stands to others in the same hour.
  public let combination: Combination
  /// Whether `provision_terms.csv` says more about when it applies than ``condition`` holds.
  ///
  /// True means that the provision may not be owed although every part of ``condition`` is met.
  public let hasFurtherTerms: Bool
}
