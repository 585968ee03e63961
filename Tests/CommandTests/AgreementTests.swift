import Foundation
import TestSupport
import Testing

/// An agreement of one's own, from `awards new` to a judged slip.
///
/// The award's figures are those of the pay guides: General Retail level 1, $26.55 from 1 July 2025, a casual's Saturday
/// $39.83. What the agreement says is made up.
struct AgreementTests {
  private let folder = TemporaryFolder()
  private var agreements: String { folder.path + "/agreements" }

  private func begin(_ more: [String] = []) -> ProgramEnd {
    BuiltProgram.run(
      [
        "awards", "new", "--from", "retail award", "--code", "ACME-EA-2025", "--title",
        "Acme Agreement 2025", "--starts", "2025-07-01", agreements,
      ] + more)
  }

  /// Writes the agreement's own figures for level 1 full-time and casual: ordinary hours and, for casuals, Saturday.
  private func confirm(hourly: String = "30.00", weekly: String = "1140.00") {
    func edit(_ file: String, _ change: (Substring) -> String?) {
      let path = "ACME-EA-2025/\(file)"
      let lines = Repository.text("\(agreements)/\(path)").split(separator: "\n")
      folder.write(
        "agreements/\(path)", lines.map { change($0) ?? String($0) }.joined(separator: "\n") + "\n")
    }
    edit("rates.csv") { line in
      line.hasPrefix("retail-1,")
        ? "retail-1,2025-07-01,period,\(weekly),\(hourly),published,Schedule 1,,copied," : nil
    }
    let end = "2025-07-01,period,published,4,,copied,"
    edit("penalties.csv") { line in
      if line.hasPrefix("ordinary,*,full_time part_time,") {
        return "ordinary,*,full_time part_time,ordinary,ordinary hours,,,,,,,,,100,,,,\(end)"
      }
      if line.hasPrefix("ordinary,*,casual,") {
        return "ordinary,*,casual,ordinary,ordinary hours,,,,,,,,,125,,,,\(end)"
      }
      guard line.hasPrefix("saturday,*,casual,") else { return nil }
      return line.split(separator: ",", omittingEmptySubsequences: false).prefix(13)
        .joined(separator: ",") + ",150,,,,\(end)"
    }
  }

  @Test func `a draft lints at once and shows what is to be confirmed, never the award's figure`() {
    let end = begin()
    #expect(end.status == 0)
    #expect(end.output.contains("rows to be confirmed\nnext: goingrate awards lint "))
    let lint = BuiltProgram.run(["awards", "lint", agreements])
    #expect(lint.status == 0)
    #expect(lint.output.hasPrefix("ACME-EA-2025: sound, "))
    let rates = BuiltProgram.run([
      "rates", "Acme Agreement 2025", "--agreements", agreements, "--on", "2025-07-07", "--all",
    ])
    #expect(rates.status == 0)
    #expect(rates.output.contains("not known"))
    #expect(!rates.output.contains("$"))
    let listed = BuiltProgram.run(["awards", "list", "--agreements", agreements])
    #expect(listed.output.hasPrefix("ACME-EA-2025 Acme Agreement 2025\n"))
  }

  @Test func `nothing is overwritten without force, and force leaves no table of before`() {
    #expect(begin().status == 0)
    confirm()
    let kept = Repository.text("\(agreements)/ACME-EA-2025/rates.csv")
    let again = begin()
    #expect(again.status == 2)
    #expect(again.errors.contains("`\(agreements)/ACME-EA-2025` exists already"))
    #expect(Repository.text("\(agreements)/ACME-EA-2025/rates.csv") == kept)
    folder.write("agreements/ACME-EA-2025/combination.csv", "x\n")
    #expect(begin(["--force"]).status == 0)
    #expect(Repository.text("\(agreements)/ACME-EA-2025/rates.csv") != kept)
    #expect(BuiltProgram.run(["awards", "lint", agreements]).status == 0)
  }

  @Test(arguments: ["MA000004", "acme", "ACME EA", "../ACME", "ACME-", "AB"])
  func `a code that no agreement can have is a wrong command line`(code: String) {
    let end = BuiltProgram.run([
      "awards", "new", "--from", "MA000004", "--code", code, agreements,
    ])
    #expect(end.status == 64)
    #expect(end.errors.contains("`\(code)` is not the code of an agreement"))
    #expect(end.errors.contains("ACME-EA-2025"))
    #expect(Repository.files(below: agreements) == [])
  }

