import PayDomain

/// Reads payslips from XML, one after the other as they close.
public enum XMLPayslips {
  /// Reads goingrate's own XML and gives each slip, or what is wrong with it, in the file's order.
  ///
  /// One pass, one slip in memory. What is wrong with one slip costs that slip alone. When the file
  /// itself
  /// turns out broken, what was emitted before stands.
  ///
  /// - Parameters:
  ///   - bytes: The whole file; must outlive the call only.
  ///   - path: The file's path as the user gave it, for the source of each slip.
  ///   - vocabulary: What labels mean.
  ///   - facts: What the user knows; its codes win over the vocabulary.
  ///   - emit: Called on this thread.
  /// - Throws: ``ReadingProblem`` when the file is not goingrate's XML, is not well formed, has a
  ///   DOCTYPE, is
  ///   deeper or larger than ``XMLLimits``, holds an element the format doesn't have outside a
  ///   slip, or
  ///   holds no slip.
  public static func read(
    _ bytes: UnsafeRawBufferPointer, path: String, vocabulary: LabelVocabulary, facts: KnownFacts,
    emit: @escaping (SlipOutcome) -> Void
  ) throws(ReadingProblem) {
    let labels = XMLLabels(vocabulary: vocabulary, facts: facts)
    let listener = OwnListener(OwnReader(path: path, labels: labels, emit: emit))
    let fault = LibXML2.fault(
      of: XMLPass(listener: listener, names: OwnReader.grammar.names), over: bytes)
    if let problem = listener.reader.fileProblem { throw problem }
    if let problem = fault.flatMap(ReadingProblem.init) { throw problem }
    guard listener.reader.slipCount > 0 else { throw .noSlips(layout: XMLDialects.goingrate) }
  }
}
