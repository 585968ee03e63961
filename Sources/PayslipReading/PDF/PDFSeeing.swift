import PayDomain

/// What follows for a slip from text that nobody sees, and from text that was not printed as text.
enum PDFSeeing {
  /// Adds the remarks that the slip's pages call for, and doubts what rests on nothing but a picture.
  static func judge(_ slip: inout Payslip, pages: [PDFPage]) {
    let hidden = pages.reduce(0) { $0 + Int($1.hiddenFigures) }
    if hidden > 0 {
      slip.remarks.append(
        "\(hidden) \(hidden == 1 ? "figure" : "figures") that nobody can see on the page "
          + "(white, tiny, covered, off the page) \(hidden == 1 ? "was" : "were") left out")
    }
    let marks = pages.reduce(into: PDFPageMarks()) { $0.formUnion($1.marks) }
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
    if !marks.isDisjoint(with: [.pictured, .scanned]) { slip.doubtUnproved() }
    if hidden > 0 || !marks.isDisjoint(with: [.pictured, .scanned, .notLookedAt]) {
      slip.unread?.hasPictures = true
    }
    if marks.contains(.hasPictures) { slip.unread?.hasPictures = true }
    if marks.contains(.hasOutlines) { slip.unread?.hasOutlines = true }
  }
}

extension Payslip {
  /// Makes doubtful what no sum proves.
  ///
  /// An ABN stands, for it has digits of its own that prove it. The days of the period stand when they are a whole number of weeks or a month, and pay came soon after: a misread
  /// digit would not leave them so.
  mutating func doubtUnproved() {
    for index in lines.indices {
      lines[index].quantity = lines[index].quantity.doubted
      lines[index].rate = lines[index].rate.doubted
      lines[index].amount = lines[index].amount.doubted
      lines[index].date = lines[index].date.doubted
    }
    for field in [\Payslip.gross, \.tax, \.deductions, \.reimbursements, \.net, \.superGuarantee] {
      self[keyPath: field] = self[keyPath: field].doubted
    }
    doubtExtras()
    annualSalary = annualSalary.doubted
    hourlyRate = hourlyRate.doubted
    born = born.doubted
    employmentStart = employmentStart.doubted
    for field in [
      \Payslip.employer, \.employee, \.employeeNumber, \.instrument, \.classification, \.superFund,
    ] {
      self[keyPath: field] = self[keyPath: field].doubted
    }
    employment = employment.doubted
    guard !hasLikelyPeriod else { return }
    periodStart = periodStart.doubted
    periodEnd = periodEnd.doubted
    paymentDate = paymentDate.doubted
  }

  private mutating func doubtExtras() {
    issueDate = issueDate.doubted
    for index in leave.indices {
      leave[index].opening = leave[index].opening.doubted
      leave[index].accrued = leave[index].accrued.doubted
      leave[index].taken = leave[index].taken.doubted
      leave[index].closing = leave[index].closing.doubted
    }
    for index in yearToDate.indices where yearToDate[index].amount.proof == .read {
      yearToDate[index].amount.proof = .doubtful
    }
    for index in netPayments.indices where netPayments[index].amount.proof == .read {
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
  /// The field, doubtful when it was only read.
  var doubted: Field {
    guard case .read(var reading) = self, reading.proof == .read else { return self }
    reading.proof = .doubtful
    return .read(reading)
  }
}
