import FindingReports

/// The pieces of the HTML report on disk until their order is known; gone when the run is over.
///
/// Never committed, so its temporary file is removed with it.
struct SpoolFile: ReportSpool {
  private let file: ReportFile

  /// Opens the spool in the report's folder.
  init(folder: String) throws(RunFailure) {
    file = try ReportFile(path: folder + "/.spool", force: true)
  }

  /// Removes it before its time.
  func abandon() { file.abandon() }

  mutating func append(_ bytes: [UInt8]) throws(RunFailure) -> Range<Int> {
    let start = file.count
    try file.write(bytes)
    return start..<file.count
  }

  func read(_ range: Range<Int>) throws(RunFailure) -> [UInt8] { try file.read(range) }
}
