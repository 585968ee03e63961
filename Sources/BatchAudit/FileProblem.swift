import Glibc
import PayDomain

/// Why an input could not be opened or taken.
public enum FileProblem: Problem, Hashable {
  /// The file or folder could not be opened; the operating system's own reason.
  case cannotOpen(reason: String)
  /// The file could not be read to its end; the operating system's own reason.
  case cannotRead(reason: String)
  /// The path is neither a file nor a folder.
  case notAFile
  /// The name of the file or folder is not UTF-8 text, so that nothing can be opened by it.
  case unreadableName
  /// The file is larger than the cap, in bytes.
  case tooLarge(bytes: Int, cap: Int)
  /// The folder holds no file.
  case emptyFolder

  /// A stable word for the kind of problem.
  public var code: String {
    switch self {
    case .cannotOpen: "input/cannot-open"
    case .cannotRead: "input/cannot-read"
    case .notAFile: "input/not-a-file"
    case .unreadableName: "input/unreadable-name"
    case .tooLarge: "input/too-large"
    case .emptyFolder: "input/empty-folder"
    }
  }

  /// Nil: the whole file is meant.
  public var place: SourcePlace? { nil }

  /// The operating system's words for an error number.
  static func reason(_ number: Int32) -> String {
    guard let text = strerror(number) else { return "error \(number)" }
    return String(cString: text)
  }
}

extension FileProblem {
  /// What was found and what was expected.
  public var message: String {
    switch self {
    case .cannotOpen(let reason): "cannot open: \(reason)"
    case .cannotRead(let reason): "cannot read: \(reason)"
    case .notAFile: "neither a file nor a folder"
    case .unreadableName: "the name is not UTF-8 text: cannot open by it"
    case .tooLarge(let bytes, let cap): "\(bytes) bytes, and at most \(cap) are read"
    case .emptyFolder: "the folder holds no file to read"
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .cannotOpen: "check the path and your right to read it"
    case .cannotRead: "copy the file to a local disk and try again"
    case .notAFile: "give files and folders of payslips"
    case .unreadableName: "rename it with plain letters, such as `slip-1.pdf`"
    case .tooLarge: "split the export by pay run"
    case .emptyFolder: "give the folder that the payslips are in"
    }
  }
}
