import Glibc

/// Reads files and folders of the tables through the C library.
package enum TableFolder {
  /// Every byte of a regular file.
  ///
  /// - Throws: ``AwardProblem/cannotRead(file:reason:)`` with the operating system's reason.
  package static func bytes(of path: String) throws(AwardProblem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path, errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw failure(path, EISDIR) }
    var code: Int32 = 0
    let content = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      while count < buffer.count {
        let got = read(
          descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { code = errno }
        guard got > 0 else { return }
        count += got
      }
    }
    guard code == 0 else { throw failure(path, code) }
    return content
  }

  /// The names in a folder, sorted by bytes; those that begin with a dot are left out.
  ///
  /// - Throws: ``AwardProblem/cannotRead(file:reason:)`` with the operating system's reason.
  static func names(in path: String) throws(AwardProblem) -> [String] {
    guard let folder = opendir(path) else { throw failure(path, errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a path is a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a path is a regular file.
  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// A path without a slash at its end.
  static func withoutSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// The problem for an error number of the operating system.
  private static func failure(_ path: String, _ code: Int32) -> AwardProblem {
    .cannotRead(file: path, reason: String(cString: strerror(code)))
  }
}
