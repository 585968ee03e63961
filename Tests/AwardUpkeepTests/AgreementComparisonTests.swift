import AwardTables
import AwardUpkeep
import PayDomain
import TestSupport
import Testing

/// An agreement against an award, on invented figures.
struct AgreementComparisonTests {
  private func compare(
    _ invented: InventedAgreement, on day: String = "2030-08-05", told: [String] = []
  ) throws -> AgreementComparison {
    let library = try invented.library()
    let date = try #require(CivilDate(iso: day))
    return try AgreementComparison(
      library.award("ACME-EA-2030"), against: library.award("MA999999"),
      AgreementComparison.Question(day: date, told: told))
  }

  /// The rows of a group as text: `Sunday 37.49 37.50 worse`, and the reason after a bar.
  private func rows(
    _ comparison: AgreementComparison, _ classification: Int = 0,
    _ type: EmploymentType = .fullTime, _ age: AgeBand = .adult
  ) -> [String] {
    let group = comparison.groups.first {
      $0.classification == classification && $0.employment == type && $0.age == age
    }
    return (group?.rows ?? []).map { row in
      let words = [
        row.what, row.own?.plain ?? "-", row.other?.plain ?? "-", row.verdict.rawValue,
      ].joined(separator: " ")
      return row.reason.isEmpty ? words : "\(words) | \(row.reason)"
    }
  }

