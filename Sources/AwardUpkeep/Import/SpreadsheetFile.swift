import PayslipReading

/// The sheets of an .xlsx file as rows of text.
struct SpreadsheetFile {
  /// One sheet.
  struct Sheet {
    /// Its name on the tab.
    let name: String
    /// The cells of each row by column, from the first row of the sheet that has any; a cell that is
    /// not there is empty.
    var rows: [[String]] = []
    /// The number of each row, from 1.
    var numbers: [Int] = []
  }

  /// The sheets, in the order of their tabs.
  let sheets: [Sheet]
  /// Whether days are counted from 1904 instead of 1900.
  let countsFrom1904: Bool

  private static let names = [
    "sheet", "name", "id", "Relationship", "Id", "Target", "si", "t", "rPh", "row", "r", "c", "v",
    "is", "workbookPr", "date1904",
  ]
  /// The most columns a sheet may have.
  private static let widthLimit = 512

  /// Unpacks a spreadsheet.
  ///
  /// - Throws: ``ZipFault`` for anything that is not a whole and sound spreadsheet.
  init(bytes: [UInt8], limits: UnpackingLimits) throws(ZipFault) {
    let archive = try ZipArchive(bytes: bytes, limits: limits)
    guard let workbook = try archive.bytes(of: "xl/workbook.xml"),
      let relations = try archive.bytes(of: "xl/_rels/workbook.xml.rels")
    else { throw ZipFault(reason: "it is an archive without a workbook") }
    let (tabs, is1904) = try SpreadsheetFile.tabs(workbook)
    let targets = try SpreadsheetFile.targets(relations)
    var shared: [String] = []
    if let part = try archive.bytes(of: "xl/sharedStrings.xml") {
      shared = try SpreadsheetFile.sharedTexts(part, limit: limits.cells)
    }
    var sheets: [Sheet] = []
    for tab in tabs {
      guard let target = targets[tab.relation] else { continue }
      let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
      guard let part = try archive.bytes(of: path) else { continue }
      sheets.append(
        try SpreadsheetFile.sheet(
          part, named: tab.name, shared: shared, limit: limits.cells))
    }
    guard !sheets.isEmpty else { throw ZipFault(reason: "its workbook has no sheet") }
    self.sheets = sheets
    countsFrom1904 = is1904
  }

  /// The name and relation of every sheet, and whether days are counted from 1904.
  private static func tabs(
    _ bytes: [UInt8]
  ) throws(ZipFault) -> (tabs: [(name: String, relation: String)], is1904: Bool) {
    var tabs: [(String, String)] = []
    var is1904 = false
    try walk(bytes, part: "xl/workbook.xml") { element in
      if element.name == place("workbookPr") {
        is1904 = element.attribute(place("date1904")).map { ["1", "true"].contains($0) } ?? false
      }
      guard element.name == place("sheet"), let name = element.attribute(place("name")),
        let relation = element.attribute(place("id"))
      else { return }
      tabs.append((name, relation))
    } closed: { _, _ in
    }
    return (tabs, is1904)
  }

  /// The parts of the workbook by the id of their relation.
  private static func targets(_ bytes: [UInt8]) throws(ZipFault) -> [String: String] {
    var targets: [String: String] = [:]
    try walk(bytes, part: "xl/_rels/workbook.xml.rels") { element in
      guard element.name == place("Relationship"), let id = element.attribute(place("Id")) else {
        return
      }
      targets[id] = element.attribute(place("Target"))
    } closed: { _, _ in
    }
    return targets
  }

  /// The shared strings; text in the phonetic notes of a string is left out.
  private static func sharedTexts(
    _ bytes: [UInt8], limit: Int
  ) throws(ZipFault) -> [String] {
    var texts: [String] = []
    var text = String()
    var isNote = false
    let (item, piece, note) = (place("si"), place("t"), place("rPh"))
    try walk(bytes, part: "xl/sharedStrings.xml") { element in
      if element.name == item { text = String() }
      if element.name == note { isNote = true }
    } closed: { name, content in
      if name == piece, !isNote { text += String(decoding: content, as: UTF8.self) }
      if name == note { isNote = false }
      if name == item, texts.count <= limit { texts.append(text) }
    }
    guard texts.count <= limit else { throw ZipFault(reason: "more than \(limit) shared texts") }
    return texts
  }

