import Glibc

/// The process that opens PDF files on behalf of another: the same program, started with a hidden word.
///
/// It is given bytes and answers with words. Before the first document it gives up nearly everything a
/// process can do, so that a file that takes it over has nothing to take.
public enum PDFWorker {
  /// The first argument that makes the program a worker.
  public static let argument = "pdf-worker"

  /// The descriptor of the socket to the parent.
  static let socket: Int32 = 3

  /// What a worker is for.
  enum Kind: String {
    /// Reads text; can open nothing at all.
    case text
    /// Draws pages and notes; can read fonts, where landlock sees to it that it can read nothing else.
    case drawing
  }

  /// Serves documents until the parent closes the socket; never returns.
  ///
  /// Must be called before anything else of the program when its first argument is ``argument``.
  public static func run() -> Never {
    let (limits, kind) = limits(from: CommandLine.arguments)
    // Ctrl-C reaches the whole group: the parent decides, and closing the socket ends the worker.
    signal(SIGINT, SIG_IGN)
    signal(SIGALRM, SIG_DFL)
    signal(SIGPROF, SIG_DFL)
    WorkerSeal.closeDescriptors(from: socket + 1)
    guard let text = PDFText() else { exit(EXIT_FAILURE) }
    tzset()
    // What describes the fonts, and what converts text, is read once, before the doors close.
    if kind == .drawing { _ = text.canDrawType() }
    WorkerSeal.keepConversions()
    let layers = restrict(limits, kind)
    let desk = PDFWorkerDesk(
      text: text, limits: limits, canDrawType: kind == .drawing && text.canDrawType())
    guard send(PDFWire.header(length: 0, status: PDFStatus.hello.rawValue, layers: layers.rawValue))
    else { exit(EXIT_FAILURE) }
    serve(desk, limits)
  }

  /// The arguments that carry `limits` to a worker, after the program's name.
  static func arguments(for limits: PDFLimits, _ kind: Kind) -> [String] {
    let numbers = [
      limits.workerBytes, limits.pages, limits.glyphs, limits.words, limits.objects,
      limits.milliseconds,
    ]
    return [argument, kind.rawValue] + numbers.map { String($0) }
  }

  private static func limits(from arguments: [String]) -> (PDFLimits, Kind) {
    var limits = PDFLimits()
    let numbers = arguments.dropFirst(3).compactMap { Int($0) }
    guard numbers.count == 6, let kind = Kind(rawValue: arguments[2]) else { exit(EX_USAGE) }
    limits.workerBytes = numbers[0]
    limits.pages = numbers[1]
    limits.glyphs = numbers[2]
    limits.words = numbers[3]
    limits.objects = numbers[4]
    limits.milliseconds = numbers[5]
    return (limits, kind)
  }

  private static func restrict(_ limits: PDFLimits, _ kind: Kind) -> PDFSandbox {
    var layers: PDFSandbox = []
    if limit(RLIMIT_AS, to: rlim_t(limits.workerBytes)) { layers.insert(.memory) }
    if limit(RLIMIT_CPU, to: 3600) { layers.insert(.processorTime) }
    let (files, size): (rlim_t, rlim_t) = kind == .text ? (0, 1 << 16) : (24, 1 << 28)
    // Landlock's rules need a descriptor while they are made: the door closes once they are.
    let others = PDFSandbox.enter(kind == .text ? .nothing : .fonts) {
      if limit(RLIMIT_NOFILE, to: files), limit(RLIMIT_CORE, to: 0), limit(RLIMIT_FSIZE, to: size) {
        layers.insert(.files)
      }
    }
    return layers.union(others)
  }

  private static func limit(_ resource: __rlimit_resource, to value: rlim_t) -> Bool {
    var limit = rlimit(rlim_cur: value, rlim_max: value)
    return setrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0
  }

  private static func serve(_ desk: PDFWorkerDesk, _ limits: PDFLimits) -> Never {
    var room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 8)
    var reply: [UInt8] = []
    while let head = receiveHeader() {
      let count = head.passwords + head.notes + head.file
      if room.count < count {
        room.deallocate()
        room = .allocate(byteCount: count, alignment: 8)
      }
      let whole = UnsafeMutableRawBufferPointer(rebasing: room[..<count])
      guard receive(whole), let kind = head.kind else { break }
      startClock(limits, patience: kind.patience)
      let words = String(decoding: whole[..<head.passwords], as: UTF8.self)
      let request = PDFRequest(
        kind: kind, passwords: words.split(separator: "\n").map { String($0) }, page: head.page,
        notes: Array(whole[head.passwords..<head.passwords + head.notes]))
      let file = UnsafeRawBufferPointer(rebasing: whole[(head.passwords + head.notes)...])
      reply.removeAll(keepingCapacity: true)
      desk.answer(request, file, into: &reply)
      guard send(reply) else { break }
      stopClock()
    }
    exit(EXIT_SUCCESS)
  }

  /// Gives the next document its time: of the processor, after which the worker dies, and by the clock.
  ///
  /// A parent that dies leaves a busy worker behind; the alarm ends it. (A signal on the parent's death would follow
  /// the parent's *thread*, and threads of a pool come and go.)
  private static func startClock(_ limits: PDFLimits, patience: Int) {
    let milliseconds = limits.milliseconds * patience
    let time = timeval(tv_sec: milliseconds / 1000, tv_usec: (milliseconds % 1000) * 1000)
    var timer = itimerval(it_interval: timeval(), it_value: time)
    setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
    alarm(UInt32(milliseconds / 1000 * 4 + 2))
  }

  private static func stopClock() {
    var timer = itimerval()
    setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
    alarm(0)
  }

  private static func receiveHeader() -> (
    file: Int, kind: PDFRequest.Kind?, passwords: Int, notes: Int, page: Int
  )? {
    withUnsafeTemporaryAllocation(byteCount: PDFWire.requestBytes, alignment: 8) { bytes in
      receive(bytes) ? PDFWire.parse(request: UnsafeRawBufferPointer(bytes)) : nil
    }
  }

  /// Fills `buffer`; false when the parent has closed the socket.
  private static func receive(_ buffer: UnsafeMutableRawBufferPointer) -> Bool {
    var filled = 0
    while filled < buffer.count {
      let count = read(socket, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      filled += count
    }
    return true
  }

  private static func send(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count {
        let count = write(socket, buffer.baseAddress?.advanced(by: sent), buffer.count - sent)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        sent += count
      }
      return true
    }
  }
}
