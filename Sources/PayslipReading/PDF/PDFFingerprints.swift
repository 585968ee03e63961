/// The phrases by which named layouts are recognised.
struct PDFFingerprints: Sendable {
  private let entries: [LayoutEntry]
  private let phrases: [UInt64: [(entry: Int, phrase: Int)]]
  private let longest: Int
  /// A bit for the low six bits of the hash of each phrase's first word: most words of a page begin none.
  private let firstWords: UInt64

  /// Takes the fingerprints of all entries; those without one never fit.
  init(_ entries: [LayoutEntry]) {
    self.entries = entries
    var phrases: [UInt64: [(entry: Int, phrase: Int)]] = [:]
    var longest = 1
    for (entry, layout) in entries.enumerated() {
      for (index, phrase) in layout.fingerprint.enumerated() {
        phrases[PDFPhrases.hash(phrase), default: []].append((entry, index))
        longest = max(longest, phrase.split(separator: " ").count)
      }
    }
    self.phrases = phrases
    self.longest = longest
    firstWords = entries.flatMap(\.fingerprint).reduce(0) { bits, phrase in
      let first = phrase.split(separator: " ").first.map(String.init)
      return bits | 1 << (PDFPhrases.hash(first ?? phrase) & 63)
    }
  }

  /// The entries whose phrases all stand on the first page, as places in the list given.
  func fitting(_ pages: [PDFPage]) -> [Int] {
    let found = found(pages)
    return entries.indices.filter {
      !entries[$0].fingerprint.isEmpty && found[$0].count == entries[$0].fingerprint.count
    }
  }

  /// What each named layout lacks, nearest first.
  func misses(_ pages: [PDFPage]) -> [LayoutMiss] {
    let found = found(pages)
    let misses = entries.indices.filter { !entries[$0].fingerprint.isEmpty }.map { index in
      let phrases = entries[index].fingerprint.enumerated()
      return LayoutMiss(
        layout: entries[index].name,
        lacked: phrases.filter { !found[index].contains($0.offset) }.map(\.element))
    }
    return misses.sorted { ($0.lacked.count, $0.layout) < ($1.lacked.count, $1.layout) }
  }

  private func found(_ pages: [PDFPage]) -> [Set<Int>] {
    var found = [Set<Int>](repeating: [], count: entries.count)
    guard !phrases.isEmpty, let page = pages.first else { return found }
    page.text.withUnsafeBufferPointer { bytes in
      for start in page.words.indices {
        let first = UnsafeBufferPointer(rebasing: bytes[page.words[start].bytes])
        var hash = PDFPhrases.seed
        guard firstWords >> (PDFPhrases.add(first, to: hash, dropsColon: true) & 63) & 1 == 1 else {
          continue
        }
        for index in start..<min(start + longest, page.words.count) {
          if index > start { PDFPhrases.addSpace(to: &hash) }
          let word = UnsafeBufferPointer(rebasing: bytes[page.words[index].bytes])
          let whole = PDFPhrases.add(word, to: hash, dropsColon: true)
          for match in phrases[whole] ?? [] { found[match.entry].insert(match.phrase) }
          hash = PDFPhrases.add(word, to: hash, dropsColon: false)
        }
      }
    }
    return found
  }
}
