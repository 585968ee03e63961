extension CivilDate {
  /// The ages at which someone is believed to be paid for work.
  ///
  /// No law: a day outside them is a slip of the pen or of a spreadsheet, such as 2062 for 1962.
  private static let believedAges = 10...100

  /// Whether somebody born on this day can have been paid for work on `day`.
  public func canBeBirth(ofSomeonePaidOn day: CivilDate) -> Bool {
    CivilDate.believedAges.contains(day.age(born: self))
  }

  /// Whether somebody born on this day can have begun to work on `day`.
  public func canBeBirth(ofSomeoneStartingOn day: CivilDate) -> Bool {
    day.age(born: self) >= CivilDate.believedAges.lowerBound
  }

  /// The ages at which someone is believed to be paid, `10 to 100`.
  public static var believedAgesInWords: String {
    "\(believedAges.lowerBound) to \(believedAges.upperBound)"
  }
}

extension Payslip {
  /// The last day the slip is about: its period's, else the day of payment; nil when it names none.
  public var lastDay: CivilDate? { periodEnd.value ?? paymentDate.value ?? periodStart.value }
}
