import PayDomain

/// Reads the folder of one award.
struct AwardLoader {
  private let path: String
  private let files: [String: [UInt8]]

  /// Reads the bytes of a folder's files.
  ///
  /// Markdown is for people and is passed over.
  ///
  /// - Throws: ``AwardProblem/unknownFile(_:allowed:)`` for a file that is not in the format.
  init(path: String) throws(AwardProblem) {
    let allowed = [AwardManifest.file] + AwardSchemas.all.map(\.file)
    var files: [String: [UInt8]] = [:]
    for name in try TableFolder.names(in: path) where !name.hasSuffix(".md") {
      guard allowed.contains(name) else {
        throw .unknownFile("\(path)/\(name)", allowed: allowed)
      }
      files[name] = try TableFolder.bytes(of: "\(path)/\(name)")
    }
    self.path = path
    self.files = files
  }

  /// Checks every file and puts the award together.
  ///
  /// - Parameter code: the code the award must have.
  /// - Returns: the award.
  /// - Throws: the first ``AwardProblem`` found.
  func load(code: String) throws(AwardProblem) -> Award {
    let manifestPath = "\(path)/\(AwardManifest.file)"
    let (manifest, tables) = try Concurrently.both { () throws(AwardProblem) in
      try self.manifest(manifestPath, code: code)
    } _: { () throws(AwardProblem) in
      try readTables()
    }
    var vocabulary = Vocabulary()
    for source in manifest.sources { vocabulary.declare(source.id, .source) }
    for stream in manifest.streams { vocabulary.declare(stream.id, .stream) }
    let classifications = try declareClassifications(tables, &vocabulary)
    for table in tables.values { try table.declare(in: &vocabulary) }
    let declared = vocabulary
    let inOrder = AwardSchemas.all.compactMap { tables[$0.file] }
    _ = try Concurrently.map(inOrder) { table throws(AwardProblem) in
      try table.check(with: declared)
    }
    try checkExamples(manifest, declared)
    let (store, digest) = try Concurrently.both { () throws(AwardProblem) in
      try self.store(manifest, tables, declared, classifications)
    } _: { () throws(AwardProblem) in
      let pieces = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      return TableDigest.hex(pieces.map { (name: $0.key, bytes: $0.value) })
    }
    return Award(store: store, classifications: classifications, digest: digest)
  }

  /// Reads `award.yaml`, which must be of the award that is wanted.
  private func manifest(_ path: String, code: String) throws(AwardProblem) -> AwardManifest {
    let manifest = try AwardManifest(path: path, bytes: bytes(AwardManifest.file))
    guard manifest.code == code else {
      throw .table(
        .wrongCode(found: manifest.code, expected: code),
        at: TablePlace(file: path, line: 1, column: 1))
    }
    return manifest
  }

  private func bytes(_ name: String) throws(AwardProblem) -> [UInt8] {
    guard let bytes = files[name] else { return try TableFolder.bytes(of: "\(path)/\(name)") }
    return bytes
  }

  /// Cuts every table into cells and fits its header; a table that must be there and is not is a
  /// problem.
  private func readTables() throws(AwardProblem) -> [String: CheckedTable] {
    let present = AwardSchemas.all.filter { $0.isRequired || files[$0.file] != nil }
    let tables = try Concurrently.map(present) { schema throws(AwardProblem) in
      let csv = try CSVTable(path: "\(path)/\(schema.file)", bytes: bytes(schema.file))
      return try CheckedTable(csv, schema: schema)
    }
    return Dictionary(tables.map { ($0.schema.file, $0) }) { first, _ in first }
  }

  private func table(
    _ schema: TableSchema, _ tables: [String: CheckedTable]
  ) throws(AwardProblem) -> CheckedTable {
    guard let table = tables[schema.file] else {
      throw .cannotRead(file: "\(path)/\(schema.file)", reason: "not there")
    }
    guard table.csv.rowCount > 0 || !schema.needsRows else {
      throw table.csv.problem(.noRows, at: table.csv.bytes.count)
    }
    return table
  }

  /// Reads the classifications and declares them.
  private func declareClassifications(
    _ tables: [String: CheckedTable], _ vocabulary: inout Vocabulary
  ) throws(AwardProblem) -> [Classification] {
    let table = try table(AwardSchemas.classifications, tables)
    let (title, aliases) = (table.column("title"), table.column("aliases"))
    let (stream, clause) = (table.column("stream"), table.column("clause"))
    let level = table.column("level")
    var classifications: [Classification] = []
    for row in table.rows {
      guard let id = try row.identity(0) else { throw row.problem(.blank(column: "id"), at: 0) }
      vocabulary.declareClassification(id, stream: row.text(stream))
      classifications.append(
        Classification(
          id: id, title: row.text(title), written: row.text(aliases),
          stream: row.text(stream), clause: row.text(clause), level: row.text(level)))
    }
    return classifications
  }

