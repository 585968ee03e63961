import PayDomain

/// Builds one payslip of a Xero export, its ids still open.
struct XeroSlipReader {
  private let path: String
  private var slip: XeroSlip
  private var first: Field<String> = .notOnSlip
  private var last: Field<String> = .notOnSlip
  private var superTotal: Field<Money> = .notOnSlip
  private var line = XeroLineReader()
  private var supers = XeroSupers()

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
    supers = XeroSupers()
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
    if let accrual = line.accrual {
      slip.accruals.append(accrual)
      return
    }
    let (link, salary) = line.finish()
    if let salary, slip.slip.annualSalary.isSilent { slip.slip.annualSalary = salary }
    if line.line.section == .employerSuper { supers.add(line.line) }
    slip.slip.lines.append(line.line)
    slip.links.append(link)
  }

  /// The payslip closed; its reading is moved into `slips`.
  mutating func finish(problem: ReadingProblem?, into slips: inout [XeroSlip]) {
    slip.slip.employee = XeroPersonReader.name(first, last)
    slip.slip.superGuarantee = supers.guarantee(orTotal: superTotal)
    slip.problem = problem
    var done = XeroSlip(slip: Payslip(source: slip.slip.source), place: slip.place)
    swap(&done, &slip)
    slips.append(done)
  }
}

/// The employer's contributions among the lines of one payslip.
struct XeroSupers {
  private var guarantee: Field<Money> = .notOnSlip
  private var guarantees = 0
  private var others = 0

  /// Adds a line of the employer's.
  mutating func add(_ line: PayLine) {
    guard line.category == .superGuarantee else {
      others += 1
      return
    }
    guarantees += 1
    guard guarantees > 1 else {
      guarantee = line.amount
      return
    }
    guard case .read(var sum) = guarantee, let more = line.amount.reading else {
      guarantee = .notOnSlip
      return
    }
    sum.value += more.value
    sum.text += " + " + more.text
    guarantee = .read(sum)
  }

  /// The guarantee contribution: the one line's, else the sum of several, else the printed total
  /// when no line
  /// says that it holds anything else.
  ///
  /// A sum of several funds' lines has no figure of its own on the slip; its text shows the
  /// addends.
  func guarantee(orTotal total: Field<Money>) -> Field<Money> {
    if guarantees > 0 { return guarantee }
    return others == 0 ? total : .notOnSlip
  }
}