  /// 24.99 against 25.00 is a cent less.
  ///
  /// Evening 24.99 × 120 % = 29.988, to 29.99, is for other hours than 25.00 × 110 %
  /// = 27.50. Saturday 25.00 × 125 % = 31.25. Sunday 24.99 × 150 % = 37.485, to 37.49, against 37.50. A holiday
  /// 24.99 × 200 % = 49.98 against 25.00 + 2.00, which a part of an hour earns too. Dawn 24.99 × 115 % = 28.7385.
  @Test func `a cent less is worse, and what the agreement does not say cannot be told`() throws {
    let comparison = try compare(InventedAgreement())
    #expect(
      rows(comparison) == [
        "for a full-time week 949.62 950.00 worse", "ordinary hours 24.99 25.00 worse",
        "after 6pm 29.99 27.50 cannot tell | the hours differ: ACME-EA-2030 has them as `after 7pm`",
        "Saturday - 31.25 cannot tell | ACME-EA-2030 says nothing of this hour",
        "Sunday 37.49 37.50 worse",
        "overtime, any hours - 37.50 cannot tell | penalties of ACME-EA-2030 are not covered from "
          + "2030-07-01: lost",
        "public holiday 49.98 27.00 cannot tell | MA999999 pays dollars for each part of an hour, "
          + "ACME-EA-2030 not",
        "before 6am 28.74 - cannot tell | MA999999 has no such hour",
      ])
  }

  /// 27.00 against 26.00; a casual 27.00 × 125 % = 33.75 against 32.50.
  @Test func `more is better, for casuals too`() throws {
    let comparison = try compare(InventedAgreement())
    #expect(
      rows(comparison, 1).prefix(2) == [
        "for a full-time week 1026.00 988.00 better", "ordinary hours 27.00 26.00 better",
      ])
    #expect(rows(comparison, 1, .casual) == ["ordinary hours 33.75 32.50 better"])
    #expect(comparison.groups.allSatisfy { $0.match?.reason == .sameID })
  }

  /// 60 % of 24.99 is 14.994, to 14.99; of 25.00 it is 15.00.
  @Test func `juniors are compared at each age that one of the two has`() throws {
    let seventeen = AgeBand.junior(years: 17, months: nil)
    #expect(
      try rows(compare(InventedAgreement()), 0, .casual, seventeen)
        == ["ordinary hours 18.74 18.75 worse"])
    let header =
      "classifications,age,service,percentage,of,from,starts,basis,clause,instrument,source,note\n"
    let adults = try compare(InventedAgreement(["juniors.csv": header]))
    // Without a junior rate the agreement pays the adult one: 24.99 × 125 % = 31.2375.
    #expect(
      rows(adults, 0, .casual, seventeen) == ["ordinary hours 31.24 18.75 better"])
  }

  @Test func `equal to the cent is equal`() throws {
    let rates = InventedAgreement.rates.replacing(
      "one,2029-07-01,period,931.00,24.50,published,3,,made-up,\n", with: "")
    let same = InventedAgreement(
      ["rates.csv": rates, "penalties.csv": InventedAgreement.penalties])
    let comparison = try compare(same)
    #expect(comparison.count(.equal) > 20)
    #expect(comparison.count(.equal) == comparison.groups.reduce(0) { $0 + $1.rows.count })
  }

  @Test func `a type of employment that one of the two lacks cannot be told`() throws {
    let own = InventedAgreement()
    let text = Repository.text("\(own.agreements)/ACME-EA-2030/award.yaml")
      .replacing("[full_time, casual]", with: "[full_time]")
    let comparison = try compare(InventedAgreement(["award.yaml": text]))
    #expect(
      rows(comparison, 1, .casual) == [
        "every casual hour - - cannot tell | ACME-EA-2030 has no casual employment"
      ])
  }

  @Test func `a day before the agreement cannot be told`() throws {
    let comparison = try compare(InventedAgreement(), on: "2030-06-30")
    #expect(comparison.count(.worse) == 0 && comparison.count(.better) == 0)
    #expect(comparison.count(.cannotTell) > 0)
  }

  // MARK: Which classifications belong together

  private static let renamed = """
    id,title,aliases,stream,clause,level,from,note
    team-member,Team member,,,A.1,,2030-07-01,
    leader,Leader,,,A.2,,2030-07-01,

    """

  private func renamed(identities: String) -> InventedAgreement {
    InventedAgreement([
      "classifications.csv": Self.renamed,
      "identities.csv": "classification,database_id,title,from\n\(identities)",
      "rates.csv": InventedAgreement.agreedRates.replacing("one,", with: "team-member,")
        .replacing("two,", with: "leader,"),
      "juniors.csv":
        "classifications,age,service,percentage,of,from,starts,basis,clause,instrument,source,note\n",
    ])
  }

  @Test func `another id is matched by the pay database's, or told, or cannot be told`() throws {
    let invented = renamed(identities: "team-member,7001,Hand,2030-07-01\n")
    let comparison = try compare(invented)
    #expect(comparison.groups.first?.match?.reason == .database("7001"))
    #expect(comparison.unmatched == [1])
    let open = try #require(comparison.groups.last)
    #expect(open.match == nil && open.rows.map(\.verdict) == [.cannotTell])
    #expect(open.rows.first?.reason.hasSuffix("say which with --match") == true)
    let told = try compare(invented, told: ["leader=Senior hand", "Team member=two"])
    #expect(told.groups.allSatisfy { $0.match?.reason == .told && $0.match?.other == 1 })
    #expect(told.unmatched == [0])
  }

  @Test(arguments: [
    ("leader", AgreementProblem.badMatch("leader")), ("a=b=c", .badMatch("a=b=c")),
    (
      "boss=two",
      .unknownMatch("boss", award: "ACME-EA-2030", known: ["team-member", "leader"])
    ),
    ("leader=three", .unknownMatch("three", award: "MA999999", known: ["one", "two"])),
  ])
  func `a pair that is none is refused with the names there are`(
    text: String, problem: AgreementProblem
  ) throws {
    let invented = renamed(identities: "")
    #expect(throws: problem) { try compare(invented, told: [text]) }
    #expect(problem.help?.isEmpty == false && problem.message.contains("`"))
  }

  @Test func `one classification cannot be two of the award`() throws {
    let invented = renamed(identities: "")
    let problem = AgreementProblem.matchedTwice("leader")
    #expect(throws: problem) { try compare(invented, told: ["leader=one", "leader=two"]) }
    #expect(throws: Never.self) { try compare(invented, told: ["leader=one", "leader=one"]) }
    #expect(problem.help?.isEmpty == false)
  }

  // MARK: What is defined elsewhere

  /// The same provision, and terms beside it that are equal, other, or not known.
  @Test func `terms and shifts must be the same, or it cannot be told`() throws {
    let header =
      "provision,classifications,employment,when,named_days,group,day_of,pays,time_off,trigger,"
      + "tier_resets,minimum_hours,minimum_unless,casual_mode,from,starts,clause,instrument,source,note\n"
    func terms(_ hours: String, _ note: String = "") -> String {
      header
        + "ordinary,*,,,,,,,,,,\(hours),,,2030-07-01,period,\(note.isEmpty ? "5,,made-up" : ",,"),\(note)\n"
    }
    func verdict(_ own: String, _ other: String) throws -> String? {
      let invented = InventedAgreement(
        ["provision_terms.csv": own], award: ["provision_terms.csv": other])
      return try rows(compare(invented), 1, .casual).first
    }
    #expect(try verdict(terms("3"), terms("3")) == "ordinary hours 33.75 32.50 better")
    let open =
      "ordinary hours 33.75 32.50 cannot tell | the two have other terms, or terms that are not known"
    #expect(try verdict(terms("3"), terms("4")) == open)
    #expect(try verdict("", terms("4")) == open)
    #expect(try verdict(terms("", "not covered: a"), terms("", "not covered: a")) == open)
  }
}
