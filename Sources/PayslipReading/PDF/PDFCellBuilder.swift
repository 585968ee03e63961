/// Joins the words of one line into cells and looks up what each means as a label.
struct PDFCellBuilder {
  private let text: [UInt8]
  private let phrases: PDFPhrases
  private var figures: [PDFFigure?] = []

  /// Makes a builder for the words of one page.
  init(text: [UInt8], phrases: PDFPhrases) {
    self.text = text
    self.phrases = phrases
  }

  /// Adds the cells of one line.
  ///
  /// - Parameters:
  ///   - line: its words, left to right.
  ///   - base: the index that the first word has in the grid.
  ///   - cells: receives the cells, left to right.
  mutating func addCells(
    of line: [PDFWord], startingAt base: Int, to cells: inout [PDFCell]
  ) {
    figures = line.map(figure)
    var at = 0
    let first = cells.count
    while at < line.count {
      if isOnly(":", line[at]), let last = cells.indices.last, last >= first {
        cells[last].endsWithColon = true
        at += 1
        continue
      }
      if let end = endOfFigure(at, line) {
        cells.append(figureCell(at..<end, line, base))
        at = end
        continue
      }
      let end = endOfText(at, line)
      let cell = textCell(at..<end, line, base)
      if let prefix = cell.prefix, prefix.meaning.field?.isSum == true,
        at + prefix.words == end - 1, figures[end - 1] != nil
      {
        // `Net pay 479.48`, printed like a sentence.
        cells.append(textCell(at..<end - 1, line, base))
        cells.append(figureCell(end - 1..<end, line, base))
      } else {
        cells.append(cell)
      }
      at = end
    }
  }

  // MARK: Figures

  private func figure(_ word: PDFWord) -> PDFFigure? {
    let first = text[Int(word.start)]
    guard
      first &- 0x30 < 10 || first == 0x24 || first == 0x2D || first == 0x28 || first == 0x2E
        || first == 0xE2
    else { return nil }
    return text.withUnsafeBytes { bytes in
      let range = UnsafeRawBufferPointer(rebasing: bytes[word.bytes])
      guard let decimal = ScannedDecimal(range, allowsDollar: true),
        let micros = decimal.scaled(toPlaces: 6), decimal.wholeDigits <= 9
      else { return nil }
      return PDFFigure(
        micros: micros, places: decimal.places, hasDollar: range.contains(UInt8(ascii: "$")))
    }
  }