  @Test func `a folder of award tables takes no agreement, and an unknown award begins none`() {
    let tables = BuiltProgram.run([
      "awards", "new", "--from", "MA000004", "--code", "ACME-EA-2025", "Awards",
    ])
    #expect(tables.status == 2)
    #expect(tables.errors.contains("`Awards` is a folder of award tables: it has an index.csv"))
    let award = BuiltProgram.run([
      "awards", "new", "--from", "MA999999", "--code", "ACME-EA-2025", agreements,
    ])
    #expect(award.status == 2)
    #expect(award.errors.contains("there is no award `MA999999`"))
    let early = BuiltProgram.run([
      "awards", "new", "--from", "MA000004", "--code", "ACME-EA-2025", "--starts", "2001-01-01",
      agreements,
    ])
    #expect(early.status == 2)
    #expect(early.errors.contains("no rate of MA000004 has started on 2001-01-01"))
  }

  /// 10 h × $26.55 = $265.50 where the agreement owes 10 × $30.00 = $300.00: $34.50 short.
  ///
  /// Super 12 % × $265.50 = $31.86;
  /// net $265.50 − $37.00 = $228.50.
  private var slip: String {
    folder.write(
      "slip.csv",
      InventedSlips.header
        + "SYNTHETIC-1,Synthetic Shop Pty Ltd,15999004613,T1,\(InventedSlips.name),1991-03-08,"
        + "Acme Agreement 2025,Retail employee level 1,full_time,2025-10-06,2025-10-12,2025-10-15,"
        + "Ordinary hours,ordinary,10,26.55,265.50,265.50,37.00,0.00,228.50,31.86,Example Super Fund\n"
    )
  }

  @Test func `a slip is judged by the agreement's own figures, and by none that is not confirmed`()
  {
    #expect(begin().status == 0)
    let check = ["check", slip, "--award", "ACME-EA-2025", "--agreements", agreements]
    let open = BuiltProgram.run(check)
    #expect(!open.output.contains("Short $"))
    #expect(open.output.contains("to be confirmed"))
    confirm()
    let short = BuiltProgram.run(check)
    #expect(short.status == 1)
    #expect(short.output.contains("Short $34.50"))
    #expect(short.output.contains("ACME-EA-2025 clause Schedule 1"))
    // The slip names the agreement itself; the variable does what the option does.
    let named = BuiltProgram.run(
      ["check", slip], environment: ["GOINGRATE_AGREEMENTS": agreements])
    #expect(named.output.contains("Short $34.50"))
    let profile = folder.write("acme.yaml", "award: ACME-EA-2025\n")
    let audit = BuiltProgram.run([
      "audit", slip, "--profile", profile, "--agreements", agreements, "--out",
      folder.path + "/report",
    ])
    #expect(audit.status == 1)
    #expect(audit.output.contains("$34.50"))
    #expect(Repository.text(folder.path + "/report/findings.csv").contains("ACME-EA-2025"))
    // An agreement that pays less than the slip is met, whatever the award says.
    confirm(hourly: "20.00", weekly: "760.00")
    #expect(!BuiltProgram.run(check).output.contains("Short $"))
  }

  /// Without the folder the slip's agreement is one that nobody knows: nothing is judged by the award instead.
  @Test func `no award stands in for an agreement that is not there`() {
    let end = BuiltProgram.run(["check", slip])
    #expect(!end.output.contains("Short $"))
    let told = BuiltProgram.run(["rates", "ACME-EA-2024", "--agreements", agreements])
    #expect(told.status == 2)
    #expect(begin().status == 0)
    let other = BuiltProgram.run(["rates", "ACME-EA-2024", "--agreements", agreements])
    #expect(other.status == 2)
    #expect(other.errors.contains("there is no award `ACME-EA-2024`"))
  }

  // MARK: compare

