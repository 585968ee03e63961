import PayDomain

/// What a label was found to mean.
struct XMLMeaning {
  /// The label as printed, blanks collapsed.
  var label: String
  /// What the user or the vocabulary says of it; nil when neither knows it.
  var meaning: CodeMeaning?
}

/// Finds what labels mean, once for each different label.
struct XMLLabels {
  private let lookUp: (String) -> CodeMeaning?
  private var known = XMLWordCache<XMLMeaning>()

  /// Makes a finder.
  ///
  /// - Parameter lookUp: What the user, else the vocabulary, says of a label.
  init(lookUp: @escaping (String) -> CodeMeaning?) { self.lookUp = lookUp }

  /// The meaning of a label given as bytes.
  mutating func meaning(of bytes: UnsafeRawBufferPointer) -> XMLMeaning {
    let lookUp = lookUp
    return known.value(for: bytes) { bytes in
      let label = XMLText.collapsed(bytes)
      return XMLMeaning(label: label, meaning: lookUp(label))
    }
  }

  /// The meaning of a label given as text.
  mutating func meaning(of label: String) -> CodeMeaning? {
    label.withBytes { meaning(of: $0).meaning }
  }
}

extension LineSection {
  /// The part of a slip that a category belongs to when the document does not say.
  init(of category: PayCategory) {
    switch category {
    case .tax, .studyLoan: self = .tax
    case .deduction, .salarySacrifice: self = .deduction
    case .reimbursement: self = .reimbursement
    case .superGuarantee, .superOther: self = .employerSuper
    case .ordinary, .evening, .night, .earlyMorning, .saturday, .sunday, .publicHoliday,
      .publicHolidayNotWorked, .shift, .permanentNight, .overtime, .rosteredDayOff,
      .casualLoading, .allowance, .expenseAllowance, .annualLeave, .leaveLoading, .personalLeave,
      .longServiceLeave, .parentalLeave, .otherLeave, .unpaidLeave, .leaveCashedOut, .bonus,
      .commission, .pieceRate, .salary, .backPay, .termination, .workersCompensation, .unknown:
      self = .earnings
    }
  }
}
