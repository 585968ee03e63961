import PayDomain

/// Reads payslips from XML, one after the other as they close.
public enum XMLPayslips {
  /// Reads XML of any known dialect and gives each slip, or what is wrong with it, in the file's order.
  ///
  /// goingrate's own, pay events of the tax office, and every dialect that a mapping of `Layouts/` describes; what
  /// Xero exports is joined from several files and read elsewhere.
  ///
  /// - Parameters:
  ///   - bytes: The whole file; must outlive the call only.
  ///   - path: The file's path as the user gave it, for the source of each slip.
  ///   - catalog: What labels mean, and the mappings.
  ///   - facts: What the user knows; its codes win over the vocabulary.
  ///   - emit: Called on this thread.
  /// - Throws: ``ReadingProblem`` of the whole file.
  public static func read(
    _ bytes: UnsafeRawBufferPointer, path: String, catalog: LayoutCatalog, facts: KnownFacts,
    emit: @escaping (consuming SlipOutcome) -> Void
  ) throws(ReadingProblem) {
    if let root = XMLKind.root(of: bytes) {
      if PayEvents.roots.contains(root) {
        return try PayEvents.read(bytes, path: path, catalog: catalog, emit: emit)
      }
      if !MappedPayslips.mapping(ofRoot: root, in: catalog).isEmpty {
        return try MappedPayslips.read(
          bytes, root: root, path: path, catalog: catalog, facts: facts, emit: emit)
      }
    }
    try readOwn(bytes, path: path, catalog: catalog, facts: facts, emit: emit)
  }

  /// Reads goingrate's own XML and gives each slip, or what is wrong with it, in the file's order.
  ///
  /// One pass, one slip in memory. What is wrong with one slip costs that slip alone. When the file
  /// itself
  /// turns out broken, what was emitted before stands.
  ///
  /// - Parameters:
  ///   - bytes: The whole file; must outlive the call only.
  ///   - path: The file's path as the user gave it, for the source of each slip.
  ///   - catalog: What labels mean, and the names of the states' employers.
  ///   - facts: What the user knows; its codes win over the vocabulary.
  ///   - emit: Called on this thread.
  /// - Throws: ``ReadingProblem`` when the file is not goingrate's XML, is not well formed, has a
  ///   DOCTYPE, is
  ///   deeper or larger than ``XMLLimits``, holds an element the format doesn't have outside a
  ///   slip, or
  ///   holds no slip.
  static func readOwn(
    _ bytes: UnsafeRawBufferPointer, path: String, catalog: LayoutCatalog, facts: KnownFacts,
    emit: @escaping (consuming SlipOutcome) -> Void
  ) throws(ReadingProblem) {
    let labels = XMLLabels(vocabulary: catalog.vocabulary, facts: facts)
    let states = EmployerStates(catalog.stateEmployers)
    let listener = OwnListener(OwnReader(path: path, labels: labels, states: states, emit: emit))
    let fault = LibXML2.fault(
      of: XMLPass(listener: listener, names: OwnReader.grammar.names), over: bytes)
    if let problem = listener.reader.fileProblem { throw problem }
    if let problem = fault.flatMap(ReadingProblem.init) { throw problem }
    guard listener.reader.slipCount > 0 else { throw .noSlips(layout: XMLDialects.goingrate) }
  }
}
