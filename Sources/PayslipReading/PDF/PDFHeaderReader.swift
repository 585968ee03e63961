import PayDomain

/// Reads the facts that stand beside or under their labels: period, dates, names, numbers of the employer.
struct PDFHeaderReader {
  /// The slip's words.
  let grid: PDFGrid
  private let layout: PDFLayout
  /// Its labels of two lines.
  let stacked: PDFStackedLabels

  /// Makes a reader for one slip's words.
  init(grid: PDFGrid, layout: PDFLayout) {
    self.grid = grid
    self.layout = layout
    stacked = PDFStackedLabels(grid: grid, phrases: layout.phrases)
  }

  /// Fills in what the labels of the slip say; the first statement of a fact counts.
  ///
  /// Returns the cells of labels of two lines, `Hourly base` over `rate:`: alone they could be taken for labels of pay.
  func read(into slip: inout Payslip) -> Set<Int> {
    var heads: Set<Int> = []
    var taken = [Bool](repeating: false, count: grid.cells.count)
    var values = PDFHeaderValues(grid: grid)
    var periodRow: Int?
    var tails: Set<Int> = []
    var feet: Set<Int> = []
    for (rowIndex, row) in grid.rows.enumerated() where !row.isApart {
      let isTableHead = isTableHead(row)
      if let above = valuesAbove(row: rowIndex, not: feet) {
        feet.insert(rowIndex)
        takeAbove(above, row: rowIndex, &values, into: &slip)
        continue
      }
      for index in row.cells where grid.cells[index].figure == nil {
        let cell = grid.cells[index]
        values.readNumber(of: cell, into: &slip)
        guard !tails.contains(index) else { continue }
        if let label = stacked.labels[index], !isTableHead, !taken[index] {
          tails.insert(label.tail)
          if endsLabel(label.tail) { heads.formUnion([index, label.tail]) }
          let value = readField(label.field, of: index, row: rowIndex, &values, into: &slip)
          if let value { taken[value] = true }
        } else if let field = cell.meaning.field, !field.isSum, !isColumn(cell, isTableHead),
          !isLine(index, field, row), !isOtherPayment(cell, field, rowIndex)
        {
          let value = readField(field, of: index, row: rowIndex, &values, into: &slip)
          if let value { taken[value] = true }
          if field == .period { periodRow = periodRow ?? rowIndex }
        } else if let prefix = cell.prefix, let field = prefix.meaning.field,
          !saysPaidOn(cell, field)
        {
          // `Period 31:` is a label with its own number.
          if field == .period, cell.endsWithColon, cell.words.count == prefix.words + 1 {
            _ = readField(field, of: index, row: rowIndex, &values, into: &slip)
            continue
          }
          readSentence(field, prefix, cell, &values, into: &slip)
          if field == .instrument {
            values.extendKept(by: nextLine(of: cell, from: prefix.words, row: rowIndex))
          }
          if field == .period, slip.periodStart.reading != nil { periodRow = periodRow ?? rowIndex }
        }
      }
    }
    values.finish(&slip)
    PDFUnlabelled(grid: grid, layout: layout).read(above: periodRow, into: &slip)
    return heads
  }

