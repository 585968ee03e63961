import PayDomain

/// Texts that say two facts.
extension Payslip {
  /// Takes apart `Level 1, General Retail Industry Award 2020`, `Cleaning Services Award 2020 – Level 1` and
  /// `Lee Park (casual)`.
  mutating func partTexts() {
    partClassification()
    partName()
  }

  private mutating func partClassification() {
    guard instrument.isUnsaid, case .read(var reading) = classification,
      let (title, level) = Payslip.parted(reading.value)
    else { return }
    instrument = .read(Reading(title, at: reading.place, text: title, proof: reading.proof))
    reading.value = level
    classification = .read(reading)
  }

  /// The title of an award and the level beside it: behind a comma, or before `–`; nil where the text is not both.
  private static func parted(_ text: String) -> (title: String, level: String)? {
    // `Award` has a letter that few levels have, and the words cost more to look for.
    guard text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "w") }) else { return nil }
    if let comma = text.utf8.lastIndex(of: UInt8(ascii: ",")) {
      let title = text[comma...].dropFirst().drop { $0 == " " }
      let words = title.lowercased().split(separator: " ")
      if words.count > 2, words.suffix(2).contains("award") {
        return (String(title), String(text[..<comma]))
      }
    }
    for dash in [" – ", " - ", " — ", ": "] {
      guard let range = text.firstRange(of: dash) else { continue }
      let title = text[..<range.lowerBound]
      let words = title.lowercased().split(separator: " ")
      if words.count > 2, words.suffix(2).contains("award") {
        return (String(title), String(text[range.upperBound...]))
      }
    }
    return nil
  }

  private mutating func partName() {
    guard employment.isUnsaid, case .read(var reading) = employee,
      reading.value.hasSuffix(")"), let open = reading.value.lastIndex(of: "("),
      let type = EmploymentWords.employment(String(reading.value[open...].dropFirst().dropLast()))
    else { return }
    employment = .read(Reading(type, at: reading.place, text: reading.text, proof: reading.proof))
    var name = reading.value[..<open]
    while name.last == " " { name.removeLast() }
    reading.value = String(name)
    employee = .read(reading)
  }
}

extension Field {
  /// Whether the document does not say the fact at all.
  var isUnsaid: Bool {
    if case .absent(.notOnSlip) = self { true } else { false }
  }
}
