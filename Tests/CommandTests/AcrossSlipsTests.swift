import TestSupport
import Testing

/// What an audit and a check say of several slips together.
///
/// The award is MA000009, level 2, part-time, $27.08 an hour from July 2026. A week pays 10 h × $27.08 = $270.80; a
/// short one 10 h × $26.00, which is 10 × $1.08 = $10.80 too little.
struct AcrossSlipsTests {
  private let folder = TemporaryFolder()

  /// A weekly slip of the own CSV; `place` counts weeks from Monday, 6 July 2026, up to eight.
  private func week(
    _ place: Int, id: String, number: String = "T201", rate: String = "27.08", hours: String = "10",
    sum: String = "270.80", net: String = "233.80", superSum: String = "33.00"
  ) -> String {
    let weeks = [
      ("2026-07-06", "2026-07-12", "2026-07-15"), ("2026-07-13", "2026-07-19", "2026-07-22"),
      ("2026-07-20", "2026-07-26", "2026-07-29"), ("2026-07-27", "2026-08-02", "2026-08-05"),
      ("2026-08-03", "2026-08-09", "2026-08-12"), ("2026-08-10", "2026-08-16", "2026-08-19"),
      ("2026-08-17", "2026-08-23", "2026-08-26"), ("2026-08-24", "2026-08-30", "2026-09-02"),
    ]
    let (from, to, paid) = weeks[place]
    return
      "\(id),Synthetic Hotel Pty Ltd,15999004613,\(number),\(InventedSlips.name),1991-03-08,MA000009,"
      + "Level 2 food and beverage attendant grade 2,part_time,\(from),\(to),\(paid),"
      + "Ordinary hours,ordinary,\(hours),\(rate),\(sum),\(sum),37.00,0.00,\(net),\(superSum),Example Super Fund\n"
  }

  private func short(_ place: Int, id: String, number: String = "T201") -> String {
    week(place, id: id, number: number, rate: "26.00", sum: "260.00", net: "223.00")
  }

  private func file(_ name: String, _ slips: [String]) -> String {
    folder.write(name, InventedSlips.header + slips.joined())
  }

  /// A file of one week with gross to date.
  private func dated(_ place: Int, toDate: String) -> String {
    let header = InventedSlips.header.replacing("\n", with: ",gross_to_date\n")
    let row = week(place, id: "S-\(place)").replacing("\n", with: ",\(toDate)\n")
    return folder.write("\(place).csv", header + row)
  }

  private func gaps(_ audit: AuditedFolder) -> [[String: Any]] {
    audit.lines.filter { $0.text("finding") == "run/year-to-date-gap" }
  }

  @Test func `sums to date that follow say nothing, and begin again in July`() {
    // The first week is the first pay of the year; 3 × $270.80 = $812.40.
    let paths = [
      dated(2, toDate: "812.40"), dated(0, toDate: "270.80"), dated(1, toDate: "541.60"),
    ]
    #expect(across(AuditedFolder(paths)).isEmpty)
  }

  @Test func `a missing slip is named by the two it lies between, and is a question`() {
    // 4 × $270.80 = $1,083.20 on the fourth week; the third is not there.
    let paths = [
      dated(0, toDate: "270.80"), dated(1, toDate: "541.60"), dated(3, toDate: "1083.20"),
    ]
    let audit = AuditedFolder(paths)
    #expect(audit.end.status == 0)
    let found = gaps(audit)
    #expect(found.map { $0.text("verdict") } == ["cannot_tell"])
    let slips = found.first?["slips"] as? [[String: Any]] ?? []
    #expect(slips.map { $0.text("payment_date") } == ["2026-07-22", "2026-08-05"])
    #expect(found.first?.text("summary").contains("$270.80 more than the pay of $270.80") == true)
    #expect(AuditedFolder(paths, ["--fail-on", "cannot-tell"]).end.status == 1)
  }

