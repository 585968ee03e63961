import PayDomain

/// Builds the lines of a slip of a mapped document.
struct MappedLine {
  private var labels: XMLLabels
  private let fields: FieldLabels
  private var line = PayLine(label: "", category: .unknown, place: .line(0))
  private var reading: LabelReading?
  private var section: LineSection?
  private var unit: LineUnit?
  /// What the open line says.
  private var said = MappedSayings()
  /// Lines that name sums of the slip.
  var totals = MappedTotals()

  /// Makes a builder.
  init(labels: XMLLabels, fields: FieldLabels) {
    self.labels = labels
    self.fields = fields
  }

  /// A line opened.
  mutating func begin(at number: Int32, section: LineSection?) {
    line = PayLine(label: "", category: .unknown, place: .line(number))
    (reading, unit, self.section) = (nil, nil, section)
    said.reset()
  }

  /// Takes a value of the line; false when it is the slip's.
  mutating func set(
    _ column: ExportColumn, _ bytes: UnsafeRawBufferPointer, _ number: Int32,
    _ order: DateOrder?, _ figures: inout XMLFigures
  ) -> Bool {
    if !column.isOfSlip, said.isRepeat(column, bytes, number, &figures) { return true }
    switch column {
    case .line:
      let meaning = labels.meaning(of: bytes)
      (line.label, reading) = (meaning.label, meaning.reading)
    case .hours: line.quantity = figures.hours(bytes, column.rawValue, number)
    case .rate: line.rate = figures.rate(bytes, column.rawValue, number)
    case .amount: line.amount = figures.money(bytes, column.rawValue, number)
    case .unit: unit = fields.unit(of: XMLText.collapsed(bytes))
    case .date: line.date = MappedDates.field(bytes, column.rawValue, number, order, &figures)
    case .section:
      section = fields.section(of: XMLText.collapsed(bytes))?.section ?? section
    case .multiplier: line.multiplier = figures.percentage(bytes, column.rawValue, number)
    case .priorPeriod: line.isPriorPeriod = figures.flag(bytes, column.rawValue, number)
    case _ where column.isOfSlip: return false
    case _: break
    }
    return true
  }

  /// The line closed: one that names a sum of the slip's is kept with the sums, anything else becomes a line.
  mutating func finish(
    into slip: inout Payslip, doubts: inout XMLDoubts, figures: inout XMLFigures
  ) {
    guard !line.label.isEmpty else {
      guard line.quantity.isSilent, line.amount.isSilent else {
        return figures.refuse(.missingElement(name: "line", place: line.place))
      }
      return
    }
    guard let reading, reading.isPay(line.amount.value, at: line.rate.value) else { return }
    line.category = reading.category
    line.form = reading.form
    line.multiplier = line.multiplier ?? reading.multiplier
    line.section = section ?? reading.section
    line.isPriorPeriod = line.isPriorPeriod || reading.isPriorPeriod
    if let unit = unit ?? reading.unit {
      line.unit = unit
    } else if line.quantity.isSilent, line.rate.isSilent {
      line.unit = .dollars
    }
    if !reading.isAsserted, let total = fields.field(of: line.label),
      let column = SlipTotals.column(of: total)
    {
      return totals.add(line, naming: column)
    }
    slip.lines.append(line)
    doubts.note(reading, ofLine: slip.lines.count - 1)
  }
}

/// Sums of a slip that an export states, some of them among the lines.
enum SlipTotals {
  /// Which sum a label's field is; nil when it is none.
  static func column(of field: SlipField) -> ExportColumn? {
    let sums: [SlipField: ExportColumn] = [
      .gross: .gross, .tax: .tax, .studyLoan: .studyLoan, .deductions: .deductions,
      .preTaxDeductions: .preTaxDeductions, .postTaxDeductions: .postTaxDeductions,
      .reimbursements: .reimbursements, .net: .net, .superGuarantee: .superGuarantee,
    ]
    return sums[field]
  }

  /// Puts a sum into a slip; several that are one field's are added, what is taken off is kept positive.
  static func add(_ sum: Field<Money>, as column: ExportColumn, to slip: inout Payslip) {
    guard sum.value != nil else { return }
    if column == .gross {
      slip.gross = sum
    } else if column == .net {
      slip.net = sum
    } else if column == .tax || column == .studyLoan {
      slip.tax = added(slip.tax, sum.magnitude)
    } else if column == .reimbursements {
      slip.reimbursements = added(slip.reimbursements, sum)
    } else if column == .superGuarantee {
      slip.superGuarantee = added(slip.superGuarantee, sum)
    } else {
      slip.deductions = added(slip.deductions, sum.magnitude)
    }
  }

  /// The sum of what two places state; text and place are the first's.
  static func added(_ first: Field<Money>, _ second: Field<Money>) -> Field<Money> {
    guard let one = first.reading else { return second }
    guard let other = second.reading else { return first }
    return .read(
      Reading(
        one.value + other.value, at: one.place, text: "\(one.text) + \(other.text)",
        proof: min(one.proof, other.proof)))
  }
}
