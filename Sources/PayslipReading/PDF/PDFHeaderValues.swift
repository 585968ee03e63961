import PayDomain

/// Reads words as the values of facts that a slip says once.
struct PDFHeaderValues {
  private let grid: PDFGrid
  /// How long the period is, as the slip says.
  private var cycle: PayCycle?
  /// Values that follow their labels without a gap or a colon, for facts that nothing better says.
  private var kept: [(field: SlipField, words: Range<Int>, rest: Range<Int>?)] = []

  /// Makes a reader of values among the words of a slip.
  init(grid: PDFGrid) { self.grid = grid }

  /// Reads the words as the value of a field; false when they are not one.
  ///
  /// `cycle` is what the field's label says of the length of the period.
  mutating func take(
    _ field: SlipField, _ words: Range<Int>, cycle: PayCycle?, into slip: inout Payslip
  ) -> Bool {
    switch field {
    case .period: return takePeriod(words, into: &slip)
    case .periodStart: return takeDate(words, into: &slip.periodStart)
    case .periodEnd:
      guard takeDate(words, into: &slip.periodEnd) else { return false }
      self.cycle = self.cycle ?? cycle
      return true
    case .paymentDate: return takeDate(words, into: &slip.paymentDate)
    case .issueDate: return takeDate(words, into: &slip.issueDate)
    case .born: return takeDate(words, into: &slip.born)
    case .employmentStart: return takeDate(words, into: &slip.employmentStart)
    case .employer: return takeText(withoutNumber(words), into: &slip.employer)
    case .employee: return takeEmployee(words, into: &slip)
    case .firstName, .lastName: return takeName(words, field, into: &slip)
    case .employeeNumber: return takeText(words, into: &slip.employeeNumber, digits: true)
    case .instrument: return takeText(words, into: &slip.instrument)
    case .classification:
      // `Pay class  Full time` says how someone is employed.
      if EmploymentWords.employment(grid.text(of: words)) != nil {
        return takeEmployment(words, into: &slip)
      }
      return takeText(words, into: &slip.classification, digits: true)
    case .superFund: return takeText(words, into: &slip.superFund)
    case .employment: return takeEmployment(words, into: &slip)
    case .hourlyRate: return takeRate(words, into: &slip.hourlyRate)
    case .annualSalary: return takeMoney(words, into: &slip.annualSalary)
    case .abn: return takeNumber(words, into: &slip)
    case .payFrequency:
      self.cycle = self.cycle ?? PayCycle(words: grid.text(of: words))
      return true
    case .jobTitle:
      keep(.jobTitle, words)
      return true
    case .gross, .tax, .deductions, .reimbursements, .net, .superGuarantee, .studyLoan,
      .preTaxDeductions, .postTaxDeductions, .totalHours, .taxableGross, .payRun,
      .taxFileNumber, .leaveBalance:
      return true
    }
  }

  /// Adds the words of a further line to a text that was just taken.
  func extend(_ field: SlipField, by words: Range<Int>?, into slip: inout Payslip) {
    guard let words else { return }
    let path: WritableKeyPath<Payslip, Field<String>>? =
      switch field {
      case .employer: \.employer
      case .instrument: \.instrument
      case .classification: \.classification
      case .employee: \.employee
      case .superFund: \.superFund
      case .period, .periodStart, .periodEnd, .paymentDate, .abn, .firstName, .lastName,
        .employeeNumber, .born, .employmentStart, .jobTitle, .employment, .hourlyRate,
        .annualSalary, .totalHours, .gross, .taxableGross, .tax, .studyLoan, .deductions,
        .preTaxDeductions, .postTaxDeductions, .reimbursements, .net, .superGuarantee, .payRun,
        .payFrequency, .taxFileNumber, .issueDate, .leaveBalance:
        nil
      }
    guard let path, case .read(var reading) = slip[keyPath: path] else { return }
    reading.value += " " + grid.text(of: words)
    reading.text = reading.value
    slip[keyPath: path] = .read(reading)
  }

  /// Keeps a value for the case that nothing better says the fact.
  mutating func keep(_ field: SlipField, _ words: Range<Int>) { kept.append((field, words, nil)) }

  /// Adds the words of a further line to the value that was kept last.
  mutating func extendKept(by words: Range<Int>?) {
    guard let words, let last = kept.indices.last else { return }
    kept[last].rest = words
  }

