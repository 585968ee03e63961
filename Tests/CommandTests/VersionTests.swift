import TestSupport
import Testing

/// One version, wherever it is shown.
struct VersionTests {
  @Test func `the command, the changelog and every report name the same version`() throws {
    let asked = BuiltProgram.run(["--version"])
    #expect(asked.status == 0)
    let version = try #require(asked.output.split(separator: "\n").first.map(String.init))
    let headings = Repository.text("CHANGELOG.md").split(separator: "\n").filter {
      $0.hasPrefix("## ")
    }
    let first = try #require(headings.first)
    #expect(first.dropFirst(3).split(separator: " ").first.map(String.init) == version)

    let audit = AuditedFolder(["Fixtures/xml/own-two-slips.xml"])
    #expect(audit.summary.text("version") == version)
    #expect(audit.lines.last?.text("version") == version)
    #expect(audit.slips.allSatisfy { $0["version"] == version })
    #expect(audit.findings.allSatisfy { $0["version"] == version })
    #expect(audit.text("report.html").contains("goingrate \(version)"))
    #expect(audit.end.output.contains("goingrate \(version)"))
  }

  @Test func `every report names the tables and the inputs it rests on`() throws {
    let audit = AuditedFolder(
      ["Fixtures/demo/quillfeather/payroll-wide.csv"],
      ["--profile", "Fixtures/demo/profile-quillfeather.yaml"])
    let award = try #require((audit.summary["awards"] as? [[String: Any]])?.first)
    #expect(award.text("code") == "MA000004")
    #expect(award.text("checked_on").count == 10)
    #expect(award.text("digest").count == 64)
    let input = try #require((audit.summary["inputs"] as? [[String: Any]])?.first)
    let asked = BuiltProgram.shell("sha256sum Fixtures/demo/quillfeather/payroll-wide.csv")
    let sum = asked.output.split(separator: " ").first.map(String.init)
    #expect(input.text("sha256") == sum)
    #expect(audit.slips.allSatisfy { $0["sha256"] == sum })
    #expect(audit.slips.first?["award_digest"] == award.text("digest"))
    #expect(audit.text("report.html").contains(award.text("digest")))
  }
}
