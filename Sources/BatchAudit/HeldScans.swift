import PayslipReading
import Synchronization

/// What pictures gave, kept for as long as a run is: a run that is made again does not read them again.
final class HeldScans: Sendable {
  private let outcomes = Mutex<[Int: [SlipOutcome]]>([:])

  /// What the document at a place of the run's list gave; read now when it has not been.
  func outcomes(at index: Int, _ read: () -> [SlipOutcome]) -> [SlipOutcome] {
    if let known = outcomes.withLock({ $0[index] }) { return known }
    let new = read()
    outcomes.withLock { $0[index] = new }
    return new
  }
}
