import AwardTables
import PayDomain

/// The lines of a slip sorted by what can be said of them.
///
/// Leave, public holidays not worked, known allowances, back pay, termination, reimbursements and the like
/// are not rate-checked and stand in none of the lists.
struct WorkLines {
  /// Lines that are compared.
  var lines: [WorkLine] = []
  /// Salary, commission and piece lines: not hours × rate.
  var arrangement: [Int] = []
  /// Lines with money or hours that nobody could place.
  var unknown: [Int] = []
  /// What those lines pay, taken-back sums left out.
  var unknownPay = Money.zero
  /// Allowances whose label names no kind that awards give beside the pay for the hours, such as a part-timer's
  /// loading: they may be pay for the very hours of other lines.
  var openAllowances: [Int] = []
  /// Allowances whose label names one kind alone, which the award may not have.
  private(set) var kindAllowances: [Int] = []
  /// Lines of leave and its loading, which for a casual, who has none, may be the casual loading.
  private(set) var leave: [Int] = []
  /// Lines of back pay that may be for the very hours of other lines.
  var backPay: [Int] = []
  /// What lines nobody could place, open allowances and back pay pay: it may be for the hours of other lines.
  var answeringPay = Money.zero
  /// Lines of an earlier period, or reversals without their partner on the slip.
  var earlier: [Int] = []
  /// Work paid in days, pieces or sums, or without figures: nothing to compare by the hour.
  var unmeasured: [Int] = []
  /// Extras without hours, which pay for hours that stand in other lines.
  var unmeasuredExtras: [Int] = []
  /// What an employer could set off beside the compared lines.
  var otherPay = Money.zero
  /// Whether a label speaks of training.
  var hintsTraining = false
  /// Whether a label speaks of casual work.
  var hintsCasual = false
  /// Ordinary hours and pay in whole lines, for lines that repeat them.
  var ordinary: (hours: Hours, paid: Money) = (.zero, .zero)
  /// Lines that are judged together with another, by the place of that one.
  var joined: [Int: [Int]] = [:]
  /// Reversals, kept until their partners are found.
  private var reversals: [WorkLine] = []
  /// Back pay and adjustments that take back, kept until it is known whether they reverse a line.
  private var takenBack: [WorkLine] = []
  /// Whether the lines' dates are days of work.
  private(set) var trustsDates = true
  private(set) var periodStart: CivilDate?
  private(set) var periodEnd: CivilDate?
  /// What lines that the vocabulary could not place say in the award's own words, by their place on the slip.
  var named: [Int: NamedProvisions] = [:]

  /// Nothing sorted yet.
  init() {}

  /// Forgets the last slip, keeping the memory.
  mutating func removeAll() {
    lines.removeAll(keepingCapacity: true)
    if !arrangement.isEmpty { arrangement.removeAll(keepingCapacity: true) }
    if !unknown.isEmpty { unknown.removeAll(keepingCapacity: true) }
    if !openAllowances.isEmpty { openAllowances.removeAll(keepingCapacity: true) }
    if !leave.isEmpty { leave.removeAll(keepingCapacity: true) }
    if !kindAllowances.isEmpty { kindAllowances.removeAll(keepingCapacity: true) }
    if !backPay.isEmpty { backPay.removeAll(keepingCapacity: true) }
    if !earlier.isEmpty { earlier.removeAll(keepingCapacity: true) }
    if !unmeasured.isEmpty { unmeasured.removeAll(keepingCapacity: true) }
    if !unmeasuredExtras.isEmpty { unmeasuredExtras.removeAll(keepingCapacity: true) }
    if !joined.isEmpty { joined.removeAll(keepingCapacity: true) }
    if !reversals.isEmpty { reversals.removeAll(keepingCapacity: true) }
    if !takenBack.isEmpty { takenBack.removeAll(keepingCapacity: true) }
    otherPay = .zero
    unknownPay = .zero
    answeringPay = .zero
    hintsTraining = false
    hintsCasual = false
    ordinary = (.zero, .zero)
  }

