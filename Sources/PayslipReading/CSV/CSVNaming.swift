/// What the rows of a table so far say of rows that do not say whose they are.
struct CSVNaming {
  /// Whether a part of the row's key is blank.
  var isPartial = false
  /// Whether the row does not say whose it is.
  var isNameless = false
  /// Whether the table begins with rows that do not say whose they are.
  var beginsNameless = false
  /// Whether rows behind those do.
  var mixes = false
  /// Whether a row took the name from the row above.
  var takesNames = false
  /// Whether a row says again whose it is, as the row above it does: then a blank is no `as above`.
  var repeatsNames = false
  /// Whether a slip's row stands just above.
  var isOpen = false
  /// Whether a slip's row stands above with nothing but blank rows between.
  var isNear = false
  /// Whether other rows stand between this and the slip's last.
  var isApart = false
  /// Whether the row above belongs to no slip.
  var isStray = false

  /// Whether it cannot be told whose the rows are that do not say it.
  var isUnclear: Bool { mixes || (takesNames && repeatsNames) }

  /// Notes a slip's row.
  mutating func open() { (isOpen, isNear, isApart, isStray) = (true, true, false, false) }

  /// Notes a row that is no slip's; headings again let the slip go on, blank rows may.
  mutating func pass(keepsOpen: Bool, isBlank: Bool = false) {
    isOpen = isOpen && keepsOpen
    isNear = isNear && (keepsOpen || isBlank)
    (isApart, isStray) = (true, isStray && isBlank)
  }
}

/// A cell that a slip's first row leaves blank, from a row above.
struct CSVFill {
  /// The column.
  let position: Int
  /// Where the cell stands in the file.
  let span: FieldSpan
  /// The line of its row.
  let line: Int32
}
