/// Holds the lines of a slip as read against those it has.
struct LineComparison {
  /// How many fields were compared.
  private(set) var fields = 0
  /// What is not exact.
  private(set) var differences: [Difference] = []

  /// Sections in which a sum may be printed with either sign.
  private static let taken: Set<String> = ["deduction", "tax"]

  /// Compares lines: each with the one of its label and amount, else of its amount, else of its label.
  init(_ read: [ReadLine], with truth: [LineTruth]) {
    var left = read
    var open = truth
    let fits: [(ReadLine, LineTruth) -> Bool] = [
      {
        Self.sameLabel($0, $1) && Self.sameAmount($0, $1) && Self.sameDay($0, $1)
          && Self.sameQuantity($0, $1)
      },
      { Self.sameLabel($0, $1) && Self.sameAmount($0, $1) && Self.sameDay($0, $1) },
      { Self.sameLabel($0, $1) && Self.sameAmount($0, $1) },
      { Self.sameAmount($0, $1) && $0.section == $1.section },
      { Self.sameLabel($0, $1) },
    ]
    for fit in fits {
      open = open.filter { line in
        guard let place = left.firstIndex(where: { fit($0, line) }) else { return true }
        compare(left.remove(at: place), line)
        return false
      }
    }
    for line in open where !line.mayBeLeftOut { miss(line) }
    for line in left where !Self.repeats(line, truth) { add(line) }
  }

  private static func sameLabel(_ read: ReadLine, _ line: LineTruth) -> Bool {
    read.label == line.label
  }

  private static func sameAmount(_ read: ReadLine, _ line: LineTruth) -> Bool {
    guard let value = read.amount.value else { return false }
    if SlipComparison.same(value, line.amount) { return true }
    return taken.contains(line.section) && SlipComparison.same(value, "-" + line.amount)
  }

  private static func sameDay(_ read: ReadLine, _ line: LineTruth) -> Bool {
    line.date == "any" || read.date.value == line.date
  }

  private static func sameQuantity(_ read: ReadLine, _ line: LineTruth) -> Bool {
    guard let value = read.quantity.value, let wanted = line.quantity else {
      return read.quantity.value == line.quantity
    }
    return SlipComparison.same(value, wanted)
  }

  /// Whether a line read of tax, super or deductions says again what a line of the slip says.
  private static func repeats(_ read: ReadLine, _ truth: [LineTruth]) -> Bool {
    guard read.section != "earnings" else { return false }
    return truth.contains { $0.mayBeLeftOut && $0.section == read.section && sameAmount(read, $0) }
  }

  private mutating func compare(_ read: ReadLine, _ line: LineTruth) {
    let name = line.label
    if !line.mayBeLeftOut {
      note(name, "label", read.label == line.label, line.label, read.label)
    }
    note(
      name, "category", line.categories.contains(read.category),
      line.categories.joined(separator: "|"), read.category)
    note(name, "section", read.section == line.section, line.section, read.section)
    // A reader may leave open whether a penalty's label means the whole or the extra: it then claims neither.
    note(
      name, "form", read.form == line.form || read.form == "whole_or_extra", line.form, read.form)
    if line.form == "whole", !line.multiplierIsOpen {
      let found = read.multiplier.map { "\($0)" }
      note(
        name, "multiplier", found == line.multiplier.map(String.init),
        line.multiplier.map(String.init), found)
    }
    note(
      name, "is_prior_period", read.isPriorPeriod == line.isPriorPeriod, "\(line.isPriorPeriod)",
      "\(read.isPriorPeriod)")
    if let unit = line.unit {
      note(
        name, "unit", read.unit == unit, unit, read.unit, proved: read.quantity.proof == "proved")
    }
    figure(name, "quantity", read.quantity, line.quantity)
    figure(name, "rate", read.rate, line.rate)
    let isTaken = Self.taken.contains(line.section)
    figure(name, "amount", read.amount, line.amount, eitherSign: isTaken)
    if line.date != "any" { figure(name, "date", read.date, line.date) }
  }

  private mutating func figure(
    _ name: String, _ what: String, _ read: ReadField, _ wanted: String?, eitherSign: Bool = false
  ) {
    guard read.value != nil || wanted != nil else { return }
    let isSame: Bool
    if let value = read.value, let wanted {
      isSame =
        SlipComparison.same(value, wanted)
        || (eitherSign && SlipComparison.same(value, "-" + wanted))
    } else {
      isSame = false
    }
    note(name, what, isSame, wanted, read.value, proved: read.proof == "proved")
  }

  private mutating func note(
    _ name: String, _ what: String, _ isSame: Bool, _ expected: String?, _ found: String?,
    proved: Bool = false
  ) {
    fields += 1
    guard !isSame else { return }
    differences.append(
      Difference(field: "\(name): \(what)", expected: expected, found: found, isProved: proved))
  }

  /// A line that was not read: every figure of it is missing.
  private mutating func miss(_ line: LineTruth) {
    for (what, value) in [
      ("quantity", line.quantity), ("rate", line.rate), ("amount", line.amount),
    ] where value != nil {
      note("line not read: \(line.label)", what, false, value, nil)
    }
  }

  /// A line that was read but is not there.
  private mutating func add(_ line: ReadLine) {
    for (what, field) in [
      ("quantity", line.quantity), ("rate", line.rate), ("amount", line.amount),
    ] where field.value != nil {
      note(
        "line not there: \(line.label)", what, false, nil, field.value,
        proved: field.proof == "proved")
    }
  }
}
