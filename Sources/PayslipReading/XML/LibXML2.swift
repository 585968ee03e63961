import CLibXML2

/// The only door to libxml2: its push parser, driven over bytes that are already in memory.
///
/// Owns every libxml2 object it makes and frees it before returning. Safe to call from several
/// threads at
/// once, one document each. No network, no external file, no entity but the five of XML: the
/// options never
/// include `NOENT`, `DTDLOAD` or `HUGE`, and a DOCTYPE stops the pass.
enum LibXML2 {
  /// How many bytes the parser is given at a time.
  private static let chunkSize = 65_536
  /// Initialises the library once for the process, before any thread parses.
  private static let ready: Void = xmlInitParser()
  /// Merge CDATA into text, never touch the network, print nothing.
  private static let options = Int32(
    bitPattern: XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue
      | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)

  /// Drives `pass` over a whole document, whose bytes must outlive the call only.
  ///
  /// - Returns: The first thing wrong with the document, nil when nothing is. What the listener was
  ///   told
  ///   before it stands.
  static func fault(of pass: XMLPass, over bytes: UnsafeRawBufferPointer) -> XMLFault? {
    guard bytes.count <= XMLLimits.bytes else { return .tooLarge(bytes: bytes.count) }
    guard bytes.contains(where: { !XMLText.isBlank($0) }) else { return .empty }
    parse(bytes, handler: listeningHandler, for: pass)
    pass.now.context = nil
    return pass.now.fault
  }

  /// Parses with callbacks that do nothing but count: the floor that a reading is measured against.
  ///
  /// - Returns: Start tags seen.
  static func runBare(_ counter: XMLPass, over bytes: UnsafeRawBufferPointer) -> Int {
    parse(bytes, handler: bareHandler, for: counter)
    counter.now.context = nil
    return counter.now.elementCount
  }

  private static func parse(
    _ bytes: UnsafeRawBufferPointer, handler: () -> xmlSAXHandler, for pass: XMLPass
  ) {
    _ = ready
    guard let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
    var sax = handler()
    // The first four bytes let the parser see a byte order mark or UTF-16 before anything else.
    let head = min(4, bytes.count)
    let user = Unmanaged.passUnretained(pass).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&sax, user, start, Int32(head), nil) else {
      return pass.stop(with: .malformed(line: 1, reason: "the parser could not be started"))
    }
    defer { xmlFreeParserCtxt(context) }
    xmlCtxtUseOptions(context, options)
    pass.now.context = XMLContext(context)
    feed(context, start, from: head, of: bytes.count, for: pass)
  }

  private static func feed(
    _ context: xmlParserCtxtPtr, _ start: UnsafePointer<CChar>, from head: Int, of count: Int,
    for pass: XMLPass
  ) {
    var offset = head
    while offset < count, pass.now.fault == nil, context.pointee.wellFormed == 1 {
      let size = min(chunkSize, count - offset)
      pass.now.chunkStart = offset
      xmlParseChunk(context, start + offset, Int32(size), 0)
      offset += size
    }
    pass.now.isAtEnd = true
    if pass.now.fault == nil, context.pointee.wellFormed == 1 { xmlParseChunk(context, nil, 0, 1) }
    if pass.now.fault == nil, context.pointee.wellFormed != 1 {
      pass.stop(with: .malformed(line: pass.line, reason: "not well formed"))
    }
  }

  /// Callbacks that tell the pass what they saw.
  private static func listeningHandler() -> xmlSAXHandler {
    var sax = bareHandler()
    sax.startElementNs = { user, name, _, _, _, _, attributeCount, _, attributes in
      XMLPass.from(user)._withUnsafeGuaranteedRef {
        $0.start(name, attributes: attributes, count: Int(attributeCount))
      }
    }
    sax.endElementNs = { user, _, _, _ in
      XMLPass.from(user)._withUnsafeGuaranteedRef { $0.end() }
    }
    sax.characters = { user, text, count in
      XMLPass.from(user)._withUnsafeGuaranteedRef { $0.append(text, count: Int(count)) }
    }
    sax.ignorableWhitespace = sax.characters
    return sax
  }

  /// Callbacks that refuse what must be refused and otherwise only count start tags.
  private static func bareHandler() -> xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.startElementNs = { user, _, _, _, _, _, _, _, _ in
      XMLPass.from(user)._withUnsafeGuaranteedRef { $0.now.elementCount += 1 }
    }
    sax.endElementNs = { _, _, _, _ in }
    sax.characters = { _, _, _ in }
    sax.ignorableWhitespace = sax.characters
    sax.internalSubset = { user, _, _, _ in
      XMLPass.from(user)._withUnsafeGuaranteedRef { $0.stop(with: .doctype(line: $0.line)) }
    }
    sax.serror = { user, error in
      guard let error else { return }
      XMLPass.from(user)._withUnsafeGuaranteedRef {
        $0.heard(
          number: error.pointee.code, line: error.pointee.line,
          isFatal: error.pointee.level == XML_ERR_FATAL,
          isEntity: error.pointee.code == XML_ERR_UNDECLARED_ENTITY.rawValue)
      }
    }
    return sax
  }
}

/// The parser behind a running pass.
///
/// Kept apart so that nothing outside this file sees a libxml2 type.
struct XMLContext {
  private let pointer: xmlParserCtxtPtr

  fileprivate init(_ pointer: xmlParserCtxtPtr) { self.pointer = pointer }

  /// The line the parser stands on, from 1; 0 when it has no input.
  var line: Int32 {
    guard let input = pointer.pointee.input else { return 0 }
    return input.pointee.line
  }

  /// Makes the parser return without another callback.
  func halt() { xmlStopParser(pointer) }
}
