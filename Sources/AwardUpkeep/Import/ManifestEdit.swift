import AwardTables
import PayDomain

/// Changes single lines of an `award.yaml` and leaves every other byte as it is.
struct ManifestEdit {
  /// The path, for messages.
  let path: String
  private var lines: [Substring]
  /// What could not be done exactly, each with what to write where.
  private(set) var leftToDo: [String] = []

  /// Reads the file.
  init(path: String) throws {
    self.path = path
    let text = String(decoding: try TableFolder.bytes(of: path), as: UTF8.self)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The file as changed.
  var bytes: [UInt8] { Array(lines.joined(separator: "\n").utf8) }

  /// Whether a source of this id stands in the list.
  func hasSource(_ id: String) -> Bool {
    sources?.contains { lines[$0].hasPrefix("  - {id: \(id),") } ?? false
  }

  /// Adds a source below the last one; false when the list is not written a line for each source.
  mutating func addSource(id: String, title: String, publisher: String, dated: CivilDate) -> Bool {
    guard let last = sources?.last else { return false }
    let line = "  - {id: \(id), title: \"\(title)\", publisher: \"\(publisher)\", dated: \(dated)}"
    lines.insert(Substring(line), at: last + 1)
    return true
  }

  /// Writes a day to a key at the margin; says so where it has a later one, and what to write when the key is not on
  /// one line.
  mutating func set(_ key: String, to day: CivilDate) {
    let places = lines.indices.filter { lines[$0].hasPrefix("\(key):") }
    guard places.count == 1,
      let old = CivilDate(iso: lines[places[0]].dropFirst(key.count + 1).drop { $0 == " " })
    else {
      leftToDo.append("\(path): write `\(key): \(day)` by hand")
      return
    }
    if old < day { lines[places[0]] = "\(key): \(day)" }
    if old > day { leftToDo.append("\(path): `\(key)` stays \(old), later than \(day)") }
  }

  /// The places of the sources' lines; nil unless each source has one line of its own.
  private var sources: Range<Int>? {
    guard let head = lines.firstIndex(of: "sources:") else { return nil }
    let rest = lines[(head + 1)...]
    let end = rest.firstIndex { !$0.hasPrefix("  - {id: ") || !$0.hasSuffix("}") } ?? lines.endIndex
    guard end > head + 1, end == lines.endIndex || !lines[end].hasPrefix(" ") else { return nil }
    return head + 1..<end
  }
}
