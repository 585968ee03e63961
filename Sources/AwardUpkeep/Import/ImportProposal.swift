import PayDomain

/// A row to be added to an award's `rates.csv`.
public struct ProposedRate: Hashable, Sendable {
  /// The classification's id.
  public let classification: String
  /// The day from which it holds.
  public let from: CivilDate
  /// The wage of a week; nil where the award's rows have none.
  public let weekly: Money?
  /// The rate of an hour.
  public let hourly: Money
  /// The weekly wage, or else the hourly rate, that it follows on.
  public let before: Money
  /// The clause.
  public let clause: String
  /// The note; empty where there is nothing to say.
  public let note: String
  /// Where the figure stands, `file:row 12`.
  public let place: String

  /// The figure that moved: the weekly wage, or else the hourly rate.
  public var figure: Money { weekly ?? hourly }
}

/// A row without a figure to be added to an award's `rates.csv`, so that the old rate does not go on.
public struct ProposedGap: Hashable, Sendable {
  /// The classification's id.
  public let classification: String
  /// The day from which no rate is known.
  public let from: CivilDate
  /// Why, as the row's note will say it.
  public let note: String
}

/// A row to be added to an award's `identities.csv`.
public struct ProposedIdentity: Hashable, Sendable {
  /// The classification's id.
  public let classification: String
  /// The database's id.
  public let databaseID: String
  /// The database's title.
  public let title: String
  /// The title it had before.
  public let before: String
  /// The day from which it is used.
  public let from: CivilDate
  /// Whether the id is new and the title was the only ground.
  public let isByTitle: Bool
}

/// Something that a person has to decide.
public struct LeftForPerson: Hashable, Sendable {
  /// The id of the classification, allowance or provision; nil where the award as a whole is meant.
  public let classification: String?
  /// What was found, in a phrase.
  public let what: String
  /// Where it stands in the export; nil where it is not in it.
  public let place: String?
  /// The row that would take it, ready for the award's table; nil where none can be made.
  public let row: String?
}

/// What an export would change in one award.
public struct AwardProposal: Sendable {
  /// The code.
  public let code: String
  /// The title.
  public let title: String
  /// The path of the award's folder.
  public let folder: String
  /// By how much most of its rates moved; nil where too few are new.
  public var move: String?
  /// New rows of `rates.csv`.
  public var rates: [ProposedRate] = []
  /// New rows of `rates.csv` without a figure.
  public var gaps: [ProposedGap] = []
  /// New rows of `identities.csv`.
  public var identities: [ProposedIdentity] = []
  /// What is left for a person.
  public var left: [LeftForPerson] = []
  /// How many classifications the tables already have as the export has them.
  public var unchanged = 0
  /// How many classifications the tables leave out on purpose and the export has.
  public var staysOpen = 0
  /// Classifications with a rate that the export cannot give: they come from the pay guide.
  public var fromGuide: [String] = []
  /// Classifications that the export closes or no longer has.
  public var ended: [String] = []
  /// Rows of the export that no classification takes and that are newer than every known id.
  public var new: [String] = []
  /// How many rows of the export no classification takes.
  public var strangers = 0
  /// What a person has to look at in `penalties.csv`; nil where nothing new begins.
  public var penalties: String?
  /// What its wage and expense allowances would gain, in this order; empty for exports not given.
  public var allowances: [AllowanceProposal] = []
  /// Its penalties held against the export's; nil where none was given.
  public var penaltyComparison: PenaltyComparison?

  /// Whether writing it would change `rates.csv`.
  var changesRates: Bool { !rates.isEmpty || !gaps.isEmpty }
  /// Whether writing it would change `allowances.csv`.
  var changesAllowances: Bool { allowances.contains(where: \.changesTables) }
  /// Whether writing it would change a file.
  public var changesTables: Bool { changesRates || changesAllowances || !identities.isEmpty }
  /// Whether something is left for a person.
  public var leavesWork: Bool {
    !left.isEmpty || !ended.isEmpty || !new.isEmpty || allowances.contains(where: \.leavesWork)
      || penaltyComparison.map { !$0.different.isEmpty } ?? false
  }
  /// Whether there is anything to be told.
  public var isQuiet: Bool { !changesTables && !leavesWork }
}

/// What an export would change in the tables.
public struct ImportProposal: Sendable {
  /// The files, each with what it is and what is done with it.
  public var files: [String] = []
  /// Whether the classification export is among them.
  public var hasRates = false
  /// The usual percentages by which allowances moved, the commonest first, by kind of export.
  public var allowanceMoves: [(kind: String, moves: [String])] = []
  /// The year of the export.
  public let year: Int
  /// The day from which most of its rates hold.
  public let reviewDate: CivilDate
  /// The day the export was last changed.
  public let dated: CivilDate
  /// By how much most rates of the export moved; nil where too few are new.
  public var move: String?
  /// Weekly wages or hourly rates to which many lower ones were raised, in words.
  public var floors: [String] = []
  /// The awards of the tables that the export has, by code.
  public var awards: [AwardProposal] = []
  /// Awards of the tables without a row in the export.
  public var absentAwards: [String] = []
  /// Awards of the export that the tables do not have.
  public var unknownAwards: [String] = []
  /// Awards whose title is another in the export.
  public var renamedAwards: [String] = []

  /// Whether writing it would change a file.
  public var changesTables: Bool { awards.contains(where: \.changesTables) }
  /// Whether something is left for a person.
  public var leavesWork: Bool { awards.contains(where: \.leavesWork) }
}
