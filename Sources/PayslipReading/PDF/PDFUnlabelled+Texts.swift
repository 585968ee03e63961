import PayDomain

/// What stands on a slip as running text or as a title.
extension PDFUnlabelled {
  /// Takes the title of an award or agreement that stands alone, `Hospitality Industry (General) Award 2020`.
  func readInstrument(into slip: inout Payslip) {
    guard slip.instrument.isUnsaid else { return }
    var kind: StaticString?
    for (number, row) in grid.rows.enumerated() {
      for index in row.cells where mayBeTitle(grid.cells[index].words) {
        let cell = grid.cells[index]
        guard cell.figure == nil, !cell.isLabel else { continue }
        // Beside an agreement the award's title says only what the agreement was held against.
        let wanted = kind ?? (namesAgreement ? "agreement" : "award")
        kind = wanted
        guard let title = title(in: cell, wanted), !continuesText(cell, of: number) else {
          continue
        }
        let text = grid.text(of: title)
        slip.instrument = .read(Reading(text, at: grid.place(of: title), text: text))
        return
      }
    }
  }

  /// Whether words end with a year, as the title of an award does.
  private func mayBeTitle(_ words: Range<Int>) -> Bool {
    words.count >= 3 && grid.words[words.upperBound - 1].hasDigit && isYear(words.upperBound - 1)
  }

  /// The words of a title that is all a cell says, but for a label before it.
  private func title(in cell: PDFCell, _ kind: StaticString) -> Range<Int>? {
    let last = cell.words.upperBound - 1
    guard grid.isWord(last - 1, kind) else { return nil }
    // `Level 2 AWARD Pharmacy Industry Award 2020`: the word before the title is its label.
    let label = cell.words.dropLast(2).last { grid.isWord($0, kind) }
    guard label != nil || cell.prefix == nil else { return nil }
    let title = (label.map { $0 + 1 } ?? cell.words.lowerBound)..<last + 1
    guard (3...12).contains(title.count),
      !grid.says(PDFUnlabelled.sentenceWords + PDFUnlabelled.prizeWords, in: title)
    else { return nil }
    return title
  }

  /// Whether a text stands close under or above running text, as a line of a paragraph does.
  private func continuesText(_ cell: PDFCell, of row: Int) -> Bool {
    grid.neighbours(of: cell, in: row).contains { other in
      let words = other.words
      let ending = grid.text[grid.words[words.upperBound - 1].bytes].last
      let isAbove = other.top < cell.top
      if isAbove, ending == UInt8(ascii: ".") || ending == UInt8(ascii: ":") { return false }
      if isAbove, ending == UInt8(ascii: ",") { return true }
      let edge = isAbove ? words.upperBound - 1 : words.lowerBound
      return isLowerCase(edge) || words.count { isLowerCase($0) } > 1
    }
  }

  private func isLowerCase(_ word: Int) -> Bool {
    grid.text[grid.words[word].bytes].first.map { $0 &- UInt8(ascii: "a") < 26 } ?? false
  }

  /// Takes `Full-time` or `Part-time` where it stands alone above all pay, and no text there says anything else.
  ///
  /// `Casual` alone is left open: a casual is owed more, and nothing may rest on a word without a label.
  func readEmployment(into slip: inout Payslip) {
    guard slip.employment.isUnsaid else { return }
    var found: (type: EmploymentType, words: Range<Int>)?
    for row in grid.rows {
      let cells = grid.cells[row.cells]
      guard cells.allSatisfy({ $0.figure == nil }) else {
        if cells.count(where: { $0.figure != nil }) > 1 { break }
        continue
      }
      for cell in cells where cell.words.count <= 3 && !cell.isLabel && cell.prefix == nil {
        guard mayBeEmployment(cell.words.lowerBound),
          let type = EmploymentWords.employment(grid.text(of: cell))
        else { continue }
        if let found, found.type != type { return }
        found = (type, cell.words)
      }
    }
    guard let found, found.type != .casual else { return }
    let text = grid.text(of: found.words)
    slip.employment = .read(Reading(found.type, at: grid.place(of: found.words), text: text))
  }

