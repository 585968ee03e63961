import PayDomain

/// Builds one balance of leave of goingrate's own XML.
struct OwnLeaveReader {
  private var balance = LeaveBalance(label: "", kind: .other, unit: .hours, place: .line(0))
  private var kind: LeaveKind?

  /// Makes a reader.
  init() {}

  /// A balance opened.
  mutating func begin(at number: Int32) {
    balance = LeaveBalance(label: "", kind: .other, unit: .hours, place: .line(number))
    kind = nil
  }

  /// A value of the balance; places that belong to none change nothing.
  mutating func set(
    _ place: OwnPlace, _ bytes: UnsafeRawBufferPointer, _ line: Int32, figures: inout XMLFigures
  ) {
    if place == .leaveLabel {
      balance.label = XMLText.collapsed(bytes)
    } else if place == .leaveKind {
      kind = LeaveKind(rawValue: XMLText.collapsed(bytes))
      if kind == nil {
        figures.refuse(
          .unknownWord(
            field: place.written, allowed: LeaveKind.allCases.map(\.rawValue), place: .line(line)))
      }
    } else if place == .leaveUnit {
      setUnit(bytes, line, &figures)
    } else if place == .opening {
      balance.opening = figures.hours(bytes, place.written, line)
    } else if place == .accrued {
      balance.accrued = figures.hours(bytes, place.written, line)
    } else if place == .taken {
      balance.taken = figures.hours(bytes, place.written, line)
    } else if place == .closing {
      balance.closing = figures.hours(bytes, place.written, line)
    }
  }

  private mutating func setUnit(
    _ bytes: UnsafeRawBufferPointer, _ line: Int32, _ figures: inout XMLFigures
  ) {
    let units: [LineUnit] = [.hours, .days, .weeks]
    if let unit = LineUnit(rawValue: XMLText.collapsed(bytes)), units.contains(unit) {
      balance.unit = unit
    } else {
      figures.refuse(
        .unknownWord(field: "unit", allowed: units.map(\.rawValue), place: .line(line)))
    }
  }

  /// The balance closed: it is added to the slip; its label says which leave where nothing else does.
  mutating func finish(into slip: inout Payslip, figures: inout XMLFigures) {
    guard let kind = kind ?? LeaveWords.kind(of: balance.label) else {
      return figures.refuse(
        .unknownWord(
          field: "kind", allowed: LeaveKind.allCases.map(\.rawValue), place: balance.place))
    }
    balance.kind = kind
    if balance.label.isEmpty { balance.label = kind.rawValue }
    balance.prove()
    slip.leave.append(balance)
  }
}
