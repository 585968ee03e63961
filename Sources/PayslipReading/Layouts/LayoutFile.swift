import Glibc

/// Reads the small files of `Layouts/`.
enum LayoutFile {
  /// The most bytes one of our files may have.
  static let limit = 1 << 20

  /// The contents of `name` in `folder`.
  ///
  /// - Throws: `.layoutData` with the operating system's reason.
  static func contents(of name: String, in folder: String) throws(ReadingProblem) -> [UInt8] {
    let descriptor = open("\(folder)/\(name)", O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw fault(name, errno) }
    defer { close(descriptor) }
    var contents: [UInt8] = []
    while contents.count <= limit {
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
        count = read(descriptor, buffer.baseAddress, buffer.count)
        filled = max(count, 0)
      }
      guard count >= 0 else { throw fault(name, errno) }
      guard count > 0 else { return contents }
      contents += chunk
    }
    throw .layoutData(file: name, reason: "more than \(limit) bytes", place: nil)
  }

  /// A problem with the system's words for an error number.
  private static func fault(_ name: String, _ number: Int32) -> ReadingProblem {
    let reason = strerror(number).map { String(cString: $0) } ?? "error \(number)"
    return .layoutData(file: name, reason: reason, place: nil)
  }
}
