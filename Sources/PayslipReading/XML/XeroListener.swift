/// Passes the events of one document on to the reader of Xero exports.
final class XeroListener: XMLListener {
  /// The reader, behind a pointer for the reason that ``XMLPass`` gives.
  let state: UnsafeMutablePointer<XeroReader>
  /// Called after each payslip and each pay run.
  var slipOrRunClosed: (XMLPass) -> Void = { _ in }

  /// Makes a listener for one document.
  init(path: String) {
    state = .allocate(capacity: 1)
    state.initialize(to: XeroReader(path: path))
  }

  deinit {
    state.deinitialize(count: 1)
    state.deallocate()
  }

  override func opened(_ name: XMLName, in pass: XMLPass) {
    state.pointee.opened(name, in: pass)
  }

  override func closed(text: UnsafeRawBufferPointer, in pass: XMLPass) {
    if state.pointee.closed(text: text, in: pass) { slipOrRunClosed(pass) }
  }
}
