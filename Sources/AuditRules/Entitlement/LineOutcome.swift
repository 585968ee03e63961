import AwardTables
import PayDomain
import Wording

/// A line's gap under one reading of the worker: as low and as high as the line itself leaves open.
struct LineOutcome {
  /// The gap under the provision and form best for the employer.
  var low = Money.zero
  /// The gap under what is usual.
  var likely = Money.zero
  /// The gap under the provision and form best for the worker.
  var high = Money.zero
  /// The gap to ordinary pay alone.
  var base = Money.zero
  /// What was paid beyond what is owed at the low reading.
  var surplus = Money.zero
  /// The rounding that was allowed.
  var allowance = Allowance.none
  /// Why the tables do not price it; nil when they do.
  var notCovered: Sentence?
  /// Why the tables do not price its ordinary pay; nil when they do.
  var baseNotCovered: Sentence?
  /// What would tell low from high; nil when they are one.
  var unknown: MissingFact.Kind?
  /// What must be known before anything beyond ordinary pay can be told; nil when the award prices the line.
  var unplaced: MissingFact.Kind?
  /// Whether the line was read as an extra on hours that stand in another line.
  var isExtra = false
  /// Whether pay of other lines filled a gap of the line, or a part of it.
  var isTopped = false
}

/// Compares lines with what is owed under one reading of the worker.
struct LineComparer {
  /// The slip.
  let view: SlipView
  /// Whether only ordinary pay is compared, as under an enterprise agreement.
  let onlyBase: Bool
  /// Whether a shiftworker; nil when unknown.
  let isShiftworker: Bool?

  /// The slip's lines.
  var lines: WorkLines { _read { yield view.work } }

  /// The key of a line's choice of provisions.
  func key(_ line: WorkLine, _ premium: PayCategory) -> ChoiceKey {
    ChoiceKey(line, premium, isShiftworker: isShiftworker)
  }

  /// The outcome of a line priced by a sheet.
  func outcome(_ line: WorkLine, _ printed: PrintedLine, on sheet: PriceSheet) -> LineOutcome {
    var outcome = LineOutcome()
    guard case .known(let ordinary) = sheet.ordinary else {
      if case .notCovered(let why) = sheet.ordinary {
        outcome.baseNotCovered = why
        outcome.notCovered = why
      }
      return outcome
    }
    guard let (paid, hours) = line.figures else { return outcome }
    if line.role == .whole || line.role == .either {
      let base = ordinary.compare(paid, hours, of: printed)
      outcome.base = line.role == .either ? .zero : base.gap
      outcome.take(base)
    }
    guard !onlyBase, let premium = line.premium else { return outcome }
    let choice = sheet.choice(key(line, premium))
    // An award may give less than an ordinary hour for some hours, such as an artist's postponed call.
    if let least = choice.least, least < ordinary.hourly { outcome.base = .zero }
    if choice.range == nil, line.fitsOrdinary,
      choice.known.contains(where: { $0.isExtra(paid, hours, on: ordinary) })
    {
      outcome.base = .zero
    }
    // What the label calls an extra is no pay for the hours, whether or not the award prices it.
    if choice.range == nil, line.namesExtra || line.mayBeExtra { outcome.base = .zero }
    if let why = choice.notCovered {
      outcome.notCovered = why
      return outcome
    }
    guard let range = choice.range else {
      leaveOpen(line, printed, (paid, hours), ordinary, choice, &outcome)
      return outcome
    }
    price(line, printed, (paid, hours), ordinary, (range, choice), sheet, &outcome)
    return outcome
  }

  /// Leaves a line open that the award has no provision for: what its hours are called elsewhere may be owed, and
  /// no more than ordinary pay is provable.
  private func leaveOpen(
    _ line: WorkLine, _ printed: PrintedLine, _ figures: (paid: Money, hours: Hours),
    _ ordinary: PricedCell, _ choice: Choice, _ outcome: inout LineOutcome
  ) {
    outcome.low = .zero
    outcome.likely = .zero
    outcome.isExtra = line.role == .loading || line.role == .either
    guard let possible = choice.possible else {
      outcome.unplaced = .lineMeaning
      return
    }
    let stated = statedExtra(line, figures, ordinary, choice)
    let isExtra = line.role == .loading || stated != nil
    let most = stated ?? possible
    let gap =
      isExtra
      ? most.extra(figures.paid, figures.hours, lines, ordinary, printed).gap
      : most.compare(figures.paid, figures.hours, of: printed).gap
    outcome.isExtra = outcome.isExtra || isExtra
    if isExtra { outcome.base = .zero }
    outcome.high = isExtra ? gap : max(outcome.high, gap)
    if outcome.high > .zero { outcome.unplaced = .dayOrTime }
  }

