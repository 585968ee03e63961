import PayDomain

extension LeaveBalance {
  /// Proves a balance that is what was there and accrued less what was taken.
  mutating func prove() {
    guard let opening = opening.value, let closing = closing.value, opening != closing,
      accrued.value != nil || taken.value != nil
    else { return }
    var sum = opening
    if let accrued = accrued.value { sum = sum + accrued }
    if let taken = taken.value { sum = sum - taken }
    guard sum == closing else { return }
    self.opening.prove()
    accrued.prove()
    taken.prove()
    self.closing.prove()
  }
}

extension Field<Hours> {
  /// The quantity without its sign: what was taken is printed either way.
  var withoutSign: Field<Hours> {
    guard case .read(var reading) = self, reading.value < .zero else { return self }
    reading.value = -reading.value
    return .read(reading)
  }
}

extension ExportColumn {
  /// Which sum to date the column holds; nil for any other column.
  var toDate: YearToDateKind? {
    if self == .grossToDate { return .gross }
    if self == .taxToDate { return .tax }
    if self == .netToDate { return .net }
    return self == .superToDate ? .superGuarantee : nil
  }

  /// Which leave the column counts, and which of its figures; nil for any other column.
  var leave: (kind: LeaveKind, figure: WritableKeyPath<LeaveBalance, Field<Hours>>)? {
    if self == .annualLeaveAccrued { return (.annual, \.accrued) }
    if self == .annualLeaveTaken { return (.annual, \.taken) }
    if self == .annualLeaveBalance { return (.annual, \.closing) }
    if self == .personalLeaveAccrued { return (.personal, \.accrued) }
    if self == .personalLeaveTaken { return (.personal, \.taken) }
    if self == .personalLeaveBalance { return (.personal, \.closing) }
    return self == .longServiceLeaveBalance ? (.longService, \.closing) : nil
  }
}

extension Payslip {
  /// Takes what a column says beside the pay: a sum to date, or a figure of leave.
  ///
  /// What cannot be read is passed over, for no pay hangs on it. Leave whose heading does not say what it counts is
  /// doubtful.
  ///
  /// - Parameters:
  ///   - column: what the column holds.
  ///   - bytes: the value.
  ///   - name: the column's heading.
  ///   - place: where the value stood.
  mutating func takeBeside(
    _ column: ExportColumn, _ bytes: UnsafeRawBufferPointer, name: String, at place: SourcePlace
  ) {
    if let kind = column.toDate {
      guard let sum = Figures.money(bytes) else { return }
      let amount = Reading(
        kind == .tax ? sum.magnitude : sum, at: place, text: String(bytes: bytes))
      yearToDate.append(YearToDateSum(name: name, kind: kind, amount: amount))
    } else if let (kind, figure) = column.leave {
      guard let hours = Figures.hours(bytes) else { return }
      let unit = LeaveWords.unit(of: name)
      let index = leave.firstIndex { $0.kind == kind } ?? leave.count
      if index == leave.count {
        leave.append(LeaveBalance(label: name, kind: kind, unit: unit.orHours, place: place))
      }
      guard leave[index].unit == unit.orHours else { return }
      let reading = Reading(
        hours, at: place, text: String(bytes: bytes), proof: unit == nil ? .doubtful : .read)
      leave[index][keyPath: figure] = .read(reading)
      leave[index].taken = leave[index].taken.withoutSign
    }
  }

  /// Doubts sums to date that are smaller than this pay's own.
  mutating func doubtSmallSumsToDate() {
    for index in yearToDate.indices where yearToDate[index].amount.proof == .read {
      let pay: Money? =
        switch yearToDate[index].kind {
        case .gross: gross.value
        case .tax: tax.value
        case .net: net.value
        case .superGuarantee: superGuarantee.value
        case nil: nil
        }
      if let pay, yearToDate[index].amount.value < pay {
        yearToDate[index].amount.proof = .doubtful
      }
    }
  }
}
