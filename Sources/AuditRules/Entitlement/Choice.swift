import AwardTables
import PayDomain
import Wording

/// What a line says about which provision it falls under.
struct ChoiceKey: Equatable {
  /// What the hours are for; never ordinary.
  var category: PayCategory
  /// The multiple the label states.
  var multiplier: Percentage?
  /// The day of the week, where the line says it.
  var weekday: Weekday?
  /// Whether a shiftworker; nil when unknown.
  var isShiftworker: Bool?
  /// Whether the label speaks of a public holiday.
  var namesPublicHoliday: Bool

  /// The overtime tier that the label names.
  var tier: OvertimeTier?

  /// What the label says in the award's own words; nil when nothing.
  var named: NamedProvisions?

  /// What the label says in the award's own words of hours of another kind; nil when nothing.
  var namedElsewhere: NamedProvisions?

  /// Compares by value.
  static func == (left: ChoiceKey, right: ChoiceKey) -> Bool {
    left.category == right.category && left.weekday == right.weekday
      && left.multiplier == right.multiplier && left.isShiftworker == right.isShiftworker
      && left.namesPublicHoliday == right.namesPublicHoliday && left.tier == right.tier
      && left.named == right.named && left.namedElsewhere == right.namedElsewhere
  }
}

extension ChoiceKey {
  /// The key of a line of work whose hours are for `premium`.
  init(_ line: WorkLine, _ premium: PayCategory, isShiftworker: Bool?) {
    self.init(
      category: premium, multiplier: line.multiplier,
      weekday: line.day?.weekday ?? (premium == .overtime ? line.namedDay : nil),
      isShiftworker: isShiftworker,
      namesPublicHoliday: line.namesPublicHoliday, tier: line.tier,
      named: line.named?.category == premium ? line.named : nil,
      namedElsewhere: line.namedElsewhere)
  }
}

/// The provisions that a line could fall under, at their prices.
///
/// **Limits:** unknown shiftwork takes the day worker's provisions, and a shiftworker's where they are less; a rostered
/// shift under shift clauses may be owed more.
final class Choice {
  /// The lowest and the highest price; nil when none is known to apply.
  private(set) var range: (low: PricedCell, high: PricedCell)?
  /// Every price of the category that is known, whoever it is for, and of its kin where none is owed on its own.
  private(set) var known: [PricedCell]
  /// Prices that are lawful only where someone has agreed to them or more holds than a slip can show, such as
  /// time off instead.
  private(set) var elective: [PricedCell] = []
  /// The highest price of hours of the clock that needs more than a slip can show, such as fewer than five shifts
  /// in a row; nil when none is known.
  private(set) var demanding: PricedCell?
  /// The highest price that hours of this kind could earn where the award has no provision that is owed for them
  /// on its own; nil when it has one, or none at all for any such hours.
  private(set) var possible: PricedCell?
  /// The lowest of all known prices, elective ones included; nil when none is known.
  private(set) var least: Rate?
  /// Why no price is known; nil when one is.
  private(set) var notCovered: Sentence?
  /// What would tell the provisions apart; nil when only one price is possible.
  private(set) var unknown: MissingFact.Kind?

  /// Chooses among a sheet's provisions.
  init(_ key: ChoiceKey, on sheet: PriceSheet) {
    let all = Choice.all(key, on: sheet)
    known = Choice.known(all, on: sheet)
    let provisions = sheet.award.provisions
    var owed = all.filter { provisions[$0].isOwedByItself }
    elective = Choice.known(all.filter { !provisions[$0].isOwedByItself }, on: sheet)
    if key.category.kin.contains(key.category) {
      let rest = all.filter {
        provisions[$0].hasFurtherTerms && !provisions[$0].condition.isElective
      }
      demanding = Choice.known(Choice.fitting(rest, key, provisions), on: sheet)
        .max { $0.hourly < $1.hourly }
    }
    let shiftwork = owed
    owed = Choice.tier(Choice.fitting(owed, key, provisions), key, sheet)
    owed += Choice.cheaper(shiftwork, than: owed, key, on: sheet)
    price(owed, on: sheet)
    let isRaised = raise(key, over: owed, on: sheet)
    least = known.map(\.hourly).min()
    if owed.isEmpty {
      known += Choice.known(Choice.kin(of: key, on: sheet), on: sheet)
      possible = known.max { $0.hourly < $1.hourly }
    }
    guard let range, range.low.hourly != range.high.hourly else { return }
    guard !isRaised else {
      unknown = .lineMeaning
      return
    }
    unknown = key.category == .overtime ? .overtimeTier : .dayOrTime
  }

