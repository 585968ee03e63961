import PayDomain

/// Takes tax file numbers, bank accounts and street addresses out of text.
///
/// What is taken out leaves a word that says what it was: `[tax file number]`, `[bank account]`, `[address]`.
///
/// **Limits:** a number is known by its form. A tax file number without a label is one when its nine digits pass the
/// number's own check; a long number is taken for an account when it has seven to ten digits, which no pay line needs.
public struct DetailMask: Sendable {
  /// What stays readable because a profile asks for it.
  let kept: Set<PersonalDetail>

  /// Makes a mask.
  public init(keeping kept: Set<PersonalDetail> = []) { self.kept = kept }

  /// Whether a text is a tax file number: nine digits that pass its check, with or without words beside them.
  func isTaxFileNumber(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 where byte &- 0x30 < 10 { digits += 1 }
    guard digits == 9 || digits == 8 else { return false }
    var parts = MaskedText(text)
    parts.takeTaxFileNumbers()
    guard let rest = parts.changed, let sign = rest.firstIndex(of: "[") else { return false }
    // Letters that touch the digits make it a code of the payroll's own.
    return rest[..<sign].last?.isLetter != true
  }

  /// The text without such details; nil when it has none.
  public func masked(_ text: String) -> String? {
    let form =
      text.utf8.withContiguousStorageIfAvailable { TextForm($0) } ?? TextForm(unknown: true)
    guard form.mayHoldNumber || form.mayHoldAddress else { return nil }
    var parts = MaskedText(text)
    if form.mayHoldNumber {
      if !kept.contains(.bankAccount) { parts.takeAccounts() }
      if !kept.contains(.taxFileNumber) { parts.takeTaxFileNumbers() }
      if !kept.contains(.bankAccount) { parts.takeLongNumbers() }
    }
    if form.mayHoldAddress, !kept.contains(.streetAddress) { parts.takeAddresses() }
    return parts.changed
  }
}

/// What one pass over the bytes of a text says of it: figures, days and most labels need no closer look.
private struct TextForm {
  /// Whether a number of an account or a tax file number may stand in it.
  let mayHoldNumber: Bool
  /// Whether an address may stand in it.
  let mayHoldAddress: Bool

  /// Takes a text that cannot be looked at quickly.
  init(unknown: Bool) { (mayHoldNumber, mayHoldAddress) = (unknown, unknown) }

  /// Looks at a text.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard TextForm.mayHoldDigit(bytes) else {
      (mayHoldNumber, mayHoldAddress) = (false, false)
      return
    }
    var (digits, dashes) = (0, 0)
    var (hasLetter, saysAccount, saysBox) = (false, false, false)
    var (wordHasDigit, followsNumber, hasName) = (false, false, false)
    var last: UInt8 = 0x20
    for byte in bytes {
      let folded = byte | 0x20
      if byte &- 0x30 < 10 {
        digits += 1
        wordHasDigit = true
      } else if folded >= UInt8(ascii: "a") {
        hasLetter = true
        hasName = hasName || (followsNumber && TextForm.ends(last) && byte != folded)
        saysBox = saysBox || (folded == UInt8(ascii: "x") && last | 0x20 == UInt8(ascii: "o"))
        let before = last | 0x20
        saysAccount =
          saysAccount || (folded == UInt8(ascii: "c") && (before == folded || last == 0x2F))
          || (folded == UInt8(ascii: "s") && before == UInt8(ascii: "b"))
      } else if byte == UInt8(ascii: "-") {
        dashes += 1
      } else if TextForm.ends(byte), !TextForm.ends(last) {
        (followsNumber, wordHasDigit) = (wordHasDigit, false)
      } else if byte == UInt8(ascii: "'"), followsNumber {
        hasName = true
      }
      // A capital beyond ASCII begins with such a byte; in `7 d'Arcy` the capital stands behind the apostrophe.
      if byte >= 0xC3, followsNumber { hasName = true }
      last = byte
    }
    let isDay = bytes.count == 10 && dashes == 2 && digits == 8 && bytes[4] == bytes[7]
    let isShort = digits < 5 || (digits < 7 && dashes == 0 && !saysAccount)
    let isPlain = digits == bytes.count && digits > 10
    mayHoldNumber = !isShort && !isPlain && !isDay
    // Behind a house number stands a name; a box has its word before its number.
    mayHoldAddress = hasLetter && digits > 0 && (hasName || saysBox)
  }

  /// Whether a digit may stand in the text; eight bytes are looked at together, and a colon or semicolon beside
  /// others may be taken for one.
  private static func mayHoldDigit(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 8, let start = bytes.baseAddress else {
      return bytes.contains { $0 &- 0x30 < 10 }
    }
    let raw = UnsafeRawPointer(start)
    var place = 0
    let last = bytes.count - 8
    while true {
      let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) ^ 0x3030_3030_3030_3030
      if (word &- 0x0A0A_0A0A_0A0A_0A0A) & ~word & 0x8080_8080_8080_8080 != 0 { return true }
      if place == last { return false }
      place = min(place + 8, last)
    }
  }

  /// Whether a byte ends a word.
  private static func ends(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2C || byte == 0x09 || byte == 0x0A || byte == 0x3B
  }
}
