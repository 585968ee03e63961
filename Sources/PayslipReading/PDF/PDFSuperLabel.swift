import PayDomain

/// What the label of a line of super says of whose contribution it is, where a slip has several such lines.
struct PDFSuperLabel {
  /// Whether it names the guarantee, and no earlier pay.
  let namesGuarantee: Bool
  /// Whether it names the employer, likewise.
  let namesEmployer: Bool
  /// Whether it is super and nothing else.
  let isPlain: Bool
  /// Whether it can be the guarantee of this pay beside other lines.
  let isCandidate: Bool
  /// Whether it states no contribution: a balance, a package, a sentence of what super is.
  let isNoContribution: Bool

  /// Reads the label of a line.
  init(_ line: PayLine) {
    // Byte by byte: universities have several such lines on each slip.
    let words = line.label.utf8.split { ($0 | 0x20) &- 0x61 >= 26 && $0 < 0x80 }
    func says(_ some: [StaticString]) -> Bool {
      words.contains { PDFSuperLabel.isOne(of: some, $0) }
    }
    isNoContribution = says(PDFSuperLabel.otherSums) || says(["is"]) && says(["earnings"])
    let isOfNow = !isNoContribution && !line.isPriorPeriod && !says(PDFSuperLabel.earlier)
    namesGuarantee = isOfNow && says(PDFSuperLabel.guaranteeWords)
    namesEmployer = isOfNow && says(["employer", "employers"])
    isCandidate =
      isOfNow
      && (namesGuarantee || namesEmployer
        || words.count <= PDFSuperLabel.mostWords && !says(PDFSuperLabel.beside))
    isPlain =
      isCandidate && words.allSatisfy { PDFSuperLabel.isOne(of: PDFSuperLabel.plainWords, $0) }
  }

  /// Whether a word, in whatever letters, is one of some in small letters.
  private static func isOne(of some: [StaticString], _ word: Substring.UTF8View) -> Bool {
    some.contains { other in
      guard word.count == other.utf8CodeUnitCount else { return false }
      var place = 0
      return word.allSatisfy { byte in
        defer { place += 1 }
        return byte | 0x20 == other.utf8Start[place]
      }
    }
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
  private static let guaranteeWords: [StaticString] = ["sg", "sgc", "guarantee"]
  private static let plainWords: [StaticString] = ["super", "superannuation", "contribution"]
  private static let otherSums: [StaticString] = [
    "balance", "package", "incl", "including", "inclusive",
  ]
  private static let earlier: [StaticString] = ["last", "prior", "previous"]
  private static let beside: [StaticString] = ["fee", "paid"]
}
