import PayDomain

extension CSVPreamble {
  /// Leaves the period above a table where its slips are those of several pays: somebody has two, or the days of payment
  /// differ.
  ///
  /// - Throws: `.severalPays` where no column of the table has days.
  mutating func settle(
    _ bytes: UnsafeRawBufferPointer, _ header: CSVHeader, _ index: CSVIndex
  ) throws(ReadingProblem) {
    guard let end = periodEnd.reading, CSVPreamble.holdsSeveralPays(bytes, header, index) else {
      return
    }
    let days: Set<ExportColumn> = [.period, .periodEnd, .paymentDate]
    guard header.columns.contains(where: { $0.map(days.contains) ?? false }) else {
      let start = periodStart.value.map { "\($0) to " } ?? String()
      throw .severalPays(days: start + "\(end.value)", place: end.place)
    }
    leavePeriod()
  }

  /// Whether somebody has two slips in a table, or the days of payment differ.
  private static func holdsSeveralPays(
    _ bytes: UnsafeRawBufferPointer, _ header: CSVHeader, _ index: CSVIndex
  ) -> Bool {
    let names: [ExportColumn] = [.employee, .firstName, .lastName]
    let number = header.position(.employeeNumber).map { [$0] }
    let who = number ?? names.compactMap(header.position)
    let paid = header.position(.paymentDate)
    var people: Set<[[UInt8]]> = []
    var day: [UInt8] = []
    return withUnsafeTemporaryAllocation(
      of: FieldSpan.self, capacity: header.columns.count + 1
    ) { fields in
      for slip in index.slips {
        let run = index.runs[Int(slip)]
        var scanner = CSVRowScanner(bytes, dialect: header.dialect, offset: Int(run.start))
        let count = min(scanner.next(into: fields), fields.count)
        func cell(_ position: Int) -> [UInt8] {
          position < count ? scanner.raw(fields[position]).filter { $0 > 0x20 } : []
        }
        let name = who.map(cell)
        if name.contains(where: { !$0.isEmpty }), !people.insert(name).inserted { return true }
        guard let paid, case let other = cell(paid), !other.isEmpty else { continue }
        if !day.isEmpty, day != other { return true }
        day = other
      }
      return false
    }
  }
}
