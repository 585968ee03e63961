import PayDomain

/// A question that a profile leaves open with a `?`.
public struct ProfileGap: Hashable, Sendable {
  /// The key that has no answer yet, `award`; for a pay code or a column, its label.
  public var key: String
  /// What the key is part of: `employees`, `pay_codes`, `columns`; nil at the top of the profile.
  public var part: String?
  /// Which employee, by number or name; nil for anything else.
  public var subject: String?
  /// Where it stands.
  public var spot: ProfileSpot
}

/// A profile as it was read: what it says, what it leaves open, and where each thing stands.
public struct ProfileSheet: Sendable {
  /// What the profile says.
  public var facts = KnownFacts()
  /// What it leaves open with a `?`, in its order.
  public internal(set) var gaps: [ProfileGap] = []
  /// Where the employer's ABN stands; nil where it is not said.
  var abnPlace: AssertedPlace?
  /// Where each employee stands, by number and by name.
  var employeeSpots: [(keys: [String], spot: ProfileSpot)] = []
  /// Where each pay code stands, by its folded label.
  var codeSpots: [(label: String, spot: ProfileSpot)] = []

  /// Whether the profile names an award, an agreement or another instrument for everyone.
  public var namesInstrument: Bool { facts.everyone.instrument != nil }

  /// The entries of a map that have an answer; those with a `?` are kept as gaps.
  mutating func answered(
    _ node: ProfileNode, allowed: [String], part: String? = nil
  ) throws(ProfileProblem) -> [String: ProfileNode] {
    answered(try node.entries(allowed: allowed), part: part)
  }

  /// The entries that have an answer; those with a `?` are kept as gaps.
  mutating func answered(
    _ entries: [String: ProfileNode], part: String?
  ) -> [String: ProfileNode] {
    let open = entries.filter(\.value.isOpen)
    guard !open.isEmpty else { return entries }
    let subject = [entries["number"], entries["name"]].lazy.compactMap { $0?.plainText }.first
    let found = open.map {
      ProfileGap(key: $0.key, part: part, subject: subject, spot: $0.value.spot)
    }
    gaps += found.sorted { ($0.spot.line, $0.spot.column) < ($1.spot.line, $1.spot.column) }
    return entries.filter { !$0.value.isOpen }
  }
}

extension ProfileNode {
  /// The value's text; nil for a list or a map, and for a `?`.
  fileprivate var plainText: String? {
    if case .text(let text) = content, !isOpen { text.trimmed } else { nil }
  }

  /// Whether the value is the `?` of a question not answered yet.
  var isOpen: Bool {
    if case .text(let text) = content { text.trimmed == "?" } else { false }
  }
}
