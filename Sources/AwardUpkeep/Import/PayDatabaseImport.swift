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
  /// - Parameter files: one of each kind at most; each kind is compared by itself.
  /// - Returns: what the tables would gain, and what is left for a person.
  /// - Throws: ``ImportProblem``, and ``AwardProblem`` when the tables are not sound.
  public func proposal(_ files: [String]) throws -> ImportProposal {
    let library = try AwardLibrary(folder: tables)
    let known = Set(library.index.map(\.code))
    let read = try read(files, known)
    let exports = try ImportedExports(read, known: known, from: from)
    let awards = try library.index.map { try library.award($0.code) }
    let held = try awards.map { try HeldAward($0) }
    guard let review = exports.review else { throw ImportProblem.nothingToCompare }
    try exports.checkYears(review.year)
    try checkYear(review, held)
    var proposal = try compare(exports, review, held)
    for export in exports.allowances { addAllowances(export, held, &proposal) }
    if let export = exports.penalties { addPenalties(export, awards, held, &proposal) }
    proposal.files = ExportKind.allCases.compactMap { kind in
      read[kind].map { exports.words($0, kind) }
    }
    if let awards = read[.awards] {
      proposal.renamedAwards = try renamed(awards, held)
    }
    return proposal
  }

  /// The files by kind.
  private func read(
    _ files: [String], _ known: Set<String>
  ) throws -> [ExportKind: ExportTable] {
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
    return read
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
    _ review: ImportedExports.Review, _ held: [HeldAward]
  ) throws(ImportProblem) {
    if let year, year != review.year {
      throw .otherYear(
        file: review.file, place: "publishedYear", found: review.year,
        expected: "\(year) was asked for")
    }
    // Some awards change between reviews: the last review is the day most of them have.
    let reviews = held.compactMap { award in
      award.rates.values.compactMap { $0.last { $0.hourly != nil }?.from.parts.year }.max()
    }
    guard let last = ClassificationExport.commonest(reviews), review.year > last + 1 else { return }
    throw .yearSkipped(file: review.file, found: review.year, last: last)
  }

  /// What the classification export would change; without one, an empty proposal for each award.
  private func compare(
    _ exports: ImportedExports, _ review: ImportedExports.Review, _ held: [HeldAward]
  ) throws -> ImportProposal {
    var proposal = ImportProposal(
      year: review.year, reviewDate: review.date, dated: review.dated)
    guard let export = exports.classifications else {
      proposal.unknownAwards = exports.unknownAwards
      return proposal
    }
    proposal.hasRates = true
    try addRates(export, held, &proposal)
    return proposal
  }

  private func addRates(
    _ export: ClassificationExport, _ held: [HeldAward], _ proposal: inout ImportProposal
  ) throws {
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
    proposal.move = moves.move(of: nil, from: export.reviewDate)?.text
    proposal.floors = moves.floors(from: export.reviewDate)
    proposal.awards = comparisons.map { comparison in
      var builder = ProposalBuilder(comparison, moves: moves, highestID: highest)
      return builder.build()
    }
    let codes = Set(held.map(\.code))
    proposal.absentAwards = held.map(\.code).filter { rows[$0] == nil }
    proposal.unknownAwards = rows.keys.filter { !codes.contains($0) }.sorted()
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
