import PayDomain

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
      line.section == .earnings && line.category != .unknown && line.category != .bonus
        && !line.category.isWork
    }
  }
}

extension [CheckResult] {
  /// Puts results in the registry's order and then by line.
  mutating func sortByRegistry() {
    let position = CheckRegistry.position
    var keys: [(check: Int, line: Int, place: Int)] = []
    keys.reserveCapacity(count)
    var isSorted = true
    for place in indices {
      let key = (
        check: position[self[place].check] ?? .max, line: self[place].lines.first ?? -1,
        place: place
      )
      if let last = keys.last, key < last { isSorted = false }
      keys.append(key)
    }
    guard !isSorted else { return }
    keys.sort { $0 < $1 }
    self = keys.map { self[$0.place] }
  }
}

extension CheckResult {
  /// A met result of one line, without words.
  init(met id: String, line: Int) {
    self.init(check: id, verdict: .met, kind: .shortfall)
    lines = [line]
  }

  /// A result that cannot be told.
  static func cannotTell(
    _ check: CheckDescription, _ missing: [MissingFact], lines: [Int] = []
  ) -> CheckResult {
    var result = CheckResult(check: check.id, verdict: .cannotTell(missing), kind: check.kind)
    result.lines = lines
    if let first = missing.first { result.summary = "\(check.title) cannot be told: \(first.why)" }
    return result
  }
}
