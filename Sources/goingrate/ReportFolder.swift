import FindingReports
import Glibc

/// The folder of a report: every file is written under a temporary name, and all are named at the end.
///
/// A run that fails or is interrupted leaves no file behind.
final class ReportFolder {
  /// The path as the user gave it.
  let path: String
  private let force: Bool
  private var files: [ReportFile] = []

  /// Makes the folder when it is missing; mode 0700, since reports hold personal data.
  init(path: String, force: Bool) throws(RunFailure) {
    self.path = path
    self.force = force
    try Self.make(path)
  }

  /// Opens a file of the folder; `name` may stand in a folder below it.
  func open(_ name: String) throws(RunFailure) -> ReportFile {
    if let slash = name.lastIndex(of: "/") { try Self.make(path + "/" + name[..<slash]) }
    let file = try ReportFile(path: path + "/" + name, force: force)
    files.append(file)
    return file
  }

  /// Refuses files that stand there already, before a run that would only come to them at its end.
  func refuse(_ names: [String]) throws(RunFailure) {
    guard !force else { return }
    for name in names where access("\(path)/\(name)", F_OK) == 0 {
      throw .wouldOverwrite(path: "\(path)/\(name)")
    }
  }

  /// Removes every file that was opened and not yet named.
  func abandon() {
    for file in files { file.abandon() }
    files = []
  }

  /// Gives every file its name, once all of them are on the disk as a whole.
  ///
  /// With `force`, files of an earlier report that this one does not have are removed: they would be taken for a part
  /// of it.
  func commit() throws(RunFailure) {
    for file in files { try file.finish() }
    for file in files { try file.commit() }
    guard force else { return }
    let written = Set(files.map(\.path))
    for name in AuditReport.fileNames where !written.contains("\(path)/\(name)") {
      unlink("\(path)/\(name)")
    }
    var page = 0
    while access("\(path)/\(HTMLReport.fileName(of: page))", F_OK) == 0 {
      let name = "\(path)/\(HTMLReport.fileName(of: page))"
      if !written.contains(name) { unlink(name) }
      page += 1
    }
    // Only when nothing is left in it.
    rmdir("\(path)/\(HTMLReport.folderName)")
  }

  private static func make(_ path: String) throws(RunFailure) {
    var parents = path.split(separator: "/", omittingEmptySubsequences: true)
    var made = path.hasPrefix("/") ? "/" : ""
    while !parents.isEmpty {
      made += parents.removeFirst() + "/"
      guard mkdir(made, 0o700) != 0, errno != EEXIST, errno != EISDIR else { continue }
      let reason = strerror(errno).map { String(cString: $0) }
      throw .cannotWrite(path: made, reason: reason ?? "error \(errno)")
    }
  }
}
