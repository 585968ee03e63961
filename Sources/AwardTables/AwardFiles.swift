/// The files of an award, an agreement or the national tables as they stand, cell by cell, for those who copy or
/// compare them.
///
/// Headers and lengths of rows are checked; whether the cells hold what they should is for ``AwardLibrary``.
public struct AwardFiles: Sendable {
  /// The folder.
  public let folder: String
  /// The whole text of `award.yaml` or `national.yaml`.
  public let manifest: String
  /// The tables the folder has, in the order of the format's description.
  public let tables: [TableText]

  /// Reads the files of an award or an agreement.
  ///
  /// - Throws: ``AwardProblem`` for a file that cannot be read or a header that is not the format's.
  public init(award folder: String) throws(AwardProblem) {
    try self.init(folder, manifest: AwardManifest.file, AwardSchemas.all)
  }

  /// Reads the files of the national tables.
  ///
  /// - Throws: ``AwardProblem`` for a file that cannot be read or a header that is not the format's.
  public init(national folder: String) throws(AwardProblem) {
    try self.init(folder, manifest: NationalTables.manifest, NationalSchemas.all)
  }

  private init(
    _ folder: String, manifest: String, _ schemas: [TableSchema]
  ) throws(AwardProblem) {
    self.folder = folder
    let names = try TableFolder.names(in: folder)
    self.manifest = String(
      decoding: try TableFolder.bytes(of: "\(folder)/\(manifest)"), as: UTF8.self)
    var tables: [TableText] = []
    for schema in schemas where names.contains(schema.file) {
      let path = "\(folder)/\(schema.file)"
      let csv = try CSVTable(path: path, bytes: TableFolder.bytes(of: path))
      tables.append(TableText(try CheckedTable(csv, schema: schema)))
    }
    self.tables = tables
  }

  /// A table by its file's name; nil when the folder does not have it.
  public func table(_ file: String) -> TableText? { tables.first { $0.file == file } }

  /// Every file that an award or agreement can have.
  public static var names: [String] { [AwardManifest.file] + AwardSchemas.all.map(\.file) }

  /// The awards or agreements of a folder, by code: of a folder without an index, the agreements in it.
  ///
  /// - Throws: ``AwardProblem`` when the index or the agreements cannot be read.
  public static func list(
    _ folder: String
  ) throws(AwardProblem) -> [(code: String, title: String, path: String)] {
    let path = TableFolder.withoutSlash(folder)
    let index =
      try AwardLint.hasIndex(path) ? AwardIndex(folder: path) : AwardIndex(agreements: path)
    return index.entries.map { ($0.code, $0.title, $0.path) }
  }

  /// The folder of the national tables in a folder of awards; nil when it has none.
  public static func national(in folder: String) -> String? {
    let path = "\(TableFolder.withoutSlash(folder))/\(NationalTables.folder)"
    return TableFolder.isFolder(path) ? path : nil
  }
}

/// One table of an award, cell by cell.
public struct TableText: Sendable {
  /// What a column is for in its row.
  public enum Role: Sendable {
    /// It says, with the other keys, what the row is about.
    case key
    /// The row sets it.
    case figure
    /// It says something about the figure.
    case detail
  }

  /// One row.
  public struct Row: Sendable {
    /// The line of the file, from 1.
    public let line: Int
    /// The cells in the order of ``TableText/columns``; empty for a blank one.
    public let cells: [String]
  }

  /// The file's name.
  public let file: String
  /// Whether its rows start on dates.
  public let isDated: Bool
  /// Pairs of columns that are filled together or not at all.
  public let pairs: [(String, String)]
  /// The columns that the file has, with what each is for.
  public let columns: [(name: String, role: Role)]
  /// The rows below the header, in the file's order.
  public let rows: [Row]

  /// Takes a table apart.
  init(_ table: CheckedTable) {
    let schema = table.schema
    let here = schema.columns.indices.filter { table.positions[$0] != nil }
    file = schema.file
    isDated = schema.isDated
    pairs = schema.pairs
    columns = here.map { (schema.columns[$0].name, Role(schema.columns[$0].role)) }
    rows = table.rows.map { row in Row(line: row.line, cells: here.map { row.text($0) }) }
  }

  /// The place of a column; nil when the file does not have it.
  public func place(_ column: String) -> Int? { columns.firstIndex { $0.name == column } }

  /// The cell of a row under a column; empty when it is blank or the file does not have the column.
  public func cell(_ row: Row, _ column: String) -> String {
    guard let place = place(column) else { return "" }
    return row.cells[place]
  }

  /// What a row is about: the cells of its key columns.
  public func key(_ row: Row) -> [String] {
    columns.indices.filter { columns[$0].role == .key }.map { row.cells[$0] }
  }

  /// Whether a row sets no figure: an end or a gap.
  public func isGap(_ row: Row) -> Bool {
    let figures = columns.indices.filter { columns[$0].role == .figure }
    return !figures.isEmpty && figures.allSatisfy { row.cells[$0].isEmpty }
  }

  /// Whether a row says that the thing has ended.
  public func isEnd(_ row: Row) -> Bool {
    isGap(row) && GapReason(note: cell(row, "note")) == .ended
  }

  /// The rows in force on a day: of each key the last that starts on or before it.
  public func rowsInForce(on day: String) -> [Row] {
    var last: [[String]: Int] = [:]
    for (place, row) in rows.enumerated() where !isDated || cell(row, "from") <= day {
      last[key(row)] = place
    }
    return last.values.sorted().map { rows[$0] }
  }
}

extension TableText.Role {
  /// The role that a schema's column has.
  fileprivate init(_ role: Column.Role) {
    self =
      switch role {
      case .key: .key
      case .figure: .figure
      case .detail: .detail
      }
  }
}