  /// Reads the value of a label; the cell that holds it, nil when there is none or it is shared with another.
  private func readField(
    _ field: SlipField, of index: Int, row: Int, _ values: inout PDFHeaderValues,
    into slip: inout Payslip
  ) -> Int? {
    let cell = grid.cells[index]
    if field == .leaveBalance {
      PDFLeaveFacts(grid: grid).take(
        index, at: places(of: index, row: row), row: grid.rows[row].cells, into: &slip)
      return nil
    }
    if stacked.labels[index] == nil, grid.standsBetweenLines(index, row: row) {
      readApart(field, of: index, row: row, &values, into: &slip)
      return nil
    }
    for value in places(of: index, row: row) {
      // `Base rate  40 hrs`: what counts hours is no rate.
      if field == .hourlyRate, grid.cells[value].figure?.mark == .quantity { continue }
      var words = grid.parted(grid.cells[value].words, by: index, row: row)
      if values.take(field, words, cycle: cell.meaning.cycle, into: &slip) {
        if isText(field) || field == .employee {
          let own = grid.row(of: value, from: row)
          // A name of one word goes on in the next line.
          let more =
            isText(field) || words.count == 1
            ? continuation(of: value, row: own, field, label: (index, row)) : nil
          values.extend(field, by: more, into: &slip)
          if more == nil {
            for line in hanging(under: index, value, row: own, field) {
              values.extend(field, by: line, into: &slip)
            }
          }
        }
        return value
      }
      // `EMPLOYEE  00417  KIM, SOO-JIN`: the number stands before the name.
      if field == .employee, grid.rows[row].cells.contains(value + 1),
        grid.cells[value].figure?.places == 0, !grid.cells[value + 1].isLabel,
        values.take(.employee, grid.cells[value + 1].words, cycle: nil, into: &slip)
      {
        _ = values.take(.employeeNumber, words, cycle: nil, into: &slip)
        return value + 1
      }
      let own = grid.row(of: value, from: row)
      // `17 SEP` over `2026`.
      if let (tail, _) = grid.lineUnder(value, row: own),
        values.takeDate(
          field, grid.withNextText(value, row: own), and: grid.cells[tail].words, into: &slip)
      {
        return value
      }
      // `20/10/2025 –` and, after a wide gap, `02/11/2025`.
      guard field == .period else { continue }
      let cells = grid.rows[own].cells
      if let last = grid.periodTail(of: value, label: index, row: own),
        values.takePeriod(words, and: last, into: &slip)
      {
        return value
      }
      for next in (value + 1)..<max(min(value + 4, cells.upperBound), value + 1)
      where !grid.cells[next].isLabel && !grid.isUnderOther(next, than: index, row: own) {
        words = words.lowerBound..<grid.cells[next].words.upperBound
        if values.take(field, words, cycle: cell.meaning.cycle, into: &slip) { return value }
      }
      if let last = continuation(of: value, row: own, .instrument)
        ?? continuation(of: min(value + 1, cells.upperBound - 1), row: own, .instrument),
        values.takePeriod(words, and: last, into: &slip)
      {
        return value
      }
    }
    readApart(field, of: index, row: row, &values, into: &slip)
    return nil
  }

  /// Reads a value that the usual places do not have: in the middle of a text that runs through under several labels,
  /// or on two lines of which one stands a little above the label and one a little below.
  private func readApart(
    _ field: SlipField, of index: Int, row: Int, _ values: inout PDFHeaderValues,
    into slip: inout Payslip
  ) {
    let cycle = grid.cells[index].meaning.cycle
    if let words = grid.runThrough(under: index, row: row) {
      _ = values.take(field, words, cycle: cycle, into: &slip)
    } else if let (upper, lower) = grid.straddling(index, row: row) {
      if isText(field) {
        guard values.take(field, upper, cycle: cycle, into: &slip) else { return }
        values.extend(field, by: lower, into: &slip)
      } else if field == .period {
        _ = values.takePeriod(upper, and: lower, into: &slip)
      } else {
        _ = values.takeDate(field, upper, and: lower, into: &slip)
      }
    }
  }

  /// Whether a cell begins with `Paid on`, which a sentence on any payment may.
  private func saysPaidOn(_ cell: PDFCell, _ field: SlipField) -> Bool {
    field == .paymentDate && cell.words.count > 1 && !cell.endsWithColon
      && grid.isWord(cell.words.lowerBound, "paid") && grid.isWord(cell.words.lowerBound + 1, "on")
  }

  /// Whether `Paid on` stands beside money that is not the pay itself.
  private func isOtherPayment(_ cell: PDFCell, _ field: SlipField, _ row: Int) -> Bool {
    saysPaidOn(cell, field) && grid.speaksOfOtherMoney(beside: cell, in: row)
  }

  /// Whether a label with several figures behind it is a pay line, `Base Hourly 38.00 25.00 950.00`.
  private func isLine(_ index: Int, _ field: SlipField, _ row: PDFRow) -> Bool {
    guard field == .hourlyRate || field == .annualSalary else { return false }
    let rest = grid.cells[(index + 1)..<row.cells.upperBound]
    return rest.prefix { $0.figure != nil || $0.isUnit }.count { $0.figure != nil } > 1
  }

