import Glibc

/// The folders that layouts are read from: the user's own first, then those that goingrate has.
public struct LayoutFolders: Hashable, Sendable {
  /// The folder of goingrate's own layouts.
  public let base: String
  /// A folder whose files are added to those of ``base``, or stand in place of files of the same name; nil for none.
  public let added: String?

  /// Takes the folders.
  public init(base: String, added: String? = nil) {
    self.base = base
    self.added = added
  }

  /// The folder that a file is read from.
  public func folder(of file: String) -> String {
    guard let added, access("\(added)/\(file)", F_OK) == 0 else { return base }
    return added
  }

  /// The contents of a file.
  ///
  /// - Throws: `.layoutData` with the operating system's reason.
  func contents(of file: String) throws(ReadingProblem) -> [UInt8] {
    try LayoutFile.contents(of: file, in: folder(of: file))
  }

  /// The YAML files of the added folder, sorted.
  ///
  /// - Throws: `.layoutData` with the operating system's reason.
  func addedLayouts() throws(ReadingProblem) -> [String] {
    guard let added else { return [] }
    guard let directory = opendir(added) else {
      let reason = strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
      throw .layoutData(file: added, reason: reason, place: nil)
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".yaml"), !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
