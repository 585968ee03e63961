import PayDomain
import Wording

/// Something that is looked for on a slip.
protocol Check: Sendable {
  /// The sentences of its own, which stand in its file.
  associatedtype Say: Phrases = NoPhrases
  /// What it looks for.
  static var description: CheckDescription { get }
}

/// A check that names a difference found on a line of work.
protocol LineCheck: Check {
  /// Whether the difference is of this kind; the first check of the registry that claims it reports it.
  static func claims(_ cause: LineCause) -> Bool
}

/// A check of the slip's sums or of its super.
protocol SlipCheck: Check {
  /// Adds its results: none where the slip states nothing to compare.
  static func judge(_ view: SlipView, into results: inout [CheckResult])
}

/// Every check there is.
public enum CheckRegistry {
  /// The checks, in the order of results; of two that fit a line the more specific stands first.
  static let checks: [any Check.Type] = [
    LastYearsRate.self,
    CasualLoadingMissing.self,
    YoungerAge.self,
    ServiceStep.self,
    BelowMinimum.self,
    BelowNationalMinimum.self,
    MinimumEngagement.self,
    CasualLeaveAccrues.self,
    PenaltyMissing.self,
    FlatRate.self,
    EveningUnderpaid.self,
    NightUnderpaid.self,
    SaturdayUnderpaid.self,
    SundayUnderpaid.self,
    PublicHolidayUnderpaid.self,
    ShiftUnderpaid.self,
    OvertimeSingleTime.self,
    OvertimeUnderpaid.self,
    OrdinaryHoursAboveWeek.self,
    AllowanceUnderpaid.self,
    AllowanceNotInPenalties.self,
    SuperAbsent.self,
    SuperWrongPercentage.self,
    SuperShort.self,
    SuperSacrificeCounted.self,
    SuperLate.self,
    LeaveBelowBaseRate.self,
    LeaveLoadingMissing.self,
    LeaveBalanceMismatch.self,
    LeaveAccrualLow.self,
    WithholdingUnusual.self,
    LineMismatch.self,
    GrossMismatch.self,
    NetMismatch.self,
    TaxMismatch.self,
    DeductionsMismatch.self,
    SuperMismatch.self,
    NetPaymentsMismatch.self,
    YtdMismatch.self,
    NoRecipient.self,
    NotPermittedKind.self,
    CashBack.self,
    JuniorBelowMinimum.self,
    MissingEmployerName.self,
    MissingAbn.self,
    AbnInvalid.self,
    MissingEmployeeName.self,
    MissingPeriod.self,
    MissingPaymentDate.self,
    MissingGross.self,
    MissingNet.self,
    MissingHourlyRate.self,
    MissingHours.self,
    MissingAnnualRate.self,
    MissingSuperAmount.self,
    MissingSuperFund.self,
    NamesFamilyViolenceLeave.self,
    IssuedLate.self,
    YearToDateGap.self,
    PeriodOverlap.self,
    PeriodMissing.self,
    TwoSlipsDiffer.self,
    RateFalls.self,
    ClassificationFalls.self,
    SameHours.self,
    BankSplitChanges.self,
    SameFault.self,
    OtherLayout.self,
    IdenticalSlips.self,
  ]

  /// What each check looks for, in the order of results.
  public static let all: [CheckDescription] = checks.map { $0.description }

  /// The description of an identity; nil when there is no such check.
  public static func description(of id: String) -> CheckDescription? {
    all.first { $0.id == id }
  }

  /// Where each identity stands in ``all``.
  static let position: [String: Int] = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1.id, $0) })

  /// The checks of lines, in order.
  static let lineChecks: [any LineCheck.Type] = checks.compactMap { $0 as? any LineCheck.Type }

  /// The identities of the checks of lines.
  static let lineIDs = Set(lineChecks.map { $0.description.id })

  /// The checks of whole slips, in order.
  static let slipChecks: [any SlipCheck.Type] = checks.compactMap { $0 as? any SlipCheck.Type }

  /// The identity that reports a difference.
  static func id(for cause: LineCause) -> String {
    let claiming = lineChecks.first { $0.claims(cause) }
    return claiming?.description.id ?? BelowMinimum.description.id
  }
}
