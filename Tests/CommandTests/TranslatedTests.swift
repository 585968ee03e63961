import TestSupport
import Testing

/// A made-up language in which every letter of the catalogue's English is a wide one: what people read of a judged
/// slip then has no plain letters left but those of slips, tables, names, references and ids.
@Suite struct TranslatedTests {
  private let folder = TemporaryFolder()
  private let language: String
  private static let profile = "Fixtures/demo/profile-quillfeather.yaml"
  private static let slips = Repository.files(below: "Fixtures/demo/quillfeather/pdf").map {
    "Fixtures/demo/quillfeather/pdf/\($0)"
  }

  init() {
    let english = CSVRecords.read(BuiltProgram.run(["explain", "--words"]).output)
    let rows = english.map { row in
      let text = Self.wide(row["text", default: ""]).replacing("\"", with: "\"\"")
      return "\(row["key", default: ""]),\"\(text)\""
    }
    language = folder.write("wide.csv", (["key,text"] + rows).joined(separator: "\n") + "\n")
  }

  /// The text with wide letters outside of its slots.
  private static func wide(_ text: String) -> String {
    var isSlot = false
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      if scalar == "{" { isSlot = true }
      if scalar == "}" { isSlot = false }
      guard !isSlot, scalar.isASCII, scalar.properties.isAlphabetic else { return scalar }
      return Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// What stands on the demo slips and in the tables, as the English reports for programs have it.
  private static let verbatim: [String] = {
    let audit = AuditedFolder(["Fixtures/demo/quillfeather"], ["--profile", profile])
    var texts: Set<String> = []
    let columns = [
      "file", "layout", "employer", "employee", "employee_number", "classification", "instrument",
      "clause", "table_row", "award_digest", "sha256", "format",
    ]
    for row in audit.slips + audit.findings {
      for column in columns { texts.insert(row[column, default: ""]) }
      // The labels of a finding's lines.
      for label in row["lines", default: ""].split(separator: " | ") { texts.insert(String(label)) }
    }
    for folder in Repository.files(below: "Awards").filter({ $0.hasPrefix("MA000004") }) {
      guard folder.hasSuffix("penalties.csv") || folder.hasSuffix("classifications.csv") else {
        continue
      }
      for row in CSVRecords.read(Repository.text("Awards/\(folder)")) {
        texts.insert(row["words", default: ""])
        texts.insert(row["title", default: ""])
      }
    }
    for row in CSVRecords.read(Repository.text("Awards/index.csv")) {
      texts.insert(row["title", default: ""])
    }
    for file in slips {
      let read = BuiltProgram.run(["read", file]).output
      for match in read.matches(of: /"label" ?: ?"([^"]*)"/) { texts.insert(String(match.1)) }
    }
    texts.insert(profile)
    texts.formUnion(
      Repository.files(below: "Fixtures/demo/quillfeather").map {
        "Fixtures/demo/quillfeather/\($0)"
      })
    return texts.filter { $0.count > 1 }.sorted { ($1.count, $0) < ($0.count, $1) }
  }()

