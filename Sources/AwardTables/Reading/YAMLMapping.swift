import PayDomain
import Yams

/// A mapping of a YAML file whose keys are all known; its values read as the types they should
/// have.
struct YAMLMapping {
  /// The file, for messages.
  let path: String
  /// The key the mapping is the value of; empty for the whole file.
  let name: String
  private let values: [String: Node]
  private let line: Int
  private let column: Int

  /// Parses a file.
  ///
  /// - Parameters:
  ///   - path: the file, for messages.
  ///   - bytes: the whole file.
  ///   - allowed: the keys it may have.
  /// - Returns: the file's mapping.
  /// - Throws: ``AwardProblem`` for what is not YAML, no mapping, or has another key.
  static func file(
    _ path: String, bytes: [UInt8], allowed: [String]
  ) throws(AwardProblem) -> YAMLMapping {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .table(.notUTF8, at: TablePlace(file: path, line: 1, column: 1))
    }
    let node: Node?
    do {
      // Values are read as text, so that no tag needs to be told from its form.
      node = try Parser(
        yaml: text, resolver: .basic, constructor: Constructor([:], [:], [:]), encoding: .utf8
      ).singleRoot()
    } catch {
      throw YAMLMapping.problem(error, path)
    }
    guard let node else {
      throw .table(
        .wrongShape(key: "the file", wanted: "a mapping"),
        at: TablePlace(file: path, line: 1, column: 1))
    }
    return try YAMLMapping(node, name: "", path: path, allowed: allowed)
  }

  private init(
    _ node: Node, name: String, path: String, allowed: [String]
  ) throws(AwardProblem) {
    self.path = path
    self.name = name
    line = node.mark.map(\.line) ?? 1
    column = node.mark.map(\.column) ?? 1
    guard case .mapping(let mapping) = node else {
      throw YAMLMapping.problem(
        .wrongShape(key: name.isEmpty ? "the file" : name, wanted: "a mapping"), node, path)
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      guard let word = key.scalar?.string, allowed.contains(word) else {
        let found = key.scalar.map(\.string) ?? "a key that is not text"
        throw YAMLMapping.problem(.unknownKey(found, allowed: allowed), key, path)
      }
      values[word] = value
    }
    self.values = values
  }

  /// The place of a value; of the mapping when the key is not there.
  func place(of key: String) -> TablePlace {
    let mark = values[key]?.mark
    return TablePlace(
      file: path, line: mark.map(\.line) ?? line, column: mark.map(\.column) ?? column)
  }

  /// A problem at a value.
  func problem(_ fault: TableFault, at key: String) -> AwardProblem {
    .table(fault, at: place(of: key))
  }

  /// Whether a key is there.
  func has(_ key: String) -> Bool { values[key] != nil }

  /// The text of a value, not empty.
  func text(_ key: String) throws(AwardProblem) -> String {
    let node = try value(key)
    guard let scalar = node.scalar else {
      throw problem(.wrongShape(key: key, wanted: "a text"), at: key)
    }
    guard !scalar.string.isEmpty else { throw problem(.blank(column: key), at: key) }
    return scalar.string
  }

  /// One of a list of words.
  func word(_ key: String, of allowed: [String]) throws(AwardProblem) -> String {
    let word = try text(key)
    guard allowed.contains(word) else {
      throw problem(.word(column: key, found: word, allowed: allowed), at: key)
    }
    return word
  }

  /// A day.
  func date(_ key: String) throws(AwardProblem) -> CivilDate {
    let found = try text(key)
    guard let date = CivilDate(iso: found) else {
      throw problem(.date(column: key, found: found), at: key)
    }
    return date
  }

  /// Dollars and cents.
  func money(_ key: String) throws(AwardProblem) -> Money {
    let found = try text(key)
    guard let money = FigureText.money(Array(found.utf8)[...]) else {
      throw problem(.money(column: key, found: found), at: key)
    }
    return money
  }

  /// A number above zero, in units of its last allowed place.
  func number(_ key: String, places: Int) throws(AwardProblem) -> Int64 {
    let found = try text(key)
    guard let number = FigureText.decimal(Array(found.utf8)[...], places: places), number > 0
    else {
      let allowed = places == 0 ? "a whole number" : "a number with at most \(places) decimals"
      throw problem(.number(column: key, found: found, allowed: allowed), at: key)
    }
    return number
  }

  /// The texts of a list.
  func texts(_ key: String) throws(AwardProblem) -> [String] {
    var texts: [String] = []
    for node in try items(key) {
      guard let scalar = node.scalar, !scalar.string.isEmpty else {
        throw YAMLMapping.problem(.wrongShape(key: key, wanted: "a list of texts"), node, path)
      }
      texts.append(scalar.string)
    }
    return texts
  }

  /// Whole numbers of weeks above zero.
  func weeks(_ key: String) throws(AwardProblem) -> [Int] {
    var weeks: [Int] = []
    for word in try texts(key) {
      guard let count = FigureText.decimal(Array(word.utf8)[...], places: 0), count > 0 else {
        throw problem(.number(column: key, found: word, allowed: "whole numbers of weeks"), at: key)
      }
      weeks.append(Int(count))
    }
    return weeks
  }

  /// The mapping under a key.
  func mapping(_ key: String, allowed: [String]) throws(AwardProblem) -> YAMLMapping {
    try YAMLMapping(value(key), name: key, path: path, allowed: allowed)
  }

  /// The mappings of a list.
  func mappings(_ key: String, allowed: [String]) throws(AwardProblem) -> [YAMLMapping] {
    var mappings: [YAMLMapping] = []
    for node in try items(key) {
      mappings.append(try YAMLMapping(node, name: key, path: path, allowed: allowed))
    }
    return mappings
  }

  private func items(_ key: String) throws(AwardProblem) -> [Node] {
    guard case .sequence(let sequence) = try value(key) else {
      throw problem(.wrongShape(key: key, wanted: "a list"), at: key)
    }
    return Array(sequence)
  }

  private func value(_ key: String) throws(AwardProblem) -> Node {
    guard let node = values[key] else { throw problem(.missingKey(key), at: key) }
    return node
  }

  private static func problem(_ fault: TableFault, _ node: Node, _ path: String) -> AwardProblem {
    .table(
      fault,
      at: TablePlace(
        file: path, line: node.mark.map(\.line) ?? 1, column: node.mark.map(\.column) ?? 1))
  }

  /// What the parser says, as a problem of ours.
  private static func problem(_ error: any Error, _ path: String) -> AwardProblem {
    guard let error = error as? YamlError else {
      return .table(.notYAML("\(error)"), at: TablePlace(file: path, line: 1, column: 1))
    }
    switch error {
    case .scanner(_, let reason, let mark, _), .parser(_, let reason, let mark, _),
      .composer(_, let reason, let mark, _):
      return .table(
        .notYAML(reason), at: TablePlace(file: path, line: mark.line, column: mark.column))
    case .duplicatedKeysInMapping(let keys, let context):
      return .table(
        .duplicateKey(keys.joined(separator: "`, `")),
        at: TablePlace(file: path, line: context.mark.line, column: context.mark.column))
    case .reader(let reason, _, _, _), .writer(let reason), .emitter(let reason),
      .representer(let reason):
      return .table(.notYAML(reason), at: TablePlace(file: path, line: 1, column: 1))
    case .no, .memory, .dataCouldNotBeDecoded:
      return .table(.notYAML("\(error)"), at: TablePlace(file: path, line: 1, column: 1))
    }
  }
}
