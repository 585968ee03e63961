import AwardTables
import AwardUpkeep
import PayDomain
import Testing

/// Allowances and leave loadings of an agreement against an award's, on invented figures.
struct AgreementExtrasTests {
  private static let allowances =
    "allowance,classifications,words,amount,percentage,of,of_rate,unit,cap,all_purpose,expense,"
    + "from,starts,basis,clause,instrument,source,note\n"
  private static let end = "2030-07-01,period,published,6,,made-up,\n"

  private func extras(
    _ own: [String: String], _ award: [String: String]
  ) throws -> [AgreementComparison.Extra] {
    let invented = InventedAgreement(own, award: award)
    let library = try invented.library()
    let day = try #require(CivilDate(iso: "2030-08-05"))
    return try withExtendedLifetime(invented) {
      try AgreementComparison(
        library.award("ACME-EA-2030"), against: library.award("MA999999"),
        AgreementComparison.Question(day: day)
      ).extras
    }
  }

  private func words(_ extra: AgreementComparison.Extra) -> String {
    let row = extra.row
    let words = [
      row.what, row.own?.plain ?? "-", row.other?.plain ?? "-", row.verdict.rawValue,
    ].joined(separator: " ")
    return row.reason.isEmpty ? words : "\(words) | \(row.reason)"
  }

  private func allowances(_ own: String, _ award: String) throws -> [String] {
    try extras(
      ["allowances.csv": own.isEmpty ? "" : Self.allowances + own],
      ["allowances.csv": Self.allowances + award]
    ).map(words)
  }

