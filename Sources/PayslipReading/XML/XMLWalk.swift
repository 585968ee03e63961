/// Reads any XML document in one pass, for readers of other modules.
///
/// The same door to libxml2 as for payslips, with the same refusals: no DOCTYPE, no entity but
/// XML's own five, no network, limited depth and length.
package enum XMLWalk {
  /// An element that just opened.
  package struct Element {
    /// Its place in the walk's names, from 0; nil for any other element.
    package let name: Int?
    fileprivate let pass: XMLPass

    /// The text of an attribute, by its place in the walk's names; nil when the element has none.
    package func attribute(_ name: Int) -> String? {
      for place in 0..<pass.attributeCount where Int(pass.attributeName(place)) == name + 1 {
        return String(decoding: pass.attributeValue(place), as: UTF8.self)
      }
      return nil
    }
  }

  /// Walks over a document.
  ///
  /// - Parameters:
  ///   - bytes: the whole document.
  ///   - names: the elements and attributes to be told apart, at most 255.
  ///   - opened: told of every element as it opens.
  ///   - closed: told of every element as it closes, with its place in the names and its own text,
  ///     which is empty beside child elements.
  /// - Returns: what is wrong with the document, with the line; nil when nothing is.
  package static func fault(
    over bytes: [UInt8], names: [String], opened: @escaping (Element) -> Void,
    closed: @escaping (Int?, UnsafeRawBufferPointer) -> Void
  ) -> String? {
    let listener = WalkListener(opened: opened, closed: closed)
    let pass = XMLPass(listener: listener, names: names)
    let fault = withExtendedLifetime(listener) {
      bytes.withUnsafeBytes { LibXML2.fault(of: pass, over: $0) }
    }
    return fault.map(words)
  }

  private static func words(_ fault: XMLFault) -> String {
    switch fault {
    case .empty: "nothing but blanks"
    case .tooLarge(let bytes): "\(bytes) bytes, the limit is \(XMLLimits.bytes)"
    case .doctype(let line): "line \(line): a DOCTYPE"
    case .truncated(let line): "line \(line): it ends inside an element"
    case .entity(let line): "line \(line): an entity that is not one of XML's own"
    case .malformed(let line, let reason): "line \(line): \(reason)"
    case .tooDeep(let line): "line \(line): deeper than \(XMLLimits.depth) elements"
    case .textTooLong(let line): "line \(line): a text longer than \(XMLLimits.text) bytes"
    case .satisfied: "stopped early"
    }
  }
}

/// Tells two closures what a pass sees.
private final class WalkListener: XMLListener {
  private let onOpened: (XMLWalk.Element) -> Void
  private let onClosed: (Int?, UnsafeRawBufferPointer) -> Void
  private var open: [Int?] = []

  init(
    opened: @escaping (XMLWalk.Element) -> Void,
    closed: @escaping (Int?, UnsafeRawBufferPointer) -> Void
  ) {
    onOpened = opened
    onClosed = closed
  }

  override func opened(_ name: XMLName, in pass: XMLPass) {
    let place = name == 0 ? nil : Int(name) - 1
    open.append(place)
    onOpened(XMLWalk.Element(name: place, pass: pass))
  }

  override func closed(text: UnsafeRawBufferPointer, in pass: XMLPass) {
    onClosed(open.popLast() ?? nil, text)
  }
}
