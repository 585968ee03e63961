import PayDomain

/// The line on a terminal that says how far a run is: slips, rate, time left, outcomes.
///
/// Written to standard error at most ten times a second; wiped before anything else is printed.
struct Progress {
  private let isShown: Bool
  private let totalBytes: Int
  private let note: String
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var lastShown: ContinuousClock.Instant
  private var doneBytes = 0
  private var slips = 0
  private var found = 0
  private var unread = 0
  private var isOnScreen = false

  /// - Parameters:
  ///   - isShown: false makes every call do nothing.
  ///   - totalBytes: the size of all inputs together, for the time left.
  ///   - note: stands before the counts.
  init(isShown: Bool, totalBytes: Int, note: String = "") {
    self.isShown = isShown
    self.note = note
    self.totalBytes = totalBytes
    start = clock.now
    lastShown = start
  }

  /// Counts what was delivered, and shows it when the last showing is old enough.
  mutating func add(slips: Int, found: Int, unread: Int, bytes: Int) {
    guard isShown else { return }
    self.slips += slips
    self.found += found
    self.unread += unread
    doneBytes += bytes
    let now = clock.now
    guard lastShown.duration(to: now) >= .milliseconds(100) else { return }
    lastShown = now
    isOnScreen = true
    Terminal.complain("\r\u{1B}[2K" + line(at: now))
  }

  /// Wipes the line.
  mutating func finish() {
    guard isOnScreen else { return }
    Terminal.complain("\r\u{1B}[2K")
    isOnScreen = false
  }

  private func line(at now: ContinuousClock.Instant) -> String {
    let milliseconds = max(1, Int64(start.duration(to: now) / .milliseconds(1)))
    let rate = Int64(slips) * 1000 / milliseconds
    var text = "\(slips) slips, \(rate)/s, \(found) with findings, \(unread) not read or judged"
    if totalBytes > 0, doneBytes > 0 {
      let percent = min(100, doneBytes * 100 / totalBytes)
      let left = Int64(max(0, totalBytes - doneBytes)) * milliseconds / Int64(doneBytes) / 1000
      text = "\(percent) %  \(text), \(left) s left"
    }
    text = note + text
    return String(text.prefix(max(20, Terminal.width - 1)))
  }
}
