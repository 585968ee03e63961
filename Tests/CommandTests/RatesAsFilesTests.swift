import Foundation
import FoundationXML
import TestSupport
import Testing

/// `rates` for other programs and pages, how a rate moved, and `awards find`.
///
/// The figures are the pay guides': General Retail level 1, $26.55 from 1 July 2025 and $27.81 from 1 July 2026; a
/// casual's Saturday $39.83 in 2025-26.
struct RatesAsFilesTests {
  private let casual = [
    "rates", "MA000004", "--classification", "level 1", "--employment", "casual", "--on",
    "2025-07-07",
  ]

  @Test func `CSV holds a row for each kind of hour`() throws {
    let end = BuiltProgram.run(casual + ["--format", "csv"])
    let rows = CSVRecords.read(end.output)
    let saturday = try #require(rows.first { $0["hours"] == "Saturday" })
    #expect(saturday["rate"] == "39.83")
    #expect(saturday["how"] == "150 % of $26.55")
    #expect(saturday["clause"]?.isEmpty == false)
    #expect(rows.allSatisfy { $0["award"] == "MA000004" && $0["employment"] == "casual" })
  }

  @Test func `JSON holds the same, with null for what is not known`() throws {
    let rows = JSONText.values(BuiltProgram.run(casual + ["--format", "json"]).output)
    let saturday = try #require(rows.first { $0.text("hours") == "Saturday" })
    #expect(saturday.cents("rate") == 3983)
    let early = BuiltProgram.run([
      "rates", "MA000004", "--classification", "level 1", "--on", "2020-08-03", "--employment",
      "casual", "--format", "json",
    ])
    let unknown = JSONText.values(early.output).first { $0.text("hours") == "Saturday" }
    #expect(unknown?["rate"] is NSNull)
    #expect(unknown?.text("how").contains("not covered before") == true)
  }

  @Test func `Markdown is a table of seven columns`() {
    let lines = BuiltProgram.run(casual + ["--format", "markdown"]).output.split(separator: "\n")
    #expect(lines[1] == "|---|---|---|---|---:|---|---|")
    #expect(lines.contains { $0.contains("| Saturday | $39.83 | 150 % of $26.55 |") })
  }

  @Test func `all is every classification with every kind of hour`() {
    let rows = CSVRecords.read(
      BuiltProgram.run(["rates", "MA000004", "--all", "--on", "2025-07-07", "--format", "csv"])
        .output)
    let hours = rows.filter { $0["employment"]?.isEmpty == false }
    #expect(Set(hours.map { $0["classification"] }).count == 8)
    #expect(Set(hours.map { $0["employment"] }).count == 3)
    #expect(hours.contains { $0["hours"] == "Sunday" && $0["unit"] == "hour" })
    #expect(hours.contains { $0["hours"] == "for a full-time week" && $0["unit"] == "week" })
  }

  /// The guides: $13.89 a week for first aid in 2025-26, $14.55 in 2026-27; the welding trades' leading hand of 3 to 10
  /// gets 166.3 % of the C10 hour, $28.12 in 2025-26: $46.76.
  @Test func `all has the allowances, once, with unit and clause`() throws {
    for (day, dollars) in [("2025-07-07", "13.89"), ("2026-07-06", "14.55")] {
      let file = BuiltProgram.run(["rates", "MA000004", "--all", "--on", day, "--format", "csv"])
      let aid = CSVRecords.read(file.output).filter { $0["hours"]?.contains("first aid") == true }
      #expect(aid.map { $0["rate"] } == [dollars])
      #expect(aid.map { $0["unit"] } == ["week"])
      #expect(aid.map { $0["clause"] } == ["19.10(b)"])
    }
    let text = BuiltProgram.run(["rates", "MA000010", "--all", "--on", "2025-07-07"]).output
    let flat = text.split { $0.isWhitespace }.joined(separator: " ")
    #expect(flat.contains("In charge of 3-10 employees, a week, for all purposes"))
    #expect(flat.contains("$46.76 allowance, Leading hand"))
    // Clause 34.4 of the award: 17.5 % of C14's $25.74 = 4.5045.
    let leave = CSVRecords.read(
      BuiltProgram.run(["rates", "MA000010", "--all", "--on", "2026-07-06", "--format", "csv"])
        .output
    ).filter { $0["clause"] == "34.4(b)(ii)" && $0["how"]?.contains("17.5 % of $25.74") == true }
    #expect(!leave.isEmpty && leave.allSatisfy { $0["rate"] == "4.50" })
    let shown = BuiltProgram.run(["awards", "show", "MA000004"]).output
    #expect(shown.contains("own vehicle used for work: $1.00 a kilometre"))
    #expect(BuiltProgram.run(["awards", "list"]).output.contains(", 10 allowances, "))
  }

