import CZip
import Glibc

/// A small .xlsx file made for one test; every text and figure in it is invented.
public struct InventedSpreadsheet {
  /// How texts are written into the sheet.
  public enum Texts: Sendable {
    /// In the list of shared strings.
    case shared
    /// In the cells.
    case inline
  }

  /// The parts by path.
  public var parts: [(path: String, content: String)] = []

  /// Makes a workbook of one sheet, `Export`.
  ///
  /// A cell that is digits with perhaps a point or an exponent is written as a number, and `46215|1` as a number in
  /// the style 1 of `styles`; `=7.5` is a formula with its value, `=` one without.
  public init(
    _ rows: [[String]], texts: Texts = .shared, is1904: Bool = false, styles: String? = nil
  ) {
    self.init(
      sheets: [("Export", rows)], texts: texts, is1904: is1904, styles: styles)
  }

  /// Makes a workbook of several sheets.
  public init(
    sheets: [(name: String, rows: [[String]])], texts: Texts = .shared, is1904: Bool = false,
    styles: String? = nil
  ) {
    var shared: [String] = []
    var tabs = String()
    var relations = String()
    var contents: [(path: String, content: String)] = []
    for (number, sheet) in sheets.enumerated() {
      let content = InventedSpreadsheet.content(sheet.rows, texts, &shared)
      tabs +=
        "<sheet name=\"\(sheet.name)\" sheetId=\"\(number + 1)\" r:id=\"rId\(number + 7)\"/>"
      relations +=
        "<Relationship Id=\"rId\(number + 7)\" Target=\"worksheets/sheet\(number + 1).xml\"/>"
      contents.append(
        (
          "xl/worksheets/sheet\(number + 1).xml",
          "<worksheet><sheetData>\(content)</sheetData></worksheet>"
        ))
    }
    let items = shared.map { "<si><t>\(InventedSpreadsheet.escaped($0))</t></si>" }
    let book = is1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>"
    parts = [
      ("[Content_Types].xml", "<Types/>"),
      (
        "xl/workbook.xml",
        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
          + "\(book)<sheets>\(tabs)</sheets></workbook>"
      ),
      ("xl/_rels/workbook.xml.rels", "<Relationships>\(relations)</Relationships>"),
      ("xl/sharedStrings.xml", "<sst>\(items.joined())</sst>"),
    ]
    parts += contents
    if let styles { parts.append(("xl/styles.xml", styles)) }
  }

  /// The rows of a sheet; texts go to the list of shared ones where they are wanted there.
  private static func content(
    _ rows: [[String]], _ texts: Texts, _ shared: inout [String]
  ) -> String {
    var sheet = String()
    for (place, row) in rows.enumerated() {
      sheet += "<row r=\"\(place + 1)\">"
      for (column, text) in row.enumerated() where !text.isEmpty {
        sheet += cell(text, "\(letters(column))\(place + 1)", texts, &shared)
      }
      sheet += "</row>"
    }
    return sheet
  }

  private static func cell(
    _ text: String, _ name: String, _ texts: Texts, _ shared: inout [String]
  ) -> String {
    let halves = text.split(separator: "|").map(String.init)
    if halves.count == 2, isNumber(halves[0]), isNumber(halves[1]) {
      return "<c r=\"\(name)\" s=\"\(halves[1])\"><v>\(halves[0])</v></c>"
    }
    if isNumber(text) { return "<c r=\"\(name)\"><v>\(text)</v></c>" }
    if text == "=" { return "<c r=\"\(name)\"><f>SUM(A1:A9)</f><v></v></c>" }
    if text.hasPrefix("="), isNumber(String(text.dropFirst())) {
      return "<c r=\"\(name)\"><f>SUM(A1:A9)</f><v>\(text.dropFirst())</v></c>"
    }
    if texts == .shared {
      shared.append(text)
      return "<c r=\"\(name)\" t=\"s\"><v>\(shared.count - 1)</v></c>"
    }
    return "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c>"
  }

  private static func isNumber(_ text: String) -> Bool {
    text.allSatisfy { $0.isNumber || ".E-".contains($0) } && text.first != "-"
      && text.filter({ $0 == "-" }).count < 2 && !text.isEmpty
  }

  /// Writes the file.
  public func write(_ path: String) {
    unlink(path)
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_CREATE, &code) else {
      preconditionFailure("\(path) can be written")
    }
    for part in parts {
      let bytes = Array(part.content.utf8)
      guard let copy = malloc(max(bytes.count, 1)) else { preconditionFailure("there is memory") }
      memcpy(copy, bytes, bytes.count)
      let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 1)
      let place = zip_file_add(archive, part.path, source, 0)
      precondition(place >= 0, "\(part.path) can be added")
    }
    precondition(zip_close(archive) == 0, "\(path) can be closed")
  }

  /// The letters of a column, from 0: `A`, `Z`, `AA`.
  private static func letters(_ column: Int) -> String {
    var (rest, letters) = (column, String())
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }

  private static func escaped(_ text: String) -> String {
    var escaped = String()
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
