/// The phrases by which named layouts are recognised.
struct PDFFingerprints: Sendable {
  private let entries: [LayoutEntry]
  private let phrases: PDFHashTable<[(entry: Int, phrase: Int)]>
  /// The most words of the phrases that begin with a word, by the word's hash.
  private let firstWords: PDFHashTable<Int>
  /// Whether a phrase begins with three letters, by ``initials(of:)``: most words of a page begin none.
  private let initials: [Bool]

  /// Takes the fingerprints of all entries; those without one never fit.
  ///
  /// A piece that has several phrases with `;` between stands on a page where one of them does.
  init(_ entries: [LayoutEntry]) {
    self.entries = entries
    var phrases = PDFHashTable<[(entry: Int, phrase: Int)]>()
    var firstWords = PDFHashTable<Int>()
    var initials = [Bool](repeating: false, count: 0x8000)
    initials[0] = true
    for (entry, layout) in entries.enumerated() {
      for (index, piece) in layout.fingerprint.enumerated() {
        for phrase in piece.split(separator: ";").map(String.init) {
          phrases.change(PDFPhrases.hash(phrase), from: []) { $0.append((entry, index)) }
          let words = phrase.split(separator: " ")
          guard let first = words.first else { continue }
          Array(first.utf8).withUnsafeBufferPointer { first in
            firstWords.change(PDFWordHash(first).last, from: 1) { $0 = max($0, words.count) }
            initials[PDFFingerprints.initials(of: first)] = true
          }
        }
      }
    }
    self.phrases = phrases
    self.firstWords = firstWords
    self.initials = initials
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
    guard let page = pages.first else { return found }
    page.text.withUnsafeBufferPointer { bytes in
      func text(of word: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[page.words[word].bytes])
      }
      for start in page.words.indices {
        let first = text(of: start)
        guard initials[PDFFingerprints.initials(of: first)] else { continue }
        var next = PDFWordHash(first)
        guard let longest = firstWords[next.last] else { continue }
        var phrase = PDFPhrases.seed
        for index in start..<min(start + longest, page.words.count) {
          if index > start { next = PDFWordHash(text(of: index)) }
          for match in phrases[PDFPhrases.add(next.last, to: phrase)] ?? [] {
            found[match.entry].insert(match.phrase)
          }
          phrase = PDFPhrases.add(next.inner, to: phrase)
        }
      }
    }
    return found
  }

  /// A number below 32,768 for the first three letters of a word, small or capital; 0, which is always looked at, where
  /// they are not three, are beyond ASCII or may be the stops that ``PDFWordHash`` leaves out.
  private static func initials(of word: UnsafeBufferPointer<UInt8>) -> Int {
    guard word.count > 2, (word[0] | word[1] | word[2]) < 0x80, !isStop(word[1]), !isStop(word[2])
    else { return 0 }
    return Int(word[0] & 31) << 10 | Int(word[1] & 31) << 5 | Int(word[2] & 31)
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: "*")
  }
}