  /// Whether a word can begin a text that says how someone is employed.
  private func mayBeEmployment(_ word: Int) -> Bool {
    let bytes = grid.words[word].bytes
    return grid.text.withUnsafeBufferPointer { text in
      switch text[bytes.lowerBound] | 0x20 {
      case UInt8(ascii: "a"), UInt8(ascii: "c"), UInt8(ascii: "f"), UInt8(ascii: "o"),
        UInt8(ascii: "p"):
        PDFUnlabelled.employmentWords.contains { first in
          first.utf8CodeUnitCount <= bytes.count
            && (0..<first.utf8CodeUnitCount).allSatisfy {
              text[bytes.lowerBound + $0] | 0x20 == first.utf8Start[$0]
            }
        }
      default: false
      }
    }
  }

  /// Takes the only two days of the slip that a text joins, `7/07/2025 - 13/07/2025`: a guess, since no label says what
  /// they are.
  func readPeriod(into slip: inout Payslip) {
    guard slip.periodStart.isUnsaid, slip.periodEnd.isUnsaid else { return }
    var found: [(days: [(date: CivilDate, words: Range<Int>)], period: PayPeriod)] = []
    for (number, row) in grid.rows.enumerated() {
      for index in row.cells where mayBeTwoDays(grid.cells[index].words) {
        let cell = grid.cells[index]
        guard cell.figure == nil else { continue }
        let days = joinedDays(in: cell)
        guard days.count == 2, let period = PayPeriod(start: days[0].date, end: days[1].date),
          period.dayCount <= 31, !grid.speaksOfOtherMoney(beside: cell, in: number)
        else { continue }
        found.append((days, period))
      }
    }
    guard let first = found.first, found.allSatisfy({ $0.period == first.period }) else { return }
    let proof: Proof =
      found.contains { speaksOfPeriod(before: $0.days[0].words) } ? .read : .doubtful
    func field(_ day: (date: CivilDate, words: Range<Int>)) -> Field<CivilDate> {
      .read(
        Reading(
          day.date, at: grid.place(of: day.words), text: grid.text(of: day.words),
          proof: proof))
    }
    slip.periodStart = field(first.days[0])
    slip.periodEnd = field(first.days[1])
  }

  /// Whether a word close before two days says that they are a period of pay.
  private func speaksOfPeriod(before day: Range<Int>) -> Bool {
    grid.says(PDFUnlabelled.periodWords, in: max(day.lowerBound - 4, 0)..<day.lowerBound)
  }

