import PayDomain

/// Turns rows of leave, of payments and of sums to date into what the slip states beside its pay.
///
/// Only a sum proves such a figure: what was there and accrued less what was taken is what is left, and the payments
/// come to the net. A sum to date is never proved.
struct PDFExtraBuilder {
  private let grid: PDFGrid
  /// What balances without a word for it count in this layout; nil when that is not known.
  private let leaveUnit: LineUnit?

  /// Makes a builder for one slip's words.
  init(grid: PDFGrid, leaveUnit: LineUnit?) {
    self.grid = grid
    self.leaveUnit = leaveUnit
  }

  /// Fills in balances, payments and sums to date.
  ///
  /// - Parameters:
  ///   - extras: the rows that are nothing of the pay.
  ///   - rows: the rows of the pay, whose columns of the year have the sums to date.
  ///   - slip: the slip, its sums already chosen.
  func build(_ extras: [PDFExtraRow], _ rows: [PDFTableRow], into slip: inout Payslip) {
    for row in extras {
      switch row.kind {
      case .leave(let heading): takeLeave(row, heading, into: &slip)
      case .payment: takePayment(row, into: &slip)
      case .toDate(let kind):
        let money = row.figures.filter { $0.figure.cents != nil && $0.figure.looksLikeMoney }
        guard let figure = money.first else { continue }
        takeToDate(
          kind, figure, name: text(row.label), isClear: money.count == 1, this: nil, into: &slip)
      }
    }
    takeYears(of: rows, into: &slip)
    settlePayments(of: &slip)
  }

  private func text(_ label: [Range<Int>]) -> String {
    PDFLeaveFacts.withoutColon(grid.text(of: label))
  }

  // MARK: Leave

  private func takeLeave(_ row: PDFExtraRow, _ heading: Range<Int>?, into slip: inout Payslip) {
    let label = text(row.label)
    let place = grid.place(of: row.label[0])
    let figures = row.figures.filter { figure in
      !figure.figure.hasDollar && figure.figure.mark != .share && figure.figure.mark != .rate
    }
    guard let kind = LeaveWords.kind(of: label), !figures.isEmpty,
      !slip.leave.contains(where: { $0.place == place })
    else { return }
    let unit = unit(of: figures, label, heading)
    var balance = LeaveBalance(label: label, kind: kind, unit: unit.orHours, place: place)
    func field(_ role: LineColumn) -> Field<Hours> {
      let mine = figures.filter { $0.role == role }
      guard mine.count == 1 else { return .notOnSlip }
      return .read(reading(mine[0], isClear: mine[0].isTight && unit != nil))
    }
    balance.opening = field(.opening)
    balance.accrued = field(.accrued)
    balance.taken = field(.used).withoutSign
    balance.closing = field(.balance)
    let isEmpty = [balance.opening, balance.accrued, balance.taken, balance.closing]
      .allSatisfy { $0.reading == nil }
    if isEmpty { takeOnly(figures, unit, heading, into: &balance) }
    guard
      !isEmpty
        || [balance.accrued, balance.taken, balance.closing].contains(where: { $0.reading != nil })
    else { return }
    if unit != nil { balance.prove() }
    slip.leave.append(balance)
  }

  /// Takes the only figure of a row as what the heading of the section says.
  private func takeOnly(
    _ figures: [PDFTableFigure], _ unit: LineUnit?, _ heading: Range<Int>?,
    into balance: inout LeaveBalance
  ) {
    guard figures.count == 1, let figure = figures.first else { return }
    let column = heading.flatMap { LeaveWords.column(of: grid.text(of: $0)) }
    let found = Field.read(reading(figure, isClear: column != nil && unit != nil))
    switch column {
    case .accrued: balance.accrued = found
    case .used: balance.taken = found.withoutSign
    case .balance: balance.closing = found
    case nil:
      var guess = found
      guess.doubt()
      balance.closing = guess
    case .label, .quantity, .rate, .amount, .yearToDate, .date, .dateEnd, .reference, .subtotal,
      .opening, .share, .day:
      break
    }
  }

  /// What the figures of a row count: as a word beside one of them, their heading, the label or the section says.
  private func unit(
    of figures: [PDFTableFigure], _ label: String, _ heading: Range<Int>?
  ) -> LineUnit? {
    if let unit = figures.lazy.compactMap(\.figure.unit).first { return unit }
    for words in figures.compactMap(\.heading) {
      if let unit = LeaveWords.unit(of: grid.text(of: words)) { return unit }
    }
    if let unit = LeaveWords.unit(of: label) { return unit }
    return heading.flatMap { LeaveWords.unit(of: grid.text(of: $0)) } ?? leaveUnit
  }

  private func reading(_ figure: PDFTableFigure, isClear: Bool) -> Reading<Hours> {
    let words = grid.cells[figure.cell].words
    return Reading(
      figure.figure.hours, at: grid.place(of: words), text: grid.text(of: words),
      proof: isClear && !grid.cells[figure.cell].isPale ? .read : .doubtful)
  }

  // MARK: Payments

  private func takePayment(_ row: PDFExtraRow, into slip: inout Payslip) {
    var money = row.figures.filter(\.figure.looksLikeMoney)
    // The headings of the table above may still stand over a figure that is alone.
    if money.count > 1 { money.removeAll { $0.role == .yearToDate } }
    let named = money.filter { $0.role == .amount && $0.isTight }
    guard let figure = named.count == 1 ? named.first : money.last,
      let cents = figure.figure.cents, cents > 0
    else { return }
    let words = grid.cells[figure.cell].words
    let account = account(of: row, before: grid.cells[figure.cell])
    let isClear = account != nil || named.count == 1
    slip.netPayments.append(
      NetPayment(
        account: account,
        amount: Reading(
          Money(cents: cents), at: grid.place(of: words), text: grid.text(of: words),
          proof: isClear ? .read : .doubtful)))
  }

