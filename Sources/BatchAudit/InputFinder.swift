import Glibc
import PayDomain

/// One input of a run, before it is opened.
public struct InputEntry: Hashable, Sendable {
  /// The path as the user gave it, completed by the names inside a folder; `-` for standard input.
  public let path: String
  /// The size when it was listed, in bytes; 0 when it could not be told.
  public let size: Int
  /// Why it cannot be read; nil when it can be tried.
  public let problem: FileProblem?
}

/// The inputs of a run, in the order their results are written.
public struct InputList: Sendable {
  /// Files to read and paths that cannot be, in order.
  public var entries: [InputEntry] = []
  /// Files in folders that are plainly not slips (notes, profiles, reports), in order.
  public var ignored: [String] = []
  /// The sizes of all files together, in bytes.
  public var totalBytes: Int { entries.reduce(0) { $0 + $1.size } }

  /// How often a file was met that had been listed before.
  fileprivate var repeated = 0

  fileprivate mutating func refuse(_ path: String, _ problem: FileProblem) {
    entries.append(InputEntry(path: path, size: 0, problem: problem))
  }
}

/// Finds the files that paths name: a folder stands for every file below it, sorted by path.
///
/// Hidden files and folders below a folder are passed over; so are files whose ending says that they are notes or
/// reports, which are listed as ignored; so are the tables of an earlier audit. A file named on the command line is
/// always taken.
public enum InputFinder {
  /// Endings of files in a folder that are never slips.
  static let ignoredEndings = [
    ".md", ".yaml", ".yml", ".json", ".jsonl", ".html", ".log", ".sha256",
  ]

  /// Lists the inputs of `paths`, each file once, in the order given.
  public static func list(_ paths: [String]) -> InputList {
    var list = InputList()
    var seen: Set<String> = []
    for path in paths {
      if path == "-" {
        if seen.insert(path).inserted {
          list.entries.append(InputEntry(path: path, size: 0, problem: nil))
        }
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
      // Bytes that are no UTF-8 come as this sign, and the system knows no such name.
      let isBroken = errno == ENOENT && path.unicodeScalars.contains("\u{FFFD}")
      if isBroken { return list.refuse(path, .unreadableName) }
      list.refuse(path, .cannotOpen(reason: FileProblem.reason(errno)))
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: addFolder(path, isNamed: isNamed, to: &list, seen: &seen)
    // Standard input and what a shell passes on are pipes; one that lies among files may have nobody who writes.
    case S_IFIFO where !isNamed || !isPassedOn(path): list.refuse(path, .notAFile)
    case S_IFREG, S_IFIFO:
      guard seen.insert(path).inserted else {
        list.repeated += 1
        return
      }
      if !isNamed, isNote(path) || isReport(path) {
        list.ignored.append(path)
      } else {
        list.entries.append(InputEntry(path: path, size: Int(status.st_size), problem: nil))
      }
    case _: list.refuse(path, .notAFile)
    }
  }

  private static func addFolder(
    _ path: String, isNamed: Bool, to list: inout InputList, seen: inout Set<String>
  ) {
    guard let folder = opendir(path) else {
      list.refuse(path, .cannotOpen(reason: FileProblem.reason(errno)))
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
      // `~$pay.xlsx` is what a spreadsheet program leaves beside a file that it has open.
      if !name.hasPrefix("."), !name.hasPrefix("~$"), !(isLink && isFolder(path + "/" + name)) {
        names.append(name)
      }
    }
    let before = list.entries.count + list.repeated
    let base = path.hasSuffix("/") ? path : path + "/"
    for name in names.sorted(by: isBefore) {
      add(base + name, isNamed: false, to: &list, seen: &seen)
    }
    if isNamed, list.entries.count + list.repeated == before {
      list.refuse(path, .emptyFolder)
    }
  }

  /// Whether a path is that of something open already: `/dev/stdin`, or `/dev/fd/63` for a shell's `<(...)`.
  private static func isPassedOn(_ path: String) -> Bool {
    path.hasPrefix("/dev/") || path.hasPrefix("/proc/")
  }

  private static func isNote(_ path: String) -> Bool {
    ignoredEndings.contains { path.lowercased().hasSuffix($0) }
  }

  /// Whether it is a table that an audit wrote: by its name and the first of its columns.
  private static func isReport(_ path: String) -> Bool {
    guard path.hasSuffix("/slips.csv") || path.hasSuffix("/findings.csv") else { return false }
    return FileBytes.head(of: path, count: 12) == Array("file,sha256,".utf8)
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
