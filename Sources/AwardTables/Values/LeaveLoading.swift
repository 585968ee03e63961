import PayDomain
import Wording

/// The loading on annual leave of one kind of worker, or why the tables do not say.
public struct GoingLeaveLoading: Hashable, Sendable {
  /// Whether it is for shiftworkers; false for everybody else, nil for both.
  public let isForShiftworkers: Bool?
  /// The loading, or why there is none.
  public let answer: LeaveLoadingAnswer
}

/// A loading on annual leave, or why the tables do not say.
public enum LeaveLoadingAnswer: Hashable, Sendable {
  /// It is known.
  case loading(LeaveLoading)
  /// The tables do not say, and why in a phrase.
  case notCovered(Sentence)
}

/// What is paid on top of an ordinary hour of annual leave.
public struct LeaveLoading: Hashable, Sendable {
  /// The percentage of ``base``.
  public let percentage: Percentage
  /// The ordinary hourly rate.
  public let base: Rate
  /// ``percentage`` of ``base``, to the cent.
  public let rate: Rate
  /// Whether the penalties that the work would have earned are paid instead where they are more.
  public let isLeastOfPenalties: Bool
  /// The clause and the row.
  public let reference: LegalReference
  /// The weaker of the grounds of loading and base rate.
  public let basis: Basis
}
