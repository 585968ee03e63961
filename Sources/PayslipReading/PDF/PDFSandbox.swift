/// A layer of protection around a worker; each is best effort, and a run reports those that are on.
public struct PDFSandbox: OptionSet, Hashable, Sendable {
  /// The bits of the layers.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// No program started from the worker can gain rights.
  public static let noNewPrivileges = PDFSandbox(rawValue: 1)
  /// The kernel refuses every call but those for memory, clocks and open descriptors.
  public static let systemCalls = PDFSandbox(rawValue: 2)
  /// Memory is bounded.
  public static let memory = PDFSandbox(rawValue: 4)
  /// Processor time is bounded.
  public static let processorTime = PDFSandbox(rawValue: 8)
  /// No new file can be opened and no core is dumped.
  public static let files = PDFSandbox(rawValue: 16)
  /// The kernel closes the file system, TCP and signals to other processes.
  public static let landlock = PDFSandbox(rawValue: 32)

  /// Every layer.
  public static let all: PDFSandbox = [
    .noNewPrivileges, .systemCalls, .memory, .processorTime, .files, .landlock,
  ]

  /// Silences GLib, makes a failed allocation leave quietly, and closes the doors.
  ///
  /// - Parameters:
  ///   - reach: `.fonts` lets fonts be read, where landlock can see to it that nothing else is.
  ///   - limit: called when the last descriptor has been made.
  /// - Returns: which of the layers that need C are on.
  static func enter(_ reach: WorkerSeal.Reach, limit: () -> Void) -> PDFSandbox {
    var layers: PDFSandbox = []
    WorkerSeal.silence()
    guard WorkerSeal.refuseNewPrivileges() else {
      limit()
      return layers
    }
    layers.insert(.noNewPrivileges)
    if WorkerSeal.confine(folders: reach == .fonts ? fontFolders : []) { layers.insert(.landlock) }
    limit()
    let allowed = layers.contains(.landlock) ? reach : .nothing
    if WorkerSeal.allowOnlyComputing(allowed) { layers.insert(.systemCalls) }
    return layers
  }

  /// Where fonts and what describes them lie.
  private static let fontFolders = [
    "/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/poppler", "/usr/share/fontconfig",
    "/etc/fonts", "/var/cache/fontconfig",
  ]
}

extension PDFSandbox: CustomStringConvertible {
  /// The names of the layers that are on, with commas between; `none` when there is none.
  public var description: String {
    let names: [(PDFSandbox, String)] = [
      (.noNewPrivileges, "no new privileges"), (.systemCalls, "system-call filter"),
      (.memory, "memory limit"), (.processorTime, "processor-time limit"), (.files, "file limit"),
      (.landlock, "landlock"),
    ]
    let on = names.filter { contains($0.0) }.map(\.1)
    return on.isEmpty ? "none" : on.joined(separator: ", ")
  }
}