  /// Sorts the lines of a slip.
  mutating func sort(
    _ slip: Payslip, codes: [String: CodeMeaning], hints: inout TextTable<LabelHints>
  ) {
    if !named.isEmpty { named.removeAll() }
    place(slip, codes: codes, hints: &hints)
  }

  /// Sorts the lines of a slip, those in the award's own words with what they name.
  mutating func place(
    _ slip: Payslip, codes: [String: CodeMeaning], hints: inout TextTable<LabelHints>
  ) {
    removeAll()
    trustsDates = WorkDates.areWorkDays(slip)
    periodStart = slip.periodStart.value
    periodEnd = slip.periodEnd.value
    let printed = slip.lines
    for index in printed.indices where printed[index].section == .earnings {
      sort(printed, index, codes, &hints)
    }
    if !reversals.isEmpty || !takenBack.isEmpty { pairReversals() }
    mergeRaises()
    for place in lines.indices
    where lines[place].role == .whole && lines[place].category == .ordinary {
      guard let (paid, hours) = lines[place].figures else { continue }
      ordinary = (ordinary.hours + hours, ordinary.paid + paid)
    }
    for place in lines.indices {
      var held = ordinary
      if lines[place].premium != nil {
        // Asked of the lines alone, which are handed on, not copied.
        held = WorkLines.pay(thatMayHold: place, in: lines, periodStart, periodEnd) ?? ordinary
        let role = WorkLines.role(of: lines[place], held: held, ordinary)
        lines[place].role = role
      }
      let most = held.hours
      lines[place].fitsOrdinary = lines[place].hours.map { $0 <= most } ?? false
    }
    doubtWeekendHours()
    for place in lines.indices where lines[place].isMovedByDay && mayPassMidnight(lines[place]) {
      lines[place].uncertain = lines[place].uncertain ?? .dayOrTime
    }
  }

  private mutating func sort(
    _ printed: [PayLine], _ index: Int, _ codes: [String: CodeMeaning],
    _ hints: inout TextTable<LabelHints>
  ) {
    let category = named[index]?.category ?? printed[index].category
    if category == .unknown {
      let words = LabelHints.cached(printed[index].label, in: &hints)
      hintsTraining = hintsTraining || words.isTraining
    }
    switch category {
    case .salary, .commission, .pieceRate:
      arrangement.append(index)
      if let sum = printed[index].sum { otherPay += sum }
    case .unknown: addUnknown(printed, index)
    case .bonus:
      if let sum = printed[index].sum { otherPay += sum }
    case .backPay: addBackPay(printed, index)
    case .ordinary, .evening, .night, .earlyMorning, .saturday, .sunday, .publicHoliday, .shift,
      .permanentNight, .overtime, .rosteredDayOff, .casualLoading:
      let words = LabelHints.cached(printed[index].label, in: &hints)
      hintsTraining = hintsTraining || words.isTraining
      hintsCasual = hintsCasual || words.isCasual || category == .casualLoading
      addWork(printed, index, words, codes)
    case .allowance:
      let isNamed = !codes.isEmpty && codes[printed[index].label.lowercased()] != nil
      let words = LabelHints.cached(printed[index].label, in: &hints)
      guard !isNamed else { break }
      if words.isKnownAllowance {
        kindAllowances.append(index)
      } else {
        addAllowance(printed[index], index)
      }
    case .expenseAllowance:
      let words = LabelHints.cached(printed[index].label, in: &hints)
      if words.namesPay { addAllowance(printed[index], index) }
    case .annualLeave, .leaveLoading, .otherLeave: leave.append(index)
    case .publicHolidayNotWorked, .personalLeave, .longServiceLeave, .parentalLeave,
      .unpaidLeave, .leaveCashedOut, .termination, .workersCompensation, .reimbursement, .tax,
      .studyLoan, .deduction, .salarySacrifice, .superGuarantee, .superOther:
      break
    }
  }

  private mutating func addUnknown(_ printed: [PayLine], _ index: Int) {
    let sum = printed[index].sum
    let states = [sum.map { $0 != .zero }, printed[index].quantity.value.map { $0 != .zero }]
    guard states.contains(true) else { return }
    unknown.append(index)
    guard let sum, sum > .zero else { return }
    otherPay += sum
    unknownPay += sum
    answeringPay += sum
  }