  private func isText(_ field: SlipField) -> Bool {
    field == .employer || field == .instrument || field == .classification || field == .superFund
  }

  /// Whether a text ends with a colon or a dash that stands for one.
  private func endsLabel(_ cell: Int) -> Bool {
    grid.cells[cell].endsWithColon || grid.isDash(grid.cells[cell].words.upperBound - 1)
  }

  /// Reads a value that follows its label without a gap, `Pay Period 01 Jul 2024 to 14 Jul 2024`.
  private func readSentence(
    _ field: SlipField, _ prefix: (meaning: PDFMeaning, words: Int), _ cell: PDFCell,
    _ values: inout PDFHeaderValues, into slip: inout Payslip
  ) {
    var rest = cell.words.lowerBound + prefix.words..<cell.words.upperBound
    if field == .periodStart, grid.joinsDays(rest) {
      // `From 7/09/2026 to 13/09/2026`.
      _ = values.take(.period, rest, cycle: prefix.meaning.cycle, into: &slip)
      return
    }
    // `Classification Level 3`: the level's own word is no part of the label.
    if field == .classification, prefix.words > 1, rest.count == 1,
      grid.says(["level", "grade"], in: rest.lowerBound - 1..<rest.lowerBound)
    {
      rest = rest.lowerBound - 1..<rest.upperBound
    }
    if isTyped(field) {
      if values.take(field, rest, cycle: prefix.meaning.cycle, into: &slip), field == .periodEnd {
        values.takeStart(behind: rest, into: &slip)
      }
    } else if field == .employee, prefix.words == 1, isLabelOfPay(cell) {
      // `Staff Car Park  42.00`.
      return
    } else if prefix.words > 1 || cell.words.count <= 4
      || field == .instrument && grid.says(["award", "ea", "eba", "agreement"], in: rest)
    {
      values.keep(field, rest)
    }
  }

  /// The words of the next line that begin where a value does that follows its label without a gap; nil when none do.
  private func nextLine(of cell: PDFCell, from first: Int, row: Int) -> Range<Int>? {
    guard row + 1 < grid.rows.count, grid.rows[row + 1].page == grid.rows[row].page else {
      return nil
    }
    let left = grid.words[cell.words.lowerBound + first].left
    let next = grid.cells[grid.rows[row + 1].cells].first {
      abs($0.left - left) * 3 < cell.height && ($0.top - cell.bottom) * 5 < cell.height * 6
    }
    guard let next, !next.isLabel, grid.dates(in: next.words, atMost: 1).isEmpty else { return nil }
    return next.words
  }

  /// Whether a value of the field proves itself by its form, so that it may follow its label in one sentence.
  private func isTyped(_ field: SlipField) -> Bool {
    switch field {
    case .period, .periodStart, .periodEnd, .paymentDate, .issueDate, .abn, .born,
      .employmentStart:
      true
    case .employer, .employee, .firstName, .lastName, .employeeNumber, .instrument,
      .classification, .jobTitle, .employment, .hourlyRate, .annualSalary, .totalHours, .gross,
      .taxableGross, .tax, .studyLoan, .deductions, .preTaxDeductions, .postTaxDeductions,
      .reimbursements, .net, .superGuarantee, .superFund, .payRun, .payFrequency, .taxFileNumber,
      .leaveBalance:
      false
    }
  }

  // MARK: Where values stand

  /// Whether a row heads columns of figures.
  func isTableHead(_ row: PDFRow) -> Bool {
    var numeric = 0
    for cell in grid.cells[row.cells] {
      guard cell.figure == nil else { return false }
      switch cell.meaning.column {
      case .quantity, .rate, .amount, .yearToDate: numeric += cell.endsWithColon ? 0 : 1
      case .label, .date, .dateEnd, .reference, .subtotal, .balance, .opening, .accrued, .used,
        .share, .day,
        nil:
        break
      }
    }
    return numeric >= 2
  }

