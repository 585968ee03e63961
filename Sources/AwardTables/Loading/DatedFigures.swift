import PayDomain

/// The dated figures of one national table, by key.
struct DatedFigures<Value: Sendable>: Sendable {
  /// Reads the key and the figure of a row; a nil figure is a gap, a nil answer a row that is left
  /// out.
  typealias Reader = (TableRow, TableSchema) throws(AwardProblem) -> (key: Int, value: Value?)?

  private var figures: [Value?] = []
  private var references: [LegalReference] = []
  private let index: DatedIndex
  private let coversTo: CivilDate

  /// Reads and checks a table.
  ///
  /// - Throws: the first ``AwardProblem``; ``TableFault/noRows`` when it holds no figure.
  init(
    _ folder: String, _ schema: TableSchema, _ sources: [AwardSource], _ coversTo: CivilDate,
    _ read: Reader
  ) throws(AwardProblem) {
    self.coversTo = coversTo
    let path = "\(folder)/\(schema.file)"
    let table = try CheckedTable(
      CSVTable(path: path, bytes: TableFolder.bytes(of: path)), schema: schema)
    var vocabulary = Vocabulary()
    for source in sources { vocabulary.declare(source.id, .source) }
    try table.check(with: vocabulary)
    let dated = DatedColumns(schema)
    var (keys, starts, rows): ([RowKeys], [RowStart], [TableRow]) = ([], [], [])
    var highest = 0
    for row in table.rows {
      guard let (key, value) = try read(row, schema) else { continue }
      highest = max(highest, key)
      figures.append(value)
      references.append(Self.reference(row, sources))
      keys.append(RowKeys(key))
      starts.append(try dated.start(of: row))
      rows.append(row)
    }
    guard figures.contains(where: { $0 != nil }) else {
      throw table.csv.problem(.noRows, at: table.csv.bytes.count)
    }
    index = try DatedIndex(keyCount: highest + 1, keys: keys, starts: starts) {
      dated.clash(rows[$0], rows[$1])
    }
  }

  /// The figure of a key in force on the dates; nil in a gap, before the first and beyond what is
  /// covered.
  func find(_ key: Int, on dates: EffectiveDates) -> NationalFigure<Value>? {
    guard dates.periodStart <= coversTo, index.keys.contains(key),
      case .row(let row) = index.find(key, on: dates)
    else {
      return nil
    }
    return figures[row].map { NationalFigure(value: $0, reference: references[row]) }
  }

  /// The instrument of a row, or the title of its source where it names none.
  private static func reference(_ row: TableRow, _ sources: [AwardSource]) -> LegalReference {
    let schema = row.table.schema
    let source = row.text(schema.index(of: "source"))
    let title = sources.first { $0.id == source }.map(\.title) ?? source
    let instrument = row.text(schema.index(of: "instrument"))
    return LegalReference(
      instrument: instrument.isEmpty ? title : instrument,
      clause: row.text(schema.index(of: "clause")),
      row: "\(NationalTables.folder)/\(row.reference)")
  }
}
