import PayDomain
import Wording

/// The identities that report a met line of each kind; nil when the check is not selected.
struct MetIDs {
  /// An identity and where it stands in the registry.
  typealias Met = (id: String, position: Int)

  private let base: Met?
  private let byCategory: [(category: PayCategory, met: Met)]

  /// Looks up the identities once.
  init(_ selection: CheckSelection) {
    func met(_ category: PayCategory) -> Met? {
      let id = CheckRegistry.id(for: LineCause(category: category))
      guard selection.includes(id) else { return nil }
      return (id, CheckRegistry.position[id] ?? .max)
    }
    base = met(.ordinary)
    byCategory = PayCategory.allCases.filter(\.isWork).compactMap { category in
      met(category).map { (category, $0) }
    }
  }

  /// The check for a line that is owed the rate of `premium`, or ordinary pay when nil.
  func check(for premium: PayCategory?) -> Met? {
    guard let premium else { return base }
    return byCategory.first { $0.category == premium }?.met
  }
}

extension LineTally {
  /// Whether no reading gives a gap and every reading is priced.
  var isPlainlyMet: Bool {
    atMost == .zero && base.most == .zero && notCovered == nil && baseNotCovered == nil
      && unplaced == nil
      && allowance != .centAnHour
  }
}

extension WorkLine {
  /// Whether nothing about the line itself needs saying.
  var isPlain: Bool { uncertain == nil && proof != .doubtful && figures != nil }
}

extension WorkLines {
  /// Whether a line certainly pays for work, whether or not it can be compared.
  var hasWork: Bool {
    !arrangement.isEmpty || !unmeasured.isEmpty || lines.contains { $0.role != .casualLoading }
  }

  /// Whether no line of the slip is one that simply has no rate, such as leave.
  func hasNothingElse(_ slip: Payslip) -> Bool {
    !slip.lines.contains { line in
      line.section == .earnings && !line.category.isWork && !line.category.isBesideWork
    }
  }
}

extension PayCategory {
  /// Whether a line of this kind stands beside pay for work, or may hide it, and never alone.
  fileprivate var isBesideWork: Bool {
    [
      .unknown, .bonus, .allowance, .expenseAllowance, .workersCompensation, .parentalLeave,
      .unpaidLeave, .reimbursement,
    ].contains(self)
  }
}

/// Where a result stands in the order of results: by the registry, then by line.
struct ResultPlace: Comparable {
  /// The check's place in the registry.
  let check: Int
  /// The line, -1 for the whole slip.
  let line: Int

  /// Compares by check, then by line.
  static func < (left: ResultPlace, right: ResultPlace) -> Bool {
    left.check == right.check ? left.line < right.line : left.check < right.check
  }
}

extension [CheckResult] {
  /// The most results that are sorted by insertion.
  private static var fewResults: Int { 32 }

  /// Puts results in the order of their places; those of one place stay as they stand.
  mutating func sort(by places: inout [ResultPlace]) {
    guard count <= Self.fewResults else {
      let order = indices.sorted { (places[$0], $0) < (places[$1], $1) }
      self = order.map { self[$0] }
      return
    }
    for start in indices.dropFirst() {
      var place = start
      while place > 0, places[place] < places[place - 1] {
        places.swapAt(place, place - 1)
        swapAt(place, place - 1)
        place -= 1
      }
    }
  }
}

extension CheckResult {
  /// A result that cannot be told.
  static func cannotTell(
    _ check: CheckDescription, _ missing: [MissingFact], lines: [Int] = []
  ) -> CheckResult {
    var result = CheckResult(check: check.id, verdict: .cannotTell(missing), kind: check.kind)
    result.lines = lines
    if let first = missing.first {
      result.summary = ResultPhrase.cannotBeTold([
        "title": check.titleSlot, "why": .said(first.why),
      ])
    }
    return result
  }

  /// What is said of lines nobody could place: a question, which says of no pay that it is low.
  static func notUnderstood(_ missing: MissingFact, _ lines: [Int]) -> CheckResult {
    var result = cannotTell(BelowMinimum.description, [missing], lines: lines)
    result.summary = ResultPhrase.notUnderstood()
    return result
  }

  /// Whether it only says that lines are not understood.
  public var isOfUnknownLines: Bool { summary.says(ResultPhrase.notUnderstood) }
}
