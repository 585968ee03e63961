import Foundation
import MadeSlips

/// One slip of the corpus with its truth, read back.
struct PlantedSlip {
  let id: String
  let award: String
  let year: String
  /// Whether nothing may be found.
  let isClean: Bool
  /// Whether the check should ask.
  let isOpen: Bool
  let name: String
  let size: String
  /// The check that should find it, or ask.
  let check: String
  /// Cents owed; nil where the fault owes no sum.
  let owed: Int?
  /// Other checks that the fault lawfully sets off.
  let also: Set<String>

  init(_ row: [String: String]) {
    id = row["slip_id", default: ""]
    award = row["award", default: ""]
    year = row["year", default: ""]
    isOpen = row["truth"] == "open"
    isClean = isOpen || row["truth"] == "clean"
    name = row["name", default: ""]
    size = row["size", default: ""]
    check = row["check", default: ""]
    owed = GuideBook.cents(row["owed", default: ""])
    also = Set(row["also", default: ""].split(separator: " ").map(String.init))
  }
}

/// One row of `findings.csv`.
struct FoundRow {
  let check: String
  /// Whether it counts as found.
  let counts: Bool
  /// Whether it could not be told.
  let cannotTell: Bool
  /// Cents.
  let provable: Int
  let atMost: Int
  let summary: String
  let lines: String
  let missing: String

  init(_ row: [String: String]) {
    func cents(_ column: String) -> Int {
      let sum = GuideBook.cents(row[column, default: ""])
      return sum ?? Int.zero
    }
    check = row["finding", default: ""]
    counts = row["counts"] == "yes"
    cannotTell = row["verdict"] == "cannot_tell"
    provable = cents("provable")
    atMost = cents("at_most")
    summary = row["summary", default: ""]
    lines = row["lines", default: ""]
    missing = row["missing_facts", default: ""]
  }
}

/// A slip with what an audit said of it.
struct AuditedSlip {
  let planted: PlantedSlip
  let isJudged: Bool
  let whyNot: String
  let rows: [FoundRow]
}

/// A corpus and an audit of it, joined by file and place in it.
struct AuditedCorpus {
  /// The slips in the order of the truth.
  let slips: [AuditedSlip]
  /// Findings that count and are of no slip of the corpus.
  let strays: [FoundRow]

  /// Reads `truth.csv` of a folder and `slips.csv` and `findings.csv` of another.
  init(folder: String, reports: String) throws {
    func records(_ path: String) throws -> [[String: String]] {
      CSVRecords.read(try String(contentsOfFile: path, encoding: .utf8))
    }
    func key(_ row: [String: String]) -> String {
      let file = row["file", default: ""].split(separator: "/").last.map(String.init)
      return "\(file ?? "?")#\(row["slip", default: ""])"
    }
    let findings = Dictionary(grouping: try records(reports + "/findings.csv"), by: key)
    let audited = Dictionary(try records(reports + "/slips.csv").map { (key($0), $0) }) {
      first, _ in first
    }
    let truth = try records(folder + "/truth.csv")
    let known = Set(truth.map(key))
    strays = findings.filter { !known.contains($0.key) }.flatMap { $0.value.map(FoundRow.init) }
      .filter(\.counts)
    slips = truth.map { row in
      let slip = audited[key(row), default: ["why_not_judged": "not read"]]
      return AuditedSlip(
        planted: PlantedSlip(row), isJudged: slip["judged"] == "yes",
        whyNot: slip["why_not_judged", default: ""],
        rows: findings[key(row), default: []].map(FoundRow.init))
    }
  }
}
