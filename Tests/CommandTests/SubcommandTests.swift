import TestSupport
import Testing

/// `rates`, `awards`, `explain` and `read`.
struct SubcommandTests {
  /// Figures of the pay guides 2026-27.
  @Test(arguments: [
    (["MA000004", "--classification", "level 1", "--employment", "full-time"], ["$27.81"]),
    (["MA000004", "--classification", "level 1", "--employment", "casual"], ["$34.76", "$48.67"]),
    (["retail award", "--classification", "level 1", "--employment", "casual"], ["$34.76"]),
    (
      [
        "MA000009", "--classification", "Level 2 food and beverage attendant grade 2",
        "--employment", "casual",
      ], ["$33.85", "$40.62", "$47.39", "$67.70"]
    ),
    (
      ["MA000004", "--classification", "level 1", "--employment", "casual", "--age", "17"],
      ["$20.86"]
    ),
    (["MA000009"], ["$26.44", "$27.08"]),
  ])
  func `rates shows the guide's figures`(arguments: [String], figures: [String]) {
    let end = BuiltProgram.run(["rates"] + arguments + ["--on", "2026-11-02"])
    #expect(end.status == 0)
    for figure in figures { #expect(end.output.contains(figure), "\(figure)") }
    #expect(end.output.contains("tables checked on "))
  }

  /// The first full pay period on or after 1 July 2026: a period that starts on that day has the new rate.
  @Test func `rates changes on the day and not before`() {
    let level = ["rates", "MA000004", "--classification", "level 1", "--employment", "full-time"]
    #expect(BuiltProgram.run(level + ["--on", "2026-06-30"]).output.contains("$26.55"))
    #expect(BuiltProgram.run(level + ["--on", "2026-07-01"]).output.contains("$27.81"))
    #expect(!BuiltProgram.run(level + ["--on", "2026-07-01"]).output.contains("$26.55"))
  }

  @Test func `a date before the tables is not known, never a rate`() {
    let end = BuiltProgram.run([
      "rates", "MA000004", "--classification", "level 1", "--on", "2015-01-01",
    ])
    #expect(end.status == 3)
    #expect(end.output.contains("not known"))
    #expect(!end.output.contains("$"))
  }

  @Test(arguments: [
    (["MA999999"], "`MA999999`"),
    (["MA000004", "--classification", "astronaut"], "`astronaut`"),
  ])
  func `rates names what it does not know and what there is`(arguments: [String], named: String) {
    let end = BuiltProgram.run(["rates"] + arguments)
    #expect(end.status == 2)
    #expect(end.errors.contains(named))
    #expect(end.errors.contains("\n  help: "))
  }

  @Test func `every award in the list can be shown`() {
    let list = BuiltProgram.run(["awards", "list"])
    let lines = list.output.split(separator: "\n")
    let codes = lines.filter { $0.hasPrefix("MA") }.compactMap { $0.split(separator: " ").first }
    #expect(codes.count >= 119)
    #expect(lines.count { $0.hasPrefix("  rates from ") } == codes.count)
    for code in codes {
      let shown = BuiltProgram.run(["awards", "show", String(code)])
      #expect(shown.status == 0)
      for part in ["checked on ", "Classifications", "Not covered", "Sources"] {
        #expect(shown.output.contains(part), "\(code): \(part)")
      }
    }
  }

  @Test func `the shipped tables pass the lint, and a broken one is named with its place`() {
    #expect(BuiltProgram.run(["awards", "lint"]).status == 0)
    let folder = TemporaryFolder()
    let end = BuiltProgram.shell(
      "cp -R Awards \(folder.path)/ && cd \(folder.path)/Awards/MA000004* &&"
        + " printf 'nonsense,row\\n' >>rates.csv && exec $GOINGRATE awards lint --awards \(folder.path)/Awards"
    )
    #expect(end.status == 1)
    #expect(end.errors.contains("/rates.csv:"))
    let check = BuiltProgram.run(["rates", "MA000009", "--awards", folder.path + "/Awards"])
    #expect(check.status == 0, "the other awards still work")
    for command in [["awards", "list"], ["awards", "find", "waiter"]] {
      let end = BuiltProgram.run(command + ["--awards", folder.path + "/Awards"])
      #expect(end.status == 3)
      #expect(end.output.contains("MA000009") && end.errors.contains("/rates.csv:"))
    }
    #expect(BuiltProgram.shell("echo x >\(folder.path)/Awards/national/stray.csv").status == 0)
    let stray = BuiltProgram.run(["awards", "lint", "--awards", folder.path + "/Awards"])
    #expect(stray.errors.contains("/stray.csv"))
  }

  @Test func `an award's folder is one beside its index`() {
    let folder = TemporaryFolder()
    let end = BuiltProgram.shell(
      "cp -R Awards \(folder.path)/ && cd \(folder.path)/Awards &&"
        + " sed -i 's#^MA000009,[^,]*,#MA000009,../../elsewhere,#' index.csv &&"
        + " exec $GOINGRATE awards list --awards \(folder.path)/Awards")
    #expect(end.status == 2)
    #expect(end.errors.contains("index.csv:") && end.errors.contains("../../elsewhere"))
  }

  @Test func `a classification that is not there names a few that are`() {
    let end = BuiltProgram.run(["rates", "MA000091", "--classification", "bit player"])
    #expect(end.status == 2)
    #expect(end.errors.contains("Bit Player - not in a serial drama or serial comedy"))
    #expect(end.errors.contains("more; `goingrate rates MA000091` lists them"))
    #expect(end.errors.count < 1000)
  }

  @Test func `rates of a day that nothing is known of end with 3`() {
    let end = BuiltProgram.run(["rates", "MA000009", "--on", "2005-07-04"])
    #expect(end.status == 3)
    #expect(end.output.contains("not known"))
    let history = BuiltProgram.run([
      "rates", "MA000009", "--classification", "level 1", "--history", "--on", "2025-07-07",
    ])
    #expect(history.status == 64)
  }

  @Test func `every finding can be explained, alone and by family`() {
    let list = BuiltProgram.run(["explain"])
    let ids = list.output.split(separator: "\n").compactMap {
      $0.split(separator: " ").first.map(String.init)
    }.filter { $0.contains("/") }
    #expect(ids.count >= 17)
    for family in Set(ids.map { $0.split(separator: "/")[0] }) {
      #expect(("\n" + list.output).contains("\n\(family)\n  \(family)/"), "\(family)")
    }
    // At least half of the width is left for the titles, else they stand below.
    let narrow = BuiltProgram.run(["explain"], environment: ["COLUMNS": "40"]).output
    for line in narrow.split(separator: "\n") { #expect(line.count <= 40, "\(line)") }
    for id in ids {
      let end = BuiltProgram.run(["explain", id])
      #expect(end.status == 0)
      #expect(end.output.hasPrefix("\(id): "))
      #expect(end.output.contains("What would clear it"))
    }
    let family = BuiltProgram.run(["explain", "super"]).output
    #expect(ids.filter { $0.hasPrefix("super/") }.allSatisfy { family.contains("\($0): ") })
  }

  @Test(arguments: [
    "Fixtures/demo/lantern-loom/payroll.csv", "Fixtures/demo/lantern-loom/payroll.xml",
    "Fixtures/demo/quillfeather/payroll-wide.csv",
  ])
  func `read gives JSON with the provenance of every figure`(file: String) {
    let end = BuiltProgram.run(["read", file])
    #expect(end.status == 0)
    #expect(end.errors == "")
    #expect(end.output.contains("\"place\""))
    let slips = JSONText.values(end.output)
    #expect(slips.count > 8)
    #expect(slips.allSatisfy { !$0.isEmpty })
  }
}
