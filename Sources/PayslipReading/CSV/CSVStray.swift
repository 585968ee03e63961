import PayDomain

/// Rows of an export that belong to no slip, in a stretch.
struct CSVStray {
  /// Why they belong to none.
  enum Kind {
    /// No employee and day that are known stand above them.
    case unclaimed
    /// They do not say whose they are.
    case nameless
    /// The columns change here.
    case otherColumns
  }

  /// Why they belong to none.
  var kind: Kind
  /// The line that a reader should look at.
  var line: Int32
  /// How many rows.
  var count: Int

  /// The problem as it is told.
  func problem(at place: SourcePlace) -> ReadingProblem {
    switch kind {
    case .unclaimed: .unclaimedRows(count: count, place: place)
    case .nameless: .namelessRows(count: count, place: place)
    case .otherColumns: .otherColumns(place: place)
    }
  }
}
