/// A year or stage of a kind of apprenticeship for which an award sets a rate.
public struct Apprenticeship: Hashable, Sendable {
  /// The trade's classification, by its place in ``Award/classifications``.
  public let classification: Int
  /// What tells groups of apprentices apart, `completed-year-12`; empty when the award has one group.
  public let kind: String
  /// The year or stage, from 1.
  public let year: Int
}
