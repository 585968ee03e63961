import AwardTables

/// A classification of an agreement and the one of an award that it is held against.
public struct ClassificationMatch: Hashable, Sendable {
  /// Why the two belong together.
  public enum Reason: Hashable, Sendable {
    /// The user says so.
    case told
    /// Both have this id.
    case sameID
    /// Both have had this id in the pay database.
    case database(String)
    /// The award says that the classification of the agreement's id became this one.
    case translated
  }

  /// The agreement's, by its place.
  public let own: Int
  /// The award's, by its place.
  public let other: Int
  /// Why they belong together.
  public let reason: Reason
}

extension ClassificationMatch.Reason: CustomStringConvertible {
  /// `same id`, for files.
  public var description: String {
    switch self {
    case .told: "told by --match"
    case .sameID: "same id"
    case .database(let id): "id \(id) of the pay database"
    case .translated: "translations.csv of the award"
    }
  }
}

/// Finds for each classification of an agreement the one of an award that it is held against.
struct ClassificationMatcher {
  private let agreement: ComparedTables
  private let award: ComparedTables
  private let day: String

  /// Takes the two and the day that translations are asked for, `2025-07-01`.
  init(_ agreement: ComparedTables, _ award: ComparedTables, day: String) {
    self.agreement = agreement
    self.award = award
    self.day = day
  }

  /// The match of each classification of the agreement, by its place; nil for one that has none.
  ///
  /// What is told comes first, then the same id, then an id of the pay database that both have had. An award's
  /// classification that has become another one is followed to it.
  ///
  /// - Parameter told: texts of the form `agreement's=award's`.
  /// - Returns: one element for each classification of the agreement.
  /// - Throws: ``AgreementProblem`` for a text of another form or with a name that is not one classification's.
  func matches(told: [String]) throws(AgreementProblem) -> [ClassificationMatch?] {
    var chosen: [Int: Int] = [:]
    for text in told {
      let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else { throw .badMatch(text) }
      let (own, other) = (
        try place(parts[0], agreement.award), try place(parts[1], award.award)
      )
      guard chosen[own, default: other] == other else { throw .matchedTwice(parts[0]) }
      chosen[own] = other
    }
    return agreement.award.classifications.indices.map { own in
      if let other = chosen[own] {
        return ClassificationMatch(own: own, other: other, reason: .told)
      }
      return match(own)
    }
  }

  private func match(_ own: Int) -> ClassificationMatch? {
    let id = agreement.award.classifications[own].id
    if let same = place(ofID: id) {
      guard let now = translated(same) else {
        return ClassificationMatch(own: own, other: same, reason: .sameID)
      }
      return ClassificationMatch(own: own, other: now, reason: .translated)
    }
    for known in agreement.databaseIDs(of: id) {
      let names = Set(award.classifications(withDatabaseID: known))
      // An id of the pay database that two classifications have had ties to neither.
      guard names.count == 1, let name = names.first, let other = place(ofID: name) else {
        continue
      }
      return ClassificationMatch(own: own, other: other, reason: .database(known))
    }
    return nil
  }

  private func place(ofID id: String) -> Int? {
    award.award.classifications.firstIndex { $0.id == id }
  }

  /// What a classification of the award has become for everybody; nil when it has not.
  private func translated(_ place: Int) -> Int? {
    guard let table = award.files.table("translations.csv") else { return nil }
    let id = award.award.classifications[place].id
    let own = table.rowsInForce(on: day).filter { table.cell($0, "classification") == id }
    guard own.count == 1, let row = own.first, table.cell(row, "when").isEmpty else { return nil }
    return self.place(ofID: table.cell(row, "to"))
  }

  /// The one classification that a name means.
  private func place(_ name: String, _ award: Award) throws(AgreementProblem) -> Int {
    let trimmed = name.split(separator: " ").joined(separator: " ")
    if let place = award.classifications.firstIndex(where: { $0.id == trimmed }) { return place }
    if case .some(let places) = award.classifications(matching: trimmed), places.count == 1 {
      return places[0]
    }
    throw .unknownMatch(trimmed, award: award.code, known: award.classifications.map(\.id))
  }
}

/// An award or agreement with the cells of its files.
struct ComparedTables {
  /// The award or agreement.
  let award: Award
  /// Its files.
  let files: AwardFiles

  /// Reads the files.
  ///
  /// - Throws: ``AwardProblem`` when they cannot be read.
  init(_ award: Award) throws(AwardProblem) {
    self.award = award
    files = try AwardFiles(award: award.folder)
  }

  /// The ids that the pay database has had for a classification, newest first.
  func databaseIDs(of classification: String) -> [String] {
    guard let table = files.table("identities.csv") else { return [] }
    return table.rows.filter { table.cell($0, "classification") == classification }
      .map { table.cell($0, "database_id") }.reversed()
  }

  /// The classifications that have had an id of the pay database.
  func classifications(withDatabaseID id: String) -> [String] {
    guard let table = files.table("identities.csv") else { return [] }
    return table.rows.filter { table.cell($0, "database_id") == id }
      .map { table.cell($0, "classification") }
  }

  /// What a table says of a thing on a day, apart from where it says so and of whom: nothing when it is silent.
  func terms(_ file: String, of name: String, on day: String) -> Set<[String]> {
    guard let table = files.table(file), let key = table.columns.first?.name else { return [] }
    let left: Set = [
      "classifications", "employment", "words", "from", "starts", "clause", "instrument", "source",
      "note",
    ]
    let rows = table.rowsInForce(on: day).filter {
      table.cell($0, key) == name && !table.isEnd($0)
    }
    return Set(
      rows.map { row in
        // What is not known is equal to nothing, not even to what another does not know.
        if table.isGap(row) { return [award.code, "\(row.line)"] }
        return zip(table.columns, row.cells).filter { !left.contains($0.0.name) }.map(\.1)
      })
  }
}