  /// The plain words of an answer that are neither printed on a slip nor of a table, a name or an id.
  private static func english(in answer: String) -> [String] {
    var text = answer.replacing(/<style>[\s\S]*?<\/style>/, with: " ")
      .replacing(/<[^>]*>/, with: "\n").replacing(/&#39;/, with: "'")
    text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    text = text.replacing(/[a-z_\/]+\.csv:[0-9]+/, with: "·")
    text = text.replacing(/PR[0-9]{6}(, national minimum wage)?/, with: "·")
    // A reference that no column of these reports for programs holds.
    text = text.replacing(/Taxation Administration Act 1953 clause [^(]*/, with: "·")
    for known in verbatim { text = text.replacing(known, with: "·") }
    text = text.replacing(/[a-z]+\/[a-z]+(-[a-z]+)*/, with: "·")
    text = text.replacing(/[0-9a-f]{12,}/, with: "·")
    let known: Set = [
      "goingrate", "clause", "MA", "level", "SHA", "report", "yaml", "profile", "html",
    ]
    return text.matches(of: /[A-Za-z]{2,}/).map { String($0.output) }.filter { !known.contains($0) }
  }

  private func run(_ arguments: [String]) -> String {
    BuiltProgram.run(arguments + ["--language", language]).output
  }

  @Test func `check says nothing in English`() {
    let answer = run(["check"] + Self.slips + ["--profile", Self.profile])
    #expect(answer.count > 10_000)
    let left = Self.english(in: answer)
    #expect(left.isEmpty, "\(Set(left).sorted())")
  }

  @Test func `check of unknown workers asks nothing in English`() {
    let answer = run(["check"] + Self.slips)
    let left = Self.english(in: answer)
    #expect(left.isEmpty, "\(Set(left).sorted())")
  }

  @Test func `why says nothing in English`() {
    for slip in Self.slips {
      let answer = run(["why", slip, "--profile", Self.profile])
      let left = Self.english(in: answer)
      #expect(!answer.isEmpty && left.isEmpty, "\(slip) \(Set(left).sorted())")
    }
  }

  @Test func `explain says nothing in English but families`() {
    let families = Set(
      BuiltProgram.run(["explain"]).output.split(separator: "\n").filter { !$0.hasPrefix(" ") }
        .map(String.init))
    for arguments in [["explain"]] + families.map({ ["explain", $0] }) {
      let left = Self.english(in: run(arguments)).filter { !families.contains($0) }
      #expect(left.isEmpty, "\(arguments) \(Set(left).sorted())")
    }
  }

  @Test func `the report and the summary say nothing in English`() {
    let out = folder.path + "/out"
    let summary = run([
      "audit", "Fixtures/demo/quillfeather", "--profile", Self.profile, "--out", out, "--worth",
      "--interest-to", "2026-11-21",
    ])
    let options = ["interest", "to", "worth", "out"]
    for answer in [summary.replacing(out, with: "·"), Repository.text(out + "/report.html")] {
      #expect(answer.count > 1_000)
      let left = Self.english(in: answer).filter { !options.contains($0) }
      #expect(left.isEmpty, "\(Set(left).sorted())")
    }
  }

  /// What programs read stays as it is.
  @Test func `a language changes no file for programs`() {
    let audits = [[], ["--language", language]].map { language in
      AuditedFolder(["Fixtures/demo/quillfeather/pdf"], ["--profile", Self.profile] + language)
    }
    for name in ["slips.csv", "findings.csv", "findings.jsonl", "summary.json"] {
      #expect(audits[0].text(name) == audits[1].text(name), "\(name)")
    }
  }

  @Test func `the option goes before the variable, and a bad file is refused by its name`() {
    let bad = folder.write("bad.csv", "key,text\nask.heading,Ask\n")
    let good = BuiltProgram.run(
      ["explain", "rate", "--language", language], environment: ["GOINGRATE_WORDS": bad])
    #expect(good.status == 0)
    for arguments in [
      ["check", Self.slips[0]], ["why", Self.slips[0]], ["explain"],
      ["audit", Self.slips[0], "--out", folder.path + "/none"],
    ] {
      let end = BuiltProgram.run(arguments + ["--language", bad])
      #expect(end.status == 2)
      #expect(end.errors.contains("bad.csv") && end.errors.contains("verdict.missing"))
    }
  }

  @Test func `a file in another encoding is refused with file, line and what to do`() {
    let bad = folder.write("latin.csv", Array("key,text\nask.heading,Pr".utf8) + [0xE9, 0x0A])
    let end = BuiltProgram.run(["explain", "--language", bad])
    #expect(end.status == 2)
    #expect(end.errors.contains("latin.csv:2`") && end.errors.contains("not UTF-8"))
    #expect(end.errors.contains("save the file as UTF-8"))
  }
}
