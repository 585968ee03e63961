/// What was worked out of texts that repeat, such as labels and classifications.
///
/// A text is looked for at the one place where its first and last letter and its length put it, and only then by
/// its hash. **Limits:** forgets everything when it holds more than ``mostTexts``, so that memory stays bounded.
struct TextTable<Value> {
  /// How many texts are remembered before starting afresh.
  private static var mostTexts: Int { 4096 }
  /// How many places there are for texts found lately; a power of two.
  private static var recentCount: Int { 64 }

  private var values: [String: Value] = [:]
  private var recentTexts: [String?] = Array(repeating: nil, count: recentCount)
  private var recentValues: [Value?] = Array(repeating: nil, count: recentCount)

  /// Holds nothing yet.
  init() {}

  /// The value kept for `text`, or the one `make` returns, which is then kept.
  mutating func value(for text: String, make: () -> Value) -> Value {
    let place = TextTable.place(text)
    if recentTexts[place] == text, let value = recentValues[place] { return value }
    let value = values[text] ?? make()
    if values.count >= TextTable.mostTexts { values.removeAll() }
    values[text] = value
    recentTexts[place] = text
    recentValues[place] = value
    return value
  }

  private static func place(_ text: String) -> Int {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else { return 0 }
    return (Int(first) &* 31 &+ Int(last) &* 7 &+ bytes.count) & (recentCount - 1)
  }
}
