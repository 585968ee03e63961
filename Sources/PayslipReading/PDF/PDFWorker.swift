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

  /// Serves documents until the parent closes the socket; never returns.
  ///
  /// Must be called before anything else of the program when its first argument is ``argument``.
  public static func run() -> Never {
    let limits = limits(from: CommandLine.arguments)
    // Ctrl-C reaches the whole group: the parent decides, and closing the socket ends the worker.
    signal(SIGINT, SIG_IGN)
    signal(SIGALRM, SIG_DFL)
    PDFSandbox.closeDescriptors(from: socket + 1)
    guard let text = PDFText() else { exit(EXIT_FAILURE) }
    tzset()
    let layers = restrict(limits)
    guard send(PDFWire.header(length: 0, status: PDFStatus.hello.rawValue, layers: layers.rawValue))
    else { exit(EXIT_FAILURE) }
    serve(text, limits)
  }

  /// The arguments that carry `limits` to a worker, after the program's name.
  static func arguments(for limits: PDFLimits) -> [String] {
    [
      argument, String(limits.workerBytes), String(limits.pages), String(limits.glyphs),
      String(limits.milliseconds),
    ]
  }

  private static func limits(from arguments: [String]) -> PDFLimits {
    var limits = PDFLimits()
    let numbers = arguments.dropFirst(2).compactMap { Int($0) }
    guard numbers.count == 4 else { exit(EX_USAGE) }
    limits.workerBytes = numbers[0]
    limits.pages = numbers[1]
    limits.glyphs = numbers[2]
    limits.milliseconds = numbers[3]
    return limits
  }

  private static func restrict(_ limits: PDFLimits) -> PDFSandbox {
    var layers: PDFSandbox = []
    if limit(RLIMIT_AS, to: rlim_t(limits.workerBytes)) { layers.insert(.memory) }
    if limit(RLIMIT_CPU, to: 3600) { layers.insert(.processorTime) }
    if limit(RLIMIT_NOFILE, to: 0), limit(RLIMIT_CORE, to: 0), limit(RLIMIT_FSIZE, to: 1 << 16) {
      layers.insert(.files)
    }
    return layers.union(.enter())
  }

  private static func limit(_ resource: __rlimit_resource, to value: rlim_t) -> Bool {
    var limit = rlimit(rlim_cur: value, rlim_max: value)
    return setrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0
  }

  private static func serve(_ text: PDFText, _ limits: PDFLimits) -> Never {
    var file = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 8)
    var reply: [UInt8] = []
    // A parent that dies leaves a busy worker behind; the alarm ends it. (A signal on the parent's death
    // would follow the parent's *thread*, and threads of a pool come and go.)
    let seconds = UInt32(limits.milliseconds / 1000 * 2 + 2)
    while let length = receiveHeader() {
      if file.count < length {
        file.deallocate()
        file = .allocate(byteCount: length, alignment: 8)
      }
      let document = UnsafeMutableRawBufferPointer(rebasing: file[..<length])
      guard receive(document) else { break }
      alarm(seconds)
      reply.removeAll(keepingCapacity: true)
      reply.append(contentsOf: PDFWire.header(length: 0))
      var status = text.read(UnsafeRawBufferPointer(document), limits: limits, into: &reply)
      if reply.count > PDFWire.largestReply { status = .tooManyGlyphs }
      // Pages without words still say how many they are.
      if status != .words, status != .noText { reply.removeLast(reply.count - PDFWire.headerBytes) }
      let header = PDFWire.header(
        length: reply.count - PDFWire.headerBytes, status: status.rawValue)
      reply.replaceSubrange(0..<PDFWire.headerBytes, with: header)
      guard send(reply) else { break }
      alarm(0)
    }
    exit(EXIT_SUCCESS)
  }

  private static func receiveHeader() -> Int? {
    var header: (UInt32, UInt32) = (0, 0)
    return withUnsafeMutableBytes(of: &header) { bytes in
      receive(bytes) ? PDFWire.parse(header: UnsafeRawBufferPointer(bytes)).length : nil
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
