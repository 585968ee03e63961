/// Who reads what is said of a slip.
public enum SlipAudience: Hashable, Sendable {
  /// The worker alone, about their own slip: what only they may know can be said.
  case workerAlone
  /// Whoever reads the reports of a run: nothing is said of a worker's private life.
  case anyone
}
