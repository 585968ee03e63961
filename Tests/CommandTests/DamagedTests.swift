import TestSupport
import Testing

/// Every file of `Fixtures/damaged`: named with its place, told what to do, and nothing else is lost.
struct DamagedTests {
  /// What must be said of one file.
  struct Damage: CustomTestStringConvertible, Sendable {
    let file: String
    /// Where, after the file's name: `:3:10`, or nothing for the whole file.
    let place: String
    /// What must stand in the line of the problem.
    let says: [String]
    /// How many slips are judged all the same.
    let judged: Int

    init(_ file: String, _ place: String, _ says: [String], judged: Int = 0) {
      self.file = file
      self.place = place
      self.says = says
      self.judged = judged
    }

    var testDescription: String { file }
  }

  /// Files of which something cannot be read.
  static let unreadable = [
    Damage("empty.csv", "", ["empty"]), Damage("empty.xml", "", ["empty"]),
    Damage("empty.pdf", "", ["empty"]),
    Damage("truncated.csv", ":5:1", ["8 fields", "24"], judged: 1),
    Damage("truncated.xml", "", ["ends too early", "line 29"], judged: 1),
    Damage("random.csv", "", ["binary"]), Damage("random.xml", "", ["binary"]),
    Damage("random.pdf", "", ["binary"]), Damage("photo-jpeg.pdf", "", ["JPEG"]),
    Damage("photo-png.pdf", "", ["PNG"]),
    Damage("doctype-entity-bomb.xml", ":3", ["DOCTYPE"]),
    Damage("external-entity.xml", ":3", ["DOCTYPE"]),
    Damage("deep.xml", ":4", ["deeper than"]),
    Damage("missing-column.csv", "", ["`amount`", "`goingrate-csv`"]),
    Damage("impossible-date.csv", ":3:10", ["31/02/2026", "period_start"], judged: 2),
    Damage("utf-16.csv", "", ["UTF-16", "UTF-8"]),
    // Both the amount and the gross are `#REF!`; the row's first wrong column in reading order counts.
    Damage("spreadsheet-error.csv", ":3:", ["expected a figure"], judged: 2),
    Damage("ragged-row.csv", ":3:1", ["15", "24"], judged: 2),
  ]

  /// Files whose second slip is read and cannot be judged; what the reports must say of it.
  static let unjudged = [
    Damage("unknown-award.csv", "", ["instrument"], judged: 2),
    Damage("classification-not-in-award.csv", "", ["classification"], judged: 2),
    Damage("period-before-tables.csv", "", ["not covered", "2019-07-01"], judged: 2),
  ]

  /// Files that need the PDF reader; ``PDFTests`` has them.
  static let pdf = [
    "truncated.pdf", "encrypted.pdf", "payslip.pdf", "template-unfilled.pdf",
  ]

  private static let good = "Fixtures/demo/lantern-loom/payroll.csv"

  @Test func `every damaged file is in one of the lists`() {
    let listed = (Self.unreadable + Self.unjudged).map(\.file) + Self.pdf
    let files = Repository.files(below: "Fixtures/damaged").filter { !$0.hasSuffix(".md") }
    #expect(listed.sorted() == files.sorted())
  }

  @Test(arguments: unreadable)
  func `what cannot be read is named with its place and what to do`(damage: Damage) throws {
    let path = "Fixtures/damaged/\(damage.file)"
    let audit = AuditedFolder([path])
    #expect(audit.end.status == 3)
    let lines = audit.end.errors.split(separator: "\n")
    let first = try #require(lines.first)
    #expect(first.hasPrefix("\(path)\(damage.place)"))
    #expect(first.contains(": error: "))
    for words in damage.says { #expect(first.contains(words), "\(first)") }
    #expect(lines.count == 2 && lines[1].hasPrefix("  help: "), "\(audit.end.errors)")
    #expect(audit.slips.count { $0["judged"] == "yes" } == damage.judged)
    #expect(audit.slips.count { $0["outcome"] == "not_read" } == 1)
    #expect(audit.findings.isEmpty)
    #expect(audit.summary.object("counts").count("not_read") == 1)
    #expect(AuditedFolder.isWhole(audit))
    let check = BuiltProgram.run(["check", path])
    #expect(check.status == 3)
    #expect(check.errors == audit.end.errors)
  }

  @Test(arguments: unjudged)
  func `what cannot be judged says why and what to ask, and is never met`(damage: Damage) throws {
    let audit = AuditedFolder(["Fixtures/damaged/\(damage.file)"])
    #expect(audit.end.status == 3)
    #expect(audit.slips.map { $0["judged"] } == ["yes", "no", "yes"])
    for words in damage.says { #expect(audit.slips[1]["why_not_judged"]?.contains(words) == true) }
    let line = try #require(audit.lines.first { $0.text("type") == "not_judged" })
    #expect(line.count("slip") == 2)
    let missing = try #require((line["missing"] as? [[String: Any]])?.first)
    #expect(missing.text("question").hasSuffix("?"))
    // A period far from the others may be noted; nothing may count as found.
    #expect(
      audit.lines.allSatisfy {
        $0.text("verdict") != "short" || $0.text("kind") == "observation"
      })
    #expect(audit.text("report.html").contains(missing.text("question")))
  }

  /// All of them at once, with a good file before and after: the good file's slips are all judged.
  @Test func `a folder full of damage costs nothing else`() {
    let alone = AuditedFolder([Self.good])
    let audit = AuditedFolder(["Fixtures/damaged", Self.good])
    #expect(audit.end.status == 3)
    let damages = Self.unreadable + Self.unjudged
    for damage in Self.unreadable {
      #expect(audit.end.errors.contains("Fixtures/damaged/\(damage.file)\(damage.place)"))
    }
    let judged = audit.slips.filter { $0["judged"] == "yes" }
    let fromDamage = judged.count { $0["file"]?.hasPrefix("Fixtures/damaged/") == true }
    let csv = damages.filter { !$0.file.hasSuffix(".pdf") }
    #expect(fromDamage == csv.reduce(0) { $0 + $1.judged })
    #expect(judged.count - fromDamage == alone.slips.count { $0["judged"] == "yes" })
    #expect(AuditedFolder.isWhole(audit))
  }

  @Test func `no name, number or sum of a document stands on standard error`() {
    let audit = AuditedFolder(["Fixtures/damaged"])
    for secret in ["Carrowley", "Maeve", "T201", "270.80", "27.08", "15999004613", "1991"] {
      #expect(!audit.end.errors.contains(secret))
      #expect(!audit.text("summary.json").contains(secret))
    }
  }
}

extension AuditedFolder {
  /// The files that every report folder has, and no others.
  static let reports = [
    "findings.csv", "findings.jsonl", "report.html", "slips.csv", "summary.json",
  ]

  /// Whether the report is there as a whole, without a temporary file.
  static func isWhole(_ audit: AuditedFolder) -> Bool {
    audit.files == reports && audit.text("report.html").contains("</html>")
      && !audit.summary.isEmpty
  }
}
