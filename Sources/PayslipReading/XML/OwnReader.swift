import PayDomain

/// Builds payslips from the events of goingrate's own XML, one at a time.
///
/// What is wrong inside a slip costs that slip; an unknown element outside one costs the rest of
/// the file.
struct OwnReader {
  /// The grammar, compiled once.
  static let grammar = XMLGrammar<OwnPlace>()

  /// Why the file as a whole cannot be read on; nil while it can.
  private(set) var fileProblem: ReadingProblem?
  /// How many slips have opened.
  private(set) var slipCount: Int32 = 0
  private let path: String
  private var labels: XMLLabels
  private var states: EmployerStates
  private var figures = XMLFigures()
  private var lines = OwnLineReader()
  private var balances = OwnLeaveReader()
  private var doubts = XMLDoubts()
  private let grammar = OwnReader.grammar
  /// The innermost open element that has a place.
  private var place = OwnPlace.file
  /// How many elements are open inside it that have none.
  private var unknownDepth = 0
  private var kind = DocumentKind.export
  private var slip: Payslip
  private var seen: UInt64 = 0
  private var identities: Set<String> = []
  private let emit: (consuming SlipOutcome) -> Void

  /// Makes a reader; `emit` is given each slip as it closes, in the file's order.
  init(
    path: String, labels: XMLLabels, states: EmployerStates,
    emit: @escaping (consuming SlipOutcome) -> Void
  ) {
    self.path = path
    self.labels = labels
    self.states = states
    self.emit = emit
    slip = Payslip(source: OwnReader.source(path, 0, .export))
  }

  private static func source(_ path: String, _ ordinal: Int32, _ kind: DocumentKind) -> SlipSource {
    SlipSource(
      path: path, ordinal: ordinal, format: "xml", layout: XMLDialects.goingrate, kind: kind)
  }

  /// An element opened.
  mutating func opened(_ name: XMLName, in pass: XMLPass) {
    guard unknownDepth == 0, let opening = grammar.place(name, in: place) else {
      if unknownDepth == 0 { refuse(pass.writtenName, in: place, line: pass.openedLine) }
      if fileProblem != nil { pass.stop(with: .satisfied) }
      return unknownDepth += 1
    }
    place = opening
    if opening == .payslip { begin() } else if opening == .line { beginLine(pass.openedLine) }
    if opening == .balance { beginBalance(pass.openedLine) }
    if !opening.isValue { notice(opening, pass.openedLine) }
    if pass.attributeCount > 0 { readAttributes(of: opening, in: pass) }
  }

  /// An element closed.
  mutating func closed(text: UnsafeRawBufferPointer, in pass: XMLPass) {
    guard unknownDepth == 0 else { return unknownDepth -= 1 }
    let closing = place
    place = closing.parent
    if closing.isValue {
      set(closing, text, pass.openedLine)
    } else if let own = closing.ownText {
      if text.contains(where: { !XMLText.isBlank($0) }) { set(own, text, pass.openedLine) }
    } else if closing == .line {
      lines.finish(into: &slip, doubts: &doubts, figures: &figures)
    } else if closing == .balance {
      balances.finish(into: &slip, figures: &figures)
    } else if closing == .payslip {
      finish()
    }
  }

  private mutating func readAttributes(of place: OwnPlace, in pass: XMLPass) {
    for index in 0..<pass.attributeCount where !pass.isForeignAttribute(index) {
      let name = pass.attributeName(index)
      if let value = grammar.place(name, in: place), value.isValue {
        set(value, pass.attributeValue(index), pass.openedLine)
      } else {
        refuse(pass.writtenAttributeName(index), in: place, line: pass.openedLine)
      }
    }
  }

  private mutating func begin() {
    slipCount += 1
    slip = Payslip(source: OwnReader.source(path, slipCount, kind))
    slip.lines.reserveCapacity(8)
    figures.reset()
    doubts.reset()
    seen = 0
  }

  private mutating func beginLine(_ line: Int32) {
    seen &= ~(OwnPlace.lineBits | OwnPlace.line.bit)
    lines.begin(at: line)
  }

  private mutating func beginBalance(_ line: Int32) {
    seen &= ~(OwnPlace.balanceBits | OwnPlace.balance.bit)
    balances.begin(at: line)
  }

  private mutating func finish() {
    checkPeriod()
    if let problem = figures.problem {
      return emit(.problem(problem, path: path, ordinal: slipCount))
    }
    slip.stateSystem = states.state(of: slip.employer)
    doubts.settle(&slip)
    SlipArithmetic.prove(&slip)
    // Every element was read, or the slip refused.
    if slip.source.kind == .document { slip.unread = .nothing }
    if !slip.yearToDate.isEmpty { slip.doubtSmallSumsToDate() }
    var done = Payslip(source: slip.source)
    swap(&done, &slip)
    emit(.slip(consume done))
  }

  private mutating func checkPeriod() {
    guard let start = slip.periodStart.reading, slip.periodEnd.value != nil, slip.period == nil
    else { return }
    figures.refuse(.impossiblePeriod(place: start.place))
  }

