import TestSupport

/// The demo's slips as the built command judges them, held against `expected.csv`.
///
/// A slip is found by its file (or the folder of it), its employee's number or name, and the end of its period.
struct DemoComparison: Sendable {
  /// One row of `expected.csv`.
  struct Expectation: Sendable {
    let file: String
    let employee: String
    let name: String
    let periodEnd: String
    let finding: String
    let verdict: String
    let cents: Int

    /// The row's words for a message.
    var words: String { "\(file) \(employee) to \(periodEnd)" }
  }

  /// What was judged of one slip.
  struct Judged: Sendable {
    let row: [String: String]
    var results: [Result] = []
  }

  /// One check's result, from `findings.jsonl`.
  struct Result: Sendable {
    let finding: String
    let summary: String
    let cannotTell: Bool
    /// Whether it accuses: short, and not an observation.
    let counts: Bool
    let cents: Int
  }

  /// The two employers of `Fixtures/demo`.
  static let employers = ["quillfeather", "lantern-loom"]

  /// Both employers, audited once for all tests.
  static let shared = DemoComparison()

  /// How the two runs ended, by employer.
  let ends: [String: ProgramEnd]
  /// The rows of `expected.csv`.
  let expected: [Expectation]
  private let judged: [Judged]

  private init() {
    var ends: [String: ProgramEnd] = [:]
    var judged: [Judged] = []
    for employer in Self.employers {
      let demo = "Fixtures/demo"
      let audit = AuditedFolder(
        ["\(demo)/\(employer)"], ["--profile", "\(demo)/profile-\(employer).yaml"])
      ends[employer] = audit.end
      judged += Self.judged(in: audit)
    }
    self.ends = ends
    self.judged = judged
    expected = CSVRecords.read(Repository.text("Fixtures/demo/expected.csv")).map(Self.expectation)
  }

  /// How many slips of an employer were read and not judged.
  func notJudged(_ employer: String) -> Int {
    judged.count {
      $0.row["file"]?.contains("/\(employer)/") == true && $0.row["judged"] == "no"
    }
  }

  /// Every way in which the judging of a format's slips differs from what is expected; empty when all is well.
  ///
  /// The format is `csv`, `xml` or `pdf`, as `slips.csv` names it.
  func differences(format: String) -> [String] {
    let slips = judged.filter { $0.row["format"] == format }
    let rows = expected.filter { self.format(of: $0) == format }
    return rows.flatMap { differences($0, among: slips) } + slips.flatMap { unlisted($0, rows) }
  }

  /// How many slips of a format were judged, and how many of them are expected.
  func counts(format: String) -> (judged: Int, expected: Int) {
    let rows = expected.filter { self.format(of: $0) == format }
    let slips = Set(rows.map(\.words))
    return (judged.filter { $0.row["format"] == format }.count, slips.count)
  }

  /// How many slips each layout read.
  var layouts: [String: Int] {
    judged.reduce(into: [:]) { $0[$1.row["layout", default: ""], default: 0] += 1 }
  }

  private func differences(_ row: Expectation, among slips: [Judged]) -> [String] {
    let matches = slips.filter { Self.matches(row, $0) }
    guard let slip = matches.first, matches.count == 1 else {
      return ["\(row.words): \(matches.count) slips, expected 1"]
    }
    switch row.verdict {
    case "clean":
      let why = slip.row["why_not_judged", default: ""]
      return slip.row["judged"] == "yes" ? [] : ["\(row.words): clean but not judged: \(why)"]
    case "cannotTell":
      return slip.open.contains(row.finding)
        ? []
        : ["\(row.words): \(row.finding) should be cannot tell; open are \(slip.open.sorted())"]
    case "short":
      let found = slip.provable(row.finding)
      return found == row.cents
        ? []
        : [
          "\(row.words): \(row.finding) should be short \(row.cents) cents; it is "
            + (found.map { "\($0) cents" } ?? "not found")
        ]
    case let other: return ["\(row.words): no such verdict, \(other)"]
    }
  }

  /// Accusations of a slip that nobody expects, and sums on it that no row gives.
  private func unlisted(_ slip: Judged, _ rows: [Expectation]) -> [String] {
    let own = rows.filter { Self.matches($0, slip) }
    guard !own.isEmpty else { return ["\(slip.words): a slip that nobody expects"] }
    let listed = Set(own.filter { $0.verdict == "short" }.map(\.finding))
    let wrong = slip.results.filter { $0.counts && !listed.contains($0.finding) }
    var words = wrong.map { "\(slip.words): FALSE ACCUSATION \($0.finding): \($0.summary)" }
    let owed = own.reduce(0) { $0 + $1.cents }
    let said = slip.row["provable", default: ""]
    if Self.cents(said) != owed {
      words.append("\(slip.words): slips.csv says \(said) provable, expected \(owed) cents")
    }
    return words
  }

  private func format(of row: Expectation) -> String {
    if row.file.hasSuffix(".pdf") { return "pdf" }
    return row.file.hasSuffix(".csv") ? "csv" : "xml"
  }

  private static func matches(_ row: Expectation, _ slip: Judged) -> Bool {
    let file = slip.file
    guard file == row.file || file.hasPrefix(row.file + "/") else { return false }
    guard slip.row["period_end"] == row.periodEnd else { return false }
    return slip.row["employee_number"] == row.employee || slip.row["employee"] == row.name
  }

  private static func judged(in audit: AuditedFolder) -> [Judged] {
    var slips = audit.slips.filter { $0["outcome"] != "not_read" }.map { Judged(row: $0) }
    var places: [String: Int] = [:]
    for (place, slip) in slips.enumerated() {
      places["\(slip.row["file", default: ""])#\(slip.row["slip", default: ""])"] = place
    }
    for line in audit.lines where line.text("type") == "result" {
      guard let place = places["\(line.text("file"))#\(line.count("slip"))"] else { continue }
      slips[place].results.append(
        Result(
          finding: line.text("finding"), summary: line.text("summary"),
          cannotTell: line.text("verdict") == "cannot_tell",
          counts: line["counts"] as? Bool == true,
          cents: line.object("shortfall").cents("provable")))
    }
    return slips
  }

  private static func expectation(_ row: [String: String]) -> Expectation {
    Expectation(
      file: row["file", default: ""], employee: row["employee", default: ""],
      name: row["name", default: ""], periodEnd: row["period_end", default: ""],
      finding: row["finding", default: ""], verdict: row["verdict", default: ""],
      cents: cents(row["provable", default: ""]))
  }

  /// Dollars with two decimals as whole cents; -1 when they are not written so.
  private static func cents(_ dollars: String) -> Int {
    Int(dollars.filter { $0 != "." }) ?? -1
  }
}

extension DemoComparison.Judged {
  /// The file, below `Fixtures/demo`.
  fileprivate var file: String {
    String(row["file", default: ""].dropFirst("Fixtures/demo/".count))
  }

  fileprivate var words: String {
    "\(file) \(row["employee_number", default: ""]) to \(row["period_end", default: ""])"
  }

  /// The findings that cannot be told.
  fileprivate var open: Set<String> {
    Set(results.filter(\.cannotTell).map(\.finding))
  }

  /// What a finding provably comes to on the slip, in cents; nil when it does not count as found.
  fileprivate func provable(_ finding: String) -> Int? {
    let found = results.filter { $0.counts && $0.finding == finding }
    return found.isEmpty ? nil : found.reduce(0) { $0 + $1.cents }
  }
}