  /// Keeps back pay: what takes back may reverse a line of the slip, and what pays may be for its hours.
  private mutating func addBackPay(_ printed: [PayLine], _ index: Int) {
    let line = WorkLine(printed, index)
    if line.isReversal {
      takenBack.append(line)
    } else if let paid = line.paid, paid > .zero {
      backPay.append(index)
      otherPay += paid
      answeringPay += paid
    }
  }

  /// Counts what later slips pay for earlier days: it may be for the hours of this slip.
  mutating func add(laterPay sum: Money) {
    otherPay += sum
    answeringPay += sum
  }

  private mutating func addWork(
    _ printed: [PayLine], _ index: Int, _ words: LabelHints,
    _ codes: [String: CodeMeaning]
  ) {
    let day = trustsDates ? printed[index].date.value : nil
    let isBefore =
      day.flatMap { day in periodStart.map { day < $0 } } ?? false
      || periodStart.map { printed[index].label.namesDaysBefore($0) } ?? false
    guard !printed[index].isPriorPeriod, !isBefore else { return earlier.append(index) }
    var line = WorkLine(printed, index)
    if let name = named[index] {
      line.category = name.category
      if name.isLoading { line.role = .loading } else { line.mayBeExtra = true }
    }
    if let day { line.takePlace(on: day) }
    line.namesPublicHoliday = words.namesPublicHoliday
    line.namedDay = words.weekday
    line.tier = words.tier
    line.isNamedByUser = !codes.isEmpty && codes[printed[index].label.lowercased()] != nil
    line.maybeNotWorked =
      line.category == .publicHoliday && !words.saysWorked
      && line.multiplier.map { $0 <= .whole } ?? true && line.role == .whole && !line.isNamedByUser
    line.maybeDayWork = line.mayBeDayWork(words)
    line.namesCasual = words.isCasual
    line.namesExtra = words.namesExtra
    line.addsOnTop = words.addsOnTop
    line.mayBeOtherDays = words.mayBeOtherDays && line.isOfWeekend && !line.isNamedByUser
    // A part-timer's loading can be called a loading for the shift.
    if line.role == .loading, words.isPartTime, let paid = line.paid, paid > .zero {
      openAllowances.append(index)
      otherPay += paid
      answeringPay += paid
    }
    if line.role == .casualLoading {
      if line.paid != nil { lines.append(line) } else { unmeasured.append(index) }
    } else if line.isReversal {
      reversals.append(line)
    } else if printed[index].unit != .hours || (line.hours == nil && line.rate == nil) {
      if line.role == .loading { unmeasuredExtras.append(index) } else { unmeasured.append(index) }
      if let paid = line.paid, paid > .zero {
        otherPay += paid
        // An extra without hours is for hours of other lines.
        if line.role == .loading { answeringPay += paid }
      }
    } else if line.hours != .zero || line.paid != .zero {
      lines.append(line)
    }
  }

  /// Lets each reversal take back its line, or be judged with the lines of its kind.
  private mutating func pairReversals() {
    var corrected = CorrectedLines(lines, joined)
    for reversal in reversals { corrected.take(reversal) }
    for line in takenBack { corrected.undo(line) }
    lines = corrected.left
    joined = corrected.joined
    earlier += corrected.earlier
  }

  /// The places on the slip of a line and of those it is judged together with.
  func places(of line: WorkLine) -> [Int] {
    guard line.isJoined else { return [line.index] }
    return [line.index] + joined[line.index, default: []]
  }

  /// The most lines of a slip that are held against one another by their days: a line for each shift of a year.
  static let mostHeldByDay = 1000

