/// Passes the events of one document on to the reader of goingrate's own XML.
final class OwnListener: XMLListener {
  private let state: UnsafeMutablePointer<OwnReader>

  /// Makes a listener for one document.
  init(_ reader: OwnReader) {
    state = .allocate(capacity: 1)
    state.initialize(to: reader)
  }

  deinit {
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// The reader as it stands.
  var reader: OwnReader { state.pointee }

  override func opened(_ name: XMLName, in pass: XMLPass) {
    state.pointee.opened(name, in: pass)
  }

  override func closed(text: UnsafeRawBufferPointer, in pass: XMLPass) {
    state.pointee.closed(text: text, in: pass)
  }
}
