import PayDomain

/// One streaming read of a large Xero file.
final class XeroStream {
  private let listener: XeroListener
  private let emit: (consuming SlipOutcome) -> Void
  private var parts: XeroParts
  private var resolver: XeroResolver
  private var summaries: XeroSummaries
  private var waiting: [XeroSlip] = []
  private let bytes: UnsafeRawBufferPointer
  /// Offset after which no pay item and no employee is defined; searched for when first needed.
  private lazy var lastDefinition = ["PayItems", "Employees", "Organisation"]
    .map { XMLText.lastOffset(of: $0, in: bytes) }.reduce(-1, max)
  /// Offset after which no pay run closes.
  private lazy var lastRun = XMLText.lastOffset(of: "PayRun>", in: bytes)

  /// Starts a read; `parts` are those of all other files.
  init(
    parts: XeroParts, catalog: LayoutCatalog, facts: KnownFacts, bytes: UnsafeRawBufferPointer,
    path: String, emit: @escaping (consuming SlipOutcome) -> Void
  ) {
    self.parts = parts
    self.emit = emit
    resolver = XeroResolver(catalog: catalog, facts: facts, emitted: parts.emitted)
    summaries = XeroSummaries(parts.slips)
    self.bytes = bytes
    listener = XeroListener(path: path)
  }

  /// Whether an element of a known part was seen.
  var isXero: Bool { listener.state.pointee.isXero }

  /// Reads the file and emits what can be resolved on the way.
  func run(over bytes: UnsafeRawBufferPointer) -> XMLFault? {
    listener.slipOrRunClosed = { [unowned self] pass in drain(upTo: pass.now.chunkStart) }
    let pass = XMLPass(listener: listener, names: XeroReader.grammar.names)
    return LibXML2.fault(of: pass, over: bytes)
  }

  /// Emits what is left, and returns all definitions with the ids of the payslips emitted.
  func finish() -> XeroParts {
    drain(upTo: .max)
    for slip in waiting where slip.isWhole { resolve(slip) }
    let others = parts.slips.filter(\.isWhole).compactMap(\.id)
    let whole = resolver.emitted.union(others)
    waiting.removeAll(where: \.isWhole)
    for slip in waiting where summaries.isSlip(slip, whole: whole) { resolve(slip) }
    // Summaries may still complete payslips of the other files.
    parts.slips += waiting.filter { $0.id != nil }
    parts.emitted = resolver.emitted
    return parts
  }

  /// Emits the payslips closed so far, up to the first whose ids may still be explained in this
  /// file.
  private func drain(upTo offset: Int) {
    let reader = listener.state
    guard offset == .max || !reader.pointee.isRunOpen else { return }
    takeDefinitions(reader)
    guard let first = reader.pointee.parts.slips.indices.first,
      isReady(reader.pointee.parts.slips[first], at: offset)
    else { return }
    // Taken from the end of the reversed queue, so that none is moved twice.
    reader.pointee.parts.slips.reverse()
    while let last = reader.pointee.parts.slips.indices.last,
      isReady(reader.pointee.parts.slips[last], at: offset)
    {
      pass(reader.pointee.parts.slips.removeLast(), at: offset)
    }
    reader.pointee.parts.slips.reverse()
  }

  /// Whether every id of a payslip is known, or nothing that explains it can follow.
  private func isReady(_ slip: XeroSlip, at offset: Int) -> Bool {
    parts.explains(slip) || offset > lastDefinition
  }

  private func pass(_ slip: consuming XeroSlip, at offset: Int) {
    if !slip.isWhole { summaries.add(slip) }
    let lacksRun = slip.run == nil && summaries.summary(of: slip) == nil
    if slip.isWhole, !lacksRun || offset > lastRun { resolve(slip) } else { waiting.append(slip) }
  }

  private func resolve(_ slip: consuming XeroSlip) {
    let summary = slip.isWhole ? summaries.summary(of: slip) : nil
    emit(resolver.outcome(slip, summary: summary, parts: parts))
  }

  private func takeDefinitions(_ reader: UnsafeMutablePointer<XeroReader>) {
    guard reader.pointee.parts.hasDefinitions else { return }
    var found = XeroParts()
    swap(&found.items, &reader.pointee.parts.items)
    swap(&found.employees, &reader.pointee.parts.employees)
    swap(&found.organisation, &reader.pointee.parts.organisation)
    parts.merge(found)
  }
}
