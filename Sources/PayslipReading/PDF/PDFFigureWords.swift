import PayDomain

/// Reads the figures among the words of a page, line by line.
struct PDFFigureWords {
  /// The words of the page, line by line.
  let words: [PDFWord]
  /// The text of the words, as UTF-8.
  let text: [UInt8]
  private let pitch: Int32?
  /// The figure of each word; nil for words that are none.
  var figures: [PDFFigure?]
  /// What each word says of the figure beside it; nil where it says nothing.
  private let units: [PDFUnitWord?]
  /// The words of the line that is looked at.
  private(set) var line = 0..<0

  /// Reads words, each line left to right; `pitch` is the width of a character in thousandths of the type's height.
  init(_ words: [PDFWord], text: [UInt8], pitch: Int32?) {
    self.words = words
    self.text = text
    self.pitch = pitch
    (figures, units) = text.withUnsafeBytes { text in
      (words.map { PDFFigureWords.figure($0, text) }, words.map { PDFUnitWord(text, $0.bytes) })
    }
  }

  /// Turns to a line.
  mutating func turn(to line: Range<Int>) {
    self.line = line
    // `(AUD 234.52)`: the bracket opens before the sign.
    for index in line.dropFirst() where figures[index] == nil {
      guard text[words[index].bytes.upperBound - 1] == UInt8(ascii: ")") else { continue }
      if takeRateInBrackets(index) { continue }
      guard PDFFigureWords.opensBracket(words[index - 1], text) else { continue }
      var word = words[index]
      word.count -= 1
      figures[index] =
        word.count > 0 ? text.withUnsafeBytes { PDFFigureWords.figure(word, $0) } : nil
    }
    guard line.count > 3 else { return }
    for index in line.dropLast(3) where isHours(index + 1) && isMinutes(index + 3) {
      joinMinutes(index)
    }
  }

  /// The end of hours and minutes in words, `40 hrs 30 mins`; nil where none begin.
  private func endOfMinutes(_ at: Int) -> Int? {
    let end = at + 4
    guard end <= line.upperBound, isHours(at + 1), isMinutes(at + 3),
      (at + 1..<end).allSatisfy(isNear)
    else { return nil }
    return end
  }

  /// Whether a word says that the figure before it counts hours.
  private func isHours(_ index: Int) -> Bool {
    if case .quantity(.hours)? = unit(index) { true } else { false }
  }

  /// Whether a word says that the figure before it counts minutes.
  private func isMinutes(_ index: Int) -> Bool {
    ["m", "min", "mins", "minutes"].contains { isOnly($0, index) }
  }

  /// Reads `40 hrs 30 mins` as one time where it begins at a word.
  private mutating func joinMinutes(_ at: Int) {
    guard let hours = figures[at], let minutes = figures[at + 2], endOfMinutes(at) != nil,
      hours.places == 0, minutes.places == 0, !hours.hasDollar, !minutes.hasDollar,
      (0..<60_000_000).contains(minutes.micros), (0...999_000_000).contains(hours.micros)
    else { return }
    let whole = Hours(units: hours.micros / 1_000_000 * Hours.unitsPerHour)
    let part = Hours(units: minutes.micros / 1_000_000 * Hours.unitsPerHour / 60)
    let time = whole + part
    figures[at + 2] = nil
    figures[at] = PDFFigure(
      micros: time.units / 3, places: 6, hasDollar: false, mark: .quantity, time: time)
  }

  /// Whether a word is a currency sign behind an opening bracket.
  private static func opensBracket(_ word: PDFWord, _ text: [UInt8]) -> Bool {
    guard text[Int(word.start)] == UInt8(ascii: "("), (2...4).contains(word.count) else {
      return false
    }
    let sign = text[word.bytes].dropFirst()
    return sign.elementsEqual("$".utf8) || sign.elementsEqual("A$".utf8)
      || sign.elementsEqual("AUD".utf8)
  }

  /// The number that a word is; nil when it is none.
  static func figure(_ word: PDFWord, _ text: UnsafeRawBufferPointer) -> PDFFigure? {
    let first = text[Int(word.start)]
    guard
      first &- 0x30 < 10 || first == 0x24 || first == 0x2D || first == 0x28 || first == 0x2E
        || first == 0xE2 || first == UInt8(ascii: "x") || first == UInt8(ascii: "A")
    else { return nil }
    return figure(UnsafeRawBufferPointer(rebasing: text[word.bytes]))
  }

