import AwardTables
import PayDomain

/// Asks an award's tables for the figures of a guide's cells.
struct GuideCellReader {
  let award: Award
  private let dates: EffectiveDates
  private var sections: [[String]: GuideSection] = [:]
  private var headings: [String: [Int]] = [:]

  /// Makes a reader for pay periods that begin on a day.
  init(award: Award, on day: CivilDate) {
    self.award = award
    dates = EffectiveDates(periodStart: day, day: day)
  }

  /// Compares one cell.
  mutating func compare(_ cell: GuideCell) -> GuideOutcome {
    guard !cell.isAllowance else { return .notCompared(.allowance) }
    let section = section(cell.section)
    guard section.kind != .apprentice, !cell.row.lowercased().contains("apprentice") else {
      return .notCompared(.apprentice)
    }
    guard section.kind != .loadedRate else { return .notCompared(.loadedRate) }
    guard !section.employment.isEmpty else { return .notCompared(.noEmployment) }
    guard !cell.row.isEmpty else { return .notCompared(.noRow) }
    let sums = GuideFigure.sums(in: cell.text)
    guard !sums.isEmpty else { return .notCompared(.notAFigure) }
    let whose = whose(cell, section)
    guard let age = whose.age else { return .notCompared(.noAge) }
    guard let classification = whose.classifications.first else {
      return .notCompared(.noClassification)
    }
    guard whose.classifications.count == 1 else {
      return .notCompared(.severalClassifications)
    }
    let questions = section.employment.map { employment in
      RateQuestion(
        classification: classification, employment: employment, age: age, dates: dates)
    }
    let headings = section.scope.map { "\($0) \(cell.column)" } + [cell.column]
    if let outcome = compare(sums, headings: headings, questions) { return outcome }
    guard let figure = GuideFigure(cell.text) else { return .notCompared(.notAFigure) }
    return compare(figure, column: cell.column, questions)
  }

  private mutating func section(_ words: [String]) -> GuideSection {
    if let known = sections[words] { return known }
    let section = GuideSection(words)
    sections[words] = section
    return section
  }

  /// Whose row it is; in some guides a junior's row is an age and the headings say the classification.
  private func whose(
    _ cell: GuideCell, _ section: GuideSection
  ) -> (age: AgeBand?, classifications: [Int]) {
    let plain = award.classifications(row: cell.row, group: cell.group, sections: section.scope)
    switch section.kind {
    case .junior(let age?): return (age, plain)
    case .junior(nil):
      guard let age = GuideSection.age(cell.row) else { return (nil, plain) }
      if !cell.group.isEmpty {
        return (age, award.classifications(row: cell.group, group: "", sections: section.scope))
      }
      guard let last = section.scope.last else { return (age, []) }
      return (
        age,
        award.classifications(row: last, group: "", sections: Array(section.scope.dropLast()))
      )
    default: return (.adult, plain)
    }
  }

  private mutating func compare(
    _ figure: GuideFigure, column: String, _ questions: [RateQuestion]
  ) -> GuideOutcome {
    if column == "Weekly pay rate" { return compare(weekly: figure, questions) }
    var outcome = GuideOutcome.equal
    for question in questions {
      let places = provisions(column).filter { place in
        award.provisions(for: award.provisions[place].category, question: question).contains(place)
      }
      guard places.count == 1, let place = places.first else { return .notCompared(.noProvision) }
      guard case .cell(let cell) = award.cell(place, for: question) else {
        return .notCompared(.notCovered)
      }
      if !figure.isSame(as: cell) {
        outcome = .different(ours: GuideFigure(cell).description, from: cell.derivation)
      }
    }
    return outcome
  }

  private func compare(weekly figure: GuideFigure, _ questions: [RateQuestion]) -> GuideOutcome {
    for question in questions {
      guard case .cell(let cell) = award.cell(0, for: question) else {
        return .notCompared(.notCovered)
      }
      guard let weekly = cell.weekly else { return .notCompared(.noWeekly) }
      if figure != .sum(weekly) {
        return .different(ours: weekly.description, from: cell.baseReference.description)
      }
    }
    return .equal
  }

  private mutating func provisions(_ heading: String) -> [Int] {
    if heading == "Hourly pay rate" { return [0] }
    if let known = headings[heading] { return known }
    let places = award.provisions(headed: heading)
    headings[heading] = places
    return places
  }
}

extension Cell {
  /// `150 % of $27.16, MA000004 clause 22.1 (penalties.csv:14)`.
  fileprivate var derivation: String { "\(share), \(reference)" }
}

extension GuideFigure: CustomStringConvertible {
  /// Our figure as a guide would print it.
  init(_ cell: Cell) {
    let rate = Money(cents: cell.rate.micros / 10_000)
    if let shift = cell.perShift {
      self = .shift(Money(cents: shift.micros / 10_000), hourly: rate)
    } else if let flat = cell.flat {
      self = .hourly(
        rate, plus: Money(cents: flat.micros / 10_000), isStarted: cell.flatPerStartedHour)
    } else {
      self = .sum(rate)
    }
  }

  /// Whether a cell of ours says the same; a guide may print flat dollars and rate as one sum.
  fileprivate func isSame(as cell: Cell) -> Bool {
    let ours = GuideFigure(cell)
    if case .sum(let sum) = self, case .hourly(let rate, let flat, _) = ours {
      return sum == rate + flat
    }
    return self == ours
  }

  var description: String {
    switch self {
    case .sum(let sum): sum.description
    case .hourly(let sum, let plus, let isStarted):
      "\(sum) per hour plus \(plus) per hour\(isStarted ? " or part of an hour" : "")"
    case .shift(let sum, let hourly): "\(sum) per shift and \(hourly) per hour worked"
    }
  }
}
