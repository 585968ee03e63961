import PayDomain

/// Builds payslips from the events of a document that a mapping describes.
///
/// What stands outside a slip, in an element around it or before it, is said of every slip that follows, until that
/// element opens again. What is not mapped is passed over.
struct MappedReader {
  /// A value that stands outside a slip.
  private struct Shared {
    let node: Int
    let column: ExportColumn
    let bytes: [UInt8]
    let line: Int32
  }

  /// How many slips have opened.
  private(set) var slipCount: Int32 = 0
  private let mapping: XMLMapping
  private let path: String
  private let labels: FieldLabels
  private var states: EmployerStates
  private var lines: MappedLine
  private var figures = XMLFigures()
  private var doubts = XMLDoubts()
  /// The open elements: the node of each, -1 for one that is not mapped.
  private var open: [Int] = []
  private var shared: [Shared] = []
  /// What the open slip itself says.
  private var said = MappedSayings()
  private var slip: Payslip
  private var isInSlip = false
  private var isInLine = false
  private let emit: (consuming SlipOutcome) -> Void

  /// Makes a reader; `emit` is given each slip as it closes, in the file's order.
  init(
    mapping: XMLMapping, path: String, catalog: LayoutCatalog, facts: KnownFacts,
    emit: @escaping (consuming SlipOutcome) -> Void
  ) {
    self.mapping = mapping
    self.path = path
    self.emit = emit
    labels = catalog.labels
    states = EmployerStates(catalog.stateEmployers)
    lines = MappedLine(
      labels: XMLLabels(vocabulary: catalog.vocabulary, facts: facts), fields: catalog.labels)
    slip = Payslip(source: MappedReader.source(mapping, path, 0))
  }

  private static func source(
    _ mapping: XMLMapping, _ path: String, _ ordinal: Int32
  ) -> SlipSource {
    SlipSource(path: path, ordinal: ordinal, format: "xml", layout: mapping.name, kind: .export)
  }

  /// An element opened.
  mutating func opened(_ name: String?, in pass: XMLPass) {
    let node = node(name)
    open.append(node)
    guard node >= 0 else { return }
    switch mapping.nodes[node].opens {
    case .nothing:
      if !isInSlip { shared.removeAll { mapping.isInside($0.node, node) } }
    case .slip:
      if !isInSlip { beginSlip() }
    case .line(let section):
      guard isInSlip, !isInLine else { break }
      isInLine = true
      lines.begin(at: pass.openedLine, section: section)
    }
    readAttributes(of: node, in: pass)
  }

  /// The node of an element that opens; -1 when it is not mapped.
  private func node(_ name: String?) -> Int {
    guard let name else { return -1 }
    guard let parent = open.last else { return name == mapping.root ? 0 : -1 }
    guard parent >= 0 else { return -1 }
    return mapping.nodes[parent].children[name] ?? -1
  }

  private mutating func readAttributes(of node: Int, in pass: XMLPass) {
    guard !mapping.nodes[node].attributes.isEmpty else { return }
    for index in 0..<pass.attributeCount where !pass.isForeignAttribute(index) {
      let number = Int(pass.attributeName(index))
      guard number > 0, let column = mapping.nodes[node].attributes[mapping.names[number - 1]]
      else { continue }
      set(column, pass.attributeValue(index), at: pass.openedLine, of: node)
    }
  }

  /// The element opened last closed.
  mutating func closed(text: UnsafeRawBufferPointer, in pass: XMLPass) {
    guard let node = open.popLast(), node >= 0 else { return }
    if let column = mapping.nodes[node].text { set(column, text, at: pass.line, of: node) }
    switch mapping.nodes[node].opens {
    case .nothing: break
    case .slip: finishSlip()
    case .line:
      guard isInLine else { break }
      isInLine = false
      lines.finish(into: &slip, doubts: &doubts, figures: &figures)
    }
  }

  private mutating func beginSlip() {
    slipCount += 1
    slip = Payslip(source: MappedReader.source(mapping, path, slipCount))
    isInSlip = true
    figures.reset()
    doubts.reset()
    said.reset()
    lines.totals.reset()
    for value in shared {
      value.bytes.withUnsafeBytes { set(value.column, $0, at: value.line) }
    }
  }

  private mutating func finishSlip() {
    guard isInSlip else { return }
    isInSlip = false
    if let start = slip.periodStart.reading, slip.periodEnd.value != nil, slip.period == nil {
      figures.refuse(.impossiblePeriod(place: start.place))
    }
    if let problem = figures.problem {
      return emit(.problem(problem, path: path, ordinal: slipCount))
    }
    if slip.lines.isEmpty { slip.extent = .totalsOnly }
    lines.totals.settle(&slip)
    slip.stateSystem = states.state(of: slip.employer)
    doubts.settle(&slip)
    SlipArithmetic.prove(&slip)
    if !slip.yearToDate.isEmpty { slip.doubtSmallSumsToDate() }
    emit(.slip(slip))
  }

  /// Takes a value: of the line, of the slip, or of the slips to come.
  private mutating func set(
    _ column: ExportColumn, _ bytes: UnsafeRawBufferPointer, at line: Int32, of node: Int
  ) {
    if isInSlip {
      if !isInLine || column.isOfSlip, said.isRepeat(column, bytes, line, &figures) { return }
      return set(column, bytes, at: line)
    }
    shared.append(Shared(node: node, column: column, bytes: Array(bytes), line: line))
  }