  /// Whether two words have digits, or one that a dash may part.
  private func mayBeTwoDays(_ words: Range<Int>) -> Bool {
    var count = 0
    for word in words where grid.words[word].hasDigit {
      count += 1
      if count > 1 { return true }
      let bytes = grid.text[grid.words[word].bytes]
      if bytes.contains(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 }) { return true }
    }
    return false
  }

  /// Two days of a text with nothing but `to` or a dash between; none where it has others.
  private func joinedDays(in cell: PDFCell) -> [(date: CivilDate, words: Range<Int>)] {
    let days = grid.dates(in: cell.words, atMost: 3)
    guard days.count >= 2, days[0].date < days[1].date else { return [] }
    let between = days[0].words.upperBound..<max(days[0].words.upperBound, days[1].words.lowerBound)
    let isJoined = between.allSatisfy { word in
      ["to", "-", "–", "until"].contains { grid.isWord(word, $0) }
        || word > between.lowerBound && PDFGrid.isWeekday(grid.text[grid.words[word].bytes])
    }
    return isJoined && between.count <= 2 ? Array(days.prefix(2)) : []
  }

  /// Takes the day behind `Paid on` in a sentence; a guess where it may be the day of another payment.
  func readPayment(into slip: inout Payslip) {
    guard slip.paymentDate.isUnsaid else { return }
    for (number, row) in grid.rows.enumerated() {
      for index in row.cells where grid.cells[index].words.count > 2 {
        let cell = grid.cells[index]
        guard cell.figure == nil, let range = paidOn(in: cell),
          let (date, place) = grid.dates(in: range, atMost: 1).first
        else { continue }
        let isOwn = !grid.speaksOfOtherMoney(beside: cell, in: number) && mayBePayment(date, slip)
        guard isOwn || slip.paymentDate.isUnsaid else { continue }
        let text = grid.text(of: place)
        let proof: Proof = isOwn ? .read : .doubtful
        slip.paymentDate = .read(Reading(date, at: grid.place(of: place), text: text, proof: proof))
        if isOwn { return }
      }
    }
  }

  /// The words behind `Paid on` at the start of a text or a sentence: `Super was paid on` tells another day.
  private func paidOn(in cell: PDFCell) -> Range<Int>? {
    let first = cell.words.dropLast().first { word in
      grid.words[word].count >= 4 && grid.isWord(word, "paid") && grid.isWord(word + 1, "on")
        && (beginsSentence(word, cell) || endsPeriod(word, cell))
    }
    guard let first else { return nil }
    return first + 2..<max(first + 2, min(cell.words.upperBound, first + 6))
  }

  /// Whether a day can be the one a slip's pay was paid on: in the period, or within as long again or a fortnight after
  /// it.
  private func mayBePayment(_ day: CivilDate, _ slip: Payslip) -> Bool {
    guard let end = slip.periodEnd.value else { return true }
    let start = slip.periodStart.value ?? end
    return start <= day && day.days(since: end) <= max(end.days(since: start) + 1, 14)
  }

  /// Whether a word stands right behind the two days of a period, `Monday 3 August to Sunday 9 August 2026, paid on`.
  private func endsPeriod(_ word: Int, _ cell: PDFCell) -> Bool {
    let before = cell.words.lowerBound..<(grid.isWord(word - 1, "and") ? word - 1 : word)
    guard word > cell.words.lowerBound, grid.words[before.upperBound - 1].hasDigit else {
      return false
    }
    let days = grid.dates(in: before, atMost: 3)
    return days.count == 2 && days[1].words.upperBound == before.upperBound
  }

  /// Whether a word is the first of its text or stands behind a full stop.
  private func beginsSentence(_ word: Int, _ cell: PDFCell) -> Bool {
    guard word > cell.words.lowerBound else { return true }
    return grid.text[grid.words[word - 1].bytes].last == UInt8(ascii: ".")
  }

  private func isYear(_ word: Int) -> Bool {
    let bytes = grid.text[grid.words[word].bytes]
    return bytes.count == 4 && bytes.starts(with: "20".utf8)
      && bytes.allSatisfy { $0 &- 0x30 < 10 }
  }

  /// Whether the slip speaks of an enterprise agreement.
  private var namesAgreement: Bool {
    grid.words.indices.contains { word in
      let initial = grid.text[Int(grid.words[word].start)] | 0x20
      guard initial == UInt8(ascii: "a") || initial == UInt8(ascii: "e") else { return false }
      return grid.says(PDFUnlabelled.agreementWords, in: word..<word + 1)
    }
  }

  /// What the words begin with that may begin such a text, as ``EmploymentWords`` knows them.
  private static let employmentWords: [StaticString] = [
    "adult", "cas", "f/t", "ft", "full", "ongoing", "p/t", "part", "perm", "pft", "ppt", "pt",
  ]
  private static let periodWords: [StaticString] = [
    "week", "weekly", "wk", "fortnight", "fortnightly", "f/n", "period", "pay", "payroll", "payrun",
    "wages", "cycle", "worked",
  ]
  private static let agreementWords: [StaticString] = ["agreement", "eba", "e.b.a.", "ea"]
  private static let sentenceWords: [StaticString] = [
    "under", "by", "is", "are", "see", "your", "with", "to", "not", "or", "per", "above",
  ]
  /// Words of an award that is won.
  private static let prizeWords: [StaticString] = [
    "excellence", "achievement", "recognition", "winner", "finalist", "innovation",
  ]
}
