import PayDomain

/// Finds the one reading of a doubtful digit that makes a slip's sums agree.
///
/// Where the sums of a slip do not agree, each figure is read again with one digit, or its decimal point, as it may have
/// been printed, and the whole slip with it. Where exactly one of these readings makes every sum of the slip agree it is
/// taken and remarked on; where two do, or none, nothing is changed: a guess stays a guess. Two figures are never mended
/// together, for with two there is often a wrong way to make sums agree.
struct ScanRepair {
  /// Reads slips from pages.
  let read: ([PDFPage]) -> [SlipOutcome]

  /// What each digit may be when print is poor.
  private static let alike: [UInt8: [UInt8]] = [
    0x30: [0x36, 0x38, 0x39], 0x31: [0x37, 0x34], 0x32: [0x37], 0x33: [0x38, 0x35, 0x39],
    0x34: [0x39, 0x31], 0x35: [0x36, 0x33, 0x38], 0x36: [0x38, 0x30, 0x35], 0x37: [0x31, 0x32],
    0x38: [0x33, 0x36, 0x30, 0x39, 0x35], 0x39: [0x38, 0x34, 0x33, 0x30],
  ]
  /// Letters that digits are taken for.
  private static let letters: [UInt8: UInt8] = [
    0x4F: 0x30, 0x6F: 0x30, 0x6C: 0x31, 0x49: 0x31, 0x53: 0x35, 0x42: 0x38, 0x5A: 0x32,
  ]
  /// How many readings are tried for one document.
  private static let mostReadings = 1200

  /// Reads the slips of scanned pages.
  func slips(_ pages: [ScanWords]) -> [SlipOutcome] {
    let plain = pages.map(\.page)
    let outcomes = read(plain)
    guard !outcomes.areWhole, let mended = onlyWhole(plain) else { return outcomes }
    return mended.outcomes.map { outcome in
      guard case .slip(var slip) = outcome else { return outcome }
      slip.remarks.append(mended.remark)
      return .slip(slip)
    }
  }

  /// The reading that makes every sum agree, when there is exactly one.
  private func onlyWhole(_ pages: [PDFPage]) -> (outcomes: [SlipOutcome], remark: String)? {
    var found: (outcomes: [SlipOutcome], remark: String)?
    var budget = ScanRepair.mostReadings
    for (number, page) in pages.enumerated() {
      for index in page.words.indices where page.isFigure(page.words[index]) {
        for text in ScanRepair.readings(of: Array(page.text[page.words[index].bytes])) {
          // With some readings untried nothing is known to be the only one.
          guard budget > 0 else { return nil }
          budget -= 1
          var tried = pages
          tried[number].replace(index, with: text)
          let outcomes = read(tried)
          guard outcomes.areWhole else { continue }
          guard found == nil else { return nil }
          found = (outcomes, ScanRepair.remark(page, index, text, number))
        }
      }
    }
    return found
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
  /// Whether no figure of any slip is left unproved.
  fileprivate var areWhole: Bool {
    !isEmpty
      && allSatisfy { outcome in
        guard case .slip(let slip) = outcome else { return false }
        return slip.linesReachGross && slip.net.isProved
          && slip.lines.allSatisfy { $0.section != .earnings || $0.isProvedWhole }
      }
  }
}

extension Payslip {
  /// Whether the earnings add up to the gross.
  fileprivate var linesReachGross: Bool {
    let amounts = lines.filter { $0.section == .earnings }.compactMap(\.amount.value)
    return !amounts.isEmpty && gross.value == amounts.reduce(.zero, +)
  }
}

extension PayLine {
  /// Whether the amount and, where they are stated, its factors are proved.
  fileprivate var isProvedWhole: Bool {
    let factors = [quantity.reading?.proof, rate.reading?.proof].compactMap { $0 }
    return amount.isProved && factors.allSatisfy { $0 == .proved }
  }
}

extension Field {
  /// Whether the sums that use it agree.
  fileprivate var isProved: Bool { reading?.proof == .proved }
}
