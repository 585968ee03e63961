import PayDomain

/// What an open slip or line of a mapped document has said, to see what it says twice.
struct MappedSayings {
  private var texts: [ExportColumn: String] = [:]

  /// Forgets all, for the next one.
  mutating func reset() { texts.removeAll(keepingCapacity: true) }

  /// Whether a value was said before.
  ///
  /// The same once more adds nothing. Another costs the slip, because nobody can say which one holds. Sums that may
  /// come in parts are never repeats.
  mutating func isRepeat(
    _ column: ExportColumn, _ bytes: UnsafeRawBufferPointer, _ line: Int32,
    _ figures: inout XMLFigures
  ) -> Bool {
    guard !MappedSayings.comeInParts.contains(column), !bytes.allSatisfy(XMLText.isBlank) else {
      return false
    }
    let text = XMLText.collapsed(bytes)
    guard let before = texts.updateValue(text, forKey: column) else { return false }
    if before != text {
      figures.refuse(.duplicateElement(name: column.rawValue, place: .line(line)))
    }
    return true
  }

  /// What a document may state in several amounts that add up, or leave to the reader by kind.
  private static let comeInParts: Set<ExportColumn> = [
    .tax, .studyLoan, .deductions, .preTaxDeductions, .postTaxDeductions, .reimbursements,
    .superGuarantee, .lineSuper, .ignored, .refused,
  ]
}
