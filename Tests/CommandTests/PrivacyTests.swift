import Foundation
import TestSupport
import Testing

/// A person of a slip is seen where people look for them, and nowhere else.
struct PrivacyTests {
  private static let name = "Canary Quillwright"
  private static let number = "ZX99770011"
  /// Every way the canary might be written.
  private static let canaries = ["Canary", "Quillwright", "ZX99770011", "CANARY"]

  private let folder = TemporaryFolder()

  private func rows(_ kind: InventedSlips.Kind, id: String) -> String {
    InventedSlips.rows(kind, id: id, name: Self.name, number: Self.number)
  }

  private func expectSilence(_ text: String, _ what: String) {
    for canary in Self.canaries { #expect(!text.contains(canary), "\(what): \(text.prefix(400))") }
  }

  @Test func `the terminal and the summary never name anybody`() {
    let rows = InventedSlips.Kind.allCases.map { self.rows($0, id: "S-\($0.rawValue)") }
    let file = folder.write("slips.csv", InventedSlips.header + rows.joined())
    let audit = AuditedFolder([file])
    expectSilence(audit.end.output, "standard output")
    expectSilence(audit.end.errors, "standard error")
    expectSilence(audit.text("summary.json"), "summary.json")
    for report in ["report.html", "slips.csv", "findings.csv", "findings.jsonl"] {
      #expect(audit.text(report).contains(Self.name), "\(report)")
    }
    #expect(audit.text("report.html").contains(Self.number))
    #expect(audit.text("slips.csv").contains(Self.number))
  }

  /// Each takes a good row of the canary's and damages it; the message is on standard error.
  static let damages: [(what: String, damage: @Sendable (String) -> String)] = [
    ("a row cut off", { String($0.prefix(90)) + "\n" }),
    ("a field too many", { $0.replacingOccurrences(of: name, with: "Quillwright,Canary") }),
    ("a quote that never ends", { $0.replacingOccurrences(of: name, with: "\"\(name)") }),
    ("the name where the date is", { $0.replacingOccurrences(of: "2026-10-05", with: name) }),
    ("the name where the birthday is", { $0.replacingOccurrences(of: "1991-03-08", with: name) }),
    (
      "the name where the amount is",
      { $0.replacingOccurrences(of: "10,27.08", with: "\(name),27.08") }
    ),
    ("the name where the employment is", { $0.replacingOccurrences(of: "full_time", with: name) }),
    (
      "the name where the category is",
      { $0.replacingOccurrences(of: ",ordinary,", with: ",\(name),") }
    ),
    ("the name where the award is", { $0.replacingOccurrences(of: "MA000009", with: name) }),
    ("the number where the date is", { $0.replacingOccurrences(of: "2026-10-18", with: number) }),
    ("two rows that disagree", { $0 + $0.replacingOccurrences(of: name, with: "Canary Other") }),
    ("a slip without a key", { $0.replacingOccurrences(of: "S-1,", with: ",") }),
    (
      "a period that ends before it starts",
      { $0.replacingOccurrences(of: "2026-10-18", with: "2026-10-01") }
    ),
  ]

  @Test(arguments: damages.indices)
  func `no message about a damaged row names anybody`(place: Int) {
    let (what, damage) = Self.damages[place]
    let file = folder.write("slips.csv", InventedSlips.header + damage(rows(.clean, id: "S-1")))
    let audit = AuditedFolder([file])
    expectSilence(audit.end.output, what)
    expectSilence(audit.end.errors, what)
    expectSilence(audit.text("summary.json"), what)
  }

  @Test func `a name in the heading's row is not taken for a heading and repeated`() {
    let file = folder.write("slips.csv", rows(.clean, id: "S-1") + rows(.short, id: "S-2"))
    let audit = AuditedFolder([file])
    #expect(audit.end.status == 3)
    expectSilence(audit.end.errors, "no header")
    expectSilence(audit.text("summary.json"), "no header")
  }

  @Test(arguments: ["</employee>", "<period", "</payslip>", "number=\"E-17\""])
  func `no message about broken XML names anybody`(cut: String) throws {
    let text = Repository.text("Fixtures/xml/own-two-slips.xml")
      .replacingOccurrences(of: "Robin Example", with: Self.name)
      .replacingOccurrences(of: "E-17", with: Self.number)
    let place = text.range(of: cut.replacingOccurrences(of: "E-17", with: Self.number))
    let broken = text.replacingCharacters(in: try #require(place), with: "<\(Self.name)>")
    let audit = AuditedFolder([folder.write("slips.xml", broken)])
    #expect(audit.end.status == 3)
    expectSilence(audit.end.output, cut)
    expectSilence(audit.end.errors, cut)
    expectSilence(audit.text("summary.json"), cut)
  }

  @Test func `a profile that is wrong names nobody of it`() {
    let slips = folder.write("slips.csv", rows(.clean, id: "S-1"))
    let profile = """
      award: MA000009
      employees:
        - number: \(Self.number)
          name: \(Self.name)
          born: \(Self.name)
      """
    let end = BuiltProgram.run(["check", slips, "--profile", folder.write("profile.yaml", profile)])
    #expect(end.status == 2)
    #expect(end.errors.contains("/profile.yaml:5:"))
    expectSilence(end.errors, "profile")
  }

  /// Quiet, failing and interrupted runs print on the same streams.
  @Test func `a run that fails names nobody`() {
    let file = folder.write("slips.csv", InventedSlips.header + rows(.short, id: "S-1"))
    let end = BuiltProgram.run(["audit", file, "--out", file + "/out"])
    #expect(end.status == 2)
    expectSilence(end.errors + end.output, "failure")
  }
}
