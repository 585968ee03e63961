/// One line of a drawn slip.
///
/// **Units:** ten-thousandths of an hour and of a dollar an hour; cents.
struct ContentLine {
  /// What it is for.
  let kind: LineKind
  /// What it is called, and the multiple that says.
  let wording: LineKind.Wording
  /// Hours or another quantity; nil for an amount only.
  var quantity: Int?
  /// Dollars for one; nil for an amount only.
  var rate: Int?
  /// The line's money.
  var amount: Int
  /// The money of the year so far, this pay included.
  var yearToDate: Int
  /// Days after the first of the period that the line is worked on; nil when it has no day.
  var day: Int?
  /// What the quantity counts; nil when nothing on the slip says.
  var unit: String? = "hours"

  /// Quantity × rate in cents, to the nearest, a half up.
  static func product(_ quantity: Int, _ rate: Int) -> Int {
    let exact = quantity * rate
    return (exact.magnitude.advanced(by: 500_000) / 1_000_000).signed(as: exact)
  }

  /// Makes a line of hours.
  init(_ kind: LineKind, _ wording: LineKind.Wording, quantity: Int, rate: Int) {
    self.kind = kind
    self.wording = wording
    self.quantity = quantity
    self.rate = rate
    amount = ContentLine.product(quantity, rate)
    yearToDate = amount
  }

  /// Makes a line of an amount only.
  init(_ kind: LineKind, _ wording: LineKind.Wording, amount: Int) {
    self.kind = kind
    self.wording = wording
    self.amount = amount
    yearToDate = amount
    unit = nil
  }
}

extension UInt {
  /// The number with the sign of another.
  fileprivate func signed(as other: Int) -> Int { other < 0 ? -Int(self) : Int(self) }
}
