/// The one invented employer of all generated slips.
enum InventedEmployer {
  /// Its name.
  static let name = "Marrowby Stores Pty Ltd"
  /// Its ABN, made up; the check digits are right.
  static let abn = "80999007432"
  /// The ABN as printed, in groups.
  static let printedABN = "80 999 007 432"
  /// The award it follows, by code.
  static let award = "MA000004"
  /// The award's title as printed.
  static let awardTitle = "General Retail Industry Award 2020"
  /// The fund it pays to.
  static let fund = "Example Super Fund"
  /// What every slip says about itself.
  static let notice = "Synthetic pay slip: invented employer, invented person. Not a real record."
}
