import Glibc

/// One running worker: its process, the socket to it and what it says on its way out.
final class PDFWorkerProcess {
  /// The parent's end of the socket; does not block.
  let socket: Int32
  private let pid: pid_t
  private let lastWords: Int32
  private var reaped = false

  /// Starts `executable` as a worker.
  ///
  /// - Throws: ``PDFFailure/noWorker(reason:)``.
  init(
    executable: String, limits: PDFLimits, kind: PDFWorker.Kind
  ) throws(PDFFailure) {
    var ends: [Int32] = [-1, -1]
    let socketKind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, socketKind, 0, &ends) == 0 else {
      throw .noWorker(reason: PDFWorkerProcess.reason(errno))
    }
    lastWords = WorkerSeal.memoryFile()
    socket = ends[0]
    let arguments = [executable] + PDFWorker.arguments(for: limits, kind)
    let (child, code) = PDFWorkerProcess.spawn(executable, arguments, ends[1], lastWords)
    close(ends[1])
    pid = child
    guard code == 0 else {
      reaped = true
      throw .noWorker(reason: PDFWorkerProcess.reason(code))
    }
    _ = fcntl(socket, F_SETFL, O_NONBLOCK)
  }

  deinit {
    close(socket)
    if !reaped { _ = end() }
    if lastWords >= 0 { close(lastWords) }
  }

  private static func spawn(
    _ executable: String, _ arguments: [String], _ socket: Int32, _ errors: Int32
  ) -> (pid: pid_t, code: Int32) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    if errors >= 0 {
      posix_spawn_file_actions_adddup2(&actions, errors, 2)
    } else {
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, socket, PDFWorker.socket)
    var words = arguments.map { strdup($0) }
    defer { words.forEach { free($0) } }
    words.append(nil)
    var pid: pid_t = 0
    var surroundings = surroundings.map { strdup($0) }
    defer { surroundings.forEach { free($0) } }
    surroundings.append(nil)
    let code = posix_spawn(&pid, executable, &actions, nil, words, surroundings)
    return (pid, code)
  }

  /// The worker's environment: nothing of the user's but where libraries are found.
  ///
  /// Swift's own report of a crash would start a program, which the filter of system calls ends with another signal.
  private static var surroundings: [String] {
    let names: [String] = ["LD_LIBRARY_PATH", "TZ"]
    let kept: [String] = names.compactMap { name in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    return ["SWIFT_BACKTRACE=enable=no", "LC_ALL=C.UTF-8"] + kept
  }

  /// Kills the process if it still runs, and says what ended it.
  func end() -> PDFFailure {
    kill(pid, SIGKILL)
    var (status, usage): (Int32, rusage) = (0, rusage())
    while wait4(pid, &status, 0, &usage) < 0, errno == EINTR {}
    reaped = true
    let signal = status & 0x7F
    if signal == 0, (status >> 8) & 0xFF == WorkerSeal.exitForMemory { return .memory }
    if signal != SIGKILL, saidOutOfMemory { return .memory }
    if signal == SIGPROF { return .processorTime }
    return .died(signal: signal == 0 ? nil : signal)
  }

  /// Whether the process wrote that memory was short, as poppler does before it aborts.
  private var saidOutOfMemory: Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = pread(lastWords, &bytes, bytes.count, 0)
    guard count > 0 else { return false }
    let text = String(decoding: bytes[..<count], as: UTF8.self)
    return text.contains("Out of memory") || text.contains("bad_alloc")
      || text.contains("failed to allocate")
  }

  private static func reason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }
}
