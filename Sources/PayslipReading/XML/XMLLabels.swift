import PayDomain

/// What a label was found to mean.
struct XMLMeaning {
  /// The label as printed, blanks collapsed.
  var label: String
  /// What the user or the vocabulary makes of it.
  var reading: LabelReading
}

/// Finds what labels mean, once for each different label.
struct XMLLabels {
  private let vocabulary: LabelVocabulary
  private let codes: [String: CodeMeaning]
  private var known = ByteTable<XMLMeaning>()

  /// Makes a finder from the vocabulary and the user's own codes, which win.
  init(vocabulary: LabelVocabulary, facts: KnownFacts) {
    self.vocabulary = vocabulary
    codes = facts.codes
  }

  /// The meaning of a label given as bytes.
  mutating func meaning(of bytes: UnsafeRawBufferPointer) -> XMLMeaning {
    known.value(for: bytes) { [vocabulary, codes] in
      let label = XMLText.collapsed(bytes)
      return XMLMeaning(label: label, reading: vocabulary.reading(of: label, codes: codes))
    }
  }

  /// The meaning of a label given as text.
  mutating func reading(of label: String) -> LabelReading {
    label.withBytes { meaning(of: $0).reading }
  }
}
