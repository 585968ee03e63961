import AwardTables
import PayDomain
import PayslipReading

/// Reads exports of the pay database and says what they would change in the tables.
///
/// Nothing is written here; ``ProposalWriter`` does that.
public struct PayDatabaseImport {
  /// The folder of award tables.
  public let tables: String
  /// The day from which every rate holds, for an export that does not say.
  public var from: CivilDate?
  /// The year the export has to be of; nil for any that follows on the tables.
  public var year: Int?
  /// How much of a spreadsheet is unpacked.
  public var limits = UnpackingLimits.standard

  /// Makes an import into the tables of a folder.
  public init(tables: String) { self.tables = tables }

  /// Reads the files and compares.
  ///
  /// - Parameter files: one of each kind at most, the classification export among them.
  /// - Returns: what the tables would gain, and what is left for a person.
  /// - Throws: ``ImportProblem``, and ``AwardProblem`` when the tables are not sound.
  public func proposal(_ files: [String]) throws -> ImportProposal {
    let library = try AwardLibrary(folder: tables)
    let known = Set(library.index.map(\.code))
    var read: [ExportKind: ExportTable] = [:]
    for file in files {
      let table = try ExportTable.read(file, limits: limits)
      guard let kind = ExportKind.of(header: table.header) else {
        throw ImportProblem.unknownHeader(file: file, found: table.header)
      }
      if let first = read[kind] {
        throw ImportProblem.twiceTheSame(kind: kind.rawValue, first: first.file, second: file)
      }
      try checkDatabase(table, kind, known)
      read[kind] = table
    }
    guard let table = read[.classifications] else { throw ImportProblem.noClassifications }
    let export = try ClassificationExport(table, from: from)
    let held = try library.index.map { try HeldAward(library.award($0.code)) }
    try checkYear(export, held)
    var proposal = try compare(export, held)
    proposal.files = try ExportKind.allCases.compactMap { kind in
      try read[kind].map { try describe($0, kind, export) }
    }
    if let awards = read[.awards] {
      proposal.renamedAwards = try renamed(awards, held)
    }
    return proposal
  }

  /// Refuses an export that has none of the awards of the tables.
  private func checkDatabase(
    _ table: ExportTable, _ kind: ExportKind, _ known: Set<String>
  ) throws(ImportProblem) {
    let columns = try ColumnMap(table, kind: kind)
    let codes = Set(table.rows.indices.map { columns.text("awardCode", row: $0) })
      .subtracting([String()])
    guard codes.isDisjoint(with: known) else { return }
    let names = codes.sorted().prefix(8).joined(separator: ", ")
    throw .otherDatabase(
      file: table.file,
      found: "a \(kind.rawValue) of awards that the tables do not have: "
        + (names.isEmpty ? "none" : names))
  }

  private func checkYear(
    _ export: ClassificationExport, _ held: [HeldAward]
  ) throws(ImportProblem) {
    if let year, year != export.year {
      throw .otherYear(
        file: export.file, place: "publishedYear", found: export.year,
        expected: "\(year) was asked for")
    }
    // Some awards change between reviews: the last review is the day most of them have.
    let reviews = held.compactMap { award in
      award.rates.values.compactMap { $0.last { $0.hourly != nil }?.from.parts.year }.max()
    }
    guard let last = ClassificationExport.commonest(reviews), export.year > last + 1 else { return }
    throw .yearSkipped(file: export.file, found: export.year, last: last)
  }

  private func compare(
    _ export: ClassificationExport, _ held: [HeldAward]
  ) throws -> ImportProposal {
    let rows = Dictionary(grouping: export.rows, by: \.award)
    let comparisons = held.compactMap { award in
      rows[award.code].flatMap { AwardComparison(award, rows: $0) }
    }
    let moved = comparisons.flatMap { comparison in
      comparison.findings.filter(comparison.isNew).compactMap { comparison.step($0)?.moved }
    }
    let moves = ReviewMoves(moved, reviewDate: export.reviewDate)
    // An old export under a new date looks like a review that raised nothing.
    if let usual = moves.move(of: nil, from: export.reviewDate), usual.rise <= 0 {
      throw ImportProblem.nothingMoved(file: export.file, from: export.reviewDate)
    }
    let ids = held.flatMap { $0.identities.values.joined().compactMap { ExportIDs.number($0.id) } }
    let highest = ids.reduce(0, max)
    var proposal = ImportProposal(
      year: export.year, reviewDate: export.reviewDate, dated: export.dated)
    proposal.move = moves.move(of: nil, from: export.reviewDate)?.text
    proposal.floors = moves.floors(from: export.reviewDate)
    proposal.awards = comparisons.map { comparison in
      var builder = ProposalBuilder(comparison, moves: moves, highestID: highest)
      return builder.build()
    }
    let codes = Set(held.map(\.code))
    proposal.absentAwards = held.map(\.code).filter { rows[$0] == nil }
    proposal.unknownAwards = rows.keys.filter { !codes.contains($0) }.sorted()
    return proposal
  }

  /// What a file is and what is done with it.
  private func describe(
    _ table: ExportTable, _ kind: ExportKind, _ export: ClassificationExport
  ) throws -> String {
    let columns = try ColumnMap(table, kind: kind)
    if let year = try columns.publishedYear(), year != export.year {
      throw ImportProblem.otherYear(
        file: table.file, place: table.place(row: 0), found: year,
        expected: "the classification export is of \(export.year)")
    }
    let use =
      switch kind {
      case .classifications: "\(export.rows.count) adult rates compared"
      case .awards: "titles compared"
      case .wageAllowances, .expenseAllowances:
        "not compared: allowances.csv has no ids of the database; a person looks through it"
      case .penalties: "not compared: percentages are for a person, with the pay guide"
      }
    return "\(table.file): \(kind.rawValue), \(table.rows.count) rows, \(use)"
  }

  /// Awards whose title is another in the award export.
  private func renamed(_ table: ExportTable, _ held: [HeldAward]) throws -> [String] {
    let columns = try ColumnMap(table, kind: .awards)
    var titles: [String: String] = [:]
    for row in table.rows.indices {
      titles[columns.text("awardCode", row: row)] = columns.text("name", row: row)
    }
    return held.compactMap { award in
      guard let title = titles[award.code], title.foldedTitle != award.title.foldedTitle else {
        return nil
      }
      return "\(award.code) `\(award.title)` is `\(title)` in the export"
    }
  }
}