  private func price(
    _ line: WorkLine, _ printed: PrintedLine, _ figures: (paid: Money, hours: Hours),
    _ ordinary: PricedCell, _ prices: (range: (low: PricedCell, high: PricedCell), choice: Choice),
    _ sheet: PriceSheet, _ outcome: inout LineOutcome
  ) {
    let choice = prices.choice
    let (paid, hours) = figures
    let stated = statedExtra(line, figures, ordinary, choice)
    let (low, high) = stated.map { ($0, $0) } ?? prices.range
    let role = stated == nil ? role(line, figures, ordinary, low, choice, sheet) : .loading
    outcome.isExtra = role == .loading || role == .either
    if outcome.isExtra { outcome.base = .zero }
    switch role {
    case .loading:
      outcome.take(low.extra(paid, hours, lines, ordinary, printed))
      outcome.high = high.extra(paid, hours, lines, ordinary, printed).gap
      if choice.elective.contains(where: { $0.isExtra(paid, hours, on: ordinary) }) {
        outcome.low = .zero
        outcome.unknown = .arrangement
      } else {
        outcome.limit(
          to: choice.elective.map { $0.extra(paid, hours, lines, ordinary, printed).gap })
      }
    case .either:
      outcome.take(low.extra(paid, hours, lines, ordinary, printed))
      outcome.high = max(outcome.low, high.compare(paid, hours, of: printed).gap)
      outcome.unknown = outcome.high > outcome.low ? .lineMeaning : nil
      if choice.elective.contains(where: { $0.isExtra(paid, hours, on: ordinary) }) {
        outcome.low = .zero
        outcome.unknown = .arrangement
      }
    case .whole, .casualLoading:
      outcome.take(low.compare(paid, hours, of: printed))
      outcome.high = max(outcome.low, high.compare(paid, hours, of: printed).gap)
      soften(line, printed, figures, ordinary, choice, &outcome)
    }
    if line.isOfOtherDays, outcome.isExtra, outcome.low > .zero {
      (outcome.low, outcome.likely) = (.zero, .zero)
      outcome.unknown = .dayOrTime
    }
    doubtTheLabel(line, printed, figures, ordinary, sheet, &outcome)
    if outcome.unknown == nil, outcome.high > outcome.low {
      outcome.unknown = choice.unknown ?? .dayOrTime
    }
  }

  /// Takes a gap back where the sum is just what the award gives for hours that the label may mean.
  private func doubtTheLabel(
    _ line: WorkLine, _ printed: PrintedLine, _ figures: (paid: Money, hours: Hours),
    _ ordinary: PricedCell, _ sheet: PriceSheet, _ outcome: inout LineOutcome
  ) {
    guard outcome.low > .zero, !line.isNamedByUser, let premium = line.premium else { return }
    let (paid, hours) = figures
    let asExtra = outcome.isExtra || line.mayBeExtra
    let asWhole = line.role != .loading
    let isExplained = sheet.lookalikes(key(line, premium)).cells.contains { cell in
      (asExtra && cell.isExtra(paid, hours, on: ordinary)
        && cell.extra(paid, hours, lines, ordinary, printed).gap == .zero)
        || (asWhole && cell.isJust(paid, hours)
          && cell.compare(paid, hours, of: printed).gap == .zero)
    }
    guard isExplained else { return }
    outcome.low = .zero
    outcome.unknown = .dayOrTime
  }

