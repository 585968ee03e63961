import Glibc

/// What is known of the streams the command talks to.
enum Terminal {
  /// Whether standard output is a terminal.
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  /// Whether standard error is a terminal.
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether colour is wanted on standard output: a terminal, and `NO_COLOR` unset or empty, and not a dumb one.
  static var wantsColour: Bool {
    guard outputIsTerminal else { return false }
    if let refused = getenv("NO_COLOR"), refused.pointee != 0 { return false }
    if let kind = getenv("TERM"), String(cString: kind) == "dumb" { return false }
    return true
  }

  /// The columns of the terminal, 80 when it does not say, never under 40.
  static var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return max(40, Int(size.ws_col))
    }
    if let columns = getenv("COLUMNS"), let width = Int(String(cString: columns)) {
      return max(40, width)
    }
    return 80
  }

  /// Writes to standard output; a reader that went away ends the program quietly.
  static func print(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Writes to standard error.
  static func complain(_ text: String) { write(text, to: STDERR_FILENO) }

  /// Ends the run: what was to be read is cut short.
  private static func fail(_ code: Int32) -> Never {
    let failure = RunFailure.cannotWrite(
      path: "standard output", reason: String(cString: strerror(code)))
    complain(failure.lines(path: "goingrate") + "\n")
    TemporaryFiles.remove()
    exit(ExitStatus.failed)
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count, let base = bytes.baseAddress {
        let written = Glibc.write(descriptor, base + start, bytes.count - start)
        if written < 0 {
          if errno == EINTR { continue }
          if errno == EPIPE {
            TemporaryFiles.remove()
            exit(ExitStatus.brokenPipe)
          }
          if descriptor == STDOUT_FILENO { fail(errno) }
          return
        }
        start += written
      }
    }
  }
}
