import PayDomain

/// Reads a balance of leave that has a label of its own, `Annual leave entitlement: 45.60 hours as at 30/06/2026`.
struct PDFLeaveFacts {
  /// The slip's words.
  let grid: PDFGrid

  /// Takes the balance beside or under a label; a label with several figures is the row of a table and left to it.
  ///
  /// - Parameters:
  ///   - label: the label's cell.
  ///   - places: where the value can stand, likeliest first.
  ///   - row: the cells of the label's row.
  ///   - slip: receives the balance.
  func take(_ label: Int, at places: [Int], row: Range<Int>, into slip: inout Payslip) {
    let cell = grid.cells[label]
    let text = PDFLeaveFacts.withoutColon(grid.text(of: cell))
    let place = grid.place(of: cell.words)
    guard let kind = LeaveWords.kind(of: text), let value = places.first else { return }
    let beside = grid.cells[(label + 1)..<row.upperBound].prefix {
      $0.figure != nil || $0.isUnit
    }
    guard beside.count(where: { $0.figure != nil }) < 2,
      let (hours, unit, words) = figure(grid.cells[value])
    else { return }
    let counted = unit ?? LeaveWords.unit(of: text)
    var balance = LeaveBalance(
      label: text, kind: kind, unit: counted.orHours, place: place)
    balance.closing = .read(
      Reading(
        hours, at: grid.place(of: words), text: grid.text(of: words),
        proof: counted == nil ? .doubtful : .read))
    slip.leave.append(balance)
  }

  /// The figure at the start of a cell, what it counts and its words; nil when no figure stands there.
  private func figure(_ cell: PDFCell) -> (Hours, LineUnit?, Range<Int>)? {
    if let figure = cell.figure {
      guard !figure.hasDollar, figure.mark != .share, figure.mark != .rate else { return nil }
      return (figure.hours, figure.unit, cell.words)
    }
    let first = cell.words.lowerBound..<cell.words.lowerBound + 1
    guard let hours = Figures.hours(grid.text(of: first)) else { return nil }
    let rest = first.upperBound..<min(first.upperBound + 1, cell.words.upperBound)
    guard !rest.isEmpty, let unit = LeaveWords.unit(of: grid.text(of: rest)) else { return nil }
    return (hours, unit, first)
  }

  /// A label without its final colon.
  static func withoutColon(_ label: String) -> String {
    var label = label
    while let byte = label.utf8.last, ":*. ".utf8.contains(byte), let last = label.last,
      ":*. ".contains(last), label.count > 1
    {
      label.removeLast()
    }
    return label
  }
}

extension PDFFigure {
  /// The number as time or another quantity.
  var hours: Hours { time ?? Hours(millionths: micros) }
}
