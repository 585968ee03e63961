/// Which sum since the start of the financial year a document states.
public enum YearToDateKind: String, Hashable, Sendable, CaseIterable {
  /// Gross pay.
  case gross
  /// Tax withheld.
  case tax
  /// Net pay.
  case net
  /// The employer's super guarantee contributions.
  case superGuarantee = "super_guarantee"
}

/// A kind of leave whose balance a document states.
public enum LeaveKind: String, Hashable, Sendable, CaseIterable {
  /// Annual leave.
  case annual
  /// Personal or carer's leave, sick leave.
  case personal
  /// Long service leave.
  case longService = "long_service"
  /// Rostered days off and time off in lieu.
  case timeOff = "time_off"
  /// Family and domestic violence leave: a slip may not name it.
  case familyViolence = "family_violence"
  /// Any other leave.
  case other
}

/// A balance of leave as a document states it; nothing of it is computed.
public struct LeaveBalance: Hashable, Sendable {
  /// The label as printed.
  public var label: String
  /// Which leave.
  public var kind: LeaveKind
  /// What the figures count: hours, days or weeks.
  public var unit: LineUnit
  /// The balance before this pay.
  public var opening: Field<Hours> = .notOnSlip
  /// What accrued in this pay.
  public var accrued: Field<Hours> = .notOnSlip
  /// What was taken in this pay, positive.
  public var taken: Field<Hours> = .notOnSlip
  /// The balance after this pay.
  public var closing: Field<Hours> = .notOnSlip
  /// Where the label stood.
  public var place: SourcePlace

  /// Makes a balance of which no figure is stated yet.
  public init(label: String, kind: LeaveKind, unit: LineUnit, place: SourcePlace) {
    self.label = label
    self.kind = kind
    self.unit = unit
    self.place = place
  }
}

/// A part of the net pay and where it went: one row of a slip's payment details.
public struct NetPayment: Hashable, Sendable {
  /// What tells one account from another without naming it: the masked text as printed, `*****678`; nil when the
  /// slip does not say.
  public var account: String?
  /// The sum paid there.
  public var amount: Reading<Money>

  /// Makes a payment.
  public init(account: String?, amount: Reading<Money>) {
    self.account = account
    self.amount = amount
  }
}

extension Payslip {
  /// The sum since the start of the financial year that the document states.
  ///
  /// - Parameter kind: which sum.
  /// - Returns: nil when it states none or more than one.
  public func toDate(_ kind: YearToDateKind) -> Reading<Money>? {
    let stated = yearToDate.filter { $0.kind == kind }
    return stated.count == 1 ? stated[0].amount : nil
  }
}