  /// The last word from the label to the sum that is the number of an account, masked or not.
  private func account(of row: PDFExtraRow, before sum: PDFCell) -> String? {
    guard let first = row.label.first else { return nil }
    var found: String?
    for cell in grid.cells[grid.rows[row.row].cells]
    where cell.words.lowerBound >= first.lowerBound && cell.right <= sum.left
      && cell.figure?.looksLikeMoney != true
    {
      for index in cell.words {
        if let account = PDFAccount.masked(grid.text[grid.words[index].bytes]) { found = account }
      }
    }
    return found
  }

  /// Proves payments that come to the net, and drops what nothing shows to be a payment.
  private func settlePayments(of slip: inout Payslip) {
    guard !slip.netPayments.isEmpty else { return }
    let sum = slip.netPayments.reduce(Money.zero) { $0 + $1.amount.value }
    if let net = slip.net.reading, net.proof != .doubtful, sum == net.value {
      for index in slip.netPayments.indices { slip.netPayments[index].amount.proof = .proved }
    } else {
      slip.netPayments.removeAll { $0.amount.proof == .doubtful }
    }
  }

  // MARK: Sums to date

  /// Takes the column of the year beside the sums that the slip was read to have.
  private func takeYears(of rows: [PDFTableRow], into slip: inout Payslip) {
    for row in rows {
      guard let kind = kind(of: row, slip) else { continue }
      let years = row.figures.filter { $0.role == .yearToDate && $0.figure.cents != nil }
      guard let figure = years.first, let amount = row.figure(.amount)?.figure.cents,
        let this = total(kind, slip), this.value.magnitude == Money(cents: amount).magnitude
      else { continue }
      let isClear = years.count == 1 && figure.isLabelled && figure.isTight && !row.isGuess
      takeToDate(
        kind, figure, name: text(row.label), isClear: isClear && this.proof != .doubtful,
        this: this.value, into: &slip)
    }
  }

  /// Which sum of the slip a row states: by its label, as the total of a section, or as the section's only line.
  private func kind(of row: PDFTableRow, _ slip: Payslip) -> YearToDateKind? {
    switch row.kind {
    case .sum(let field): return field.toDate
    case .total(.earnings): return .gross
    case .total(.tax): return .tax
    case .total(.employerSuper): return .superGuarantee
    case .line(.tax, _): return isOnly(.tax, slip) ? .tax : nil
    case .line(.employerSuper, _): return isOnly(.employerSuper, slip) ? .superGuarantee : nil
    case .line, .total, .partSum, .open: return nil
    }
  }

  private func isOnly(_ section: LineSection, _ slip: Payslip) -> Bool {
    slip.lines.indices.count { slip.lines[$0].section == section } == 1
  }

  private func total(_ kind: YearToDateKind, _ slip: Payslip) -> Reading<Money>? {
    switch kind {
    case .gross: slip.gross.reading
    case .tax: slip.tax.reading
    case .net: slip.net.reading
    case .superGuarantee: slip.superGuarantee.reading
    }
  }

  /// Adds a sum to date; one that is smaller than this pay's sum, or that cannot be told from another, is doubtful.
  private func takeToDate(
    _ kind: YearToDateKind, _ figure: PDFTableFigure, name: String, isClear: Bool, this: Money?,
    into slip: inout Payslip
  ) {
    guard let cents = figure.figure.cents else { return }
    var value = Money(cents: cents)
    if kind == .tax || kind == .superGuarantee { value = value.magnitude }
    let known = total(kind, slip)?.value
    let isLess = (this ?? known).map { value < $0 } ?? false
    let words = grid.cells[figure.cell].words
    let reading = Reading(
      value, at: grid.place(of: words), text: grid.text(of: words),
      proof: isClear && !isLess && !grid.cells[figure.cell].isPale ? .read : .doubtful)
    if let same = slip.yearToDate.firstIndex(where: { $0.kind == kind && $0.amount.value == value })
    {
      if slip.yearToDate[same].amount.proof < reading.proof {
        slip.yearToDate[same].amount = reading
      }
    } else {
      slip.yearToDate.append(YearToDateSum(name: name, kind: kind, amount: reading))
    }
  }
}

/// The number of an account among the words of a slip.
enum PDFAccount {
  /// The number, its masked part kept as printed, of a word that is one; nil for any other word.
  ///
  /// A masked number has two signs of a mask or more and digits behind them; one printed in full has five digits or
  /// more. The branch, in brackets or before a dash, is left out.
  static func masked(_ word: ArraySlice<UInt8>) -> String? {
    guard let last = word.last, last &- 0x30 < 10 || last == UInt8(ascii: ")") else { return nil }
    var bytes = word
    if bytes.first == UInt8(ascii: "("), let end = bytes.firstIndex(of: UInt8(ascii: ")")) {
      bytes = bytes[(end + 1)...]
    }
    if let dash = bytes.lastIndex(of: UInt8(ascii: "-")) { bytes = bytes[(dash + 1)...] }
    let text = String(decoding: bytes, as: UTF8.self)
    let marks = text.prefix { "*xX#•.…".contains($0) }
    let rest = text.dropFirst(marks.count)
    guard !rest.isEmpty, rest.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    let isMasked = marks.count >= 2 || marks == "…"
    return isMasked || (marks.isEmpty && (5...12).contains(rest.utf8.count)) ? text : nil
  }
}
