import PayDomain
import Testing

@testable import AwardTables

/// The tables that `Awards/README.md` shows, by path.
private func shownTables() throws -> [String: String] {
  let parts = #filePath.split(separator: "/").dropLast(3)
  let path = "/" + parts.joined(separator: "/") + "/Awards/README.md"
  let text = String(decoding: try TableFolder.bytes(of: path), as: UTF8.self)
  var tables: [String: String] = [:]
  var file: String?
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    if line.hasPrefix("```") {
      let name = line.split(separator: " ").dropFirst().first.map(String.init)
      file = file == nil ? name : nil
    } else if let file {
      tables[file, default: ""] += line + "\n"
    }
  }
  return tables
}

@Suite("The award that Awards/README.md shows")
struct AwardsReadmeTests {
  /// The shown files in the places where an awards folder has them.
  private func awards(_ change: (inout [String: String]) -> Void = { _ in }) throws
    -> InventedAwards
  {
    var shown = try shownTables()
    change(&shown)
    let placed = shown.map { name, text in
      let isTop = name.hasPrefix("national/") || ["index.csv", "compared.csv"].contains(name)
      return (isTop ? name : "MA999999-example/\(name)", text)
    }
    return try InventedAwards(Dictionary(placed) { $1 })
  }

  @Test("shows every file of the format with every column")
  func showsEveryFile() throws {
    let shown = try shownTables()
    for schema in AwardSchemas.all {
      let header = try #require(shown[schema.file], "\(schema.file)").prefix { $0 != "\n" }
      #expect(header == schema.columns.map(\.name).joined(separator: ","))
    }
    for schema in NationalSchemas.all {
      let header = try #require(shown["national/\(schema.file)"]).prefix { $0 != "\n" }
      #expect(header == schema.columns.map(\.name).joined(separator: ","))
    }
  }

  @Test("loads, and the lint finds nothing")
  func loads() throws {
    let awards = try awards()
    #expect(awards.lint() == [])
    let award = try awards.load()
    #expect(
      award.provisions.filter(\.hasFurtherTerms).map(\.id).sorted() == [
        "holiday-banked", "overtime-first", "saturday-shift", "sunday",
      ])
    // 1000.00 / 38 = 26.3157…, × 2 of the rounded rate.
    #expect(award.answer("overtime-after", "keeper-2").text == "$52.64")
  }

  @Test(
    "the tables no check uses yet are held as strictly",
    arguments: [
      ("span.csv", "21:00", "9pm", "span.csv:2:34: `to_time` is `9pm`, not a clock time"),
      (
        "span.csv", "locality=island", "weather=fine",
        "span.csv:3:27: fact `weather` is not declared"
      ),
      (
        "span.csv", "locality=island", "locality",
        "span.csv:3:27: unknown word `locality` in `when`"
      ),
      (
        "shifts.csv", "18:00,04:00", "18:00,",
        "shifts.csv:2:84: `starts_before` is blank beside `starts_from`"
      ),
      (
        "shifts.csv", "night-watch,", "late-watch,",
        "penalties.csv:9:69: shift `night-watch` is not declared"
      ),
      (
        "overtime_triggers.csv", "over_limit", "too_long",
        "overtime_triggers.csv:2:16: unknown word `too_long` in `kind`"
      ),
      (
        "provision_terms.csv", "long-day", "short-day",
        "provision_terms.csv:2:61: trigger `short-day` is not declared"
      ),
      (
        "rate_steps.csv", "52,50.4", "52,",
        "rate_steps.csv:4:32: `denominator` is blank beside `numerator`"
      ),
      (
        "ordinary_limits.csv", ",304,", ",many,",
        "ordinary_limits.csv:3:37: `limit` is `many`"
      ),
      (
        "min_engagement.csv", "casual,,,,3", "casual,,,,",
        "min_engagement.csv:2:13: no figure in `hours` and no reason in `note`"
      ),
      (
        "facts_to_ask.csv", "agreed_long_shift,engagement", "serves_liquor,engagement",
        "facts_to_ask.csv:5:1: same key and date as line 2"
      ),
      (
        "combination.csv", "overtime,weekend", "overtime,holiday",
        "combination.csv:3:10: group `holiday` is not declared"
      ),
      (
        "higher_duties.csv", "hours,time_worked", "hours,always",
        "higher_duties.csv:2:18: unknown word `always` in `paid_for`"
      ),
      (
        "allowances.csv", "2.5,keeper-1", "2.5,keeper-9",
        "allowances.csv:2:44: classification `keeper-9` is not declared"
      ),
      (
        "payments.csv", "20,keeper-2", "20,keeper-9",
        "payments.csv:3:75: classification `keeper-9` is not declared"
      ),
      (
        "apprentices.csv", "80,keeper-2", "80,keeper-9",
        "apprentices.csv:3:25: classification `keeper-9` is not declared"
      ),
    ])
  func strict(_ file: String, _ old: String, _ new: String, _ says: String) throws {
    let awards = try awards { shown in
      let parts = shown[file, default: ""].split(
        separator: old, maxSplits: 1, omittingEmptySubsequences: false)
      #expect(parts.count == 2)
      shown[file] = parts.joined(separator: new)
    }
    let found = try awards.refusal()
    #expect(found == says)
  }

  @Test("optional columns may be left out, and only those")
  func optionalColumns() throws {
    #expect(try InventedAwards().refusal() == "")
    let without = try awards { shown in
      shown["apprentices.csv"] = """
        classifications,year,kind,percentage,of,from,starts,basis,clause,instrument,source,note
        stream:light,1,,55,own,2029-07-01,period,published,17.4,,guide,

        """
    }
    #expect(try without.refusal() == "")
    let misplaced = try awards { shown in
      shown["apprentices.csv"] = """
        classifications,year,kind,percentage,at_least,of,from,starts,basis,clause,instrument,source,note

        """
    }
    #expect(try misplaced.refusal() == "apprentices.csv:1:38: column `at_least`")
  }
}
