import AwardTables
import PayDomain
import Wording

/// A kind of allowance that awards and payrolls call by the same words.
enum AllowanceKind: String, Phrases {
  case firstAid = "first aid"
  case laundry
  case meal
  case leadingHand = "leading hand"
  case brokenShift = "broken shift"
  case tool
  case vehicle
  case onCall = "on call"

  /// The kind that a text names; nil where it names none, or more than one.
  init?(naming text: String) {
    let words = FoldedWords(text)
    let named = AllowanceKind.allCases.filter { $0.isNamed(in: words) }
    guard let only = named.first, named.count == 1 else { return nil }
    self = only
  }

  /// The kind that a text names with no other word beside it that could say what else the sum is for.
  init?(namingAlone text: String) {
    self.init(naming: text)
    if !rest(of: text).isEmpty { return nil }
  }

  /// The words of a text that neither name the kind nor are plain.
  private func rest(of text: String) -> [String] {
    let names = self.names
    let words = text.lowercased().split { !$0.isLetter && $0 != "/" }
    return words.map(String.init).filter { word in
      !names.contains { word.hasPrefix($0) } && !AllowanceKind.plainWords.contains(word)
    }
  }

  /// The words by which an award's text limits an allowance, such as a trade; empty where it limits it to nobody.
  static func limits(in text: String) -> [String] {
    AllowanceKind(naming: text)?.rest(of: text) ?? []
  }

  /// How the words of the kind begin.
  private var names: [String] {
    switch self {
    case .firstAid: ["first", "aid"]
    case .laundry: ["laund"]
    case .meal: ["meal"]
    case .leadingHand: ["leading", "hand"]
    case .brokenShift: ["broken", "split", "shift"]
    case .tool: ["tool"]
    case .vehicle: ["vehicle", "kilomet", "mileage", "motor", "car", "cycle", "km"]
    case .onCall: ["on", "call", "oncall"]
    }
  }

  /// Words that say nothing of what a sum is for.
  private static let plainWords: Set<String> = [
    "allowance", "allowances", "allow", "allw", "allce", "all", "the", "a", "an", "for", "per",
    "in", "of", "to", "or", "and", "each", "every", "with", "without", "x", "no", "not",
    "hour", "hours", "hrs", "hr", "h", "day", "days", "daily", "week", "weeks", "weekly", "night",
    "nights", "weekend", "saturday", "sunday", "monday", "friday", "public", "holiday", "holidays",
    "employee", "employees", "staff", "people", "persons", "more", "less", "than", "up", "over",
    "taxable", "taxed", "non", "tax", "overtime", "o/t", "ot", "money", "reimbursement", "paid",
    "uniform", "clothing", "special", "own", "use", "charge", "c", "cents",
  ]

  /// Whether a text speaks of the kind.
  func isNamed(in words: FoldedWords) -> Bool {
    func speaks(of names: [StaticString]) -> Bool { names.contains(where: words.contain) }
    func says(_ names: [StaticString]) -> Bool { names.contains(where: words.containWords) }
    switch self {
    case .firstAid: return speaks(of: ["first aid", "firstaid", "first-aid"])
    case .laundry: return speaks(of: ["laundry", "launder"])
    case .meal: return says(["meal", "meals"]) && !speaks(of: ["break", "deduct"])
    case .leadingHand: return speaks(of: ["leading hand", "leading-hand", "leadinghand"])
    case .brokenShift: return speaks(of: ["broken shift", "split shift", "broken-shift"])
    case .tool: return says(["tool", "tools"])
    case .vehicle:
      return speaks(of: ["vehicle", "kilomet", "mileage", "motor c", "motorc"])
        || says(["km", "kms"])
    case .onCall: return speaks(of: ["on call", "on-call", "oncall"])
    }
  }
}

/// One figure that an award gives under allowances of a kind.
struct AllowanceFloor {
  /// What it is paid for.
  let unit: AllowanceUnit
  /// Dollars for one of the unit.
  let amount: Rate
  /// What the award's own words say it is for.
  let words: String
  /// Whether it stands for an expense.
  let isExpense: Bool
  /// Whether it is part of the rate for every purpose.
  let isAllPurpose: Bool
  /// The clause and row.
  let reference: LegalReference

  /// What is given at most in a week, for the same words and by the same row.
  func capped(at most: Rate) -> AllowanceFloor {
    AllowanceFloor(
      unit: .week, amount: most, words: words, isExpense: isExpense, isAllPurpose: isAllPurpose,
      reference: reference)
  }

  /// Whether the award's words give it to full-timers alone.
  var isForFullTime: Bool {
    let words = FoldedWords(words)
    return words.contain("full-time") && !words.contain("part-time")
  }
}

