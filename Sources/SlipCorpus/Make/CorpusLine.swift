import PayDomain

/// One line of a slip of the corpus.
///
/// **Units:** rates are millionths of a dollar an hour, so that unrounded rates can be paid; sums are whole cents.
struct CorpusLine {
  /// The label as printed.
  var label: String
  /// The quantity as printed; empty for none.
  var quantity = ""
  /// What the quantity counts; empty for hours.
  var unit = ""
  /// The rate as printed; empty for none.
  var rate = ""
  /// The sum.
  var amount: Int
  /// The category, as goingrate's own formats write it; empty where the label has to say it.
  var category = ""
  /// `loading_only`, or empty.
  var form = ""
  /// The day worked; nil when the slip does not say.
  var date: CivilDate?
  /// Whether it pays for an earlier period.
  var isPrior = false
  /// Where the line stands.
  var part = Part.earnings
  /// Whether super is owed on it, for sure.
  var countsForSuper = true

  /// The parts of a slip.
  enum Part: String {
    case earnings
    case deduction
    case reimbursement
    case tax
    case employerSuper = "employer_super"
  }

  /// A line of hours × rate.
  init(_ label: String, minutes: Int, cents: Int) {
    self.init(label, minutes: minutes, micros: cents * 10_000)
    rate = FigureText.dollars(cents)
  }

  /// A line of hours × a rate that is no whole cent, printed with four decimals.
  init(_ label: String, minutes: Int, micros: Int) {
    self.label = label
    quantity = FigureText.hours(minutes)
    rate = FigureText.dollars(micros: micros, decimals: 4)
    amount = Pay.sum(minutes: minutes, micros: micros)
  }

  /// The same line with a whole number of hours printed without decimals, which makes it exact.
  var inWholeHours: CorpusLine {
    var line = self
    if quantity.hasSuffix(".00") { line.quantity = String(quantity.dropLast(3)) }
    return line
  }

  /// A line that is a sum.
  init(_ label: String, sum: Int, category: String = "", part: Part = .earnings) {
    self.label = label
    amount = sum
    self.category = category
    self.part = part
  }

  /// A line that counts something else than hours.
  init(_ label: String, count: Int, unit: String, cents: Int) {
    self.label = label
    quantity = "\(count)"
    self.unit = unit
    rate = FigureText.dollars(cents)
    amount = count * cents
  }
}

/// Sums of pay in integers.
enum Pay {
  /// Hours × rate to the cent, a half up; the rate in millionths of a dollar.
  static func sum(minutes: Int, micros: Int) -> Int { divided(minutes * micros, by: 600_000) }

  /// Hours × rate to the cent, a half up; the rate in cents.
  static func sum(minutes: Int, cents: Int) -> Int { divided(minutes * cents, by: 60) }

  /// A quotient to the nearest whole number, a half up in size.
  static func divided(_ number: Int, by divisor: Int) -> Int {
    let half = divisor / 2
    return number < 0 ? -((-number + half) / divisor) : (number + half) / divisor
  }
}

/// Figures as exports write them.
enum FigureText {
  /// Cents as dollars, `-1234.56`.
  static func dollars(_ cents: Int) -> String {
    let size = abs(cents)
    return "\(cents < 0 ? "-" : "")\(size / 100)." + padded(size % 100, to: 2)
  }

  /// Millionths of a dollar with some decimals, a half up.
  static func dollars(micros: Int, decimals: Int) -> String {
    let unit = (decimals..<6).reduce(1) { scale, _ in scale * 10 }
    let one = 1_000_000 / unit
    let units = Pay.divided(micros, by: unit)
    return "\(units / one)." + padded(units % one, to: decimals)
  }

  /// Minutes as hours with two decimals, a half up: `7.67`.
  static func hours(_ minutes: Int) -> String {
    dollars(Pay.divided(minutes * 100, by: 60))
  }

  /// Minutes as a clock would show them, `7:40`.
  static func clock(_ minutes: Int) -> String { "\(minutes / 60):" + padded(minutes % 60, to: 2) }

  /// A whole number with leading zeros.
  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
