import AwardTables
import PayDomain
import Wording

/// One step from a table's figure to the sum owed, for someone who must defend it.
public struct WorkingStep: Hashable, Sendable {
  /// What the figure is: `the ordinary hour of Retail employee level 2`.
  public var what: Sentence
  /// The figure: `$27.16 an hour`.
  public var figure: Sentence
  /// How it comes about, its rounding named; empty where it is printed in the table.
  public var how: Sentence
  /// The clause and the table row; nil for arithmetic alone.
  public var reference: LegalReference?
  /// Why this row and no other: from when it holds, and the date it is held against; empty for arithmetic alone.
  public var inForce: Sentence

  /// Makes a step.
  public init(
    what: Sentence, figure: Sentence, how: Sentence = .none,
    reference: LegalReference? = nil, inForce: Sentence = .none
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
          what: StepPhrase.flatDollars(),
          figure: cell.cell.flatPerStartedHour
            ? StepPhrase.eachHour(["rate": "\(flat)"]) : StepPhrase.anHour(["rate": "\(flat)"]),
          reference: cell.cell.reference, inForce: inForce(cell.cell.reference)))
    }
    if let sum = sum(cell, working) { steps.append(sum) }
    return steps
  }

  // MARK: - The ordinary hour

  private func base(_ cell: Cell) -> [WorkingStep] {
    let title = reporter.desk.award.classifications[reading.classification].title
    let what = cell.baseWords ?? StepPhrase.ordinaryHour(["title": .text(title)])
    let weekly = cell.weekly.map { StepPhrase.aWeek(["sum": "\($0)"]) }
    let anHour = StepPhrase.anHour(["rate": "\(cell.base)"])
    guard let junior = cell.junior else {
      return [
        WorkingStep(
          what: what, figure: anHour,
          how: Sentence(
            [weekly, basisWords(cell.basis)].compactMap { $0 }, separator: "; "),
          reference: cell.baseReference, inForce: inForce(cell.baseReference))
      ]
    }
    var question = reading.question(line.day, reporter.desk)
    question.age = .adult
    var adult: [WorkingStep] = []
    if case .known(let price) = reporter.desk.sheet(question).ordinary {
      adult = [
        WorkingStep(
          what: StepPhrase.ofAdult(["what": .said(what)]),
          figure: StepPhrase.anHour(["rate": "\(price.cell.base)"]),
          reference: price.cell.baseReference, inForce: inForce(price.cell.baseReference))
      ]
    }
    return adult + [
      WorkingStep(
        what: StepPhrase.juniorsShare(), figure: anHour,
        how: StepPhrase.juniorRounding(["percentage": "\(junior.percentage)"]),
        reference: junior.reference, inForce: inForce(junior.reference))
    ]
  }

  private func basisWords(_ basis: Basis) -> Sentence {
    switch basis {
    case .published: StepPhrase.published()
    case .computed: StepPhrase.computed()
    case .carried: StepPhrase.carried()
    }
  }

  // MARK: - The percentage and the sum

  private func percentage(_ cell: Cell) -> WorkingStep? {
    guard cell.percentage != .whole else { return nil }
    let through = cell.through.map(\.description).joined(separator: ", ")
    let (share, base) = (Slot.text("\(cell.percentage)"), Slot.text("\(cell.base)"))
    return WorkingStep(
      what: StepPhrase.rateFor([
        "kind": .said(category.words), "employment": .said(reading.employment.said),
      ]),
      figure: StepPhrase.anHour(["rate": "\(cell.rate)"]),
      how: through.isEmpty
        ? StepPhrase.shareRounded(["percentage": share, "base": base])
        : StepPhrase.shareThrough([
          "percentage": share, "base": base, "through": .text(through),
        ]),
      reference: cell.reference, inForce: inForce(cell.reference))
  }

  private func sum(_ cell: PricedCell, _ working: Working) -> WorkingStep? {
    guard let hours = line.hours else { return nil }
    guard line.role == .whole else {
      return WorkingStep(
        what: StepPhrase.sumOfLine(), figure: Sentence(verbatim: "\(working.owed)"),
        how: StepPhrase.beyondOrdinary())
    }
    let rate =
      cell.isByTheHour(hours)
      ? Sentence(verbatim: "\(cell.hourly)") : StepPhrase.andFlat(["rate": "\(cell.rate)"])
    return WorkingStep(
      what: StepPhrase.sumOwed(), figure: Sentence(verbatim: "\(working.owed)"),
      how: StepPhrase.product(["hours": "\(hours)", "rate": .said(rate)]))
  }

  /// From when a row holds, and the date it is held against.
  private func inForce(_ reference: LegalReference) -> Sentence {
    guard let row = reference.row, let from = reporter.desk.award.date(ofRow: row) else {
      return .none
    }
    let dates = reading.dates(line.day)
    guard from.isPeriod else {
      return StepPhrase.fromDay(["from": .day(from.date), "day": .day(dates.day)])
    }
    let slots: Slots = [
      "from": .day(from.date), "start": .day(dates.periodStart),
    ]
    return reporter.view.slip.periodStart.value == nil
      ? StepPhrase.fromPeriodTaken(slots) : StepPhrase.fromPeriod(slots)
  }
}
