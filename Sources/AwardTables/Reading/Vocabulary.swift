/// The identities that an award's own files declare, for the files that name them.
struct Vocabulary: Sendable {
  /// The kinds of identity.
  enum Kind: String, Sendable {
    /// A row of `classifications.csv`.
    case classification
    /// A stream of `award.yaml`.
    case stream
    /// A source of `award.yaml`.
    case source
    /// A provision of `penalties.csv`.
    case provision
    /// A kind of shift of `shifts.csv`.
    case shift
    /// A fact of `facts_to_ask.csv`.
    case fact
    /// An allowance of `allowances.csv`.
    case allowance
    /// A trigger of `overtime_triggers.csv`.
    case trigger
    /// A group of `combination.csv`.
    case group

    /// Its place among the kinds.
    fileprivate var place: Int {
      switch self {
      case .classification: 0
      case .stream: 1
      case .source: 2
      case .provision: 3
      case .shift: 4
      case .fact: 5
      case .allowance: 6
      case .trigger: 7
      case .group: 8
      }
    }
    /// How many kinds there are.
    fileprivate static let count = 9
  }

  /// The place of each identity in the order of declaration, by kind.
  private var places = [[String: Int]](repeating: [:], count: Kind.count)
  /// The places of the classifications of each stream, ascending.
  private var streams: [String: [Int]] = [:]

  /// How many rows declared a classification.
  private var classifications = 0

  /// How many identities of a kind are declared.
  func count(_ kind: Kind) -> Int { places[kind.place].count }

  /// The place of an identity in the order of declaration; nil when it is not declared.
  func place(of name: String, _ kind: Kind) -> Int? { places[kind.place][name] }

  /// Every identity of a kind, in the order of declaration.
  func names(_ kind: Kind) -> [String] {
    places[kind.place].sorted { $0.value < $1.value }.map(\.key)
  }

  /// Declares an identity; one that is declared already keeps its place.
  mutating func declare(_ name: String, _ kind: Kind) {
    let next = count(kind)
    if place(of: name, kind) == nil { places[kind.place][name] = next }
  }

  /// Declares a classification and its stream.
  mutating func declareClassification(_ name: String, stream: String) {
    streams[stream, default: []].append(classifications)
    classifications += 1
    declare(name, .classification)
  }

  /// The places of the classifications of a stream, ascending.
  func classifications(ofStream stream: String) -> [Int] {
    streams[stream, default: []]
  }
}
