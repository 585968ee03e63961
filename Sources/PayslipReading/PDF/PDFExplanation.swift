import PayDomain

/// How one slip was read: what each row is, what told so, and what the sums prove.
public struct PDFExplanation: Sendable {
  /// What came of it.
  public let outcome: SlipOutcome
  /// The reasoning, a sentence a line.
  public let lines: [String]
}

extension PDFPayslips {
  /// Why the document was read by its layout, in a sentence.
  func reason(for entry: LayoutEntry, _ pages: [PDFPage]) -> String {
    guard !entry.fingerprint.isEmpty else {
      let nearest = misses(pages).prefix(2).map { miss in
        "`\(miss.layout)` lacks \(miss.lacked.map { "`\($0)`" }.joined(separator: ", "))"
      }
      let why = nearest.isEmpty ? "" : ": " + nearest.joined(separator: "; ")
      return "layout `\(entry.name)`, for any slip that labels its figures; no other fits\(why)"
    }
    let pieces = entry.fingerprint.map { "`\($0.replacing(";", with: "` or `"))`" }
    return "layout `\(entry.name)`: the first page has \(pieces.joined(separator: ", "))"
  }
}

/// Puts the reading of one slip into words.
struct PDFExplainer {
  /// The slip's words.
  let grid: PDFGrid
  /// The rows, their figures resolved.
  let rows: [PDFTableRow]
  /// The slip that came of them.
  let slip: Payslip

  /// The reasoning, a sentence a line.
  func lines() -> [String] {
    let pages = Set(grid.rows.map(\.page)).sorted()
    let range =
      pages.count > 1
      ? "pages \(pages[0]) to \(pages[pages.count - 1])" : "page \(pages.first ?? 1)"
    var lines = ["\(range), \(grid.rows.count) rows of text"]
    lines += rows.map(text)
    lines += sums() + beside()
    if let unread = slip.unread { lines.append(leftOver(unread)) }
    lines += slip.remarks.map { "remark: \($0)" }
    return lines
  }

  /// What nothing accounts for, which keeps things from being called missing.
  private func leftOver(_ unread: UnreadText) -> String {
    let counts = [
      (unread.headTexts, "texts above the lines"), (unread.texts, "texts"),
      (unread.figures, "figures"), (unread.dates, "dates"), (unread.numbers, "long numbers"),
    ]
    let parts = counts.filter { $0.0 > 0 }.map { "\($0.1): \($0.0)" }
    return parts.isEmpty
      ? "nothing was left over" : "not understood: \(parts.joined(separator: ", "))"
  }

  private func text(_ row: PDFTableRow) -> String {
    let label = row.label.map { grid.text(of: $0) }.joined(separator: " ")
    let figures = row.figures.map { figure in
      let text = grid.text(of: grid.cells[figure.cell])
      guard let role = figure.role else { return "\(text) not used" }
      return "\(text) \(role.rawValue) (\(words(figure.ground)))"
    }
    let place = row.label.first.flatMap { grid.place(of: $0).short } ?? "?"
    let product = row.isProduct ? "; hours x rate = amount" : ""
    let guess = row.isGuess ? "; picked among several sums" : ""
    return
      "\(place) `\(label)` is \(words(row.kind)): \(figures.joined(separator: ", "))\(product)\(guess)"
  }

  private func words(_ kind: PDFTableRow.Kind) -> String {
    switch kind {
    case .line(let section, let isPrior):
      "a line of \(section.rawValue)\(isPrior ? " of an earlier period" : "")"
    case .sum(let field): "the slip's \(field.rawValue)"
    case .total(let section): "the total of \(section.rawValue)"
    case .partSum: "the sum of lines above"
    case .open: "not placed"
    }
  }

  private func words(_ ground: PDFTableFigure.Ground) -> String {
    switch ground {
    case .place: "by its place on the row"
    case .heading: "heading above"
    case .word: "word or sign beside it"
    case .product: "hours x rate = amount"
    case .column: "in the column of other lines"
    case .alone: "alone on its row"
    case .sum: "so the lines make the gross"
    }
  }

  // MARK: Beside the pay

  /// Balances of leave, payments and sums to date, and what proves them.
  private func beside() -> [String] {
    var lines = slip.leave.map { balance in
      let figures: [(String, Field<Hours>)] = [
        ("opening", balance.opening), ("accrued", balance.accrued), ("taken", balance.taken),
        ("closing", balance.closing),
      ]
      let texts = figures.compactMap { name, field in
        field.reading.map { "\($0.text) \(name) (\(words($0.proof)))" }
      }
      return "`\(balance.label)` is leave, \(balance.kind.rawValue), in \(balance.unit.rawValue): "
        + texts.joined(separator: ", ")
    }
    lines += slip.netPayments.map { payment in
      "\(payment.amount.text) is paid to \(payment.account.map { "`\($0)`" } ?? "an account"): "
        + words(payment.amount.proof)
    }
    lines += slip.yearToDate.map { sum in
      "\(sum.amount.text) is the \(sum.kind?.rawValue ?? "sum") to date, by `\(sum.name)`: "
        + words(sum.amount.proof)
    }
    return lines
  }

  private func words(_ proof: Proof) -> String {
    switch proof {
    case .doubtful: "doubtful"
    case .read: "label and heading say so"
    case .proved: "sums prove it"
    }
  }

  // MARK: Sums

  private func sums() -> [String] {
    var lines: [String] = []
    let earnings = slip.lines.filter { $0.section == .earnings }.compactMap(\.amount.value)
    if let gross = slip.gross.value, !earnings.isEmpty {
      let sum = earnings.reduce(.zero, +)
      lines.append(
        sum == gross
          ? "the \(earnings.count) lines of earnings come to the gross, \(gross)"
          : "the lines of earnings come to \(sum), the gross printed is \(gross)")
    }
    if let gross = slip.gross.value, let net = slip.net.value {
      let isProved = slip.net.reading?.proof == .proved
      var parts = "gross \(gross)"
      if let tax = slip.tax.value { parts += " less tax \(tax)" }
      if let deductions = slip.deductions.value { parts += " less deductions \(deductions)" }
      if let back = slip.reimbursements.value { parts += " and reimbursements \(back)" }
      lines.append(
        isProved ? "\(parts) give the net, \(net)" : "\(parts) do not prove the net, \(net)")
    }
    return lines
  }
}