  private static func figure(_ bytes: UnsafeRawBufferPointer) -> PDFFigure? {
    var range = 0..<bytes.count
    // A star or hash behind a number is a mark of a footnote.
    while range.count > 1,
      bytes[range.upperBound - 1] == UInt8(ascii: "*")
        || bytes[range.upperBound - 1] == UInt8(ascii: "#")
    {
      range = range.lowerBound..<range.upperBound - 1
    }
    // `205.00CR` stands for a sum taken off.
    let isCredit =
      range.count > 4 && bytes[range.upperBound - 1] | 0x20 == UInt8(ascii: "r")
      && bytes[range.upperBound - 2] | 0x20 == UInt8(ascii: "c")
    if isCredit { range = range.lowerBound..<range.upperBound - 2 }
    // `33.50 (x1.5)`
    if bytes[0] == UInt8(ascii: "("), range.count > 3, bytes[1] == UInt8(ascii: "x"),
      bytes[range.upperBound - 1] == UInt8(ascii: ")")
    {
      range = 1..<range.upperBound - 1
    }
    let isShare = bytes[range.upperBound - 1] == UInt8(ascii: "%")
    let isMultiple = range.count > 1 && bytes[range.lowerBound] == UInt8(ascii: "x")
    if isShare { range = range.dropLast() }
    if isMultiple { range = range.dropFirst() }
    guard !range.isEmpty else { return nil }
    let rest = UnsafeRawBufferPointer(rebasing: bytes[range])
    if rest.contains(UInt8(ascii: ":")) { return time(rest) }
    guard let decimal = ScannedDecimal(rest, allowsDollar: true),
      var micros = decimal.scaled(toPlaces: 6), decimal.wholeDigits <= 9
    else { return nil }
    if isMultiple, micros > 5_000_000 { return nil }
    if isShare { micros /= 100 }
    if isCredit { micros = -micros }
    let hasDollar = rest.contains { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "A") }
    return PDFFigure(
      micros: micros, places: decimal.places + (isShare ? 2 : 0), hasDollar: hasDollar,
      mark: isShare || isMultiple ? .share : .none)
  }

  private static func time(_ bytes: UnsafeRawBufferPointer) -> PDFFigure? {
    let isBracketed = bytes.first == UInt8(ascii: "(") && bytes.last == UInt8(ascii: ")")
    let inner = isBracketed ? UnsafeRawBufferPointer(rebasing: bytes.dropFirst().dropLast()) : bytes
    guard var time = ClockTime.duration(inner) else { return nil }
    if isBracketed { time = Hours(units: -time.units) }
    return PDFFigure(
      micros: time.units / 3, places: 6, hasDollar: false, mark: .quantity, time: time)
  }

  // MARK: Where a figure ends

  /// The end of a figure that starts at `at`: signs, number, trailing sign; nil when none stands there alone.
  func end(of at: Int) -> Int? {
    var number = at
    // A dash that begins a line far from any figure is the end of a label from the line above, and no sign.
    if at == line.lowerBound, line.count > 1, isMinus(at), gap(at + 1) > 3 * words[at].height {
      return nil
    }
    while number < line.upperBound, isDollar(number) || isMinus(number),
      number == at || !isMinus(number) || isDollar(at)
    {
      if endsEmptyCell(number) { return nil }
      number += 1
    }
    guard number < line.upperBound, let figure = figures[number] else { return nil }
    if number == at, figure.time != nil, let end = endOfMinutes(at) { return end }
    var end = number + 1
    if end < line.upperBound, isMinus(end), gap(end) * 2 < words[number].height,
      end + 1 == line.upperBound || gap(end + 1) > words[number].height / 2
    {
      end += 1
    }
    if end < line.upperBound, isFootnote(end) || isCredit(end) { end += 1 }
    return standsApart(at..<end, figure) ? end : nil
  }

  /// Whether a figure is a cell of its own and no part of a text such as `Level 1` or `12 345 678 901`.
  private func standsApart(_ range: Range<Int>, _ figure: PDFFigure) -> Bool {
    let (at, end) = (range.lowerBound, range.upperBound)
    let size = space(words[end - 1].height, of: figure)
    if figure.hasDollar || range.contains(where: isDollar) { return !isInSentence(range, size) }
    if isTimesRate(end) { return true }
    let isColumn = figure.places > 0 && figure.mark != .share
    let isApartBefore =
      at == line.lowerBound || gap(at) > size || endsWithColon(at - 1) || isSeparator(at - 1)
      || (isColumn && figures[at - 1] != nil) || hasDecimals(at - 1) || followsUnit(at)
    guard isApartBefore else { return false }
    // The last figure of a table, whose neighbour begins close behind it.
    if isColumn, at > line.lowerBound, figures[at - 1] != nil, gap(at) > size, !isUnitWord(end) {
      return true
    }
    // `Basic salary      5,708.33 PAYG tax`: far from its label, and close before that of the next table.
    if figure.places == 2, figure.mark == .none, at > line.lowerBound, !isUnitWord(end),
      gap(at) > 4 * words[at].height
    {
      return true
    }
    return end == line.upperBound || gap(end) > size || isDollar(end) || isUnitAlone(end)
      || isSeparator(end) || (isColumn && figures[end] != nil) || isSumBeforeBracket(at, end)
  }

  /// Whether a sum of money behind a colon has nothing but a remark behind it: `Employer super: 115.34 (Example Fund)`.
  private func isSumBeforeBracket(_ at: Int, _ end: Int) -> Bool {
    figures[end - 1]?.places == 2 && at > line.lowerBound && endsWithColon(at - 1)
      && text[Int(words[end].start)] == UInt8(ascii: "(")
  }

  /// Whether a word that says what the figure before it counts stands at `end`.
  private func isUnitWord(_ end: Int) -> Bool { end < line.upperBound && isUnit(end) }

  /// Whether words behind a figure multiply it with a rate, as a sentence does: `38 hrs @ $25.65`, `38 x $25.65`.
  private func isTimesRate(_ end: Int) -> Bool {
    func isSign(_ index: Int) -> Bool {
      index + 1 < line.upperBound && (unit(index) == .rateSign || unit(index) == .times)
        && (isDollar(index + 1) || figures[index + 1].map { $0.hasDollar || $0.isRate } ?? false)
    }
    guard end < line.upperBound else { return false }
    if case .quantity? = unit(end) { return isSign(end + 1) }
    return isSign(end)
  }

  /// Whether a dash behind a label stands for a colon, `Employer's name -`.
  func isDashForColon(_ index: Int) -> Bool {
    guard index > line.lowerBound, isMinus(index) || isOnly("–", index), isNear(index),
      figures[index - 1] == nil, !endsWithDigit(index - 1)
    else { return false }
    return index + 1 < line.upperBound && !isNear(index + 1)
  }

  /// How many words from `index` on say what the figure before them counts, and what; nil when they do not.
  func unitPhrase(_ index: Int) -> (unit: PDFUnitWord, count: Int)? {
    if let unit = unit(index), isUnitAlone(index) { return (unit, 1) }
    guard isOnly("per", index) || isOnly("an", index) || isOnly("a", index),
      index + 1 < line.upperBound,
      case .quantity? = unit(index + 1)
    else { return nil }
    return (.perHour, 2)
  }

  /// Whether a word is the mark of a footnote behind a figure: a star, a hash or one capital, with nothing close
  /// behind it.
  private func isFootnote(_ index: Int) -> Bool {
    guard words[index].count == 1, isNear(index), index + 1 == line.upperBound || !isNear(index + 1)
    else {
      return false
    }
    let byte = text[Int(words[index].start)]
    return byte == UInt8(ascii: "*") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "^")
      || (byte &- 0x41 < 26 && figures[index - 1].map { $0.places == 2 } ?? false)
  }

  /// Whether a unit behind a figure is no word of a text, as in `01 Hours Worked`.
  func isUnitAlone(_ index: Int) -> Bool {
    guard isUnit(index) else { return false }
    let next = index + 1
    return next == line.upperBound || !isNear(next) || figures[next] != nil || isUnit(next)
      || isDollar(next)
  }

  /// The widest gap that is a space between words and not between columns.
  func space(_ height: Int32, of figure: PDFFigure) -> Int32 {
    if let pitch { return scaled(height, pitch * 5 / 4) }
    // `Saturday 125%` is one label.
    return figure.mark == .share ? height * 13 / 20 : height * 9 / 20
  }

  private func scaled(_ height: Int32, _ thousandths: Int32) -> Int32 {
    Int32(clamping: Int64(height) * Int64(thousandths) / 1000)
  }

  /// Whether a word of a text follows the word before it with no more than a space between.
  func isNear(_ index: Int) -> Bool {
    let height = min(words[index].height, words[index - 1].height)
    if let pitch { return gap(index) < scaled(height, pitch * 3 / 2) }
    return gap(index) * 10 < height * 7
  }

  /// Whether words of a sentence stand close on both sides, as in `a rise of $1.20 an hour`.
  private func isInSentence(_ range: Range<Int>, _ size: Int32) -> Bool {
    let (at, end) = (range.lowerBound, range.upperBound)
    guard at > line.lowerBound, end < line.upperBound, gap(at) <= size, gap(end) <= size,
      !endsWithColon(at - 1)
    else { return false }
    guard figures[at - 1] == nil, figures[end] == nil, !isUnit(end), !isUnit(at - 1) else {
      return false
    }
    return isSmallLetter(end) && isSmallLetter(at - 1)
  }

  private func isSmallLetter(_ index: Int) -> Bool { text[Int(words[index].start)] &- 0x61 < 26 }

  private func hasDecimals(_ index: Int) -> Bool { figures[index].map { $0.places > 0 } ?? false }

  /// Whether a unit with a figure before it stands before a word: `38 hrs @ 25.65`.
  private func followsUnit(_ at: Int) -> Bool {
    let first = line.lowerBound
    guard at > first, isUnit(at - 1) else { return false }
    if unit(at - 1) == .rateSign || unit(at - 1) == .equals { return true }
    guard at > first + 1 else { return false }
    return figures[at - 2] != nil || (at > first + 2 && isUnit(at - 2) && figures[at - 3] != nil)
  }

  // MARK: Words

  /// The distance from the word before.
  func gap(_ index: Int) -> Int32 {
    index > line.lowerBound ? words[index].left - words[index - 1].right : Int32.max
  }

  private func endsWithDigit(_ index: Int) -> Bool {
    text[Int(words[index].start) + Int(words[index].count) - 1] &- 0x30 < 10
  }

  /// Whether a word ends with a colon.
  func endsWithColon(_ index: Int) -> Bool {
    text[Int(words[index].start) + Int(words[index].count) - 1] == UInt8(ascii: ":")
  }

  /// Whether a colon ends a leader that was printed in one with the label, `Name......:`.
  func endsLeader(_ index: Int) -> Bool {
    let start = Int(words[index].start)
    return start > 0 && text[start] == UInt8(ascii: ":") && text[start - 1] == UInt8(ascii: ".")
  }

  /// Whether a word is a minus sign alone.
  func isMinus(_ index: Int) -> Bool {
    switch text[Int(words[index].start)] {
    case UInt8(ascii: "-"): words[index].count == 1
    case 0xE2: isOnly("−", index)
    default: false
    }
  }

  /// Whether a word is a dollar sign alone.
  func isDollar(_ index: Int) -> Bool {
    guard words[index].count <= 4 else { return false }
    switch text[Int(words[index].start)] {
    case UInt8(ascii: "$"), UInt8(ascii: "A"), UInt8(ascii: "-"), UInt8(ascii: "("):
      return isOnly("$", index) || isOnly("A$", index) || isOnly("AUD", index)
        || isNegativeDollar(index)
    default: return false
    }
  }

  /// Whether a sign in front of a number makes it negative.
  func isNegative(_ index: Int) -> Bool {
    isMinus(index) || isNegativeDollar(index) || isCredit(index)
  }

  /// Whether a word behind a figure stands for a sum taken off, `205.00 CR`.
  private func isCredit(_ index: Int) -> Bool {
    (isOnly("CR", index) || isOnly("Cr", index)) && index > line.lowerBound && isNear(index)
  }

  /// Whether a word is a dollar sign with a minus.
  private func isNegativeDollar(_ index: Int) -> Bool {
    PDFFigureWords.opensBracket(words[index], text) || isOnly("-$", index) || isOnly("$-", index)
      || isOnly("-A$", index) || isOnly("-AUD", index)
  }

  /// Whether a word is a sign that parts what stands beside it, `Level 1 · Part-time | Paid weekly`.
  func isSeparator(_ index: Int) -> Bool {
    switch text[Int(words[index].start)] {
    case UInt8(ascii: "|"): words[index].count == 1
    case 0xC2: isOnly("·", index)
    case 0xE2: isOnly("•", index) || isOnly("∙", index)
    default: false
    }
  }

  /// Whether a word is only these bytes.
  func isOnly(_ bytes: StaticString, _ index: Int) -> Bool {
    let word = words[index]
    guard Int(word.count) == bytes.utf8CodeUnitCount else { return false }
    return text.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return false }
      return (0..<Int(word.count)).allSatisfy { start[Int(word.start) + $0] == bytes.utf8Start[$0] }
    }
  }

  /// What a word says of the figure beside it; nil when it says nothing.
  func unit(_ index: Int) -> PDFUnitWord? {
    units[index] == .at ? (isAtRate(index) ? .rateSign : nil) : units[index]
  }

  /// Whether a word between figures only says what they count.
  func isUnit(_ index: Int) -> Bool { unit(index) != nil }
}
