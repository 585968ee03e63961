import CZip
import Glibc

/// A small .xlsx file made for one test; every text and figure in it is invented.
struct InventedSpreadsheet {
  /// How texts are written into the sheet.
  enum Texts {
    /// In the list of shared strings.
    case shared
    /// In the cells.
    case inline
  }

  /// The parts by path.
  var parts: [(path: String, content: String)] = []

  /// Makes a workbook of one sheet.
  ///
  /// A cell that is digits with perhaps a point or an exponent is written as a number.
  init(_ rows: [[String]], texts: Texts = .shared, is1904: Bool = false) {
    var shared: [String] = []
    var sheet = String()
    for (place, row) in rows.enumerated() {
      sheet += "<row r=\"\(place + 1)\">"
      for (column, text) in row.enumerated() where !text.isEmpty {
        let name = "\(InventedSpreadsheet.letters(column))\(place + 1)"
        if text.allSatisfy({ $0.isNumber || ".E-".contains($0) }) && text.first != "-"
          && text.filter({ $0 == "-" }).count < 2
        {
          sheet += "<c r=\"\(name)\"><v>\(text)</v></c>"
        } else if texts == .shared {
          sheet += "<c r=\"\(name)\" t=\"s\"><v>\(shared.count)</v></c>"
          shared.append(text)
        } else {
          sheet +=
            "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(InventedSpreadsheet.escaped(text))</t></is></c>"
        }
      }
      sheet += "</row>"
    }
    let items = shared.map { "<si><t>\(InventedSpreadsheet.escaped($0))</t></si>" }
    let book = is1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>"
    parts = [
      ("[Content_Types].xml", "<Types/>"),
      (
        "xl/workbook.xml",
        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
          + "\(book)<sheets><sheet name=\"Export\" sheetId=\"1\" r:id=\"rId7\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId7\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
      ),
      ("xl/sharedStrings.xml", "<sst>\(items.joined())</sst>"),
      ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(sheet)</sheetData></worksheet>"),
    ]
  }

  /// Writes the file.
  func write(_ path: String) {
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
