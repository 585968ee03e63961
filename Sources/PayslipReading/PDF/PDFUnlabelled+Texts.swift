import PayDomain

/// What stands on a slip as running text or as a title.
extension PDFUnlabelled {
  /// Takes the title of an award or agreement that stands alone, `Hospitality Industry (General) Award 2020`.
  func readInstrument(into slip: inout Payslip) {
    guard slip.instrument == .notOnSlip else { return }
    // Beside an agreement the award's title says only what the agreement was held against.
    let kind: StaticString = namesAgreement ? "agreement" : "award"
    for (number, row) in grid.rows.enumerated() {
      for cell in grid.cells[row.cells] where cell.figure == nil && !cell.isLabel {
        guard let title = title(in: cell, kind), !continuesText(cell, of: number) else { continue }
        let text = grid.text(of: title)
        slip.instrument = .read(Reading(text, at: grid.place(of: title), text: text))
        return
      }
    }
  }

  /// The words of a title that is all a cell says, but for a label before it.
  private func title(in cell: PDFCell, _ kind: StaticString) -> Range<Int>? {
    let last = cell.words.upperBound - 1
    guard cell.words.count >= 3, isYear(last), grid.isWord(last - 1, kind) else { return nil }
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

  /// Takes the day behind `Paid on` in a sentence; a guess where it may be the day of another payment.
  func readPayment(into slip: inout Payslip) {
    guard slip.paymentDate == .notOnSlip else { return }
    for (number, row) in grid.rows.enumerated() {
      for cell in grid.cells[row.cells] where cell.figure == nil {
        guard let range = paidOn(in: cell),
          let (date, place) = grid.dates(in: range, atMost: 1).first
        else { continue }
        let isOwn = !grid.speaksOfOtherMoney(beside: cell, in: number) && mayBePayment(date, slip)
        guard isOwn || slip.paymentDate == .notOnSlip else { continue }
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
      grid.isWord(word, "paid") && grid.isWord(word + 1, "on") && beginsSentence(word, cell)
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

  private static let agreementWords: [StaticString] = ["agreement", "eba", "e.b.a.", "ea"]
  private static let sentenceWords: [StaticString] = [
    "under", "by", "is", "are", "see", "your", "with", "to", "not", "or", "per", "above",
  ]
  /// Words of an award that is won.
  private static let prizeWords: [StaticString] = [
    "excellence", "achievement", "recognition", "winner", "finalist", "innovation",
  ]
}
