import PayDomain

/// The tables behind an award's answers, checked and indexed.
final class AwardStore: Sendable {
  /// What `award.yaml` says.
  let manifest: AwardManifest
  /// Base rates.
  let rates: RateTable
  /// Junior percentages.
  let juniors: JuniorTable
  /// Apprentice percentages.
  let apprentices: ApprenticeTable
  /// Provisions and their figures.
  let penalties: PenaltyTable
  /// Provisions by the headings that pay guides give them.
  let headings: NameIndex
  /// Allowances.
  let allowances: AllowanceTable
  /// Payments that are not one rate an hour.
  let payments: PaymentTable
  /// Loadings on annual leave.
  let leaveLoading: LeaveLoadingTable
  /// Classifications by what people write for them.
  let names: NameIndex
  /// The folder of the award.
  let folder: String

  /// Puts the tables of one award together.
  init(
    manifest: AwardManifest, rates: RateTable, juniors: JuniorTable,
    apprentices: ApprenticeTable, penalties: PenaltyTable, headings: NameIndex,
    allowances: AllowanceTable, payments: PaymentTable, leaveLoading: LeaveLoadingTable,
    names: NameIndex, folder: String
  ) {
    self.manifest = manifest
    self.rates = rates
    self.juniors = juniors
    self.apprentices = apprentices
    self.penalties = penalties
    self.headings = headings
    self.allowances = allowances
    self.payments = payments
    self.leaveLoading = leaveLoading
    self.names = names
    self.folder = folder
  }
}
