import PayDomain

/// What the label of a line of super says of whose contribution it is, where a slip has several such lines.
struct PDFSuperLabel {
  /// Which kinds of words the label has.
  private var said: Said = []
  /// Of how many words it is.
  private var count = 0
  /// Of how many words it is that say super and nothing else.
  private var plainCount = 0
  /// Whether the line is of an earlier pay.
  private let isPriorPeriod: Bool

  /// Reads the label of a line, once: universities have several such lines on each slip.
  init(_ line: PayLine) {
    isPriorPeriod = line.isPriorPeriod
    var label = line.label
    label.withUTF8 { bytes in
      var start = 0
      for end in 0...bytes.count where end == bytes.count || !PDFSuperLabel.isLetter(bytes[end]) {
        if start < end { take(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
        start = end + 1
      }
    }
  }

  /// Whether it states no contribution: a balance, a package, a sentence of what super is.
  var isNoContribution: Bool {
    said.contains(.otherSum) || said.isSuperset(of: [.isWord, .earnings])
  }
  /// Whether it can speak of this pay's contribution.
  private var isOfNow: Bool { !isNoContribution && !isPriorPeriod && !said.contains(.earlier) }
  /// Whether it names the guarantee, and no earlier pay.
  var namesGuarantee: Bool { isOfNow && said.contains(.guarantee) }
  /// Whether it names the employer, likewise.
  var namesEmployer: Bool { isOfNow && said.contains(.employer) }
  /// Whether it can be the guarantee of this pay beside other lines.
  var isCandidate: Bool {
    let names = !said.isDisjoint(with: [.guarantee, .employer])
    return isOfNow && (names || count <= PDFSuperLabel.mostWords && !said.contains(.beside))
  }
  /// Whether it is super and nothing else.
  var isPlain: Bool { isCandidate && plainCount == count }

  /// A word of the label, in whatever letters.
  private mutating func take(_ word: UnsafeBufferPointer<UInt8>) {
    count += 1
    for (known, kind) in PDFSuperLabel.words where known.utf8CodeUnitCount == word.count {
      let letters = UnsafeBufferPointer(start: known.utf8Start, count: word.count)
      guard zip(letters, word).allSatisfy({ $0 == $1 | 0x20 }) else { continue }
      said.insert(kind)
      if kind == .plain { plainCount += 1 }
      return
    }
  }

  /// Whether a byte is one of a word: a letter, or part of one beyond ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
  }

  /// The line that is the guarantee: the only one that names it, else the employer, else the only one that is super and
  /// nothing else, else the first of lines that state one sum; nil where nothing tells.
  static func theGuarantee(among lines: [Int], of slip: Payslip) -> Int? {
    let labels = lines.map { ($0, PDFSuperLabel(slip.lines[$0])) }.filter(\.1.isCandidate)
    for isOne in [\PDFSuperLabel.namesGuarantee, \.namesEmployer, \.isPlain] {
      let named = labels.filter { $0.1[keyPath: isOne] }
      if named.count == 1 { return named[0].0 }
      if !named.isEmpty { return nil }
    }
    guard let first = labels.first?.0, slip.lines[first].amount.value != nil,
      labels.allSatisfy({ slip.lines[$0.0].amount.value == slip.lines[first].amount.value })
    else { return nil }
    return first
  }

  /// The words that name the fund in the text behind a figure: in brackets, or words that funds have; nil where the
  /// text behind it is none, or stands in another row.
  static func fund(behind figure: Int, in grid: PDFGrid) -> Range<Int>? {
    let next = figure + 1
    guard grid.cells.indices.contains(next), grid.cells[next].figure == nil,
      !grid.cells[next].isLabel,
      (0...grid.cells[figure].height * 2).contains(
        grid.cells[next].left - grid.cells[figure].right),
      abs(grid.cells[next].top - grid.cells[figure].top) < grid.cells[figure].height / 2
    else { return nil }
    var words = grid.cells[next].words
    while words.count > 1,
      grid.says(["to", "into", "paid", "fund", "with", "the"], in: words.prefix(1))
    {
      words = words.dropFirst()
    }
    // The heading of the table beside it: `Superannuation Expenses`.
    guard !grid.says(["superannuation", "super"], in: words.prefix(1)) else { return nil }
    let text = Array(grid.text(of: words).utf8)
    let isInBrackets = text.first == UInt8(ascii: "(") && text.last == UInt8(ascii: ")")
    return isInBrackets || PDFItemWords.speaksOfSuper(text) ? words : nil
  }

  /// More words than this are a sentence, where they do not name the guarantee.
  private static let mostWords = 9
  /// The words that tell, in small letters.
  private static let words: [(word: StaticString, kind: Said)] = [
    ("sg", .guarantee), ("sgc", .guarantee), ("guarantee", .guarantee),
    ("employer", .employer), ("employers", .employer),
    ("super", .plain), ("superannuation", .plain), ("contribution", .plain),
    ("balance", .otherSum), ("package", .otherSum), ("incl", .otherSum),
    ("including", .otherSum), ("inclusive", .otherSum),
    ("last", .earlier), ("prior", .earlier), ("previous", .earlier),
    ("fee", .beside), ("paid", .beside), ("is", .isWord), ("earnings", .earnings),
  ]

  /// What words of a label speak of.
  private struct Said: OptionSet {
    let rawValue: UInt8
    static let guarantee = Said(rawValue: 1)
    static let employer = Said(rawValue: 2)
    static let plain = Said(rawValue: 4)
    /// A sum that is no contribution.
    static let otherSum = Said(rawValue: 8)
    /// An earlier pay.
    static let earlier = Said(rawValue: 16)
    /// A sum beside the contribution.
    static let beside = Said(rawValue: 32)
    /// `is`, which with `earnings` makes a sentence of what super is.
    static let isWord = Said(rawValue: 64)
    static let earnings = Said(rawValue: 128)
  }
}
