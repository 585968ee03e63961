import PayDomain

/// Whose each slip of a table is and of which days, to tell slips that two sheets of a spreadsheet both hold.
extension CSVDocument {
  /// What of a slip two tables can be compared by: the day it ends on and the day of payment.
  private static let days: [ExportColumn] = [.periodEnd, .paymentDate]

  /// How much a table says of a slip: 2 with a row a line, 1 with columns of lines, 0 with sums alone.
  var detail: Int {
    switch header.layout.shape {
    case .linePerRow, .blocks: 2
    case .slipPerRow: header.wideLines.isEmpty ? 0 : 1
    }
  }

  /// The slips that this table holds as well as another: how many of this one's, and of how many.
  ///
  /// Zero where the two don't both say whose slips are and of which days.
  func slipsRepeated(in other: CSVDocument) -> (count: Int, of: Int) {
    let tables = [self, other]
    let names: [ExportColumn] = [.employee, .firstName, .lastName]
    let whose = [[.employeeNumber], [.employee], names.suffix(2)].first { columns in
      tables.allSatisfy { table in columns.contains { table.header.position($0) != nil } }
    }
    let days = CSVDocument.days.filter { day in tables.allSatisfy { $0.states(day) } }
    let runs: [ExportColumn] =
      tables.allSatisfy { $0.header.position(.payRun) != nil } ? [.payRun] : []
    guard let whose, !days.isEmpty else { return (0, 0) }
    let mine = keys(Array(whose), days, runs)
    let others = Set(other.keys(Array(whose), days, runs))
    return (mine.count(where: others.contains), mine.count)
  }

  /// Whether a table says a day of its slips, in a column or above.
  private func states(_ day: ExportColumn) -> Bool {
    if header.position(day) != nil { return true }
    if day == .paymentDate { return preamble.paymentDate.value != nil }
    return header.position(.period) != nil || preamble.periodEnd.value != nil
  }

  /// What tells each slip; none for one that lacks a part.
  private func keys(
    _ whose: [ExportColumn], _ days: [ExportColumn], _ runs: [ExportColumn]
  ) -> [[String]] {
    withUnsafeTemporaryAllocation(of: FieldSpan.self, capacity: header.columns.count + 1) { row in
      index.slips.compactMap { slip in
        let start = Int(index.runs[Int(slip)].start)
        var scanner = CSVRowScanner(bytes, dialect: header.dialect, offset: start)
        let count = min(scanner.next(into: row), row.count)
        func text(_ column: ExportColumn) -> String? {
          guard let place = header.position(column), place < count else { return nil }
          let text = TextFolding.folded(scanner.text(row[place]))
          return text.isEmpty ? nil : text
        }
        let who = whose.compactMap(text)
        let when = days.compactMap { day(of: $0, text)?.description }
        guard !who.isEmpty, when.count == days.count else { return nil }
        return who + when + runs.compactMap(text)
      }
    }
  }

  /// A day of a slip, by its row or the rows above the table.
  private func day(of column: ExportColumn, _ text: (ExportColumn) -> String?) -> CivilDate? {
    if let cell = text(column) {
      let order = header.position(column).flatMap(dateOrder) ?? .dayFirst
      return cell.withBytes { CSVDates.date($0, order: order) }
    }
    guard column == .periodEnd else { return preamble.paymentDate.value }
    guard let period = text(.period) else { return preamble.periodEnd.value }
    return Dates.period(period)?.end ?? Dates.date(period)
  }
}
