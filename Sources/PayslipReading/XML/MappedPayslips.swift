import PayDomain

/// Reads payslips from a dialect that a mapping of `Layouts/` describes.
public enum MappedPayslips {
  /// Whether the catalog maps documents with this root element.
  static func mapping(ofRoot root: String, in catalog: LayoutCatalog) -> [XMLMapping] {
    catalog.mappings.filter { $0.root == root }
  }

  /// Reads a document with the mapping of its root and gives each slip, or what is wrong with it, in the file's order.
  ///
  /// - Throws: `.ambiguousLayout` when several mappings have the root, and the problems of a whole file.
  static func read(
    _ bytes: UnsafeRawBufferPointer, root: String, path: String, catalog: LayoutCatalog,
    facts: KnownFacts, emit: @escaping (consuming SlipOutcome) -> Void
  ) throws(ReadingProblem) {
    let mappings = mapping(ofRoot: root, in: catalog)
    guard mappings.count == 1, let mapping = mappings.first else {
      throw .ambiguousLayout(mappings.map(\.name).sorted())
    }
    let listener = MappedListener(
      MappedReader(mapping: mapping, path: path, catalog: catalog, facts: facts, emit: emit),
      names: mapping.names)
    let fault = LibXML2.fault(of: XMLPass(listener: listener, names: mapping.names), over: bytes)
    if let problem = fault.flatMap(ReadingProblem.init) { throw problem }
    guard listener.reader.slipCount > 0 else { throw .noSlips(layout: mapping.name) }
  }
}

/// Passes the events of one document on to its reader.
private final class MappedListener: XMLListener {
  private(set) var reader: MappedReader
  private let names: [String]

  init(_ reader: MappedReader, names: [String]) {
    self.reader = reader
    self.names = names
  }

  override func opened(_ name: XMLName, in pass: XMLPass) {
    reader.opened(name == 0 ? nil : names[Int(name) - 1], in: pass)
  }

  override func closed(text: UnsafeRawBufferPointer, in pass: XMLPass) {
    reader.closed(text: text, in: pass)
  }
}
