/// How free text matches something of an award.
public enum TextMatch<Value: Sendable>: Sendable {
  /// Exactly these fit, in table order; one when it is certain, several when the text is shared.
  case some([Value])
  /// Nothing fits.
  case none
}

extension TextMatch: Equatable where Value: Equatable {}
