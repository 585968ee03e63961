/// Joins the words of one line into cells and looks up what each means as a label.
struct PDFCellBuilder {
  private let text: [UInt8]
  private let phrases: PDFPhrases
  private let pitch: Int32?

  /// Makes a builder for the words of one page; `pitch` is the width of a character, in thousandths of the type's
  /// height, where all have the same.
  init(text: [UInt8], phrases: PDFPhrases, pitch: Int32? = nil) {
    self.text = text
    self.phrases = phrases
    self.pitch = pitch
  }

  /// Adds the cells of one line.
  ///
  /// - Parameters:
  ///   - line: its words, left to right.
  ///   - base: the index that the first word has in the grid.
  ///   - cells: receives the cells, left to right.
  func addCells(of line: [PDFWord], startingAt base: Int, to cells: inout [PDFCell]) {
    let figures = PDFFigureWords(line, text: text, pitch: pitch)
    var at = 0
    let first = cells.count
    while at < line.count {
      if figures.isOnly(":", at) || figures.isDashForColon(at), let last = cells.indices.last,
        last >= first
      {
        cells[last].endsWithColon = true
        at += 1
      } else if let end = figures.end(of: at) {
        cells.append(figureCell(at..<end, line, figures, base))
        if cells.count > first + 1 { markByUnit(&cells) }
        at = end
      } else {
        at = addText(from: at, of: line, figures, base, first, to: &cells)
      }
    }
  }

  /// Adds a text; returns where it ends.
  private func addText(
    from at: Int, of line: [PDFWord], _ figures: PDFFigureWords, _ base: Int, _ first: Int,
    to cells: inout [PDFCell]
  ) -> Int {
    if cells.count > first, let (unit, count) = figures.unitPhrase(at), takeUnit(unit, &cells) {
      var cell = cell(at..<at + count, line, base)
      cell.unit = unit
      cells.append(cell)
      return at + count
    }
    let end = endOfText(at, line, figures)
    let cell = textCell(at..<end, line, figures, base)
    if let prefix = cell.prefix, prefix.meaning.field?.isSum == true,
      at + prefix.words == end - 1, let figure = figures.figures[end - 1], figure.mark != .share
    {
      // `Net pay 479.48`, printed like a sentence.
      cells.append(textCell(at..<end - 1, line, figures, base))
      cells.append(figureCell(end - 1..<end, line, figures, base))
    } else {
      cells.append(cell)
    }
    return end
  }

  /// Gives the figure before a unit its meaning; false when none stands there and the word is text.
  private func takeUnit(_ unit: PDFUnitWord, _ cells: inout [PDFCell]) -> Bool {
    let last = cells.count - 1
    guard cells[last].figure != nil else { return unit == .equals || unit == .rateSign }
    switch unit {
    case .quantity(let counted):
      cells[last].figure?.mark = .quantity
      cells[last].figure?.unit = counted
    case .perHour: cells[last].figure?.mark = .rate
    case .times, .rateSign:
      if cells[last].figure?.mark == PDFFigure.Mark.none, cells[last].figure?.hasDollar == false {
        cells[last].figure?.mark = .quantity
      }
    case .equals: break
    }
    return true
  }

  /// Marks the last cell, a figure, as a rate when `@` or `x` stands before it.
  private func markByUnit(_ cells: inout [PDFCell]) {
    let last = cells.count - 1
    guard cells[last - 1].unit == .times || cells[last - 1].unit == .rateSign,
      cells[last].figure?.mark == PDFFigure.Mark.none
    else { return }
    cells[last].figure?.mark = .rate
  }

  // MARK: Figures

  private func figureCell(
    _ range: Range<Int>, _ line: [PDFWord], _ figures: PDFFigureWords, _ base: Int
  ) -> PDFCell {
    var cell = cell(range, line, base)
    for index in range {
      if let figure = figures.figures[index] {
        var whole = figure
        let isNegative = range.contains { figures.isNegative($0) }
        if isNegative, whole.micros > 0 { whole.micros = -whole.micros }
        whole.hasDollar = whole.hasDollar || range.contains { figures.isDollar($0) }
        cell.figure = whole
        // A dollar sign may stand far to the left: columns are lined up by the digits.
        if cell.left < line[index].left { cell.signLeft = cell.left }
        cell.left = line[index].left
      }
    }
    return cell
  }

