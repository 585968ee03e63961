import AwardTables
import PayDomain

/// Judges slips one at a time: what each was paid against what the award and the Acts say.
///
/// Pure: it reads no file and no clock. It remembers what it has looked up, so a thread keeps one judge and
/// shares it with no other.
public struct SlipJudge {
  private var bench: JudgeBench

  /// Makes a judge.
  ///
  /// - Parameters:
  ///   - library: The award and national tables.
  ///   - facts: What the user knows; everything in it is named as an assertion where it matters.
  ///   - detail: Whether met results carry a summary, a working and places too; off for batches.
  ///   - checks: Which checks run.
  ///   - audience: Who reads the results.
  public init(
    library: AwardLibrary, facts: KnownFacts, detail: Bool, checks: CheckSelection = .everything,
    audience: SlipAudience = .anyone
  ) {
    bench = JudgeBench(library, facts, detail: detail, checks, audience)
  }

  /// Judges a slip.
  ///
  /// - Parameters:
  ///   - slip: The slip.
  ///   - others: What the worker's other slips say about it.
  /// - Returns: Every result in the registry's order and then by line; a check that has nothing to compare on
  ///   the slip gives none.
  public mutating func judge(
    _ slip: consuming Payslip, beside others: OtherSlips = .none
  ) -> SlipAudit {
    bench.judge(HeldSlip(slip), beside: others)
  }

  /// Adds a judged slip to the marks by which the slips of a run are looked at together.
  ///
  /// - Parameters:
  ///   - audit: what was judged of it.
  ///   - file: the file's place in the run.
  ///   - marks: what the slips of this part of the run tell the others.
  public mutating func mark(_ audit: SlipAudit, file: Int, in marks: inout SlipMarks) {
    marks.add(audit, file: file, rank: bench.rank(of: audit))
  }

  /// The questions that a slip leaves open, with what each answer is worth; the most money first.
  ///
  /// The slip is judged anew for each answer that can be listed, so that it costs as much as judging as many slips.
  ///
  /// - Parameters:
  ///   - audit: what ``judge(_:beside:)`` said of the slip.
  ///   - others: what the worker's other slips say about it, as the judging was told.
  /// - Returns: each question once.
  public mutating func questions(
    of audit: SlipAudit, beside others: OtherSlips = .none
  ) -> [OpenQuestion] {
    bench.questions(of: audit, beside: others)
  }

  /// What the pay of a slip would be short of at each level of an award, whatever award the slip names.
  ///
  /// It suggests and decides nothing: the award's own coverage clause does.
  ///
  /// - Parameters:
  ///   - slip: the slip.
  ///   - code: the award.
  ///   - others: what the worker's other slips say about it.
  /// - Returns: nil when the award's tables cannot be used, or the slip has nothing to compare or no day.
  public mutating func levels(
    of slip: Payslip, under code: String, beside others: OtherSlips = .none
  ) -> AwardLevels? {
    bench.levels(of: slip, under: code, beside: others)
  }

  /// The award and the question whose rates a reader of the slip wants to see beside it.
  ///
  /// - Returns: nil when the award, the classification, the employment type or the period is not known; an
  ///   unknown age is taken as adult.
  public mutating func usualQuestion(of slip: Payslip) -> (award: Award, question: RateQuestion)? {
    bench.usualQuestion(of: HeldSlip(slip))
  }
}
