import BatchAudit
import Glibc

/// Ends the run at the next file or chunk on Ctrl-C, and at once on the second; nothing half-written is left.
enum Interruption {
  /// Whether the first has come; written by the signal handler only.
  nonisolated(unsafe) private static var cancellation: Cancellation?

  /// Starts listening for Ctrl-C, a polite kill and a closed terminal.
  ///
  /// What the caller had ignored (`nohup`, a background job) stays ignored. A full pipe and a file that may not grow
  /// become errors of the write.
  static func listen(_ cancellation: Cancellation) {
    self.cancellation = cancellation
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) {
      signal(number) { _ in
        if let first = Interruption.cancellation, !first.isCancelled {
          first.cancel()
        } else {
          TemporaryFiles.remove()
          _exit(ExitStatus.failed)
        }
      }
    }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var current = sigaction()
    sigaction(number, nil, &current)
    guard let handler = current.__sigaction_handler.sa_handler else { return false }
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
