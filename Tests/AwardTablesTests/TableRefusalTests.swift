import PayDomain
import Testing

@testable import AwardTables

/// A break of the format and what the loader says of it.
private struct Refusal: CustomTestStringConvertible {
  let cause: TableFault.Cause
  let files: [String: String]
  let says: String
  var testDescription: String { says }

  init(_ cause: TableFault.Cause, _ file: String, _ old: String, _ new: String, says: String) {
    self.cause = cause
    files = InventedAwards.changed(file, old, new)
    self.says = says
  }

  init(_ cause: TableFault.Cause, files: [String: String], says: String) {
    self.cause = cause
    self.files = files
    self.says = says
  }
}

@Suite("Refusals of tables that break the format")
struct TableRefusalTests {
  private static let text = [
    Refusal(
      .quoting, "classifications.csv", "\"clerk, second year\"", "\"clerk\" second year",
      says: "classifications.csv:4:21: a quotation mark that does not enclose a whole cell"),
    Refusal(
      .quoting, "classifications.csv", "shop hand", "shop \"hand\"",
      says: "classifications.csv:2:35: a quotation mark that does not enclose a whole cell"),
    Refusal(
      .cellCount, "rates.csv", "17.1,,made-up,\none", "17.1,,made-up\none",
      says: "rates.csv:2:1: 9 cells where the header has 10"),
    Refusal(
      .header, "rates.csv", "weekly,hourly", "weekley,hourly",
      says: "rates.csv:1:28: column `weekley`"),
    Refusal(
      .header, "rates.csv", "source,note", "source,note,remark",
      says: "rates.csv:1:78: column `remark`"),
    Refusal(
      .notYAML, "award.yaml", "names: [", "names: {[",
      says: "award.yaml:5:1: not YAML: did not find expected ',' or '}'"),
    Refusal(
      .duplicateKey, "award.yaml", "coverage:", "title: Twice\ncoverage:",
      says: "award.yaml:2:1: key `title` stands twice"),
    Refusal(
      .unknownKey, "award.yaml", "checked_on", "checkd_on",
      says: "award.yaml:5:1: unknown key `checkd_on`"),
    Refusal(
      .unknownKey, "award.yaml", "weekly: 38.00", "weekley: 38.00",
      says: "award.yaml:7:9: unknown key `weekley`"),
    Refusal(
      .missingKey, "award.yaml", "gaps: [Everything else.]\n", "",
      says: "award.yaml:1:1: key `gaps` is missing"),
    Refusal(
      .wrongShape, "award.yaml", "[Everything else.]", "Everything else.",
      says: "award.yaml:15:7: `gaps` is not a list"),
    Refusal(
      .wrongCode, "award.yaml", "code: MA999999", "code: MA999998",
      says: "award.yaml:1:1: code `MA999998` in a folder of `MA999999`"),
    Refusal(
      .code, "index.csv", "MA999999,", "MA99999,", says: "index.csv:2:1: `MA99999` is not a code"),
  ]