  /// Refuses a name that has no place here: the slip inside one, else the file.
  private mutating func refuse(_ name: String, in parent: OwnPlace, line: Int32) {
    guard parent != .file else { return fileProblem = XMLDialects.unknown }
    let problem = ReadingProblem.unknownElement(
      name: name, allowed: XMLGrammar<OwnPlace>.allowed(in: parent), place: .line(line))
    refuse(problem, in: parent)
  }

  private mutating func refuse(_ problem: ReadingProblem, in parent: OwnPlace) {
    if parent == .payslips {
      if fileProblem == nil { fileProblem = problem }
    } else {
      figures.refuse(problem)
    }
  }

  /// Refuses what stands twice.
  private mutating func notice(_ place: OwnPlace, _ line: Int32) {
    guard place != .payslips, place != .payslip else { return }
    if seen & place.bit != 0 {
      figures.refuse(.duplicateElement(name: place.written, place: .line(line)))
    }
    seen |= place.bit
  }

  private mutating func set(_ place: OwnPlace, _ bytes: UnsafeRawBufferPointer, _ line: Int32) {
    notice(place, line)
    switch place {
    case .file, .payslips, .payslip, .employer, .employee, .period, .lines, .line, .superGuarantee,
      .toDate, .leave, .balance:
      break
    case .kind: kind = documentKind(bytes, line, in: .payslips, else: kind)
    case .slipKind: slip.source.kind = documentKind(bytes, line, in: .payslip, else: kind)
    case .identity: identify(bytes, line)
    case .correction: slip.isCorrection = figures.flag(bytes, place.written, line)
    case .employerName: slip.employer = figures.sharedText(bytes, line)
    case .abn: slip.abn = figures.abn(bytes, line)
    case .employeeName: slip.employee = figures.text(bytes, line)
    case .number: slip.employeeNumber = figures.text(bytes, line)
    case .born: slip.born = figures.date(bytes, place.written, line)
    case .started: slip.employmentStart = figures.date(bytes, place.written, line)
    case .instrument: slip.instrument = figures.sharedText(bytes, line)
    case .classification: slip.classification = figures.sharedText(bytes, line)
    case .employment: slip.employment = figures.employment(bytes, line)
    case .periodStart: slip.periodStart = figures.date(bytes, place.written, line)
    case .periodEnd: slip.periodEnd = figures.date(bytes, place.written, line)
    case .paymentDate: slip.paymentDate = figures.date(bytes, place.written, line)
    case .hourlyRate: slip.hourlyRate = figures.rate(bytes, place.written, line)
    case .annualSalary: slip.annualSalary = figures.money(bytes, place.written, line)
    case .label, .category, .section, .form, .multiplier, .hours, .quantity, .unit, .rate, .amount,
      .date, .prior:
      lines.set(place, bytes, line, labels: &labels, figures: &figures)
    case .gross: slip.gross = figures.money(bytes, place.written, line)
    case .tax: slip.tax = figures.money(bytes, place.written, line)
    case .deductions: slip.deductions = figures.money(bytes, place.written, line)
    case .reimbursements: slip.reimbursements = figures.money(bytes, place.written, line)
    case .net: slip.net = figures.money(bytes, place.written, line)
    case .superAmount: slip.superGuarantee = figures.money(bytes, place.written, line)
    case .fund: slip.superFund = figures.sharedText(bytes, line)
    case .issueDate: slip.issueDate = figures.date(bytes, place.written, line)
    case .grossToDate: takeToDate(.gross, place, bytes, line)
    case .taxToDate: takeToDate(.tax, place, bytes, line)
    case .netToDate: takeToDate(.net, place, bytes, line)
    case .superToDate: takeToDate(.superGuarantee, place, bytes, line)
    case .leaveLabel, .leaveKind, .leaveUnit, .opening, .accrued, .taken, .closing:
      balances.set(place, bytes, line, figures: &figures)
    }
  }

  private mutating func takeToDate(
    _ kind: YearToDateKind, _ place: OwnPlace, _ bytes: UnsafeRawBufferPointer, _ line: Int32
  ) {
    guard let amount = figures.money(bytes, place.written, line).reading else { return }
    slip.yearToDate.append(YearToDateSum(name: place.written, kind: kind, amount: amount))
  }

  private mutating func documentKind(
    _ bytes: UnsafeRawBufferPointer, _ line: Int32, in parent: OwnPlace, else usual: DocumentKind
  ) -> DocumentKind {
    let word = XMLText.collapsed(bytes)
    if let kind = DocumentKind(rawValue: word) { return kind }
    let words = [DocumentKind.document.rawValue, DocumentKind.export.rawValue]
    // A name has a blank or a capital, a number digits: a plain word is a slip of the pen.
    let isPlain = word.utf8.count <= 16 && word.utf8.allSatisfy { $0 &- 0x61 < 26 }
    refuse(
      .unknownWord(
        field: "document=", allowed: words, place: .line(line), found: isPlain ? word : nil),
      in: parent)
    return usual
  }

  private mutating func identify(_ bytes: UnsafeRawBufferPointer, _ line: Int32) {
    let identity = XMLText.collapsed(bytes)
    guard !identity.isEmpty, !identities.insert(identity).inserted else { return }
    figures.refuse(.duplicateSlip(place: .line(line)))
  }
}
