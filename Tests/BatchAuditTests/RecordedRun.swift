import BatchAudit
import PayDomain
import PayslipReading
import Synchronization
import TestSupport

/// A batch that writes down what reaches the writer.
struct RecordedRun {
  /// What was delivered, in order: `name#ordinal employee`, `name! code` for a problem, `name.` for a file's end.
  private(set) var words: [String] = []
  /// How often `deliver` was called.
  private(set) var deliveries = 0

  /// Runs a batch over paths; `onDelivery` is called before each delivery with how many went before it.
  init(
    _ paths: [String], jobs: Int, cancellation: Cancellation = Cancellation(),
    onDelivery: @escaping @Sendable (Int) throws -> Void = { _ in }
  ) throws {
    let seen = Mutex<(words: [String], count: Int)>(([], 0))
    defer { (words, deliveries) = seen.withLock { ($0.words, $0.count) } }
    let run = BatchRun(
      inputs: InputFinder.list(paths), jobs: jobs,
      catalog: try LayoutCatalog(folder: Repository.root + "/Layouts"), facts: KnownFacts(),
      cancellation: cancellation)
    try run.run {
      Recorder()
    } deliver: { piece in
      try onDelivery(seen.withLock { $0.count })
      seen.withLock {
        $0.words += piece
        $0.count += 1
      }
    }
  }
}

/// Writes down slips as they come, on one worker.
private struct Recorder: SlipHandler {
  func begin() -> [String] { [] }

  mutating func take(_ slip: Payslip, of file: FileStamp, into piece: inout [String]) {
    let lines = slip.lines.map { "\($0.category.rawValue)" }.joined(separator: "+")
    let who = slip.employee.value ?? "nobody"
    piece.append("\(name(file))#\(slip.source.ordinal) \(who) \(lines)")
  }

  mutating func take(
    _ problem: any Problem, ordinal: Int32?, of file: FileStamp, into piece: inout [String]
  ) {
    piece.append("\(name(file))! \(problem.code)")
  }

  mutating func finish(_ file: FileStamp, format: String, into piece: inout [String]) {
    piece.append("\(name(file)).")
  }

  private func name(_ file: FileStamp) -> Substring {
    file.path.split(separator: "/").last ?? ""
  }
}