  /// Requires what the examples name to be declared.
  private func checkExamples(
    _ manifest: AwardManifest, _ vocabulary: Vocabulary
  ) throws(AwardProblem) {
    for example in manifest.examples {
      try checkDeclared(
        example.classification, .classification, vocabulary, example.places.classification)
      try checkDeclared(example.provision, .provision, vocabulary, example.places.provision)
    }
  }

  private func checkDeclared(
    _ name: String, _ kind: Vocabulary.Kind, _ vocabulary: Vocabulary, _ place: TablePlace
  ) throws(AwardProblem) {
    guard vocabulary.place(of: name, kind) == nil else { return }
    throw .table(
      .undeclared(kind: kind.rawValue, found: name, declared: vocabulary.names(kind)), at: place)
  }

  private func store(
    _ manifest: AwardManifest, _ tables: [String: CheckedTable], _ vocabulary: Vocabulary,
    _ classifications: [Classification]
  ) throws(AwardProblem) -> AwardStore {
    let (penalties, rates) = try Concurrently.both { () throws(AwardProblem) in
      try PenaltyTable(
        table(AwardSchemas.penalties, tables), vocabulary: vocabulary,
        withTerms: withTerms(tables, vocabulary))
    } _: { () throws(AwardProblem) in
      try RateTable(
        table(AwardSchemas.rates, tables), vocabulary: vocabulary,
        weekThousandths: manifest.weekThousandths)
    }
    return AwardStore(
      manifest: manifest, rates: rates,
      juniors: try JuniorTable(table(AwardSchemas.juniors, tables), vocabulary: vocabulary),
      apprentices: try tables[AwardSchemas.apprentices.file].map { table throws(AwardProblem) in
        try ApprenticeTable(table, vocabulary: vocabulary)
      } ?? .none,
      penalties: penalties,
      guideHeadings: try headings(tables, vocabulary),
      allowances: try AllowanceTable(
        tables[AwardSchemas.allowances.file], vocabulary: vocabulary),
      payments: try PaymentTable(
        tables[PaymentSchemas.payments.file], vocabulary: vocabulary),
      leaveLoading: try LeaveLoadingTable(
        tables[LeaveSchemas.leaveLoading.file], vocabulary: vocabulary),
      engagements: try EngagementTable(
        tables[HoursSchemas.minEngagement.file], facts: tables[RateSchemas.factsToAsk.file],
        vocabulary: vocabulary),
      classifications: classifications, folder: path)
  }

  /// The provisions that `provision_terms.csv` says more about, and those that pay for a shift as well as for its
  /// hours, by place.
  private func withTerms(
    _ tables: [String: CheckedTable], _ vocabulary: Vocabulary
  ) throws(AwardProblem) -> Set<Int> {
    var places: Set<Int> = []
    let hours = AwardSchemas.penalties.index(of: "shift_hours")
    if let table = tables[AwardSchemas.penalties.file], table.positions[hours] != nil {
      for row in table.rows where !row.isBlank(hours) {
        if let place = try row.declared(0, .provision, in: vocabulary) { places.insert(place) }
      }
    }
    guard let table = tables[PenaltySchemas.provisionTerms.file] else { return places }
    for row in table.rows {
      if let place = try row.declared(0, .provision, in: vocabulary) { places.insert(place) }
    }
    return places
  }

  /// The headings that pay guides give provisions, by `guide_headings.csv`.
  private func headings(
    _ tables: [String: CheckedTable], _ vocabulary: Vocabulary
  ) throws(AwardProblem) -> [(heading: String, provision: Int)] {
    var headings: [(heading: String, provision: Int)] = []
    guard let table = tables[AwardSchemas.guideHeadings.file] else { return [] }
    for row in table.rows {
      guard let place = try row.declared(0, .provision, in: vocabulary) else { continue }
      headings.append((row.text(1), place))
    }
    return headings
  }
}

extension TableSchema {
  /// Whether a table of the schema must hold a row: every award has classifications, rates and
  /// provisions.
  fileprivate var needsRows: Bool {
    file == AwardSchemas.classifications.file || file == AwardSchemas.rates.file
      || file == AwardSchemas.penalties.file
  }
}