  /// Takes the kept values, and the start of a period of known length.
  mutating func finish(_ slip: inout Payslip) {
    for (field, words, rest) in kept {
      switch field {
      case .employee:
        if slip.employee.reading == nil { takeNumber(beside: words, into: &slip) }
        takeKept(name(words), into: &slip.employee)
      case .employeeNumber:
        takeKept(words, into: &slip.employeeNumber)
      case .hourlyRate: _ = takeRate(words, into: &slip.hourlyRate)
      case .annualSalary: _ = takeMoney(words, into: &slip.annualSalary)
      case .employment:
        if slip.employment.isUnsaid { _ = takeEmployment(words, into: &slip) }
      case .instrument: takeInstrument(words, rest, into: &slip)
      case .jobTitle:
        if statesLevel(words) { _ = takeText(words, into: &slip.classification) }
      case .classification:
        if words.count <= 8 || grid.says(["award"], in: words),
          words.contains(where: { grid.words[$0].hasDigit })
        {
          _ = takeText(words, into: &slip.classification)
        }
      case .period, .periodStart, .periodEnd, .paymentDate, .employer, .abn, .firstName, .lastName,
        .born, .employmentStart, .totalHours, .gross,
        .taxableGross, .tax, .studyLoan, .deductions, .preTaxDeductions, .postTaxDeductions,
        .reimbursements, .net, .superGuarantee, .superFund, .payRun, .payFrequency,
        .taxFileNumber, .issueDate, .leaveBalance:
        continue
      }
    }
    slip.partTexts()
    if let cycle, slip.periodStart.isUnsaid, case .read(let end) = slip.periodEnd,
      let start = cycle.start(of: end.value)
    {
      slip.periodStart = .read(Reading(start, at: end.place, text: end.text, proof: end.proof))
    }
  }

  /// The words of a name before whatever has digits: `Lee Park, 7 July 2025 to 13 July 2025`.
  private func name(_ words: Range<Int>) -> Range<Int> {
    if let parted = grid.parted(name: words) { return parted.name }
    let end = words.first { grid.words[$0].hasDigit } ?? words.upperBound
    return end > words.lowerBound ? words.lowerBound..<end : words
  }

  /// Whether a position names a level of an award, `Retail employee level 1`.
  private func statesLevel(_ words: Range<Int>) -> Bool {
    words.dropLast().contains { word in
      ["level", "lvl", "grade", "gr"].contains { grid.isWord(word, $0) }
        && grid.text[grid.words[word + 1].bytes].first.map { $0 &- 0x30 < 10 } ?? false
    }
  }

  /// Takes the name of an award or agreement that follows its label without a gap: it ends with a word for one, or a
  /// year behind it.
  private func takeInstrument(_ words: Range<Int>, _ rest: Range<Int>?, into slip: inout Payslip) {
    guard slip.instrument.reading == nil, words.count > 1,
      [words, rest ?? words].contains(where: { part in
        grid.says(["award", "agreement", "ea", "eba"], in: part)
      })
    else { return }
    takeKept(words, into: &slip.instrument)
    extend(.instrument, by: rest, into: &slip)
  }

  private func takeKept(_ words: Range<Int>, into field: inout Field<String>) {
    guard field.reading == nil else { return }
    var text = grid.text(of: words)
    if text.last == "," { text.removeLast() }
    guard text.utf8.count < 60 else { return }
    field = .read(Reading(text, at: grid.place(of: words), text: text, proof: .doubtful))
  }

  // MARK: Text

  /// The words before `ABN`, where words stand before it.
  private func withoutNumber(_ words: Range<Int>) -> Range<Int> {
    guard let number = words.dropFirst().first(where: grid.isBusinessNumberWord) else {
      return words
    }
    return words.lowerBound..<number
  }

  private func takeText(
    _ words: Range<Int>, into field: inout Field<String>, digits: Bool = false
  ) -> Bool {
    guard field.reading == nil else { return true }
    let text = grid.text(of: words)
    let hasLetter =
      text.utf8.contains { ($0 | 0x20) &- 0x61 < 26 }
      || text.unicodeScalars.contains { !$0.isASCII && $0.properties.isAlphabetic }
    guard hasLetter || digits, text.utf8.count < 200 else { return false }
    field = .read(Reading(text, at: grid.place(of: words), text: text))
    return true
  }

