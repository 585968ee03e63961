import Foundation

/// The part of JSON Schema that the schemas of this repository use; anything else in one is an error.
struct JSONSchema {
  private let root: [String: Any]
  private static let known: Set<String> = [
    "$schema", "$defs", "$ref", "title", "description", "type", "additionalProperties", "required",
    "properties", "items", "enum", "oneOf", "pattern",
  ]

  /// Reads `Schemas/<name>` of the repository this test stands in.
  init(named name: String, from file: String = #filePath) throws {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    let url = folder.appendingPathComponent("../../Schemas/\(name)").standardized
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
    root = value as? [String: Any] ?? [:]
  }

  /// What is wrong with a value, each with its path; empty when it conforms.
  func faults(of value: Any) -> [String] { faults(value, root, "$") }

  private func faults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    var faults = Set(schema.keys).subtracting(JSONSchema.known).map { "unknown keyword \($0)" }
    if let reference = schema["$ref"] as? String {
      let name = String(reference.dropFirst("#/$defs/".count))
      let target = (root["$defs"] as? [String: Any])?[name] as? [String: Any]
      faults += target.map { self.faults(value, $0, path) } ?? ["no \(reference)"]
    }
    if let choices = schema["oneOf"] as? [[String: Any]] {
      let fitting = choices.count { self.faults(value, $0, path).isEmpty }
      if fitting != 1 { faults.append("\(path): fits \(fitting) of the choices") }
    }
    if let words = schema["enum"] as? [String], !words.contains(value as? String ?? "") {
      faults.append("\(path): \(value) is not in the list")
    }
    let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] } ?? []
    if !types.isEmpty, !types.contains(where: { JSONSchema.isOf($0, value) }) {
      faults.append("\(path): \(value) is not \(types)")
    }
    return faults + structure(value, schema, path)
  }

  private func structure(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    if let list = value as? [Any], let items = schema["items"] as? [String: Any] {
      return list.flatMap { faults($0, items, path + "[]") }
    }
    guard let object = value as? [String: Any],
      let properties = schema["properties"] as? [String: [String: Any]]
    else { return [] }
    let required = schema["required"] as? [String] ?? []
    let absent = required.filter { object[$0] == nil }.map { "\(path): no \($0)" }
    return absent
      + object.flatMap { key, value in
        properties[key].map { faults(value, $0, "\(path).\(key)") } ?? ["\(path): extra \(key)"]
      }
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "string": value is String
    case "boolean": value is Bool
    case "integer": value is Int
    case "number": value is NSNumber
    case "null": value is NSNull
    case "array": value is [Any]
    case "object": value is [String: Any]
    default: false
    }
  }
}
