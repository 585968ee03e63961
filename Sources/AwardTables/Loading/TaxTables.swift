import PayDomain

/// The brackets of every scale of withholding, by the day they start.
struct TaxTables: Sendable {
  /// The tables of a scale, oldest first.
  private var tables: [TaxScale: [(from: CivilDate, figure: TaxFigure)]] = [:]

  /// Reads and checks `tax_coefficients.csv` of a folder: the brackets of a scale and day stand together, the lowest
  /// first and the one without a limit last.
  ///
  /// - Throws: the first ``AwardProblem``.
  init(folder: String, _ sources: [AwardSource]) throws(AwardProblem) {
    let schema = NationalSchemas.taxCoefficients
    let path = "\(folder)/\(schema.file)"
    let table = try CheckedTable(
      CSVTable(path: path, bytes: TableFolder.bytes(of: path)), schema: schema)
    var vocabulary = Vocabulary()
    for source in sources { vocabulary.declare(source.id, .source) }
    try table.check(with: vocabulary)
    var open: (scale: TaxScale, from: CivilDate, first: TableRow, brackets: [TaxFigure.Bracket])?
    for row in table.rows {
      guard let scale = TaxScale(rawValue: row.text(schema.index(of: "scale"))),
        let from = try row.date(schema.index(of: "from")),
        let factor = try row.coefficient(schema.index(of: "a")),
        let less = try row.coefficient(schema.index(of: "b"))
      else { continue }
      let limit = try row.count(schema.index(of: "less_than")).map(Int64.init)
      if open?.scale != scale || open?.from != from {
        if let open { throw row.brackets(after: open.brackets) }
        open = (scale, from, row, [])
      }
      if let above = open?.brackets.last?.lessThan, let limit, limit <= above {
        throw row.number(schema.index(of: "less_than"), allowed: "more than \(above), above it")
      }
      open?.brackets.append(.init(lessThan: limit, factor: factor, less: less))
      guard limit == nil, let whole = open else { continue }
      try add(whole.scale, whole.from, whole.first, whole.brackets)
      open = nil
    }
    guard open == nil, !tables.isEmpty else {
      throw table.csv.problem(.noRows, at: table.csv.bytes.count)
    }
  }

  private mutating func add(
    _ scale: TaxScale, _ from: CivilDate, _ row: TableRow, _ brackets: [TaxFigure.Bracket]
  ) throws(AwardProblem) {
    let schema = row.table.schema
    if let last = tables[scale]?.last, from <= last.from {
      throw row.problem(
        .datesOutOfOrder(from, after: last.from, line: row.line - 1), at: schema.index(of: "from"))
    }
    let reference = LegalReference(
      instrument: row.text(schema.index(of: "instrument")),
      clause: row.text(schema.index(of: "clause")),
      row: "\(NationalTables.folder)/\(row.reference)")
    tables[scale, default: []].append(
      (from, TaxFigure(scale: scale, reference: reference, brackets: brackets)))
  }

  /// The scales in force on a day, in the order of ``TaxScale``.
  func scales(on day: CivilDate) -> [TaxFigure] {
    TaxScale.allCases.compactMap { scale in
      tables[scale]?.last { $0.from <= day }?.figure
    }
  }
}

extension TableRow {
  /// The problem of brackets that end before one without a limit.
  fileprivate func brackets(after above: [TaxFigure.Bracket]) -> AwardProblem {
    number(
      table.schema.index(of: "less_than"),
      allowed: "the next of the \(above.count) above it, of which the last has none")
  }
}