  /// $26.54 against $26.55 is a cent less; a casual $26.54 × 125 % = $33.175, to $33.18, against $33.19, and on Saturday
  /// $26.54 × 150 % = $39.81 against $39.83.
  @Test func `compare finds a cent less, and what is not confirmed cannot be told`() throws {
    #expect(begin().status == 0)
    confirm(hourly: "26.54", weekly: "1008.52")
    let compare = [
      "awards", "compare", "ACME-EA-2025", "MA000004", "--agreements", agreements, "--on",
      "2025-07-07", "--classification", "level 1",
    ]
    let table = BuiltProgram.run(compare)
    #expect(table.status == 1)
    #expect(
      table.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        .contains("does not decide the better off overall test."))
    let rows = CSVRecords.read(BuiltProgram.run(compare + ["--format", "csv"]).output)
    let adults = rows.filter { $0["age"] == "adult" && $0["employment"] == "casual" }
    let saturday = try #require(adults.first { $0["hours"] == "Saturday" })
    #expect(saturday["agreement_rate"] == "39.81" && saturday["award_rate"] == "39.83")
    #expect(saturday["verdict"] == "worse" && saturday["matched_by"] == "same id")
    let ordinary = try #require(adults.first { $0["hours"] == "ordinary hours" })
    #expect(ordinary["agreement_rate"] == "33.18" && ordinary["award_rate"] == "33.19")
    let sunday = try #require(adults.first { $0["hours"] == "Sunday" })
    #expect(sunday["verdict"] == "cannot tell" && sunday["agreement_rate"] == "")
    #expect(sunday["why"]?.contains("to be confirmed") == true)
    let json = JSONText.values(BuiltProgram.run(compare + ["--format", "json"]).output)
    #expect(json.count == rows.count)
    let same = try #require(
      json.first {
        $0.text("hours") == "Saturday" && $0.text("employment") == "casual"
          && $0.text("age") == "adult"
      })
    #expect(same.cents("agreement_rate") == 3981 && same.text("verdict") == "worse")
    #expect(json.first { $0.text("hours") == "Sunday" }?["agreement_rate"] is NSNull)
  }

  @Test func `compare fits a narrow terminal, and is 0 where nothing is worse`() {
    #expect(begin().status == 0)
    confirm()
    let end = BuiltProgram.run(
      [
        "awards", "compare", "ACME-EA-2025", "MA000004", "--agreements", agreements, "--on",
        "2025-07-07",
      ], environment: ["COLUMNS": "44"])
    #expect(end.status == 0)
    #expect(end.output.contains("better"))
    #expect(end.output.split(separator: "\n").allSatisfy { $0.count <= 44 })
  }

  @Test func `a match that is none is refused`() {
    #expect(begin().status == 0)
    let compare = ["awards", "compare", "ACME-EA-2025", "MA000004", "--agreements", agreements]
    let end = BuiltProgram.run(compare + ["--match", "retail-1"])
    #expect(end.status == 2)
    #expect(end.errors.contains("`retail-1` is not two classifications with `=` between them"))
    let unknown = BuiltProgram.run(compare + ["--match", "retail-1=retail-9"])
    #expect(unknown.errors.contains("`retail-9` is not the name of exactly one classification"))
  }

  // MARK: diff

  /// By the guides: laundry $6.25 a week to $6.42, and all eight levels by 4.75 % from 1 July 2026.
  @Test func `diff says what a year brought, and 0 where nothing changed`() {
    let awards = folder.path + "/Awards"
    #expect(BuiltProgram.shell("cp -R Awards \(folder.path)/").status == 0)
    let same = BuiltProgram.run(["awards", "diff", awards, "Awards"])
    #expect(same.status == 0)
    #expect(same.output == "Nothing changed.\n")
    for file in ["rates.csv", "allowances.csv"] {
      let path = "Awards/MA000004-general-retail/\(file)"
      let lines = Repository.text(path).split(separator: "\n")
      folder.write(
        path, lines.filter { !$0.contains(",2026-07-01,") }.joined(separator: "\n") + "\n")
    }
    let diff = ["awards", "diff", awards, "Awards", "--award", "MA000004"]
    let end = BuiltProgram.run(diff)
    #expect(end.status == 1)
    #expect(end.output.contains("rates.csv: from 2026-07-01: 8 classifications +4.75 %\n"))
    #expect(end.output.contains("laundry-week (*) from 2026-07-01: amount 6.25 → 6.42"))
    #expect(BuiltProgram.run(diff).output == end.output)
    #expect(BuiltProgram.run(["awards", "diff", awards, "Awards"]).output == end.output)
    #expect(BuiltProgram.run(["awards", "diff", awards, folder.path + "/gone"]).status == 2)
    #expect(BuiltProgram.run(["awards", "diff", awards]).status == 64)
    let unknown = BuiltProgram.run(["awards", "diff", awards, "Awards", "--award", "MA000999"])
    #expect(unknown.status == 2 && unknown.errors.contains("`MA000999`"))
  }
}
