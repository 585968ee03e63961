import PayDomain

extension Payslip {
  /// Masks every text of the slip; the ABN stays as it is, and the employee's number where it is no tax
  /// file number.
  ///
  /// Written out field by field: every slip of a run comes through here, and most have nothing to mask.
  public mutating func mask(_ mask: DetailMask) {
    employer.mask(mask)
    employee.mask(mask)
    instrument.mask(mask)
    classification.mask(mask)
    superFund.mask(mask)
    for index in lines.indices {
      if let label = mask.masked(lines[index].label) { lines[index].label = label }
      if lines[index].quantity.isUnreadable { lines[index].quantity.maskText(mask) }
      if lines[index].rate.isUnreadable { lines[index].rate.maskText(mask) }
      if lines[index].amount.isUnreadable { lines[index].amount.maskText(mask) }
    }
    if !netPayments.isEmpty, !mask.kept.contains(.bankAccount) { maskAccounts() }
    for index in leave.indices {
      if let label = mask.masked(leave[index].label) { leave[index].label = label }
    }
    for index in remarks.indices {
      if let remark = mask.masked(remarks[index]) { remarks[index] = remark }
    }
    maskPeople(mask)
    maskSums(mask)
  }

  /// Leaves of an account's number at most the last digits, by which the worker tells one account from another.
  private mutating func maskAccounts() {
    for index in netPayments.indices {
      guard let account = netPayments[index].account else { continue }
      let digits = account.filter(\.isNumber)
      guard digits.count > 4 || digits.count == account.count else { continue }
      netPayments[index].account = "*****" + digits.suffix(3)
    }
  }

  /// Masks what stands where a number, a day or a word of a person was expected.
  private mutating func maskPeople(_ mask: DetailMask) {
    if abn.isUnreadable { abn.maskText(mask) }
    if employeeNumber.isUnreadable { employeeNumber.maskText(mask) }
    if !mask.kept.contains(.taxFileNumber), let number = employeeNumber.value,
      mask.isTaxFileNumber(number)
    {
      employeeNumber = .absent(.masked)
    }
    if born.isUnreadable { born.maskNoDay() }
    if employmentStart.isUnreadable { employmentStart.maskNoDay() }
    if employment.isUnreadable { employment.maskText(mask) }
    if periodStart.isUnreadable { periodStart.maskNoDay() }
    if periodEnd.isUnreadable { periodEnd.maskNoDay() }
    if paymentDate.isUnreadable { paymentDate.maskNoDay() }
  }

  /// Masks what stands where a sum was expected.
  private mutating func maskSums(_ mask: DetailMask) {
    if hourlyRate.isUnreadable { hourlyRate.maskText(mask) }
    if annualSalary.isUnreadable { annualSalary.maskText(mask) }
    if gross.isUnreadable { gross.maskText(mask) }
    if tax.isUnreadable { tax.maskText(mask) }
    if deductions.isUnreadable { deductions.maskText(mask) }
    if reimbursements.isUnreadable { reimbursements.maskText(mask) }
    if net.isUnreadable { net.maskText(mask) }
    if superGuarantee.isUnreadable { superGuarantee.maskText(mask) }
  }
}

extension Field {
  /// Whether something stands there that cannot be read as the value.
  var isUnreadable: Bool { if case .absent(.unreadable) = self { true } else { false } }

  /// Masks the text of a value that could not be read.
  mutating func maskText(_ mask: DetailMask) {
    guard case .absent(.unreadable(let text, let place)) = self, let masked = mask.masked(text)
    else { return }
    self = .absent(.unreadable(masked, place))
  }
}

extension Field<CivilDate> {
  /// Leaves of what is no day at most its shape.
  mutating func maskNoDay() {
    guard case .absent(.unreadable(let text, let place)) = self else { return }
    if case .shape(let shape) = DayQuote(text) {
      self = .absent(.unreadable("[\(shape)]", place))
    }
  }
}

extension Field<String> {
  /// Masks the value and the text it was printed as.
  mutating func mask(_ mask: DetailMask) {
    if isUnreadable { return maskText(mask) }
    guard case .read(var reading) = self else { return }
    let value = mask.masked(reading.value)
    // Printed as it is kept, most of the time: one look does for both.
    let text = reading.text == reading.value ? value : mask.masked(reading.text)
    guard value != nil || text != nil else { return }
    reading.value = value ?? reading.value
    reading.text = text ?? reading.text
    self = .read(reading)
  }
}

extension ReadingProblem {
  /// The problem with such details taken out of what it quotes.
  public func masked(_ mask: DetailMask) -> ReadingProblem {
    func plain(_ text: String) -> String { mask.masked(text) ?? text }
    switch self {
    case .impossibleDate(let text, let field, let place):
      // The message quotes it only where it has the form of a day.
      return .impossibleDate(text: text, field: plain(field), place: place)
    case .ambiguousDate(let text, let field, let place):
      return .ambiguousDate(text: plain(text), field: plain(field), place: place)
    case .duplicateHeading(let heading, let place):
      return .duplicateHeading(plain(heading), place: place)
    case .unfilledTemplate(let placeholders):
      return .unfilledTemplate(placeholders: placeholders.map(plain))
    case .damaged(let reason): return .damaged(reason: plain(reason))
    case .malformedXML(let line, let reason):
      return .malformedXML(line: line, reason: plain(reason))
    case .unknownElement(let name, let allowed, let place):
      return .unknownElement(name: plain(name), allowed: allowed, place: place)
    case .formulaWithoutValue(let field, let place):
      return .formulaWithoutValue(field: plain(field), place: place)
    case .unreadableFigure(let field, let expected, let place):
      return .unreadableFigure(field: plain(field), expected: expected, place: place)
    case _: return self
    }
  }
}
