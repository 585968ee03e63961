import PayDomain

/// The slips of a run by worker: what the others say about each slip that they may change.
///
/// Slips that nothing depends on are not looked up, so that a run without shortfalls costs one pass over its marks.
public struct WorkersSlips: Sendable {
  private var byKey: [SlipKey: OtherSlips] = [:]

  /// No slip knows of another.
  public static let none = WorkersSlips([])

  /// Sorts the marks of a whole run, in pieces as they came.
  public init(_ pieces: [[SlipMark]]) {
    let asking = pieces.flatMap { $0.filter { $0.isShort || $0.wantsStart } }
    let groups = WorkerGroups(pieces.joined(), asking)
    for mark in asking {
      let others = groups.others(of: mark)
      if others != .none { byKey[mark.key] = others }
    }
  }

  /// Whether no slip is changed by another.
  public var isEmpty: Bool { byKey.isEmpty }

  /// What the others say about a slip.
  ///
  /// - Parameters:
  ///   - file: the file's place in the run.
  ///   - ordinal: which slip of the file.
  /// - Returns: ``OtherSlips/none`` when they say nothing that could change it.
  public func beside(file: Int, ordinal: Int32) -> OtherSlips {
    byKey.isEmpty ? .none : byKey[SlipKey(file: Int32(file), ordinal: ordinal)] ?? .none
  }
}

/// The marks of the workers of whom something is asked.
private struct WorkerGroups {
  /// By number, or by name for slips without one.
  private var byKey: [UInt64: WorkerGroup] = [:]
  /// By name, whether or not they state a number; empty when every slip does.
  private var byName: [UInt64: WorkerGroup] = [:]

  init(_ marks: FlattenSequence<[[SlipMark]]>, _ asking: [SlipMark]) {
    guard !asking.isEmpty else { return }
    for mark in asking { byKey[mark.worker.key] = WorkerGroup() }
    for mark in marks { byKey[mark.worker.key]?.append(mark) }
    for key in byKey.keys { byKey[key]?.sort() }
    guard marks.contains(where: { $0.worker.number == 0 }) else { return }
    for mark in asking where mark.worker.name != 0 { byName[mark.worker.name] = WorkerGroup() }
    for mark in marks { byName[mark.worker.name]?.append(mark) }
    for name in byName.keys { byName[name]?.sort() }
  }

  /// What is said of a slip.
  func others(of mark: SlipMark) -> OtherSlips {
    var others = OtherSlips()
    var ends: Set<Int32> = [mark.end]
    byKey[mark.worker.key]?.look(at: mark, &others, &ends) { _ in true }
    // Slips that state a number as this one does have been looked at.
    let hasNumber = mark.worker.number != 0
    byName[mark.worker.name]?.look(at: mark, &others, &ends) {
      hasNumber == ($0.worker.number == 0)
    }
    if others.sharesPeriod {
      others.laterBackPay = .zero
    } else if mark.wantsStart, ends.count > 1 {
      others.periodEnds = ends.sorted().map { CivilDate(dayNumber: $0) }
    }
    return others
  }
}

/// The slips of one number or name, which may be several workers'.
private struct WorkerGroup {
  /// In the order of their last days.
  private var marks: [SlipMark] = []
  /// The days of the longest period.
  private var longest: Int32 = 0
  private var hasBackPay = false

  mutating func append(_ mark: SlipMark) {
    marks.append(mark)
    longest = max(longest, mark.end - mark.start)
    hasBackPay = hasBackPay || mark.backPay.sum > .zero
  }

  mutating func sort() {
    marks.sort { ($0.end, $0.start, $0.key) < ($1.end, $1.start, $1.key) }
  }

  /// More slips than this beside one are not compared one by one: who is paid what there is not told apart.
  private static var mostCompared: Int { 4096 }
  /// How far back and ahead the ends of other periods matter, in days.
  private static var reach: Int32 { 366 }

  /// Adds what the group says of a slip; stops where one shares its days, since nothing else counts then.
  func look(
    at mark: SlipMark, _ others: inout OtherSlips, _ ends: inout Set<Int32>,
    where isNew: (SlipMark) -> Bool
  ) {
    let from = mark.wantsStart ? mark.end - WorkerGroup.reach : mark.start
    let sharing = mark.start + longest
    let last =
      hasBackPay ? .max : mark.wantsStart ? max(sharing, mark.end + WorkerGroup.reach) : sharing
    var compared = 0
    for place in firstPlace(endingFrom: from)..<marks.count {
      let other = marks[place]
      guard other.end <= last, !others.sharesPeriod else { return }
      compared += 1
      if compared > WorkerGroup.mostCompared { others.sharesPeriod = true }
      guard other.key != mark.key, isNew(other), mark.worker.canBe(other.worker) else { continue }
      if mark.wantsStart { ends.insert(other.end) }
      if mark.isCopy(of: other) { continue }
      if mark.shares(with: other) {
        others.sharesPeriod = true
      } else if other.end > mark.end, other.backPay.mayPay(for: mark) {
        others.laterBackPay += other.backPay.sum
      }
    }
  }

  /// The place of the first slip that ends on a day or later.
  private func firstPlace(endingFrom day: Int32) -> Int {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].end < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
