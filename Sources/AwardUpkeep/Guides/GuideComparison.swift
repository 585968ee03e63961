import AwardTables
import PayDomain

/// A pay guide's cells held against our tables, each to the cent.
public struct GuideComparison: Sendable {
  /// The guide.
  public let guide: PayGuide
  /// What came of each cell, in the guide's order.
  public let results: [GuideResult]

  /// Compares every cell of a guide.
  ///
  /// The guide's figures are for pay periods from its own date; our tables are asked for that day.
  ///
  /// - Parameters:
  ///   - guide: the guide.
  ///   - award: the tables of its award.
  public init(_ guide: PayGuide, with award: Award) {
    self.guide = guide
    var reader = GuideCellReader(award: award, on: guide.effective)
    results = guide.cells.map { GuideResult(cell: $0, outcome: reader.compare($0)) }
  }
}

/// One cell and what came of it.
public struct GuideResult: Hashable, Sendable {
  /// The cell.
  public var cell: GuideCell
  /// What came of it.
  public var outcome: GuideOutcome
}

/// What came of a cell.
public enum GuideOutcome: Hashable, Sendable {
  /// Our tables give the same figure for everybody the cell is for.
  case equal
  /// Our tables give another figure; as it would be printed, with what it was worked out from.
  case different(ours: String, from: String)
  /// It was not compared.
  case notCompared(GuideCause)
}

/// Why a cell of a guide was not compared.
public enum GuideCause: String, Hashable, Sendable, CaseIterable {
  /// A table of allowances.
  case allowance
  /// Apprentices, trainees and cadets.
  case apprentice
  /// A rate that pays for overtime and penalties in advance.
  case loadedRate = "loaded rate"
  /// The headings do not say full-time, part-time or casual.
  case noEmployment = "no employment type"
  /// A junior table or row without an age.
  case noAge = "no age"
  /// The row has no name.
  case noRow = "row without a name"
  /// The cell is no sum for an hour or a week.
  case notAFigure = "not a plain figure"
  /// No provision of ours has the column's heading, or several have.
  case noProvision = "column without a provision of ours"
  /// No classification of ours has the row's name.
  case noClassification = "row without a classification of ours"
  /// Several classifications of ours have the row's name.
  case severalClassifications = "row of several classifications of ours"
  /// Our tables say that they do not know the figure.
  case notCovered = "not covered by our tables"
  /// Our tables have no weekly wage there.
  case noWeekly = "weekly pay of an hourly rate"
}
