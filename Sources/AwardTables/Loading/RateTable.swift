import PayDomain

/// The base rates of an award.
struct RateTable: Sendable {
  /// One row of `rates.csv`.
  struct Row: Sendable {
    /// The weekly wage, where the award has one.
    let weekly: Money?
    /// The hourly rate; nil in a gap.
    let hourly: Rate?
    /// Whether ``hourly`` is ``weekly`` over the hours of the week, to the cent.
    let isQuotient: Bool
    /// Where it stands.
    let ground: FigureGround
  }

  /// The rows, in the file's order.
  let rows: [Row]
  /// The rows by classification.
  let index: DatedIndex
  /// The dates on which any rate starts, oldest first.
  let changes: [CivilDate]

  /// Reads a checked table.
  ///
  /// - Throws: ``TableFault/hourlyDisagrees(hourly:computed:)`` for an hourly rate that is not the
  ///   weekly one over the hours of the week and has no note.
  init(
    _ table: CheckedTable, vocabulary: Vocabulary, weekThousandths: Int64
  ) throws(AwardProblem) {
    let (weeklyColumn, hourlyColumn) = (table.column("weekly"), table.column("hourly"))
    let note = table.column("note")
    let dated = DatedColumns(table.schema)
    var rows: [Row] = []
    var keys: [RowKeys] = []
    var starts: [RowStart] = []
    rows.reserveCapacity(table.csv.rowCount)
    keys.reserveCapacity(table.csv.rowCount)
    starts.reserveCapacity(table.csv.rowCount)
    for row in table.rows {
      let (weekly, hourly) = (try row.money(weeklyColumn), try row.rate(hourlyColumn))
      let quotient = RateTable.quotient(weekly, weekThousandths)
      if let hourly, let quotient, hourly != quotient, row.isBlank(note) {
        throw row.problem(
          .hourlyDisagrees(hourly: hourly, computed: quotient), at: hourlyColumn)
      }
      rows.append(
        Row(
          weekly: weekly, hourly: hourly, isQuotient: hourly == quotient,
          ground: dated.ground(of: row, isGap: hourly == nil)))
      if row.repeats(0), let above = keys.last {
        keys.append(above)
      } else {
        keys.append(
          try row.declared(0, .classification, in: vocabulary).map { RowKeys($0) } ?? .none)
      }
      starts.append(try dated.start(of: row))
    }
    self.rows = rows
    index = try DatedIndex(
      keyCount: vocabulary.count(.classification), keys: keys, starts: starts
    ) {
      dated.clash(TableRow(table: table, number: $0 + 1), TableRow(table: table, number: $1 + 1))
    }
    changes = RateTable.changes(starts)
  }

  /// The different dates of rows, oldest first; most rows have the date of another above them.
  private static func changes(_ starts: [RowStart]) -> [CivilDate] {
    var dates: [CivilDate] = []
    for start in starts where !dates.contains(start.date) { dates.append(start.date) }
    return dates.sorted()
  }

  /// A weekly wage over the hours of the week, to the cent.
  private static func quotient(_ weekly: Money?, _ weekThousandths: Int64) -> Rate? {
    weekly.map { ExactRate($0, over: weekThousandths).rounded(.halfUp, per: printedRates) }
  }

  /// Who says that hourly rates are printed to the cent.
  static let printedRates = LegalReference(
    instrument: "practice", clause: "hourly rates are printed to the cent, a half up")
}
