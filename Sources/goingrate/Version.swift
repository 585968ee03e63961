/// The program's version: the one place it is written.
enum Version {
  /// Major, minor, patch.
  static let number = "0.1.0"
}