  /// The provisions of the category; of those, the ones that the label names, where the worker has any of them.
  private static func all(_ key: ChoiceKey, on sheet: PriceSheet) -> [Int] {
    var all = sheet.award.provisions(for: key.category, question: sheet.question)
    guard let named = key.named else { return all }
    let own = all.filter(named.places.contains)
    if !own.isEmpty { all = own }
    guard named.mayMeanPermanentJob, sheet.question.employment != .casual else { return all }
    let others = sheet.award.provisions(for: .shift, question: sheet.question)
    return others.isEmpty ? [] : all + others
  }

  /// The provisions of other categories that hours of a category may fall under: awards call the same hours of
  /// the clock by different names.
  private static func kin(of key: ChoiceKey, on sheet: PriceSheet) -> [Int] {
    key.category.kin.flatMap { sheet.award.provisions(for: $0, question: sheet.question) }
  }

  /// The prices that are known.
  private static func known(_ places: [Int], on sheet: PriceSheet) -> [PricedCell] {
    places.compactMap { place in
      if case .known(let cell) = sheet.price(place) { cell } else { nil }
    }
  }

  /// The provisions whose day, shift kind and holiday agree with the line.
  private static func fitting(_ places: [Int], _ key: ChoiceKey, _ all: [Provision]) -> [Int] {
    func narrowed(_ places: [Int], by fits: (Condition) -> Bool) -> [Int] {
      let fitting = places.filter { fits(all[$0].condition) }
      return fitting.isEmpty ? places : fitting
    }
    var left = places
    if let weekday = key.weekday {
      left = narrowed(left) { $0.days.isEmpty || $0.days.contains(weekday) }
      let named = left.filter { all[$0].condition.days.contains(weekday) }
      // On a holiday that the label names, the day of the week does not matter.
      let isOfHoliday = key.namesPublicHoliday && left.contains { all[$0].isOfPublicHolidays }
      if !named.isEmpty, key.category == .overtime, !isOfHoliday { left = named }
    }
    let isShiftworker = key.isShiftworker
    left = narrowed(left) { condition in
      condition.shiftworkers.map { $0 == (isShiftworker ?? false) } ?? true
    }
    guard key.category == .overtime else { return left }
    left = narrowed(left) {
      FoldedWords($0.words).contain("public holiday") == key.namesPublicHoliday
    }
    switch key.tier {
    case .first: return narrowed(left) { $0.upToHours != nil }
    case .after: return narrowed(left) { $0.afterHours != nil }
    case nil: return left
    }
  }

  /// What a shiftworker would be owed, where that is less than a day worker is and nobody has said which it is.
  private static func cheaper(
    _ places: [Int], than owed: [Int], _ key: ChoiceKey, on sheet: PriceSheet
  ) -> [Int] {
    guard key.isShiftworker == nil,
      let least = known(owed, on: sheet).min(by: { $0.hourly < $1.hourly })
    else { return [] }
    var asShiftworker = key
    asShiftworker.isShiftworker = true
    let others = tier(fitting(places, asShiftworker, sheet.award.provisions), key, sheet)
    return others.filter { place in
      guard !owed.contains(place), case .known(let cell) = sheet.price(place) else { return false }
      return cell.hourly < least.hourly
    }
  }

