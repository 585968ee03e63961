extension String? {
  /// The text, or an empty cell of a table when there is none: shown as unknown, never as a value.
  var orEmptyCell: String {
    guard let self else { return String() }
    return self
  }
}
