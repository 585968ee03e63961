/// The dialects of XML that are read, by the names that reports and problems give them.
enum XMLDialects {
  /// goingrate's own format.
  static let goingrate = "goingrate-xml"
  /// Xero Payroll AU.
  static let xero = "xero-payroll-au"

  /// Says what a document of another dialect lacks to be one of the known ones.
  static var unknown: ReadingProblem {
    .noPayslipFields(nearest: [
      LayoutMiss(layout: goingrate, lacked: ["payslips"]),
      LayoutMiss(layout: xero, lacked: ["Response"]),
    ])
  }
}

extension ReadingProblem {
  /// The problem of a faulty document; nil where the pass ended because its listener had enough.
  init?(_ fault: XMLFault) {
    switch fault {
    case .empty: self = .emptyFile
    case .tooLarge(let bytes): self = .tooLarge(bytes: bytes, limit: XMLLimits.bytes)
    case .doctype(let line): self = .doctypeRefused(line: line)
    case .truncated(let line):
      self = .truncated(missing: "the end of an element open at line \(line)")
    case .malformed(let line, let reason):
      self = .malformedXML(line: line, reason: reason)
    case .entity(let line): self = .entityRefused(line: line)
    case .tooDeep(let line): self = .tooDeep(limit: XMLLimits.depth, line: line)
    case .textTooLong(let line):
      self = .malformedXML(line: line, reason: "one text is longer than \(XMLLimits.text) bytes")
    case .satisfied: return nil
    }
  }
}
