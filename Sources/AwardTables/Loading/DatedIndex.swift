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

  private let offsets: [Int32]
  private let entries: [Int32]
  private let starts: [RowStart]

  /// An index of no rows.
  static let empty = DatedIndex()

  private init() {
    offsets = [0]
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
    keyCount: Int, keys: [[Int]], starts: [RowStart], clash: (Int, Int) -> AwardProblem
  ) throws(AwardProblem) {
    var counts = [Int32](repeating: 0, count: keyCount + 1)
    for row in keys { for key in row { counts[key + 1] += 1 } }
    for key in 0..<keyCount { counts[key + 1] += counts[key] }
    var next = counts
    var entries = [Int32](repeating: 0, count: Int(counts[keyCount]))
    for (row, rowKeys) in keys.enumerated() {
      for key in rowKeys {
        if next[key] > counts[key] {
          let above = Int(entries[Int(next[key]) - 1])
          guard starts[above].date < starts[row].date else { throw clash(row, above) }
        }
        entries[Int(next[key])] = Int32(row)
        next[key] += 1
      }
    }
    offsets = counts
    self.entries = entries
    self.starts = starts
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
  var keys: Range<Int> { 0..<(offsets.count - 1) }

  /// The rows of a key in the order of their dates.
  func rows(of key: Int) -> some RandomAccessCollection<Int> {
    entries[Int(offsets[key])..<Int(offsets[key + 1])].lazy.map(Int.init)
  }

  /// When a row starts.
  func start(of row: Int) -> RowStart { starts[row] }
}
