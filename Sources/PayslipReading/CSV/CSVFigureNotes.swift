import PayDomain

/// What the first rows of an export say of its columns beyond their headings.
struct CSVFigureNotes: Sendable {
  /// What a column of multiples counts.
  enum Multiple: Sendable {
    /// Per cent of the rate: 150 for time and a half.
    case whole
    /// Per cent on top of the rate: 50 for time and a half.
    case onTop
    /// Times the rate: 1.5 for time and a half.
    case times
  }

  /// Whether several columns could be the amount and nothing says which is.
  var isAmountOpen = false
  /// How multiples are to be taken.
  var multiple = Multiple.whole
  /// Whether the column of hours holds minutes.
  var countsMinutes = false
  /// Whether the column of super has the slip's sum on each of its rows.
  var repeatsSuper = false
  /// The column whose text stands for a blank label; nil when there is none.
  var otherLabel: Int?
  /// Columns with figures that nothing reads, for slips that don't add up.
  var unreadFigures: [Int] = []
  /// What is to be told with every slip.
  var remarks: [String] = []
}

extension Percentage {
  /// What a printed multiple is of the rate.
  func taken(as multiple: CSVFigureNotes.Multiple) -> Percentage {
    switch multiple {
    case .whole: self
    case .onTop: self + .whole
    case .times: Percentage(thousandths: thousandths * 100)
    }
  }
}
