import PayDomain

/// Reads the facts that stand beside or under their labels: period, dates, names, numbers of the employer.
struct PDFHeaderReader {
  private let grid: PDFGrid
  private let layout: PDFLayout

  /// Makes a reader for one slip's words.
  init(grid: PDFGrid, layout: PDFLayout) {
    self.grid = grid
    self.layout = layout
  }

  /// Fills in what the labels of the slip say; the first statement of a fact counts.
  func read(into slip: inout Payslip) {
    var periodRow: Int?
    for (rowIndex, row) in grid.rows.enumerated() {
      for index in row.cells where grid.cells[index].figure == nil {
        let cell = grid.cells[index]
        if slip.abn.reading == nil { readNumber(of: cell, into: &slip) }
        if let field = cell.meaning.field, !field.isSum {
          for value in values(of: index, row: rowIndex) {
            if take(field, grid.cells[value].words, into: &slip) { break }
          }
          if field == .period { periodRow = periodRow ?? rowIndex }
        } else if let prefix = cell.prefix, let field = prefix.meaning.field, isTyped(field) {
          let rest = cell.words.lowerBound + prefix.words..<cell.words.upperBound
          if take(field, rest, into: &slip), field == .period { periodRow = periodRow ?? rowIndex }
        }
      }
    }
    readUnlabelledEmployee(above: periodRow, into: &slip)
    readUnlabelledEmployer(into: &slip)
  }

  /// Where the value of a label can stand, likeliest first: to its right, then under it.
  private func values(of label: Int, row: Int) -> [Int] {
    var places: [Int] = []
    let cell = grid.cells[label]
    if let right = grid.next(to: label, in: grid.rows[row]), !grid.cells[right].isLabel {
      places.append(right)
    }
    if let under = grid.below(cell, row: row), !grid.cells[under].isLabel { places.append(under) }
    return places
  }

  /// Whether a value of the field proves itself by its form, so that it may follow its label in one sentence.
  private func isTyped(_ field: SlipField) -> Bool {
    switch field {
    case .period, .periodStart, .periodEnd, .paymentDate, .abn, .born, .employmentStart: true
    case .employer, .employee, .firstName, .lastName, .employeeNumber, .instrument,
      .classification, .jobTitle, .employment, .hourlyRate, .annualSalary, .totalHours, .gross,
      .taxableGross, .tax, .studyLoan, .deductions, .preTaxDeductions, .postTaxDeductions,
      .reimbursements, .net, .superGuarantee, .superFund, .payRun, .payFrequency, .taxFileNumber:
      false
    }
  }

  // MARK: Values

  /// Reads the words as the value of a field; false when they are not one.
  private func take(_ field: SlipField, _ words: Range<Int>, into slip: inout Payslip) -> Bool {
    switch field {
    case .period: return takePeriod(words, into: &slip)
    case .periodStart: return takeDate(words, into: &slip.periodStart)
    case .periodEnd: return takeDate(words, into: &slip.periodEnd)
    case .paymentDate: return takeDate(words, into: &slip.paymentDate)
    case .born: return takeDate(words, into: &slip.born)
    case .employmentStart: return takeDate(words, into: &slip.employmentStart)
    case .employer: return takeText(words, into: &slip.employer)
    case .employee: return takeText(words, into: &slip.employee)
    case .firstName, .lastName: return takeName(words, field, into: &slip)
    case .employeeNumber: return takeText(words, into: &slip.employeeNumber, digits: true)
    case .instrument: return takeText(words, into: &slip.instrument)
    case .classification: return takeText(words, into: &slip.classification, digits: true)
    case .superFund: return takeText(words, into: &slip.superFund)
    case .employment: return takeEmployment(words, into: &slip)
    case .hourlyRate: return takeRate(words, into: &slip.hourlyRate)
    case .annualSalary: return takeMoney(words, into: &slip.annualSalary)
    case .abn: return takeNumber(words, into: &slip)
    case .gross, .tax, .deductions, .reimbursements, .net, .superGuarantee, .studyLoan,
      .preTaxDeductions, .postTaxDeductions, .jobTitle, .totalHours, .taxableGross, .payRun,
      .payFrequency, .taxFileNumber:
      return true
    }
  }

