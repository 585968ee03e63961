import PayDomain

/// Texts that say two facts.
extension Payslip {
  /// Takes apart `Level 1, General Retail Industry Award 2020` and `Lee Park (casual)`.
  mutating func partTexts() {
    partClassification()
    partName()
  }

  private mutating func partClassification() {
    guard instrument.isUnsaid, case .read(var reading) = classification,
      let comma = reading.value.utf8.lastIndex(of: UInt8(ascii: ","))
    else { return }
    let title = reading.value[comma...].dropFirst().drop { $0 == " " }
    let words = title.lowercased().split(separator: " ")
    guard words.count > 2, words.suffix(2).contains("award") else { return }
    let text = String(title)
    instrument = .read(Reading(text, at: reading.place, text: text, proof: reading.proof))
    reading.value = String(reading.value[..<comma])
    classification = .read(reading)
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
