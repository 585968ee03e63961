import Foundation
import TestSupport
import Testing

/// `why`: a finding from the printed text to the clause.
struct WhyTests {
  private let folder = TemporaryFolder()
  private static let slip = "Fixtures/demo/quillfeather/pdf/R102-2026-03-09.pdf"
  private static let facts = [
    "--award", "retail award", "--classification", "level 2", "--employment", "part-time", "--born",
    "1979-11-30",
  ]

  /// The figures are of the pay guide of MA000004, 2025-26: level 2 $27.16; Sunday 150 % = $40.74; 6 h x $40.74 =
  /// $244.44, paid $203.70.
  @Test func `a finding is shown step by step`() {
    let end = BuiltProgram.run(["why", Self.slip, "penalty/sunday-underpaid"] + Self.facts)
    #expect(end.status == 0)
    #expect(end.errors == "")
    for words in [
      "hours: 6.00 h, printed as `6.0000` at page 1 at 293,271; proved by the",
      "classification    Retail employee level 2 (command line)",
      "1. the ordinary hour of Retail employee level 2: $27.16 an hour",
      "MA000004 clause 17.1 (rates.csv:16)",
      "in force from the first full pay period on or after 1 July 2025; the pay",
      "2. the rate for Sunday, part-time: $40.74 an hour",
      "150 % of $27.16, rounded to the cent, a half up",
      "MA000004 clause 22.1 Table 12 (penalties.csv:",
      "3. the sum owed: $244.44",
      "paid 6.00 h × $33.95 = $203.70\n  owed 6.00 h × $40.74 = $244.44\n  difference $40.74",
      "The law\n", "What would clear it\n", "Tables: General Retail Industry Award 2020",
    ] {
      #expect(end.output.contains(words), "\(words)")
    }
  }

  @Test func `a slip or a line that is not there is refused`() {
    let slip = BuiltProgram.run(["why", Self.slip, "--slip", "5"] + Self.facts)
    #expect(slip.status == 2)
    #expect(slip.errors.contains("there is no slip 5; the file has one slip"))
    let line = BuiltProgram.run(["why", Self.slip, "--line", "99"] + Self.facts)
    #expect(line.status == 2)
    #expect(line.output == "")
    #expect(line.errors.contains("there is no line 99; the slip has "))
    #expect(line.errors.contains("help: give --line a number from 1 to "))
  }

  @Test func `a family, a line, and everything that is short or open`() {
    let family = BuiltProgram.run(["why", Self.slip, "penalty"] + Self.facts).output
    #expect(family.contains("penalty/sunday-underpaid: Sunday hours"))
    let line = BuiltProgram.run(["why", Self.slip, "--line", "1"] + Self.facts).output
    #expect(line.contains("rate/below-minimum: "))
    #expect(line.contains("\nMet: ordinary hours 18.00 h paid"))
    #expect(!line.contains("penalty/sunday-underpaid: "))
    let all = BuiltProgram.run(["why", Self.slip] + Self.facts).output
    #expect(all.contains("penalty/sunday-underpaid: ") && !all.contains("\nMet: "))
  }

  @Test func `as JSON it holds the same, for programs`() throws {
    let end = BuiltProgram.run(
      ["why", Self.slip, "penalty/sunday-underpaid", "--format", "json"] + Self.facts)
    #expect(end.status == 0)
    let parsed = try JSONSerialization.jsonObject(with: Data(end.output.utf8))
    let slips = try #require(parsed as? [[String: Any]])
    #expect(slips.count == 1)
    let results = try #require(slips.first?["results"] as? [[String: Any]])
    #expect(results.first?["finding"] as? String == "penalty/sunday-underpaid")
    let workings = try #require(results.first?["workings"] as? [[String: Any]])
    let steps = try #require(workings.first?["steps"] as? [[String: Any]])
    #expect(
      steps.map { $0["figure"] as? String } == ["$27.16 an hour", "$40.74 an hour", "$244.44"])
    #expect(steps.allSatisfy { $0["how"] is String && $0["in_force"] is String })
  }

  @Test func `where there is no such result it says what was said of the slip`() {
    let file = folder.write("slip.csv", InventedSlips.file([.clean]))
    let end = BuiltProgram.run(["why", file, "penalty/sunday-underpaid"])
    #expect(end.status == 0)
    #expect(end.output.contains("`penalty/sunday-underpaid` said nothing of this slip"))
    #expect(end.output.contains("Met [rate/below-minimum]: ordinary hours 10.00 h"))
    let nothing = BuiltProgram.run(["why", file, "--line", "9"])
    #expect(nothing.status == 2)
    #expect(nothing.errors.contains("there is no line 9; the slip has "))
    let unjudged = folder.write("unjudged.csv", InventedSlips.file([.unjudged]))
    let open = BuiltProgram.run(["why", unjudged, "rate/below-minimum"]).output
    #expect(open.contains("Cannot tell") || open.contains("could not be judged"))
    #expect(open.contains("Which classification of MA000009"))
  }

  @Test func `one slip of a file can be named`() {
    let file = folder.write("slips.csv", InventedSlips.file([.short, .clean, .short]))
    let both = BuiltProgram.run(["why", file, "rate/below-minimum"]).output
    #expect(both.contains("slip 1\n") && both.contains("slip 3\n"))
    let one = BuiltProgram.run(["why", file, "rate/below-minimum", "--slip", "3"]).output
    #expect(!one.contains("slip 1\n") && one.contains("slip 3\n"))
  }

  @Test func `what is no check, no slip and no number is refused`() {
    #expect(BuiltProgram.run(["why", Self.slip, "penalty/sundae"]).status == 2)
    #expect(BuiltProgram.run(["why", Self.slip, "--line", "0"]).status == 64)
    #expect(BuiltProgram.run(["why", "Fixtures/damaged/empty.pdf"]).status == 3)
  }
}
