import PayDomain
import Synchronization

/// What labels of pay lines mean, remembered: payrolls print the same few hundred labels on every slip.
final class PDFLineLabels: Sendable {
  private let vocabulary: LabelVocabulary
  private let codes: [String: CodeMeaning]
  private let known = Mutex<[String: LabelReading]>([:])

  /// The most labels that are remembered.
  static let capacity = 20_000

  /// Makes a memory of a vocabulary and the user's own codes.
  init(vocabulary: LabelVocabulary, codes: [String: CodeMeaning]) {
    self.vocabulary = vocabulary
    self.codes = codes
  }

  /// What a label means; a pay code before it, `01 NORMAL`, is left out where the whole means nothing.
  func reading(of label: String) -> LabelReading {
    if let reading = known.withLock({ $0[label] }) { return reading }
    var reading = vocabulary.reading(of: label, codes: codes)
    if reading.category == .unknown, let rest = PDFLineLabels.withoutCode(label) {
      let other = vocabulary.reading(of: rest, codes: codes)
      if other.category != .unknown || reading.doubt == nil { reading = other }
    }
    known.withLock { if $0.count < PDFLineLabels.capacity { $0[label] = reading } }
    return reading
  }

  /// A label without its first word, where that could be a pay code: at most five letters and digits with a digit
  /// among them, or two capitals; nil otherwise.
  private static func withoutCode(_ label: String) -> String? {
    guard let space = label.firstIndex(of: " ") else { return nil }
    let word = label[..<space]
    let isShort =
      word.utf8.count <= 5 && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let hasDigit = word.contains(where: \.isNumber)
    let isCapitals = word.utf8.count == 2 && word.allSatisfy { $0.isUppercase || $0.isNumber }
    guard isShort, hasDigit || isCapitals else { return nil }
    return String(label[label.index(after: space)...])
  }
}
