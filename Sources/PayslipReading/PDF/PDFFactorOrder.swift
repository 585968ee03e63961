import PayDomain

/// Tells whether a table without headings has its rates left of its hours.
///
/// Both orders give the same products. What tells them apart is how the rates of different work go together: overtime
/// at time and a half is one and a half times the ordinary rate to the cent, leave is paid at the ordinary rate, and
/// hours seldom have a third decimal or a rate a minus.
///
/// **Limits:** what it tells is no proof: figures that are read by it stay doubtful.
struct PDFFactorOrder {
  /// A row with two factors that nothing tells apart.
  private struct Pair {
    let left: PDFFigure
    let right: PDFFigure
    let reading: LabelReading
  }

  private let pairs: [Pair]

  /// Takes the earnings whose two factors stand under no heading and have no sign.
  init(_ rows: [PDFTableRow], grid: PDFGrid, labels: PDFLineLabels) {
    pairs = rows.compactMap { row in
      guard row.isEarnings, (3...8).contains(row.figures.count) else { return nil }
      // The code of a line may stand before its figures.
      let first = (0...1).first { PDFFactorOrder.isOpen(row.figures.dropFirst($0).prefix(3)) }
      guard let first else { return nil }
      let (left, right) = (row.figures[first], row.figures[first + 1])
      let label = grid.text(of: row.label)
      return Pair(
        left: left.figure, right: right.figure, reading: labels.reading(of: label))
    }
  }

  /// Whether the first two figures make the third, and nothing tells which of them is the rate.
  private static func isOpen(_ figures: ArraySlice<PDFTableFigure>) -> Bool {
    guard figures.count == 3, let left = figures.first, let amount = figures.last else {
      return false
    }
    let right = figures[figures.startIndex + 1]
    return left.role == nil && right.role == nil && left.figure.mark == .none
      && right.figure.mark == .none && !left.figure.hasDollar && !right.figure.hasDollar
      && PDFProduct.agrees(left.figure, right.figure, amount.figure)
      && !PDFProduct.isTrivial(left.figure, right.figure)
  }

  /// Whether more speaks for rates on the left than for rates on the right.
  var isRateFirst: Bool {
    guard !pairs.isEmpty else { return false }
    return evidence(\.left, \.right) > evidence(\.right, \.left)
  }

  /// What speaks for one side being the rates.
  private func evidence(
    _ rate: KeyPath<Pair, PDFFigure>, _ hours: KeyPath<Pair, PDFFigure>
  ) -> Int {
    var evidence = 0
    for pair in pairs {
      if pair[keyPath: hours].micros < 0 { evidence += 3 }
      if PDFFactorOrder.isFine(pair[keyPath: rate]), !PDFFactorOrder.isFine(pair[keyPath: hours]) {
        evidence += 2
      }
    }
    guard let base = pairs.first(where: { $0.reading.category == .ordinary }) else {
      return evidence
    }
    for pair in pairs {
      evidence += bond(pair[keyPath: rate], base[keyPath: rate], pair.reading)
    }
    return evidence
  }

  /// Whether a figure has digits finer than a hundredth.
  private static func isFine(_ figure: PDFFigure) -> Bool { figure.micros % 10_000 != 0 }

  /// How well a figure goes as the rate of a line together with the rate of ordinary hours.
  private func bond(_ rate: PDFFigure, _ base: PDFFigure, _ reading: LabelReading) -> Int {
    guard rate.micros > 0, base.micros > 0 else { return 0 }
    if let multiple = reading.multiplier, reading.category != .ordinary {
      return isMultiple(rate, of: base, thousandths: multiple.thousandths) ? 3 : -1
    }
    switch reading.category {
    case .annualLeave, .personalLeave, .longServiceLeave, .publicHolidayNotWorked:
      return rate.micros == base.micros ? 2 : 0
    case .saturday, .sunday, .publicHoliday, .evening, .night, .earlyMorning, .shift,
      .permanentNight, .overtime, .casualLoading:
      let isPlausible =
        reading.form == .whole
        ? (base.micros...base.micros * 7 / 2).contains(rate.micros)
        : rate.micros <= base.micros * 2
      guard isPlausible else { return -1 }
      // Hours are round and so make round shares too; of a base that is not round this is no chance.
      return base.micros % 250_000 != 0 && isRoundShare(rate, of: base) ? 2 : 0
    case .ordinary, .rosteredDayOff, .allowance, .expenseAllowance, .leaveLoading, .parentalLeave,
      .otherLeave, .unpaidLeave, .leaveCashedOut, .bonus, .commission, .pieceRate, .salary,
      .backPay, .termination, .workersCompensation, .reimbursement, .tax, .studyLoan, .deduction,
      .salarySacrifice, .superGuarantee, .superOther, .unknown:
      return 0
    }
  }

  /// Whether a rate is a share of another to its last printed digit.
  private func isMultiple(_ rate: PDFFigure, of base: PDFFigure, thousandths: Int64) -> Bool {
    let whole = Int128(base.micros) * Int128(thousandths)
    let slack = Int128(rate.halfDigit) * 100_000 + Int128(base.halfDigit) * Int128(thousandths)
    return Int128((whole - Int128(rate.micros) * 100_000).magnitude) <= slack
  }

  /// Whether a rate is some whole number of fortieths of another, as 12.5, 17.5, 125 and 150 % are.
  private func isRoundShare(_ rate: PDFFigure, of base: PDFFigure) -> Bool {
    let step: Int64 = 2500
    let share = (Int128(rate.micros) * 100_000 / Int128(base.micros) + 1250) / Int128(step)
    return isMultiple(rate, of: base, thousandths: Int64(clamping: share) * step)
  }
}
