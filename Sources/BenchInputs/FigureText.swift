/// Figures as payslips write them.
enum FigureText {
  /// A whole number with leading zeros up to `width` digits.
  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// Cents as dollars with two decimals, `1234.56`.
  static func dollars(_ cents: Int) -> String {
    "\(cents / 100).\(padded(cents % 100, to: 2))"
  }

  /// Cents as dollars with sign of currency and commas, `$1,234.56`.
  static func printed(_ cents: Int) -> String {
    let whole = cents / 100
    let grouped = whole < 1000 ? "\(whole)" : "\(whole / 1000),\(padded(whole % 1000, to: 3))"
    return "$\(grouped).\(padded(cents % 100, to: 2))"
  }

  /// Tenths of an hour, `7.6`.
  static func hours(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }
}
