import Glibc

/// The checkout that the tests stand in.
public enum Repository {
  /// The folder that holds `Package.swift`, without a slash at the end.
  public static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  /// The whole text of a file, absolute or below ``root``; bytes that are not UTF-8 are replaced.
  public static func text(_ path: String) -> String {
    String(decoding: bytes(path), as: UTF8.self)
  }

  /// All bytes of a file, absolute or below ``root``; empty when it cannot be opened.
  public static func bytes(_ path: String) -> [UInt8] {
    guard let stream = fopen(absolute(path), "r") else { return [] }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&block, 1, block.count, stream)
      guard count > 0 else { return bytes }
      bytes += block[..<count]
    }
  }

  /// The paths of all files below a folder, each relative to it, in the order of their bytes.
  ///
  /// Hidden files are in the list, hidden folders are not gone into. The path is absolute or below ``root``.
  public static func files(below path: String) -> [String] {
    var found: [String] = []
    gather(absolute(path), prefix: "", into: &found)
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func gather(_ folder: String, prefix: String, into found: inout [String]) {
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      if entry.pointee.d_type == UInt8(DT_DIR) {
        if !name.hasPrefix(".") {
          gather("\(folder)/\(name)", prefix: "\(prefix)\(name)/", into: &found)
        }
      } else {
        found.append(prefix + name)
      }
    }
  }

  private static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : "\(root)/\(path)"
  }
}
