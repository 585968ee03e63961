/// Joins the words of one line into cells and looks up what each means as a label.
struct PDFCellBuilder {
  private var figures: PDFFigureWords
  private let hashes: [PDFWordHash]
  private let phrases: PDFPhrases

  /// Makes a builder for the words of one page, whose hashes are given.
  init(figures: PDFFigureWords, hashes: [PDFWordHash], phrases: PDFPhrases) {
    self.figures = figures
    self.hashes = hashes
    self.phrases = phrases
  }

  /// Adds the cells of one line.
  ///
  /// - Parameters:
  ///   - line: its words, left to right.
  ///   - cells: receives the cells, left to right.
  mutating func addCells(of line: Range<Int>, to cells: inout [PDFCell]) {
    figures.turn(to: line)
    var at = line.lowerBound
    let first = cells.count
    if let sign = figures.rateSignBehindHours {
      // `10.00 ordinary hours at $25.65 ... 256.50`.
      var hours = figureCell(at..<at + 1)
      hours.figure?.mark = .quantity
      cells.append(hours)
      cells.append(textCell(at + 1..<sign))
      at = sign + 1
    }
    while at < line.upperBound {
      if figures.isOnly(":", at) || figures.isDashForColon(at), let last = cells.indices.last,
        last >= first
      {
        if cells[last].figure == nil { cells[last].endsWithColon = true }
        if figures.endsLeader(at) { cells[last].right = figures.words[at].right }
        at += 1
      } else if figures.isSeparator(at) {
        at += 1
      } else if let end = figures.endOfEmptyCell(at) {
        at = end
      } else if let end = figures.end(of: at) {
        cells.append(figureCell(at..<end))
        if cells.count > first + 1 { markByUnit(&cells) }
        at = end
      } else {
        at = addText(from: at, first, to: &cells)
      }
    }
  }

  /// Adds a text; returns where it ends.
  private func addText(from at: Int, _ first: Int, to cells: inout [PDFCell]) -> Int {
    if cells.count > first, let (unit, count) = figures.unitPhrase(at), takeUnit(unit, &cells) {
      var cell = cell(at..<at + count)
      cell.unit = unit
      cells.append(cell)
      return at + count
    }
    let end = endOfText(at)
    let cell = textCell(at..<end)
    if let prefix = cell.prefix, prefix.meaning.field?.isSum == true,
      isEnding(at + prefix.words..<end - 1, of: prefix.meaning),
      let figure = figures.figures[end - 1], figure.mark != .share
    {
      // `Net pay 479.48`, printed like a sentence.
      cells.append(textCell(at..<end - 1))
      cells.append(figureCell(end - 1..<end))
    } else if endsWithSuper(at..<end, cell, after: cells.last) {
      cells.append(textCell(at..<end - 1))
      cells.append(figureCell(end - 1..<end))
    } else {
      cells.append(cell)
    }
    return end
  }

  /// Whether a text is the employer's contribution with its fund and ends with the sum: `Employer super (Fund) 115.34`,
  /// `Employer super: SGC Fund 115.34`.
  private func endsWithSuper(_ range: Range<Int>, _ cell: PDFCell, after before: PDFCell?) -> Bool {
    guard (2...PDFCellBuilder.mostWordsOfSuper).contains(range.count),
      let figure = figures.figures[range.upperBound - 1], figure.places == 2, figure.mark == .none,
      figures.isNear(range.upperBound - 1)
    else { return false }
    if cell.prefix?.meaning.field == .superGuarantee { return true }
    return before.map { $0.endsWithColon && $0.meaning.field == .superGuarantee } ?? false
  }

  /// More words than this are a sentence.
  private static let mostWordsOfSuper = 9

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
    case .equals, .at: break
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

  private func figureCell(_ range: Range<Int>) -> PDFCell {
    var cell = cell(range)
    for index in range {
      if let figure = figures.figures[index] {
        var whole = figure
        let isNegative = range.contains { figures.isNegative($0) }
        if isNegative, whole.micros > 0 { whole.micros = -whole.micros }
        whole.hasDollar = whole.hasDollar || range.contains { figures.isDollar($0) }
        cell.figure = whole
        // A dollar sign may stand far to the left: columns are lined up by the digits.
        let left = figures.words[index].left
        if cell.left < left { cell.signLeft = cell.left }
        cell.left = left
      }
    }
    return cell
  }

  // MARK: Text