  /// Whether a word is only these bytes.
  private func isOnly(_ bytes: StaticString, _ word: PDFWord) -> Bool {
    guard Int(word.count) == bytes.utf8CodeUnitCount else { return false }
    return text.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return false }
      return (0..<Int(word.count)).allSatisfy { start[Int(word.start) + $0] == bytes.utf8Start[$0] }
    }
  }

  private func isMinus(_ word: PDFWord) -> Bool { isOnly("-", word) || isOnly("−", word) }

  private func isDollar(_ word: PDFWord) -> Bool {
    isOnly("$", word) || isOnly("A$", word) || isOnly("AUD", word) || isOnly("-$", word)
  }

  /// The end of a figure that starts at `at`: signs, number, trailing sign; nil when none stands there alone.
  private func endOfFigure(_ at: Int, _ line: [PDFWord]) -> Int? {
    var number = at
    while number < line.count, isDollar(line[number]) || isMinus(line[number]),
      number == at || !isMinus(line[number])
    {
      number += 1
    }
    guard number < line.count, let figure = figures[number] else { return nil }
    var end = number + 1
    if end < line.count, isMinus(line[end]), gap(end, line) * 2 < line[number].height,
      end + 1 == line.count || gap(end + 1, line) > line[number].height / 2
    {
      end += 1
    }
    return standsApart(at..<end, figure, line) ? end : nil
  }

  /// Whether a figure is a cell of its own and no part of a text such as `Level 1` or `12 345 678 901`.
  private func standsApart(_ range: Range<Int>, _ figure: PDFFigure, _ line: [PDFWord]) -> Bool {
    let (at, end) = (range.lowerBound, range.upperBound)
    if figure.hasDollar || range.contains(where: { isDollar(line[$0]) }) { return true }
    let size = line[end - 1].height * 9 / 20
    let isColumn = figure.places > 0
    let isApartBefore =
      at == 0 || gap(at, line) > size || endsWithColon(line[at - 1])
      || (isColumn && hasDecimals(at - 1)) || followsUnit(at, line)
    guard isApartBefore else { return false }
    return end == line.count || gap(end, line) > size || isDollar(line[end]) || isUnit(line[end])
      || (isColumn && hasDecimals(end))
  }

  private func hasDecimals(_ index: Int) -> Bool { figures[index].map { $0.places > 0 } ?? false }

  /// Whether a unit with a figure before it stands before a word: `38 hrs @ 25.65`.
  private func followsUnit(_ at: Int, _ line: [PDFWord]) -> Bool {
    guard at >= 2, isUnit(line[at - 1]) else { return false }
    return figures[at - 2] != nil || (at >= 3 && isUnit(line[at - 2]) && figures[at - 3] != nil)
  }

  private func gap(_ index: Int, _ line: [PDFWord]) -> Int32 {
    index > 0 ? line[index].left - line[index - 1].right : Int32.max
  }

  private func endsWithColon(_ word: PDFWord) -> Bool {
    text[Int(word.start) + Int(word.count) - 1] == UInt8(ascii: ":")
  }

  /// Whether a word between figures only says what they count.
  private func isUnit(_ word: PDFWord) -> Bool {
    guard word.count <= 5 else { return false }
    return isOnly("@", word) || isOnly("x", word) || isOnly("=", word) || isOnly("hrs", word)
      || isOnly("hours", word) || isOnly("h", word) || isOnly("hr", word) || isOnly("Hrs", word)
      || isOnly("days", word) || isOnly("×", word)
  }

  private func figureCell(_ range: Range<Int>, _ line: [PDFWord], _ base: Int) -> PDFCell {
    var cell = cell(range, line, base)
    for index in range {
      if let figure = figures[index] {
        var whole = figure
        let isNegative = range.contains { isMinus(line[$0]) || isOnly("-$", line[$0]) }
        if isNegative, whole.micros > 0 { whole.micros = -whole.micros }
        whole.hasDollar = whole.hasDollar || range.contains { isDollar(line[$0]) }
        cell.figure = whole
        // A dollar sign may stand far to the left: columns are lined up by the digits.
        cell.left = line[index].left
      }
    }
    return cell
  }

  // MARK: Text

  private func endOfText(_ at: Int, _ line: [PDFWord]) -> Int {
    var end = at + 1
    while end < line.count, !endsWithColon(line[end - 1]),
      gap(end, line) * 10 < min(line[end].height, line[end - 1].height) * 7,
      !isOnly(":", line[end]), endOfFigure(end, line) == nil, !isUnitAfterFigure(at, line)
    {
      end += 1
    }
    return end
  }

  private func isUnitAfterFigure(_ at: Int, _ line: [PDFWord]) -> Bool {
    at > 0 && figures[at - 1] != nil && isUnit(line[at])
  }

  private func cell(_ range: Range<Int>, _ line: [PDFWord], _ base: Int) -> PDFCell {
    let words = line[range]
    var cell = PDFCell(
      words: range.lowerBound + base..<range.upperBound + base,
      left: words.reduce(Int32.max) { min($0, $1.left) },
      top: words.reduce(Int32.max) { min($0, $1.top) },
      right: words.reduce(Int32.min) { max($0, $1.right) },
      bottom: words.reduce(Int32.min) { max($0, $1.bottom) })
    cell.isPale = words.contains { $0.isPale }
    return cell
  }

  private func textCell(_ range: Range<Int>, _ line: [PDFWord], _ base: Int) -> PDFCell {
    var cell = cell(range, line, base)
    cell.endsWithColon = endsWithColon(line[range.upperBound - 1])
    let (whole, prefix) = meanings(of: range, line)
    if let whole {
      cell.meaning = whole
    } else if cell.endsWithColon, let suffix = meaningOfSuffix(range, line) {
      cell.meaning = suffix
    } else {
      cell.prefix = prefix
    }
    return cell
  }

  /// What all the words mean, and what the longest run of first words means.
  private func meanings(
    of range: Range<Int>, _ line: [PDFWord]
  ) -> (whole: PDFMeaning?, prefix: (meaning: PDFMeaning, words: Int)?) {
    var hash = PDFPhrases.seed
    var prefix: (meaning: PDFMeaning, words: Int)?
    return text.withUnsafeBufferPointer { bytes in
      for index in range.prefix(phrases.longest) {
        let word = UnsafeBufferPointer(rebasing: bytes[line[index].bytes])
        if index > range.lowerBound { PDFPhrases.addSpace(to: &hash) }
        let known = phrases.meaning(PDFPhrases.add(word, to: hash, dropsColon: true))
        if index == range.upperBound - 1 { return (known, prefix) }
        if let known { prefix = (known, index - range.lowerBound + 1) }
        hash = PDFPhrases.add(word, to: hash, dropsColon: false)
      }
      return (nil, prefix)
    }
  }

  /// What the longest run of last words means: a label that follows a value without a gap.
  private func meaningOfSuffix(_ range: Range<Int>, _ line: [PDFWord]) -> PDFMeaning? {
    guard range.count > 1 else { return nil }
    for start in range.dropFirst() {
      if let known = meanings(of: start..<range.upperBound, line).whole { return known }
    }
    return nil
  }
}
