import PayDomain

/// What a label leaves open, to be settled by figures or left as unknown.
public enum LabelDoubt: String, Hashable, Sendable, CaseIterable {
  /// A public holiday that may have been worked or not.
  case workedOrNot = "worked_or_not"
  /// A penalty that may be the whole pay of its hours or only the extra.
  case wholeOrExtra = "whole_or_extra"
  /// A multiple alone, `T1.5`: overtime beside ordinary hours, and any hour of a casual where none are on the slip.
  case besideOrdinary = "beside_ordinary"
  /// The label fits more than one meaning.
  case meaning
}

/// What a label says of someone's employment.
public enum EmploymentHint: String, Hashable, Sendable {
  /// Casual.
  case casual
  /// Permanent, full-time or part-time not said.
  case permanent
  /// Full-time.
  case fullTime = "full_time"
  /// Part-time.
  case partTime = "part_time"
}

/// What the vocabulary, or the user, makes of the label of a pay line.
public struct LabelReading: Hashable, Sendable {
  /// What the line is for; `.unknown` when the label cannot be placed.
  public var category: PayCategory
  /// Whole pay or the extra alone.
  public var form: LineForm = .whole
  /// The multiple in the label: 150 % for `T1.5`, 60 % for `60% Sun Perm Ldg`; nil when it has none or several.
  public var multiplier: Percentage?
  /// The part of the slip such a line belongs to, where the document does not say.
  public var section: LineSection = .earnings
  /// What the line counts, where the document does not say; nil when the label does not either.
  public var unit: LineUnit?
  /// What the label says of the employment.
  public var employment: EmploymentHint?
  /// Whether the label says that the rate includes the casual loading.
  public var includesCasualLoading = false
  /// Whether the line is a balance of leave and no pay at all; such a line is left out of a slip.
  public var isBalance = false
  /// Whether the line pays for an earlier period.
  public var isPriorPeriod = false
  /// What the label leaves open.
  public var doubt: LabelDoubt?
  /// The doubt or the finding in words, for a remark: lower case, no final stop.
  public var note: String?
  /// Whether the user gave this meaning.
  public var isAsserted = false

  /// Makes a reading of a category.
  public init(category: PayCategory) { self.category = category }

  /// Whether a line under the label belongs to the pay.
  ///
  /// A balance of leave does not, unless the line takes pay back for hours kept, at a rate: its `amount` is below zero.
  /// Both are nil where the line has none.
  func isPay(_ amount: Money?, at rate: Rate?) -> Bool {
    guard isBalance else { return true }
    guard let amount, rate != nil else { return false }
    return amount < .zero
  }

  /// Whether something must be settled before the line can be judged.
  public var isAmbiguous: Bool { doubt != nil }

  /// Makes a reading from what the user says the label means.
  public init(_ meaning: CodeMeaning) {
    category = meaning.category
    form = meaning.form
    multiplier = meaning.multiplier
    section = LineSection(usualFor: meaning.category)
    isPriorPeriod = meaning.category == .backPay
    isAsserted = true
  }
}

extension LineSection {
  /// The section in which lines of a category usually stand.
  init(usualFor category: PayCategory) {
    switch category {
    case .tax, .studyLoan: self = .tax
    case .deduction, .salarySacrifice: self = .deduction
    case .superGuarantee, .superOther: self = .employerSuper
    case .reimbursement: self = .reimbursement
    case .ordinary, .evening, .night, .earlyMorning, .saturday, .sunday, .publicHoliday,
      .publicHolidayNotWorked, .shift, .permanentNight, .overtime, .rosteredDayOff, .casualLoading,
      .allowance, .expenseAllowance, .annualLeave, .leaveLoading, .personalLeave,
      .longServiceLeave, .parentalLeave, .otherLeave, .unpaidLeave, .leaveCashedOut, .bonus,
      .commission, .pieceRate, .salary, .backPay, .termination, .workersCompensation, .unknown:
      self = .earnings
    }
  }
}
