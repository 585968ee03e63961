import PayDomain

/// How rows of the export were joined to a classification.
enum RowMatch {
  /// By a database id with a title that `identities.csv` has for it.
  case identity([ExportedRow])
  /// By the id, and the title is a new one.
  case renamed([ExportedRow])
  /// By a title that only this classification and only these rows have; the id is a new one.
  case title([ExportedRow])
  /// The classification has no identity of the database.
  case unknownToDatabase
  /// None of its identities stands in the export on that day.
  case absent

  /// The rows; empty when there are none.
  var rows: [ExportedRow] {
    switch self {
    case .identity(let rows), .renamed(let rows), .title(let rows): rows
    case .unknownToDatabase, .absent: []
    }
  }
}

/// Joins the rows of one award and one day to its classifications, never by likeness.
struct RowMatcher {
  private let award: HeldAward
  private let rows: [ExportedRow]
  private let byID: [String: [Int]]
  /// The rows that an identity of some classification takes.
  private(set) var taken: Set<Int> = []
  private var titles: [String: Set<String>] = [:]

  /// Makes a matcher for the rows of an award on a day.
  init(_ award: HeldAward, rows: [ExportedRow]) {
    self.award = award
    self.rows = rows
    var byID: [String: [Int]] = [:]
    for (place, row) in rows.enumerated() {
      for id in Set([row.ids.rate, row.ids.classification]) where !id.isEmpty {
        byID[id, default: []].append(place)
      }
    }
    self.byID = byID
    for (classification, identities) in award.identities {
      for identity in identities {
        titles[identity.title.foldedTitle, default: []].insert(classification)
        taken.formUnion(byID[identity.id, default: []])
      }
    }
  }

  /// The rows of the export that no identity takes, in the export's order.
  var strangers: [ExportedRow] {
    rows.indices.filter { !taken.contains($0) }.map { rows[$0] }
  }

  /// The rows of a classification.
  ///
  /// The newest identities go before older ones: ids were used again for something else. An id of
  /// a classification, unlike one of a rate, counts with its title alone for the same reason.
  mutating func match(_ classification: String) -> RowMatch {
    guard let identities = award.identities[classification] else { return .unknownToDatabase }
    var groups: [[HeldIdentity]] = []
    for identity in identities {
      if groups.last?.first?.from == identity.from {
        groups[groups.count - 1].append(identity)
      } else {
        groups.append([identity])
      }
    }
    for group in groups {
      let found = group.flatMap { places(of: $0, withTitle: true) }
      if !found.isEmpty { return .identity(sorted(found)) }
    }
    for group in groups {
      let found = group.flatMap { places(of: $0, withTitle: false) }
      if !found.isEmpty { return .renamed(sorted(found)) }
    }
    return byTitle(identities, classification)
  }

  private func places(of identity: HeldIdentity, withTitle: Bool) -> [Int] {
    let candidates = byID[identity.id, default: []]
    return candidates.filter { place in
      let row = rows[place]
      let hasTitle = row.title.foldedTitle == identity.title.foldedTitle
      return withTitle ? hasTitle : row.ids.rate == identity.id
    }
  }

  private mutating func byTitle(
    _ identities: [HeldIdentity], _ classification: String
  ) -> RowMatch {
    guard let title = identities.first?.title.foldedTitle, titles[title] == [classification] else {
      return .absent
    }
    let found = rows.indices.filter {
      !taken.contains($0) && rows[$0].title.foldedTitle == title
    }
    guard !found.isEmpty, Set(found.map { rows[$0].ids.rate }).count == 1 else { return .absent }
    taken.formUnion(found)
    return .title(found.map { rows[$0] })
  }

  private func sorted(_ places: [Int]) -> [ExportedRow] {
    Array(Set(places)).sorted().map { rows[$0] }
  }
}
