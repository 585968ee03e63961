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

  /// Settles the open lines by the figures of the slip, and remarks on every line not understood.
  mutating func settle(_ slip: inout Payslip) {
    LabelSettling.settle(&slip, doubtful: open)
    for index in slip.lines.indices where slip.lines[index].category == .unknown {
      guard !open.contains(where: { $0.line == index }) else { continue }
      slip.remarks.append("\(slip.lines[index].place): what the line is for is not known")
    }
  }
}
