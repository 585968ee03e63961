/// Who says what slips don't.
public enum FactOrigin: Hashable, Sendable {
  /// The options of the command.
  case commandLine
  /// A profile, by its path.
  case profile(String)
  /// A profile, and options that go before it.
  case profileAndCommandLine(String)

  /// The profile's path; nil where there is none.
  public var profile: String? {
    switch self {
    case .commandLine: nil
    case .profile(let path), .profileAndCommandLine(let path): path
    }
  }
}

extension FactOrigin: CustomStringConvertible {
  /// `command line`, `profile acme.yaml` or `profile acme.yaml and command line`.
  public var description: String {
    switch self {
    case .commandLine: "command line"
    case .profile(let path): "profile \(path)"
    case .profileAndCommandLine(let path): "profile \(path) and command line"
    }
  }
}
