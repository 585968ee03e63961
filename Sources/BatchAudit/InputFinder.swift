import Glibc
import PayDomain

/// One file to read, before it is opened.
public struct InputFile: Hashable, Sendable {
  /// The path as the user gave it, completed by the names inside a folder; `-` for standard input.
  public let path: String
  /// The size when it was listed, in bytes; 0 when it could not be told.
  public let size: Int
}

/// The inputs of a run, in the order their results are written.
public struct InputList: Sendable {
  /// Files to read, in order.
  public var files: [InputFile] = []
  /// Paths that cannot be read, with the reason, in order.
  public var problems: [(path: String, problem: InputProblem)] = []
  /// Files in folders that are plainly not slips (notes, profiles, reports), in order.
  public var ignored: [String] = []
  /// The sizes of all files together, in bytes.
  public var totalBytes: Int { files.reduce(0) { $0 + $1.size } }
}

/// Finds the files that paths name: a folder stands for every file below it, sorted by path.
///
/// Hidden files and folders below a folder are passed over; so are files whose ending says that they are notes or
/// reports, which are listed as ignored. A file named on the command line is always taken.
public enum InputFinder {
  /// Endings of files in a folder that are never slips.
  static let ignoredEndings = [".md", ".yaml", ".yml", ".json", ".jsonl", ".html", ".log", ".sha256"]

  /// Lists the inputs of `paths`, each file once, in the order given.
  public static func list(_ paths: [String]) -> InputList {
    var list = InputList()
    var seen: Set<String> = []
    for path in paths {
      if path == "-" {
        if seen.insert(path).inserted { list.files.append(InputFile(path: path, size: 0)) }
        continue
      }
      add(path, isNamed: true, to: &list, seen: &seen)
    }
    return list
  }

  private static func add(
    _ path: String, isNamed: Bool, to list: inout InputList, seen: inout Set<String>
  ) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      list.problems.append((path, .cannotOpen(reason: InputProblem.reason(errno))))
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: addFolder(path, isNamed: isNamed, to: &list, seen: &seen)
    case S_IFREG, S_IFIFO:
      guard seen.insert(path).inserted else { return }
      if !isNamed, ignoredEndings.contains(where: { path.lowercased().hasSuffix($0) }) {
        list.ignored.append(path)
      } else {
        list.files.append(InputFile(path: path, size: Int(status.st_size)))
      }
    case _: list.problems.append((path, .notAFile))
    }
  }

  private static func addFolder(
    _ path: String, isNamed: Bool, to list: inout InputList, seen: inout Set<String>
  ) {
    guard let folder = opendir(path) else {
      list.problems.append((path, .cannotOpen(reason: InputProblem.reason(errno))))
      return
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      // A folder that a link leads back to would never end.
      let isLink = entry.pointee.d_type == UInt8(DT_LNK)
      if !name.hasPrefix("."), !(isLink && isFolder(path + "/" + name)) { names.append(name) }
    }
    let before = list.files.count + list.problems.count
    let base = path.hasSuffix("/") ? path : path + "/"
    for name in names.sorted(by: isBefore) {
      add(base + name, isNamed: false, to: &list, seen: &seen)
    }
    if isNamed, list.files.count + list.problems.count == before {
      list.problems.append((path, .emptyFolder))
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Orders names by their bytes, the same in every locale.
  private static func isBefore(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
