import PayDomain
import Wording

/// What is owed for an hour, with everything needed to show it.
public struct Cell: Hashable, Sendable {
  /// The rate rounded to the cent as the award's tables print it; without the flat dollars.
  public let rate: Rate
  /// The same before rounding: the exact base × the percentage.
  public let exact: ExactRate
  /// Flat dollars on top for each hour, or nil.
  public let flat: Rate?
  /// Whether a part of an hour earns the whole of ``flat``.
  public let flatPerStartedHour: Bool
  /// The hours that each shift earns at ``rate`` beside those worked, nil for none.
  public let shiftHours: Hours?
  /// The percentage of ``base``.
  public let percentage: Percentage
  /// The percentages of ``base`` at which the rate is taken to the cent on the way to ``rate``; empty where only
  /// at the end.
  public let through: [Percentage]
  /// The ordinary full-time hourly rate for this classification and age, or for the one that the percentage is of,
  /// rounded to the cent.
  public let base: Rate
  /// Whose or which rate ``base`` is, in words, where it is not one's own ordinary hourly rate; nil where it is.
  public let baseWords: Sentence?
  /// The weekly wage that ``base`` comes from, nil where the award gives only an hourly rate.
  public let weekly: Money?
  /// The clause and the row of the percentage.
  public let reference: LegalReference
  /// The clause and the row of the base rate.
  public let baseReference: LegalReference
  /// The weaker of the bases of percentage and base rate.
  public let basis: Basis
  /// The junior percentage that ``base`` holds, with its clause and row; nil for the adult rate.
  public let junior: JuniorShare?
}

/// The percentage of an adult rate that a junior is paid.
public struct JuniorShare: Hashable, Sendable {
  /// The percentage of the adult rate.
  public let percentage: Percentage
  /// The clause and the row.
  public let reference: LegalReference
}

/// A cell, or why there is none.
public enum CellAnswer: Hashable, Sendable {
  /// The figure is known.
  case cell(Cell)
  /// The tables do not say, and why in a phrase: `penalties of MA000004 are not covered before
  /// 2021-09-01`.
  case notCovered(Sentence)
}