  @Test func `history shows each step, and the picture is well formed`() {
    let level = ["rates", "MA000004", "--classification", "level 1", "--history"]
    let text = BuiltProgram.run(level).output
    let lines = text.split(separator: "\n")
    #expect(lines.contains { $0.contains("2025-07-01  $26.55") && $0.contains("+3.5 %") })
    #expect(lines.contains { $0.contains("2026-07-01  $27.81") })
    let svg = BuiltProgram.run(level + ["--svg"]).output
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(svg.contains(">$26.55</text>"))
  }

  @Test(arguments: [
    ["rates", "MA000004", "--history"], ["rates", "MA000004", "--svg"],
    ["rates", "MA000004", "--format", "yaml"],
    ["rates", "MA000004", "--classification", "level 1", "--history", "--format", "csv"],
    ["awards", "find"],
  ])
  func `what does not go together is a wrong command line`(arguments: [String]) {
    #expect(BuiltProgram.run(arguments).status == 64)
  }

  @Test func `find suggests awards with why, and says what decides`() {
    let found = BuiltProgram.run(["awards", "find", "enrolled", "nurse"]).output
    #expect(found.hasPrefix("MA000034 Nurses Award 2020\n"))
    #expect(found.contains("classifications: "))
    #expect(found.hasSuffix("the award's coverage clause decides.\n"))
    #expect(BuiltProgram.run(["awards", "find", "barista"]).output.contains("MA000119"))
    let none = BuiltProgram.run(["awards", "find", "zzz"])
    #expect(none.status == 0 && none.output.hasPrefix("No award here speaks of `zzz`."))
  }
}

/// `rates --apprentice`, with figures of the pay guide of General Retail for 2025-26: year 1 $14.06, year 4 $25.30.
struct ApprenticeRatesTests {
  private func rates(_ more: String...) -> ProgramEnd {
    BuiltProgram.run(["rates", "MA000004", "--on", "2025-07-07"] + more)
  }

  @Test func `an apprentice's year is priced like any other rate`() throws {
    let rows = CSVRecords.read(
      rates("--apprentice", "1", "--employment", "full-time", "--format", "csv").output)
    let ordinary = rows.filter { $0["hours"] == "ordinary hours" }
    #expect(ordinary.contains { $0["rate"] == "14.06" })
    #expect(ordinary.allSatisfy { $0["age"]?.hasPrefix("apprentice year 1") == true })
  }

  @Test func `the overview lists them with the clause`() {
    let end = rates()
    #expect(end.output.contains("apprentices, ordinary hours") && end.output.contains("$25.30"))
  }

  @Test func `one that is not there is named with those that are`() {
    let end = rates("--apprentice", "9")
    #expect(end.status == 2)
    #expect(end.errors.contains("no such apprentice of year 9 on 2025-07-07"))
    #expect(end.errors.contains("it has 1 "))
  }

  @Test func `a kind without a year is a wrong command line`() {
    #expect(rates("--apprenticeship", "adult").status == 64)
  }
}

/// What `rates` says where it cannot know everything, and where it cannot write.
///
/// General Retail, casual of 20 years at level 1 from 1 July 2025: 29.87 up to six months, 33.19 after.
struct RatesLimitsTests {
  private let twenty = [
    "rates", "MA000004", "--classification", "level 1", "--employment", "casual", "--on",
    "2025-07-07", "--age", "20",
  ]

  @Test func `the lower of two rates by service is said to be that`() {
    let unsaid = BuiltProgram.run(twenty).output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(unsaid.contains("this is the lower one; give --service-months for the other"))
    let rows = CSVRecords.read(BuiltProgram.run(twenty + ["--format", "csv"]).output)
    #expect(rows.first?["age"] == "aged 20, the lower rate: service not given")
    let said = BuiltProgram.run(twenty + ["--service-months", "7"]).output
    #expect(!said.contains("the lower one") && said.contains("$33.19"))
    #expect(BuiltProgram.run(twenty + ["--service-months=-5"]).status == 64)
  }

  @Test func `a full disk is not taken for success`() {
    let end = BuiltProgram.shell("\"$GOINGRATE\" rates MA000004 > /dev/full")
    #expect(end.status == 2)
    #expect(end.errors.contains("cannot write `standard output`: No space left on device"))
  }

  @Test func `what is not there was not checked`() {
    let end = BuiltProgram.run(["awards", "lint", "no/such/folder"])
    #expect(end.status == 2 && end.errors.contains("no/such/folder"))
  }

  @Test func `an agreement needs a folder`() {
    let begin = ["awards", "new", "--from", "MA000004", "--code", "ACME-EA-2025"]
    #expect(BuiltProgram.run(begin + [""]).status == 64)
  }
}