  private mutating func set(
    _ column: ExportColumn, _ bytes: UnsafeRawBufferPointer, at line: Int32
  ) {
    if isInLine, lines.set(column, bytes, line, mapping.dateOrder, &figures) { return }
    switch column {
    case .employer: slip.employer = figures.sharedText(bytes, line)
    case .abn: slip.abn = figures.abn(bytes, line)
    case .employeeNumber: slip.employeeNumber = figures.text(bytes, line)
    case .employee: slip.employee = figures.text(bytes, line)
    case .firstName: slip.employee = joined(figures.text(bytes, line), isLast: false)
    case .lastName: slip.employee = joined(figures.text(bytes, line), isLast: true)
    case .born: slip.born = date(bytes, column, line)
    case .employmentStart: slip.employmentStart = date(bytes, column, line)
    case .instrument: slip.instrument = figures.sharedText(bytes, line)
    case .classification: slip.classification = figures.sharedText(bytes, line)
    case .employment: slip.employment = figures.employment(bytes, line)
    case .hourlyRate: slip.hourlyRate = figures.rate(bytes, column.rawValue, line)
    case .annualSalary: slip.annualSalary = figures.money(bytes, column.rawValue, line)
    case .periodStart: slip.periodStart = date(bytes, column, line)
    case .periodEnd: slip.periodEnd = date(bytes, column, line)
    case .paymentDate: slip.paymentDate = date(bytes, column, line)
    case .issueDate: slip.issueDate = figures.dateOrUnreadable(bytes, line)
    case .grossToDate, .taxToDate, .netToDate, .superToDate, .annualLeaveAccrued, .annualLeaveTaken,
      .annualLeaveBalance, .personalLeaveAccrued, .personalLeaveTaken, .personalLeaveBalance,
      .longServiceLeaveBalance:
      slip.takeBeside(column, bytes, name: column.rawValue, at: .line(line))
    case .period: takePeriod(bytes, line)
    case .superFund: slip.superFund = figures.sharedText(bytes, line)
    case .correction: slip.isCorrection = figures.flag(bytes, column.rawValue, line)
    case .gross, .tax, .studyLoan, .deductions, .preTaxDeductions, .postTaxDeductions,
      .reimbursements, .net, .superGuarantee:
      takeSum(column, figures.money(bytes, column.rawValue, line))
    case .slipID, .payRun, .line, .category, .section, .hours, .unit, .rate, .rateUnit, .amount,
      .date, .lineSuper, .form, .multiplier, .priorPeriod, .ignored, .refused, .pairHours,
      .pairRate, .pairAmount, .pairToDate:
      break
    }
  }

  /// Adds a sum of the slip to what is known of it; what is withheld or taken off is kept positive.
  private mutating func takeSum(_ column: ExportColumn, _ sum: Field<Money>) {
    if sum.value != nil { lines.totals.state(column) }
    SlipTotals.add(sum, as: column, to: &slip)
  }

  private mutating func date(
    _ bytes: UnsafeRawBufferPointer, _ column: ExportColumn, _ line: Int32
  ) -> Field<CivilDate> {
    MappedDates.field(bytes, column.rawValue, line, mapping.dateOrder, &figures)
  }

  private mutating func takePeriod(_ bytes: UnsafeRawBufferPointer, _ line: Int32) {
    let text = XMLText.collapsed(bytes)
    guard !text.isEmpty else { return }
    guard let period = Dates.period(text, order: mapping.dateOrder ?? .dayFirst) else {
      return figures.refuse(
        .impossibleDate(text: String(text.prefix(24)), field: "period", place: .line(line)))
    }
    slip.periodStart = .read(Reading(period.start, at: .line(line), text: text))
    slip.periodEnd = .read(Reading(period.end, at: .line(line), text: text))
  }

  /// The name with a part added.
  private func joined(_ part: Field<String>, isLast: Bool) -> Field<String> {
    guard let before = slip.employee.reading else { return part }
    guard let added = part.reading else { return slip.employee }
    let name = isLast ? "\(before.value) \(added.value)" : "\(added.value) \(before.value)"
    return .read(Reading(name, at: before.place, text: name))
  }
}

/// Days in a mapped document.
enum MappedDates {
  /// A day: `2026-07-01`, `20260701`, and in two numbers and a year only in the order that the mapping says.
  static func field(
    _ bytes: UnsafeRawBufferPointer, _ name: String, _ line: Int32, _ order: DateOrder?,
    _ figures: inout XMLFigures
  ) -> Field<CivilDate> {
    let text = XMLText.collapsed(bytes)
    guard !text.isEmpty else { return .notOnSlip }
    var value = XMLDates.date(bytes)
    let digits = Array(text)
    if value == nil, digits.count == 8, digits.allSatisfy({ $0.isASCII && $0.isNumber }) {
      let iso =
        String(digits[0..<4]) + "-" + String(digits[4..<6]) + "-" + String(digits[6..<8])
      value = CivilDate(iso: iso)
    }
    if value == nil, let order { value = Dates.date(text, order: order) }
    guard let value else {
      figures.refuse(
        .impossibleDate(text: String(text.prefix(24)), field: name, place: .line(line)))
      return .notOnSlip
    }
    return .read(Reading(value, at: .line(line), text: text))
  }
}
