/// An element's or attribute's name as a number: its position in the listener's vocabulary, from 1.
///
/// 0 is any name that is not in the vocabulary.
typealias XMLName = UInt8

/// What is told about a document, in its order.
///
/// A class with overridable functions, because the parser's callbacks cannot be generic.
class XMLListener {
  /// Makes a listener.
  init() {}

  /// An element opened; its attributes stand in the pass until this returns.
  func opened(_ name: XMLName, in pass: XMLPass) {}

  /// An element closed.
  ///
  /// - Parameter text: Its text as UTF-8, valid until this returns; empty when it had child elements.
  func closed(_ name: XMLName, text: UnsafeRawBufferPointer, in pass: XMLPass) {}
}

/// One pass over one document: turns parser events into numbered names and byte ranges.
///
/// Nothing is allocated per element. Text that stands beside child elements is dropped.
final class XMLPass {
  /// The parser while it runs.
  var context: XMLContext?
  /// The first thing that went wrong, nil while nothing has.
  private(set) var fault: XMLFault?
  /// Start tags seen.
  var elementCount = 0
  /// The line of the last start tag, from 1.
  private(set) var openedLine: Int32 = 1
  /// Offset of the chunk that is being parsed: what stands before it has been told already.
  var chunkStart = 0
  /// Whether all bytes have been given to the parser.
  var isAtEnd = false
  /// How many elements are open.
  private(set) var depth = 0
  /// How many attributes the element just opened has.
  private(set) var attributeCount = 0

  private let listener: Unmanaged<XMLListener>?
  private var names: XMLNameTable
  private let text: UnsafeMutableRawPointer
  private var textCount = 0
  private var isLeaf = false
  private var attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private var lastName: UnsafePointer<UInt8>?

  /// Makes a pass.
  ///
  /// - Parameters:
  ///   - listener: Told of every element; the caller keeps it alive as long as the pass.
  ///   - names: The listener's vocabulary; at most 255 names.
  init(listener: XMLListener?, names: [String]) {
    self.listener = listener.map(Unmanaged.passUnretained)
    self.names = XMLNameTable(names)
    text = .allocate(byteCount: XMLLimits.text, alignment: 1)
  }

  deinit { text.deallocate() }

  /// The pass behind a callback's user pointer.
  static func from(_ user: UnsafeMutableRawPointer?) -> Unmanaged<XMLPass> {
    guard let user else { preconditionFailure("the parser was given the pass as its user data") }
    return Unmanaged.fromOpaque(user)
  }

  /// The line the parser stands on, from 1.
  var line: Int32 { context.map(\.line) ?? openedLine }

  /// Ends the pass; the first fault wins.
  func stop(with fault: XMLFault) {
    guard self.fault == nil else { return }
    self.fault = fault
    context?.halt()
  }

  /// The name of the element just opened or closed as written, for a message; at most 40 bytes, printable
  /// ASCII only.
  var writtenName: String {
    guard let lastName else { return "" }
    return XMLText.printable(lastName, limit: 40)
  }

  /// The name of an attribute of the element just opened, by position.
  func attributeName(_ index: Int) -> XMLName {
    guard let name = attributes?[index * 5] else { return 0 }
    return names.number(of: name)
  }

  /// The name of an attribute as written, for a message.
  func writtenAttributeName(_ index: Int) -> String {
    guard let name = attributes?[index * 5] else { return "" }
    return XMLText.printable(name, limit: 40)
  }

  /// Whether an attribute belongs to a namespace, as `xsi:nil` does.
  func isForeignAttribute(_ index: Int) -> Bool { attributes?[index * 5 + 1] != nil }

  /// The value of an attribute of the element just opened, by position; valid until the next call.
  func attributeValue(_ index: Int) -> UnsafeRawBufferPointer {
    guard let attributes, let first = attributes[index * 5 + 3],
      let last = attributes[index * 5 + 4]
    else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    let raw = UnsafeRawBufferPointer(start: first, count: last - first)
    guard raw.contains(UInt8(ascii: "&")) else { return raw }
    return unescaped(raw)
  }

  /// `raw` with `&#38;` as `&`.
  ///
  /// The parser leaves every ampersand of an attribute written so when it doesn't replace entities.
  private func unescaped(_ raw: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    let escaped: StaticString = "&#38;"
    var (from, to) = (0, 0)
    while from < raw.count, to < XMLLimits.text {
      text.storeBytes(of: raw[from], toByteOffset: to, as: UInt8.self)
      let rest = raw[from...]
      let isEscaped = escaped.withUTF8Buffer { rest.starts(with: $0) }
      from += isEscaped ? escaped.utf8CodeUnitCount : 1
      to += 1
    }
    return UnsafeRawBufferPointer(start: text, count: to)
  }
}

// What the parser's callbacks call.
extension XMLPass {
  /// A start tag.
  func start(
    _ name: UnsafePointer<UInt8>?, attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    count: Int
  ) {
    guard fault == nil, let name, let listener else { return }
    elementCount += 1
    depth += 1
    textCount = 0
    isLeaf = true
    openedLine = line
    guard depth <= XMLLimits.depth else { return stop(with: .tooDeep(line: openedLine)) }
    self.attributes = attributes
    attributeCount = count
    guard count == 0 || attributesFit() else {
      return stop(with: .textTooLong(line: openedLine))
    }
    lastName = name
    let number = names.number(of: name)
    listener._withUnsafeGuaranteedRef { $0.opened(number, in: self) }
    self.attributes = nil
    attributeCount = 0
  }

  private func attributesFit() -> Bool {
    (0..<attributeCount).allSatisfy { index in
      guard let attributes, let first = attributes[index * 5 + 3],
        let last = attributes[index * 5 + 4]
      else { return true }
      return last - first <= XMLLimits.text
    }
  }

  /// An end tag.
  func end(_ name: UnsafePointer<UInt8>?) {
    guard fault == nil, let name, let listener else { return }
    let value = UnsafeRawBufferPointer(start: text, count: isLeaf ? textCount : 0)
    isLeaf = false
    depth -= 1
    lastName = name
    let number = names.number(of: name)
    listener._withUnsafeGuaranteedRef { $0.closed(number, text: value, in: self) }
  }

  /// A piece of text; an element's text may come in several.
  func append(_ bytes: UnsafePointer<UInt8>?, count: Int) {
    guard isLeaf, fault == nil, let bytes else { return }
    guard textCount + count <= XMLLimits.text else {
      return stop(with: .textTooLong(line: openedLine))
    }
    text.advanced(by: textCount).copyMemory(from: bytes, byteCount: count)
    textCount += count
  }

  /// A diagnostic of the parser's; only a fatal one ends the pass.
  func heard(message: UnsafePointer<CChar>?, line: Int32, isFatal: Bool, isEntity: Bool) {
    guard isFatal else { return }
    guard !isEntity else { return stop(with: .entity(line: line)) }
    if isAtEnd, depth > 0 { return stop(with: .truncated(line: line)) }
    let words = message.map { XMLText.printable(UnsafeRawPointer($0), limit: 120) }
    stop(with: .malformed(line: line, reason: words.map(XMLText.sentence) ?? "not well formed"))
  }
}