  /// What the award gives on top of ordinary pay where a line's label states just that share and its sum is that share of
  /// the base, for hours that stand in ordinary lines: `Night 15%` at 15 % of it is neither the whole pay of an hour nor
  /// another extra.
  ///
  /// `Sunday 100%` may be a Sunday at single time, `Sunday +100%` is not. Never less than what is owed at least.
  private func statedExtra(
    _ line: WorkLine, _ figures: (paid: Money, hours: Hours), _ ordinary: PricedCell,
    _ choice: Choice
  ) -> PricedCell? {
    guard line.fitsOrdinary, line.category != .overtime, let share = line.multiplier,
      share < .whole || share == .whole && line.addsOnTop
    else { return nil }
    let multiple = share + ordinary.cell.percentage
    let cell = choice.known.first { known in
      known.cell.percentage == multiple && known.flat == nil
        && (choice.range.map { known.hourly >= $0.low.hourly } ?? true)
        && !choice.elective.contains { $0.provision == known.provision }
    }
    let usual =
      lines.ordinary.hours > .zero
      ? Rate(paying: lines.ordinary.paid, over: lines.ordinary.hours) : ordinary.cell.base
    let own = Rate(paying: figures.paid, over: figures.hours)
    // Of the award's base, or of the slip's own where that is higher.
    let isOfBase = [ordinary.cell.base, max(usual, ordinary.cell.base)].contains { base in
      own.isNear((base * share).rounded(.halfUp, per: .comparison))
    }
    return isOfBase ? cell : nil
  }

  /// How the line is compared under this price: a sum that is exactly the extra is taken for it, and one that
  /// pays ordinary hours and more than twice the extra is no extra.
  private func role(
    _ line: WorkLine, _ figures: (paid: Money, hours: Hours), _ ordinary: PricedCell,
    _ low: PricedCell, _ choice: Choice, _ sheet: PriceSheet
  ) -> LineRole {
    guard line.role == .whole || line.role == .either, line.fitsOrdinary else { return line.role }
    let own = Rate(paying: figures.paid, over: figures.hours)
    // `Sunday 100%` is what a Sunday at double time earns on top, or a Sunday at single time.
    let multiple = line.multiplier.map { $0 + ordinary.cell.percentage }
    // Overtime is paid whole: its tiers are no extras on the tiers below, unless the label calls the sum an extra.
    let others = line.category == .overtime && !line.namesExtra ? [] : choice.known
    if let multiple, others.contains(where: { $0.cell.percentage == multiple }) { return .either }
    if line.category != .overtime, isGenerousExtra(line, own, ordinary, low, sheet) {
      return .either
    }
    guard low.isExtra(figures.paid, figures.hours, on: ordinary) else {
      // What one of several provisions gives on top is no pay for the hours.
      if others.contains(where: { $0.isExtra(figures.paid, figures.hours, on: ordinary) }) {
        return .either
      }
      let extra = low.hourly - ordinary.rate
      let isPlainlyWhole = own + Rate(cents: 1) >= ordinary.rate && own > extra + extra
      return line.mayBeExtra && isPlainlyWhole ? .whole : line.role
    }
    return own < ordinary.rate ? .loading : .either
  }

  /// Whether a line pays just the multiple that its label states, which on top of ordinary pay comes to more than is
  /// owed: `Sunday 100%` beside the ordinary line is double time where the award gives less.
  ///
  /// A multiple beyond single time is taken for an extra only where it makes one that the award gives for something.
  private func isGenerousExtra(
    _ line: WorkLine, _ own: Rate, _ ordinary: PricedCell, _ low: PricedCell, _ sheet: PriceSheet
  ) -> Bool {
    guard let multiplier = line.multiplier, low.hourly > ordinary.hourly,
      low.cell.percentage <= multiplier + ordinary.cell.percentage
    else { return false }
    let stated = (ordinary.cell.base * multiplier).rounded(.halfUp, per: .comparison)
    guard (own - stated).micros.magnitude <= Rate(cents: 1).micros.magnitude else { return false }
    return multiplier <= .whole
      || sheet.gives(multiplier + ordinary.cell.percentage, forAny: [line.category, .overtime])
  }

