import AuditRules
import PayDomain
import Wording

/// A slip that was read and could not be judged, as lines of a log.
///
/// `path:place: slip 3 not judged: why`, then `  help: question`. Holds no name and no number of an employee, and no
/// text of the slip: a label that nobody understood may hold either.
public enum DiagnosticLines {
  /// The lines of a slip; nil when it was judged, or when it is what the user says that keeps it from being.
  public static func notJudged(_ audit: SlipAudit) -> String? {
    guard !audit.isJudged, let first = audit.notJudged.first, first.asserted == nil else {
      return nil
    }
    let place = place(of: first.kind, audit)?.short
    let position = ([audit.slip.source.path] + [place].compactMap { $0 }).joined(separator: ":")
    let why = audit.notJudged.map(\.why.english).joined(separator: "; ")
    let help =
      first.kind == .lineMeaning
      ? "the report names the lines; say what they are" : first.question.english
    return SafeText.clean("\(position): slip \(audit.slip.source.ordinal) not judged: \(why)")
      + "\n" + SafeText.clean("  help: \(help)")
  }

  /// The lines of all slips that what the user says at one place keeps from being judged.
  ///
  /// `why` and `help` are what is known of the place; nil says what is said of each slip.
  public static func notJudged(
    _ count: Int, by place: AssertedPlace, _ fact: MissingFact, why: String?, help: String?
  ) -> String {
    let slips = count == 1 ? "1 slip" : "\(count) slips"
    return SafeText.clean("\(place): \(slips) not judged: \(why ?? fact.why.english)") + "\n"
      + SafeText.clean("  help: \(help ?? fact.question.english)")
  }

  /// Where the slip says what the fact is about; nil where it says nothing.
  private static func place(of kind: MissingFact.Kind, _ audit: SlipAudit) -> SourcePlace? {
    let slip = audit.slip
    let stated: SourcePlace? =
      switch kind {
      case .instrument: slip.instrument.reading?.place
      case .classification, .training: slip.classification.reading?.place
      case .employment: slip.employment.reading?.place
      case .age: slip.born.reading?.place
      case .service: slip.employmentStart.reading?.place
      case .period, .notCovered, .otherSlip, .missingSlip:
        slip.periodStart.reading?.place ?? slip.periodEnd.reading?.place
      case .paymentDate: slip.paymentDate.reading?.place
      case .hours, .rate, .dayOrTime, .overtimeTier, .lineMeaning, .setOff, .arrangement,
        .shiftworker, .superTreatment, .reading:
        nil
      }
    let open = audit.results.lazy.filter { $0.verdict.missing.contains { $0.kind == kind } }
    let line = open.flatMap(\.lines).lazy.compactMap { slip.line($0)?.place }.first
    return stated ?? line
  }
}
