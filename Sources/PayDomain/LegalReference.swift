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
  /// `MA000004 clause 22.1 (penalties.csv:9)`; `MA000002, pay guide, page 3` where a word says what it is, and
  /// an Act's `s 19(2)` as it stands.
  public var description: String {
    let first = clause.prefix { $0.isLetter }
    let isNamed = first.count > 1 && first.allSatisfy(\.isLowercase)
    let isSection = clause.hasPrefix("s ") || clause.hasPrefix("ss ")
    let link = isSection ? " " : isNamed ? ", " : " clause "
    let place = clause.isEmpty ? instrument : instrument + link + clause
    return row.map { "\(place) (\($0))" } ?? place
  }
}