  /// The rows of a sheet.
  private static func sheet(
    _ bytes: [UInt8], named name: String, shared: [String], limit: Int
  ) throws(ZipFault) -> Sheet {
    var reader = SheetReader(shared: shared, limit: limit)
    let (row, cell, number, kind) = (place("row"), place("c"), place("r"), place("t"))
    let (value, piece) = (place("v"), place("t"))
    try walk(bytes, part: "sheet `\(name)`") { element in
      if element.name == row { reader.beginRow(element.attribute(number)) }
      if element.name == cell {
        reader.beginCell(element.attribute(number), kind: element.attribute(kind))
      }
    } closed: { name, content in
      if name == value || name == piece { reader.take(content) }
      if name == cell { reader.endCell(width: widthLimit) }
      if name == row { reader.endRow() }
    }
    if let fault = reader.fault { throw ZipFault(reason: "sheet `\(name)`: \(fault)") }
    return Sheet(name: name, rows: reader.rows, numbers: reader.numbers)
  }

  private static func place(_ name: String) -> Int? { names.firstIndex(of: name) }

  private static func walk(
    _ bytes: [UInt8], part: String, opened: @escaping (XMLWalk.Element) -> Void,
    closed: @escaping (Int?, UnsafeRawBufferPointer) -> Void
  ) throws(ZipFault) {
    let fault = XMLWalk.fault(over: bytes, names: names, opened: opened, closed: closed)
    if let fault { throw ZipFault(reason: "\(part), \(fault)") }
  }
}

extension XMLWalk.Element {
  /// The text of an attribute; nil when the element has none, or no place is given.
  fileprivate func attribute(_ place: Int?) -> String? { place.flatMap { attribute($0) } }
}

/// Puts the cells of one sheet together.
private struct SheetReader {
  /// The shared strings.
  let shared: [String]
  var rows: [[String]] = []
  var numbers: [Int] = []
  /// The first thing that is wrong; nil when nothing is.
  var fault: String?
  private var row: [String] = []
  private var number = 0
  private var column = 0
  private var kind = String()
  private var text = String()

  /// The most cells.
  private let limit: Int
  private var cells = 0

  init(shared: [String], limit: Int) {
    self.shared = shared
    self.limit = limit
  }

  mutating func beginRow(_ written: String?) {
    number = written.flatMap { Int($0) } ?? number + 1
    row.removeAll(keepingCapacity: true)
    column = -1
  }

  mutating func beginCell(_ reference: String?, kind: String?) {
    column = reference.flatMap(SheetReader.column) ?? column + 1
    self.kind = kind.orEmptyPart
    text = String()
  }

  mutating func take(_ content: UnsafeRawBufferPointer) {
    text += String(decoding: content, as: UTF8.self)
  }

  mutating func endCell(width: Int) {
    guard fault == nil else { return }
    guard column < width else {
      fault = "row \(number) has more than \(width) columns"
      return
    }
    cells += max(0, column + 1 - row.count)
    guard cells <= limit else {
      fault = "row \(number) is beyond the limit of \(limit) cells"
      return
    }
    let value: String
    if kind == "s" {
      guard let place = Int(text), shared.indices.contains(place) else {
        fault = "row \(number), column \(column + 1): no shared string `\(text)`"
        return
      }
      value = shared[place]
    } else {
      value = text
    }
    while row.count < column { row.append(String()) }
    if row.count == column { row.append(value) } else { row[column] = value }
  }

  mutating func endRow() {
    guard row.contains(where: { !$0.isEmpty }) else { return }
    rows.append(row)
    numbers.append(number)
  }

  /// The column of a cell's reference, from 0: `A1` is 0, `AA7` is 26; nil for no reference.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { break }
      guard column < 1 << 20 else { return nil }
      column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
    }
    return column == 0 ? nil : column - 1
  }
}
