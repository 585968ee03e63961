import PayDomain

/// What the words of a label or a heading say of leave.
enum PDFLeaveWords {
  /// Which leave a label names; nil when it names none, or the money paid beside it.
  static func kind(of label: String) -> LeaveKind? {
    let text = label.lowercased()
    let words = Set(text.split { !$0.isLetter }.map(String.init))
    func says(_ any: Set<String>) -> Bool { !words.isDisjoint(with: any) }
    guard !says(["loading", "ldg", "unpaid", "lwop", "without", "value", "liability"]) else {
      return nil
    }
    if says(["violence", "fdv", "fdvl", "dv"]) { return .familyViolence }
    if says(["lsl"]) || (says(["long"]) && says(["service"])) { return .longService }
    if says(["rdo", "rdos", "ado", "toil", "til", "lieu", "rostered"]) { return .timeOff }
    if says(["personal", "sick", "carer", "carers", "pcl", "sl"]) || text.contains("s/l") {
      return .personal
    }
    if says(["public"]) { return .other }
    if says(["annual", "recreation", "recreational", "rec", "holiday", "holidays", "vacation"])
      || says(["al"]) || text.contains("a/l")
    {
      return .annual
    }
    return says(["leave", "lve"]) ? .other : nil
  }

  /// What the words say their figures count: hours, days or weeks; nil when they say none or several.
  static func unit(of text: String) -> LineUnit? {
    var found: LineUnit?
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
      let unit: LineUnit
      switch word {
      case "hours", "hour", "hrs", "hr", "h": unit = .hours
      case "days", "day": unit = .days
      case "weeks", "week", "wks": unit = .weeks
      default: continue
      }
      guard found == nil || found == unit else { return nil }
      found = unit
    }
    return found
  }

  /// What the one figure beside each label is, by the heading above the section; nil when it does not say.
  static func column(of heading: String) -> LineColumn? {
    let words = Set(heading.lowercased().split { !$0.isLetter }.map(String.init))
    if !words.isDisjoint(with: ["balance", "balances", "owing", "owed", "position"]) {
      return .balance
    }
    let isOfPay = words.contains("pay") || words.contains("period")
    if words.contains("accrued") || words.contains("accruals") || words.contains("accrual") {
      return isOfPay ? .accrued : nil
    }
    return words.contains("taken") || words.contains("used") ? .used : nil
  }
}

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
    guard let kind = PDFLeaveWords.kind(of: text), let value = places.first else { return }
    let beside = grid.cells[(label + 1)..<row.upperBound].prefix {
      $0.figure != nil || $0.isUnit
    }
    guard beside.count(where: { $0.figure != nil }) < 2,
      let (hours, unit, words) = figure(grid.cells[value])
    else { return }
    let counted = unit ?? PDFLeaveWords.unit(of: text)
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
    guard !rest.isEmpty, let unit = PDFLeaveWords.unit(of: grid.text(of: rest)) else { return nil }
    return (hours, unit, first)
  }

  /// A label without its final colon.
  static func withoutColon(_ label: String) -> String {
    var label = label
    while let last = label.last, ":*. ".contains(last), label.count > 1 { label.removeLast() }
    return label
  }
}

extension PDFFigure {
  /// The number as time or another quantity.
  var hours: Hours { time ?? Hours(millionths: micros) }
}

extension LineUnit? {
  /// The unit, or hours where nothing says it: what is read so is doubtful.
  var orHours: LineUnit { if let self { self } else { .hours } }
}
