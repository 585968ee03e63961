import TestSupport
import Testing

/// The table of places where each change goes, held against the tree.
struct PlacesOfChangeTests {
  // MARK: A layout: one file, and cases that pick it

  @Test func `every layout of the index has a file, and slips that pick it`() {
    let rows = CSVRecords.read(Repository.text("Layouts/index.csv"))
    #expect(rows.count >= 3)
    let slips = DemoComparison.shared.layouts
    let cases = Repository.text("Tests/PayslipReadingTests/PDF/LayoutCases.swift")
    for row in rows {
      let layout = row["layout", default: ""]
      #expect(!Repository.bytes("Layouts/\(row["file", default: "?"])").isEmpty, "\(layout)")
      guard row["format"] != "pdf" else {
        #expect(cases.contains("(\"\(layout)\", "), "no case of \(layout) in LayoutCases")
        continue
      }
      let fixtures = CSVFixtureTests.cases.count { $0["layout"] == layout }
      #expect(
        slips[layout, default: 0] + fixtures >= 2, "no case of \(layout) in Fixtures/demo or csv")
    }
  }

  @Test func `every layout file is in the index`() {
    let listed = CSVRecords.read(Repository.text("Layouts/index.csv")).compactMap { $0["file"] }
    let files = Repository.files(below: "Layouts").filter {
      $0.hasSuffix(".yaml") || $0.hasPrefix("csv-") || $0.hasPrefix("xml-")
    }
    #expect(files.sorted() == listed.sorted())
  }

  // MARK: A finding: one file in Checks, named as its id

  @Test func `every check stands in a file of its name`() {
    let files = Set(
      Repository.files(below: "Sources/AuditRules/Checks").filter { !$0.contains("Examples") })
    let ids = BuiltProgram.run(["explain"]).output.split(separator: "\n").compactMap {
      $0.split(separator: " ").first.map(String.init)
    }.filter { $0.contains("/") }
    #expect(!ids.isEmpty)
    var left = files
    for id in ids {
      let parts = id.split(separator: "/").map { Self.camel($0) }
      let name = [parts.last ?? "", parts.joined()].map { $0 + ".swift" }
        .first { files.contains($0) }
      #expect(name != nil, "\(id) has no file in Checks")
      if let name { left.remove(name) }
    }
    #expect(left.isEmpty, "files of no check: \(left.sorted())")
  }

  /// `sunday-underpaid` as `SundayUnderpaid`.
  private static func camel(_ words: Substring) -> String {
    words.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  // MARK: A refusal: a case of a problem enum, with a test

  /// Files that hold the problem enums.
  private static let problems = [
    "Sources/PayslipReading/ReadingProblem.swift", "Sources/BatchAudit/FileProblem.swift",
    "Sources/AwardTables/AwardProblem.swift", "Sources/Profiles/ProfileProblem.swift",
    "Sources/goingrate/RunFailure.swift", "Sources/AwardUpkeep/Guides/GuideProblem.swift",
    "Sources/AwardUpkeep/Agreements/AgreementProblem.swift",
  ]

  /// Cases that are tried through the command: words of the test that does.
  private static let printed = [
    "noDataFolder": "was not found", "wouldOverwrite": "exists already",
    "cannotWrite": "cannot write `", "interrupted": "interrupted; nothing was written",
    "noHeader": "must be its headings",
    "unknownCheck": "rate/below-minimun", "unknownClassification": "astronaut",
    "unknownApprentice": "no such apprentice", "tablesFolder": "is a folder of award tables",
    "passwordFile": "the password file `", "cannotAnnotate": "cannot draw notes on the slip",
    "notParsed": "employees: [", "badValue": "must be a single value",
    "badDate": "born: yesterday", "ownLayout": "mend the file named",
    "ownLayouts": "cannot open the folder of layouts",
    "noDraft": "expected a payslip as PDF", "nothingToProfile": "no payslip was found in",
    "noSuchSlip": "there is no slip 5", "noSuchLine": "there is no line 99",
    "unknownFile": "/stray.csv",
  ]

  @Test(arguments: problems)
  func `every case of a problem has a test that names it`(file: String) {
    let cases = Self.cases(of: Repository.text(file))
    #expect(cases.count > 3)
    let own = "PlacesOfChangeTests.swift"
    let tests = Repository.files(below: "Tests").filter {
      $0.hasSuffix(".swift") && !$0.hasSuffix(own)
    }
    .map { Repository.text("Tests/\($0)") }.joined()
    for name in cases {
      let sign = Self.printed[name] ?? ".\(name)"
      #expect(tests.contains(sign), "\(file): .\(name) has no test")
    }
  }

  /// The names of the cases declared in the first enum of a source.
  private static func cases(of source: String) -> [String] {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.contains("enum ") && $0.contains(": Problem") })
    else { return [] }
    let body = lines[start...].prefix { $0 != "}" }
    return body.compactMap { line in
      let words = line.split(separator: " ")
      guard words.first == "case", words.count > 1, !line.contains(":") || line.contains("("),
        !words[1].hasPrefix(".")
      else { return nil }
      return words[1].split { !$0.isLetter && !$0.isNumber }.first.map(String.init)
    }
  }

  @Test func `every kind of problem has a code of its own`() {
    var codes: [String] = []
    for file in Self.problems {
      for line in Repository.text(file).split(separator: "\n") {
        guard line.contains("case ."), let code = line.split(separator: "\"").last,
          line.hasSuffix("\""), code.contains("/"), !code.contains(" "), !code.contains("\\(")
        else { continue }
        codes.append(String(code))
      }
    }
    #expect(codes.count > 40)
    #expect(Set(codes).count == codes.count, "\(codes.sorted())")
  }

  // MARK: Files

  @Test func `tests stand in files that say so`() {
    for file in Repository.files(below: "Tests") where file.hasSuffix(".swift") {
      let hasTests = Repository.text("Tests/\(file)").contains("\n  @Test")
      let name = file.split(separator: "/").last ?? ""
      #expect(!hasTests || name.contains("Tests"), "\(file)")
    }
  }

  @Test func `no folder is a drawer`() {
    for folder in ["Sources", "Tests"] {
      for file in Repository.files(below: folder) {
        let parts = file.split(separator: "/").dropLast()
        #expect(!parts.contains { ["Utilities", "Helpers", "Common", "Manager"].contains($0) })
      }
    }
  }
}
