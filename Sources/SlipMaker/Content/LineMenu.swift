/// Draws the earnings of a slip.
struct LineMenu {
  /// The base rate in ten-thousandths of a dollar.
  let base: Int
  /// Days of the period.
  let span: Int
  /// With how many decimals rates are stated.
  let decimals: Int

  /// Some lines, the ordinary hours first; no wording stands twice.
  func lines(_ count: Int, _ isCasual: Bool, _ draws: inout Draws) -> [ContentLine] {
    var lines = [hours(.ordinary, 1000 * span / 7...3800 * span / 7, &draws)]
    var kinds = worked(isCasual)
    while lines.count < count, !kinds.isEmpty {
      let (kind, range) = kinds.remove(at: draws.below(kinds.count))
      let line = range.upperBound == 0 ? flat(kind, &draws) : hours(kind, range, &draws)
      lines.append(line)
      if kind.categories == ["annual_leave"], draws.chance(60), let quantity = line.quantity {
        lines.append(loading(quantity, &draws))
      }
    }
    if draws.chance(10) { lines.append(correction(of: lines[0], &draws)) }
    return lines
  }

  private func worked(_ isCasual: Bool) -> [(LineKind, ClosedRange<Int>)] {
    let always: [(LineKind, ClosedRange<Int>)] = [
      (.saturday, 300...900), (.sunday, 300...900), (.evening, 100...600),
      (.overtime, 50...600), (.doubleTime, 50...400), (.publicHoliday, 300...760),
      (.hourlyAllowance, 400...3800), (.fixedAllowance, 0...0), (.expenseAllowance, 0...0),
      (.saturdayLoading, 300...900), (.sundayLoading, 300...900), (.shiftLoading, 300...1900),
      (.backPay, 0...0), (.bonus, 0...0),
    ]
    let casual: [(LineKind, ClosedRange<Int>)] = [(.casualLoading, 1000...3800)]
    let permanent: [(LineKind, ClosedRange<Int>)] = [
      (.annualLeave, 380...3800), (.personalLeave, 200...1520), (.dayOff, 760...760),
      (.otherLeave, 760...1520), (.longServiceLeave, 760...3800),
    ]
    return always + (isCasual ? casual : permanent)
  }

  /// A line of hours at the kind's share of the base rate, in hundredths of an hour of `range`.
  private func hours(
    _ kind: LineKind, _ range: ClosedRange<Int>, _ draws: inout Draws
  ) -> ContentLine {
    let step = draws.pick([25, 25, 10, 5, 1, 100])
    let hundredths = max(step, draws.within(range) / step * step)
    let wording = draws.pick(kind.wordings)
    let share = wording.multiple ?? kind.share
    let rate = kind.isFlat ? kind.share * 100 : rounded(base * share / 100)
    return ContentLine(kind, wording, quantity: hundredths * 100, rate: rate)
  }

  /// An amount, or pieces at a rate.
  private func flat(_ kind: LineKind, _ draws: inout Draws) -> ContentLine {
    let wording = draws.pick(kind.wordings)
    guard kind.categories != ["back_pay"], kind.categories != ["bonus"] else {
      return ContentLine(kind, wording, amount: kind.share * draws.within(1...9))
    }
    let each = kind.share + draws.within(0...400)
    guard draws.chance(60) else { return ContentLine(kind, wording, amount: each) }
    let share = LineKind(
      kind.categories, each, form: kind.form, isFlat: true, kind.wordings)
    var line = ContentLine(
      share, wording, quantity: draws.within(1...5) * 10_000, rate: each * 100)
    line.unit = nil
    return line
  }

  /// 17.5 % on as many hours of leave.
  private func loading(_ quantity: Int, _ draws: inout Draws) -> ContentLine {
    let kind = LineKind.leaveLoading
    return ContentLine(
      kind, draws.pick(kind.wordings), quantity: quantity, rate: rounded(base * 175 / 1000))
  }

  /// Hours taken back at the line's rate.
  private func correction(of line: ContentLine, _ draws: inout Draws) -> ContentLine {
    let quantity = -draws.within(1...4) * 10_000
    return ContentLine(line.kind, line.wording, quantity: quantity, rate: line.rate ?? base)
  }

  /// The rate as far as it is stated.
  private func rounded(_ rate: Int) -> Int {
    decimals >= 4 ? rate : (rate + 50) / 100 * 100
  }
}
