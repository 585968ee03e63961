import PayDomain

/// A slip on the heap, so that what is said of it shares it: a slip is large to copy.
@usableFromInline
final class HeldSlip: Hashable, Sendable {
  /// The slip.
  @usableFromInline let slip: Payslip

  /// Holds a slip.
  @usableFromInline
  init(_ slip: consuming Payslip) { self.slip = slip }

  /// Compares by the slips.
  @usableFromInline
  static func == (left: HeldSlip, right: HeldSlip) -> Bool {
    left === right || left.slip == right.slip
  }

  /// Hashes the slip.
  @usableFromInline
  func hash(into hasher: inout Hasher) { hasher.combine(slip) }
}