  /// The tier that the label's multiple names, else all of them.
  private static func tier(_ places: [Int], _ key: ChoiceKey, _ sheet: PriceSheet) -> [Int] {
    guard places.count > 1, let multiplier = key.multiplier else { return places }
    let own = places.filter { percentage($0, sheet) == multiplier }
    guard own.isEmpty, sheet.question.employment == .casual else {
      return own.isEmpty ? places : own
    }
    // A casual's label usually states the multiple that the award gives everyone.
    var question = sheet.question
    question.employment = .fullTime
    let shared = places.filter { place in
      guard case .cell(let cell) = sheet.award.cell(place, for: question) else { return false }
      return cell.percentage == multiplier
    }
    // Another provision may give casuals just what the label states.
    let exact = sheet.award.provisions(for: key.category, question: sheet.question)
      .filter { percentage($0, sheet) == multiplier }
    return shared.isEmpty ? places : shared + exact
  }

  private static func percentage(_ place: Int, _ sheet: PriceSheet) -> Percentage? {
    guard case .known(let cell) = sheet.price(place) else { return nil }
    return cell.cell.percentage
  }

  private func price(_ places: [Int], on sheet: PriceSheet) {
    for place in places {
      switch sheet.price(place) {
      case .notCovered(let why):
        notCovered = why
        range = nil
        return
      case .known(let cell):
        guard let known = range else {
          range = (cell, cell)
          continue
        }
        range = (
          cell.hourly < known.low.hourly ? cell : known.low,
          known.high.hourly < cell.hourly ? cell : known.high
        )
      }
    }
  }
}

extension Choice {
  /// Raises what may be owed to a provision that the label speaks of and that is not among those owed: the one whose
  /// multiple it states, or one of another kind that it names in the award's own words; true where it was raised.
  ///
  /// The first needs more than a slip can show and the second is not what payrolls mean by the words, so the lowest
  /// price stays.
  private func raise(_ key: ChoiceKey, over owed: [Int], on sheet: PriceSheet) -> Bool {
    var places: [Int] = []
    if let multiplier = key.multiplier,
      !owed.contains(where: { Choice.percentage($0, sheet) == multiplier })
    {
      places = sheet.award.provisions(for: key.category, question: sheet.question)
        .filter { Choice.percentage($0, sheet) == multiplier }
    }
    if let name = key.namedElsewhere {
      places += sheet.award.provisions(for: name.category, question: sheet.question)
        .filter { name.withItsWords.contains($0) && !key.isDenied($0, of: sheet.award) }
    }
    let cells = Choice.known(places, on: sheet)
    guard let range, let highest = cells.max(by: { $0.hourly < $1.hourly }),
      range.high.hourly < highest.hourly
    else { return false }
    self.range = (range.low, highest)
    known += cells
    return true
  }
}

extension ChoiceKey {
  /// Whether a provision is for shiftworkers, or for others, and the user said that this worker is not one of those.
  fileprivate func isDenied(_ place: Int, of award: Award) -> Bool {
    guard let isShiftworker, let isFor = award.provisions[place].condition.shiftworkers else {
      return false
    }
    return isFor != isShiftworker
  }
}

extension Provision {
  /// Whether its words speak of public holidays.
  fileprivate var isOfPublicHolidays: Bool {
    FoldedWords(condition.words).contain("public holiday")
  }

  /// Whether it is owed where its condition is met: nobody has to elect it, and it does not need more than a slip
  /// can show, such as a Christmas Day.
  fileprivate var isOwedByItself: Bool { !condition.isElective && !hasFurtherTerms }
}

extension PayCategory {
  /// The categories that hours of this one may fall under where an award has no provision for it.
  fileprivate var kin: [PayCategory] {
    switch self {
    case .evening, .night, .earlyMorning, .shift, .permanentNight:
      [.evening, .night, .earlyMorning, .shift, .permanentNight]
    case .rosteredDayOff: [.overtime]
    case .ordinary, .saturday, .sunday, .publicHoliday, .overtime, .casualLoading,
      .publicHolidayNotWorked, .allowance, .expenseAllowance, .annualLeave, .leaveLoading,
      .personalLeave, .longServiceLeave, .parentalLeave, .otherLeave, .unpaidLeave,
      .leaveCashedOut, .bonus, .commission, .pieceRate, .salary, .backPay, .termination,
      .workersCompensation, .reimbursement, .tax, .studyLoan, .deduction, .salarySacrifice,
      .superGuarantee, .superOther, .unknown:
      []
    }
  }
}