  /// Takes a gap back where the line could lawfully be something that earns less.
  private func soften(
    _ line: WorkLine, _ printed: PrintedLine, _ figures: (paid: Money, hours: Hours),
    _ ordinary: PricedCell, _ choice: Choice, _ outcome: inout LineOutcome
  ) {
    guard outcome.low > .zero else { return }
    let (paid, hours) = figures
    if line.maybeDayWork || line.isOfOtherDays {
      let gap = ordinary.compare(paid, hours, of: printed).gap
      (outcome.low, outcome.likely, outcome.base) = (gap, gap, gap)
      outcome.unknown = .dayOrTime
      return
    }
    if let worked = line.hoursBeforeMultiplying(on: ordinary),
      choice.range?.low.isJust(paid, worked) == true
    {
      outcome.low = .zero
      outcome.base = ordinary.compare(paid, worked, of: printed).gap
      outcome.unknown = .hours
      return
    }
    let isElective = choice.elective.contains { $0.isJust(paid, hours) }
    let couldBeOff = line.maybeNotWorked && (ordinary.isJust(paid, hours) || atUsualRate(figures))
    guard isElective || couldBeOff else {
      outcome.limit(to: choice.elective.map { $0.compare(paid, hours, of: printed).gap })
      return
    }
    outcome.low = .zero
    if couldBeOff { outcome.base = .zero }
    outcome.unknown = couldBeOff ? .lineMeaning : .arrangement
  }

  /// Whether a line pays what the slip's ordinary hours pay, or less.
  private func atUsualRate(_ figures: (paid: Money, hours: Hours)) -> Bool {
    guard lines.ordinary.hours > .zero else { return false }
    let usual = Rate(paying: lines.ordinary.paid, over: lines.ordinary.hours)
    return figures.paid.exact <= (usual + Rate(cents: 1)) * figures.hours
  }
}

extension WorkLine {
  /// The hours worked where the slip's hours may already be multiplied by the label's multiple.
  ///
  /// The line then pays the ordinary rate for them; nil where it does not.
  fileprivate func hoursBeforeMultiplying(on ordinary: PricedCell) -> Hours? {
    guard let multiplier, multiplier > .whole, let hours, let rate,
      rate == ordinary.rate || rate == ordinary.cell.base
    else { return nil }
    return Hours(units: hours.units * Percentage.whole.thousandths / multiplier.thousandths)
  }
}

extension LineOutcome {
  /// Takes a comparison as the low and usual reading.
  mutating func take(_ comparison: Comparison) {
    low = comparison.gap
    likely = comparison.gap
    high = comparison.gap
    surplus = comparison.surplus
    allowance = comparison.allowance
  }
}

extension LineOutcome {
  /// Lowers what is provable to the gap that is left under an agreement nobody knows of, such as time off instead: a
  /// line that pays less than even the agreement gives lacks that much for certain.
  fileprivate mutating func limit(to gaps: [Money]) {
    guard let least = gaps.filter({ $0 > .zero }).min(), least < low else { return }
    low = least
    unknown = .arrangement
  }
}

extension PricedCell {
  /// Whether a sum is what the cell earns, within a cent an hour.
  func isJust(_ paid: Money, _ hours: Hours) -> Bool {
    let slack = Rate(cents: 1) * hours
    let owed = owed(hours)
    return owed < paid.exact + slack + Money(cents: 1).exact
      && paid.exact < owed + slack + Money(cents: 1).exact
  }

  /// Whether a sum looks like what the cell earns beyond ordinary pay, and not like the whole.
  func isExtra(_ paid: Money, _ hours: Hours, on ordinary: PricedCell) -> Bool {
    guard hourly > ordinary.rate else { return false }
    let extra = hourly - ordinary.rate
    let own = Rate(paying: paid, over: hours)
    return (own - extra).micros.magnitude <= Rate(cents: 2).micros.magnitude
  }

  /// Compares a sum with what the cell earns beyond the pay that stands in the ordinary lines.
  func extra(
    _ paid: Money, _ hours: Hours, _ lines: WorkLines, _ ordinary: PricedCell,
    _ printed: PrintedLine
  ) -> Comparison {
    var base = ordinary.rate
    if lines.ordinary.hours > .zero {
      base = max(base, Rate(paying: lines.ordinary.paid, over: lines.ordinary.hours))
    }
    let perHour = max(rate - base, Rate(micros: 0))
    let exactOwed = perHour * hours + flatPay(hours)
    let owed = exactOwed.rounded(.halfUp, per: cell.reference)
    guard paid < owed else { return Comparison(surplus: paid - owed) }
    let slack = Rate(cents: 1) * hours
    let fewest = printed.bounds(of: hours).fewest
    let least = (perHour * fewest + flatPay(fewest)).rounded(.down, per: cell.reference)
    if paid >= least { return Comparison(allowance: .printedPrecision) }
    if (owed - paid).exact <= slack { return Comparison(allowance: .centAnHour) }
    return Comparison(gap: owed - paid)
  }
}
