import Dispatch
import PayDomain
import PayslipReading
import Synchronization

/// The Xero files of a run, joined by id before anything is judged.
///
/// Pay runs, payslips, employees and pay items come in files of their own; a slip belongs to the file that its
/// payslip stands in.
struct XeroFiles: Sendable {
  /// What is wrong with a file as a whole, or what it holds, in its order.
  private var byPath: [String: [SlipOutcome]] = [:]

  /// The slips and problems of a file; nil when it is not one of the joined files.
  func outcomes(of path: String) -> [SlipOutcome]? { byPath[path] }

  /// Reads the Xero files among the inputs and joins them; the others are left alone.
  static func join(_ inputs: InputList, run: BatchRun) -> XeroFiles {
    let paths = xeroPaths(
      inputs.entries.filter { $0.problem == nil && $0.path != "-" }.map(\.path), run.catalog)
    guard !paths.isEmpty else { return XeroFiles() }
    let read = readAll(paths)
    var files = XeroFiles()
    var parts = XeroParts()
    for (path, result) in zip(paths, read) {
      files.byPath[path] = []
      switch result {
      case .success(let part): parts.merge(part)
      case .failure(let problem):
        files.byPath[path] = [.problem(problem, path: path, ordinal: 0)]
      }
    }
    for outcome in XeroJoin.slips(parts, catalog: run.catalog, facts: run.facts) {
      files.byPath[outcome.path, default: []].append(outcome)
    }
    guard let problem = parts.lackingSlips else { return files }
    for path in paths where files.byPath[path]?.isEmpty == true {
      files.byPath[path] = [.problem(problem, path: path, ordinal: 0)]
    }
    return files
  }

  /// The paths whose first bytes are those of a Xero export, in order.
  private static func xeroPaths(_ paths: [String], _ catalog: LayoutCatalog) -> [String] {
    let found = Mutex<Set<Int>>([])
    let share = 256
    DispatchQueue.concurrentPerform(iterations: (paths.count + share - 1) / share) { part in
      for index in part * share..<min(paths.count, (part + 1) * share)
      where isXero(paths[index], catalog) {
        found.withLock { _ = $0.insert(index) }
      }
    }
    return found.withLock { $0.sorted() }.map { paths[$0] }
  }

  private static func readAll(_ paths: [String]) -> [Result<XeroParts, ReadingProblem>] {
    let results = Mutex<[Int: Result<XeroParts, ReadingProblem>]>([:])
    DispatchQueue.concurrentPerform(iterations: paths.count) { index in
      let result = read(paths[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { results in paths.indices.compactMap { results[$0] } }
  }

  private static func read(_ path: String) -> Result<XeroParts, ReadingProblem> {
    do throws(FileProblem) {
      let file = try FileBytes(path: path)
      return file.withBytes { bytes in
        do throws(ReadingProblem) { return .success(try XeroParts.read(bytes, path: path)) } catch {
          return .failure(error)
        }
      }
    } catch {
      return .failure(.cannotOpen(reason: error.message))
    }
  }

  /// Whether the first bytes of a file are those of a Xero export.
  private static func isXero(_ path: String, _ catalog: LayoutCatalog) -> Bool {
    guard let head = FileBytes.head(of: path, count: 4096) else { return false }
    return head.withUnsafeBytes { bytes in
      DocumentFormat.sniff(bytes) == .xml && XeroParts.begin(bytes, catalog: catalog)
    }
  }
}

extension SlipOutcome {
  /// The file it belongs to.
  fileprivate var path: String {
    switch self {
    case .slip(let slip): slip.source.path
    case .problem(_, let path, _): path
    }
  }
}
