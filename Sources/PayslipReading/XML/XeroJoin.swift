import Glibc
import PayDomain

extension XeroParts {
  /// Whether the first bytes of a file are those of a Xero export, and no mapping claims its root.
  public static func begin(_ bytes: UnsafeRawBufferPointer, catalog: LayoutCatalog) -> Bool {
    guard XMLKind.sniff(bytes) == .xero, let root = XMLKind.root(of: bytes) else { return false }
    return MappedPayslips.mapping(ofRoot: root, in: catalog).isEmpty
  }

  /// What is wrong with a file of pay items or employees where no file of the export has a payslip; nil where one has.
  public var lackingSlips: ReadingProblem? {
    slips.isEmpty && emitted.isEmpty ? .noSlips(layout: XMLDialects.xero) : nil
  }

  /// Reads one file of a Xero export.
  ///
  /// A file that breaks off after some of its parts gives those, and the fault becomes a problem of
  /// its own
  /// when the parts are joined.
  ///
  /// - Parameters:
  ///   - bytes: The whole file; must outlive the call only.
  ///   - path: The file's path as the user gave it.
  /// - Returns: what the file holds; payslips wait for ``XeroJoin``.
  /// - Throws: ``ReadingProblem`` when nothing of it could be read, or it is no Xero export.
  public static func read(
    _ bytes: UnsafeRawBufferPointer, path: String
  ) throws(ReadingProblem) -> XeroParts {
    let listener = XeroListener(path: path)
    let fault = LibXML2.fault(
      of: XMLPass(listener: listener, names: XeroReader.grammar.names), over: bytes)
    var parts = listener.state.pointee.parts
    if let problem = fault.flatMap(ReadingProblem.init) {
      guard !parts.isEmpty else { throw problem }
      parts.faults.append((path, problem))
    }
    guard listener.state.pointee.isXero else { throw XMLDialects.unknown }
    return parts
  }
}

/// Joins the parts of a Xero export to payslips.
///
/// **Limits:** a line's rate is taken only from the payslip itself, never from a pay item, an
/// employee's
/// template or a multiple of the ordinary rate: those say what holds today, not what was paid.
public enum XeroJoin {
  /// The payslips of all files, by path and then in the file's order.
  ///
  /// A summary inside a pay run and the payslip itself, wherever they stand, are one slip. A
  /// summary alone is a
  /// slip without lines.
  public static func slips(
    _ parts: XeroParts, catalog: LayoutCatalog, facts: KnownFacts
  ) -> [SlipOutcome] {
    var resolver = XeroResolver(catalog: catalog, facts: facts, emitted: parts.emitted)
    let sorted = parts.slips.sorted(by: isBefore)
    let whole = Set(sorted.filter(\.isWhole).compactMap(\.id)).union(parts.emitted)
    let summaries = XeroSummaries(sorted)
    var outcomes: [(path: String, order: Int32, outcome: SlipOutcome)] = []
    for slip in sorted where summaries.isSlip(slip, whole: whole) {
      let summary = slip.isWhole ? summaries.summary(of: slip) : nil
      let outcome = resolver.outcome(slip, summary: summary, parts: parts)
      outcomes.append((slip.slip.source.path, slip.slip.source.ordinal, outcome))
    }
    for (path, problem) in parts.faults {
      outcomes.append((path, .max, .problem(problem, path: path, ordinal: 0)))
    }
    outcomes.sort { ($0.path, $0.order) < ($1.path, $1.order) }
    return outcomes.map(\.outcome)
  }

  private static func isBefore(_ left: XeroSlip, _ right: XeroSlip) -> Bool {
    let (first, second) = (left.slip.source, right.slip.source)
    return (first.path, first.ordinal) < (second.path, second.ordinal)
  }

  /// Reads one large file in a single pass and gives its payslips as soon as their ids can be
  /// resolved.
  ///
  /// All other files of the export are read first, into `parts`. A payslip waits only while pay
  /// items,
  /// employees or pay runs may still follow in the same file: with those in other files, or before
  /// the
  /// payslips, one slip is in memory at a time. Whole payslips come in the file's order, summaries
  /// without a
  /// payslip after them.
  ///
  /// - Parameters:
  ///   - bytes: The whole file; must outlive the call only.
  ///   - path: The file's path as the user gave it.
  ///   - parts: Everything read from the other files; gains what this file defines, so that
  ///     ``slips(_:catalog:facts:)`` afterwards gives the other files' payslips.
  ///   - catalog: What labels mean, and the names of the states' employers.
  ///   - facts: What the user knows; its codes win over the vocabulary.
  ///   - emit: Called on this thread.
  /// - Throws: ``ReadingProblem`` when the file is no Xero export or breaks off; what was emitted
  ///   stands.
  public static func stream(
    _ bytes: UnsafeRawBufferPointer, path: String, parts: inout XeroParts,
    catalog: LayoutCatalog, facts: KnownFacts, emit: @escaping (consuming SlipOutcome) -> Void
  ) throws(ReadingProblem) {
    let stream = XeroStream(
      parts: parts, catalog: catalog, facts: facts, bytes: bytes, path: path, emit: emit)
    let fault = stream.run(over: bytes)
    parts = stream.finish()
    if let problem = fault.flatMap(ReadingProblem.init) { throw problem }
    guard stream.isXero else { throw XMLDialects.unknown }
  }
}

/// Which summaries stand for which payslips.
struct XeroSummaries {
  private var byID: [XeroID: XeroSlip] = [:]

  /// Indexes summaries; the first of an id counts.
  init(_ slips: [XeroSlip]) {
    for slip in slips where !slip.isWhole { add(slip) }
  }

  /// Adds a summary.
  mutating func add(_ slip: XeroSlip) {
    guard let id = slip.id, byID[id] == nil else { return }
    byID[id] = slip
  }

  /// The summary of a whole payslip, nil when there is none.
  func summary(of slip: XeroSlip) -> XeroSlip? { slip.id.flatMap { byID[$0] } }

  /// Whether an element is a slip of its own: a whole one, or a summary of none.
  ///
  /// The same run exported twice repeats its summaries: only the first of one run and id counts.
  func isSlip(_ slip: XeroSlip, whole: Set<XeroID>) -> Bool {
    guard !slip.isWhole, let id = slip.id else { return true }
    guard !whole.contains(id), let first = byID[id] else { return false }
    let isFirst = first.slip.source == slip.slip.source
    return isFirst || first.run?.id == nil || first.run?.id != slip.run?.id
  }
}
