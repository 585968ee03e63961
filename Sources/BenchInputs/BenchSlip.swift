import PayDomain

/// One generated slip: an adult in retail, one week of 2025-26.
///
/// A slip without fault pays the guide's figures: hours × rate is the amount to the cent, the amounts are the
/// gross, gross less tax is the net, and super is 12 % of all but overtime.
struct BenchSlip {
  /// The employee.
  let person: BenchPerson
  /// The Monday the week begins.
  let start: CivilDate
  /// The lines, in the order printed.
  private(set) var lines: [BenchLine]
  /// Cents of tax, a whole number of dollars.
  let tax: Int
  /// Cents of super.
  let superGuarantee: Int
  /// Cents of gross.
  let gross: Int
  /// Cents of net.
  let net: Int

  /// The last day of the week.
  var end: CivilDate { start.adding(days: 6) }
  /// The day of payment, a Wednesday.
  var payment: CivilDate { start.adding(days: 9) }
  /// What the own formats call it.
  var identity: String { "\(person.number)-\(start)" }

  /// How many slips in a row belong to one employee.
  static let slipsPerPerson = 8
  /// 7 July 2025, the first Monday of the guide's year.
  static let firstMonday: Int32 = 20_276

  /// Makes the slip of an index.
  ///
  /// - Parameters:
  ///   - index: counted from 0; equal indices give equal slips.
  ///   - lineCount: how many lines it has, within 3 to 5 for a casual, else to 8; nil draws it.
  init(_ index: Int, lineCount: Int?) {
    var numbers = SeededNumbers(seed: UInt64(index))
    let person = BenchPerson(index / BenchSlip.slipsPerPerson)
    // Weeks in a row, begun in a month of the employee's own.
    let week = index % BenchSlip.slipsPerPerson + 4 * ((index / BenchSlip.slipsPerPerson) % 10)
    self.person = person
    start = CivilDate(dayNumber: BenchSlip.firstMonday + Int32(week * 7))
    let fault = numbers.oneIn(20) ? BenchFault.allCases[numbers.below(6)] : nil
    let count = lineCount ?? numbers.within(3...(person.employment == .casual ? 5 : 8))
    lines = BenchSlip.lines(count, person, &numbers)
    BenchSlip.spoil(&lines, by: fault, person.rates)
    gross = lines.reduce(0) { $0 + $1.amount }
    // Within what the tax office's scales give for a week of such pay.
    tax = gross * 20 / 10_000 * 100
    let ordinary = lines.reduce(0) { $0 + ($1.category == .overtime ? 0 : $1.amount) }
    superGuarantee = (ordinary * (fault == .superShort ? 18 : 24) + 100) / 200
    net = gross - tax - (fault == .net ? 1000 : 0)
  }

  /// The first lines of a fixed list, with drawn hours; a full-timer's come to 38 ordinary hours.
  private static func lines(
    _ count: Int, _ person: BenchPerson, _ numbers: inout SeededNumbers
  ) -> [BenchLine] {
    let rates = person.rates
    let permanent: [(String, PayCategory, ClosedRange<Int>, Int)] = [
      ("Annual Leave", .annualLeave, 10...30, rates.ordinary),
      ("Personal/Carer's Leave", .personalLeave, 5...20, rates.ordinary),
      ("Overtime Mon-Sat first 3 hours", .overtime, 5...20, rates.overtime),
    ]
    let all: [(String, PayCategory, ClosedRange<Int>, Int)] = [
      ("Ordinary Hours", .ordinary, 60...110, rates.ordinary),
      ("Saturday", .saturday, 30...76, rates.saturday),
      ("Sunday", .sunday, 30...60, rates.sunday),
      ("Evening", .evening, 10...40, rates.evening),
      ("Ordinary Hours", .ordinary, 10...40, rates.ordinary),
    ]
    let drawn = (person.employment == .casual ? all : all + permanent).map { line in
      BenchLine(
        label: line.0, category: line.1, tenths: numbers.within(line.2), rate: line.3)
    }
    return person.employment == .fullTime
      ? filled(Array(drawn.prefix(count))) : Array(drawn.prefix(count))
  }

  /// The lines with the first made so long that all but overtime is the week of 38 hours.
  private static func filled(_ lines: [BenchLine]) -> [BenchLine] {
    guard let first = lines.first else { return lines }
    let others = lines.dropFirst().reduce(0) { $0 + ($1.category == .overtime ? 0 : $1.tenths) }
    let ordinary = BenchLine(
      label: first.label, category: first.category, tenths: 380 - others, rate: first.rate)
    return [ordinary] + lines.dropFirst()
  }

  /// Gives the lines of one category another rate, as the fault says.
  private static func spoil(_ lines: inout [BenchLine], by fault: BenchFault?, _ rates: RetailRates)
  {
    switch fault {
    case .sunday: reprice(.sunday, to: rates.saturday, in: &lines)
    case .saturday: reprice(.saturday, to: rates.ordinary, in: &lines)
    case .evening: reprice(.evening, to: rates.ordinary, in: &lines)
    case .base: reprice(.ordinary, to: rates.ordinary - 40, in: &lines)
    case .superShort, .net, nil: break
    }
  }

  private static func reprice(
    _ category: PayCategory, to rate: Int, in lines: inout [BenchLine]
  ) {
    for place in lines.indices where lines[place].category == category { lines[place].rate = rate }
  }
}
