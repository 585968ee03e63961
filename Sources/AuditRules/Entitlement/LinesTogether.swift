import PayDomain

/// Lines that pay for the same hours, read as one line.
extension [LineOutcome] {
  /// Takes a gap back where lines of the same hours come to just what one line would lawfully pay for them.
  ///
  /// A night at the ordinary rate with its loading on a line of its own is what one line at the rate of both is. Which
  /// provision the rate fits can only be asked of both together.
  mutating func readTogether(_ work: WorkLines, price: (WorkLine) -> LineOutcome) {
    guard contains(where: { $0.low > .zero }), count <= WorkLines.mostHeldByDay else { return }
    for place in indices where self[place].low > .zero && !self[place].isExtra {
      guard let category = work.lines[place].premium, work.lines[place].figures != nil else {
        continue
      }
      let kin = work.lines.indices.filter { work.lines[$0].category == category }
      if readWithExtras(place, kin, work, price) { continue }
      if readAsParts(place, kin, work, price) { continue }
      readWithAnswers(place, work, price)
    }
  }

  /// The whole lines of a kind with the extras for just their hours.
  private mutating func readWithExtras(
    _ place: Int, _ kin: [Int], _ work: WorkLines, _ price: (WorkLine) -> LineOutcome
  ) -> Bool {
    let extras = kin.filter { self[$0].isExtra }
    let wholes = kin.filter { !self[$0].isExtra && work.lines[$0].figures != nil }
    guard let hours = wholes.hours(work), extras.hours(work) == hours else { return false }
    guard let paid = (wholes + extras).paid(work),
      isJust(work.lines[place].paying(paid, for: hours), price)
    else { return false }
    for other in wholes { self[other].takeBack(.dayOrTime) }
    return true
  }

  /// Two lines of a kind for the same hours at different rates, each a part of what an hour is paid.
  private mutating func readAsParts(
    _ place: Int, _ kin: [Int], _ work: WorkLines, _ price: (WorkLine) -> LineOutcome
  ) -> Bool {
    let line = work.lines[place]
    let found = kin.first { other in
      let its = work.lines[other]
      guard other != place, !self[other].isExtra, its.hours == line.hours, its.day == line.day,
        let one = line.hourly, let two = its.hourly, !one.isNear(two), let hours = line.hours,
        let paid = [place, other].paid(work)
      else { return false }
      return isJust(line.paying(paid, for: hours), price)
    }
    guard let found else { return false }
    for part in [place, found] {
      self[part].takeBack(.lineMeaning)
      self[part].base = .zero
    }
    return true
  }

  /// A line with all that nobody could place and extras without hours.
  private mutating func readWithAnswers(
    _ place: Int, _ work: WorkLines, _ price: (WorkLine) -> LineOutcome
  ) {
    guard work.answeringPay > .zero, let (paid, hours) = work.lines[place].figures,
      isJust(work.lines[place].paying(paid + work.answeringPay, for: hours), price)
    else { return }
    self[place].takeBack(.dayOrTime)
  }

  /// Whether a line pays what it is owed under some lawful reading, and no more.
  private func isJust(_ line: WorkLine, _ price: (WorkLine) -> LineOutcome) -> Bool {
    let outcome = price(line)
    return outcome.low == .zero && outcome.base == .zero && outcome.notCovered == nil
      && outcome.unplaced == nil && outcome.surplus <= line.roundingOfParts
  }
}

extension LineOutcome {
  /// Leaves a gap open that is no more than one of several readings.
  fileprivate mutating func takeBack(_ kind: MissingFact.Kind) {
    low = .zero
    unknown = kind
  }
}

extension WorkLine {
  /// The line as it would be if it paid a sum for hours, whole and by itself.
  fileprivate func paying(_ sum: Money, for hours: Hours) -> WorkLine {
    var line = self
    (line.isJoined, line.role, line.rate) = (true, .whole, nil)
    (line.mayBeExtra, line.fitsOrdinary) = (false, false)
    (line.paid, line.hours) = (sum, hours)
    return line
  }
}

extension [Int] {
  /// The hours of lines at these places; nil where there is none or one states none.
  fileprivate func hours(_ work: WorkLines) -> Hours? {
    var sum: Hours?
    for place in self {
      guard let hours = work.lines[place].hours else { return nil }
      sum = (sum ?? .zero) + hours
    }
    return sum
  }

  /// What lines at these places pay; nil where there is none or one states nothing.
  fileprivate func paid(_ work: WorkLines) -> Money? {
    var sum: Money?
    for place in self {
      guard let paid = work.lines[place].paid else { return nil }
      sum = (sum ?? .zero) + paid
    }
    return sum
  }
}
