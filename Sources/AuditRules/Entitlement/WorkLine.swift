import AwardTables
import PayDomain

/// How a line of work is compared.
enum LineRole {
  /// It pays its hours whole.
  case whole
  /// It pays only the extra for hours that stand in another line.
  case loading
  /// It could be either; the first is whole.
  case either
  /// It pays the casual loading of other lines.
  case casualLoading
}

/// What a label says in the award's own words.
private final class LineWords {
  /// Of hours of the line's kind.
  let own: NamedProvisions?
  /// Of hours of another kind.
  let elsewhere: NamedProvisions?

  /// Keeps what is said; nil when nothing is.
  init?(own: NamedProvisions?, elsewhere: NamedProvisions?) {
    guard own != nil || elsewhere != nil else { return nil }
    self.own = own
    self.elsewhere = elsewhere
  }
}

/// A line of work made ready for comparing, or several that correct one another.
///
/// Holds one thing by reference, which most lines have not: lines are copied often.
struct WorkLine {
  /// Its place on the slip; the first of several.
  var index: Int
  /// Whether it is judged together with others, which ``WorkLines/places(of:)`` names.
  var isJoined = false
  /// What the label and, for weekends, the day say it is for.
  var category: PayCategory
  /// How it is compared.
  var role: LineRole
  /// The hours it pays; nil when the slip does not say.
  var hours: Hours?
  /// The sum paid; nil when the slip does not say.
  var paid: Money?
  /// The rate stated.
  var rate: Rate?
  /// The multiple the label states.
  var multiplier: Percentage?
  /// The day worked, where the slip says it and it can be one.
  var day: CivilDate?
  /// The weakest reading of its figures.
  var proof: Proof
  /// What keeps a finding from resting on its figures: they disagree, or a correction is not understood.
  var uncertain: MissingFact.Kind?
  /// Whether its hours could repeat ordinary hours of the slip.
  var fitsOrdinary = false
  /// Whether the label could mean a public holiday not worked.
  var maybeNotWorked = false
  /// Whether the label could mean a shift that only begins early, hours of which the award pays no more for.
  var maybeDayWork = false
  /// Whether its hours cannot all be the weekend day's that the label names, as those of a roster or of a night.
  var mayBeOtherDays = false
  /// Whether the label speaks of casual work.
  var namesCasual = false
  /// Whether the label calls its sum an extra by name.
  var namesExtra = false
  /// Whether the label says with a plus that its sum is on top of other pay.
  var addsOnTop = false
  /// Whether the label leaves open that it pays the extra alone.
  var mayBeExtra = false
  /// Whether the user has said what the label means.
  var isNamedByUser = false
  /// Whether the label speaks of a public holiday.
  var namesPublicHoliday = false
  /// The weekend day the label names.
  var namedDay: Weekday?
  /// The overtime tier the label names.
  var tier: OvertimeTier?
  /// What the label says in the award's own words; nil for most.
  private var words: LineWords?
  /// Whether its date alone makes it weekend hours: the label names no such day.
  var isMovedByDay = false

  /// What the label says in the award's own words; nil when it says nothing in them, or of hours of another kind.
  var named: NamedProvisions? {
    get { words?.own }
    set { words = LineWords(own: newValue, elsewhere: namedElsewhere) }
  }

  /// What the label says in the award's own words of hours of another kind; nil when nothing.
  var namedElsewhere: NamedProvisions? {
    get { words?.elsewhere }
    set { words = LineWords(own: named, elsewhere: newValue) }
  }

  /// What is owed beyond ordinary pay depends on this category; nil for ordinary hours.
  var premium: PayCategory? {
    switch category {
    case .ordinary, .casualLoading: nil
    case .evening, .night, .earlyMorning, .saturday, .sunday, .publicHoliday, .shift,
      .permanentNight, .overtime, .rosteredDayOff:
      category
    case .publicHolidayNotWorked, .allowance, .expenseAllowance, .annualLeave, .leaveLoading,
      .personalLeave, .longServiceLeave, .parentalLeave, .otherLeave, .unpaidLeave,
      .leaveCashedOut, .bonus, .commission, .pieceRate, .salary, .backPay, .termination,
      .workersCompensation, .reimbursement, .tax, .studyLoan, .deduction, .salarySacrifice,
      .superGuarantee, .superOther, .unknown:
      nil
    }
  }

  /// The sum paid and the hours, when the slip states enough to compare.
  var figures: (paid: Money, hours: Hours)? {
    guard let paid, let hours, hours > .zero else { return nil }
    return (paid, hours)
  }

  /// Whether the label could mean a shift that only begins early, as `Morning shift` does: it states no extra, and
  /// an award's early morning is called so, or is a shift of that name.
  func mayBeDayWork(_ label: LabelHints) -> Bool {
    guard role == .whole, !isNamedByUser, !label.namesExtra, label.morning.isNamed,
      multiplier.map({ $0 <= .whole }) ?? true
    else { return false }
    return category == .shift || category == .earlyMorning && !label.morning.isEarly
  }

  /// Adds what a correcting line of the same kind pays or takes back.
  mutating func add(_ other: WorkLine) {
    isJoined = true
    if let mine = hours, let its = other.hours { hours = mine + its } else { hours = nil }
    if let mine = paid, let its = other.paid { paid = mine + its } else { paid = nil }
    if rate != other.rate { rate = nil }
    if day != other.day { day = nil }
    if named != other.named { named = nil }
    proof = min(proof, other.proof)
  }
}
