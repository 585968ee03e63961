import Foundation
import TestSupport

/// An audit that was run, with its reports read back.
struct AuditedFolder {
  /// How it ended.
  let end: ProgramEnd
  private let folder: TemporaryFolder

  /// Audits `paths` into a folder of its own; `options` come after them, `input` stands on standard input.
  init(_ paths: [String], _ options: [String] = [], input: String = "") {
    folder = TemporaryFolder()
    let out = folder.path + "/out"
    end = BuiltProgram.run(["audit"] + paths + ["--out", out] + options, input: input)
  }

  /// The folder of the reports.
  var path: String { folder.path + "/out" }

  /// The rows of `slips.csv`.
  var slips: [[String: String]] { CSVRecords.read(text("slips.csv")) }

  /// The rows of `findings.csv`.
  var findings: [[String: String]] { CSVRecords.read(text("findings.csv")) }

  /// The lines of `findings.jsonl`, in order.
  var lines: [[String: Any]] {
    text("findings.jsonl").split(separator: "\n").map { JSONText.object(String($0)) }
  }

  /// The whole of `summary.json`.
  var summary: [String: Any] { JSONText.object(text("summary.json")) }

  /// The names of all files of the report, hidden ones too.
  var files: [String] { Repository.files(below: path) }

  /// The text of one of them.
  func text(_ name: String) -> String { Repository.text("\(path)/\(name)") }
}

/// JSON read by other code than the program's.
enum JSONText {
  /// An object; empty when the text is none, which no test expects.
  static func object(_ text: String) -> [String: Any] {
    let value = try? JSONSerialization.jsonObject(with: Data(text.utf8))
    return value as? [String: Any] ?? [:]
  }

  /// The objects of an array; empty when the text is none.
  static func values(_ text: String) -> [[String: Any]] {
    let value = try? JSONSerialization.jsonObject(with: Data(text.utf8))
    return value as? [[String: Any]] ?? []
  }
}

extension [String: Any] {
  /// A text of an object; empty when it is not there or null.
  func text(_ key: String) -> String { self[key] as? String ?? "" }

  /// An object of an object; empty when it is not there.
  func object(_ key: String) -> [String: Any] { self[key] as? [String: Any] ?? [:] }

  /// A whole number of an object; -1 when it is not there.
  func count(_ key: String) -> Int { self[key] as? Int ?? -1 }

  /// Dollars of an object in whole cents.
  func cents(_ key: String) -> Int {
    guard let dollars = self[key] as? Double else { return -1 }
    return Int((dollars * 100).rounded())
  }
}
