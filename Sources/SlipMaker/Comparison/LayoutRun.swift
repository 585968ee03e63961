import Foundation

/// Reads the slips of one folder and compares them.
struct LayoutRun {
  /// The folder of PDF files and truths.
  let folder: String
  /// The program that reads.
  let reader: String

  /// What the reader said of files that it refused.
  private var refusals: [String: String] = [:]

  /// Makes a run.
  init(folder: String, reader: String) {
    self.folder = folder
    self.reader = reader
  }

  /// How many files one run of the reader gets.
  private static let share = 25

  /// The tally, and a line for every difference.
  mutating func compared() throws -> (Tally, String) {
    var tally = Tally()
    var log = ""
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".pdf") && hasTruth($0) }
    var rest = files[...]
    while !rest.isEmpty {
      let batch = rest.prefix(LayoutRun.share)
      rest = rest.dropFirst(batch.count)
      let read = try read(batch.map { "\(folder)/\($0)" })
      for file in batch {
        let path = "\(folder)/\(file)"
        try compare(path, read[path, default: []], &tally, &log)
      }
    }
    return (tally, log)
  }

  private func hasTruth(_ pdf: String) -> Bool {
    FileManager.default.fileExists(atPath: truth(of: "\(folder)/\(pdf)"))
  }

  private func truth(of path: String) -> String { path.dropLast(4) + ".json" }

  private func compare(
    _ path: String, _ read: [ReadSlip], _ tally: inout Tally, _ log: inout String
  ) throws {
    let truth = try JSONDecoder().decode(
      FileTruth.self, from: Data(contentsOf: URL(filePath: truth(of: path))))
    tally.files += 1
    tally.slips += truth.slips.count
    if read.count != truth.slips.count {
      let reason = refusals[path, default: ""]
      log += "\(path)\tslips\t\(truth.slips.count)\t\(read.count) \(reason)\t-\n"
    }
    if read.isEmpty { tally.refused += truth.slips.count }
    for (index, slip) in truth.slips.enumerated() {
      guard index < read.count else {
        tally.fields += slip.fields.count
        continue
      }
      let result = SlipComparison(read[index], with: slip)
      tally.fields += result.fields
      tally.exact += result.fields - result.differences.count
      if result.differences.isEmpty, read.count == truth.slips.count { tally.wholeSlips += 1 }
      if result.differences.contains(where: \.isProved) { tally.provedWrong += 1 }
      for item in result.differences { log += line(path, item) }
    }
    for extra in read.dropFirst(truth.slips.count) {
      let figures = extra.lines.flatMap { [$0.quantity, $0.rate, $0.amount] }
      if figures.contains(where: { $0.proof == "proved" }) { tally.provedWrong += 1 }
    }
  }

  private func line(_ path: String, _ item: Difference) -> String {
    [
      path, item.field, item.expected ?? "(nothing)", item.found ?? "(nothing)",
      item.isProved ? "PROVED" : "-",
    ].joined(separator: "\t") + "\n"
  }

  /// The slips of each path, by one run of the reader.
  private mutating func read(_ paths: [String]) throws -> [String: [ReadSlip]] {
    let process = Process()
    process.executableURL = URL(filePath: reader)
    process.arguments = ["read"] + paths
    let errors = FileManager.default.temporaryDirectory
      .appending(path: "slipmaker-\(ProcessInfo.processInfo.processIdentifier)")
    try Data().write(to: errors)
    defer { remove(errors.path) }
    process.standardError = try FileHandle(forWritingTo: errors)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationReason == .exit, [0, 3].contains(process.terminationStatus) else {
      let status = process.terminationStatus
      guard process.terminationReason != .exit || status != 2 else {
        throw MakingProblem.readerFailed(folder: folder)
      }
      return try readApart(paths, status: status)
    }
    for line in try String(decoding: Data(contentsOf: errors), as: UTF8.self).split(separator: "\n")
    {
      guard let path = paths.first(where: { line.hasPrefix($0 + ":") }) else { continue }
      refusals[path] = String(line.dropFirst(path.count + 2))
    }
    var found: [String: [ReadSlip]] = [:]
    for slip in try JSONDecoder().decode([FiledSlip].self, from: data) {
      found[slip.file, default: []].append(slip.slip)
    }
    return found
  }

  /// Reads files one by one, when the reader ended on one of several; that one is remembered as refused.
  private mutating func readApart(_ paths: [String], status: Int32) throws -> [String: [ReadSlip]] {
    guard paths.count > 1 else {
      for path in paths { refusals[path] = "THE READER ENDED WITH \(status)" }
      return [:]
    }
    var found: [String: [ReadSlip]] = [:]
    for path in paths { found.merge(try read([path])) { first, _ in first } }
    return found
  }

  /// A slip with the file it is from.
  private struct FiledSlip: Decodable {
    let file: String
    let slip: ReadSlip

    private enum Keys: String, CodingKey { case file }

    init(from decoder: any Decoder) throws {
      file = try decoder.container(keyedBy: Keys.self).decode(String.self, forKey: .file)
      slip = try ReadSlip(from: decoder)
    }
  }
}