  private func endOfText(_ at: Int) -> Int {
    let line = figures.line
    var end = at + 1
    if at == line.lowerBound, let multiple = figures.endOfLoneMultiple { end = multiple }
    let isValue = at > line.lowerBound && figures.endsWithColon(at - 1)
    // `RN Level 1 FTE:` close behind `Class:` ends with a label; far behind one it is a label itself.
    let isCloseValue = isValue && figures.isNear(at)
    while end < line.upperBound, !figures.endsWithColon(end - 1), figures.isNear(end),
      !figures.isOnly(":", end), !figures.isDashForColon(end), !figures.isSeparator(end),
      !(isValue && beginsLabel(end)), !(isCloseValue && figures.endsWithColon(end))
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
  private func beginsLabel(_ at: Int) -> Bool {
    let colon = (at..<figures.line.upperBound).prefix(3).first { figures.endsWithColon($0) }
    guard let colon, (at + 1..<colon + 1).allSatisfy({ figures.isNear($0) }),
      figures.figures[colon] == nil, !isAward(at)
    else { return false }
    return meanings(of: at..<colon + 1).whole?.field != nil
  }

  /// Whether a word is the last of an award's title, not the first of `Award class:`.
  private func isAward(_ word: Int) -> Bool {
    figures.text[figures.words[word].bytes].lazy.map { $0 | 0x20 }.elementsEqual("award".utf8)
  }

  private func cell(_ range: Range<Int>) -> PDFCell {
    let first = figures.words[range.lowerBound]
    var cell = PDFCell(
      words: range, left: first.left, top: first.top, right: first.right, bottom: first.bottom)
    cell.isPale = first.isPale
    for index in range.dropFirst() {
      let word = figures.words[index]
      cell.left = min(cell.left, word.left)
      cell.top = min(cell.top, word.top)
      cell.right = max(cell.right, word.right)
      cell.bottom = max(cell.bottom, word.bottom)
      cell.isPale = cell.isPale || word.isPale
    }
    return cell
  }

  private func textCell(_ range: Range<Int>) -> PDFCell {
    var cell = cell(range)
    cell.endsWithColon = figures.endsWithColon(range.upperBound - 1)
    let words = withoutRules(range)
    let (whole, prefix) = meanings(of: words)
    if let whole {
      cell.meaning = whole
    } else if let prefix, prefix.meaning.field == .net,
      isEnding(words.dropFirst(prefix.words), of: prefix.meaning)
    {
      cell.meaning = prefix.meaning
    } else if cell.endsWithColon, let suffix = meaningOfSuffix(range) {
      cell.meaning = suffix
    } else if words == range {
      cell.prefix = prefix
    }
    return cell
  }

  /// Whether words behind a known label tell nothing more, `Net wages` and `paid to bank`: behind any label none do.
  private func isEnding(_ words: Range<Int>, of label: PDFMeaning) -> Bool {
    words.isEmpty
      || label.field == .net && words.allSatisfy { phrases.isEnding(hashes[$0]) }
  }

  /// The words without what is drawn around a heading with the keys of a keyboard, `---- EARNINGS ----`.
  private func withoutRules(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 1, isRule(range.lowerBound) else { return range }
    var inner = range.dropFirst()
    while inner.count > 1, isRule(inner.upperBound - 1) { inner = inner.dropLast() }
    return inner
  }

  private func isRule(_ index: Int) -> Bool {
    figures.words[index].isRule(in: figures.text, atLeast: 2)
  }

  /// What all the words mean, and what the longest run of first words means.
  private func meanings(
    of range: Range<Int>
  ) -> (whole: PDFMeaning?, prefix: (meaning: PDFMeaning, words: Int)?) {
    var hash = PDFPhrases.seed
    var prefix: (meaning: PDFMeaning, words: Int)?
    for index in range.prefix(phrases.longest) {
      let word = index == range.lowerBound ? firstHash(of: range) : hashes[index]
      let known = phrases.meaning(PDFPhrases.add(word.last, to: hash))
      if index == range.upperBound - 1 { return (known, prefix) }
      if let known { prefix = (known, index - range.lowerBound + 1) }
      hash = PDFPhrases.add(word.inner, to: hash)
    }
    return (nil, prefix)
  }

  /// The hash of the first of some words, without a bracket that opens before a label: `Green Thumb (ABN: 12 345 678 901)`.
  private func firstHash(of range: Range<Int>) -> PDFWordHash {
    let word = figures.words[range.lowerBound].bytes
    guard figures.text[word.lowerBound] == UInt8(ascii: "("), word.count > 2,
      figures.endsWithColon(range.upperBound - 1)
    else { return hashes[range.lowerBound] }
    return figures.text.withUnsafeBufferPointer {
      PDFWordHash(UnsafeBufferPointer(rebasing: $0[word.dropFirst()]))
    }
  }

  /// What the longest run of last words means: a label that follows a value without a gap.
  private func meaningOfSuffix(_ range: Range<Int>) -> PDFMeaning? {
    guard range.count > 1 else { return nil }
    for start in range.dropFirst() {
      if let known = meanings(of: start..<range.upperBound).whole {
        return known.field?.isSum == true ? nil : known
      }
    }
    return nil
  }
}
