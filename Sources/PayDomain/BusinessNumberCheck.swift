/// The check digits of Australian Business Numbers.
public enum BusinessNumberCheck {
  /// How many digits a number has.
  public static let length = 11
  /// The weight of each digit in the register's check.
  private static let weights = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]
  /// What the weighted sum is a multiple of.
  private static let modulus = 89

  /// Whether eleven digits, each 0 to 9, pass the check.
  ///
  /// **Law:** the check is the Australian Business Register's: one less in the first digit, each digit by its
  /// weight, and the sum a multiple of 89. No number begins with a zero.
  public static func passes(_ digits: [UInt8]) -> Bool {
    guard digits.count == length, digits[0] != 0 else { return false }
    var sum = -weights[0]
    for (digit, weight) in zip(digits, weights) { sum += Int(digit) * weight }
    return sum % modulus == 0
  }
}
