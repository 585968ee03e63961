import PayDomain

/// A text whose bytes are taken out piece by piece.
struct MaskedText {
  /// What is left of the text, with the words that stand for what was taken.
  var bytes: [UInt8]
  private var isChanged = false

  /// Starts with the whole text.
  init(_ text: String) { bytes = Array(text.utf8) }

  /// The text after all that was taken; nil when nothing was.
  var changed: String? { isChanged ? String(decoding: bytes, as: UTF8.self) : nil }

  /// Puts words in place of bytes.
  mutating func replace(_ range: Range<Int>, with words: String) {
    bytes.replaceSubrange(range, with: Array(words.utf8))
    isChanged = true
  }

  // MARK: Numbers

  /// Digits that belong together: single blanks, dashes and dots may stand between them.
  struct Digits {
    /// Where they stand, the first digit to behind the last.
    var range: Range<Int>
    /// The digits alone.
    var digits: [UInt8]
    /// The lengths of the groups.
    var groups: [Int]

    /// Leaves the first group away; false when there is no other.
    mutating func dropFirstGroup() -> Bool {
      guard groups.count > 1 else { return false }
      digits.removeFirst(groups[0])
      range = (range.lowerBound + groups.removeFirst() + 1)..<range.upperBound
      return true
    }

    /// Leaves the last group away; false when there is no other.
    mutating func dropLastGroup() -> Bool {
      guard groups.count > 1 else { return false }
      digits.removeLast(groups[groups.count - 1])
      range = range.lowerBound..<(range.upperBound - groups.removeLast() - 1)
      return true
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The numbers of the text, in order; a number with a decimal point is a figure and not among them.
  private func numbers() -> [Digits] {
    var found: [Digits] = []
    var at = 0
    while at < bytes.count {
      guard MaskedText.isDigit(bytes[at]) else {
        at += 1
        continue
      }
      let number = number(from: at)
      if !isFigure(number.range) { found.append(number) }
      at = number.range.upperBound
    }
    return found
  }

  private func number(from start: Int) -> Digits {
    var number = Digits(range: start..<start, digits: [], groups: [])
    var at = start
    while at < bytes.count, MaskedText.isDigit(bytes[at]) {
      var length = 0
      while at < bytes.count, MaskedText.isDigit(bytes[at]) {
        number.digits.append(bytes[at] - 0x30)
        length += 1
        at += 1
      }
      number.groups.append(length)
      number.range = start..<at
      if at + 1 < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x2D,
        MaskedText.isDigit(bytes[at + 1])
      {
        at += 1
      }
    }
    return number
  }

  /// Whether it is part of a figure, a time or a date: a point, comma, colon or slash joins it to another digit.
  private func isFigure(_ range: Range<Int>) -> Bool {
    let low = range.lowerBound
    if low >= 2, MaskedText.joins(bytes[low - 1]), MaskedText.isDigit(bytes[low - 2]) {
      return true
    }
    return isJoined(range)
  }

  /// Whether a point, comma, colon or slash joins its end to another digit.
  private func isJoined(_ range: Range<Int>) -> Bool {
    let high = range.upperBound
    return high + 1 < bytes.count && MaskedText.joins(bytes[high])
      && MaskedText.isDigit(bytes[high + 1])
  }

  private static func joins(_ byte: UInt8) -> Bool { [0x2E, 0x2C, 0x3A, 0x2F].contains(byte) }

  /// Takes BSB numbers with what follows them, and numbers with a label that says account or names a bank.
  mutating func takeAccounts() {
    var taken = bytes.count
    for number in runs().reversed() where number.range.lowerBound < taken {
      guard let range = accountRange(number) else { continue }
      replace(range, with: "[bank account]")
      taken = range.lowerBound
    }
  }

  /// The numbers of the text, also those that a figure stands beside, without that figure's part of them.
  private func runs() -> [Digits] {
    var found: [Digits] = []
    var at = 0
    while at < bytes.count {
      guard MaskedText.isDigit(bytes[at]) else {
        at += 1
        continue
      }
      let number = number(from: at)
      at = number.range.upperBound
      if let whole = withoutFigures(number) { found.append(whole) }
    }
    return found
  }

  /// A number without the groups that a point, comma or colon makes part of a figure; nil when none is left.
  ///
  /// A slash joins a branch to its account, and a day's parts: what stands before one is looked at whole.
  private func withoutFigures(_ number: Digits) -> Digits? {
    var number = number
    let (low, high) = (number.range.lowerBound, number.range.upperBound)
    if low >= 2, MaskedText.joins(bytes[low - 1]), MaskedText.isDigit(bytes[low - 2]) {
      guard number.dropFirstGroup() else { return nil }
    }
    guard isJoined(number.range), bytes[high] != 0x2F || number.digits.count != 6 else {
      return number
    }
    return number.dropLastGroup() ? number : nil
  }

  /// Where the account is that `number` begins or is; nil when it is none.
  private func accountRange(_ run: Digits) -> Range<Int>? {
    var number = run
    // `Level 1 062 000 1234 5678`: the digit before it is another's.
    if run.groups.count > 3, run.groups[0] < 3, run.groups[1...2] == [3, 3],
      run.digits.count - run.groups[0] > 10
    {
      _ = number.dropFirstGroup()
    }
    let groups = number.groups
    let isBranch = groups.count >= 2 && groups[0] == 3 && groups[1] == 3
    let isDashed = isBranch && bytes[number.range.lowerBound + 3] == 0x2D
    let labels = ["bsb", "account", "acct", "acc", "a/c"]
    if isDashed || number.digits.count == 6, let joined = accountBehind(number),
      isDashed || isLabelled(number, labels + MaskedText.banks, from: 6)
    {
      return joined
    }
    // A slash that joins anything else makes it part of some other number.
    if isJoined(number.range) { return nil }
    if isDashed, groups.count == 2 || number.digits.count >= 10 { return number.range }
    // An ABN has eleven digits too, and stands beside the names of banks.
    let isLong =
      (11...16).contains(number.digits.count) && !BusinessNumberCheck.passes(number.digits)
    if isLong, isBranch && groups.count <= 5 { return number.range }
    if isLong, isLabelled(number, MaskedText.banks, from: 11) { return number.range }
    return isLabelled(number, labels, from: 4) ? number.range : nil
  }

  /// From a branch of six digits to the end of an account behind a slash, a dash or a colon; nil when none is there.
  private func accountBehind(_ branch: Digits) -> Range<Int>? {
    guard branch.digits.count == 6 else { return nil }
    var at = branch.range.upperBound
    var hasSign = false
    while at < bytes.count, at < branch.range.upperBound + 3 {
      if [0x2F, 0x2D, 0x3A].contains(bytes[at]) {
        hasSign = true
      } else if bytes[at] != 0x20 {
        break
      }
      at += 1
    }
    guard hasSign, at < bytes.count, MaskedText.isDigit(bytes[at]) else { return nil }
    let account = number(from: at)
    guard account.digits.count >= 5, account.groups[0] >= 3, !isJoined(account.range)
    else { return nil }
    return branch.range.lowerBound..<account.range.upperBound
  }

  /// Names of banks that stand before a branch and account run together.
  private static let banks = [
    "cba", "commbank", "commonwealth bank", "nab", "anz", "westpac", "wbc", "st george",
    "bendigo", "bankwest", "suncorp", "ing", "macquarie", "hsbc", "boq", "bank", "credit union",
  ]

  /// Takes tax file numbers.
  mutating func takeTaxFileNumbers() {
    for run in numbers().reversed() {
      var number = run
      // `Level 1 123 456 782`: the digit before it is another's.
      if number.groups == [1, 3, 3, 3] { _ = number.dropFirstGroup() }
      let isLabelled = isLabelled(number, ["tfn", "tax file number", "tax file no"], from: 8)
      guard isLabelled || (number.digits.count == 9 && MaskedText.passesCheck(number.digits)) else {
        continue
      }
      replace(number.range, with: "[tax file number]")
    }
  }

  /// Takes numbers of seven to ten digits, and telephone numbers with the country's code.
  mutating func takeLongNumbers() {
    for number in numbers().reversed() {
      let count = number.digits.count
      let low = number.range.lowerBound
      let isAbroad = low > 0 && bytes[low - 1] == 0x2B && (9...15).contains(count)
      if isAbroad {
        replace((low - 1)..<number.range.upperBound, with: "[number]")
        continue
      }
      let isLong = (7...10).contains(count) && number.groups.count <= 3
      if isLong && !MaskedText.isDay(number)
        || isLabelled(number, ["mobile", "mob", "phone", "tel"], from: 8)
      {
        replace(number.range, with: "[number]")
      }
    }
  }

  /// Whether eight digits are a day: `2026-07-13`, `20260713`, `13-07-2026`.
  private static func isDay(_ number: Digits) -> Bool {
    guard number.digits.count == 8 else { return false }
    func value(_ range: Range<Int>) -> Int {
      number.digits[range].reduce(0) { $0 * 10 + Int($1) }
    }
    let isForward = (1900...2100).contains(value(0..<4)) && (1...12).contains(value(4..<6))
    let isBackward = (1900...2100).contains(value(4..<8)) && (1...12).contains(value(2..<4))
    return number.groups == [4, 2, 2] || number.groups == [2, 2, 4] || isForward || isBackward
  }

  /// Whether nine digits pass the check of a tax file number.
  static func passesCheck(_ digits: [UInt8]) -> Bool {
    let weights = [1, 4, 3, 7, 5, 8, 6, 9, 10]
    guard digits.count == 9, digits.contains(where: { $0 != digits[0] }) else { return false }
    return zip(digits, weights).reduce(0) { $0 + Int($1.0) * $1.1 } % 11 == 0
  }

  /// Whether one of `labels` stands before a number of at least `least` digits.
  private func isLabelled(_ number: Digits, _ labels: [String], from least: Int) -> Bool {
    guard number.digits.count >= least else { return false }
    let start = max(0, number.range.lowerBound - 24)
    let before = String(decoding: bytes[start..<number.range.lowerBound], as: UTF8.self)
      .lowercased()
    return labels.contains { label in
      guard let place = before.lastRange(of: label) else { return false }
      let isWhole =
        place.lowerBound == before.startIndex
        || !before[before.index(before: place.lowerBound)].isLetter
      let rest = before[place.upperBound...]
      return isWhole && !rest.contains { $0.isNumber }
        && rest.split(whereSeparator: { !$0.isLetter }).allSatisfy {
          ["no", "number", "num", "name", "numbers", "bsb", "account", "acct", "acc", "a", "c"]
            .contains($0)
        }
    }
  }
}

extension String {
  /// The last place of `part`.
  fileprivate func lastRange(of part: String) -> Range<Index>? {
    var at = endIndex
    while at > startIndex {
      at = index(before: at)
      if self[at...].hasPrefix(part) { return at..<index(at, offsetBy: part.count) }
    }
    return nil
  }
}
