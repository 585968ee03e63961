/// A number with the thing it counts.
public enum CountedWords {
  /// `1 row`, `2 rows`.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - one: what one is called.
  ///   - many: what none or several are called.
  /// - Returns: the two with a space between.
  public static func text(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
