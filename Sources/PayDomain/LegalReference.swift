/// Where the law, or the practice we follow, says something.
public struct LegalReference: Hashable, Sendable {
  /// The award's code, an Act's short name, or `practice`.
  public let instrument: String
  /// The clause or section, `22.1 Table 12`.
  public let clause: String
  /// Where our own table says it, `penalties.csv:9`; nil when no table does.
  public let row: String?

  /// Makes a reference.
  public init(instrument: String, clause: String, row: String? = nil) {
    self.instrument = instrument
    self.clause = clause
    self.row = row
  }
}

extension LegalReference: CustomStringConvertible {
  /// `MA000004 clause 22.1 (penalties.csv:9)`; `MA000002, pay guide, page 3` where a word says what it is.
  public var description: String {
    let first = clause.prefix { $0.isLetter }
    let isNamed = first.count > 1 && first.allSatisfy(\.isLowercase)
    let place =
      clause.isEmpty
      ? instrument : instrument + (isNamed ? ", \(clause)" : " clause \(clause)")
    return row.map { "\(place) (\($0))" } ?? place
  }
}
