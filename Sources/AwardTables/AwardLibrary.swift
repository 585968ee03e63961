import PayDomain

/// One award's tables, checked and ready to be asked.
///
/// Immutable; safe to use from several threads.
public struct Award: Sendable {
  /// The code, `MA000004`.
  public let code: String
  /// The title as published.
  public let title: String
  /// The day the tables were last held against their sources.
  public let checkedOn: CivilDate
  /// SHA-256 over the folder's files in name order, lower-case hexadecimal.
  public let digest: String
  /// Every classification, in table order.
  public let classifications: [Classification]
  /// Every provision, in table order; the first has category ``PayCategory/ordinary``.
  public let provisions: [Provision]

  /// The classifications that a text on a slip could mean: by title, id, alias or level words.
  public func classifications(matching text: String) -> TextMatch<Int> { fatalError("stub") }

  /// The junior bands a classification has on a date, youngest first; empty when everyone is paid the adult rate.
  ///
  /// A band that depends on service appears once for each side of the step.
  public func juniorBands(of classification: Int, on dates: EffectiveDates) -> [AgeBand] {
    fatalError("stub")
  }

  /// What is owed for an hour under a provision.
  ///
  /// An age the classification has no junior percentage for is answered with the adult rate. A junior band whose
  /// service is unknown and matters is answered with the lower percentage.
  ///
  /// - Parameter provision: a place in ``provisions``.
  public func cell(_ provision: Int, for question: RateQuestion) -> CellAnswer {
    fatalError("stub")
  }

  /// The provisions of a category that the classification and employment type have on the date, in table order.
  public func provisions(for category: PayCategory, question: RateQuestion) -> [Int] {
    fatalError("stub")
  }

  /// The start of the first period on or after each change of base rates, oldest first.
  public var rateChanges: [CivilDate] { fatalError("stub") }
}

/// A figure of the national tables with its source.
public struct NationalFigure<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The figure.
  public let value: Value
  /// The Act or order, and the row.
  public let reference: LegalReference
}

/// Whether a kind of payment counts towards the super guarantee.
public enum SuperTreatment: String, Hashable, Sendable {
  /// It counts.
  case counts
  /// It does not.
  case excluded
  /// It depends on facts a slip does not show.
  case depends
}

/// The tables that hold for every award: minimum wage, super guarantee, contribution base.
public struct NationalTables: Sendable {
  /// The day the tables were last checked.
  public let checkedOn: CivilDate
  /// SHA-256 over the folder's files in name order, lower-case hexadecimal.
  public let digest: String

  /// The adult national minimum hourly wage; nil before the tables begin.
  public func minimumWage(on dates: EffectiveDates) -> NationalFigure<Rate>? { fatalError("stub") }
  /// The guarantee percentage for a payment on `day`; nil outside the tables.
  public func superPercentage(on day: CivilDate) -> NationalFigure<Percentage>? {
    fatalError("stub")
  }
  /// The maximum contribution base for the quarter (until 30 June 2026) or the year of `day`; nil outside the tables.
  public func contributionBase(on day: CivilDate) -> NationalFigure<Money>? { fatalError("stub") }
  /// Whether a category of pay counts for super when paid on `day`; nil when the tables do not say.
  public func superTreatment(of category: PayCategory, on day: CivilDate)
    -> NationalFigure<SuperTreatment>?
  { fatalError("stub") }
  /// Days in whole averaging cycles over which 38 hours a week can be averaged from a slip alone.
  public var averagingCycleDays: [Int] { fatalError("stub") }
}

/// The awards found at run time; each is loaded when it is first asked for, once.
///
/// Safe to use from several threads.
public final class AwardLibrary: Sendable {
  /// The folder the awards are in.
  public let folder: String
  /// The national tables.
  public let national: NationalTables
  /// Every award's code, title and other names, read without loading the awards; by code.
  public let index: [(code: String, title: String, names: [String])] = []

  /// Opens a folder of awards: reads its index and the national tables, no award.
  ///
  /// - Throws: ``AwardProblem`` when the folder or the national tables are not usable.
  public init(folder: String) throws(AwardProblem) { fatalError("stub") }

  /// The award of a code, loaded when first asked for.
  ///
  /// - Throws: ``AwardProblem``: unknown code, or tables that do not pass the checks.
  public func award(_ code: String) throws(AwardProblem) -> Award { fatalError("stub") }

  /// The codes of the awards that a text on a slip could mean: code, title or other name.
  public func codes(matching text: String) -> TextMatch<String> { fatalError("stub") }

  /// SHA-256 over the national tables and every award loaded so far, in code order.
  public var digest: String { fatalError("stub") }
}

/// What is wrong with our own tables, or with an award that was asked for.
public enum AwardProblem: Problem {
  /// There is no such award; the codes there are.
  case unknownAward(String, known: [String])
  /// A file could not be read; the operating system's reason.
  case cannotRead(file: String, reason: String)
  /// A row or key breaks the format: what was found, what is allowed.
  case badTable(file: String, line: Int, column: Int, found: String, allowed: String)

  /// A stable word for the kind of problem.
  public var code: String { fatalError("stub") }
  /// What was found and what was expected.
  public var message: String { fatalError("stub") }
  /// What to do.
  public var help: String? { fatalError("stub") }
  /// Nil: the file and place are in the message.
  public var place: SourcePlace? { nil }
}
