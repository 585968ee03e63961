import AwardTables
import PayDomain

/// An agreement held against an award, hour by hour, and allowance by allowance.
///
/// **Limits:** it compares figures of one whole hour, of one allowance, of one hour of annual leave. It weighs nothing against anything else and does not decide the
/// better off overall test. Whatever the tables do not say, or say of other hours, cannot be told.
public struct AgreementComparison: Sendable {
  /// How the agreement's figure stands to the award's.
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// It is lower.
    case worse
    /// The two cannot be compared.
    case cannotTell = "cannot tell"
    /// It is higher.
    case better
    /// They are equal to the cent.
    case equal
  }

  /// One kind of hour.
  public struct Row: Hashable, Sendable {
    /// What the hour is, in the words of the tables.
    public let what: String
    /// The agreement's dollars; nil when its tables do not say.
    public let own: Rate?
    /// The award's dollars; nil when its tables do not say.
    public let other: Rate?
    /// How they stand.
    public let verdict: Verdict
    /// Why it cannot be told; empty otherwise.
    public let reason: String
  }

  /// The rows of one classification, employment type and age.
  public struct Group: Hashable, Sendable {
    /// The agreement's classification, by its place.
    public let classification: Int
    /// The award's and why it is that one; nil when none is matched.
    public let match: ClassificationMatch?
    /// How they are employed; nil when no classification is matched.
    public let employment: EmploymentType?
    /// Adult, or which junior.
    public let age: AgeBand
    /// The rows: the award's provisions in its order, then those that only the agreement has.
    public let rows: [Row]
  }

  /// What is paid beside the hours.
  public enum Subject: String, Hashable, Sendable {
    /// An allowance, for its unit.
    case allowance
    /// What comes on top of an ordinary hour of annual leave.
    case leaveLoading = "leave loading"
  }

  /// One allowance or loading, for all to whom it is alike.
  public struct Extra: Hashable, Sendable {
    /// What it is.
    public let subject: Subject
    /// The agreement's classifications, by their places.
    public var classifications: [Int]
    /// How they are employed; nil where it does not matter.
    public let employment: EmploymentType?
    /// How the two stand.
    public let row: Row
  }

  /// What is asked for.
  public struct Question: Sendable {
    /// The day of the work, in a pay period that starts then.
    public var day: CivilDate
    /// The agreement's classifications by their places; nil for all.
    public var classifications: [Int]?
    /// Pairs of classifications that belong together, `agreement's=award's`.
    public var told: [String]

    /// Makes a question.
    public init(day: CivilDate, classifications: [Int]? = nil, told: [String] = []) {
      self.day = day
      self.classifications = classifications
      self.told = told
    }
  }

  /// The groups, in the order of the agreement's classifications.
  public let groups: [Group]
  /// Allowances and leave loadings of the classifications that are matched, in the award's order.
  public let extras: [Extra]
  /// The agreement's classifications that are matched, by their places.
  public let matched: [Int]
  /// The award's classifications that nothing of the agreement is held against, by their places.
  public let unmatched: [Int]

  /// Compares.
  ///
  /// - Throws: ``AgreementProblem`` for a pair that is not one, ``AwardProblem`` for files that cannot be read.
  public init(_ agreement: Award, against award: Award, _ question: Question) throws {
    let (own, other) = (try ComparedTables(agreement), try ComparedTables(award))
    let day = "\(question.day)"
    let matches = try ClassificationMatcher(own, other, day: day).matches(told: question.told)
    let rows = ComparedRows(own: own, other: other, day: question.day)
    let chosen = question.classifications ?? Array(agreement.classifications.indices)
    groups = chosen.flatMap { place -> [Group] in
      guard let match = matches[place] else {
        return [AgreementComparison.unmatched(place, award.code)]
      }
      return rows.groups(match)
    }
    let pairs = chosen.compactMap { matches[$0] }
    matched = pairs.map(\.own)
    extras = ComparedExtras(own: agreement, other: award, day: question.day).extras(pairs)
    let met = Set(matches.compactMap { $0?.other })
    unmatched =
      question.classifications == nil
      ? award.classifications.indices.filter { !met.contains($0) } : []
  }

  /// How many rows have a verdict.
  public func count(_ verdict: Verdict) -> Int {
    groups.reduce(0) { $0 + $1.rows.count { $0.verdict == verdict } }
      + extras.count { $0.row.verdict == verdict }
  }

  /// The group of a classification that nothing of the award is known to be.
  private static func unmatched(_ place: Int, _ award: String) -> Group {
    let why = "no classification of \(award) is matched to it; say which with --match"
    return Group(
      classification: place, match: nil, employment: nil, age: .adult,
      rows: [Row(what: "every hour", own: nil, other: nil, verdict: .cannotTell, reason: why)])
  }
}
