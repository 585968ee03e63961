import PayDomain

/// The apprentice percentages of an award.
struct ApprenticeTable: Sendable {
  /// One row of `apprentices.csv`.
  struct Row: Sendable {
    /// The percentage of the adult rate; nil in a gap.
    let percentage: Percentage?
    /// The classification whose adult rate it is of; nil for the trade's own.
    let of: Int?
    /// The classification whose whole adult rate is the least; nil when there is none.
    let atLeast: Int?
    /// Whether the row holds only where facts do that nobody is asked for here.
    let isConditional: Bool
    /// Where it stands.
    let ground: FigureGround
  }

  /// The rows, in the file's order.
  let rows: [Row]
  /// What has rows, in the order of the file.
  let stages: [Apprenticeship]
  /// The rows by the place of their stage in ``stages``.
  let index: DatedIndex

  /// A table of no apprentices.
  static let none = ApprenticeTable()

  private init() {
    rows = []
    stages = []
    index = .empty
  }

  /// Reads a checked table.
  ///
  /// - Throws: ``TableFault`` for two rows about one classification, kind, year and date.
  init(_ table: CheckedTable, vocabulary: Vocabulary) throws(AwardProblem) {
    let (scope, year, kind) = (
      table.column("classifications"), table.column("year"), table.column("kind")
    )
    let (share, of) = (table.column("percentage"), table.column("of"))
    let (least, when) = (table.column("at_least"), table.column("when"))
    let dated = DatedColumns(table.schema)
    var places: [Apprenticeship: Int] = [:]
    var (rows, stages, keys, starts): ([Row], [Apprenticeship], [RowKeys], [RowStart]) = (
      [], [], [], []
    )
    for row in table.rows {
      let percentage = try row.percentage(share)
      let isOwn = row.isBlank(of) || row.text(of) == "own"
      rows.append(
        Row(
          percentage: percentage,
          of: isOwn ? nil : try row.declared(of, .classification, in: vocabulary),
          atLeast: try row.declared(least, .classification, in: vocabulary),
          isConditional: !row.isBlank(when),
          ground: dated.ground(of: row, isGap: percentage == nil)))
      starts.append(try dated.start(of: row))
      guard let number = try row.count(year) else {
        throw row.problem(.blank(column: "year"), at: year)
      }
      let found = try row.scope(scope, in: vocabulary).map { each in
        let stage = Apprenticeship(classification: each, kind: row.text(kind), year: number)
        if let known = places[stage] { return known }
        places[stage] = stages.count
        stages.append(stage)
        return stages.count - 1
      }
      keys.append(RowKeys(firsts: found, places: [0]))
    }
    self.rows = rows
    self.stages = stages
    index = try DatedIndex(keyCount: stages.count, keys: keys, starts: starts) {
      dated.clash(TableRow(table: table, number: $0 + 1), TableRow(table: table, number: $1 + 1))
    }
  }
}
