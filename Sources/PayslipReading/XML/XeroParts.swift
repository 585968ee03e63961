import PayDomain

/// An id of Xero's as a number, so that ids are compared and hashed without text.
struct XeroID: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// Reads an id: a GUID in any case, or up to fifteen bytes of anything else; nil for blanks and
  /// longer.
  init?(_ bytes: UnsafeRawBufferPointer) {
    let text = XMLText.trimmed(bytes)
    if text.count == 36, let guid = XeroID(guid: text) {
      self = guid
      return
    }
    guard (1...15).contains(text.count) else { return nil }
    var words: (UInt64, UInt64) = (0, UInt64(text.count) << 56)
    for (index, byte) in text.enumerated() {
      if index < 8 {
        words.0 = words.0 << 8 | UInt64(byte)
      } else {
        words.1 |= UInt64(byte) << (8 * (index - 8))
      }
    }
    (high, low) = words
  }

  private init?(guid text: UnsafeRawBufferPointer) {
    var words: (UInt64, UInt64) = (0, 0)
    var digits = 0
    for (index, byte) in text.enumerated() {
      if index == 8 || index == 13 || index == 18 || index == 23 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let digit = XeroID.hexDigit(byte) else { return nil }
      if digits < 16 { words.0 = words.0 << 4 | digit } else { words.1 = words.1 << 4 | digit }
      digits += 1
    }
    (high, low) = words
  }

  private static func hexDigit(_ byte: UInt8) -> UInt64? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}

/// A pay item: what a line's id stands for.
struct XeroItem: Sendable {
  /// Its name, which is the label of its lines.
  var name = ""
  /// `ORDINARYTIMEEARNINGS` and so on, nil for what is not an earnings rate.
  var earningsType: String?
  /// The multiple of the ordinary rate; nil when it is none.
  var multiplier: Percentage?
  /// What its units are, as written; nil when it says nothing.
  var typeOfUnits: String?
  /// The file it stood in.
  var path: String
}

/// What the export says of an employee.
struct XeroEmployee: Sendable {
  /// First and last name.
  var name: Field<String> = .notOnSlip
  /// Date of birth.
  var born: Field<CivilDate> = .notOnSlip
  /// The day employment began.
  var started: Field<CivilDate> = .notOnSlip
  /// The classification, else the job title as a doubtful reading.
  var classification: Field<String> = .notOnSlip
  /// Full-time, part-time or casual.
  var employment: Field<EmploymentType> = .notOnSlip
  /// The file it stood in.
  var path: String
}

/// What the export says of the organisation that pays.
struct XeroOrganisation: Sendable {
  /// Its legal name.
  var name: Field<String> = .notOnSlip
  /// Its ABN.
  var abn: Field<String> = .notOnSlip
}

/// A pay run's days.
struct XeroRun: Sendable {
  /// Its id, nil when it has none that can be read.
  var id: XeroID?
  /// The first day.
  var start: Field<CivilDate> = .notOnSlip
  /// The last day.
  var end: Field<CivilDate> = .notOnSlip
  /// The day of payment.
  var payment: Field<CivilDate> = .notOnSlip
  /// Whether it is not yet posted.
  var isDraft = false
  /// The file it stood in.
  var path: String
}

/// What a line needs from a pay item.
enum XeroLink: Sendable {
  /// Pay for work, by earnings rate.
  case earnings(XeroID?)
  /// Leave, by leave type where the line says it, else by earnings rate.
  case leave(XeroID?, isCashedOut: Bool)
  /// A line made from a salary.
  case salary(XeroID?)
  /// A deduction, by deduction type.
  case deduction(XeroID?)
  /// A reimbursement, by its type.
  case reimbursement(XeroID?)
  /// Nothing: the line says itself what it is.
  case none
}

/// Leave that accrued in a payslip.
struct XeroAccrual: Sendable {
  /// The leave type's id.
  var type: XeroID?
  /// How much accrued.
  var units: Field<Hours>
}

/// A payslip before its ids are resolved.
struct XeroSlip: Sendable {
  /// What the element itself says; labels and categories of linked lines are still open.
  var slip: Payslip
  /// The line of its start tag.
  var place: SourcePlace
  /// The payslip's id.
  var id: XeroID?
  /// The employee's id.
  var employee: XeroID?
  /// The run it stands in, nil when it stands alone.
  var run: XeroRun?
  /// For each line of ``slip``, what it needs.
  var links: [XeroLink] = []
  /// Leave that accrued.
  var accruals: [XeroAccrual] = []
  /// Whether it has lists of lines: a summary inside a pay run has none.
  var isWhole = false
  /// Why it cannot be read.
  var problem: ReadingProblem?
}

/// What one or more files of a Xero export hold, before anything is joined.
///
/// Values of different files are merged in any order; ``XeroJoin`` sorts by path and order in the
/// file.
public struct XeroParts: Sendable {
  /// Pay items by id.
  var items: [XeroID: XeroItem] = [:]
  /// Employees by id.
  var employees: [XeroID: XeroEmployee] = [:]
  /// The organisation, nil until a file names one.
  var organisation: XeroOrganisation?
  /// Payslips in files' order, whole and in summary.
  var slips: [XeroSlip] = []
  /// Files that broke off after some parts, and why.
  var faults: [(path: String, problem: ReadingProblem)] = []
  /// Ids of whole payslips already emitted by a streaming read.
  var emitted: Set<XeroID> = []

  /// Makes parts of nothing.
  public init() {}

  /// Adds the parts of other files.
  ///
  /// Where two files define one id, the file whose path sorts first counts.
  public mutating func merge(_ other: XeroParts) {
    items.merge(other.items) { $0.path <= $1.path ? $0 : $1 }
    employees.merge(other.employees) { $0.path <= $1.path ? $0 : $1 }
    organisation = organisation ?? other.organisation
    slips += other.slips
    faults += other.faults
    emitted.formUnion(other.emitted)
  }

  /// Whether nothing was found in the files read.
  var isEmpty: Bool { !hasDefinitions && slips.isEmpty }

  /// Whether pay items, employees or the organisation were found.
  var hasDefinitions: Bool { !items.isEmpty || !employees.isEmpty || organisation != nil }

  /// Whether all that a payslip's ids name is known.
  func explains(_ slip: XeroSlip) -> Bool {
    guard let employee = slip.employee, employees[employee] != nil else { return false }
    return slip.links.allSatisfy { link in
      guard let id = link.item else { return true }
      return items[id] != nil
    }
  }
}

extension XeroLink {
  /// The pay item a line names, nil when it names none.
  var item: XeroID? {
    switch self {
    case .earnings(let id), .leave(let id, _), .salary(let id), .deduction(let id),
      .reimbursement(let id):
      id
    case .none: nil
    }
  }
}
