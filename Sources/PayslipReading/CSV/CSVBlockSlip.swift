import PayDomain

extension CSVDocument {
  /// Reads a slip of a printed report.
  ///
  /// - Throws: the first problem of its rows.
  func blockSlip(_ slipIndex: Int, _ scratch: inout CSVScratch) throws(ReadingProblem) -> Payslip {
    var slip = Payslip(source: source(slipIndex))
    scratch.begin()
    let block = blocks[slipIndex]
    takePerson(of: block, into: &slip, scratch)
    let rows = CSVBlocks(bytes, header, reportWords)
    var scanner = CSVRowScanner(
      bytes, dialect: header.dialect, offset: block.start, line: block.line)
    var supers = SuperSum(isRepeated: false)
    while scanner.offset < block.end {
      let cells = CSVCells(document: self, fields: scratch.fields, line: scanner.line)
      let start = scanner.offset
      let count = scanner.next(into: scratch.fields)
      let texts = rows.texts(scratch.fields, count: min(count, scratch.fields.count))
      let kind = rows.kind(of: texts, at: start)
      blankMissing(cells, from: count)
      switch kind {
      case .day:
        try refuseShifted(scanner, count: count, cells)
        for slipColumn in plan.slipColumns {
          try cells.read(slipColumn.column, at: slipColumn.position, into: &slip, &scratch)
        }
        try readLine(cells, into: &slip, &supers, &scratch)
      case .line:
        try refuseShifted(scanner, count: count, cells)
        try readLine(cells, into: &slip, &supers, &scratch)
      case .grandTotal, .furniture, .otherHeader, .text: break
      }
    }
    supers.put(into: &slip)
    settleGross(&slip, &scratch)
    try finish(&slip, &scratch)
    LabelSettling.settle(&slip, doubtful: scratch.doubtful)
    settleUnplaced(&slip, &scratch)
    SlipArithmetic.proveGross(&slip)
    settleDeductions(&slip)
    SlipArithmetic.proveNet(&slip)
    try refuseCut(slip, block)
    return slip
  }

  /// Throws when rows below the slip belong to nobody and nothing on it says that it is whole without them.
  private func refuseCut(_ slip: Payslip, _ block: CSVBlock) throws(ReadingProblem) {
    guard let stray = block.stray, slip.net.value == nil else { return }
    if case .read(let gross) = slip.gross, gross.proof == .proved { return }
    throw strayProblem(stray)
  }

  /// Takes the employee from the row that the report has above the slip.
  private func takePerson(
    of block: CSVBlock, into slip: inout Payslip, _ scratch: borrowing CSVScratch
  ) {
    guard let offset = block.person else { return }
    var scanner = CSVRowScanner(
      bytes, dialect: header.dialect, offset: offset, line: block.personLine)
    let count = min(scanner.next(into: scratch.fields), scratch.fields.count)
    let texts = scratch.fields.prefix(count).map { TextFolding.collapsed(scanner.text($0)) }
    guard let person = CSVPerson(texts, reportWords) else { return }
    func field(_ cell: (text: String, position: Int)?) -> Field<String> {
      guard let cell else { return .notOnSlip }
      let place = place(row: block.personLine, column: Int32(cell.position + 1))
      return .read(Reading(cell.text, at: place, text: cell.text))
    }
    slip.employeeNumber = field(person.number)
    slip.employee = field(person.name)
  }

  /// Makes the fields blank that a short row does not have.
  private func blankMissing(_ cells: CSVCells, from count: Int) {
    for index in min(count, cells.fields.count)..<cells.fields.count {
      cells.fields[index] = FieldSpan(start: 0, end: 0, form: .plain)
    }
  }

  /// Throws when a row has more fields than the header, or a broken quote; a printed row may end early.
  private func refuseShifted(
    _ scanner: CSVRowScanner, count: Int, _ cells: CSVCells
  ) throws(ReadingProblem) {
    guard count > header.columns.count || scanner.sawBroken else { return }
    try refuseBroken(scanner, count: count, cells)
  }
}
