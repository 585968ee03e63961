/// Names of employers outside the national system: departments, health services, police and the like of the states.
///
/// A slip of such an employer is priced by no award until a profile says which instrument applies. A false hit only
/// leaves a slip open; private businesses with such words in their names are told by words like `Pty`.
///
/// **Law:** Fair Work Act 2009, section 14 and Divisions 2A and 2B of Part 1-3: the state public sectors of New South
/// Wales, Queensland, South Australia, Tasmania and Western Australia are not in the national system, nor are sworn police
/// of Victoria and the Northern Territory; the rest of Victoria's public sector, and the territories', is.
/// **Limits:** bodies with a name of their own are not told; councils whose name does not say the state are left open.
struct StateEmployers: Sendable {
  /// What a row of the table says.
  private enum Kind: String, CaseIterable {
    /// A name of an employer of a state.
    case employer
    /// Words that no such employer has in its name.
    case not
    /// Words of places whose departments are in the national system, where the name tells no state of the others.
    case elsewhere
  }

  /// A name: its words, nil where any may stand.
  private struct Pattern: Sendable {
    let words: [String?]
    let state: String

    /// Whether it tells more than another that fits as well: a state where the other names none, else more words.
    func saysMore(than other: Pattern) -> Bool {
      let (names, otherNames) = (
        state != StateEmployers.unnamed, other.state != StateEmployers.unnamed
      )
      guard names == otherNames else { return names }
      return words.count { $0 != nil } > other.words.count { $0 != nil }
    }
  }

  /// By a word that each of them has.
  private let patterns: [String: [Pattern]]
  /// A bit for the low twelve bits of each such word's hash: most texts have none.
  private let filter: [UInt64]
  private let refused: [[String]]
  private let elsewhere: [[String]]

  /// What is said of an employer whose name does not tell the state.
  static let unnamed = "a state that the slip does not name"

  /// Loads the table.
  ///
  /// - Throws: `.layoutData` with the row and what is allowed.
  init(folders: LayoutFolders) throws(ReadingProblem) {
    let file = "state-employers.csv"
    let table = try DataTable(
      folders.contents(of: file), file: file, columns: ["words", "kind", "state", "source"])
    var patterns: [String: [Pattern]] = [:]
    var refused: [[String]] = []
    var elsewhere: [[String]] = []
    for row in table.rows {
      let words = row.cells[0].split(separator: " ").map { $0 == "*" ? nil : String($0) }
      let known = words.compactMap { $0 }
      guard let key = known.max(by: { StateEmployers.weight($0) < StateEmployers.weight($1) })
      else {
        throw table.fault("a name has at least one word", row, 0)
      }
      switch try table.value(1, of: row, as: Kind.self) {
      case .not: refused.append(known)
      case .elsewhere: elsewhere.append(known)
      case .employer:
        guard !row.cells[3].isEmpty else { throw table.fault("a name needs its source", row, 3) }
        let state = row.cells[2].isEmpty ? StateEmployers.unnamed : row.cells[2]
        patterns[key, default: []].append(Pattern(words: words, state: state))
      }
    }
    self.patterns = patterns
    var filter = [UInt64](repeating: 0, count: 64)
    for word in patterns.keys {
      let hash = StateEmployers.hash(of: word)
      filter[Int(hash >> 6 & 63)] |= 1 << (hash & 63)
    }
    self.filter = filter
    self.refused = refused
    self.elsewhere = elsewhere
  }

  /// How rare a word is among names: the longer the rarer, but for those that many departments share.
  private static func weight(_ word: String) -> Int {
    word == "department" || word == "government" ? 2 : word.utf8.count
  }

  /// Whether a text in UTF-8 can be such a name: it has a word that one of them has.
  func mayBeName(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var hash = StateEmployers.seed
    var place = 0
    while place < text.count {
      let byte = text[place]
      place += 1
      if StateEmployers.isOfWord(byte) {
        hash = StateEmployers.mix(hash, byte &- 0x41 < 26 ? byte | 0x20 : byte)
        continue
      }
      if byte >= 0x80 {
        guard PDFBytes.isDash(text, at: place - 1) else { return true }
        place += 2
      }
      if isWordOfName(hash) { return true }
      hash = StateEmployers.seed
    }
    return isWordOfName(hash)
  }

  private func isWordOfName(_ hash: UInt64) -> Bool {
    filter[Int(hash >> 6 & 63)] >> (hash & 63) & 1 == 1
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func hash(of word: String) -> UInt64 { word.utf8.reduce(seed, mix) }

  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The state whose system an employer of this name belongs to; nil for any other employer.
  func state(of name: String) -> String? {
    guard name.utf8.count < 120, name.utf8.withContiguousStorageIfAvailable(mayBeName) ?? true
    else { return nil }
    let words = StateEmployers.words(of: name)
    var found: Pattern?
    for word in words where isWordOfName(StateEmployers.hash(of: word)) {
      for pattern in patterns[word] ?? [] where found.map(pattern.saysMore) ?? true {
        if StateEmployers.fits(pattern.words[...], words[...]) { found = pattern }
      }
    }
    guard let found, !isPrivate(words) else { return nil }
    let isElsewhere =
      found.state == StateEmployers.unnamed
      && elsewhere.contains { StateEmployers.holds(words, $0) }
    return isElsewhere ? nil : found.state
  }

  /// Whether a name has a word that no employer of a state has, such as `Pty`.
  func isPrivate(_ name: String) -> Bool { isPrivate(StateEmployers.words(of: name)) }

  private func isPrivate(_ words: [String]) -> Bool {
    refused.contains { StateEmployers.holds(words, $0) }
  }

  /// A name's words in small letters, without punctuation and without `The` before them.
  private static func words(of name: String) -> [String] {
    var parts: [String] = []
    if name.utf8.allSatisfy({ $0 < 0x80 }) {
      // Nearly every name is so, and every text of a letterhead is looked at.
      var bytes = Array(name.utf8)
      for place in bytes.indices where bytes[place] &- 0x41 < 26 { bytes[place] |= 0x20 }
      var start = 0
      for end in 0...bytes.count where end == bytes.count || !isOfWord(bytes[end]) {
        if start < end { parts.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
        start = end + 1
      }
    } else {
      parts = TextFolding.folded(name).split { character in
        !(character.isLetter || character.isNumber || "'/-".contains(character))
      }.map(String.init)
    }
    let words = parts.filter { $0 != "-" && $0 != "/" }
    return words.first == "the" ? Array(words.dropFirst()) : words
  }

  /// Whether a byte of ASCII is a letter, a digit, or a sign that stands inside words.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
  }

  /// Whether words are a pattern's, from the first to the last.
  private static func fits(_ pattern: ArraySlice<String?>, _ words: ArraySlice<String>) -> Bool {
    guard let first = pattern.first else { return words.isEmpty }
    let rest = pattern.dropFirst()
    guard let first else {
      if rest.isEmpty { return true }
      return words.indices.contains { fits(rest, words[$0...]) }
    }
    return words.first == first && fits(rest, words.dropFirst())
  }

  /// Whether some words stand together among others.
  private static func holds(_ words: [String], _ part: [String]) -> Bool {
    words.indices.contains { words[$0...].starts(with: part) }
  }
}
