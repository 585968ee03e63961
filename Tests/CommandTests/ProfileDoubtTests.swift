import TestSupport
import Testing

/// What a profile says and an audit can't use, named by file and line: once, and with what is expected.
struct ProfileDoubtTests {
  private let folder = TemporaryFolder()

  private func profile(_ text: String) -> String { folder.write("p.yaml", text) }

  private func slips(_ kinds: [InventedSlips.Kind]) -> String {
    folder.write("slips.csv", InventedSlips.file(kinds))
  }

  @Test(arguments: [
    ("MA000900", "MA000009 "), ("hospitalty award", "MA000009 "), ("nonsense", "awards list"),
  ])
  func `an award that is none is named by its line, and the nearest`(name: String, near: String) {
    let (profile, slips) = (profile("set_off: none\naward: \(name)\n"), slips([.clean, .short]))
    let words = "\(profile):2: there is no award `\(name)`"
    for paths in [[], [slips]] {
      let end = BuiltProgram.run(["profile", "check", profile] + paths)
      #expect(end.status == 1)
      #expect(end.output.contains("1 thing to correct"))
      #expect(end.output.contains("\n\(words)") && end.output.contains(near), "\(end.output)")
    }
    let audit = AuditedFolder([slips], ["--profile", profile])
    #expect(audit.end.status == 3)
    // Both slips together in one line, and one of help.
    #expect(audit.end.errors.hasPrefix("\(profile):2: 2 slips not judged: there is no award"))
    #expect(audit.end.errors.split(separator: "\n").count == 2, "\(audit.end.errors)")
    #expect(audit.end.errors.contains(near))
  }

  @Test(arguments: ["ma000009", "Hospitality Industry (General) Award 2020"])
  func `a code in small letters or a title is the award`(name: String) {
    let (profile, slips) = (profile("award: \(name)\n"), slips([.clean, .short]))
    let end = BuiltProgram.run(["profile", "check", profile, slips])
    #expect(end.status == 0 && end.output.contains("nothing is open"), "\(end.output)")
    let audit = AuditedFolder([slips], ["--profile", profile])
    #expect(audit.slips.map { $0["judged"] } == ["yes", "yes"])
  }

  @Test func `a classification that the award lacks is named by its line`() {
    let profile = profile(
      "award: MA000009\nemployees:\n  - {number: T201, classification: Level 47 food pilot}\n")
    let slips = slips([.unjudged])
    let words = "MA000009 has no classification `Level 47 food pilot`"
    let end = BuiltProgram.run(["profile", "check", profile, slips])
    #expect(end.status == 1)
    #expect(end.output.contains("\(profile):3: \(words)"), "\(end.output)")
    #expect(end.output.contains("help: it has ") && end.output.contains("food and beverage"))
    let audit = AuditedFolder([slips], ["--profile", profile])
    #expect(audit.end.errors.hasPrefix("\(profile):3: 1 slip not judged: \(words)"))
    #expect(audit.end.errors.split(separator: "\n").count == 2)
  }

  @Test func `where slips contradict the employment type, both and the place are named`() {
    let profile = profile(
      "award: MA000009\nemployees:\n  - {number: T201, employment: casual}\n")
    let slips = slips([.clean])
    let end = BuiltProgram.run(["profile", "check", profile, slips])
    #expect(end.status == 1)
    #expect(
      end.output.contains(
        "\(profile):3: `employment` of T201 is said to be casual, and full-time stands on 1 of 1 slip"
      ),
      "\(end.output)")
    let audit = AuditedFolder([slips], ["--profile", profile])
    #expect(
      audit.end.errors.contains("the slip says full-time, and \(profile):3 says casual"),
      "\(audit.end.errors)")
  }
}
