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

  /// Takes note of what a line's label leaves open.
  mutating func note(_ reading: LabelReading, ofLine index: Int) {
    if reading.doubt != nil { open.append((index, reading)) }
  }

  /// Settles the open lines by the slip's own figures, and remarks on every line not understood.
  func settle(_ slip: inout Payslip) {
    LabelSettling.settle(&slip, doubtful: open)
    // Both go up: the next open line is always the first that is not behind.
    var next = 0
    for index in slip.lines.indices where slip.lines[index].category == .unknown {
      while next < open.count, open[next].line < index { next += 1 }
      guard next == open.count || open[next].line != index else { continue }
      slip.remarks.append("\(slip.lines[index].place): what the line is for is not known")
    }
  }
}