/// The allowances of an award on a date by kind.
struct AllowanceFloors {
  private var figures: [AllowanceKind: [AllowanceFloor]] = [:]
  /// Of each kind what is given by the week, and the most that is given in one.
  private var weeks: [AllowanceKind: [AllowanceFloor]] = [:]
  /// Kinds of which a figure is not known, with why.
  private var gaps: [AllowanceKind: Sentence] = [:]

  /// Sorts an award's allowances.
  init(_ allowances: [GoingAllowance]) {
    for each in allowances {
      let text = each.id.replacingHyphens + " " + each.words
      let words = FoldedWords(text)
      for kind in AllowanceKind.allCases where kind.isNamed(in: words) {
        switch each.answer {
        case .notCovered(let why): gaps[kind] = why
        case .amount(let figure):
          guard let unit = each.unit else {
            gaps[kind] = WhyPhrase.asWorded()
            continue
          }
          let floor = AllowanceFloor(
            unit: unit, amount: figure.amount, words: each.words, isExpense: each.isExpense,
            isAllPurpose: each.isAllPurpose, reference: figure.reference)
          figures[kind, default: []].append(floor)
          if let most = AllowanceFloors.weekly(cap: each.cap) {
            weeks[kind, default: []].append(floor.capped(at: most))
          } else if unit == .week {
            weeks[kind, default: []].append(floor)
          }
        }
      }
    }
  }

  /// Why a kind has a figure that is not known; nil when all are.
  func gap(_ kind: AllowanceKind) -> Sentence? { gaps[kind] }

  /// Whether the award has allowances of a kind.
  func has(_ kind: AllowanceKind) -> Bool { figures[kind] != nil || gaps[kind] != nil }

  /// The lowest figure of a kind for units that a line's unit can mean; nil when there is none, or when a lower one
  /// is for something that pieces may be counted in as well, such as hours.
  func lowest(_ kind: AllowanceKind, for unit: LineUnit) -> AllowanceFloor? {
    let fitting = figures[kind]?.filter { unit.canMean($0.unit) }
    guard let lowest = fitting?.min(by: { $0.amount < $1.amount }) else { return nil }
    guard unit == .each || unit == .dollars, let any = self.lowest(kind) else { return lowest }
    return any.amount < lowest.amount ? nil : lowest
  }

  /// Whether every figure of a kind is part of the rate for every purpose.
  func isAllPurpose(_ kind: AllowanceKind) -> Bool {
    gaps[kind] == nil && figures[kind]?.allSatisfy(\.isAllPurpose) == true
  }

  /// The lowest figure of a kind by the week, or the lowest that limits it there; nil when there is none.
  ///
  /// Some are for full-timers alone, whom `fullTime` says the worker may be.
  func lowestByWeek(_ kind: AllowanceKind, fullTime: Bool) -> AllowanceFloor? {
    weeks[kind]?.filter { fullTime || !$0.isForFullTime }.min { $0.amount < $1.amount }
  }

  /// The dollars of a limit by the week, `7.45 a week`; nil for any other text.
  private static func weekly(cap text: String) -> Rate? {
    let parts = text.split(separator: " ")
    guard parts.count == 3, parts[1] == "a", parts[2] == "week" else { return nil }
    let figure = parts[0].split(separator: ".")
    guard figure.count == 2, figure[1].utf8.count == 2, let cents = Int64(figure.joined()) else {
      return nil
    }
    return Rate(cents: cents)
  }

  /// The lowest figure of a kind for any unit; nil when there is none.
  func lowest(_ kind: AllowanceKind) -> AllowanceFloor? {
    figures[kind]?.min { $0.amount < $1.amount }
  }
}

extension String {
  /// The text with spaces for hyphens.
  fileprivate var replacingHyphens: String { String(map { $0 == "-" ? " " : $0 }) }
}

extension LineUnit {
  /// Whether one of a line's units can be one of an allowance's.
  ///
  /// Pieces, and a sum alone, can be any of what is counted one by one; never hours, weeks or kilometres.
  fileprivate func canMean(_ unit: AllowanceUnit) -> Bool {
    switch unit {
    case .hour, .startedHour: self == .hours
    case .kilometre: self == .kilometres
    case .week: self == .weeks
    case .day, .startedDay, .dayOf24Hours: self == .days || self == .each || self == .dollars
    case .shift, .startedShift: self == .days || self == .each || self == .dollars
    case .meal, .occasion, .engagement, .uniform, .item, .night, .sleepover, .journey, .break,
      .workPeriod, .performance, .leastPaid:
      self == .each || self == .dollars
    case .halfHour, .startedHalfHour, .quarterHour, .minute, .fortnight, .month, .year, .asWorded:
      false
    }
  }
}
