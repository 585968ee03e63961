/// How much of a year's official pay guide was held against an award's tables and found equal.
public struct ComparedGuide: Hashable, Sendable {
  /// The award's code.
  public let code: String
  /// The year of the guide, `2025-26`.
  public let year: String
  /// How many cells the guide has.
  public let cells: Int
  /// How many of them are compared, each the same to the cent.
  public let compared: Int
}

extension AwardLibrary {
  /// What `compared.csv` says of the pay guides, in its order; empty where the folder has no such file.
  ///
  /// - Throws: ``AwardProblem`` when it cannot be read or breaks the format.
  public func comparedGuides() throws(AwardProblem) -> [ComparedGuide] {
    try ComparedGuide.read(folder: folder)
  }
}

extension ComparedGuide {
  /// Reads `compared.csv` of a folder of awards.
  static func read(folder: String) throws(AwardProblem) -> [ComparedGuide] {
    let path = "\(folder)/\(NationalSchemas.compared.file)"
    guard TableFolder.isFile(path) else { return [] }
    let table = try CheckedTable(
      CSVTable(path: path, bytes: TableFolder.bytes(of: path)), schema: NationalSchemas.compared)
    try table.check(with: Vocabulary())
    var guides: [ComparedGuide] = []
    for row in table.rows {
      guard let cells = try row.count(2), let compared = try row.count(3), compared <= cells else {
        throw row.number(3, allowed: "at most the number under `cells`")
      }
      guides.append(
        ComparedGuide(code: row.text(0), year: row.text(1), cells: cells, compared: compared))
    }
    return guides
  }
}
