import AuditRules
import PayDomain
import Wording

/// The national tables a run was judged by.
public struct NationalStamp: Hashable, Sendable {
  /// When they were last checked.
  public var checkedOn: CivilDate
  /// Their digest, lower-case hexadecimal.
  public var digest: String

  /// Makes a stamp.
  public init(checkedOn: CivilDate, digest: String) {
    self.checkedOn = checkedOn
    self.digest = digest
  }
}

/// What a run was done with: printed in every output, so that a figure can be traced to its tables.
///
/// Holds no clock: the same inputs and tables give the same bytes.
public struct RunStamp: Hashable, Sendable {
  /// The program's version.
  public var version: String
  /// The awards used, by code.
  public var awards: [AwardStamp]
  /// The national tables; nil when none were opened.
  public var national: NationalStamp?
  /// The digest over all tables used, lower-case hexadecimal.
  public var digest: String
  /// The options that change what is judged or shown, each as it would be typed; no personal data.
  public var options: [String]
  /// Where the user's facts come from: `profile acme.yaml`, `command line`; nil when there are none.
  public var factsFrom: Sentence?
  /// A plain title for each finding id; an id without one is shown as it is.
  public var titles: [String: String]
  /// The language that people read in.
  public var words: Words

  /// Makes a stamp.
  public init(
    version: String, awards: [AwardStamp], national: NationalStamp?, digest: String,
    options: [String] = [], factsFrom: Sentence? = nil, titles: [String: String] = [:],
    words: Words = .english
  ) {
    self.version = version
    self.awards = awards
    self.national = national
    self.digest = digest
    self.options = options
    self.factsFrom = factsFrom
    self.titles = titles
    self.words = words
  }
}

extension RunStamp {
  /// The awards with the day on which their tables were last checked.
  var awardsInWords: [String] {
    awards.map { words.say(.awardCheckedOn, ["code": $0.code, "day": "\($0.checkedOn)"]) }
  }
}

/// One file of the input.
public struct InputFile: Hashable, Sendable {
  /// The path as the user gave it.
  public var path: String
  /// SHA-256 of its bytes, lower-case hexadecimal; nil when it could not be read.
  public var sha256: String?
  /// Its size in bytes.
  public var bytes: Int
  /// `pdf`, `csv`, `xml`, or `unknown`.
  public var format: String
  /// How many slips were read from it.
  public var slips: Int
  /// How many problems it gave.
  public var problems: Int

  /// Makes an entry.
  public init(
    path: String, sha256: String?, bytes: Int, format: String, slips: Int, problems: Int
  ) {
    self.path = path
    self.sha256 = sha256
    self.bytes = bytes
    self.format = format
    self.slips = slips
    self.problems = problems
  }
}

/// A document, or a slip of one, that could not be read: counted as not judged, never dropped.
public struct InputProblem: Hashable, Sendable {
  /// The path as the user gave it.
  public var path: String
  /// SHA-256 of the file, nil when it could not be read.
  public var sha256: String?
  /// Which slip of the file, from 1; nil when it is about the whole file.
  public var ordinal: Int32?
  /// The stable word of the problem, `csv/missing-column`.
  public var code: String
  /// What was found and what was expected.
  public var message: String
  /// What to do; nil when there is nothing the user can do.
  public var help: String?
  /// Where in the file; nil when unknown.
  public var place: SourcePlace?

  /// Makes an entry from a problem found in a file.
  public init(_ problem: some Problem, path: String, sha256: String?, ordinal: Int32? = nil) {
    self.path = path
    self.sha256 = sha256
    self.ordinal = ordinal
    code = problem.code
    message = problem.message
    help = problem.help
    place = problem.place
  }
}
