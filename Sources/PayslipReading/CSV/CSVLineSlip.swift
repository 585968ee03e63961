import PayDomain

/// Where the unchanging beginning of a slip's first row stands.
private struct RowPrefix {
  /// The offset of the first row.
  var start = 0
  /// How many bytes; 0 when later rows must be read whole.
  var length = 0
  /// The bytes from the first to the last of the columns behind it that are said once a slip; nil when later rows'
  /// columns must be compared one by one.
  var rest: Range<Int>?
}

extension CSVDocument {
  /// Reads a slip of a layout with one row a line.
  ///
  /// - Throws: the first problem of its rows.
  func lineSlip(_ slipIndex: Int, _ scratch: inout CSVScratch) throws(ReadingProblem) -> Payslip {
    if !index.cuts.isEmpty, let stray = index.cuts[slipIndex] { throw strayProblem(stray) }
    var slip = Payslip(source: source(slipIndex))
    slip.lines.reserveCapacity(8)
    let fills = index.fills.isEmpty ? nil : index.fills[slipIndex]
    scratch.begin()
    var supers = SuperSum(isRepeated: header.notes.repeatsSuper)
    var prefix = RowPrefix()
    var run = index.slips[slipIndex]
    var isFirst = true
    while run >= 0 {
      let place = index.runs[Int(run)]
      var scanner = CSVRowScanner(
        bytes, dialect: header.dialect, offset: Int(place.start), line: place.line)
      while scanner.offset < Int(place.end) {
        let cells = CSVCells(document: self, fields: scratch.fields, line: scanner.line)
        if isFirst {
          let start = scanner.offset
          let count = scanner.next(into: scratch.fields)
          try refuseBroken(scanner, count: count, cells)
          if fills == nil { prefix = self.prefix(start: start, scratch.fields) }
          for fill in fills ?? [] { scratch.fields[fill.position] = fill.span }
          try readFirst(cells, fills ?? [], into: &slip, &scratch)
          isFirst = false
        } else {
          let repeats = try nextRow(&scanner, prefix, cells, scratch)
          if !repeats || !repeatsRest(prefix, scratch.fields) {
            try readLater(
              cells, repeats ? plan.laterColumns : plan.slipColumns, into: &slip, &scratch)
          }
        }
        try readLine(cells, into: &slip, &supers, &scratch)
      }
      run = place.next
    }
    supers.put(into: &slip)
    SlipArithmetic.takeBalances(scratch.paidBalances, asPayOf: &slip)
    if header.layout.takesTotals { settleGross(&slip, &scratch) }
    try finish(&slip, &scratch)
    LabelSettling.settle(&slip, doubtful: scratch.doubtful)
    settleUnplaced(&slip, &scratch)
    SlipArithmetic.proveGross(&slip)
    settleDeductions(&slip)
    SlipArithmetic.proveNet(&slip)
    tellNotes(&slip)
    if !slip.yearToDate.isEmpty { slip.doubtSmallSumsToDate() }
    return consume slip
  }

  /// Tells what the file's columns leave open, and figures that nothing reads where the lines don't prove gross or
  /// net is not what is left.
  private func tellNotes(_ slip: inout Payslip) {
    slip.remarks += header.notes.remarks
    guard !header.notes.unreadFigures.isEmpty else { return }
    let isNetOpen = !slip.netIsWhatIsLeft
    if isNetOpen { slip.net.doubt() }
    guard isNetOpen || slip.gross.reading?.proof != .proved else { return }
    let names = header.notes.unreadFigures.map { "`\(header.heading($0))`" }
    slip.remarks.append(
      "columns with figures that were not understood: \(names.joined(separator: ", "))")
  }

  /// Reads a row after the first; true when its beginning repeats the first row's.
  ///
  /// - Throws: `.raggedRow` or `.brokenQuote`.
  private func nextRow(
    _ scanner: inout CSVRowScanner, _ prefix: RowPrefix, _ cells: CSVCells,
    _ scratch: borrowing CSVScratch
  ) throws(ReadingProblem) -> Bool {
    let start = scanner.offset
    if prefix.length > 0, start + prefix.length <= bytes.count,
      ByteHash.areEqual(
        UnsafeRawBufferPointer(rebasing: bytes[start..<(start + prefix.length)]),
        UnsafeRawBufferPointer(
          rebasing: bytes[prefix.start..<(prefix.start + prefix.length)]))
    {
      scanner.offset = start + prefix.length
      let count = scanner.next(into: scratch.fields, from: plan.prefix)
      try refuseBroken(scanner, count: count, cells)
      return true
    }
    let count = scanner.next(into: scratch.fields)
    try refuseBroken(scanner, count: count, cells)
    return false
  }

