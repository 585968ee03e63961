/// Where the user says something: a line of a profile, or of a table of employees beside it.
public struct AssertedPlace: Hashable, Comparable, Sendable {
  /// The file's path, as it was given or as the profile names it.
  public let file: String
  /// The line, from 1.
  public let line: Int

  /// Makes a place.
  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  /// Compares by file and line.
  public static func < (left: AssertedPlace, right: AssertedPlace) -> Bool {
    (left.file, left.line) < (right.file, right.line)
  }
}

extension AssertedPlace: CustomStringConvertible {
  /// `acme.yaml:12`.
  public var description: String { "\(file):\(line)" }
}
