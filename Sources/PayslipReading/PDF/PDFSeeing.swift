import PayDomain

/// What follows for a slip from text that nobody sees, and from text that was not printed as text.
enum PDFSeeing {
  /// What of some pages was not read as text, in a sentence; nil where all was.
  static func unseen(of pages: [PDFPage]) -> String? {
    let marks = pages.reduce(into: PDFPageMarks()) { $0.formUnion($1.marks) }
    if marks.contains(.stacked) || pages.contains(where: { $0.hiddenFigures > 0 }) {
      return "figures that nobody can see, or that stand on top of each other, were left out"
    }
    guard marks.contains(.hasPictures) else { return nil }
    return "its pictures and form fields are not text: print it to a new PDF and give that"
  }

  /// Adds the remarks that the slip's pages call for, and doubts what rests on nothing but a picture.
  static func judge(_ slip: inout Payslip, pages: [PDFPage]) {
    let hidden = pages.reduce(0) { $0 + Int($1.hiddenFigures) }
    if hidden > 0 {
      slip.remarks.append(
        "\(hidden) \(hidden == 1 ? "figure" : "figures") that nobody can see on the page "
          + "(white, tiny, covered, off the page) \(hidden == 1 ? "was" : "were") left out")
    }
    let marks = pages.reduce(into: PDFPageMarks()) { $0.formUnion($1.marks) }
    if marks.contains(.stacked) {
      slip.remarks.append(
        "figures stand on top of each other: which of them the page shows could not be told, and none was read"
      )
    }
    if marks.contains(.retold) {
      slip.remarks.append(
        "the file gives figures a text of their own: hold them against the page, which may show others"
      )
    }
    if marks.contains(.pictured) {
      slip.remarks.append(
        "figures lie on a picture: hold them against what the page shows, for nothing says that they agree"
      )
    }
    if marks.contains(.notLookedAt) {
      slip.remarks.append("whether all of its text can be seen could not be looked at here")
    }
    if marks.contains(.scanned) {
      slip.remarks.append("read from a picture: only what its sums prove is relied on")
    }
    if marks.contains(.uneven) {
      slip.remarks.append(
        "the page is bent or was photographed from the side: a label may stand beside another row's figures; "
          + "lay it flat and take it from above"
      )
    }
    // Sums that agree are worth nothing where all figures may be made up, or stand beside other labels.
    if !marks.isDisjoint(with: [.retold, .uneven]) {
      slip.doubt([.read, .proved])
    } else if !marks.isDisjoint(with: [.pictured, .scanned]) {
      slip.doubt([.read])
    }
    if marks.contains(.scanned) { slip.doubtInexact() }
    if hidden > 0
      || !marks.isDisjoint(with: [.pictured, .scanned, .notLookedAt, .stacked, .retold])
    {
      slip.unread?.hasPictures = true
    }
    if marks.contains(.hasPictures) { slip.unread?.hasPictures = true }
    if marks.contains(.hasOutlines) { slip.unread?.hasOutlines = true }
  }
}

extension Payslip {
  /// Makes doubtful what is only read, and what is proved as well where that is named.
  ///
  /// An ABN stands, for it has digits of its own that prove it. The days of the period stand when they are a whole
  /// number of weeks or a month, and pay came soon after: a misread digit would not leave them so.
  mutating func doubt(_ proofs: [Proof]) {
    for index in lines.indices {
      lines[index].quantity = lines[index].quantity.doubted(proofs)
      lines[index].rate = lines[index].rate.doubted(proofs)
      lines[index].amount = lines[index].amount.doubted(proofs)
      lines[index].date = lines[index].date.doubted(proofs)
    }
    for field in [\Payslip.gross, \.tax, \.deductions, \.reimbursements, \.net, \.superGuarantee] {
      self[keyPath: field] = self[keyPath: field].doubted(proofs)
    }
    doubtExtras(proofs)
    annualSalary = annualSalary.doubted(proofs)
    hourlyRate = hourlyRate.doubted(proofs)
    born = born.doubted(proofs)
    employmentStart = employmentStart.doubted(proofs)
    for field in [
      \Payslip.employer, \.employee, \.employeeNumber, \.instrument, \.classification, \.superFund,
    ] {
      self[keyPath: field] = self[keyPath: field].doubted(proofs)
    }
    employment = employment.doubted(proofs)
    // A day between two others proves nothing of itself.
    paymentDate = paymentDate.doubted(proofs)
    guard !hasLikelyPeriod else { return }
    periodStart = periodStart.doubted(proofs)
    periodEnd = periodEnd.doubted(proofs)
  }

  /// Makes doubtful the figures of lines whose hours times rate is the amount only as far as printed digits tell, and
  /// amounts without cents: what a picture loses first are the digits behind the point.
  mutating func doubtInexact() {
    let makesGross =
      lines.filter { $0.section == .earnings }.reduce(Money.zero) { sum, line in
        line.amount.value.map { sum + $0 } ?? sum
      } == gross.value
    for index in lines.indices {
      if let amount = lines[index].amount.reading, !amount.text.contains(".") {
        lines[index].amount = lines[index].amount.doubted([.read, .proved])
      }
      guard let quantity = lines[index].quantity.reading, let rate = lines[index].rate.reading,
        let amount = lines[index].amount.reading
      else { continue }
      let multiples = [100_000] + [lines[index].multiplier?.thousandths].compactMap { $0 }
      let isExact = multiples.contains { multiple in
        var paid = rate
        paid.value = Rate(micros: rate.value.micros * Int64(multiple) / 100_000)
        return LineArithmetic.agrees(quantity: quantity, rate: paid, amount: amount)
      }
      guard !isExact || amount.proof == .doubtful else { continue }
      // The gross proves its parts; a product of figures cut short proves none of them.
      if !makesGross {
        lines[index].amount = lines[index].amount.doubted([.read, .proved])
      }
      lines[index].quantity = lines[index].quantity.doubted([.read, .proved])
      lines[index].rate = lines[index].rate.doubted([.read, .proved])
    }
  }

  private mutating func doubtExtras(_ proofs: [Proof]) {
    issueDate = issueDate.doubted(proofs)
    for index in leave.indices {
      leave[index].opening = leave[index].opening.doubted(proofs)
      leave[index].accrued = leave[index].accrued.doubted(proofs)
      leave[index].taken = leave[index].taken.doubted(proofs)
      leave[index].closing = leave[index].closing.doubted(proofs)
    }
    for index in yearToDate.indices where proofs.contains(yearToDate[index].amount.proof) {
      yearToDate[index].amount.proof = .doubtful
    }
    for index in netPayments.indices where proofs.contains(netPayments[index].amount.proof) {
      netPayments[index].amount.proof = .doubtful
    }
  }

  private var hasLikelyPeriod: Bool {
    guard let start = periodStart.value, let end = periodEnd.value else { return false }
    let days = end.days(since: start) + 1
    let isMonth = start.parts.day == 1 && end.adding(days: 1).parts.day == 1 && days <= 31
    guard [7, 14, 28].contains(days) || isMonth else { return false }
    guard let paid = paymentDate.value else { return true }
    return (-14...31).contains(paid.days(since: end))
  }
}

extension Field {
  /// The field, doubtful when it was as sure as one of these.
  func doubted(_ proofs: [Proof]) -> Field {
    guard case .read(var reading) = self, proofs.contains(reading.proof) else { return self }
    reading.proof = .doubtful
    return .read(reading)
  }
}