  /// Takes a name, and the number that stands beside it.
  private func takeEmployee(_ words: Range<Int>, into slip: inout Payslip) -> Bool {
    guard slip.employee.reading == nil, let parted = grid.parted(name: words) else {
      return takeText(words, into: &slip.employee)
    }
    takeNumber(beside: words, into: &slip)
    guard takeText(parted.name, into: &slip.employee) else { return false }
    if case .read(var reading) = slip.employee {
      reading.value = PDFHeaderValues.name(reading.value)
      slip.employee = .read(reading)
    }
    return true
  }

  /// Takes the number that stands beside a name as the employer's, where none was said before.
  private func takeNumber(beside name: Range<Int>, into slip: inout Payslip) {
    guard slip.employeeNumber.reading == nil, let parted = grid.parted(name: name) else { return }
    let words = parted.number..<parted.number + 1
    let text = PDFHeaderValues.number(grid.text(of: words))
    slip.employeeNumber = .read(Reading(text, at: grid.place(of: words), text: text))
  }

  private func takeName(
    _ words: Range<Int>, _ field: SlipField, into slip: inout Payslip
  ) -> Bool {
    let text = grid.text(of: words)
    guard let known = slip.employee.reading else { return takeText(words, into: &slip.employee) }
    guard !known.text.split(separator: " ").contains(where: { $0 == text }) else { return true }
    let whole = field == .lastName ? "\(known.value) \(text)" : "\(text) \(known.value)"
    slip.employee = .read(Reading(whole, at: known.place, text: whole))
    return true
  }

  private func takeEmployment(_ words: Range<Int>, into slip: inout Payslip) -> Bool {
    guard slip.employment.reading == nil else { return true }
    let text = grid.text(of: words)
    let place = grid.place(of: words)
    guard let value = EmploymentWords.employment(text) else {
      slip.employment = .absent(.unreadable(text, place))
      return false
    }
    slip.employment = .read(Reading(value, at: place, text: text))
    return true
  }

  // MARK: Figures

  private func takeRate(_ words: Range<Int>, into field: inout Field<Rate>) -> Bool {
    guard field.reading == nil else { return true }
    let number = withoutUnit(words)
    let text = grid.text(of: number)
    guard let value = Figures.rate(text), value.micros > 0 else { return false }
    field = .read(Reading(value, at: grid.place(of: number), text: text))
    return true
  }

  private func takeMoney(_ words: Range<Int>, into field: inout Field<Money>) -> Bool {
    guard field.reading == nil else { return true }
    let number = withoutUnit(words)
    let text = grid.text(of: number)
    guard let value = Figures.money(text) else { return false }
    field = .read(Reading(value, at: grid.place(of: number), text: text))
    return true
  }

  /// The words up to the last with a digit: `25.65 per hour`, `$70,000.00 p.a.`.
  private func withoutUnit(_ words: Range<Int>) -> Range<Int> {
    guard
      let last = words.last(where: { index in
        grid.text[grid.words[index].bytes].contains { $0 &- 0x30 < 10 }
      })
    else { return words }
    return words.lowerBound..<last + 1
  }

  private func takeNumber(_ words: Range<Int>, into slip: inout Payslip) -> Bool {
    guard slip.abn.reading == nil else { return true }
    let text = grid.text(of: words)
    guard let abn = BusinessNumber.abn(text) else {
      let digits = text.utf8.count { $0 &- 0x30 < 10 }
      if digits == 11 { slip.abn = .absent(.unreadable(text, grid.place(of: words))) }
      return false
    }
    slip.abn = .read(Reading(abn, at: grid.place(of: words), text: text))
    return true
  }

  /// Reads `ABN 53 004 085 616` and the same behind other words.
  func readNumber(of cell: PDFCell, into slip: inout Payslip) {
    for index in cell.words where grid.isBusinessNumberWord(index) && slip.abn.reading == nil {
      let rest = index + 1..<min(cell.words.upperBound, index + 5)
      if !rest.isEmpty, takeNumber(rest, into: &slip) { return }
    }
  }

  // MARK: Dates

  private func takeDate(_ words: Range<Int>, into field: inout Field<CivilDate>) -> Bool {
    guard field.reading == nil else { return true }
    guard let (date, range) = grid.dates(in: words, atMost: 1).first else { return false }
    field = .read(Reading(date, at: grid.place(of: range), text: grid.text(of: range)))
    return true
  }

