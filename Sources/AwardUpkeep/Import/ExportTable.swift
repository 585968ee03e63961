import AwardTables
import Glibc
import PayDomain
import PayslipReading

/// One file of the pay database as a header and rows of text, from a spreadsheet or from CSV.
struct ExportTable {
  /// The path, as the user gave it.
  let file: String
  /// The name of the sheet; nil for CSV.
  let sheet: String?
  /// The headings as written.
  let header: [String]
  /// The cells of each row below the header; rows may be shorter than the header.
  let rows: [[String]]
  /// The number of each row in the file: of the sheet's rows, or the line of the CSV.
  let numbers: [Int]
  /// Whether days are counted from 1904 instead of 1900.
  var countsFrom1904 = false

  /// The largest file that is read, in bytes.
  static let fileLimit = 256 << 20

  /// Reads a file; its content decides what it is, never its name.
  ///
  /// - Throws: ``ImportProblem`` or ``AwardProblem``.
  static func read(_ file: String, limits: UnpackingLimits) throws -> ExportTable {
    var status = stat()
    if stat(file, &status) == 0, Int(status.st_size) > fileLimit {
      throw ImportProblem.tooLarge(file: file, bytes: Int(status.st_size), limit: fileLimit)
    }
    let bytes = try TableFolder.bytes(of: file)
    if bytes.starts(with: [0x50, 0x4B]) { return try spreadsheet(file, bytes, limits) }
    if let found = otherKind(bytes) { throw ImportProblem.notAnExport(file: file, found: found) }
    let table = try CSVTable(path: file, bytes: bytes)
    try table.checkCellCounts()
    guard table.lines.count > 0 else {
      throw ImportProblem.notAnExport(file: file, found: "an empty file")
    }
    return ExportTable(
      file: file, sheet: nil, header: table.texts(row: 0),
      rows: (0..<table.rowCount).map { table.texts(row: $0 + 1) },
      numbers: table.lines.dropFirst().map(Int.init))
  }

  /// The place of a cell as a person finds it: `row 12, column W` or `12`.
  func place(row: Int) -> String {
    sheet == nil ? "\(numbers[row])" : "row \(numbers[row])"
  }

  private static func spreadsheet(
    _ file: String, _ bytes: [UInt8], _ limits: UnpackingLimits
  ) throws(ImportProblem) -> ExportTable {
    let book: SpreadsheetFile
    do throws(ZipFault) {
      book = try SpreadsheetFile(bytes: bytes, limits: limits)
    } catch {
      throw .damaged(file: file, reason: error.reason)
    }
    let known = book.sheets.first { sheet in
      sheet.rows.first.map { ExportKind.of(header: $0) != nil } ?? false
    }
    guard let sheet = known ?? book.sheets.first, let header = sheet.rows.first else {
      throw .notAnExport(file: file, found: "a spreadsheet without a row")
    }
    return ExportTable(
      file: file, sheet: sheet.name, header: header, rows: Array(sheet.rows.dropFirst()),
      numbers: Array(sheet.numbers.dropFirst()), countsFrom1904: book.countsFrom1904)
  }

  /// What a file looks like that is neither a spreadsheet nor text; nil for text.
  private static func otherKind(_ bytes: [UInt8]) -> String? {
    if bytes.isEmpty { return "an empty file" }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "an .xls file of the old kind" }
    if bytes.starts(with: Array("%PDF".utf8)) { return "a PDF" }
    if bytes.starts(with: [0x1F, 0x8B]) { return "a gzip file" }
    return bytes.prefix(4096).contains(0) ? "a binary file" : nil
  }
}
