import PayDomain

extension Payslip {
  /// What people write where there is no number, by its letters alone.
  private static let wordsForNone: Set<String> = [
    "na", "nan", "nil", "none", "null", "notapplicable", "notassigned", "notavailable", "notset",
    "pending", "tba", "tbc", "tbd", "tobeadvised", "tobeassigned", "tobeconfirmed", "undefined",
    "unknown", "unassigned", "blank", "empty",
  ]

  /// Takes an employee's number that is none, as `0`, `N/A` or `TBA`, as not stated: many workers share it.
  mutating func leaveOutNumberOfNobody() {
    guard case .read(let reading) = employeeNumber, Payslip.isNone(reading.value) else { return }
    employeeNumber = .notOnSlip
  }

  /// Whether a number is only zeros, a word for none, or has neither digit nor letter.
  private static func isNone(_ number: String) -> Bool {
    let isDigit = { (byte: UInt8) in (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(byte) }
    if number.utf8.contains(where: isDigit) { return false }
    let letters = number.lowercased().filter { $0.isLetter || $0.isNumber }
    return letters.allSatisfy { $0 == "0" } || wordsForNone.contains(letters)
  }
}
