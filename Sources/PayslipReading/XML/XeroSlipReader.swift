import PayDomain

/// Builds one payslip of a Xero export, its ids still open.
struct XeroSlipReader {
  private let path: String
  private var slip: XeroSlip
  private var first: Field<String> = .notOnSlip
  private var last: Field<String> = .notOnSlip
  private var superTotal: Field<Money> = .notOnSlip
  private var line = XeroLineReader()

  /// Makes a reader for one file.
  init(path: String) {
    self.path = path
    slip = XeroSlip(
      slip: Payslip(source: XeroSlipReader.source(path, 0)), place: .line(0))
  }

  private static func source(_ path: String, _ ordinal: Int32) -> SlipSource {
    SlipSource(
      path: path, ordinal: ordinal, format: "xml", layout: XMLDialects.xero, kind: .export)
  }

  /// A payslip opened, inside a run or alone.
  mutating func begin(ordinal: Int32, at line: Int32, run: XeroRun?) {
    slip = XeroSlip(
      slip: Payslip(source: XeroSlipReader.source(path, ordinal)), place: .line(line), run: run)
    slip.slip.lines.reserveCapacity(8)
    first = .notOnSlip
    last = .notOnSlip
    superTotal = .notOnSlip
  }

  /// A list of lines was seen: the payslip is whole, not a summary.
  mutating func markWhole() { slip.isWhole = true }

  /// A value of the payslip itself; places of other things change nothing.
  mutating func set(
    _ place: XeroPlace, _ text: UnsafeRawBufferPointer, _ at: Int32, figures: inout XMLFigures
  ) {
    if place == .slipID {
      slip.id = XeroID(text)
    } else if place == .slipEmployeeID {
      slip.employee = XeroID(text)
      slip.slip.employeeNumber = figures.text(text, at)
    } else if place == .slipFirstName {
      first = figures.text(text, at)
    } else if place == .slipLastName {
      last = figures.text(text, at)
    } else if place == .wages {
      slip.slip.gross = figures.money(text, "Wages", at)
    } else if place == .tax {
      slip.slip.tax = figures.money(text, "Tax", at)
    } else if place == .deductions {
      slip.slip.deductions = figures.money(text, "Deductions", at)
    } else if place == .superTotal {
      superTotal = figures.money(text, "Super", at)
    } else if place == .reimbursements {
      slip.slip.reimbursements = figures.money(text, "Reimbursements", at)
    } else if place == .netPay {
      slip.slip.net = figures.money(text, "NetPay", at)
    }
  }

  /// A line opened.
  mutating func beginLine(_ place: XeroPlace, at number: Int32) { line.begin(place, at: number) }

  /// A value of the line.
  mutating func setInLine(
    _ place: XeroPlace, _ text: UnsafeRawBufferPointer, _ at: Int32, figures: inout XMLFigures
  ) {
    line.set(place, text, at, figures: &figures)
  }

  /// The line closed.
  mutating func endLine() {
    let (built, link, salary) = line.finished()
    if let salary, slip.slip.annualSalary == .notOnSlip { slip.slip.annualSalary = salary }
    slip.slip.lines.append(built)
    slip.links.append(link)
  }

  /// The payslip closed.
  mutating func finished(problem: ReadingProblem?) -> XeroSlip {
    slip.slip.employee = XeroPersonReader.name(first, last)
    slip.slip.superGuarantee = superGuarantee()
    slip.problem = problem
    return slip
  }

  /// The guarantee contribution: the one line's, else the sum of several, else the printed total when no line
  /// says that it holds anything else.
  ///
  /// A sum of several funds' lines has no figure of its own on the slip; its text shows the addends.
  private func superGuarantee() -> Field<Money> {
    let lines = slip.slip.lines.filter { $0.section == .employerSuper }
    let guarantee = lines.filter { $0.category == .superGuarantee }.map(\.amount)
    if guarantee.count == 1, let only = guarantee.first { return only }
    guard !guarantee.isEmpty else { return lines.isEmpty ? superTotal : .notOnSlip }
    let readings = guarantee.compactMap(\.reading)
    guard readings.count == guarantee.count, let first = readings.first else { return .notOnSlip }
    let sum = readings.reduce(Money.zero) { $0 + $1.value }
    let text = readings.map(\.text).joined(separator: " + ")
    return .read(Reading(sum, at: first.place, text: text))
  }
}
