/// Passes the events of one document on to the reader of goingrate's own XML.
final class OwnListener: XMLListener {
  private(set) var reader: OwnReader

  /// Makes a listener for one document.
  init(_ reader: OwnReader) { self.reader = reader }

  override func opened(_ name: XMLName, in pass: XMLPass) {
    reader.opened(name, in: pass)
    if reader.fileProblem != nil { pass.stop(with: .satisfied) }
  }

  override func closed(_ name: XMLName, text: UnsafeRawBufferPointer, in pass: XMLPass) {
    reader.closed(text: text, in: pass)
  }
}
