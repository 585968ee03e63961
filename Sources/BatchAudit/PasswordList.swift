/// The passwords that may open locked documents of a run.
///
/// Never printed, and never kept anywhere but here and in the worker that opens the document.
public struct PasswordList: Sendable {
  private var forAll: [String] = []
  private var byName: [String: [String]] = [:]

  /// Makes an empty list.
  public init() {}

  /// Reads a password file: one password a line, or a file's name, a tab and its password.
  ///
  /// The name is the document's path as given, or its last part. Blank lines are left out; a password keeps its blanks.
  public init(text: String) {
    for line in text.split(whereSeparator: { $0.isNewline }) {
      guard let tab = line.firstIndex(of: "\t") else {
        if line.contains(where: { $0 != " " }) { forAll.append(String(line)) }
        continue
      }
      let password = String(line[line.index(after: tab)...])
      if !password.isEmpty { byName[String(line[..<tab]), default: []].append(password) }
    }
  }

  /// How many passwords there are.
  public var count: Int { forAll.count + byName.values.reduce(0) { $0 + $1.count } }

  /// The passwords for one document: those given for its name, then those given for all.
  public func passwords(for path: String) -> [String] {
    guard count > 0 else { return [] }
    let name = path.split(separator: "/").last.map { String($0) }
    let own = (byName[path] ?? []) + (name.flatMap { $0 == path ? nil : byName[$0] } ?? [])
    return own + forAll
  }
}
