import PayDomain

/// The public holidays of the tables, by day.
struct PublicHolidays: Sendable {
  /// The years they are for.
  let years: ClosedRange<Int>
  private var days: [Int32: [PublicHoliday]] = [:]

  /// Reads and checks `public_holidays.csv` of a folder.
  ///
  /// - Throws: the first ``AwardProblem``.
  init(folder: String, _ sources: [AwardSource]) throws(AwardProblem) {
    let schema = NationalSchemas.publicHolidays
    let path = "\(folder)/\(schema.file)"
    let table = try CheckedTable(
      CSVTable(path: path, bytes: TableFolder.bytes(of: path)), schema: schema)
    var vocabulary = Vocabulary()
    for source in sources { vocabulary.declare(source.id, .source) }
    try table.check(with: vocabulary)
    var found: Set<Int> = []
    days.reserveCapacity(table.csv.rowCount)
    for row in table.rows {
      guard let state = AustralianState(rawValue: row.text(0)), let day = try row.date(1),
        let kind = HolidayKind(rawValue: row.text(3))
      else { continue }
      found.insert(day.parts.year)
      days[day.dayNumber, default: []].append(
        PublicHoliday(
          state: state, day: day, name: row.text(2), kind: kind,
          row: "\(NationalTables.folder)/\(row.reference)"))
    }
    guard let first = found.min(), let last = found.max() else {
      throw table.csv.problem(.noRows, at: table.csv.bytes.count)
    }
    years = first...last
  }

  /// The holidays of a day, by state.
  func on(_ day: CivilDate) -> [PublicHoliday] { days[day.dayNumber, default: []] }

  /// The `count`-th day after `day` that is a business day everywhere; nil beyond the years of the tables.
  func businessDay(_ count: Int, after day: CivilDate) -> CivilDate? {
    var (left, next) = (count, day)
    while left > 0 {
      next = next.adding(days: 1)
      guard years.contains(next.parts.year) else { return nil }
      let isWeekend = next.weekday == .saturday || next.weekday == .sunday
      if !isWeekend, days[next.dayNumber] == nil { left -= 1 }
    }
    return next
  }
}
