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

  /// What a label means.
  func reading(of label: String) -> LabelReading {
    if let reading = known.withLock({ $0[label] }) { return reading }
    let reading = vocabulary.reading(of: label, codes: codes)
    known.withLock { if $0.count < PDFLineLabels.capacity { $0[label] = reading } }
    return reading
  }
}
