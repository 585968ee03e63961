/// What a line's quantity counts.
public enum LineUnit: String, Hashable, Sendable {
  /// Hours of time.
  case hours
  /// Days.
  case days
  /// Kilometres.
  case kilometres
  /// Meals, uniforms, shifts and other pieces.
  case each
  /// The quantity is itself dollars, or the line has an amount only.
  case dollars
  /// Weeks.
  case weeks
}

/// How a line stands to the hours it shows.
public enum LineForm: String, Hashable, Sendable {
  /// The line pays its hours: base and penalty together, or base alone.
  case whole
  /// The line pays only the extra; its hours repeat hours that stand in another line and are never added.
  case loadingOnly = "loading_only"
}

/// The part of a slip that a line stands in; decides which sum it belongs to.
public enum LineSection: String, Hashable, Sendable, CaseIterable {
  /// Counts towards gross.
  case earnings
  /// Paid with the wage but outside gross.
  case reimbursement
  /// Taken off.
  case deduction
  /// Withheld.
  case tax
  /// Paid to a fund by the employer, outside gross and net.
  case employerSuper = "employer_super"
}

/// One line of a slip.
public struct PayLine: Hashable, Sendable {
  /// The label as printed, whitespace collapsed.
  public var label: String
  /// What the line is for.
  public var category: PayCategory
  /// The part of the slip.
  public var section: LineSection
  /// Whole pay, or a loading alone.
  public var form: LineForm
  /// The multiple that the label or the pay item states, 150 % for `T1.5`; nil when it states none.
  public var multiplier: Percentage?
  /// What ``quantity`` counts.
  public var unit: LineUnit
  /// Hours, or the number of ``unit``; days and pieces use the same decimals.
  public var quantity: Field<Hours>
  /// Dollars for one unit, as printed.
  public var rate: Field<Rate>
  /// Dollars of the line in this pay.
  public var amount: Field<Money>
  /// The day worked, where the line says it.
  public var date: Field<CivilDate>
  /// Whether the label leaves open that the sum is the extra alone, on hours that another line pays.
  public var mayBeExtra = false
  /// Whether the line pays for an earlier period than the slip's.
  public var isPriorPeriod: Bool
  /// Where the label stood.
  public var place: SourcePlace

  /// Makes a line; what is not given is not on the slip.
  public init(
    label: String, category: PayCategory, section: LineSection = .earnings,
    form: LineForm = .whole, multiplier: Percentage? = nil, unit: LineUnit = .hours,
    quantity: Field<Hours> = .notOnSlip, rate: Field<Rate> = .notOnSlip,
    amount: Field<Money> = .notOnSlip, date: Field<CivilDate> = .notOnSlip,
    isPriorPeriod: Bool = false, place: SourcePlace
  ) {
    self.label = label
    self.category = category
    self.section = section
    self.form = form
    self.multiplier = multiplier
    self.unit = unit
    self.quantity = quantity
    self.rate = rate
    self.amount = amount
    self.date = date
    self.isPriorPeriod = isPriorPeriod
    self.place = place
  }
}
