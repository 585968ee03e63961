/// The sheets of an .xlsx file, each read as rows of text when it is asked for.
///
/// The one reader of spreadsheets, for payslips and for the exports that the tables are kept by.
package final class Workbook {
  /// One sheet.
  package struct Tab {
    /// Its name.
    package let name: String
    /// Its part of the archive.
    fileprivate let path: String
  }

  /// How cells are written as text.
  package enum Writing: Sendable {
    /// As they are stored: days as numbers.
    case stored
    /// As a person reads them: days by their style as `2026-07-01`, times as `7:36`, numbers to fifteen digits.
    case shown
  }

  /// The sheets, in the order of their tabs.
  package let tabs: [Tab]
  /// Whether days are counted from 1904 instead of 1900.
  package let countsFrom1904: Bool

  private let archive: ZipArchive
  private let limits: UnpackingLimits
  private let writing: Writing
  private let shared: [String]
  private let styles: WorkbookStyles

  private static let names = [
    "sheet", "name", "id", "Relationship", "Id", "Target", "si", "t", "rPh", "row", "r", "c", "v",
    "is", "workbookPr", "date1904", "s", "f",
  ]
  /// The most columns a sheet may have.
  private static let widthLimit = 1024
  /// The most rows a sheet may have, as spreadsheets allow.
  private static let heightLimit = 1 << 20

  /// Opens a spreadsheet whose bytes stay in place as long as it lives.
  ///
  /// - Throws: ``ZipFault`` for anything that is not a whole and sound spreadsheet, or too large.
  package init(
    bytes: UnsafeRawBufferPointer, limits: UnpackingLimits, writing: Writing
  ) throws(ZipFault) {
    self.limits = limits
    self.writing = writing
    archive = try ZipArchive(bytes: bytes, limits: limits)
    guard let workbook = try archive.bytes(of: "xl/workbook.xml"),
      let relations = try archive.bytes(of: "xl/_rels/workbook.xml.rels")
    else {
      var fault = ZipFault(reason: "it is an archive without a workbook")
      fault.isOtherKind = true
      throw fault
    }
    let (tabs, is1904) = try Workbook.tabs(workbook)
    countsFrom1904 = is1904
    let targets = try Workbook.targets(relations)
    self.tabs = tabs.compactMap { tab in
      targets[tab.relation].map { target in
        Tab(
          name: tab.name,
          path: target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)")
      }
    }
    guard !self.tabs.isEmpty else { throw ZipFault(reason: "its workbook has no sheet") }
    shared =
      try archive.bytes(of: "xl/sharedStrings.xml").map { (part) throws(ZipFault) in
        try Workbook.sharedTexts(part, limit: limits.cells)
      } ?? []
    styles =
      switch writing {
      case .stored: WorkbookStyles()
      case .shown: try WorkbookStyles(part: try archive.bytes(of: "xl/styles.xml"))
      }
  }

  /// Reads the rows of a sheet that have a filled cell, with their numbers from 1.
  ///
  /// The cells of a row stand by column; one that is not there is empty.
  ///
  /// - Throws: ``ZipFault`` for a sheet that is damaged or too large; rows read before it stand.
  package func rows(of tab: Tab, each: @escaping (Int, [String]) -> Void) throws(ZipFault) {
    guard let part = try archive.bytes(of: tab.path) else { return }
    let reader = SheetReader(
      shared: shared, limit: limits.cells, heightLimit: Workbook.heightLimit,
      figures: CellFigures(styles: styles, countsFrom1904: countsFrom1904, writing: writing),
      each: each)
    let place = Workbook.place
    let (row, cell, number, kind) = (place("row"), place("c"), place("r"), place("t"))
    let (value, piece, style) = (place("v"), place("t"), place("s"))
    let (note, formula) = (place("rPh"), place("f"))
    try Workbook.walk(part, part: "sheet `\(tab.name)`") { element in
      if element.name == row { reader.beginRow(element.attribute(number)) }
      if element.name == note { reader.isNote = true }
      if element.name == formula { reader.takeFormula() }
      if element.name == cell {
        reader.beginCell(
          element.attribute(number), kind: element.attribute(kind),
          style: element.attribute(style))
      }
    } closed: { name, content in
      if name == value || (name == piece && !reader.isNote) { reader.take(content) }
      if name == note { reader.isNote = false }
      if name == cell { reader.endCell(width: Workbook.widthLimit) }
      if name == row { reader.endRow() }
    }
    if let fault = reader.fault {
      throw ZipFault(reason: "sheet `\(tab.name)`: \(fault)", isLimit: reader.isOverLimit)
    }
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
    guard texts.count <= limit else {
      throw ZipFault(reason: "more than \(limit) shared texts", isLimit: true)
    }
    return texts
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
