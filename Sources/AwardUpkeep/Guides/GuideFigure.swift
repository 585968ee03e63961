import PayDomain

/// A cell's text as figures.
enum GuideFigure: Hashable {
  /// `$26.55`.
  case sum(Money)
  /// `$24.28 per hour plus $2.81 per hour or part of an hour`; the second is owed for a part as for a whole hour
  /// where `isStarted`.
  case hourly(Money, plus: Money, isStarted: Bool)
  /// `$97.12 per shift and $24.28 per hour worked`.
  case shift(Money, hourly: Money)

  /// Reads a text; nil when it says anything else.
  init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first.flatMap(GuideFigure.money) else { return nil }
    if words.count == 1 {
      self = .sum(first)
      return
    }
    guard words.count > 5, let second = GuideFigure.money(words[4]) else { return nil }
    switch (words[1...3].joined(separator: " "), words[5...].joined(separator: " ")) {
    case ("per hour plus", "per hour"):
      self = .hourly(first, plus: second, isStarted: false)
    case ("per hour plus", "per hour or part of an hour"):
      self = .hourly(first, plus: second, isStarted: true)
    case ("per shift and", "per hour worked"): self = .shift(first, hourly: second)
    default: return nil
    }
  }

  /// Every sum of dollars in a text, in order: `$26.10 per hour plus $208.80 per shift`.
  static func sums(in text: String) -> [Rate] {
    text.split(separator: " ").compactMap { word in
      guard word.hasPrefix("$") else { return nil }
      let digits = word.dropFirst().filter { $0 != "," }
      let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].count < 12, (2...6).contains(parts[1].count),
        parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
      else { return nil }
      let zeros = String(repeating: "0", count: 6 - parts[1].count)
      return Int64(parts[0] + parts[1] + zeros).map { Rate(micros: $0) }
    }
  }

  private static func money(_ text: String) -> Money? {
    guard text.hasPrefix("$") else { return nil }
    let parts = text.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2, parts[0].count < 12 else { return nil }
    let digits = parts[0].filter { $0 != "," } + parts[1]
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int64(digits).map { Money(cents: $0) }
  }
}
