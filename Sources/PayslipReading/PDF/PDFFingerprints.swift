/// The phrases by which named layouts are recognised.
struct PDFFingerprints: Sendable {
  private let entries: [LayoutEntry]
  private let phrases: [UInt64: [(entry: Int, phrase: Int)]]
  private let longest: Int
  /// A bit for the low twelve bits of the hash of each phrase's first word: most words of a page begin none.
  private let firstWords: [UInt64]
  /// A bit for the low twelve bits of the hash of each phrase.
  private let filter: [UInt64]

  /// Takes the fingerprints of all entries; those without one never fit.
  ///
  /// A piece that has several phrases with `;` between stands on a page where one of them does.
  init(_ entries: [LayoutEntry]) {
    self.entries = entries
    var phrases: [UInt64: [(entry: Int, phrase: Int)]] = [:]
    var (longest, firstWords) = (1, [UInt64](repeating: 0, count: 64))
    var filter = firstWords
    for (entry, layout) in entries.enumerated() {
      for (index, piece) in layout.fingerprint.enumerated() {
        for phrase in piece.split(separator: ";").map(String.init) {
          let whole = PDFPhrases.hash(phrase)
          phrases[whole, default: []].append((entry, index))
          filter[Int(whole >> 6 & 63)] |= 1 << (whole & 63)
          let words = phrase.split(separator: " ")
          longest = max(longest, words.count)
          if let first = words.first {
            let hash = PDFPhrases.hash(String(first))
            firstWords[Int(hash >> 6 & 63)] |= 1 << (hash & 63)
          }
        }
      }
    }
    self.phrases = phrases
    self.longest = longest
    self.firstWords = firstWords
    self.filter = filter
  }

  /// The entries whose pieces all stand on the first page and that have most pieces, as places in the list given.
  func fitting(_ pages: [PDFPage]) -> [Int] {
    let found = found(pages)
    let fitting = entries.indices.filter {
      !entries[$0].fingerprint.isEmpty && found[$0].count == entries[$0].fingerprint.count
    }
    let most = fitting.map { entries[$0].fingerprint.count }.max()
    return fitting.filter { entries[$0].fingerprint.count == most }
  }

  /// What each named layout lacks, nearest first.
  func misses(_ pages: [PDFPage]) -> [LayoutMiss] {
    let found = found(pages)
    let misses = entries.indices.filter { !entries[$0].fingerprint.isEmpty }.map { index in
      let pieces = entries[index].fingerprint.enumerated()
      return LayoutMiss(
        layout: entries[index].name,
        lacked: pieces.filter { !found[index].contains($0.offset) }.map {
          $0.element.replacing(";", with: " or ")
        })
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
        let own = PDFPhrases.add(first, to: hash, dropsColon: true)
        guard firstWords[Int(own >> 6 & 63)] >> (own & 63) & 1 == 1 else { continue }
        for index in start..<min(start + longest, page.words.count) {
          if index > start { PDFPhrases.addSpace(to: &hash) }
          let word = UnsafeBufferPointer(rebasing: bytes[page.words[index].bytes])
          let whole = PDFPhrases.add(word, to: hash, dropsColon: true)
          if filter[Int(whole >> 6 & 63)] >> (whole & 63) & 1 == 1 {
            for match in phrases[whole] ?? [] { found[match.entry].insert(match.phrase) }
          }
          hash = PDFPhrases.add(word, to: hash, dropsColon: false)
        }
      }
    }
    return found
  }
}
