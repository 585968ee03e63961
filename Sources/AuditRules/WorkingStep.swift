import AwardTables
import PayDomain

/// One step from a table's figure to the sum owed, for someone who must defend it.
public struct WorkingStep: Hashable, Sendable {
  /// What the figure is: `the ordinary hour of Retail employee level 2`.
  public var what: String
  /// The figure: `$27.16 an hour`.
  public var figure: String
  /// How it comes about, its rounding named; empty where it is printed in the table.
  public var how: String
  /// The clause and the table row; nil for arithmetic alone.
  public var reference: LegalReference?
  /// Why this row and no other: from when it holds, and the date it is held against; empty for arithmetic alone.
  public var inForce: String

  /// Makes a step.
  public init(
    what: String, figure: String, how: String = "", reference: LegalReference? = nil,
    inForce: String = ""
  ) {
    self.what = what
    self.figure = figure
    self.how = how
    self.reference = reference
    self.inForce = inForce
  }
}

extension ResultWords {
  /// The steps from the tables to what the line is owed.
  func steps(_ cell: PricedCell, _ working: Working) -> [WorkingStep] {
    var steps = base(cell.cell)
    if let share = percentage(cell.cell) { steps.append(share) }
    if let flat = cell.flat {
      steps.append(
        WorkingStep(
          what: "flat dollars on top",
          figure: cell.cell.flatPerStartedHour
            ? "\(flat) for each hour or part of one" : "\(flat) an hour",
          reference: cell.cell.reference, inForce: inForce(cell.cell.reference)))
    }
    if let sum = sum(cell, working) { steps.append(sum) }
    return steps
  }

  // MARK: - The ordinary hour

  private func base(_ cell: Cell) -> [WorkingStep] {
    let title = reporter.desk.award.classifications[reading.classification].title
    let what = cell.baseWords ?? "the ordinary hour of \(title)"
    let weekly = cell.weekly.map { "\($0) a week" }
    guard let junior = cell.junior else {
      return [
        WorkingStep(
          what: what, figure: "\(cell.base) an hour",
          how: [weekly, basisWords(cell.basis)].compactMap { $0 }.joined(separator: "; "),
          reference: cell.baseReference, inForce: inForce(cell.baseReference))
      ]
    }
    var question = reading.question(line.day, reporter.desk)
    question.age = .adult
    var adult: [WorkingStep] = []
    if case .known(let price) = reporter.desk.sheet(question).ordinary {
      adult = [
        WorkingStep(
          what: "\(what), adult", figure: "\(price.cell.base) an hour",
          reference: price.cell.baseReference, inForce: inForce(price.cell.baseReference))
      ]
    }
    return adult + [
      WorkingStep(
        what: "the junior's share of it", figure: "\(cell.base) an hour",
        how: "\(junior.percentage), rounded by the award's own rule for juniors",
        reference: junior.reference, inForce: inForce(junior.reference))
    ]
  }

  private func basisWords(_ basis: Basis) -> String {
    switch basis {
    case .published: "published for this date"
    case .computed: "computed from published figures"
    case .carried: "carried between two dates on which it was published and equal"
    }
  }

  // MARK: - The percentage and the sum

  private func percentage(_ cell: Cell) -> WorkingStep? {
    guard cell.percentage != .whole else { return nil }
    let through =
      cell.through.isEmpty
      ? ""
      : ", taken to the cent on the way at \(cell.through.map(\.description).joined(separator: ", "))"
    return WorkingStep(
      what: "the rate for \(category.words), \(reading.employment)", figure: "\(cell.rate) an hour",
      how: "\(cell.percentage) of \(cell.base)\(through), rounded to the cent, a half up",
      reference: cell.reference, inForce: inForce(cell.reference))
  }

  private func sum(_ cell: PricedCell, _ working: Working) -> WorkingStep? {
    guard let hours = line.hours else { return nil }
    guard line.role == .whole else {
      return WorkingStep(
        what: "the sum owed for this line", figure: "\(working.owed)",
        how: "what the hours earn beyond the ordinary pay for them in other lines")
    }
    let rate = cell.isByTheHour(hours) ? "\(cell.hourly)" : "\(cell.rate) and the flat dollars"
    return WorkingStep(
      what: "the sum owed", figure: "\(working.owed)",
      how: "\(hours) × \(rate), rounded to the cent, a half up")
  }

  /// From when a row holds, and the date it is held against.
  private func inForce(_ reference: LegalReference) -> String {
    guard let row = reference.row, let from = reporter.desk.award.date(ofRow: row) else {
      return ""
    }
    let dates = reading.dates(line.day)
    let start = reporter.view.slip.periodStart.value == nil ? "is taken to begin" : "begins"
    return from.isPeriod
      ? "from the first full pay period on or after \(from.date.inWords); the pay \(start) on "
        + dates.periodStart.inWords
      : "from \(from.date.inWords); the work is taken to be of \(dates.day.inWords)"
  }
}