  /// Whether a weekend day's hours that only a date makes so have extras for some of them: the others may be hours past
  /// midnight, of a day that earns less.
  private func mayPassMidnight(_ line: WorkLine) -> Bool {
    guard line.isMovedByDay, let day = line.day, let hours = line.hours else { return false }
    // A slip of so many lines is none of a person's pay; its dated lines stay open.
    guard lines.count <= WorkLines.mostHeldByDay else { return true }
    var extras: Hours?
    for other in lines where other.role != .whole {
      guard other.category == .saturday || other.category == .sunday, let its = other.hours,
        other.day.map({ abs($0.days(since: day)) <= 1 }) ?? true
      else { continue }
      let known = extras ?? .zero
      extras = other.category == line.category ? known + its : known
    }
    return extras.map { $0 < hours } ?? false
  }

  /// The ordinary hours, and their pay, that a line may pay an extra for: where it is dated, those without a date or within a day of
  /// its own, since a shift that goes past midnight can stand on either day, and those on the period's first or last
  /// day, which may be the sum of all.
  ///
  /// - Returns: nil for all of the slip's.
  private static func pay(
    thatMayHold place: Int, in lines: [WorkLine], _ periodStart: CivilDate?,
    _ periodEnd: CivilDate?
  ) -> (hours: Hours, paid: Money)? {
    guard let day = lines[place].day, let start = periodStart, let end = periodEnd,
      day <= end, lines.count <= WorkLines.mostHeldByDay
    else {
      return nil
    }
    let line = lines[place]
    let (before, after) = (day.adding(days: -1), day.adding(days: 1))
    return lines.reduce((.zero, .zero)) { sum, other in
      guard other.index != line.index, other.role == .whole,
        other.category == .ordinary || other.isMovedByDay, let (paid, hours) = other.figures,
        other.day.map({ before <= $0 && $0 <= after || $0 == start || $0 == end }) ?? true
      else { return sum }
      return (sum.hours + hours, sum.paid + paid)
    }
  }

  /// Whether a penalty line's hours may repeat ordinary hours.
  ///
  /// `held` are the ordinary hours that may hold its own, and their pay; `ordinary` are all of the slip's.
  private static func role(
    of line: WorkLine, held: (hours: Hours, paid: Money), _ ordinary: (hours: Hours, paid: Money)
  ) -> LineRole {
    guard line.premium != nil, let (paid, hours) = line.figures else { return line.role }
    let fits = hours <= held.hours
    switch line.role {
    case .casualLoading, .either: return line.role
    case .loading: return fits ? .loading : .either
    case .whole:
      guard fits else { return .whole }
      let addsShare = line.addsOnTop && (line.multiplier.map { $0 <= .whole } ?? false)
      if line.mayBeExtra || addsShare { return .either }
      // Where every ordinary hour falls on a weekend, those that may hold the extra say what an hour is paid.
      let base = ordinary.hours > .zero ? ordinary : held
      guard base.hours > .zero else { return .whole }
      let usual = Rate(paying: base.paid, over: base.hours)
      let own = Rate(paying: paid, over: hours)
      return own.isLoading(on: usual, multiplier: line.multiplier) ? .either : .whole
    }
  }
}

extension Rate {
  /// Whether an hourly sum looks like an extra on top of `base` instead of the whole pay for an hour.
  ///
  /// It does when it is far below the base, or is what the label's multiple leaves beyond the base.
  func isLoading(on base: Rate, multiplier: Percentage?) -> Bool {
    if (micros - Rate(cents: 1).micros) * 4 <= base.micros * 3 { return true }
    guard let multiplier, multiplier > .whole else { return false }
    let extra = (base * (multiplier - .whole)).rounded(.halfUp, per: .comparison)
    return (self - extra).micros.magnitude <= Rate(cents: 1).micros.magnitude
  }
}

extension WorkLine {
  /// Whether a reversal takes back no more an hour than was paid, within a cent.
  func takesBackNoMore(than paid: Rate?) -> Bool {
    guard let paid, let taken = hourly else { return false }
    return taken <= paid + Rate(cents: 1)
  }
}

extension LegalReference {
  /// Rounding that only decides how a line is read, never what is owed.
  static let comparison = LegalReference(instrument: "practice", clause: "comparison")
}

extension LabelHints {
  /// The hints of a label, read once.
  static func cached(_ text: String, in known: inout TextTable<LabelHints>) -> LabelHints {
    known.value(for: text) { LabelHints(text) }
  }
}
