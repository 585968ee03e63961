import Foundation
import TestSupport
import Testing

/// Scans and photos through the built command; those that need tesseract are left out where it is missing.
@Suite struct ScanTests {
  /// Whether tesseract is here; says so when it is not.
  static let hasReader: Bool = {
    let isThere = BuiltProgram.shell("command -v tesseract").status == 0
    if !isThere { print("tests of scans are left out: `tesseract` is not on the path") }
    return isThere
  }()

  private func slips(_ file: String) throws -> [[String: Any]] {
    let end = BuiltProgram.run(["read", "Fixtures/scans/\(file)", "--ocr"])
    #expect(end.status == 0, "\(end.errors)")
    let json = try JSONSerialization.jsonObject(with: Data(end.output.utf8))
    return try #require(json as? [[String: Any]])
  }

  private func value(_ slip: [String: Any], _ field: String) -> (value: String, proof: String) {
    let reading = slip[field] as? [String: Any]
    return ("\(reading?["value"] ?? "-")", "\(reading?["proof"] ?? "-")")
  }

  /// What stands on each picture, as drawn by `Scripts/make-scans.py` from the slip of that name.
  static let scans: [(file: String, gross: String, net: String, lines: Int)] = [
    ("straight.png", "663.82", "570.82", 2), ("crooked.jpg", "663.82", "570.82", 2),
    ("scanned.pdf", "994.87", "846.07", 3), ("layered.pdf", "973.0", "824.5", 4),
    ("sideways.png", "663.82", "570.82", 2), ("head-down.pdf", "994.87", "846.07", 3),
  ]

  @Test(.enabled(if: hasReader), arguments: scans.indices)
  func `a scan is read and its sums prove it`(index: Int) throws {
    let scan = Self.scans[index]
    let slip = try #require(try slips(scan.file).first)
    #expect(value(slip, "gross") == (scan.gross, "proved"), "\(scan.file)")
    #expect(value(slip, "net") == (scan.net, "proved"), "\(scan.file)")
    let lines = try #require(slip["lines"] as? [[String: Any]])
    let earnings = lines.filter { $0["section"] as? String == "earnings" }
    #expect(earnings.count == scan.lines, "\(scan.file)")
    for line in earnings { #expect(value(line, "amount").proof == "proved", "\(scan.file)") }
    for field in ["employer", "employee", "super_guarantee"] {
      #expect(["doubtful", "-"].contains(value(slip, field).proof), "\(scan.file) \(field)")
    }
    let remarks = "\(slip["remarks"] ?? "")"
    #expect(remarks.contains("read from a picture"))
    let isTurned = ["sideways.png", "head-down.pdf"].contains(scan.file)
    #expect(remarks.contains("turned clockwise to be read") == isTurned, "\(scan.file)")
  }

  @Test(.enabled(if: hasReader))
  func `a blank picture is said to be blank`() {
    let end = BuiltProgram.run(["read", "Fixtures/scans/blank.png", "--ocr"])
    #expect(end.status == 3)
    #expect(
      end.errors.contains("no word could be read") && end.errors.contains("help: take the photo"))
  }

  @Test(.enabled(if: hasReader))
  func `scans and text are delivered in their order, whatever takes longer`() {
    let paths = [
      "Fixtures/scans/straight.png", "Fixtures/pdf/xero-casual.pdf", "Fixtures/scans/crooked.jpg",
      "Fixtures/demo/lantern-loom/payroll.csv",
    ]
    let audit = AuditedFolder(paths, ["--ocr", "--jobs", "2"])
    let files = audit.slips.compactMap { $0["file"] }
    #expect(files.prefix(3) == paths[..<3])
    #expect(files.dropFirst(3).allSatisfy { $0 == paths[3] })
    #expect(
      AuditedFolder(paths, ["--ocr", "--jobs", "1"]).text("slips.csv") == audit.text("slips.csv"))
  }

  @Test(.enabled(if: hasReader))
  func `a hostile picture costs no other`() {
    let audit = AuditedFolder(
      [
        "Fixtures/hostile/picture-claims.png", "Fixtures/hostile/picture-claims.pdf",
        "Fixtures/scans/straight.png",
      ],
      ["--ocr"])
    #expect(audit.end.status == 3)
    #expect(audit.slips.count { $0["outcome"] == "not_read" } == 2)
    #expect(audit.slips.contains { $0["gross"] == "663.82" })
  }

  @Test func `pictures are not read unless asked, and how is said`() {
    let photo = BuiltProgram.run(["read", "Fixtures/scans/straight.png"])
    #expect(photo.status == 3)
    #expect(photo.errors.contains("a PNG image") && photo.errors.contains("--ocr"))
    let scan = BuiltProgram.run(["read", "Fixtures/scans/scanned.pdf"])
    #expect(scan.status == 3)
    #expect(scan.errors.contains("without text") && scan.errors.contains("--ocr"))
  }

  @Test func `a layer of text over a picture is doubted`() throws {
    let end = BuiltProgram.run([
      "read", "Fixtures/pdf/xero-casual.pdf", "Fixtures/scans/layered.pdf",
    ])
    #expect(end.status == 3)
    #expect(!end.output.contains("9999.99"))
  }

  @Test func `where tesseract is missing the message says how to install it`() {
    let end = BuiltProgram.run(
      ["read", "Fixtures/scans/straight.png", "--ocr"], environment: ["PATH": "/nonexistent"])
    #expect(end.status == 2)
    #expect(end.errors.contains("`tesseract` is not on the path"))
    #expect(end.errors.contains("apt-get install tesseract-ocr tesseract-ocr-eng"))
  }
}