  /// 2.5 % of 24.99 is 0.62475, to 0.62; of 25.00 it is 0.625, to 0.63.
  @Test func `a share of a lower rate is worse, a higher sum better, the same equal`() throws {
    let tower = "tower,*,up the tower,,2.5,one,hourly,hour,,,,\(Self.end)"
    func sum(_ dollars: String) -> String {
      "meal,*,a meal,\(dollars),,,,meal,,,yes,\(Self.end)boots,*,boots,3.00,,,,week,,,yes,\(Self.end)"
    }
    #expect(
      try allowances(tower + sum("16.00"), tower + sum("15.00")) == [
        "up the tower, an hour 0.62 0.63 worse", "a meal, a meal 16.00 15.00 better",
        "boots, a week 3.00 3.00 equal",
      ])
  }

  @Test func `what is for all alike stands once, with whom it is for`() throws {
    let boots = "boots,*,boots,3.00,,,,week,,,yes,\(Self.end)"
    let lamp = "lamp,two,a lamp,2.00,,,,week,,,,\(Self.end)"
    let found = try extras(
      ["allowances.csv": Self.allowances + boots + lamp],
      ["allowances.csv": Self.allowances + boots + lamp])
    #expect(found.map(\.classifications) == [[0, 1], [1]])
  }

  @Test func `one that only one of the two has cannot be told`() throws {
    #expect(
      try allowances(
        "boots,*,boots,3.00,,,,week,,,yes,\(Self.end)",
        "meal,*,a meal,15.00,,,,meal,,,yes,\(Self.end)")
        == [
          "a meal, a meal - 15.00 cannot tell | ACME-EA-2030 says nothing of this allowance",
          "boots, a week 3.00 - cannot tell | MA999999 has no such allowance",
        ])
  }

  /// Another id with the same words and unit is the same allowance; with another unit it is not.
  @Test func `another id is known by words and unit`() throws {
    let award = "meal,*,A meal,15.00,,,,occasion,,,yes,\(Self.end)"
    #expect(
      try allowances("supper,*,a meal,14.99,,,,occasion,,,yes,\(Self.end)", award)
        == ["A meal, for each occasion 14.99 15.00 worse"])
    #expect(
      try allowances("supper,*,a meal,14.99,,,,day,,,yes,\(Self.end)", award).count == 2)
    #expect(
      try allowances("meal,*,a meal,15.00,,,,day,,,yes,\(Self.end)", award) == [
        "A meal, for each occasion 15.00 15.00 cannot tell | ACME-EA-2030 pays it for something else: "
          + "a meal, a day"
      ])
  }

  /// A cap or a purpose less makes more dollars doubtful and fewer none the better.
  @Test(arguments: [
    ("16.00", "", "", "9.00 a week", "", "better"),
    ("14.00", "", "", "9.00 a week", "", "cannot tell"),
    ("16.00", "9.00 a week", "", "", "", "cannot tell"),
    ("14.00", "9.00 a week", "", "", "", "worse"),
    ("15.00", "9.00 a week", "", "9.00 a week", "", "equal"),
    ("16.00", "8.00 a week", "", "9.00 a week", "", "cannot tell"),
    ("16.00", "", "", "", "yes", "cannot tell"), ("14.00", "", "", "", "yes", "worse"),
    ("14.00", "", "yes", "", "", "cannot tell"), ("15.00", "", "yes", "", "", "equal"),
  ])
  func `dollars alone do not decide`(
    dollars: String, cap: String, allPurpose: String, otherCap: String, otherPurpose: String,
    verdict: String
  ) throws {
    let found = try allowances(
      "lamp,*,a lamp,\(dollars),,,,week,\(cap),\(allPurpose),,\(Self.end)",
      "lamp,*,a lamp,15.00,,,,week,\(otherCap),\(otherPurpose),,\(Self.end)")
    #expect(found.count == 1 && found[0].contains(" 15.00 \(verdict)"), "\(found)")
    #expect(found[0].contains(" | ") == (verdict == "cannot tell"))
  }

  private static let loading =
    "classifications,employment,shiftworkers,percentage,or_penalties,from,starts,basis,clause,"
    + "instrument,source,note\n"

  private func leave(_ own: String, _ award: String) throws -> [String] {
    try extras(
      ["leave_loading.csv": own.isEmpty ? "" : Self.loading + own],
      ["leave_loading.csv": Self.loading + award]
    ).filter { $0.classifications.contains(0) && $0.employment == .fullTime }.map(words)
  }

  /// 17.5 % of 24.99 is 4.37325; of 25.00 4.375, to 4.38; 20 % of 24.99 is 4.998, to 5.00.
  @Test func `loadings on leave are compared for an hour`() throws {
    let award = "*,full_time,,17.5,,\(Self.end)"
    #expect(
      try leave("*,full_time,,17.5,,\(Self.end)", award)
        == ["loading on an hour of annual leave 4.37 4.38 worse"])
    #expect(
      try leave("*,full_time,,20,,\(Self.end)", award)
        == ["loading on an hour of annual leave 5.00 4.38 better"])
    #expect(
      try leave("*,full_time,yes,20,,\(Self.end)*,full_time,no,17.5,,\(Self.end)", award) == [
        "loading on an hour of annual leave, not shiftworkers 4.37 4.38 worse",
        "loading on an hour of annual leave, shiftworkers 5.00 4.38 better",
      ])
  }

  @Test func `a loading that is not known, or has other terms, cannot be told`() throws {
    let award = "*,full_time,,17.5,yes,\(Self.end)"
    #expect(
      try leave("", award) == [
        "loading on an hour of annual leave - 4.38 cannot tell | ACME-EA-2030 says nothing of a loading "
          + "on annual leave"
      ])
    #expect(
      try leave("*,full_time,,20,,\(Self.end)", award) == [
        "loading on an hour of annual leave 5.00 4.38 cannot tell | MA999999 alone pays penalties where "
          + "they are more"
      ])
    let open = try leave("*,full_time,,,,2030-07-01,period,,,,,not covered: lost\n", award)
    #expect(open.count == 1 && open[0].hasSuffix("not covered from 2030-07-01: lost"), "\(open)")
  }
}
