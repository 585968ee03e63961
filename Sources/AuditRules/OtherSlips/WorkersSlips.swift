import PayDomain

/// The slips of a run by worker: what the others say about each slip that they may change.
///
/// Slips that nothing depends on are not looked up, so that a run without shortfalls costs one pass over its marks.
public struct WorkersSlips: Sendable {
  private var byKey: [SlipKey: OtherSlips] = [:]

  /// No slip knows of another.
  public static let none = WorkersSlips(WorkerBook())

  /// Sorts the slips of a whole run.
  public init(_ book: WorkerBook) {
    let partners = WorkerPartners(book)
    for place in book.workers.indices where book.workers[place].asksOthers {
      let own = book.slips(of: place)
      let group = WorkerGroup(partners.of(place), own, of: place, in: book)
      for mark in own where mark.asksOthers {
        let others = group?.others(of: mark) ?? .open
        if others != .none { byKey[mark.key] = others }
      }
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

extension OtherSlips {
  /// Nobody can say which slips are the worker's: one of them may share the days.
  fileprivate static let open = {
    var others = OtherSlips()
    others.sharesPeriod = true
    return others
  }()
}

/// Which entries of a book can be one worker.
private struct WorkerPartners {
  private let book: WorkerBook
  /// By number, or by name for entries without one.
  private let byKey: [UInt64: [Int]]
  /// By name, whether or not they state a number; empty when every one does.
  private let byName: [UInt64: [Int]]

  /// More entries of one number or name than this are not told apart.
  private static let mostCompared = 4096

  init(_ book: WorkerBook) {
    self.book = book
    byKey = book.places(by: \.key)
    let namesAlone = book.workers.contains { $0.mark.number == 0 }
    byName = namesAlone ? book.places(by: \.name) : [:]
  }

  /// The entries that can be the same worker, itself among them; nil when there are too many to tell.
  func of(_ place: Int) -> [Int]? {
    let mark = book.workers[place].mark
    let same = byKey[mark.key] ?? []
    // Entries that state a number as this one does have been looked at.
    let named = byName[mark.name] ?? []
    guard same.count + named.count <= WorkerPartners.mostCompared else { return nil }
    let others = named.filter { (mark.number != 0) == (book.workers[$0].mark.number == 0) }
    return Set(same + others).filter { mark.canBe(book.workers[$0].mark) }.sorted()
  }
}

/// The slips that can be one worker's.
private struct WorkerGroup {
  /// In the order of their last days.
  private var marks: [SlipMark] = []
  /// Those that state a plainly other name under the same number: neither copies of a slip nor corrections.
  private var otherNames: Set<SlipKey> = []
  /// The days of the longest period.
  private var longest: Int32 = 0
  private var hasBackPay = false
  /// Whether a slip pays by lines nobody could place.
  private var hasUnplaced = false

  /// Gathers them; nil when there are too many workers that they may be of.
  init?(_ partners: [Int]?, _ own: [SlipMark], of place: Int, in book: WorkerBook) {
    guard let partners else { return nil }
    for partner in partners {
      let worker = book.workers[partner].mark
      let isOther = worker.hasPlainlyOtherName(than: book.workers[place].mark)
      // What states sums only pays for no day.
      for mark in partner == place ? own : book.slips(of: partner)
      where !mark.flags.contains(.isTotals) {
        marks.append(mark)
        if isOther { otherNames.insert(mark.key) }
        longest = max(longest, mark.end - mark.start)
        hasBackPay = hasBackPay || mark.backPay.sum > .zero
        hasUnplaced = hasUnplaced || mark.backPay.unplaced > .zero
      }
    }
    marks.sort { ($0.end, $0.start, $0.key) < ($1.end, $1.start, $1.key) }
  }

  /// More slips than this beside one are not compared one by one: who is paid what there is not told apart.
  private static var mostCompared: Int { 4096 }
  /// How far back and ahead the ends of other periods matter, in days.
  private static var reach: Int32 { 366 }

  /// How many pays after a slip a line nobody could place may be back pay for it.
  private static var paysAhead: Int32 { 2 }

  /// The most that one of the next pays has in lines nobody could place; what comes long after has a name.
  private func unplaced(after mark: SlipMark) -> Money {
    let last = mark.end + WorkerGroup.paysAhead * (longest + 1)
    return marks[firstPlace(endingFrom: mark.end + 1)...].prefix { $0.end <= last }
      .reduce(.zero) { max($0, $1.backPay.unplaced) }
  }

  /// What is said of a slip.
  func others(of mark: SlipMark) -> OtherSlips {
    var others = OtherSlips()
    others.isCopy = isCopy(mark)
    guard mark.isShort || mark.wantsStart else { return others }
    var ends: Set<Int32> = [mark.end]
    look(at: mark, &others, &ends)
    if mark.isShort, hasUnplaced { others.laterUnplaced = unplaced(after: mark) }
    if mark.isShort { lookAtSuper(of: mark, &others) }
    if others.sharesPeriod {
      (others.laterBackPay, others.laterUnplaced) = (.zero, .zero)
    } else if mark.wantsStart, ends.count > 1 {
      others.steps = PeriodSteps(to: mark.end, of: ends.sorted())
    }
    return others
  }

  /// Whether what was found on a slip is counted on another that states the very pay.
  private func isCopy(_ mark: SlipMark) -> Bool {
    guard mark.isShort || mark.isFaulty else { return false }
    // Of more slips than are compared each is left open, whatever its copies are.
    let first = firstPlace(endingFrom: mark.end)
    for other in marks[first...].prefix(WorkerGroup.mostCompared) {
      guard other.end == mark.end else { return false }
      guard other.key != mark.key, mark.isShort ? other.isShort : other.isFaulty,
        other.isCopy(of: mark), other.goes(before: mark), !otherNames.contains(other.key)
      else { continue }
      return true
    }
    return false
  }

  /// Adds what the group says of the super of a slip that is short of it.
  private func lookAtSuper(of mark: SlipMark, _ others: inout OtherSlips) {
    guard !others.sharesPeriod, marks.count <= WorkerGroup.mostCompared else {
      others.sharesPeriod = true
      return
    }
    guard let found = SuperOfOthers(of: mark, among: marks) else { return }
    others.superElsewhere = found.elsewhere
    others.passesSuperBase = found.passesBase
  }

  /// Adds what the group says of a slip; stops where one shares its days, since nothing else counts then.
  private func look(at mark: SlipMark, _ others: inout OtherSlips, _ ends: inout Set<Int32>) {
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
      guard other.key != mark.key else { continue }
      if mark.wantsStart { ends.insert(other.end) }
      if mark.isCopy(of: other) { continue }
      if mark.shares(with: other), !otherNames.contains(other.key) {
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
