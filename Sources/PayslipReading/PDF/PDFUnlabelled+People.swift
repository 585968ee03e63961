import PayDomain

/// The employee, where no label of a name stands.
extension PDFUnlabelled {
  /// Takes the one name of a person that is addressed: behind `To:`, over an address, or before the days of the period.
  ///
  /// Doubtful, since nothing says whose name it is. Over an address and before days an employer can stand as well, so that
  /// it must be known from its ABN or a label and be another; two such names leave it open.
  func readAddressee(into slip: inout Payslip) {
    guard slip.employee.isUnsaid else { return }
    var found: [Range<Int>] = []
    let page = grid.rows.first?.page
    for (number, row) in grid.rows.enumerated() where !row.isApart {
      let cells = grid.cells[row.cells]
      guard row.page == page, cells.count(where: { $0.figure?.looksLikeMoney == true }) < 2 else {
        break
      }
      for index in row.cells where grid.cells[index].figure == nil {
        if let name = addressed(index, row) { return take(employee: name, into: &slip) }
        guard let name = name(at: index, row: number), !isEmployer(name, slip) else { continue }
        if !found.contains(where: { sameWords($0, name) }) { found.append(name) }
      }
    }
    guard found.count == 1, knowsEmployer(slip) else { return }
    take(employee: found[0], into: &slip)
  }

  private func take(employee words: Range<Int>, into slip: inout Payslip) {
    let text = grid.text(of: words)
    slip.employee = .read(Reading(text, at: grid.place(of: words), text: text, proof: .doubtful))
  }

  /// The name right behind `To:` alone.
  private func addressed(_ index: Int, _ row: PDFRow) -> Range<Int>? {
    let cell = grid.cells[index]
    guard cell.words.count == 1, cell.endsWithColon, let next = grid.next(to: index, in: row),
      grid.says(["to", "attention", "attn"], in: cell.words), grid.cells[next].figure == nil,
      grid.cells[next].left - cell.right < cell.height * 3,
      grid.mayBePerson(grid.cells[next].words)
    else { return nil }
    return grid.cells[next].words
  }

  /// A name that is a text of its own over an address, or the words of a text before its days.
  private func name(at index: Int, row: Int) -> Range<Int>? {
    let cell = grid.cells[index]
    guard !cell.isLabel, cell.prefix == nil else { return nil }
    if !grid.hasDigit(cell) {
      if let next = grid.next(to: index, in: grid.rows[row]), isOfPeriod(grid.cells[next]) {
        return grid.mayBePerson(cell.words) ? cell.words : nil
      }
      guard grid.mayBePerson(cell.words), let (under, own) = grid.lineUnder(index, row: row),
        grid.isAddress(from: under, row: own), !standsUnderName(index, row)
      else { return nil }
      return cell.words
    }
    guard let day = cell.words.first(where: { grid.words[$0].hasDigit }),
      grid.mayBePerson(cell.words.lowerBound..<day), isTwoDays(day..<cell.words.upperBound)
    else { return nil }
    return cell.words.lowerBound..<day
  }

  /// Whether a text is the two days of a period, or begins with a label of days of the pay.
  private func isOfPeriod(_ cell: PDFCell) -> Bool {
    switch cell.meaning.field ?? cell.prefix?.meaning.field {
    case .period, .periodStart, .periodEnd, .paymentDate: true
    default: isTwoDays(cell.words)
    }
  }

  /// Whether a text begins with two days.
  private func isTwoDays(_ words: Range<Int>) -> Bool {
    guard grid.words[words.lowerBound].hasDigit else { return false }
    let days = grid.dates(in: words, atMost: 2)
    return days.count == 2 && days[0].words.lowerBound == words.lowerBound
  }

  /// Whether another line that may be a name stands close over a text: a house has a name too.
  private func standsUnderName(_ index: Int, _ row: Int) -> Bool {
    guard row > 0, grid.rows[row - 1].page == grid.rows[row].page else { return false }
    let cell = grid.cells[index]
    return grid.cells[grid.rows[row - 1].cells].contains { other in
      abs(other.left - cell.left) * 3 < cell.height
        && (cell.top - other.bottom) * 5 < cell.height * 3 && grid.mayBePerson(other.words)
    }
  }

  private func sameWords(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    grid.text(of: one) == grid.text(of: other)
  }

  private func isEmployer(_ name: Range<Int>, _ slip: Payslip) -> Bool {
    slip.employer.reading.map { $0.value.hasPrefix(grid.text(of: name)) } ?? false
  }

  /// Whether the employer is named by a label, or by standing close to its ABN.
  private func knowsEmployer(_ slip: Payslip) -> Bool {
    guard let employer = slip.employer.reading else { return false }
    guard employer.proof == .doubtful, let abn = slip.abn.reading else {
      return employer.proof != .doubtful
    }
    guard case .box(let page, _, let top, _, _) = employer.place,
      case .box(let other, _, let below, _, _) = abn.place
    else { return false }
    return page == other && abs(below - top) < 6000
  }
}

/// The employer's super, where a sentence states it.
extension PDFUnlabelled {
  /// Takes the money of a sentence on the employer's super for this pay, `We also pay $60.00 superannuation into
  /// AustralianSuper for this pay`: doubtful, since no label says that it is the guarantee.
  func readSuper(into slip: inout Payslip) {
    for row in grid.rows {
      for index in row.cells where grid.cells[index].words.count > 5 {
        guard let word = moneyForSuper(grid.cells[index]) else { continue }
        let text = grid.text(of: word..<word + 1)
        guard let money = Figures.money(text), money > .zero else { continue }
        slip.superGuarantee = .read(
          Reading(money, at: grid.place(of: word..<word + 1), text: text, proof: .doubtful))
        return
      }
    }
  }

  /// The word of money between `pay` and `superannuation` in a sentence on this pay.
  private func moneyForSuper(_ cell: PDFCell) -> Int? {
    let words = cell.words
    let found = words.dropFirst().dropLast().first { word in
      grid.words[word].hasDigit && grid.text[Int(grid.words[word].start)] == UInt8(ascii: "$")
        && grid.says(["super", "superannuation"], in: word + 1..<word + 2)
        && grid.says(["pay", "paid", "contribute", "contributed"], in: word - 1..<word)
    }
    guard let found else { return nil }
    let rest = found + 2..<words.upperBound
    let isOfThisPay =
      grid.says(["this"], in: rest) && grid.says(["pay", "period", "week", "fortnight"], in: rest)
    let isOther = grid.says(["year", "ytd", "quarter", "july", "sacrifice", "your"], in: words)
    return isOfThisPay && !isOther ? found : nil
  }
}
