extension SlipAudit {
  /// Counts nothing that was found: another slip states the very pay, and it is counted there.
  mutating func countOnCopy() {
    for place in results.indices where results[place].isFound {
      results[place].verdict = .cannotTell([.copiedSlip])
      results[place].shortfall = .none
      results[place].open = []
    }
  }
}

extension MissingFact {
  /// The slip states the very pay of another.
  static let copiedSlip = MissingFact(.otherSlip, WhyPhrase.copiedSlip, ask: AskPhrase.copiedSlip)
}
