/// What the command's exit status says.
///
/// `EX_USAGE` (64) comes from the argument parser.
enum ExitStatus {
  /// Every slip was judged and nothing was found.
  static let clean: Int32 = 0
  /// Something was found.
  static let found: Int32 = 1
  /// The run itself failed.
  static let failed: Int32 = 2
  /// The run finished, but some inputs could not be read or judged; wins over ``found``.
  static let incomplete: Int32 = 3
  /// Whoever read our output went away: what a shell reports for SIGPIPE.
  static let brokenPipe: Int32 = 141
}
