import PayDomain

/// What the words beside an award, a classification or an employment type say of other terms than the award's.
struct TermsWords {
  /// Whether they name an agreement, or say that no award covers the work.
  let namesOther: Bool
  /// Whether they name an arrangement on the pay under the award, such as wages by the year.
  let namesArrangement: Bool

  /// Ways to write that an agreement applies, or no award.
  private static let others: [StaticString] = [
    "eba", "enterprise bargaining", "awa", "not award", "non award", "non-award", "no award",
    "award free", "award-free", "not covered", "individual contract",
  ]

  /// Ways to write that the pay is arranged otherwise under the award.
  private static let arrangements: [StaticString] = [
    "ifa", "flexibility", "annualised", "annualized", "loaded", "salaried", "all inclusive",
    "all-inclusive",
  ]

  /// Reads a text.
  init(_ text: String) {
    let words = FoldedWords(text)
    namesOther =
      words.contain("agreement") || TermsWords.others.contains { words.containWords($0) }
      || text.holdsAgreementNumber
    namesArrangement = TermsWords.arrangements.contains { words.containWords($0) }
  }

  /// Reads a text once.
  static func cached(_ text: String, in known: inout TextTable<TermsWords>) -> TermsWords {
    known.value(for: text) { TermsWords(text) }
  }
}

extension String {
  /// Whether it holds the number of an agreement or of the matter that approved one, as `AE512345` and `AG2024/123` are.
  fileprivate var holdsAgreementNumber: Bool {
    split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.contains { part in
      let letters = part.prefix(2).lowercased()
      let digits = part.dropFirst(2)
      return ["ae", "ag"].contains(letters) && digits.count >= 4 && digits.allSatisfy(\.isNumber)
    }
  }
}

extension Field {
  /// What is printed, whether it could be read or not; nil where nothing is.
  var printed: String? {
    switch self {
    case .read(let reading): reading.text
    case .absent(.unreadable(let text, _)): text
    case .absent: nil
    }
  }
}
