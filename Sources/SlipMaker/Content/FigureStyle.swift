import PayDomain

/// How one slip writes figures and dates.
struct FigureStyle {
  /// Where the sign of a negative stands.
  enum Negative: CaseIterable {
    /// `-12.00`
    case before
    /// `12.00-`
    case after
    /// `(12.00)`
    case brackets
    /// `- 12.00`
    case apart
    /// `$-12.00`
    case inside
  }

  /// How a day is written.
  enum DateForm: CaseIterable {
    /// `01/07/2026`
    case slashes
    /// `1/7/2026`
    case unpadded
    /// `1/07/2026`
    case dayUnpadded
    /// `01.07.2026`
    case dots
    /// `01-07-2026`
    case dashes
    /// `01 Jul 2026`
    case short
    /// `1 July 2026`
    case long
    /// `01Jul26`
    case tight
    /// `2026-07-01`
    case iso
    /// `01-Jul-2026`
    case dashedMonth
    /// `01/07/26`
    case shortYear
  }

  /// Whether money has a sign of currency.
  var currency = true
  /// The sign of currency.
  var sign = "$"
  /// Whether whole dollars are written without cents.
  var hasWholeDollars = false
  /// Whether thousands are parted by commas.
  var commas = true
  /// Sign of negatives.
  var negative = Negative.before
  /// How many decimals hours have; 0 for as few as needed, -1 for hours and minutes.
  var hourDecimals = 2
  /// How many decimals rates have.
  var rateDecimals = 2
  /// Whether a rate has the sign of currency when money has it.
  var currencyOnRates = true
  /// Dates.
  var date = DateForm.slashes

  /// A style drawn from all that is common.
  init(_ draws: inout Draws) {
    currency = draws.chance(60)
    commas = draws.chance(80)
    negative = draws.pick(Negative.allCases)
    hourDecimals = draws.pick([2, 2, 2, 4, 0, 3])
    rateDecimals = draws.pick([2, 2, 4])
    currencyOnRates = draws.chance(70)
    sign = draws.pick(["$", "$", "$", "$", "$", "$ ", "A$", "AUD "])
    date = draws.pick(DateForm.allCases)
  }

  /// A style as stated.
  init(
    currency: Bool, negative: Negative, hours: Int, rates: Int, date: DateForm, commas: Bool = true
  ) {
    self.currency = currency
    self.commas = commas
    self.negative = negative
    hourDecimals = hours
    rateDecimals = rates
    self.date = date
  }

  /// Cents as money.
  func money(_ cents: Int) -> String {
    signed(cents < 0, (currency ? sign : "") + bare(cents.magnitude))
  }

  /// Cents as money without a sign of currency.
  func plain(_ cents: Int) -> String { signed(cents < 0, bare(cents.magnitude)) }

  private func bare(_ cents: UInt) -> String {
    let whole = commas ? FigureStyle.grouped(cents / 100) : String(cents / 100)
    if hasWholeDollars, cents % 100 == 0 { return whole }
    return whole + "." + FigureStyle.padded(Int(cents % 100), 2)
  }

  /// Ten-thousandths of a dollar as a rate.
  func rate(_ value: Int) -> String {
    let digits = FigureStyle.decimals(value.magnitude, rateDecimals)
    return signed(value < 0, (currency && currencyOnRates ? sign : "") + digits)
  }

  /// Ten-thousandths of an hour.
  func hours(_ value: Int) -> String {
    guard hourDecimals >= 0 else {
      let minutes = (Int(value.magnitude) * 60 + 5000) / 10_000
      return signed(value < 0, "\(minutes / 60):\(FigureStyle.padded(minutes % 60, 2))")
    }
    return signed(value < 0, FigureStyle.decimals(value.magnitude, hourDecimals))
  }

  private func signed(_ isNegative: Bool, _ text: String) -> String {
    guard isNegative else { return text }
    switch negative {
    case .before: return "-" + text
    case .after: return text + "-"
    case .brackets: return "(" + text + ")"
    case .apart: return "- " + text
    case .inside: return text.hasPrefix("$") && sign == "$" ? "$-" + text.dropFirst() : "-" + text
    }
  }

  /// Ten-thousandths with at least `places` decimals; more when the value needs them.
  static func decimals(_ value: UInt, _ places: Int) -> String {
    var digits = padded(Int(value % 10_000), 4)
    while digits.utf8.count > places, digits.last == "0" { digits.removeLast() }
    return String(value / 10_000) + (digits.isEmpty ? "" : "." + digits)
  }

  /// A number with leading zeros.
  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func grouped(_ number: UInt) -> String {
    guard number >= 1000 else { return String(number) }
    return grouped(number / 1000) + "," + padded(Int(number % 1000), 3)
  }

  /// A day as this slip writes it.
  func day(_ date: CivilDate) -> String {
    let (year, month, day) = date.parts
    let two = (d: FigureStyle.padded(day, 2), m: FigureStyle.padded(month, 2))
    let short = String(FigureStyle.months[month - 1].prefix(3))
    return switch self.date {
    case .slashes: "\(two.d)/\(two.m)/\(year)"
    case .unpadded: "\(day)/\(month)/\(year)"
    case .dayUnpadded: "\(day)/\(two.m)/\(year)"
    case .dots: "\(two.d).\(two.m).\(year)"
    case .dashes: "\(two.d)-\(two.m)-\(year)"
    case .short: "\(two.d) \(short) \(year)"
    case .long: "\(day) \(FigureStyle.months[month - 1]) \(year)"
    case .tight: "\(two.d)\(short)\(FigureStyle.padded(year % 100, 2))"
    case .iso: "\(year)-\(two.m)-\(two.d)"
    case .dashedMonth: "\(two.d)-\(short)-\(year)"
    case .shortYear: "\(two.d)/\(two.m)/\(FigureStyle.padded(year % 100, 2))"
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
