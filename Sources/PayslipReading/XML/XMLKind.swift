/// Which dialect of XML a document speaks, as far as its root element tells.
public enum XMLKind: Hashable, Sendable {
  /// Xero Payroll AU: a `Response`, or one of its parts alone.
  case xero
  /// goingrate's own format, `payslips`.
  case goingrate
  /// XML of another kind; the root element's name, at most 40 characters, printable ASCII.
  case otherXML(root: String)
  /// Not XML.
  case notXML

  /// Says which dialect some bytes are, from at most the first 4 KiB.
  ///
  /// Skips a byte order mark, blanks, the XML declaration, comments and a DOCTYPE; UTF-16 is seen
  /// through.
  /// Nothing is checked beyond the name of the root element, but for names that other payrolls have as well, such as
  /// `Payslips` and `Employees`: they are Xero's where an id of Xero's follows.
  public static func sniff(_ bytes: UnsafeRawBufferPointer) -> XMLKind {
    let head = head(of: bytes)
    guard let name = root(in: head) else { return .notXML }
    if name == "payslips" { return .goingrate }
    if xeroRoots.contains(name), !plainRoots.contains(name) || holdsXeroID(head) { return .xero }
    return .otherXML(root: name)
  }

  /// The name of the root element, at most 40 characters without its prefix; nil for what is not XML.
  static func root(of bytes: UnsafeRawBufferPointer) -> String? { root(in: head(of: bytes)) }

  private static func head(of bytes: UnsafeRawBufferPointer) -> [UInt8] {
    bytes.prefix(4096).filter { $0 != 0 && !byteOrderMarks.contains($0) }
  }

  private static func root(in head: [UInt8]) -> String? {
    guard let root = rootName(head) else { return nil }
    // A name cut off by the end of the window, or with a prefix, still counts by its last part.
    let local = root.split(separator: UInt8(ascii: ":")).last.map(Array.init) ?? root
    return String(decoding: local.prefix(40), as: UTF8.self)
  }

  /// Bytes of the UTF-8 and UTF-16 marks; none of them starts or belongs to ASCII text.
  private static let byteOrderMarks: [UInt8] = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF]

  private static let xeroRoots: Set<String> = [
    "Response", "PayRuns", "PayRun", "Payslips", "Payslip", "PayItems", "Employees", "Employee",
    "PayrollCalendars", "Settings", "Organisations",
  ]

  /// Roots that other payrolls have as well.
  private static let plainRoots: Set<String> = [
    "Payslips", "Payslip", "PayRuns", "PayRun", "Employees", "Employee",
  ]

  /// Whether an id stands in the first bytes as Xero has it in such an element.
  private static func holdsXeroID(_ head: [UInt8]) -> Bool {
    let text = String(decoding: head, as: UTF8.self)
    return ["PayslipID>", "EmployeeID>", "PayRunID>"].contains { text.contains($0) }
  }

  /// The name in the first start tag; nil when something else than markup comes before it.
  private static func rootName(_ head: [UInt8]) -> [UInt8]? {
    var rest = head[...]
    while true {
      rest = rest.drop(while: XMLText.isBlank)
      guard rest.first == UInt8(ascii: "<"), let second = rest.dropFirst().first else { return nil }
      if second == UInt8(ascii: "?") {
        rest = after("?>", in: rest)
      } else if rest.starts(with: "<!--".utf8) {
        rest = after("-->", in: rest)
      } else if second == UInt8(ascii: "!") {
        rest = afterDoctype(rest)
      } else {
        let name = rest.dropFirst().prefix(while: isNameByte)
        return name.isEmpty ? nil : Array(name)
      }
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  private static func after(_ end: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    while !rest.isEmpty, !rest.starts(with: end.utf8) { rest = rest.dropFirst() }
    return rest.dropFirst(end.utf8.count)
  }

  /// What follows a DOCTYPE with its bracketed part.
  private static func afterDoctype(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let bracket = bytes.firstIndex { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: ">") }
    guard let bracket else { return [] }
    guard bytes[bracket] == UInt8(ascii: "[") else { return bytes[bracket...].dropFirst() }
    return after(">", in: after("]", in: bytes[bracket...]))
  }
}
