import PayDomain

/// What an employer's slips say, gathered for a profile: who, which codes, which periods, and what is missing.
///
/// Surveys of parts of a run are added up in the order of the run, so that any number of workers gives the same.
public struct ProfileSurvey: Sendable {
  /// Slips read.
  public private(set) var slips = 0
  /// Slips that state sums only, which nothing is priced by.
  public private(set) var sumsOnly = 0
  /// Earnings of all slips, each amount without its sign.
  public private(set) var earnings = Money.zero
  /// Employers by name.
  private(set) var employers = WordCounts()
  /// Employers by ABN.
  private(set) var abns = WordCounts()
  /// Awards and agreements written on slips.
  private(set) var instruments = WordCounts()
  /// Classifications written on slips.
  private(set) var classifications = WordCounts()
  /// Employees by number, else by name; slips that name nobody under nil.
  private(set) var employees: [String?: SurveyedEmployee] = [:]
  /// The periods.
  private(set) var periods = SurveyedPeriods()
  /// Labels of pay lines, folded.
  private(set) var codes: [String: SurveyedCode] = [:]
  /// Slips that state another ABN than the profile's.
  public private(set) var ofAnotherEmployer = Tally()

  /// Nothing seen yet.
  public init() {}

  /// Adds a slip.
  ///
  /// - Parameters:
  ///   - slip: as read with what the profile says of codes and columns.
  ///   - facts: the profile, to tell slips of another employer.
  public mutating func add(_ slip: Payslip, facts: KnownFacts = KnownFacts()) {
    slips += 1
    let money = ProfileSurvey.earnings(of: slip)
    guard !facts.isOfAnotherEmployer(slip) else {
      ofAnotherEmployer.slips += 1
      ofAnotherEmployer.money += money
      return
    }
    earnings += money
    if slip.extent != .whole { sumsOnly += 1 }
    if let name = slip.employer.value { employers.add(name, money) }
    if let abn = slip.abn.value { abns.add(abn, money) }
    if let text = slip.instrument.value { instruments.add(text, money) }
    if let text = slip.classification.value { classifications.add(text, money) }
    if slip.extent == .whole {
      employees[slip.employeeKey, default: SurveyedEmployee()].add(slip, money)
      periods.add(slip, money)
    }
    for line in slip.lines { add(line, of: slip) }
  }

  private mutating func add(_ line: PayLine, of slip: Payslip) {
    let key = line.label.folded
    if codes[key] == nil {
      codes[key] = SurveyedCode(
        label: line.label, example: "\(slip.source.path), \(line.place)")
    }
    codes[key]?.add(line, slip: slips)
  }

  /// Adds what was seen in the next part of a run.
  public mutating func add(_ other: ProfileSurvey) {
    slips += other.slips
    sumsOnly += other.sumsOnly
    earnings += other.earnings
    employers.add(other.employers)
    abns.add(other.abns)
    instruments.add(other.instruments)
    classifications.add(other.classifications)
    periods.add(other.periods)
    ofAnotherEmployer.add(other.ofAnotherEmployer)
    employees.merge(other.employees) { first, second in
      var both = first
      both.add(second)
      return both
    }
    codes.merge(other.codes) { first, second in
      var both = first
      both.add(second)
      return both
    }
  }

  /// The earnings of a slip: its lines' amounts without their signs, else its gross; zero when neither is stated.
  private static func earnings(of slip: Payslip) -> Money {
    var sum = Money.zero
    var count = 0
    for line in slip.lines where line.section == .earnings {
      guard let amount = line.amount.value else { continue }
      sum += amount.magnitude
      count += 1
    }
    guard count == 0, let gross = slip.gross.value else { return sum }
    return gross.magnitude
  }

  /// Words on the slips that speak of jobs and awards, most frequent first.
  public var jobWords: [String] {
    (instruments.ranked + classifications.ranked).map(\.word)
  }

  /// Awards and agreements as the slips write them, most frequent first.
  public var instrumentWords: [String] { instruments.ranked.map(\.word) }

  /// The employees in the order of their numbers or names; slips that name nobody left out.
  ///
  /// Slips that state a name alone are those of the one employee with a number who has that name, if there is one.
  var people: [(key: String, person: SurveyedEmployee)] {
    var found = employees
    found[nil] = nil
    let numbered = found.filter { $0.value.number != nil && $0.value.name != nil }
    let byName = Dictionary(grouping: numbered.keys) { found[$0]?.name }
    for (key, person) in found where person.number == nil {
      guard let keys = byName[person.name], keys.count == 1, let only = keys.first else { continue }
      found[only]?.add(person)
      found[only]?.answersToName = true
      found[key] = nil
    }
    return found.compactMap { key, person in key.map { (key: $0, person: person) } }
      .sorted { ProfileSurvey.isBefore($0.key, $1.key) }
  }

  /// The codes, most money first; equal ones by lines and by label.
  var rankedCodes: [SurveyedCode] {
    codes.values.sorted { left, right in
      (right.tally.money, right.tally.lines, left.label)
        < (left.tally.money, left.tally.lines, right.label)
    }
  }

  /// Numbers by their size, everything else by its letters.
  private static func isBefore(_ left: String, _ right: String) -> Bool {
    if let first = Int(left), let second = Int(right), first != second { return first < second }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