  /// Whether a cell stands in one of the rows below that head columns of figures.
  private func isInTableHead(_ cell: Int, below row: Int) -> Bool {
    grid.rows[(row + 1)...].first { $0.cells.contains(cell) }.map(isTableHead) ?? false
  }

  private func isColumn(_ cell: PDFCell, _ isTableHead: Bool) -> Bool {
    isTableHead && !cell.endsWithColon
  }

  /// Where the value of a label can stand, likeliest first: to its right, then under it.
  private func places(of label: Int, row: Int) -> [Int] {
    if let whole = stacked.labels[label] { return places(of: label, whole, row: row) }
    var places: [Int] = []
    let cell = grid.cells[label]
    let under = grid.below(cell, row: row).flatMap {
      isOtherLabel($0) || isInTableHead($0, below: row) ? nil : $0
    }
    if let right = grid.next(to: label, in: grid.rows[row]), !isOtherLabel(right),
      under == nil || !isLabelOfPay(right, in: grid.rows[row])
    {
      places.append(right)
    }
    if let under { places.append(under) }
    if places.count == 2, !cell.endsWithColon, isHeadOfValues(row) { places.reverse() }
    return places
  }

  /// Whether a text is the label of a line of pay: a figure follows it, and money ends the row.
  private func isLabelOfPay(_ index: Int, in row: PDFRow) -> Bool {
    guard grid.cells[index].figure == nil, index + 1 < row.cells.upperBound else { return false }
    return grid.cells[index + 1].figure != nil
      && grid.cells[row.cells.upperBound - 1].figure?.looksLikeMoney == true
  }

  /// Whether a text is a label with money right behind it.
  private func isLabelOfPay(_ cell: PDFCell) -> Bool {
    let next = grid.cells.firstIndex { $0.words.lowerBound == cell.words.upperBound }
    return next.map { grid.cells[$0].figure?.looksLikeMoney == true } ?? false
  }

  /// The same for a label of two lines: to the right of either or between them, then under the second.
  private func places(of label: Int, _ whole: PDFStackedLabels.Label, row: Int) -> [Int] {
    var places: [Int] = []
    let right = max(grid.cells[label].right, grid.cells[whole.tail].right)
    let beside = (row...whole.tailRow).flatMap { grid.rows[$0].cells }
      .filter { grid.cells[$0].left > right }
      .min { grid.cells[$0].left < grid.cells[$1].left }
    if let beside, !isOtherLabel(beside) { places.append(beside) }
    let under = grid.below(grid.cells[whole.tail], row: whole.tailRow)
    if let under, !isOtherLabel(under), !isInTableHead(under, below: row) { places.append(under) }
    return places
  }

  /// Whether a cell beside a label is a label of its own.
  private func isOtherLabel(_ index: Int) -> Bool {
    let cell = grid.cells[index]
    if cell.isLabel || stacked.pieces.contains(index) { return true }
    guard let field = cell.prefix?.meaning.field else { return false }
    return isTyped(field) && grid.hasDigit(cell)
  }

  /// Whether a row of labels has its values in the row below: as many cells, each under its own.
  private func isHeadOfValues(_ index: Int) -> Bool {
    guard index + 1 < grid.rows.count else { return false }
    let (row, below) = (grid.rows[index], grid.rows[index + 1])
    guard row.page == below.page, row.cells.count >= 2 else { return false }
    let labels = grid.cells[row.cells].count { !$0.meaning.isEmpty && $0.figure == nil }
    // Three texts are no pairs of label and value.
    let areHeads = labels > 1 || (labels == 1 && row.cells.count == 3 && below.cells.count == 3)
    let hasNoDigits = row.cells.allSatisfy { !grid.hasDigit(grid.cells[$0]) }
    guard hasNoDigits, !grid.cells[below.cells].contains(where: \.isLabel) else { return false }
    let aligned = grid.cells[row.cells].count { cell in
      grid.cells[below.cells].contains { cell.misalignment(with: $0) < cell.height / 2 }
    }
    if labels == 1 { return areHeads && aligned == 3 }
    return areHeads && labels * 2 >= row.cells.count && aligned * 3 >= row.cells.count * 2
      && aligned >= 2
  }
}
