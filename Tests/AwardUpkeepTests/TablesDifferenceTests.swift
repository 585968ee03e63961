import AwardTables
import AwardUpkeep
import PayDomain
import TestSupport
import Testing

/// What changed between two folders of invented tables.
struct TablesDifferenceTests {
  private func sections(
    _ old: InventedAgreement, _ new: InventedAgreement, codes: [String]? = nil
  ) throws -> [String] {
    let difference = try TablesDifference(old.awards, new.awards, codes: codes)
    return difference.sections.flatMap { section in
      section.lines.map { "\(section.title.prefix { $0 != " " }): \($0)" }
    }
  }

  @Test func `equal folders have no difference, and the order of rows is none`() throws {
    let lines = InventedAgreement.rates.split(separator: "\n")
    let turned = [lines[0], lines[3], lines[1], lines[2]].joined(separator: "\n") + "\n"
    #expect(
      try sections(InventedAgreement(), InventedAgreement(award: ["rates.csv": turned])) == [])
    let (one, two) = (InventedAgreement(), InventedAgreement())
    #expect(try TablesDifference(one.agreements, two.agreements).sections.isEmpty)
  }

  /// One percentage explains both wages, though neither quotient is exactly that.
  ///
  /// 950.00 × 104.75 % = 995.125, to 10 cents 995.10; 988.00 × 104.75 % = 1034.93, to 1034.90: one percentage, though
  /// the quotients are 4.747 % and 4.747 %. With 1040.00 the second moved by 52 / 988 = 5.263 %.
  @Test(arguments: [
    ("1034.90,27.23", ["from 2031-07-01: 2 classifications (one, two) +4.75 %"]),
    (
      "1040.00,27.37",
      ["from 2031-07-01: one +4.75 %", "from 2031-07-01: two +5.26 %"]
    ),
    (
      ",27.30",
      // 26.00 to 27.30 is exactly 5 %, where the week is no longer printed.
      ["from 2031-07-01: two +5 %", "from 2031-07-01: one +4.75 %"]
    ),
  ])
  func `rates that moved alike are one line, the others have their own`(
    second: String, lines: [String]
  ) throws {
    let rates =
      InventedAgreement.rates + "one,2031-07-01,period,995.10,26.19,published,3,,made-up,\n"
      + "two,2031-07-01,period,\(second),published,3,,made-up,\n"
    let found = try sections(InventedAgreement(), InventedAgreement(award: ["rates.csv": rates]))
    #expect(found.sorted() == lines.map { "MA999999: rates.csv: \($0)" }.sorted())
  }

  @Test func `what came, went, closed, was renamed or moved is named`() throws {
    let changed = InventedAgreement(award: [
      "classifications.csv": """
      id,title,aliases,stream,clause,level,from,note
      one,Shop hand,,,A.1,1,2030-07-01,
      two,Senior hand,,,A.2,2,2030-07-01,
      three,Foreman,,,A.3,3,2031-01-01,

      """,
      "rates.csv": InventedAgreement.rates
        + "two,2031-01-01,period,,,,,,,ended: became three\n"
        + "three,2031-01-01,period,1064.00,28.00,published,3,,made-up,\n",
      "penalties.csv": InventedAgreement.penalties
        + "sunday,*,full_time,sunday,Sunday,sun,,,,,,,,175,,,,2031-01-01,period,published,5,,made-up,\n"
        + "saturday,*,full_time,saturday,Saturday,sat,,,,,,,,125,,,,2031-01-01,period,published,5,,made-up,\n",
      "juniors.csv":
        "classifications,age,service,percentage,of,from,starts,basis,clause,instrument,source,note\n",
    ])
    let found = try sections(InventedAgreement(), changed)
    #expect(
      found == [
        "MA999999: classifications.csv: three: added, title Foreman, clause A.3, level 3, from 2031-01-01",
        "MA999999: classifications.csv: one: renamed, title Hand → Shop hand",
        "MA999999: rates.csv: from 2031-01-01: two: closed, ended: became three",
        "MA999999: rates.csv: from 2031-01-01: three: weekly 1064.00, hourly 28.00",
        "MA999999: juniors.csv: one (17) from 2030-07-01: removed, it said percentage 60",
        "MA999999: penalties.csv: sunday (*; full_time) from 2031-01-01: percentage 150 → 175",
        "MA999999: penalties.csv: 1 row with the figures of the row before from 2031-01-01",
      ])
  }

  @Test func `a row for other classifications, and a corrected figure, say what they said`() throws
  {
    let changed = InventedAgreement(award: [
      "penalties.csv": InventedAgreement.penalties.replacing(
        "saturday,*,full_time", with: "saturday,one,full_time"),
      "rates.csv": InventedAgreement.rates.replacing(
        "988.00,26.00,published", with: "995.60,26.20,computed"
      ).replacing("931.00,24.50,published", with: "931.00,24.50,carried"),
    ])
    #expect(
      try sections(InventedAgreement(), changed) == [
        "MA999999: rates.csv: two from 2030-07-01: weekly 988.00 → 995.60, hourly 26.00 → 26.20, "
          + "basis published → computed",
        "MA999999: rates.csv: 1 row with another basis",
        "MA999999: penalties.csv: saturday (full_time) from 2030-07-01: classifications * → one",
      ])
  }

  @Test func `award.yaml is compared key by key, lists item by item`() throws {
    let own = InventedAgreement()
    let text = Repository.text("\(own.awards)/MA999999-example/award.yaml")
    let changed = InventedAgreement(award: [
      "award.yaml": text.replacing("covers_to: 2031-06-30", with: "covers_to: 2032-06-30")
        .replacing("gaps: []", with: "gaps:\n  - Trainees.\n  - Apprentices.")
    ])
    #expect(
      try sections(own, changed) == [
        "MA999999: covers_to: 2031-06-30 → 2032-06-30", "MA999999: gaps added: Trainees.",
        "MA999999: gaps added: Apprentices.",
      ])
  }

  @Test func `awards and national tables that changed have sections of their own`() throws {
    let (old, new) = (InventedAgreement(), InventedAgreement())
    new.folder.write(
      "Awards/index.csv", "code,folder,title,names\nMA999998,MA999998-other,Other Award,\n")
    let path = "Awards/national/national.yaml"
    new.folder.write(
      path,
      Repository.text(path).replacing("super_by_quarter_to: 20", with: "super_by_quarter_to: 21"))
    let found = try sections(old, new)
    #expect(
      found.prefix(2) == [
        "Awards: removed: MA999999 Example Award 2030", "Awards: added: MA999998 Other Award",
      ])
    #expect(found.count == 3)
    #expect(found.last?.hasPrefix("National: super_by_quarter_to: 20") == true)
    #expect(throws: AwardProblem.unknownAward("MA000001", near: [])) {
      try TablesDifference(old.awards, new.awards, codes: ["MA000001"])
    }
  }
}
