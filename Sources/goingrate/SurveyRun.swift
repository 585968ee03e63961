import AwardTables
import BatchAudit
import Glibc
import PayDomain
import PayslipReading
import Profiles

/// What `profile init` and `profile check` see of an employer's files.
struct SurveyRun {
  /// What the slips say.
  private(set) var survey = ProfileSurvey()
  /// The exports' headings that nothing reads.
  private(set) var exports: [ExportSurvey] = []
  /// What could not be read, as the first lines of diagnostics.
  private(set) var unread: [UnreadFile] = []
  /// How many files were looked at.
  let files: Int

  /// Reads every input.
  init(_ paths: [String], catalog: LayoutCatalog, facts: KnownFacts) throws {
    let inputs = InputFinder.list(paths)
    files = inputs.entries.count
    let cancellation = Cancellation()
    Interruption.listen(cancellation)
    let gathered = GatheredSurvey()
    try BatchRun(
      inputs: inputs, jobs: Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), catalog: catalog,
      facts: facts, cancellation: cancellation
    ).run {
      SurveyHandler(facts: facts)
    } deliver: {
      gathered.take($0)
    }
    if cancellation.isCancelled { throw RunFailure.interrupted }
    survey = gathered.survey
    unread = gathered.unread
    for entry in inputs.entries where entry.problem == nil && entry.path != "-" {
      exports += ExportHeadings.surveys(of: entry.path, catalog: catalog, facts: facts)
    }
  }

  /// Awards that words on the slips could mean, at most eight.
  func candidates(_ library: AwardLibrary) -> [AwardCandidate] {
    var candidates: [AwardCandidate] = []
    func add(_ code: String, _ title: String, _ why: String) {
      guard candidates.count < 8, !candidates.contains(where: { $0.code == code }) else { return }
      candidates.append(AwardCandidate(code: code, title: title, why: why))
    }
    for words in survey.instrumentWords.prefix(4) {
      guard let award = Self.award(named: words, in: library) else { continue }
      add(award.code, award.title, "the slips say `\(words)`")
    }
    for words in survey.jobWords.prefix(6) {
      for suggestion in Self.suggestions(for: words, in: library).prefix(2) {
        add(suggestion.code, suggestion.title, "`\(words)`")
      }
    }
    return candidates
  }

  /// The award that words name; nil when they name none, or one whose tables cannot be used.
  private static func award(named words: String, in library: AwardLibrary) -> Award? {
    do { return try library.award(try library.code(of: words)) } catch { return nil }
  }

  /// What the words of a job suggest; nothing where the tables cannot be used.
  private static func suggestions(
    for words: String, in library: AwardLibrary
  ) -> [AwardSuggestion] {
    library.suggestions(for: words) { _ in }
  }
}

/// What one piece of a run adds to a survey.
struct SurveyPiece: Sendable {
  /// What its slips say.
  var survey = ProfileSurvey()
  /// What could not be read.
  var unread: [UnreadFile] = []
}

/// Surveys slips on one worker.
struct SurveyHandler: SlipHandler {
  /// The profile, to tell slips of another employer.
  let facts: KnownFacts

  func begin() -> SurveyPiece { SurveyPiece() }

  mutating func take(_ slip: Payslip, of file: FileStamp, into piece: inout SurveyPiece) {
    piece.survey.add(slip, facts: facts)
  }

  mutating func take(
    _ problem: any Problem, ordinal: Int32?, of file: FileStamp, into piece: inout SurveyPiece
  ) {
    let words = problem.lines(path: file.path).split(separator: "\n").first.map(String.init)
    if let words { piece.unread.append(UnreadFile(words: words)) }
  }

  mutating func finish(_ file: FileStamp, format: String, into piece: inout SurveyPiece) {}
}

/// Adds pieces up in the order of the run; used by one thread at a time.
private final class GatheredSurvey: @unchecked Sendable {
  private(set) var survey = ProfileSurvey()
  private(set) var unread: [UnreadFile] = []

  func take(_ piece: SurveyPiece) {
    survey.add(piece.survey)
    unread += piece.unread
  }
}
