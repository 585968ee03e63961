/// Which of a spreadsheet's styles show a number as a day or a time.
struct WorkbookStyles {
  /// How a style shows a number.
  enum Kind {
    /// As a number.
    case number
    /// As a day, perhaps with a time.
    case day
    /// As a time of day or a length of time.
    case time
  }

  private var kinds: [Kind] = []

  private static let names = ["numFmt", "numFmtId", "formatCode", "cellXfs", "xf"]

  /// No style shows days.
  init() {}

  /// Reads the part of the styles; nil where the spreadsheet has none.
  ///
  /// - Throws: ``ZipFault`` when it is no XML.
  init(part: [UInt8]?) throws(ZipFault) {
    guard let part else { return }
    var formats: [Int: Kind] = [:]
    var kinds: [Kind] = []
    var isCell = false
    var depth = 0
    var cellDepth = 0
    let fault = XMLWalk.fault(over: part, names: WorkbookStyles.names) { element in
      depth += 1
      let number = element.attribute(1).flatMap { Int($0) }
      if element.name == 0, let number, let code = element.attribute(2) {
        formats[number] = WorkbookStyles.kind(ofFormat: code)
      } else if element.name == 3 {
        (isCell, cellDepth) = (true, depth)
      } else if element.name == 4, isCell, depth == cellDepth + 1 {
        kinds.append(number.map { formats[$0] ?? WorkbookStyles.kind(ofBuiltIn: $0) } ?? .number)
      }
    } closed: { name, _ in
      if name == 3 { isCell = false }
      depth -= 1
    }
    if let fault { throw ZipFault(reason: "xl/styles.xml, \(fault)") }
    self.kinds = kinds
  }

  /// How a cell's style shows a number.
  func kind(of style: Int?) -> Kind {
    guard let style, kinds.indices.contains(style) else { return .number }
    return kinds[style]
  }

  /// How one of the numbered formats that every spreadsheet has shows a number.
  private static func kind(ofBuiltIn number: Int) -> Kind {
    switch number {
    case 14...17, 22, 27...36, 50...58: .day
    case 18...21, 45...47: .time
    case _: .number
    }
  }

  /// How a written format shows a number: `dd/mm/yyyy`, `[h]:mm`, `#,##0.00`.
  ///
  /// Text in quotes, a character behind a backslash and what stands in brackets (but a length of time, `[h]`) says
  /// nothing; only the part for positive numbers counts.
  static func kind(ofFormat code: String) -> Kind {
    var letters = Set<Character>()
    var isQuoted = false
    var bracket: String?
    var isEscaped = false
    loop: for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch character {
      case "\"": isQuoted.toggle()
      case _ where isQuoted: continue
      case "\\", "_", "*": isEscaped = true
      case "[": bracket = String()
      case "]":
        if let inside = bracket, ["h", "hh", "m", "mm", "s", "ss"].contains(inside) {
          letters.formUnion(inside == "m" || inside == "mm" ? ["s"] : Array(inside))
        }
        bracket = nil
      case _ where bracket != nil: bracket?.append(character)
      case ";": break loop
      case _: letters.insert(character)
      }
    }
    if !letters.isDisjoint(with: ["y", "d"]) { return .day }
    if !letters.isDisjoint(with: ["h", "s"]) { return .time }
    return letters.contains("m") ? .day : .number
  }
}