  @Test func `an altered slip is found where no slip is missing`() {
    // The sum to date is $50.00 lower from the third week on: $762.40, $1,033.20.
    let paths = [
      dated(0, toDate: "270.80"), dated(1, toDate: "541.60"), dated(2, toDate: "762.40"),
      dated(3, toDate: "1033.20"),
    ]
    let audit = AuditedFolder(paths)
    #expect(audit.end.status == 1)
    let found = gaps(audit)
    #expect(found.map { $0.text("verdict") } == ["short"])
    #expect(found.map { $0.text("kind") } == ["mismatch"])
    #expect(found.first?.text("summary").contains("$50.00 less than the pay of $270.80") == true)
    #expect(audit.summary.object("found_by_kind").count("mismatch") == 1)
    #expect(audit.text("report.html").contains("one of the two was altered"))
    #expect(AuditedFolder(paths, ["--fail-on", "shortfall"]).end.status == 0)
  }

  private func across(_ audit: AuditedFolder) -> [String] {
    audit.lines.filter { $0.text("type") == "across_slips" }.map { $0.text("finding") }
  }

  @Test func `a missing week is worth a look and counts as nothing`() {
    let paths = [0, 1, 3].map { file("\($0).csv", [week($0, id: "S-\($0)")]) }
    let audit = AuditedFolder(paths)
    #expect(audit.end.status == 0)
    #expect(across(audit) == ["run/period-missing"])
    let row = audit.findings.filter { $0["finding"] == "run/period-missing" }
    #expect(row.map { $0["counts"] } == ["no"])
    #expect(row.first?["summary"] == "no slip here pays for 2026-07-20 to 2026-07-26")
    #expect(row.first?["slips_concerned"]?.contains("1.csv, slip 1, to 2026-07-19 | ") == true)
    #expect(row.first?["file"]?.hasSuffix("/3.csv") == true)
    #expect(audit.text("report.html").contains("no work in those days"))
    #expect(!audit.end.output.contains("Maeve") && !audit.end.errors.contains("Maeve"))
  }

  @Test func `a second run for one week is worth a look`() {
    let second = week(0, id: "S-2", hours: "12", sum: "324.96", net: "287.96", superSum: "39.00")
    let audit = AuditedFolder([file("both.csv", [week(0, id: "S-1"), second])])
    #expect(across(audit) == ["run/two-slips-differ"])
    #expect(audit.end.status == 0)
  }

  @Test func `a fault that workers share is summed up once and in no total twice`() {
    let slips = ["T201", "T202"].flatMap { number in
      [0, 1].map { short($0, id: "\(number)-\($0)", number: number) }
    }
    let audit = AuditedFolder([file("two.csv", slips)])
    #expect(audit.end.status == 1)
    let faults = audit.summary["same_fault"] as? [[String: Any]] ?? []
    #expect(faults.map { $0.text("finding") } == ["rate/below-minimum"])
    #expect(faults.map { $0.count("workers") } == [2])
    #expect(faults.map { $0.count("periods") } == [2])
    #expect(faults.map { $0.object("shortfall").cents("provable") } == [4320])
    #expect(audit.summary.object("shortfall").cents("provable") == 4320)
    #expect(audit.end.output.contains("was found for 2 workers in 2 pay periods"))
  }

  @Test func `checks across slips can be selected and left out`() {
    let paths = [0, 1, 3].map { file("\($0).csv", [short($0, id: "S-\($0)")]) }
    let only = AuditedFolder(paths, ["--select", "run"])
    #expect(across(only) == ["run/period-missing"] && only.end.status == 0)
    #expect(across(AuditedFolder(paths, ["--ignore", "run"])).isEmpty)
    let explained = BuiltProgram.run(["explain", "run/year-to-date-gap"])
    #expect(explained.status == 0 && explained.output.contains("$2,093.00"))
  }