  // MARK: Text

  private func endOfText(_ at: Int, _ line: [PDFWord], _ figures: PDFFigureWords) -> Int {
    var end = at + 1
    if at == 0, let multiple = figures.endOfLoneMultiple { end = multiple }
    let isValue = at > 0 && figures.endsWithColon(at - 1)
    while end < line.count, !figures.endsWithColon(end - 1), figures.isNear(end),
      !figures.isOnly(":", end), !figures.isDashForColon(end),
      !(isValue && beginsLabel(end, line, figures))
    {
      if let multiple = figures.endOfMultiple(end) {
        end = multiple
      } else if figures.end(of: end) == nil, !figures.isOnly("@", end) {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// Whether a known label with a colon begins at a word behind a value: `Award: Retail Award CLASS: Level 1`.
  private func beginsLabel(_ at: Int, _ line: [PDFWord], _ figures: PDFFigureWords) -> Bool {
    let colon = line.indices[at...].prefix(3).first { figures.endsWithColon($0) }
    guard let colon, (at + 1..<colon + 1).allSatisfy({ figures.isNear($0) }),
      figures.figures[colon] == nil, !isAward(line[at])
    else { return false }
    return meanings(of: at..<colon + 1, line).whole?.field != nil
  }

  /// Whether a word is the last of an award's title, not the first of `Award class:`.
  private func isAward(_ word: PDFWord) -> Bool {
    text[word.bytes].lazy.map { $0 | 0x20 }.elementsEqual("award".utf8)
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

  private func textCell(
    _ range: Range<Int>, _ line: [PDFWord], _ figures: PDFFigureWords, _ base: Int
  ) -> PDFCell {
    var cell = cell(range, line, base)
    cell.endsWithColon = figures.endsWithColon(range.upperBound - 1)
    let words = withoutRules(range, line)
    let (whole, prefix) = meanings(of: words, line)
    if let whole {
      cell.meaning = whole
    } else if cell.endsWithColon, let suffix = meaningOfSuffix(range, line) {
      cell.meaning = suffix
    } else if words == range {
      cell.prefix = prefix
    }
    return cell
  }

  /// The words without what is drawn around a heading with the keys of a keyboard, `---- EARNINGS ----`.
  private func withoutRules(_ range: Range<Int>, _ line: [PDFWord]) -> Range<Int> {
    func isRule(_ index: Int) -> Bool { line[index].isRule(in: text, atLeast: 2) }
    guard range.count > 1, isRule(range.lowerBound) else { return range }
    var inner = range.dropFirst()
    while inner.count > 1, isRule(inner.upperBound - 1) { inner = inner.dropLast() }
    return inner
  }

  /// What all the words mean, and what the longest run of first words means.
  private func meanings(
    of range: Range<Int>, _ line: [PDFWord]
  ) -> (whole: PDFMeaning?, prefix: (meaning: PDFMeaning, words: Int)?) {
    var hash = PDFPhrases.seed
    var prefix: (meaning: PDFMeaning, words: Int)?
    return text.withUnsafeBufferPointer { bytes in
      for index in range.prefix(phrases.longest) {
        var word = UnsafeBufferPointer(rebasing: bytes[line[index].bytes])
        if index > range.lowerBound { PDFPhrases.addSpace(to: &hash) }
        // `Green Thumb (ABN: 12 345 678 901)`.
        if index == range.lowerBound, word.count > 2, word[0] == UInt8(ascii: "("),
          bytes[line[range.upperBound - 1].bytes].last == UInt8(ascii: ":")
        {
          word = UnsafeBufferPointer(rebasing: word[1...])
        }
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
      if let known = meanings(of: start..<range.upperBound, line).whole {
        return known.field?.isSum == true ? nil : known
      }
    }
    return nil
  }
}
