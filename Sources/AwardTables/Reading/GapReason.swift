/// Why a row has no figure: the words at the start of its note.
enum GapReason: String, CaseIterable, Sendable {
  /// The thing is no longer in the award.
  case ended
  /// We do not know the figure.
  case notCovered = "not covered"
  /// The figure is known and the day it started is not.
  case startUncertain = "start uncertain"

  /// Reads the reason at the start of a note: alone, or with a sign or a space after it.
  init?(note: String) {
    let fitting = GapReason.allCases.first { reason in
      guard note.hasPrefix(reason.rawValue) else { return false }
      let next = note.dropFirst(reason.rawValue.count).first
      return next.map { !$0.isLetter && !$0.isNumber } ?? true
    }
    guard let fitting else { return nil }
    self = fitting
  }
}