  @Test func `interest stands in a column of its own, and only when asked for`() {
    let path = file("short.csv", [short(0, id: "S-1")])
    let plain = AuditedFolder([path])
    #expect(plain.slips.map { $0["interest"] } == [""])
    #expect(plain.summary.object("time").cents("interest") == -1)
    // $10.80 × 8.35 % × 108 days / 365 = $0.2668…, from 16 July to 31 October 2026.
    let asked = AuditedFolder([path], ["--interest-to", "2026-10-31"])
    #expect(asked.slips.map { $0["interest"] } == ["0.27"])
    #expect(asked.findings.filter { $0["verdict"] == "short" }.map { $0["interest"] } == ["0.27"])
    #expect(asked.slips.map { $0["provable"] } == ["10.80"])
    #expect(asked.summary.object("time").cents("interest") == 27)
    #expect(asked.summary.object("shortfall").cents("provable") == 1080)
    // A half-year whose rate is not published.
    let unknown = AuditedFolder([path], ["--interest-to", "2027-03-01"])
    #expect(unknown.slips.map { $0["interest"] } == [""])
    #expect(unknown.summary.object("time").cents("without_interest") == 1080)
  }

  @Test func `what can soon be claimed no longer is counted from the day that is given`() {
    // Paid on 15 July 2026: the last day is 15 July 2032.
    let path = file("short.csv", [short(0, id: "S-1")])
    func sums(_ today: String) -> [Int] {
      let time = AuditedFolder([path], ["--today", today]).summary.object("time")
      return ["expired", "next_30_days", "next_90_days"].map {
        time.object($0).cents("provable")
      }
    }
    #expect(sums("2026-11-21") == [0, 0, 0])
    #expect(sums("2032-04-16") == [0, 0, 0])
    #expect(sums("2032-04-17") == [0, 0, 1080])
    #expect(sums("2032-06-16") == [0, 1080, 1080])
    #expect(sums("2032-07-15") == [0, 1080, 1080])
    #expect(sums("2032-07-16") == [1080, 0, 0])
    let audit = AuditedFolder([path], ["--today", "2032-07-01"])
    #expect(audit.slips.map { $0["claim_by"] } == ["2032-07-15"])
    #expect(audit.text("report.html").contains("Counted on 1 July 2032"))
    #expect(audit.end.output.contains("after the next 30 days: $10.80"))
  }

  @Test func `a worker without number on some slips is one employee of the report`() {
    // Two short weeks of one person: 2 × $10.80 = $21.60. A second person of another name is not joined.
    let other = week(2, id: "S-2", number: "T202").replacing(InventedSlips.name, with: "Ana Other")
    let paths = [
      file("a.csv", [short(0, id: "S-0")]),
      file("b.csv", [short(1, id: "S-1", number: ""), other]),
    ]
    let audit = AuditedFolder(paths)
    let report = audit.text("report.html")
    #expect(report.contains("of 2 employees in 2 files"))
    #expect(report.contains("on 2 slips of 1 employee<"))
    #expect(report.contains("\(InventedSlips.name) (T201)"))
    #expect(report.contains("2 slips · 2 with findings · provable $21.60"))
  }

  @Test func `one worker and many say the same of slips that lie far apart`() {
    // Each worker's weeks stand 400 slips from one another, in no order of their dates.
    let slips = [3, 0, 5, 1].flatMap { place in
      (0..<400).map { number in
        number % 5 == 0
          ? short(place, id: "\(number)-\(place)", number: "T\(number)")
          : week(place, id: "\(number)-\(place)", number: "T\(number)")
      }
    }
    let path = file("many.csv", slips)
    let options = ["--today", "2026-11-21"]
    let one = AuditedFolder([path], options + ["--jobs", "1"])
    let many = AuditedFolder([path], options + ["--jobs", "4"])
    #expect(across(one).count { $0 == "run/period-missing" } == 400)
    for name in one.files { #expect(one.text(name) == many.text(name), "\(name)") }
  }

  @Test func `check says what the slips say together`() {
    let paths = [0, 1, 3].map { file("\($0).csv", [week($0, id: "S-\($0)")]) }
    let end = BuiltProgram.run(["check"] + paths)
    #expect(end.status == 0)
    #expect(end.output.contains("Across these slips"))
    #expect(end.output.contains("[run/period-missing]"))
    #expect(end.output.contains("May be innocent:"))
    #expect(!BuiltProgram.run(["check", paths[0]]).output.contains("Across these slips"))
  }
}
