import PayDomain
import Wording

/// A line's gaps over every reading of the worker.
struct LineTally {
  /// The smallest gap over all readings.
  var provable = Money.zero
  /// The gap under the usual reading.
  var likely = Money.zero
  /// The largest gap over all readings.
  var atMost = Money.zero
  /// The smallest and the largest gap to ordinary pay.
  var base = (least: Money.zero, usual: Money.zero, most: Money.zero)
  /// Which reading has the smallest gap.
  var lowReading = 0
  /// Which reading has the largest gap.
  var highReading = 0
  /// The rounding that was allowed under the usual reading.
  var allowance = Allowance.none
  /// Why a reading is not priced; nil when all are.
  var notCovered: Sentence?
  /// Why a reading's ordinary pay is not priced; nil when all are.
  var baseNotCovered: Sentence?
  /// Whether some reading is priced: knowing more of the worker may do without the ones that are not.
  var hasPricedReading = false
  /// What the line itself leaves open under the usual reading.
  var unknown: MissingFact.Kind?
  /// What must be known before anything beyond ordinary pay can be told; nil when every reading is priced.
  var unplaced: MissingFact.Kind?

  /// The tally after the first reading, the usual one.
  init(_ first: LineOutcome) {
    provable = first.low
    likely = first.likely
    atMost = first.high
    base = (first.base, first.base, first.base)
    allowance = first.allowance
    notCovered = first.notCovered
    baseNotCovered = first.baseNotCovered
    hasPricedReading = first.notCovered == nil
    unknown = first.unknown
    unplaced = first.unplaced
  }

  /// Takes in another reading.
  mutating func add(_ outcome: LineOutcome, reading: Int) {
    if outcome.low < provable {
      provable = outcome.low
      lowReading = reading
    }
    if outcome.high > atMost {
      atMost = outcome.high
      highReading = reading
    }
    base = (min(base.least, outcome.base), base.usual, max(base.most, outcome.base))
    if unknown == nil { unknown = outcome.unknown }
    if unplaced == nil { unplaced = outcome.unplaced }
    if notCovered == nil { notCovered = outcome.notCovered }
    if outcome.notCovered == nil { hasPricedReading = true }
    if baseNotCovered == nil { baseNotCovered = outcome.baseNotCovered }
  }

  /// What the tables do not cover is never provable.
  mutating func close() {
    if notCovered != nil { provable = .zero }
    if baseNotCovered != nil { base.least = .zero }
  }
}

/// The slip's lines priced under every reading.
struct PeriodTally {
  /// One tally a line, in the lines' order.
  var lines: [LineTally] = []
  /// The smallest shortfall of the period's whole pay for work over all readings.
  var lenient = Money.zero
  /// The smallest sum of the gaps over all readings, once lines nobody could place and back pay are counted as
  /// pay for them.
  var besideAnswers = Money.zero
  /// The most that the period's whole pay for work leaves beyond its lines' entitlement, over all readings.
  var spare = Money.zero
  /// One reading's outcomes, kept for its memory.
  private var outcomes: [LineOutcome] = []

  /// Nothing priced yet.
  init() {}

  /// Prices the lines under every reading.
  mutating func price(
    _ work: WorkLines, _ readings: [WorkerReading], _ comparer: LineComparer, _ desk: AwardDesk,
    _ printed: [PayLine]
  ) {
    lines.removeAll(keepingCapacity: true)
    for (number, reading) in readings.enumerated() {
      outcomes.removeAll(keepingCapacity: true)
      for line in work.lines {
        let sheet = desk.sheet(reading.question(line.day, desk))
        outcomes.append(comparer.outcome(line, PrintedLine(printed, line), on: sheet))
      }
      outcomes.spreadExtras(work)
      outcomes.spreadSurplus(work)
      outcomes.spreadCasualLoading(work)
      outcomes.readTogether(work) { line in
        let sheet = desk.sheet(reading.question(line.day, desk))
        return comparer.outcome(line, PrintedLine(printed, line), on: sheet)
      }
      add(number, work)
    }
    for place in lines.indices { lines[place].close() }
  }

  private mutating func add(_ number: Int, _ work: WorkLines) {
    var gaps = Money.zero
    var over = work.otherPay
    var rounding = Money.zero
    for (place, outcome) in outcomes.enumerated() {
      let isPriced = outcome.notCovered == nil && outcome.unplaced == nil
      let gap = isPriced ? outcome.low : outcome.base
      gaps += gap
      over += outcome.surplus
      if gap > .zero || outcome.isTopped { rounding += work.lines[place].roundingOfParts }
    }
    let shortfall = gaps.left(after: over, rounding: rounding)
    lenient = number == 0 ? shortfall : min(lenient, shortfall)
    let left = max(.zero, over - gaps)
    spare = number == 0 ? left : max(spare, left)
    let rest = gaps.left(after: work.answeringPay, rounding: rounding)
    besideAnswers = number == 0 ? rest : min(besideAnswers, rest)
    for (place, outcome) in outcomes.enumerated() {
      if number == 0 {
        lines.append(LineTally(outcome))
      } else {
        lines[place].add(outcome, reading: number)
      }
    }
  }
}

extension Money {
  /// What is left of gaps once other pay has answered them; nothing where it leaves no more than rounding.
  fileprivate func left(after answer: Money, rounding: Money) -> Money {
    guard answer > .zero else { return self }
    let rest = max(.zero, self - answer)
    return rest <= rounding ? .zero : rest
  }
}
