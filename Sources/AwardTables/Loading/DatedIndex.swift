import PayDomain

/// When a row of a table starts.
struct RowStart: Hashable, Sendable {
  /// The date in its `from` column.
  let date: CivilDate
  /// Whether it starts with the first pay period that begins on or after ``date``; otherwise on
  /// that day.
  let isPeriod: Bool

  /// Whether the row has started.
  func hasStarted(on dates: EffectiveDates) -> Bool {
    date <= (isPeriod ? dates.periodStart : dates.day)
  }
}

/// The keys that a row is about: each first key with each place after it.
struct RowKeys: Sendable {
  /// The keys the places are counted from.
  let firsts: [Int]
  /// How far after them; rows of one scope share it.
  let places: [Int]

  /// The keys of a row.
  init(firsts: [Int], places: [Int]) { (self.firsts, self.places) = (firsts, places) }

  /// One key.
  init(_ key: Int) { self.init(firsts: [key], places: RowKeys.only) }

  /// No key.
  static let none = RowKeys(firsts: [], places: [])
  private static let only = [0]
}

/// The dated rows of a table, found by what they are about.
///
/// Keys are numbers from 0; a row may be about many. The rows of a key are in the order of their
/// dates, so that the one in force is the last that has started.
struct DatedIndex: Sendable {
  /// What is known for a key and dates.
  enum Found: Equatable {
    /// No row is about the key.
    case nothing
    /// The first row about the key starts only on this date.
    case before(CivilDate)
    /// The row in force.
    case row(Int)
  }

  /// Where the entries of each key begin, then how many there are, twice.
  private let offsets: [Int32]
  private let entries: [Int32]
  private let starts: [RowStart]

  /// An index of no rows.
  static let empty = DatedIndex()

  private init() {
    offsets = [0, 0]
    entries = []
    starts = []
  }

  /// Sorts rows by key.
  ///
  /// - Parameters:
  ///   - keyCount: how many keys there are.
  ///   - keys: for each row, in the file's order, the keys it is about; each below `keyCount`.
  ///   - starts: for each row when it starts.
  ///   - clash: the problem of two rows, the later first, that are about one key and not in the
  ///     order of dates.
  /// - Throws: what `clash` gives.
  init(
    keyCount: Int, keys: [RowKeys], starts: [RowStart], clash: (Int, Int) -> AwardProblem
  ) throws(AwardProblem) {
    // Two places on, so that filling moves each count to where its key begins and the next one ends.
    var offsets = [Int32](repeating: 0, count: keyCount + 2)
    for row in keys {
      for first in row.firsts { for place in row.places { offsets[first + place + 2] += 1 } }
    }
    for key in 0..<keyCount { offsets[key + 2] += offsets[key + 1] }
    var entries = [Int32](repeating: 0, count: Int(offsets[keyCount + 1]))
    for (row, rowKeys) in keys.enumerated() {
      for first in rowKeys.firsts {
        for place in rowKeys.places {
          let next = first + place + 1
          entries[Int(offsets[next])] = Int32(row)
          offsets[next] += 1
        }
      }
    }
    self.offsets = offsets
    self.entries = entries
    self.starts = starts
    if let (row, above) = disorder { throw clash(row, above) }
  }

  /// The first row, in the file's order, that does not start after the one above it about the same key, and that one;
  /// nil when none is so.
  private var disorder: (row: Int, above: Int)? {
    var found: (row: Int, above: Int)?
    for key in keys where offsets[key + 1] - offsets[key] > 1 {
      for place in Int(offsets[key]) + 1..<Int(offsets[key + 1]) {
        let (row, above) = (Int(entries[place]), Int(entries[place - 1]))
        guard starts[row].date <= starts[above].date, row < found?.row ?? Int.max else { continue }
        found = (row, above)
      }
    }
    return found
  }

  /// The row of a key in force on the dates.
  /// - Complexity: linear in the rows of the key, from the newest.
  func find(_ key: Int, on dates: EffectiveDates) -> Found {
    let (first, end) = (Int(offsets[key]), Int(offsets[key + 1]))
    var place = end
    while place > first {
      place -= 1
      let row = Int(entries[place])
      if starts[row].hasStarted(on: dates) { return .row(row) }
    }
    return first < end ? .before(starts[Int(entries[first])].date) : .nothing
  }

  /// Every key.
  var keys: Range<Int> { 0..<(offsets.count - 2) }

  /// The rows of a key in the order of their dates.
  func rows(of key: Int) -> some RandomAccessCollection<Int> {
    entries[Int(offsets[key])..<Int(offsets[key + 1])].lazy.map(Int.init)
  }

  /// When a row starts.
  func start(of row: Int) -> RowStart { starts[row] }
}