  /// Reads a day that is wrapped to a second line; false when the two are none, or the fact is no day.
  func takeDate(
    _ field: SlipField, _ words: Range<Int>, and rest: Range<Int>, into slip: inout Payslip
  ) -> Bool {
    let path: WritableKeyPath<Payslip, Field<CivilDate>>
    switch field {
    case .periodStart: path = \.periodStart
    case .periodEnd: path = \.periodEnd
    case .paymentDate: path = \.paymentDate
    case .issueDate: path = \.issueDate
    case .period, .employer, .employee, .firstName, .lastName, .employeeNumber, .instrument,
      .classification, .superFund, .employment, .hourlyRate, .annualSalary, .abn, .payFrequency,
      .jobTitle, .born, .employmentStart, .gross, .tax, .deductions, .reimbursements, .net,
      .superGuarantee, .studyLoan, .preTaxDeductions, .postTaxDeductions, .totalHours,
      .taxableGross, .payRun, .taxFileNumber, .leaveBalance:
      return false
    }
    guard slip[keyPath: path].reading == nil, words.count + rest.count <= 4 else { return false }
    let text = grid.text(of: [words, rest])
    guard let day = Dates.date(text, order: grid.dateOrder) else { return false }
    slip[keyPath: path] = .read(Reading(day, at: grid.place(of: words), text: text))
    return true
  }

  private func takePeriod(_ words: Range<Int>, into slip: inout Payslip) -> Bool {
    let dates = grid.dates(in: words, atMost: 3)
    if case .read(let start) = slip.periodStart {
      if slip.periodEnd.isUnsaid, dates.count >= 2, dates[0].date == start.value {
        return takeDate(dates[1].words, into: &slip.periodEnd)
      }
      return true
    }
    guard dates.count >= 2, dates[0].date <= dates[1].date else {
      return takeShortPeriod(words, hasDate: !dates.isEmpty, into: &slip)
    }
    func field(_ index: Int) -> Field<CivilDate> {
      let (date, range) = dates[index]
      return .read(Reading(date, at: grid.place(of: range), text: grid.text(of: range)))
    }
    slip.periodStart = field(0)
    let behind = dates[0].words.upperBound
    if dates.count == 2, grid.isWord(dates[1].words.lowerBound - 1, "paid"),
      grid.isDash(behind) || grid.isWord(behind, "to")
    {
      // `04/11/2026 - 17/11/2 Paid 19/11/2026`: the last day is cut off.
      if slip.paymentDate.reading == nil { slip.paymentDate = field(1) }
      return true
    }
    slip.periodEnd = field(1)
    if dates.count == 3, slip.paymentDate.reading == nil,
      grid.isWord(dates[2].words.lowerBound - 1, "paid")
    {
      slip.paymentDate = field(2)
    }
    return true
  }

  /// Takes the first day of the period behind the last, `09 August 2026 (commenced 03 August 2026)`.
  func takeStart(behind words: Range<Int>, into slip: inout Payslip) {
    let days = grid.dates(in: words, atMost: 2)
    guard slip.periodStart.reading == nil, days.count == 2, days[1].date <= days[0].date,
      days[0].date.days(since: days[1].date) <= 31,
      grid.isWordOfStart(days[1].words.lowerBound - 1)
    else { return }
    let (date, place) = days[1]
    slip.periodStart = .read(
      Reading(date, at: grid.place(of: place), text: grid.text(of: place)))
  }

  /// Reads a period that is wrapped to a second line; false when the two are none.
  func takePeriod(_ words: Range<Int>, and rest: Range<Int>, into slip: inout Payslip) -> Bool {
    let text = "\(grid.text(of: words)) \(grid.text(of: rest))"
    let days = [words, rest].compactMap { grid.dates(in: $0, atMost: 1).first?.date }
    guard
      let period = grid.shortPeriod(text)
        ?? (days.count == 2 ? PayPeriod(start: days[0], end: days[1]) : nil)
    else { return false }
    let place = grid.place(of: words)
    slip.periodStart = .read(Reading(period.start, at: place, text: text))
    slip.periodEnd = .read(Reading(period.end, at: place, text: text))
    return true
  }

  private func takeShortPeriod(
    _ words: Range<Int>, hasDate: Bool, into slip: inout Payslip
  ) -> Bool {
    let (place, text) = (grid.place(of: words), grid.text(of: words))
    guard let period = grid.shortPeriod(in: words) else {
      if hasDate || text.utf8.contains(where: { $0 &- 0x30 < 10 }) {
        slip.periodStart = .absent(.unreadable(text, place))
      }
      return false
    }
    slip.periodStart = .read(Reading(period.start, at: place, text: text))
    slip.periodEnd = .read(Reading(period.end, at: place, text: text))
    return true
  }
}
