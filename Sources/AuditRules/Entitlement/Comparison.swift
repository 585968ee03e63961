import PayDomain
import Wording

/// The rounding that a payment needed to be met.
enum Allowance: UInt8, Comparable {
  /// None.
  case none
  /// The exact product of base and percentage instead of the rounded table figure.
  case exactProduct
  /// The decimals that the slip prints.
  case printedPrecision
  /// The weekly wage for whole full-time weeks.
  case weeklyWage
  /// A gap of at most a cent an hour.
  case centAnHour

  /// Compares by how much was allowed.
  static func < (left: Allowance, right: Allowance) -> Bool { left.rawValue < right.rawValue }

  /// The allowance in words; nothing for none.
  var words: Sentence {
    switch self {
    case .none: .none
    case .exactProduct: RoundingPhrase.exactProduct()
    case .printedPrecision: RoundingPhrase.printedPrecision()
    case .weeklyWage: RoundingPhrase.weeklyWage()
    case .centAnHour: RoundingPhrase.centAnHour()
    }
  }
}

/// What was paid for hours, held against one price.
struct Comparison {
  /// What is short; never below zero.
  var gap = Money.zero
  /// What was paid beyond what is owed; zero when there is a gap.
  var surplus = Money.zero
  /// The rounding allowed.
  var allowance = Allowance.none
}

extension PricedCell {
  /// What the hours earn under the cell.
  ///
  /// Where a part of an hour earns the whole of flat dollars, the hours are taken as one stretch: however they
  /// fall into shifts, no fewer hours are started.
  func owed(_ hours: Hours) -> Amount { rate * hours + flatPay(hours) }

  /// The flat dollars that the hours earn.
  func flatPay(_ hours: Hours) -> Amount {
    guard let flat else { return .zero }
    guard cell.flatPerStartedHour else { return flat * hours }
    return flat * Hours(units: hours.startedHours * Hours.unitsPerHour)
  }

  /// Whether the hours earn as many times ``hourly``.
  func isByTheHour(_ hours: Hours) -> Bool {
    flat == nil || !cell.flatPerStartedHour || hours.units % Hours.unitsPerHour == 0
  }

  /// The rounded sum that the hours earn.
  func sum(_ hours: Hours) -> Money { owed(hours).rounded(.halfUp, per: cell.reference) }

  /// Compares a sum with what the hours earn, allowing every rounding that is lawful.
  func compare(_ paid: Money, _ hours: Hours, of line: PrintedLine) -> Comparison {
    let owed = sum(hours)
    guard paid < owed else { return Comparison(surplus: paid - owed) }
    if let allowance = allowance(paid, hours, line) { return Comparison(allowance: allowance) }
    return Comparison(gap: owed - paid)
  }

  private func allowance(_ paid: Money, _ hours: Hours, _ line: PrintedLine) -> Allowance? {
    let extra = flatPay(hours)
    if paid >= floor(exact * hours + extra) { return .exactProduct }
    let (fewest, highest) = line.bounds(of: hours)
    if paid >= floor(owed(fewest)) || paid >= floor(exact * fewest) && flat == nil {
      return .printedPrecision
    }
    if let highest, flat == nil, highest >= rate || highest.exact >= exact,
      paid >= floor(highest * fewest)
    {
      return .printedPrecision
    }
    if isWeeklyWage(paid, hours) { return .weeklyWage }
    guard rate > Rate(cents: 1) else { return nil }
    return paid >= floor((rate - Rate(cents: 1)) * hours + extra) ? .centAnHour : nil
  }

  private func floor(_ amount: Amount) -> Money { amount.rounded(.down, per: cell.reference) }

  /// Whether the sum is the weekly wage for each week of `hours`, a whole number of full-time weeks.
  private func isWeeklyWage(_ paid: Money, _ hours: Hours) -> Bool {
    guard cell.percentage == .whole, let weekly = cell.weekly else { return false }
    return (1...4).contains { (weeks: Int64) in
      let thousandths = hours.units / (Hours.unitsPerHour / 1000) / weeks
      guard thousandths > 0, paid >= Money(cents: weekly.cents * weeks) else { return false }
      let hourly = ExactRate(weekly, over: thousandths)
      return hourly.rounded(.halfUp, per: cell.baseReference) == cell.base
    }
  }
}

/// How far a line's figures may lie from what is printed; read only when a sum does not fit at once.
struct PrintedLine {
  /// The slip's lines.
  private let lines: [PayLine]
  /// Which of them; nil when several are judged together and none prints the figures.
  private let index: Int?

  /// The printed texts of a line.
  init(_ lines: [PayLine], _ line: WorkLine) {
    self.lines = lines
    index = line.isJoined ? nil : line.index
  }

  /// The fewest hours and the highest rate that print as they do.
  func bounds(of hours: Hours) -> (fewest: Hours, highest: Rate?) {
    guard let index else { return (hours, nil) }
    var fewest = hours
    if case .read(let reading) = lines[index].quantity {
      fewest = hours - PrintedPrecision.hours(reading.text)
    }
    guard case .read(let rate) = lines[index].rate else { return (fewest, nil) }
    return (fewest, rate.value + PrintedPrecision.rate(rate.text))
  }
}
