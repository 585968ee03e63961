import Foundation

/// What came out of comparing some slips of one layout.
struct Tally {
  /// Files compared.
  var files = 0
  /// Slips in them.
  var slips = 0
  /// Fields that are on the slips, or were read though they are not.
  var fields = 0
  /// Fields read exactly.
  var exact = 0
  /// Slips of which every field is exact.
  var wholeSlips = 0
  /// Slips with a wrong figure that is marked proved.
  var provedWrong = 0
  /// Slips refused with a reason.
  var refused = 0

  /// Adds another tally.
  static func += (left: inout Tally, right: Tally) {
    left.files += right.files
    left.slips += right.slips
    left.fields += right.fields
    left.exact += right.exact
    left.wholeSlips += right.wholeSlips
    left.provedWrong += right.provedWrong
    left.refused += right.refused
  }
}

/// One field that was not read as it is.
struct Difference {
  /// Its name; of a line with the line's label.
  let field: String
  /// What the slip says; nil when it says nothing.
  let expected: String?
  /// What was read; nil when nothing was.
  let found: String?
  /// Whether it was marked proved.
  let isProved: Bool
}

/// Holds a slip as read against what it says.
struct SlipComparison {
  /// How many fields were compared.
  private(set) var fields = 0
  /// What is not exact.
  private(set) var differences: [Difference] = []

  /// Compares a slip; of two accounts of its lines the one that fits better counts.
  init(_ read: ReadSlip, with truth: SlipTruth) {
    compareFields(read, truth)
    var best = LineComparison(read.lines, with: truth.lines)
    if let other = truth.otherLines {
      let second = LineComparison(read.lines, with: other)
      if second.differences.count < best.differences.count { best = second }
    }
    fields += best.fields
    differences += best.differences
    if let beside = truth.beside {
      let other = BesideComparison(read, with: beside)
      fields += other.fields
      differences += other.differences
    }
  }

  private mutating func compareFields(_ read: ReadSlip, _ truth: SlipTruth) {
    for (name, field) in read.fields.sorted(by: { $0.key < $1.key }) {
      let (expected, allowed) = (truth.fields[name], truth.allowed[name])
      guard expected != nil || field.value != nil else { continue }
      fields += 1
      if let value = field.value, let wanted = expected ?? allowed, Self.same(value, wanted) {
        continue
      }
      if field.value == nil, expected == nil { continue }
      differences.append(
        Difference(
          field: name, expected: expected ?? allowed, found: field.value,
          isProved: field.proof == "proved"))
    }
  }

  /// Whether two plain values are one: as decimals when both are, else letter for letter.
  static func same(_ left: String, _ right: String) -> Bool {
    guard left != right else { return true }
    guard let one = number(left), let other = number(right) else { return false }
    return one == other
  }

  private static func number(_ text: String) -> Decimal? {
    guard text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 || $0 == 45 }),
      !text.dropFirst().contains("-"), text.filter({ $0 == "." }).count <= 1
    else { return nil }
    return Decimal(string: text)
  }
}
