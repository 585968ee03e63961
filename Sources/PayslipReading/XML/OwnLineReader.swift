import PayDomain

/// Builds one line of goingrate's own XML.
struct OwnLineReader {
  private var line = OwnLineReader.blank(0)
  private var reading: LabelReading?
  private var category: PayCategory?
  private var section: LineSection?
  private var form: LineForm?
  private var unit: LineUnit?
  private var multiplier: Percentage?
  private var categories = ByteTable<PayCategory?>()

  /// Makes a reader.
  init() {}

  private static func blank(_ number: Int32) -> PayLine {
    PayLine(label: "", category: .unknown, place: .line(number))
  }

  /// A line opened.
  mutating func begin(at number: Int32) {
    line = OwnLineReader.blank(number)
    reading = nil
    multiplier = nil
    unit = nil
    category = nil
    section = nil
    form = nil
  }

  /// A value of the line; places that belong to no line change nothing.
  mutating func set(
    _ place: OwnPlace, _ bytes: UnsafeRawBufferPointer, _ at: Int32, labels: inout XMLLabels,
    figures: inout XMLFigures
  ) {
    switch place {
    case .label: setLabel(labels.meaning(of: bytes))
    case .category: setCategory(bytes, at, &figures)
    case .section: section = word(bytes, place.written, at, LineSection.allCases, &figures)
    case .form: form = word(bytes, place.written, at, [LineForm.whole, .loadingOnly], &figures)
    case .multiplier: multiplier = figures.percentage(bytes, place.written, at)
    case .hours: line.quantity = figures.hours(bytes, place.written, at)
    case .quantity:
      line.quantity = figures.hours(bytes, place.written, at)
      if unit == nil { unit = .each }
    case .unit: setUnit(bytes, at, &figures)
    case .rate: line.rate = figures.rate(bytes, place.written, at)
    case .amount: line.amount = figures.money(bytes, place.written, at)
    case .date: line.date = figures.date(bytes, place.written, at)
    case .prior: line.isPriorPeriod = figures.flag(bytes, place.written, at)
    case .file, .payslips, .kind, .payslip, .slipKind, .identity, .correction, .employer,
      .employerName, .abn, .employee, .employeeName, .number, .born, .started, .instrument,
      .classification, .employment, .period, .periodStart, .periodEnd, .paymentDate, .hourlyRate,
      .annualSalary, .lines, .line, .gross, .tax, .deductions, .reimbursements, .net,
      .superGuarantee, .superAmount, .fund, .issueDate, .toDate, .grossToDate, .taxToDate,
      .netToDate, .superToDate, .leave, .balance, .leaveLabel, .leaveKind, .leaveUnit, .opening,
      .accrued, .taken, .closing:
      break
    }
  }

  /// The line closed: places it and adds it to the slip.
  ///
  /// The user's meaning of a label stands before the file's own category, and that before the
  /// vocabulary.
  mutating func finish(into slip: inout Payslip, doubts: inout XMLDoubts, figures: inout XMLFigures)
  {
    if line.label.isEmpty {
      guard let category else {
        return figures.refuse(.missingElement(name: "label", place: line.place))
      }
      line.label = category.rawValue
    }
    guard let meaning = meaning(), meaning.isPay(line.amount.value, at: line.rate.value) else {
      return
    }
    apply(meaning)
    // Given away, not copied.
    var done = OwnLineReader.blank(0)
    swap(&done, &line)
    slip.lines.append(consume done)
    doubts.note(meaning, ofLine: slip.lines.count - 1)
  }

  /// What the line means: what the user says of its label, else its own category, else the
  /// vocabulary.
  private func meaning() -> LabelReading? {
    guard let category, reading?.isAsserted != true else { return reading }
    var meaning = LabelReading(CodeMeaning(category: category, multiplier: reading?.multiplier))
    meaning.unit = reading?.unit
    meaning.isAsserted = false
    return meaning
  }

  /// Gives the line what its label means, where the file does not say it outright.
  private mutating func apply(_ reading: LabelReading) {
    line.category = reading.category
    line.form = form ?? reading.form
    line.multiplier = multiplier ?? reading.multiplier
    line.section = section ?? reading.section
    if let unit = unit ?? reading.unit {
      line.unit = unit
    } else if line.quantity.isSilent {
      line.unit = .dollars
    }
    line.isPriorPeriod = line.isPriorPeriod || reading.isPriorPeriod
  }

  private mutating func setLabel(_ found: XMLMeaning) {
    line.label = found.label
    reading = found.reading
  }

  private mutating func setCategory(
    _ bytes: UnsafeRawBufferPointer, _ at: Int32, _ figures: inout XMLFigures
  ) {
    category = categories.value(for: bytes) { PayCategory(rawValue: XMLText.collapsed(bytes)) }
    guard category == nil else { return }
    let allowed = PayCategory.allCases.map(\.rawValue)
    figures.refuse(.unknownWord(field: "category", allowed: allowed, place: .line(at)))
  }

  private mutating func setUnit(
    _ bytes: UnsafeRawBufferPointer, _ at: Int32, _ figures: inout XMLFigures
  ) {
    let units: [LineUnit] = [.hours, .days, .kilometres, .each, .dollars, .weeks]
    if let word = word(bytes, "unit", at, units, &figures) { unit = word }
  }

  private func word<Word: RawRepresentable<String>>(
    _ bytes: UnsafeRawBufferPointer, _ name: @autoclosure () -> String, _ at: Int32,
    _ words: [Word],
    _ figures: inout XMLFigures
  ) -> Word? {
    let word = Word(rawValue: XMLText.collapsed(bytes))
    if word == nil {
      figures.refuse(
        .unknownWord(field: name(), allowed: words.map(\.rawValue), place: .line(at)))
    }
    return word
  }
}
