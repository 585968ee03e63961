/// How good the ground of a figure is.
///
/// Ordered from the weakest to the strongest: computed, carried, published. A computed figure is
/// our own arithmetic, a carried one was printed for dates on both sides, a published one for this
/// very date.
public enum Basis: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Printed by the Fair Work Commission or the Fair Work Ombudsman for this date.
  case published
  /// Worked out from published figures by the award's own arithmetic.
  case computed
  /// Known for a later date and for an earlier one, and equal in both.
  case carried

  /// The place in the order of strength, 0 the weakest.
  private var strength: Int {
    switch self {
    case .computed: 0
    case .carried: 1
    case .published: 2
    }
  }

  /// Whether the ground of `left` is weaker than that of `right`.
  public static func < (left: Basis, right: Basis) -> Bool { left.strength < right.strength }
}
