import AwardTables
import PayDomain

/// What changed in the files of one award.
enum AwardDifference {
  /// The changes, file by file in the order of the format; what people ask first stands first.
  static func lines(_ old: AwardFiles, _ new: AwardFiles) -> [String] {
    var lines = ManifestDifference.lines(old.manifest, new.manifest)
    let names = new.tables.map(\.file) + old.tables.map(\.file)
    var seen: Set<String> = []
    for name in names where seen.insert(name).inserted {
      if name == "rates.csv", let one = old.table(name), let two = new.table(name) {
        lines += RateMoves.lines(
          RowChanges(one, two), weeklyStep: ManifestBlocks(new.manifest).weeklyStep)
      } else {
        lines += table(name, old.table(name), new.table(name))
      }
    }
    return lines
  }

  private static func table(_ name: String, _ old: TableText?, _ new: TableText?) -> [String] {
    guard let old else { return ["\(name) added, \(rows(new?.rows.count))"] }
    guard let new else { return ["\(name) removed, \(rows(old.rows.count))"] }
    return RowChanges(old, new).lines
  }

  /// `3 rows`.
  static func rows(_ count: Int?) -> String {
    guard let count else { return "no rows" }
    return count == 1 ? "1 row" : "\(count) rows"
  }
}

/// What changed in an `award.yaml`, key by key.
enum ManifestDifference {
  /// The changes in the order of the keys: one line for a value, one for each item of a list.
  static func lines(_ old: String, _ new: String) -> [String] {
    let (before, after) = (ManifestBlocks(old), ManifestBlocks(new))
    var lines: [String] = []
    for block in after.blocks {
      guard let earlier = before.text(of: block.key) else {
        lines.append("\(block.key) added: \(flat(block.text, block.key))")
        continue
      }
      guard earlier != block.text else { continue }
      lines += changed(block.key, earlier, block.text)
    }
    let gone = before.blocks.filter { after.text(of: $0.key) == nil }
    return lines + gone.map { "\($0.key) removed: \(flat($0.text, $0.key))" }
  }

  private static func changed(_ key: String, _ old: String, _ new: String) -> [String] {
    let (before, after) = (items(old, key), items(new, key))
    guard let before, let after else { return ["\(key): \(flat(old, key)) → \(flat(new, key))"] }
    let gone = before.filter { !after.contains($0) }.map { "\(key) removed: \($0)" }
    let come = after.filter { !before.contains($0) }.map { "\(key) added: \($0)" }
    return gone.isEmpty && come.isEmpty ? ["\(key): in another order"] : gone + come
  }

  /// The items of a list that stands on lines of its own, or is empty; nil for any other value.
  private static func items(_ text: String, _ key: String) -> [String]? {
    let value = flat(text, key)
    if value == "[]" { return [] }
    guard value.hasPrefix("- ") else { return nil }
    var items: [String] = []
    for line in text.split(separator: "\n").dropFirst() {
      let words = line.split(separator: " ")
      if words.first == "-" || items.isEmpty {
        items.append(words.dropFirst(words.first == "-" ? 1 : 0).joined(separator: " "))
      } else {
        items[items.count - 1] += " " + words.joined(separator: " ")
      }
    }
    return items
  }

  /// A value on one line, without its key.
  private static func flat(_ text: String, _ key: String) -> String {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
      .dropFirst(key.count + 1).split(separator: " ").joined(separator: " ")
  }
}
