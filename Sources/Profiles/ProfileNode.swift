import PayDomain
import Yams

/// A value of a profile with its key and place; every reading of it is strict.
///
/// A cell of a table of employees is one too, so that both are read by the same rules.
struct ProfileNode {
  /// What the value is.
  enum Content {
    /// A single value as written.
    case text(String)
    /// A list.
    case list([Node])
    /// Keys and values in order.
    case map([(key: Node, value: Node)])
  }

  /// The key it belongs to, for messages.
  let key: String
  /// Where it stands.
  let spot: ProfileSpot
  /// What it is.
  let content: Content

  /// Its file and line.
  var place: AssertedPlace { AssertedPlace(file: spot.file, line: spot.line) }

  /// Makes the value of a cell.
  init(key: String, text: String, spot: ProfileSpot) {
    self.key = key
    self.spot = spot
    content = .text(text)
  }

  /// Makes a value from a node of the file.
  init(key: String, node: Node, file: String) {
    self.key = key
    spot = ProfileSpot(file: file, node: node)
    content =
      switch node {
      case .scalar(let scalar): .text(scalar.string)
      case .sequence(let sequence): .list(Array(sequence))
      case .mapping(let mapping): .map(mapping.map { (key: $0.key, value: $0.value) })
      case .alias: .text("")
      }
  }

  /// The whole of a YAML file; nil when it is empty.
  static func root(_ bytes: [UInt8], file: String) throws(ProfileProblem) -> ProfileNode? {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText(file: file) }
    do {
      guard let node = try Yams.compose(yaml: text) else { return nil }
      return ProfileNode(key: "the profile", node: node, file: file)
    } catch let error as YamlError {
      throw ProfileNode.problem(error, file: file)
    } catch {
      throw .notParsed(ProfileSpot(file: file, line: 1, column: 1), reason: "not YAML")
    }
  }

  /// The values by key, for a value that must be a map of these keys.
  func entries(allowed: [String]) throws(ProfileProblem) -> [String: ProfileNode] {
    var entries: [String: ProfileNode] = [:]
    for (name, entry) in try pairs() {
      guard allowed.contains(name.string) else {
        throw .unknownKey(name.spot, found: name.string, allowed: allowed)
      }
      entries[name.string] = entry
    }
    return entries
  }

  /// The keys, as written and with their places, and values of a map.
  func pairs() throws(ProfileProblem) -> [(name: (string: String, spot: ProfileSpot), ProfileNode)]
  {
    guard case .map(let map) = content else {
      throw .badValue(spot, key: key, expected: "keys with values, one on each line")
    }
    var pairs: [(name: (string: String, spot: ProfileSpot), ProfileNode)] = []
    for (name, value) in map {
      let place = ProfileSpot(file: spot.file, node: name)
      guard let string = name.scalar?.string else {
        throw .badValue(place, key: key, expected: "a map whose keys are plain words")
      }
      pairs.append(((string, place), ProfileNode(key: string, node: value, file: spot.file)))
    }
    return pairs
  }

  /// The items of a value that must be a list.
  func items() throws(ProfileProblem) -> [ProfileNode] {
    guard case .list(let list) = content else {
      throw .badValue(spot, key: key, expected: "a list, each item after a dash")
    }
    return list.map { ProfileNode(key: key, node: $0, file: spot.file) }
  }

  /// The text of a value that must be one, trimmed and not empty.
  func text() throws(ProfileProblem) -> String {
    guard case .text(let text) = content else {
      throw .badValue(spot, key: key, expected: "a single value")
    }
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { throw .badValue(spot, key: key, expected: "given a value") }
    return trimmed
  }

  private static func problem(_ error: YamlError, file: String) -> ProfileProblem {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .notParsed(ProfileSpot(file: file, mark: mark), reason: problem)
    case .duplicatedKeysInMapping(let keys, let context):
      .notParsed(
        ProfileSpot(file: file, mark: context.mark),
        reason: "the same key twice: " + keys.map { "`\($0)`" }.joined(separator: ", "))
    case .reader(let problem, _, _, _):
      .notParsed(ProfileSpot(file: file, line: 1, column: 1), reason: problem)
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      .notParsed(ProfileSpot(file: file, line: 1, column: 1), reason: "not YAML")
    }
  }
}

extension ProfileSpot {
  fileprivate init(file: String, mark: Mark) {
    self.init(file: file, line: mark.line, column: mark.column)
  }

  fileprivate init(file: String, node: Node) {
    guard let mark = node.mark else {
      self.init(file: file, line: 1, column: 1)
      return
    }
    self.init(file: file, mark: mark)
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// Lower case, with white space collapsed: how labels and codes are matched.
  var folded: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}
