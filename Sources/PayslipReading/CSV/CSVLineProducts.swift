import PayDomain

/// Whether hours × rate is the amount in the first rows, for each choice of columns.
struct CSVLineProducts {
  /// Three columns held against each other.
  struct Trial {
    /// The column of hours.
    let hours: Int
    /// The column of rates.
    let rate: Int
    /// The column of amounts.
    let amount: Int
    /// Rows where all three stand and the hours are not one, which would prove nothing.
    var rows: [Int] = []
    /// Those of ``rows`` where the product is not the amount.
    var failing: [Int] = []

    /// How many rows agree.
    var agreeing: Int { rows.count - failing.count }
    /// Whether three rows of four agree.
    var holds: Bool { !rows.isEmpty && failing.count * 4 <= rows.count }
  }

  private let sample: CSVSample
  /// The column of multiples; nil when there is none.
  private let multiple: Int?
  /// Whether hours are tried as minutes.
  private let asMinutes: Bool

  /// Holds columns of a sample against each other.
  init(_ sample: CSVSample, multiple: Int?, asMinutes: Bool = false) {
    self.sample = sample
    self.multiple = multiple
    self.asMinutes = asMinutes
  }

  /// Tries every choice of the columns given; a rate may stand in a column whose heading is an amount's.
  func trials(hours: [Int], rates: [Int], amounts: [Int]) -> [Trial] {
    var trials: [Trial] = []
    for hour in hours {
      for rate in rates + amounts {
        for amount in amounts where amount != rate {
          trials.append(trial(hour, rate, amount))
        }
      }
    }
    return trials
  }

  /// Tries three columns.
  func trial(_ hours: Int, _ rate: Int, _ amount: Int) -> Trial {
    var trial = Trial(hours: hours, rate: rate, amount: amount)
    for row in sample.rows.indices {
      guard let figures = figures(row, trial) else { continue }
      trial.rows.append(row)
      let holds = shares(row).contains { agrees(figures, $0, row, trial) }
      if !holds { trial.failing.append(row) }
    }
    return trial
  }

  /// How multiples are to be taken: nil where none of the ways holds in rows whose plain product is not the amount.
  func multiple(of trial: Trial?) -> CSVFigureNotes.Multiple? {
    guard let multiple, let trial else { return nil }
    let ways: [CSVFigureNotes.Multiple] = [.whole, .onTop, .times]
    let rows = trial.rows.filter { row in
      !sample.cell(row, multiple).isEmpty
        && figures(row, trial).map { !agrees($0, .whole, row, trial) } ?? false
    }
    guard !rows.isEmpty else { return nil }
    return ways.first { way in
      let holding = rows.filter { row in
        guard let figures = figures(row, trial),
          let share = Figures.percentage(sample.cell(row, multiple))
        else { return false }
        return agrees(figures, share.taken(as: way), row, trial)
      }
      return holding.count * 4 >= rows.count * 3
    }
  }

  /// The shares of the rate that a row's amount may have.
  private func shares(_ row: Int) -> [Percentage] {
    guard let multiple, let share = Figures.percentage(sample.cell(row, multiple)) else {
      return [.whole]
    }
    return [.whole, share, share.taken(as: .onTop), share.taken(as: .times)]
  }

  /// The three figures of a row; nil where one is missing or nothing, and where the hours are one.
  private func figures(_ row: Int, _ trial: Trial) -> (Hours, Rate, Money)? {
    guard let printed = Figures.hours(sample.cell(row, trial.hours)), printed != .zero,
      case let hours = asMinutes ? printed.takenAsMinutes : printed,
      hours != Hours(minutes: 60), let rate = Figures.rate(sample.cell(row, trial.rate)),
      rate.micros != 0, let amount = sample.money(row, trial.amount), amount != .zero
    else { return nil }
    return (hours, rate, amount)
  }

  /// Whether hours × rate × share is the amount.
  private func agrees(
    _ figures: (hours: Hours, rate: Rate, amount: Money), _ share: Percentage, _ row: Int,
    _ trial: Trial
  ) -> Bool {
    let micros = Int128(figures.rate.micros) * Int128(share.thousandths)
    guard let shared = Int64(exactly: micros / Int128(Percentage.whole.thousandths)) else {
      return false
    }
    return LineArithmetic.agrees(
      quantity: figures.hours,
      quantityPlaces: LineArithmetic.places(sample.cell(row, trial.hours))
        + (asMinutes ? Hours.placesOfMinutes : 0),
      rate: Rate(micros: shared),
      ratePlaces: LineArithmetic.places(sample.cell(row, trial.rate)), amount: figures.amount)
  }
}

extension Hours {
  /// The decimals that hours worked out of minutes are held to.
  static let placesOfMinutes = 2

  /// What the number is where it counts minutes.
  var takenAsMinutes: Hours { Hours(units: units / 60) }
}