  private func takeText(
    _ words: Range<Int>, into field: inout Field<String>, digits: Bool = false
  ) -> Bool {
    guard field.reading == nil else { return true }
    let text = grid.text(of: words)
    let hasLetter = text.unicodeScalars.contains { $0.properties.isAlphabetic }
    guard hasLetter || digits, text.utf8.count < 200 else { return false }
    field = .read(Reading(text, at: grid.place(of: words), text: text))
    return true
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

  private func takeRate(_ words: Range<Int>, into field: inout Field<Rate>) -> Bool {
    guard field.reading == nil else { return true }
    let text = grid.text(of: words)
    guard let value = Figures.rate(text), value.micros > 0 else { return false }
    field = .read(Reading(value, at: grid.place(of: words), text: text))
    return true
  }

  private func takeMoney(_ words: Range<Int>, into field: inout Field<Money>) -> Bool {
    guard field.reading == nil else { return true }
    let text = grid.text(of: words)
    guard let value = Figures.money(text) else { return false }
    field = .read(Reading(value, at: grid.place(of: words), text: text))
    return true
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
  private func readNumber(of cell: PDFCell, into slip: inout Payslip) {
    for index in cell.words where grid.isWord(index, "abn") {
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

  private func takePeriod(_ words: Range<Int>, into slip: inout Payslip) -> Bool {
    guard slip.periodStart.reading == nil else { return true }
    let dates = grid.dates(in: words, atMost: 3)
    guard dates.count >= 2, dates[0].date <= dates[1].date else {
      if dates.count < 2 {
        slip.periodStart = .absent(.unreadable(grid.text(of: words), grid.place(of: words)))
      }
      return false
    }
    func field(_ index: Int) -> Field<CivilDate> {
      let (date, range) = dates[index]
      return .read(Reading(date, at: grid.place(of: range), text: grid.text(of: range)))
    }
    slip.periodStart = field(0)
    slip.periodEnd = field(1)
    if dates.count == 3, slip.paymentDate.reading == nil,
      grid.isWord(dates[2].words.lowerBound - 1, "paid")
    {
      slip.paymentDate = field(2)
    }
    return true
  }

  // MARK: Without label

  /// Takes the first text alone at the left above the period as the employee's name.
  private func readUnlabelledEmployee(above period: Int?, into slip: inout Payslip) {
    guard layout.hasUnlabelledEmployee, slip.employee.reading == nil, let period else { return }
    for row in grid.rows[..<period] {
      let cell = grid.cells[row.cells.lowerBound]
      guard cell.figure == nil, !cell.isLabel, cell.right < grid.width / 2 else { continue }
      let text = grid.text(of: cell)
      guard !text.utf8.contains(where: { $0 &- 0x30 < 10 }) else { continue }
      slip.employee = .read(Reading(text, at: grid.place(of: cell.words), text: text))
      return
    }
  }

  /// Takes the text above or left of the ABN as the employer's name: a guess.
  private func readUnlabelledEmployer(into slip: inout Payslip) {
    guard slip.employer.reading == nil, let abn = slip.abn.reading,
      case .box(let page, let left, let top, _, _) = abn.place
    else { return }
    var best: PDFCell?
    for row in grid.rows where row.page == page && row.top <= top {
      for cell in grid.cells[row.cells] where cell.figure == nil && !cell.isLabel {
        let isAbove =
          cell.bottom <= top + cell.height / 2 && abs(cell.left - left) < cell.height * 4
        let isBeside = cell.right <= left && abs(cell.top - top) < cell.height / 2
        if isAbove || isBeside, top - cell.bottom < cell.height * 5, best == nil { best = cell }
      }
    }
    guard let best else { return }
    let text = grid.text(of: best)
    guard !grid.isWord(best.words.lowerBound, "abn") else { return }
    slip.employer = .read(
      Reading(text, at: grid.place(of: best.words), text: text, proof: .doubtful))
  }
}

extension PDFGrid {
  /// The box around some words.
  func place(of range: Range<Int>) -> SourcePlace {
    var box = (left: Int32.max, top: Int32.max, right: Int32.min, bottom: Int32.min)
    for word in words[range] {
      box.left = min(box.left, word.left)
      box.top = min(box.top, word.top)
      box.right = max(box.right, word.right)
      box.bottom = max(box.bottom, word.bottom)
    }
    return .box(
      page: page(of: range.lowerBound), left: box.left, top: box.top, right: box.right,
      bottom: box.bottom)
  }

  /// The page that a word stands on, from 1.
  private func page(of word: Int) -> Int32 {
    guard rows.last?.page != rows.first?.page else { return rows.first?.page ?? 1 }
    for row in rows.reversed() {
      if cells[row.cells.lowerBound].words.lowerBound <= word { return row.page }
    }
    return 1
  }

  /// Whether a word is `other`, given in small letters, with or without a colon.
  func isWord(_ index: Int, _ other: StaticString) -> Bool {
    guard words.indices.contains(index) else { return false }
    var bytes = text[words[index].bytes]
    if bytes.last == UInt8(ascii: ":") { bytes.removeLast() }
    guard bytes.count == other.utf8CodeUnitCount else { return false }
    return zip(bytes, UnsafeBufferPointer(start: other.utf8Start, count: bytes.count))
      .allSatisfy { ($0 &- 0x41 < 26 ? $0 | 0x20 : $0) == $1 }
  }
}
