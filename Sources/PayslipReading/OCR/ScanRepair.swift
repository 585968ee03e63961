import PayDomain

/// Finds the one reading of a doubtful digit that makes a slip's sums agree.
///
/// A figure is read again with one digit, or its decimal point, as it may have been printed; the whole slip is read
/// again with each. Where exactly one of these readings proves more than any other, it is taken and remarked on. Where
/// two do as well nothing is changed: a guess stays a guess.
struct ScanRepair {
  /// Reads slips from pages.
  let read: ([PDFPage]) -> [SlipOutcome]

  /// What each digit is taken for when print is poor.
  private static let alike: [UInt8: [UInt8]] = [
    0x30: [0x36, 0x38, 0x39], 0x31: [0x37, 0x34], 0x32: [0x37], 0x33: [0x38, 0x35, 0x39],
    0x34: [0x39, 0x31], 0x35: [0x36, 0x33, 0x38], 0x36: [0x38, 0x30, 0x35], 0x37: [0x31, 0x32],
    0x38: [0x33, 0x36, 0x30, 0x39], 0x39: [0x38, 0x34, 0x33, 0x30],
  ]
  /// Letters that digits are taken for.
  private static let letters: [UInt8: UInt8] = [
    0x4F: 0x30, 0x6F: 0x30, 0x6C: 0x31, 0x49: 0x31, 0x53: 0x35, 0x42: 0x38, 0x5A: 0x32,
  ]
  /// How many readings are tried for one document.
  private static let mostReadings = 600
  /// How many figures are mended in one document.
  private static let mostMended = 4

  /// Reads the slips of scanned pages.
  func slips(_ pages: [ScanWords]) -> [SlipOutcome] {
    var current = pages.map(\.page)
    var outcomes = read(current)
    var remarks: [String] = []
    var budget = ScanRepair.mostReadings
    while remarks.count < ScanRepair.mostMended, !outcomes.areWhole {
      guard
        let better = onlyBetter(
          than: outcomes.agreement, current, pages.map(\.confidence), budget: &budget)
      else { break }
      current = better.pages
      outcomes = better.outcomes
      remarks.append(better.remark)
    }
    return outcomes.map { outcome in
      guard case .slip(var slip) = outcome else { return outcome }
      slip.remarks += remarks
      return .slip(slip)
    }
  }

  private struct Better {
    var pages: [PDFPage]
    var outcomes: [SlipOutcome]
    var remark: String
  }

  /// The reading that proves most, when it is the only one and proves more than `least`.
  private func onlyBetter(
    than least: Int, _ pages: [PDFPage], _ confidence: [[Int]], budget: inout Int
  ) -> Better? {
    var best: (better: Better, score: Int, isOnly: Bool)?
    for (number, page) in pages.enumerated() {
      for index in page.words.indices.sorted(by: { confidence[number][$0] < confidence[number][$1] }
      )
      where page.isFigure(page.words[index]) {
        for text in ScanRepair.readings(of: Array(page.text[page.words[index].bytes])) {
          guard budget > 0 else { return best.flatMap { $0.isOnly ? $0.better : nil } }
          budget -= 1
          var tried = pages
          tried[number].replace(index, with: text)
          let outcomes = read(tried)
          let score = outcomes.agreement
          guard score > least, score >= best?.score ?? 0 else { continue }
          if let known = best, known.score == score {
            best?.isOnly = false
          } else {
            let remark = ScanRepair.remark(page, index, text, number)
            best = (Better(pages: tried, outcomes: outcomes, remark: remark), score, true)
          }
        }
      }
    }
    return best.flatMap { $0.isOnly ? $0.better : nil }
  }

  private static func remark(
    _ page: PDFPage, _ index: Int, _ text: [UInt8], _ number: Int
  ) -> String {
    let word = page.words[index]
    return "`\(page.text(of: word))` on page \(number + 1) at \(word.left / 100),\(word.top / 100) "
      + "is taken as `\(String(decoding: text, as: UTF8.self))`: of all likely readings only that makes "
      + "the sums agree"
  }

  /// The other ways a figure may have been printed: one digit different, a letter a digit, a point lost.
  static func readings(of text: [UInt8]) -> [[UInt8]] {
    var readings: [[UInt8]] = []
    let plain = text.map { letters[$0] ?? $0 }
    if plain != text, text.contains(where: { $0 &- 0x30 < 10 }) { readings.append(plain) }
    for index in text.indices {
      for other in alike[text[index]] ?? [] {
        var reading = text
        reading[index] = other
        readings.append(reading)
      }
    }
    if !text.contains(UInt8(ascii: ".")), text.filter({ $0 &- 0x30 < 10 }).count > 2 {
      var reading = text
      reading.insert(UInt8(ascii: "."), at: reading.count - 2)
      readings.append(reading)
    }
    return readings
  }
}

extension PDFPage {
  /// Whether a word is mostly digits.
  fileprivate func isFigure(_ word: PDFWord) -> Bool {
    let bytes = text[word.bytes]
    let digits = bytes.count { $0 &- 0x30 < 10 }
    return digits > 0 && digits * 2 >= bytes.count && bytes.count <= 14
      && !bytes.contains(UInt8(ascii: "/")) && !bytes.contains(UInt8(ascii: ":"))
  }

  /// Puts other text in the place of a word.
  fileprivate mutating func replace(_ index: Int, with bytes: [UInt8]) {
    words[index].start = UInt32(text.count)
    words[index].count = UInt16(bytes.count)
    text.append(contentsOf: bytes)
  }
}

extension [SlipOutcome] {
  /// How many figures the sums of all slips prove.
  fileprivate var agreement: Int {
    reduce(0) { sum, outcome in
      guard case .slip(let slip) = outcome else { return sum }
      return sum + slip.provedFigures
    }
  }

  /// Whether no figure of any slip is left unproved.
  fileprivate var areWhole: Bool {
    allSatisfy { outcome in
      guard case .slip(let slip) = outcome else { return false }
      return slip.gross.isProved && slip.net.isProved
        && slip.lines.allSatisfy { $0.section != .earnings || $0.amount.isProved }
    }
  }
}

extension Payslip {
  /// How many sums and parts of lines are proved.
  fileprivate var provedFigures: Int {
    let sums = [gross, tax, deductions, reimbursements, net].count { $0.isProved }
    return lines.reduce(sums) { count, line in
      count + (line.amount.isProved ? 1 : 0) + (line.rate.isProved ? 1 : 0)
        + (line.quantity.isProved ? 1 : 0)
    }
  }
}

extension Field {
  /// Whether the sums that use it agree.
  fileprivate var isProved: Bool { reading?.proof == .proved }
}
