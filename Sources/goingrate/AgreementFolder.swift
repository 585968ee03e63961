import AwardTables
import Glibc

/// Writes the folder of an agreement, all of it or nothing.
struct AgreementFolder {
  /// The folder's path.
  let path: String
  /// Whether files that are there already are replaced.
  let force: Bool

  /// Writes the files under temporary names, and names them at the end.
  ///
  /// With ``force``, tables that are there and are not among the files are removed: they would be read with them.
  func write(_ files: [(name: String, text: String)]) throws(RunFailure) {
    if !force, access(path, F_OK) == 0 { throw .wouldOverwrite(path: path) }
    let folder = try ReportFolder(path: path, force: force)
    for file in files {
      let open = try folder.open(file.name)
      do throws(RunFailure) {
        try open.write(Array(file.text.utf8))
      } catch {
        folder.abandon()
        throw error
      }
    }
    try folder.commit()
    let written = Set(files.map(\.name))
    for name in AwardFiles.names where !written.contains(name) { unlink("\(path)/\(name)") }
  }
}
