import PayDomain

/// A row to be added to an award's `allowances.csv`.
public struct ProposedAllowance: Sendable {
  /// The allowance's id, with whom it is for where that is not everybody.
  public let allowance: String
  /// The day from which it holds.
  public let from: CivilDate
  /// The sum.
  public let amount: Money
  /// The sum it follows on.
  public let before: Money
  /// How the export's row was joined to it, `words, unit and clause`.
  public let matchedBy: String
  /// Where the figure stands, `file:row 12`.
  public let place: String
  /// The row it follows on, with the header's names: what the new row takes over.
  let cells: [(name: String, text: String)]
}

/// What an export would change in an award's allowances.
public struct AllowanceProposal: Sendable {
  /// Which: `wage allowances` or `expense allowances`.
  public let kind: String
  /// New rows of `allowances.csv`.
  public var rows: [ProposedAllowance] = []
  /// New rows without a figure, so that old dollars don't stand for the new year.
  public var gaps: [ProposedAllowance] = []
  /// What is left for a person; its `classification` is the allowance's id.
  public var left: [LeftForPerson] = []
  /// How many of our allowances were joined to a line of the export, by how they were.
  public var matched: [String: Int] = [:]
  /// How many have the figure of the export: its dollars, or its percentage and what that comes to.
  public var equal = 0
  /// How many have its percentage, and no rate of ours says what that comes to.
  public var equalByPercentage = 0
  /// How many the tables leave out on purpose and the export has.
  public var staysOpen = 0
  /// Allowances that the pay database doesn't have: they come from elsewhere.
  public var fromElsewhere: [String] = []
  /// Allowances that the export closes.
  public var ended: [String] = []
  /// Lines of the export that no allowance takes and whose ids are newer than every known one.
  public var new: [String] = []
  /// Lines of the export that no allowance takes, with figure and place.
  public var strangers: [String] = []

  /// Whether writing it would change a file.
  public var changesTables: Bool { !rows.isEmpty || !gaps.isEmpty }
  /// Whether something is left for a person.
  public var leavesWork: Bool { !left.isEmpty || !ended.isEmpty || !new.isEmpty }
  /// How many were joined.
  public var matchedCount: Int { matched.values.reduce(0, +) }
}
