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

  /// The element opened last and not closed yet closed.
  ///
  /// The text is its own as UTF-8, valid until this returns, and empty when it had child elements.
  func closed(text: UnsafeRawBufferPointer, in pass: XMLPass) {}
}

/// One pass over one document: turns parser events into numbered names and byte ranges.
///
/// Nothing is allocated per element. Text that stands beside child elements is dropped. The state
/// lies behind
/// a pointer of our own because the run-time check of exclusive access to a class's properties
/// costs as much
/// as the parsing.
final class XMLPass {
  /// Where the parser stands in the document and what is wrong with it.
  struct State {
    /// The parser while it runs.
    var context: XMLContext?
    /// The first thing that went wrong, nil while nothing has.
    var fault: XMLFault?
    /// Start tags seen.
    var elementCount = 0
    /// The line of the last start tag, from 1.
    var openedLine: Int32 = 1
    /// Offset of the chunk that is being parsed: what stands before it has been told already.
    var chunkStart = 0
    /// Whether all bytes have been given to the parser.
    var isAtEnd = false
    /// How many elements are open.
    var depth = 0
    /// How many attributes the element just opened has.
    var attributeCount = 0
    fileprivate var names: XMLNameTable
    fileprivate var textCount = 0
    fileprivate var isLeaf = false
    fileprivate var attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    fileprivate var lastName: UnsafePointer<UInt8>?
  }

  private let state: UnsafeMutablePointer<State>
  private let listener: Unmanaged<XMLListener>?
  private let text: UnsafeMutableRawPointer

  /// Makes a pass.
  ///
  /// - Parameters:
  ///   - listener: Told of every element; the caller keeps it alive as long as the pass.
  ///   - names: The listener's vocabulary; at most 255 names.
  init(listener: XMLListener?, names: [String]) {
    self.listener = listener.map(Unmanaged.passUnretained)
    state = .allocate(capacity: 1)
    state.initialize(to: State(names: XMLNameTable(names)))
    text = .allocate(byteCount: XMLLimits.text, alignment: 8)
  }

  deinit {
    state.pointee.names.deallocate()
    state.deinitialize(count: 1)
    state.deallocate()
    text.deallocate()
  }

  /// The pass behind a callback's user pointer.
  static func from(_ user: UnsafeMutableRawPointer?) -> Unmanaged<XMLPass> {
    guard let user else { preconditionFailure("the parser was given the pass as its user data") }
    return Unmanaged.fromOpaque(user)
  }

  /// Where the pass stands; only the door to libxml2 changes it.
  var now: State {
    get { state.pointee }
    _modify { yield &state.pointee }
  }

  /// The line of the last start tag, from 1.
  var openedLine: Int32 { state.pointee.openedLine }
  /// How many attributes the element just opened has.
  var attributeCount: Int { state.pointee.attributeCount }

  /// The line the parser stands on, from 1.
  var line: Int32 { state.pointee.context.map(\.line) ?? openedLine }

  /// Ends the pass; the first fault wins.
  func stop(with fault: XMLFault) {
    guard state.pointee.fault == nil else { return }
    state.pointee.fault = fault
    state.pointee.context?.halt()
  }
}

// What the parser's callbacks call.
extension XMLPass {
  /// A start tag.
  func start(
    _ name: UnsafePointer<UInt8>?, attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    count: Int
  ) {
    guard state.pointee.fault == nil, let name, let listener else { return }
    let line = self.line
    state.pointee.openedLine = line
    state.pointee.elementCount += 1
    state.pointee.depth += 1
    state.pointee.textCount = 0
    state.pointee.isLeaf = true
    state.pointee.lastName = name
    state.pointee.attributes = attributes
    state.pointee.attributeCount = count
    guard state.pointee.depth <= XMLLimits.depth else { return stop(with: .tooDeep(line: line)) }
    guard count == 0 || attributesFit() else { return stop(with: .textTooLong(line: line)) }
    let number = state.pointee.names.number(of: name)
    listener._withUnsafeGuaranteedRef { $0.opened(number, in: self) }
  }

  private func attributesFit() -> Bool {
    (0..<attributeCount).allSatisfy { rawValue($0).count <= XMLLimits.text }
  }

  /// An end tag.
  func end() {
    guard state.pointee.fault == nil, let listener else { return }
    let value = UnsafeRawBufferPointer(
      start: text, count: state.pointee.isLeaf ? state.pointee.textCount : 0)
    state.pointee.isLeaf = false
    state.pointee.depth -= 1
    listener._withUnsafeGuaranteedRef { $0.closed(text: value, in: self) }
  }

  /// A piece of text; an element's text may come in several.
  func append(_ bytes: UnsafePointer<UInt8>?, count: Int) {
    guard state.pointee.isLeaf, let bytes else { return }
    let end = state.pointee.textCount + count
    guard end <= XMLLimits.text else { return stop(with: .textTooLong(line: openedLine)) }
    text.advanced(by: state.pointee.textCount).copyMemory(from: bytes, byteCount: count)
    state.pointee.textCount = end
  }

  /// A diagnostic of the parser's; only a fatal one ends the pass.
  func heard(number: Int32, line: Int32, isFatal: Bool, isEntity: Bool) {
    guard isFatal else { return }
    guard !isEntity else { return stop(with: .entity(line: line)) }
    if state.pointee.isAtEnd, state.pointee.depth > 0 { return stop(with: .truncated(line: line)) }
    stop(with: .malformed(line: line, reason: XMLParserWords.words(for: number)))
  }
}

// What a listener asks about the element just opened.
extension XMLPass {
  /// The element's name as written, for a message; at most 40 bytes, printable ASCII only.
  var writtenName: String {
    guard let name = state.pointee.lastName else { return "" }
    return XMLText.printable(name, limit: 40)
  }

  /// The name of the element just opened, as long as pay events have them.
  var longName: String {
    guard let name = state.pointee.lastName else { return "" }
    return XMLText.printable(name, limit: 80)
  }

  /// The name of an attribute, by position.
  func attributeName(_ index: Int) -> XMLName {
    guard let name = state.pointee.attributes?[index * 5] else { return 0 }
    return state.pointee.names.number(of: name)
  }

  /// The name of an attribute as written, for a message.
  func writtenAttributeName(_ index: Int) -> String {
    guard let name = state.pointee.attributes?[index * 5] else { return "" }
    return XMLText.printable(name, limit: 40)
  }

  /// Whether an attribute belongs to a namespace, as `xsi:nil` does.
  func isForeignAttribute(_ index: Int) -> Bool { state.pointee.attributes?[index * 5 + 1] != nil }

  /// The value of an attribute, by position; valid until the next call.
  func attributeValue(_ index: Int) -> UnsafeRawBufferPointer {
    let raw = rawValue(index)
    return raw.contains(UInt8(ascii: "&")) ? unescaped(raw) : raw
  }

  private func rawValue(_ index: Int) -> UnsafeRawBufferPointer {
    guard let attributes = state.pointee.attributes, let first = attributes[index * 5 + 3],
      let last = attributes[index * 5 + 4]
    else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(start: first, count: last - first)
  }

  /// A value with `&#38;` as `&`.
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
