/// Where in a document something stood.
public enum SourcePlace: Hashable, Sendable {
  /// A cell of a table: row as the file counts lines, column from 1.
  case cell(row: Int32, column: Int32)
  /// A cell of a spreadsheet's sheet: row and column as the sheet counts them, from 1.
  case sheetCell(SheetName, row: Int32, column: Int32)
  /// A box on a page: page from 1; edges in hundredths of a point from the top left.
  case box(page: Int32, left: Int32, top: Int32, right: Int32, bottom: Int32)
  /// A line of an XML document, from 1.
  case line(Int32)
  /// Said by the user, not by a document.
  case asserted
}

extension SourcePlace: CustomStringConvertible {
  /// `row 7, column 3`, ``sheet `July`, row 7, column 3``, `page 1 at 72,144`, `line 12` or `as the user says`.
  public var description: String {
    switch self {
    case .cell(let row, let column): "row \(row), column \(column)"
    case .sheetCell(let sheet, let row, let column):
      "sheet `\(sheet.text)`, row \(row), column \(column)"
    case .box(let page, let left, let top, _, _): "page \(page) at \(left / 100),\(top / 100)"
    case .line(let line): "line \(line)"
    case .asserted: "as the user says"
    }
  }

  /// The place in the form of a diagnostic, `7:3`, `July!7:3`, `p1:144` or `12`; nil for what the user says.
  public var short: String? {
    switch self {
    case .cell(let row, let column): "\(row):\(column)"
    case .sheetCell(let sheet, let row, let column): "\(sheet.text)!\(row):\(column)"
    case .box(let page, _, let top, _, _): "p\(page):\(top / 100)"
    case .line(let line): "\(line)"
    case .asserted: nil
    }
  }
}

/// How sure a reading is.
public enum Proof: UInt8, Hashable, Sendable, Comparable {
  /// Found by position or guess; nothing supports it. No finding may rest on it.
  case doubtful
  /// Labelled in the document, but no sum proves it.
  case read
  /// The sums that use it agree.
  case proved

  /// Compares by strength.
  public static func < (left: Proof, right: Proof) -> Bool { left.rawValue < right.rawValue }
}

/// A value read from a document, with where it stood and how it was printed.
public struct Reading<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value.
  public var value: Value
  /// Where it stood.
  public var place: SourcePlace
  /// The text as printed.
  public var text: String
  /// How sure the reading is.
  public var proof: Proof

  /// Makes a reading.
  public init(_ value: Value, at place: SourcePlace, text: String, proof: Proof = .read) {
    self.value = value
    self.place = place
    self.text = text
    self.proof = proof
  }
}

/// Why a value is not there.
///
/// Unknown is never zero.
public enum Absence: Hashable, Sendable {
  /// The document does not say it.
  case notOnSlip
  /// Something stands there that cannot be read as the value; the text as printed.
  case unreadable(String, SourcePlace)
  /// It is masked or left out on purpose.
  case masked
  /// It does not apply to this document.
  case notApplicable
}

/// A value that a document may or may not state.
public enum Field<Value: Hashable & Sendable>: Hashable, Sendable {
  /// It is stated.
  case read(Reading<Value>)
  /// It is not, and why.
  case absent(Absence)

  /// The value, nil when absent.
  public var value: Value? {
    if case .read(let reading) = self { reading.value } else { nil }
  }
  /// The reading, nil when absent.
  public var reading: Reading<Value>? {
    if case .read(let reading) = self { reading } else { nil }
  }
  /// Not stated by the document.
  public static var notOnSlip: Field { .absent(.notOnSlip) }
}
