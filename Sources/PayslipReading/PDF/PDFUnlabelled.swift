import PayDomain

/// Finds the names that stand on a slip without a label.
struct PDFUnlabelled {
  /// The slip's words.
  let grid: PDFGrid
  /// What the slip's layout says of names.
  let layout: PDFLayout

  /// Fills in names that no label gave; `period` is the row of the pay period.
  func read(above period: Int?, into slip: inout Payslip) {
    readEmployee(above: period, into: &slip)
    readEmployer(into: &slip)
    readInstrument(into: &slip)
    readPayment(into: &slip)
  }

  /// Takes the title of an award that stands alone, `Hospitality Industry (General) Award 2020`.
  private func readInstrument(into slip: inout Payslip) {
    // Beside an agreement the award's title says only what the agreement was held against.
    guard slip.instrument == .notOnSlip, !namesAgreement else { return }
    for cell in grid.cells where cell.figure == nil && !cell.isLabel {
      let last = cell.words.upperBound - 1
      guard cell.words.count >= 3, isYear(last), grid.isWord(last - 1, "award") else { continue }
      // `Level 2 AWARD Pharmacy Industry Award 2020`: the word before the title is its label.
      let label = cell.words.dropLast(2).last { grid.isWord($0, "award") }
      guard label != nil || cell.prefix == nil else { continue }
      let title = (label.map { $0 + 1 } ?? cell.words.lowerBound)..<last + 1
      guard (3...12).contains(title.count), !title.contains(where: isOfSentence) else { continue }
      let text = grid.text(of: title)
      slip.instrument = .read(Reading(text, at: grid.place(of: title), text: text))
      return
    }
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
      return PDFUnlabelled.agreementWords.contains { grid.isWord(word, $0) }
    }
  }

  private static let agreementWords: [StaticString] = ["agreement", "eba", "e.b.a.", "ea"]
  private static let sentenceWords: [StaticString] = [
    "under", "by", "is", "are", "see", "your", "with", "to", "not", "or", "per", "above",
  ]

  /// Whether a word speaks of an award instead of naming it.
  private func isOfSentence(_ word: Int) -> Bool {
    PDFUnlabelled.sentenceWords.contains { grid.isWord(word, $0) }
  }

  /// Takes the day behind `Paid on` in a sentence.
  private func readPayment(into slip: inout Payslip) {
    guard slip.paymentDate == .notOnSlip else { return }
    for cell in grid.cells where cell.figure == nil {
      // `Super was paid on` tells another day.
      for word in cell.words.dropLast()
      where grid.isWord(word, "paid") && grid.isWord(word + 1, "on") && beginsSentence(word, cell) {
        let rest = word + 2..<max(word + 2, min(cell.words.upperBound, word + 6))
        guard let (date, range) = grid.dates(in: rest, atMost: 1).first else { continue }
        let text = grid.text(of: range)
        slip.paymentDate = .read(Reading(date, at: grid.place(of: range), text: text))
        return
      }
    }
  }

  /// Takes the first text alone at the left above the period as the employee's name.
  private func readEmployee(above period: Int?, into slip: inout Payslip) {
    guard layout.hasUnlabelledEmployee, slip.employee.reading == nil, let period else { return }
    for row in grid.rows[..<period] {
      let cell = grid.cells[row.cells.lowerBound]
      guard cell.figure == nil, !cell.isLabel, cell.right < grid.width / 2 else { continue }
      let text = grid.text(of: cell)
      guard !text.utf8.contains(where: { $0 &- 0x30 < 10 }) else { continue }
      slip.employee = .read(Reading(text, at: grid.place(of: cell.words), text: text))
      return
    }
  }

  /// Takes the text above or left of the ABN as the employer's name: a guess.
  private func readEmployer(into slip: inout Payslip) {
    guard slip.employer.reading == nil, let abn = slip.abn.reading,
      case .box(let page, let left, let top, _, _) = abn.place
    else { return }
    if let words = wordsBeforeNumber(page: page, top: top, left: left) {
      return take(words, into: &slip)
    }
    var best: PDFCell?
    for row in grid.rows where row.page == page && row.top <= top {
      for cell in grid.cells[row.cells] where cell.figure == nil && !cell.isLabel {
        let isAbove =
          cell.bottom <= top + cell.height / 2 && abs(cell.left - left) < cell.height * 4
        let isBeside = cell.right <= left && abs(cell.top - top) < cell.height / 2
        if isAbove || isBeside, top - cell.bottom < cell.height * 5, best == nil { best = cell }
      }
    }
    if let best, !grid.isWord(best.words.lowerBound, "abn") { return take(best.words, into: &slip) }
    if let first = topmost(above: top) { take(first.words, into: &slip) }
  }

  /// The first text of the slip that is no title and no label, where it stands above the ABN.
  private func topmost(above top: Int32) -> PDFCell? {
    // The boxes of lines set close overlap a little.
    for row in grid.rows.prefix(3) where row.bottom <= top + (row.bottom - row.top) / 2 {
      let cell = grid.cells[row.cells.lowerBound]
      if cell.figure == nil, !cell.isLabel, cell.prefix == nil, !grid.hasDigit(cell) { return cell }
    }
    return nil
  }

  /// The words before `ABN` in the cell that holds or introduces the number.
  private func wordsBeforeNumber(page: Int32, top: Int32, left: Int32) -> Range<Int>? {
    for row in grid.rows where row.page == page && row.top <= top && row.bottom > top {
      for cell in grid.cells[row.cells] where cell.figure == nil && cell.left <= left {
        guard let word = cell.words.first(where: { grid.isWord($0, "abn") }),
          word > cell.words.lowerBound
        else { continue }
        return cell.words.lowerBound..<word
      }
    }
    return nil
  }

  private func take(_ words: Range<Int>, into slip: inout Payslip) {
    let text = grid.text(of: words)
    slip.employer = .read(Reading(text, at: grid.place(of: words), text: text, proof: .doubtful))
  }
}
