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
  /// Allowances.
  let allowances: AllowanceTable
  /// Payments that are not one rate an hour.
  let payments: PaymentTable
  /// Loadings on annual leave.
  let leaveLoading: LeaveLoadingTable
  /// The least paid for coming to work.
  let engagements: EngagementTable
  private let classifications: [Classification]
  private let guideHeadings: [(heading: String, provision: Int)]
  private let lazyNames = LazyNames()
  private let lazyHeadings = LazyNames()
  /// The folder of the award.
  let folder: String

  /// Puts the tables of one award together.
  init(
    manifest: AwardManifest, rates: RateTable, juniors: JuniorTable,
    apprentices: ApprenticeTable, penalties: PenaltyTable,
    guideHeadings: [(heading: String, provision: Int)],
    allowances: AllowanceTable, payments: PaymentTable, leaveLoading: LeaveLoadingTable,
    engagements: EngagementTable, classifications: [Classification], folder: String
  ) {
    self.manifest = manifest
    self.rates = rates
    self.juniors = juniors
    self.apprentices = apprentices
    self.penalties = penalties
    self.guideHeadings = guideHeadings
    self.allowances = allowances
    self.payments = payments
    self.leaveLoading = leaveLoading
    self.engagements = engagements
    self.classifications = classifications
    self.folder = folder
  }

  /// Provisions by the headings that pay guides give them, else by our words; made when one is first asked for.
  var headings: NameIndex {
    lazyHeadings.get {
      var headings = NameIndex()
      for (heading, place) in guideHeadings { headings.add(FoldedText.fold(heading), place) }
      let named = Set(guideHeadings.map(\.provision))
      for (place, each) in penalties.provisions.enumerated() where !named.contains(place) {
        headings.add(FoldedText.fold(each.condition.words), place)
      }
      return headings
    }
  }

  /// Classifications by what people write for them: id, title, alias and level; made when one is first asked for.
  var names: NameIndex {
    lazyNames.get {
      var names = NameIndex()
      for (place, each) in classifications.enumerated() {
        names.add(FoldedText.fold(each.id), place)
        names.add(FoldedText.fold(each.title), place)
        if !each.level.isEmpty { names.add(FoldedText.fold("level \(each.level)"), place) }
        for alias in each.aliases { names.add(alias, place) }
      }
      return names
    }
  }
}
