/// Something wrong with a document or with our own tables: never something about pay.
///
/// Every problem says the place, what was found, what was expected and what to do. Messages carry no name,
/// number or other personal datum from a document.
public protocol Problem: Error, Sendable {
  /// A stable word for the kind of problem, `csv/missing-column`.
  var code: String { get }
  /// What was found and what was expected: lower case, no final stop.
  var message: String { get }
  /// What to do, as a phrase; nil when there is nothing the user can do.
  var help: String? { get }
  /// Where in the file, when known.
  var place: SourcePlace? { get }
}

extension Problem {
  /// The problem as lines of a diagnostic about `path`: `path:place: error: message` and `  help: …`.
  public func lines(path: String) -> String {
    let position = [path, place?.short].compactMap { $0 }.joined(separator: ":")
    let first = "\(position): error: \(message)"
    return help.map { "\(first)\n  help: \($0)" } ?? first
  }
}