  /// The part of a first row that later rows may repeat.
  private func prefix(
    start: Int, _ fields: UnsafeMutableBufferPointer<FieldSpan>
  ) -> RowPrefix {
    guard plan.prefix > 0 else { return RowPrefix() }
    let last = fields[plan.prefix - 1]
    let end = Int(last.end) + (last.form == .plain ? 0 : 1) + 1
    let hasLineFeed = bytes.contains(header.dialect.newline, from: start, to: end)
    guard !hasLineFeed else { return RowPrefix() }
    return RowPrefix(start: start, length: end - start, rest: rest(fields))
  }

  /// The bytes from the first to the last column behind the prefix that is said once a slip; nil where there is none,
  /// or a quote begins it.
  private func rest(_ fields: UnsafeMutableBufferPointer<FieldSpan>) -> Range<Int>? {
    guard let first = plan.laterColumns.first, let last = plan.laterColumns.last,
      fields[first.position].form == .plain
    else { return nil }
    return Int(fields[first.position].start)..<Int(fields[last.position].end)
  }

  /// Whether a row says by the same bytes what the first row says in the columns behind the prefix.
  private func repeatsRest(
    _ prefix: RowPrefix, _ fields: UnsafeMutableBufferPointer<FieldSpan>
  ) -> Bool {
    guard let first = prefix.rest, let own = rest(fields) else { return false }
    return ByteHash.areEqual(
      UnsafeRawBufferPointer(rebasing: bytes[own]),
      UnsafeRawBufferPointer(rebasing: bytes[first]))
  }

  /// Throws when a row has the wrong number of fields or a broken quote.
  func refuseBroken(
    _ scanner: CSVRowScanner, count: Int, _ cells: CSVCells
  ) throws(ReadingProblem) {
    if scanner.sawBroken {
      let broken = cells.fields.prefix(count).firstIndex { $0.form == .broken }
      throw .brokenQuote(place: cells.place(broken ?? header.columns.count))
    }
    let expected = header.columns.count
    guard count != expected else { return }
    if count == expected + 1, hasTrailingSeparator, cells.fields[expected].isEmpty { return }
    throw .raggedRow(found: count, expected: expected, place: cells.place(0))
  }

  /// Reads the first row's cells that are said once a slip.
  private func readFirst(
    _ cells: CSVCells, _ fills: [CSVFill], into slip: inout Payslip, _ scratch: inout CSVScratch
  ) throws(ReadingProblem) {
    if !plan.keys.contains(where: { !cells.bytes($0).isEmpty }), !plan.keys.isEmpty {
      throw .missingKey(columns: plan.keys.map(header.heading), place: cells.place(plan.keys[0]))
    }
    for slipColumn in plan.slipColumns {
      scratch.firstFields[slipColumn.position] = cells.fields[slipColumn.position]
      var cells = cells
      if let fill = fills.first(where: { $0.position == slipColumn.position }) {
        cells.line = fill.line
      }
      try cells.read(slipColumn.column, at: slipColumn.position, into: &slip, &scratch)
    }
  }

  /// Checks that a later row says the same of the slip, and takes what earlier rows left blank.
  ///
  /// - Throws: `.conflictingRows`.
  private func readLater(
    _ cells: CSVCells, _ columns: [CSVPlan.SlipColumn], into slip: inout Payslip,
    _ scratch: inout CSVScratch
  ) throws(ReadingProblem) {
    for slipColumn in columns {
      let position = slipColumn.position
      let cell = cells.bytes(position)
      guard !cell.isEmpty else { continue }
      let first = CSVCells(document: self, fields: scratch.firstFields, line: cells.line)
      let before = first.bytes(position)
      if before.isEmpty {
        scratch.firstFields[position] = cells.fields[position]
        try cells.read(slipColumn.column, at: position, into: &slip, &scratch)
      } else if !ByteHash.areEqual(before, cell) {
        let isName = [.employee, .firstName, .lastName].contains(slipColumn.column)
        if isName, slip.employeeNumber.value != nil, CSVKeyTelling.isSameName(before, cell) {
          continue
        }
        throw .conflictingRows(column: header.heading(position), place: cells.place(position))
      }
    }
  }
}
