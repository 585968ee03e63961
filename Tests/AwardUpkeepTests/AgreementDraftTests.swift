import AwardTables
import AwardUpkeep
import PayDomain
import TestSupport
import Testing

/// Agreements begun from every award that ships.
struct AgreementDraftTests {
  private static let day = CivilDate(iso: "2026-08-03")

  private static func plan(_ starts: CivilDate) -> AgreementDraft.Plan {
    AgreementDraft.Plan(
      code: "ACME-EA-2026", title: "Acme \"Shops\" Agreement: 2026", starts: starts, today: starts)
  }

  /// A folder of agreements that holds a draft.
  private static func written(_ draft: AgreementDraft) -> TemporaryFolder {
    let folder = TemporaryFolder()
    for file in draft.files { folder.write("ACME-EA-2026/\(file.name)", file.text) }
    return folder
  }

  /// Every award's draft loads and lints; it has the award's classifications and provisions, and not one figure.
  @Test func `a draft of any award is sound and answers nothing`() throws {
    let awards = Repository.root + "/Awards"
    let start = try #require(Self.day)
    let dates = EffectiveDates(periodStart: start, day: start)
    let library = try AwardLibrary(folder: awards)
    var drafts = 0
    for entry in library.index {
      let award = try library.award(entry.code)
      let draft = try AgreementDraft(from: award, Self.plan(start))
      let folder = Self.written(draft)
      #expect(AwardLint.lint(agreements: folder.path).map(\.diagnostic) == [], "\(entry.code)")
      let beside = try AwardLibrary(folder: awards, agreements: folder.path)
      let agreement = try beside.award("ACME-EA-2026")
      #expect(agreement.classifications.map(\.id) == award.classifications.map(\.id))
      let open = Set(
        award.goingRates(on: dates).map { award.provisions[$0.provision].id })
      let begun = Set(
        agreement.goingRates(on: dates).map { agreement.provisions[$0.provision].id })
      #expect(begun == open, "\(entry.code)")
      for place in agreement.classifications.indices {
        let bands = agreement.juniorBands(of: place, on: dates)
        #expect(bands == award.juniorBands(of: place, on: dates), "\(entry.code) \(place)")
        for age in [.adult] + bands {
          let rates = agreement.goingRates(classifications: [place], age: age, on: dates)
          let figures = rates.filter { if case .cell = $0.answer { true } else { false } }
          #expect(figures.isEmpty, "\(entry.code) \(place) \(age)")
        }
      }
      #expect(try AgreementDraft.rowsToConfirm(in: agreement) == draft.rowsToConfirm)
      drafts += 1
    }
    #expect(drafts >= 119)
  }

  /// The row of the guide 2025-26: $1,008.90 a week, $26.55 an hour.
  @Test func `the award's figure stands in the note, with its date and clause`() throws {
    let library = try AwardLibrary(folder: Repository.root + "/Awards")
    let start = try #require(CivilDate(iso: "2025-07-07"))
    let draft = try AgreementDraft(from: library.award("MA000004"), Self.plan(start))
    let rates = CSVRecords.read(draft.files.first { $0.name == "rates.csv" }?.text ?? "")
    let row = try #require(rates.first { $0["classification"] == "retail-1" })
    #expect(
      row["note"]
        == "not covered: to be confirmed; MA000004 from 2025-07-01: weekly 1008.90, hourly 26.55 (17.1)"
    )
    for column in ["weekly", "hourly", "basis", "clause", "source"] { #expect(row[column] == "") }
    #expect(row["from"] == "2025-07-07")
    #expect(rates.count == 8)
  }

  /// One row of two years, overtaken for casuals of one classification: the rest of it is still in force.
  @Test func `a row that another one has overtaken for some is narrowed to the others`() throws {
    let later = "2030-08-01,period,published,5,,made-up,\n"
    let penalties =
      InventedAgreement.penalties
      + "ordinary,two,casual,ordinary,ordinary hours,,,,,,,,,130,,,,\(later)"
    let invented = InventedAgreement(award: ["penalties.csv": penalties])
    let start = try #require(CivilDate(iso: "2030-09-02"))
    let draft = try AgreementDraft(from: invented.library().award("MA999999"), Self.plan(start))
    let rows = CSVRecords.read(draft.files.first { $0.name == "penalties.csv" }?.text ?? "")
      .filter { $0["provision"] == "ordinary" }
    #expect(
      rows.map { "\($0["classifications"] ?? "") \($0["employment"] ?? "")" } == [
        "* full_time", "one casual", "two casual",
      ])
    #expect(rows.last?["note"]?.contains("from 2030-08-01: percentage 130") == true)
    let folder = Self.written(draft)
    #expect(AwardLint.lint(agreements: folder.path) == [])
  }

  @Test func `a day before every rate of the award is refused`() throws {
    let library = try AwardLibrary(folder: Repository.root + "/Awards")
    let award = try library.award("MA000004")
    let early = try #require(CivilDate(iso: "2009-12-31"))
    #expect(throws: AgreementProblem.nothingInForce("MA000004", on: early)) {
      try AgreementDraft(from: award, Self.plan(early))
    }
  }
}
