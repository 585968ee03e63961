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
    #expect(Set(rows.map { $0["classification"] }).count == 8)
    #expect(Set(rows.map { $0["employment"] }).count == 3)
    #expect(rows.contains { $0["hours"] == "Sunday" })
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
    #expect(end.errors.contains("its apprentices are 1 "))
  }

  @Test func `a kind without a year is a wrong command line`() {
    #expect(rates("--apprenticeship", "adult").status == 64)
  }
}
