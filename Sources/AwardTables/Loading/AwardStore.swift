import PayDomain

/// The tables behind an award's answers, checked and indexed.
final class AwardStore: Sendable {
  /// What `award.yaml` says.
  let manifest: AwardManifest
  /// Base rates.
  let rates: RateTable
  /// Junior percentages.
  let juniors: JuniorTable
  /// Provisions and their figures.
  let penalties: PenaltyTable
  /// Allowances.
  let allowances: AllowanceTable
  /// Loadings on annual leave.
  let leaveLoading: LeaveLoadingTable
  /// Classifications by what people write for them.
  let names: NameIndex
  /// The folder of the award.
  let folder: String

  /// Puts the tables of one award together.
  init(
    manifest: AwardManifest, rates: RateTable, juniors: JuniorTable, penalties: PenaltyTable,
    allowances: AllowanceTable, leaveLoading: LeaveLoadingTable, names: NameIndex, folder: String
  ) {
    self.manifest = manifest
    self.rates = rates
    self.juniors = juniors
    self.penalties = penalties
    self.allowances = allowances
    self.leaveLoading = leaveLoading
    self.names = names
    self.folder = folder
  }
}
