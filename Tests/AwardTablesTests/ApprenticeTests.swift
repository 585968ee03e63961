import PayDomain
import Testing

@testable import AwardTables

/// What apprentices are owed, against the pay guides and by hand.
@Suite("Apprentices")
struct ApprenticeTests {
  private func date(_ text: String) throws -> EffectiveDates {
    let day = try #require(CivilDate(iso: text))
    return EffectiveDates(periodStart: day, day: day)
  }

  /// The figures were copied from the guides.
  ///
  /// Where a percentage was found in the pay database, the guide is a second
  /// witness; where the database has none, the percentage was found in the guide, and only the rounding is proved.
  @Test("Every base figure of the guides of 2025-26 is reproduced to the cent")
  func reproducesTheGuides() throws {
    let library = try AwardLibrary(folder: PayGuide.root + "/Awards")
    let rows = try PayGuide.table("apprentices-2025-26.csv")
    var cells = 0
    for row in rows {
      let award = try library.award(row[0])
      let place = award.classifications.firstIndex { $0.id == row[1] }
      let dates = try date(row[6])
      let stage = award.apprenticeships(on: dates).first {
        $0.classification == place && $0.kind == row[2] && "\($0.year)" == row[3]
      }
      let answer = award.cell(
        0, for: try #require(stage, "\(row)"), employment: .fullTime, on: dates)
      guard case .cell(let cell) = answer else {
        Issue.record("\(row): \(answer)")
        continue
      }
      if !row[4].isEmpty { #expect(cell.weekly?.plain == row[4], "\(row)") }
      if !row[5].isEmpty { #expect(cell.rate.plain == row[5], "\(row)") }
      cells += row[4...5].count { !$0.isEmpty }
    }
    print("apprentices 2025-26: \(rows.count) stages, \(cells) cells compared")
    #expect(cells > 0)
  }

  @Test("A share, and never less than the least")
  func shares() throws {
    let award = try InventedAwards([
      "MA999999-example/facts_to_ask.csv": """
      fact,about,kind,choices,question,unknown,clause,source,note
      early,employee,yes_no,,Started early?,both,17.4,made-up,

      """,
      "MA999999-example/apprentices.csv": """
      classifications,year,kind,percentage,of,at_least,when,from,starts,basis,clause,instrument,source,note
      two,1,,50,own,,,2029-07-01,period,published,17.4,,made-up,
      two,2,,50,own,one,,2029-07-01,period,published,17.4,,made-up,
      two,3,,75,one,,early=yes,2029-07-01,period,published,17.4,,made-up,
      two,4,,,,,,2029-07-01,period,,,,,not covered: nobody knows

      """,
    ]).load()
    let dates = try date("2029-08-06")
    let stages = award.apprenticeships(on: dates)
    #expect(stages.map(\.year) == [1, 2, 3])
    func text(_ stage: Apprenticeship) -> String {
      award.cell(0, for: stage, employment: .fullTime, on: dates).text
    }
    // 902.60 × 50 % = 451.30; / 38 = 11.8763…
    #expect(text(stages[0]) == "$11.88")
    // The adult rate of `one` is more.
    #expect(text(stages[1]) == "$23.71")
    #expect(text(stages[2]).contains("depend on facts"))
  }
}
