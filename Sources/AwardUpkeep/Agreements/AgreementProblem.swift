import PayDomain

/// Why agreements cannot be begun or compared as asked.
public enum AgreementProblem: Problem, Hashable {
  /// No rate of an award has started on the day.
  case nothingInForce(String, on: CivilDate)
  /// A `--match` that is not two names with an equals sign between.
  case badMatch(String)
  /// A name in a `--match` that no classification, or more than one, goes by.
  case unknownMatch(String, award: String, known: [String])
  /// A classification of the agreement in two `--match`, with another one each time.
  case matchedTwice(String)

  /// A stable word for the kind of problem.
  public var code: String {
    switch self {
    case .nothingInForce: "agreements/nothing-in-force"
    case .badMatch: "agreements/bad-match"
    case .unknownMatch: "agreements/unknown-match"
    case .matchedTwice: "agreements/matched-twice"
    }
  }

  /// Nil: nothing is in a file.
  public var place: SourcePlace? { nil }
}

extension AgreementProblem {
  /// What was found and what was expected.
  public var message: String {
    switch self {
    case .nothingInForce(let award, let day): "no rate of \(award) has started on \(day)"
    case .badMatch(let text): "`\(text)` is not two classifications with `=` between them"
    case .unknownMatch(let name, let award, _):
      "`\(name)` is not the name of exactly one classification of \(award)"
    case .matchedTwice(let name): "`\(name)` is matched twice"
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .nothingInForce: "give a later day with --starts"
    case .badMatch: "write the agreement's first, as `team-member=retail-1`"
    case .unknownMatch(_, _, let known):
      "its classifications are \(known.map { "`\($0)`" }.joined(separator: ", "))"
    case .matchedTwice: "give --match once for each classification of the agreement"
    }
  }
}
