import Glibc
import PayDomain

@testable import PayslipReading

/// Spreadsheets: an archive as it is or, since made-up bytes are seldom an archive, its parts packed into a sound one.
///
/// Parts stand behind each other with a byte 255 between: the sheet, the shared texts, the styles, the workbook.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSpreadsheet(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = UnsafeRawBufferPointer(start: start, count: count)
  if input.starts(with: "PK".utf8) {
    read(input)
  } else {
    StoredArchive(input).bytes.withUnsafeBytes(read)
  }
  return 0
}

private func read(_ bytes: UnsafeRawBufferPointer) {
  do throws(ReadingProblem) {
    let document = try SpreadsheetDocument(
      bytes: bytes, path: "fuzz.xlsx", catalog: Setting.catalog, facts: KnownFacts())
    for sheet in document.sheets {
      var scratch = CSVScratch(for: sheet)
      for index in 0..<sheet.slipCount { Setting.use(sheet.slip(index, scratch: &scratch)) }
    }
  } catch {
    Setting.use(.problem(error, path: "fuzz.xlsx", ordinal: 0))
  }
}

/// A workbook whose parts are stored without compression.
private struct StoredArchive {
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Packs the parts of an input; what it leaves out is a sound workbook of one sheet.
  init(_ input: UnsafeRawBufferPointer) {
    let parts = input.split(separator: 0xFF, maxSplits: 3, omittingEmptySubsequences: false)
    let book =
      "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
      + "<sheets><sheet name=\"Export\" sheetId=\"1\" r:id=\"rId7\"/></sheets></workbook>"
    add("xl/workbook.xml", parts.count > 3 ? Array(parts[3]) : Array(book.utf8))
    add(
      "xl/_rels/workbook.xml.rels",
      Array(
        "<Relationships><Relationship Id=\"rId7\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
          .utf8))
    add("xl/worksheets/sheet1.xml", Array(parts[0]))
    if parts.count > 1 { add("xl/sharedStrings.xml", Array(parts[1])) }
    if parts.count > 2 { add("xl/styles.xml", Array(parts[2])) }
    let start = bytes.count
    bytes += directory
    number(0x0605_4b50, 4, to: &bytes)
    for value in [0, 0, count, count] { number(value, 2, to: &bytes) }
    for value in [directory.count, start] { number(value, 4, to: &bytes) }
    number(0, 2, to: &bytes)
  }

  private mutating func add(_ path: String, _ content: [UInt8]) {
    let start = bytes.count
    number(0x0403_4b50, 4, to: &bytes)
    bytes += head(path, content) + Array(path.utf8) + content
    number(0x0201_4b50, 4, to: &directory)
    number(20, 2, to: &directory)
    directory += head(path, content)
    for size in [2, 2, 2, 4] { number(0, size, to: &directory) }
    number(start, 4, to: &directory)
    directory += Array(path.utf8)
    count += 1
  }

  /// What the head of a part and its entry in the directory share.
  private func head(_ path: String, _ content: [UInt8]) -> [UInt8] {
    var head: [UInt8] = []
    for value in [20, 0, 0, 0, 33] { number(value, 2, to: &head) }
    for value in [Int(StoredArchive.checksum(content)), content.count, content.count] {
      number(value, 4, to: &head)
    }
    for value in [path.utf8.count, 0] { number(value, 2, to: &head) }
    return head
  }

  private func number(_ value: Int, _ size: Int, to bytes: inout [UInt8]) {
    for byte in 0..<size { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * byte))) }
  }

  /// The checksum of zip files, CRC-32.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
  }

  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
  }
}
