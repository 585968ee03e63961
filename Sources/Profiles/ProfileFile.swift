import Glibc

/// Opens the files of a profile.
enum ProfileFile {
  /// The largest file read, in bytes; a profile of ten thousand employees is under 2 MB.
  private static let largest = 64 << 20

  /// The bytes of a file.
  static func bytes(of path: String) throws(ProfileProblem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotRead(file: path, reason: reason()) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var page = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &page, page.count)
      guard count >= 0 else {
        if errno == EINTR { continue }
        throw .cannotRead(file: path, reason: reason())
      }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: page[..<count])
      guard bytes.count <= largest else {
        throw .cannotRead(file: path, reason: "larger than a profile can be")
      }
    }
  }

  /// The path of a file that a profile names: from the profile's folder unless it is absolute.
  static func path(_ name: String, besides profile: String) -> String {
    guard !name.hasPrefix("/"), let slash = profile.lastIndex(of: "/") else { return name }
    return profile[...slash] + name
  }

  /// The path of a file that a profile names and that can be read.
  ///
  /// - Throws: `.cannotRead` with the operating system's reason.
  static func present(_ name: String, besides profile: String) throws(ProfileProblem) -> String {
    let path = path(name, besides: profile)
    _ = try bytes(of: path)
    return path
  }

  /// The operating system's own words for the last error.
  private static func reason() -> String { String(cString: strerror(errno)) }
}
