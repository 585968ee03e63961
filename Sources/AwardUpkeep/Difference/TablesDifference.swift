import AwardTables
import PayDomain

/// What changed between two folders of tables, as people read it.
public struct TablesDifference: Sendable {
  /// What changed in one award, in the national tables, or in the list of awards.
  public struct Section: Hashable, Sendable {
    /// The award's code and title, or what else it is about.
    public let title: String
    /// What changed, each a line.
    public let lines: [String]
  }

  /// The sections that hold a change: the list of awards, the national tables, the awards by code.
  public let sections: [Section]

  /// Compares two folders of awards, or of agreements.
  ///
  /// - Parameters:
  ///   - old: the folder as it was.
  ///   - new: the folder as it is.
  ///   - codes: only these awards; nil for all of them and the national tables.
  /// - Throws: ``AwardProblem`` when an index or a file cannot be read, ``AwardProblem/unknownAward(_:near:)`` for a code
  ///   that neither folder has.
  public init(_ old: String, _ new: String, codes: [String]? = nil) throws(AwardProblem) {
    let before = try AwardFiles.list(old).filter { codes?.contains($0.code) != false }
    let after = try AwardFiles.list(new).filter { codes?.contains($0.code) != false }
    let known = Set((before + after).map(\.code))
    if let codes, let missing = codes.first(where: { !known.contains($0) }) {
      throw .unknownAward(missing, near: [])
    }
    var sections: [Section] = []
    let gone = before.filter { each in !after.contains { $0.code == each.code } }
    let come = after.filter { each in !before.contains { $0.code == each.code } }
    let list =
      gone.map { "removed: \($0.code) \($0.title)" } + come.map { "added: \($0.code) \($0.title)" }
    if !list.isEmpty { sections.append(Section(title: "Awards", lines: list)) }
    if codes == nil, let lines = try TablesDifference.national(old, new), !lines.isEmpty {
      sections.append(Section(title: "National tables", lines: lines))
    }
    for entry in after {
      guard let earlier = before.first(where: { $0.code == entry.code }) else { continue }
      let lines = try AwardDifference.lines(
        AwardFiles(award: earlier.path), AwardFiles(award: entry.path))
      if !lines.isEmpty {
        sections.append(Section(title: "\(entry.code) \(entry.title)", lines: lines))
      }
    }
    self.sections = sections
  }

  /// What changed in the national tables; nil when neither folder has any.
  private static func national(
    _ old: String, _ new: String
  ) throws(AwardProblem) -> [String]? {
    let (before, after) = (AwardFiles.national(in: old), AwardFiles.national(in: new))
    guard let before, let after else {
      guard before != nil || after != nil else { return nil }
      return [before == nil ? "added" : "removed"]
    }
    return try AwardDifference.lines(AwardFiles(national: before), AwardFiles(national: after))
  }
}