  private static let cells = [
    Refusal(
      .money, "rates.csv", "900.90", "900.9",
      says: "rates.csv:2:23: `weekly` is `900.9`, not dollars and cents"),
    Refusal(
      .money, "rates.csv", "23.71", "-23.71",
      says: "rates.csv:2:30: `hourly` is `-23.71`, not dollars and cents"),
    Refusal(
      .money, "award.yaml", "32.18", "$32.18",
      says: "award.yaml:24:13: `expect` is `$32.18`, not dollars and cents"),
    Refusal(
      .date, "rates.csv", "one,2029-07-01", "one,2029-02-29",
      says: "rates.csv:2:5: `from` is `2029-02-29`, not a day of the calendar"),
    Refusal(
      .date, "award.yaml", "2030-09-01", "1 September 2030",
      says: "award.yaml:5:13: `checked_on` is `1 September 2030`, not a day of the calendar"),
    Refusal(
      .coversTooLittle, "award.yaml", "covers_to: 2032-06-30", "covers_to: 2030-08-31",
      says: "award.yaml:16:12: `covers_to` is 2030-08-31, before the check of 2030-09-01"),
    Refusal(
      .percentage, "juniors.csv", "under_17,,50", "under_17,,50%",
      says: "juniors.csv:2:24: `percentage` is `50%`, not a percentage"),
    Refusal(
      .time, "penalties.csv", "18:00", "6pm",
      says: "penalties.csv:4:69: `from_time` is `6pm`, not a clock time"),
    Refusal(
      .number, "penalties.csv", "first 3 hours,,,,,3", "first 3 hours,,,,,three",
      says: "penalties.csv:8:55: `up_to_hours` is `three`"),
    Refusal(
      .number, "juniors.csv", "floor,17,", "floor,seventeen,",
      says: "juniors.csv:3:14: `age` is `seventeen`"),
    Refusal(
      .number, "juniors.csv", "over_6_months", "over_8_months",
      says: "juniors.csv:6:17: `service` is `over_8_months`"),
    Refusal(
      .identity, "penalties.csv", "evening,*", "Evening,*",
      says: "penalties.csv:4:1: `provision` is `Evening`, not an identity"),
    Refusal(
      .word, "penalties.csv", "casual,ordinary,", "casuals,ordinary,",
      says: "penalties.csv:3:12: unknown word `casuals` in `employment`"),
    Refusal(
      .word, "penalties.csv", "part_time,sunday,", "part_time,sundays,",
      says: "penalties.csv:5:30: unknown word `sundays` in `category`"),
    Refusal(
      .word, "penalties.csv", "mon tue", "monday tue",
      says: "penalties.csv:4:49: unknown word `monday` in `days`"),
    Refusal(
      .word, "rates.csv", "period,900.90", "week,900.90",
      says: "rates.csv:2:16: unknown word `week` in `starts`"),
    Refusal(
      .word, "award.yaml", "junior: weekly", "junior: yearly",
      says: "award.yaml:8:56: unknown word `yearly` in `junior`"),
    Refusal(
      .undeclared, "rates.csv", "three,", "four,",
      says: "rates.csv:6:1: classification `four` is not declared"),
    Refusal(
      .undeclared, "rates.csv", "17.2,,made-up", "17.2,,hearsay",
      says: "rates.csv:6:54: source `hearsay` is not declared"),
    Refusal(
      .undeclared, "juniors.csv", "stream:floor,17,", "stream:roof,17,",
      says: "juniors.csv:3:1: stream `roof` is not declared"),
    Refusal(
      .undeclared, "award.yaml", "provision: ordinary", "provision: usual",
      says: "award.yaml:22:16: provision `usual` is not declared"),
    Refusal(
      .blank, "rates.csv", "17.2,,made-up", "17.2,,",
      says: "rates.csv:6:54: `source` is blank"),
    Refusal(
      .blank, "rates.csv", "published,17.2", "published,",
      says: "rates.csv:6:48: `clause` is blank"),
    Refusal(
      .blank, "rates.csv", "978.10,25.74", "978.10,",
      says: "rates.csv:6:32: `hourly` is blank"),
    Refusal(
      .halfGiven, "penalties.csv", "started_hour", "",
      says: "penalties.csv:4:95: `flat_per` is blank beside `flat`"),
  ]

  private static let rows = [
    Refusal(
      .gapWithoutReason, "penalties.csv", "start uncertain: not told", "who knows",
      says: "penalties.csv:7:46: no figure in `percentage`, `flat` and no reason in `note`"),
    Refusal(
      .gapWithoutReason, "rates.csv", "978.10,25.74,published,17.2,,made-up,", ",,,,,,endedness",
      says: "rates.csv:6:25: no figure in `weekly`, `hourly` and no reason in `note`"),
    Refusal(
      .duplicateRow, "rates.csv", "one,2030-07-01", "one,2029-07-01",
      says: "rates.csv:3:1: same key and date as line 2"),
    Refusal(
      .duplicateRow, "juniors.csv", "stream:floor,17,", "one,under_17,",
      says: "juniors.csv:3:1: same key and date as line 2"),
    Refusal(
      .duplicateRow, "classifications.csv", "three,Clerk", "two,Clerk",
      says: "classifications.csv:4:1: same key and date as line 3"),
    Refusal(
      .datesOutOfOrder, "rates.csv", "one,2030-07-01", "one,2028-07-01",
      says: "rates.csv:3:5: 2028-07-01 stands below 2029-07-01 of line 2"),
    Refusal(
      .datesOutOfOrder, "juniors.csv", "80,own,2030-07-01", "80,own,2029-06-30",
      says: "juniors.csv:5:39: 2029-06-30 stands below 2029-07-01 of line 4"),
    Refusal(
      .conflict, "penalties.csv", "casual,ordinary,ordinary hours", "casual,ordinary,other words",
      says: "penalties.csv:3:28: `words` is not what line 2 says"),
    Refusal(
      .hourlyDisagrees, "rates.csv", "25.00,published", "25.01,published",
      says: "rates.csv:3:30: hourly $25.01 is not the weekly rate over the week's hours, $25.00"),
  ]

