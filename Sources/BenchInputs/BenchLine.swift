import PayDomain

/// One line of a generated slip.
struct BenchLine {
  /// The label as printed.
  let label: String
  /// What it is for, as goingrate's own formats write it.
  let category: PayCategory
  /// Tenths of an hour.
  let tenths: Int
  /// Cents an hour.
  var rate: Int

  /// Cents: hours × rate, to the nearest, a half up.
  var amount: Int { (tenths * rate + 5) / 10 }
}

/// What is wrong with a generated slip.
enum BenchFault: CaseIterable {
  /// Sunday paid at the Saturday rate.
  case sunday
  /// Saturday paid as an ordinary day.
  case saturday
  /// Evening paid as an ordinary hour.
  case evening
  /// The base rate 40 cents below the minimum.
  case base
  /// Super of 9 % where 12 % is due.
  case superShort
  /// A net pay ten dollars below what the slip adds up to.
  case net
}
