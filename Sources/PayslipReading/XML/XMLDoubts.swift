import PayDomain

/// The lines of one slip whose labels leave something open, settled once all lines are known.
struct XMLDoubts {
  private var open: [(line: Int, reading: LabelReading)] = []

  /// Starts without doubts.
  init() {}

  /// Forgets all, for the next slip.
  mutating func reset() {
    if !open.isEmpty { open.removeAll(keepingCapacity: true) }
  }

  /// Takes note of what a line's label leaves open, and of what it says of the employment.
  mutating func note(_ reading: LabelReading, ofLine index: Int, of slip: inout Payslip) {
    if reading.isAmbiguous { open.append((index, reading)) }
    if let hint = reading.employment, slip.employment == .notOnSlip {
      slip.employment = XMLDoubts.employment(hint, from: slip.lines[index])
    }
  }

  /// What a label says of the employment, as a reading at the label; a bare `permanent` says too little.
  private static func employment(_ hint: EmploymentHint, from line: PayLine)
    -> Field<EmploymentType>
  {
    let type: EmploymentType? =
      switch hint {
      case .casual: .casual
      case .fullTime: .fullTime
      case .partTime: .partTime
      case .permanent: nil
      }
    guard let type else { return .notOnSlip }
    return .read(Reading(type, at: line.place, text: line.label))
  }

  /// Settles the open lines by the ordinary rate of the slip, and remarks on every line not understood.
  mutating func settle(_ slip: inout Payslip) {
    if !open.isEmpty {
      let ordinary = XMLDoubts.ordinaryRate(of: slip)
      for (index, reading) in open {
        let settled = reading.settled(rate: slip.lines[index].rate.value, ordinary: ordinary)
        slip.lines[index].category = settled.category
        slip.lines[index].form = settled.form
        if let note = settled.note { slip.remarks.append("\(slip.lines[index].place): \(note)") }
      }
    }
    for index in slip.lines.indices where slip.lines[index].category == .unknown {
      slip.remarks.append("\(slip.lines[index].place): what the line is for is not known")
    }
  }

  /// The ordinary hourly rate: the slip's own, else the one rate of its ordinary lines.
  private static func ordinaryRate(of slip: Payslip) -> Rate? {
    if let stated = slip.hourlyRate.value { return stated }
    var found: Rate?
    for line in slip.lines where line.category == .ordinary && line.form == .whole {
      guard let rate = line.rate.value else { continue }
      if let found, found != rate { return nil }
      found = rate
    }
    return found
  }
}
