import PayDomain

/// What two lines of text say of whether they are one label.
enum PDFLabelTexts {
  /// Whether a text explains a mark in the table above, `* counts towards super`, or is a sentence.
  static func isFootnote(_ text: String) -> Bool {
    var (words, lengthOfFirst, last) = (0, 0, UInt8(0x20))
    for byte in text.utf8 {
      if byte != 0x20, last == 0x20 { words += 1 }
      if byte != 0x20, words == 1 { lengthOfFirst += 1 }
      last = byte
    }
    guard let byte = text.utf8.first(where: { $0 != 0x20 }) else { return false }
    if "*#^+".utf8.contains(byte) { return true }
    return words > 6
      || (words > 2 && lengthOfFirst == 1 && byte &- 0x30 >= 10 && !"-&x@".utf8.contains(byte))
  }

  /// Whether a line ends or the next begins as no label does: a dash, a bracket, a multiple.
  ///
  /// `isLabel` says that the second has figures of its own: a label may well begin with a number.
  static func goesOn(_ one: String, _ two: String, isLabel: Bool) -> Bool {
    guard let last = one.unicodeScalars.last, let first = two.unicodeScalars.first else {
      return false
    }
    if "-–&/,(".unicodeScalars.contains(last) || "(@-–&".unicodeScalars.contains(first) {
      return true
    }
    let second = two.unicodeScalars.dropFirst().first
    let isTimes = first == "x" && second.map { " 0123456789".unicodeScalars.contains($0) } == true
    return isTimes || (!isLabel && "0123456789".unicodeScalars.contains(first))
  }

  /// Whether a word of the one stands in the other too: `Shift Loading` over `Saturday Loading` are two labels.
  static func repeatsWord(_ one: String, _ two: String) -> Bool {
    let words = one.lowercased().split { !$0.isLetter }.filter { $0.utf8.count > 3 }
    guard !words.isEmpty else { return false }
    return two.lowercased().split { !$0.isLetter }.contains { words.contains($0) }
  }

  /// Whether a line pays leave, whose label a balance of leave may have too.
  static func isOfLeave(_ category: PayCategory) -> Bool {
    switch category {
    case .annualLeave, .leaveLoading, .personalLeave, .longServiceLeave, .parentalLeave,
      .otherLeave, .unpaidLeave, .leaveCashedOut, .rosteredDayOff, .publicHolidayNotWorked:
      true
    case .ordinary, .evening, .night, .earlyMorning, .saturday, .sunday, .publicHoliday, .shift,
      .permanentNight, .overtime, .casualLoading, .allowance, .expenseAllowance, .bonus,
      .commission, .pieceRate, .salary, .backPay, .termination, .workersCompensation,
      .reimbursement, .tax, .studyLoan, .deduction, .salarySacrifice, .superGuarantee,
      .superOther, .unknown:
      false
    }
  }

  /// Whether the label of a fact has words that labels of pay lines have too, `Hourly`, `Casual` or `Super`.
  static func isOfPay(_ field: SlipField) -> Bool {
    field == .hourlyRate || field == .payFrequency || field == .employment
      || field == .superGuarantee
  }
}