  @Test("each says what was found and where", arguments: text + cells + rows)
  private func refuses(_ refusal: Refusal) throws {
    let awards = try InventedAwards(refusal.files)
    guard case .table(let fault, _) = try #require(try awards.problem()) else {
      Issue.record("not a fault of a table")
      return
    }
    #expect(fault.cause == refusal.cause)
    let says = try awards.refusal()
    #expect(says == refusal.says)
  }

  @Test("bytes that are not UTF-8 are refused at their place")
  func notUTF8() throws {
    let awards = try InventedAwards()
    try awards.write("MA999999-example/identities.csv", Array("classification,\n".utf8) + [0xFF])
    #expect(try awards.refusal() == "identities.csv:2:1: bytes that are not UTF-8")
  }

  @Test("a table that must have rows and has none is refused")
  func noRows() throws {
    let header = InventedTables.rates.prefix { $0 != "\n" } + "\n"
    let awards = try InventedAwards(["MA999999-example/rates.csv": String(header)])
    #expect(try awards.refusal() == "rates.csv:2:1: the table has no row")
  }

  @Test("the first provision must be the ordinary rate")
  func firstNotOrdinary() throws {
    let lines = InventedTables.penalties.split(separator: "\n")
    let swapped = "\(lines[0])\n\(lines[3])\n\(lines[1])\n"
    let awards = try InventedAwards(["MA999999-example/penalties.csv": swapped])
    let says = try awards.refusal()
    #expect(says == "penalties.csv:2:31: the first provision is `evening`")
  }

  @Test("every cause of refusal has a fixture")
  func everyCause() {
    // The last two are in AgreementRefusalTests.
    let own: [TableFault.Cause] = [
      .notUTF8, .noRows, .firstNotOrdinary, .awardsCode, .takenCode,
    ]
    let shown = (Self.text + Self.cells + Self.rows).map(\.cause) + own
    #expect(Set(TableFault.Cause.allCases).subtracting(shown) == [])
  }

  @Test("help says what is allowed")
  func help() throws {
    let unknownKey = try InventedAwards(
      InventedAwards.changed("award.yaml", "averaging_weeks", "averaging"))
    #expect(try unknownKey.problem()?.help == "allowed keys are `weekly`, `averaging_weeks`")
    let undeclared = try InventedAwards(InventedAwards.changed("rates.csv", "three,", "four,"))
    #expect(try undeclared.problem()?.help == "declared are `one`, `two`, `three`")
    let problem = try #require(try undeclared.problem())
    #expect(
      problem.diagnostic == """
        \(undeclared.folder)/MA999999-example/rates.csv:6:1: error: classification `four` is not \
        declared
          help: declared are `one`, `two`, `three`
        """)
    #expect(problem.code == "awards/undeclared")
  }

  @Test("a file that is not of the format is refused, notes for people are not")
  func files() throws {
    let odd = try InventedAwards(["MA999999-example/penalty.csv": "x\n"])
    #expect(try odd.refusal() == "penalty.csv: not a file of the award format")
    let notes = try InventedAwards(["MA999999-example/README.md": "Notes.\n"])
    #expect(try notes.refusal() == "")
    let missing = try InventedAwards(["MA999999-example/juniors.csv": ""])
    #expect(try missing.refusal() == "juniors.csv: cannot read: No such file or directory")
  }

  @Test("sound tables, a byte order mark and lines of Windows are taken")
  func sound() throws {
    #expect(try InventedAwards().refusal() == "")
    let windows = "\u{FEFF}" + InventedTables.rates.split(separator: "\n").joined(separator: "\r\n")
    let awards = try InventedAwards(["MA999999-example/rates.csv": windows])
    #expect(try awards.refusal() == "")
    #expect(try awards.load().answer("ordinary").text == "$25.00")
  }
}
