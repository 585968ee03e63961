import Glibc

/// One worker and the documents under way in it, for one thread at a time.
///
/// Documents come back in the order they went in, each exactly once. When a worker ends, the oldest
/// document under way is the one it was reading and gets the problem; the others are sent again.
public final class PDFWorkerStream {
  /// How many documents to keep under way: one being read and the next ones ready in the socket.
  public static let window = 3

  private struct Request {
    let id: Int
    let what: PDFRequest
    let file: [UInt8]
    /// What goes before the file.
    let header: [UInt8]
    /// Known before a worker is asked.
    let problem: ReadingProblem?
    /// Bytes of header and file that are in the socket.
    var sent = 0
    var isSent: Bool { problem != nil || sent == header.count + file.count }
  }

  private unowned let pool: PDFWorkerPool
  private var process: PDFWorkerProcess?
  private var greeted = false
  private var served = 0
  private var requests: [Request] = []
  private var started: Int64 = 0
  private var incoming: [UInt8] = []
  private var readSoFar = 0

  /// Makes a stream whose worker starts with the first document.
  init(pool: PDFWorkerPool) { self.pool = pool }

  /// How many documents have been given and not come back.
  public var underWay: Int { requests.count }

  /// The document that comes back next.
  public var oldestFile: [UInt8]? { requests.first?.file }

  /// Gives a document to the worker without waiting.
  ///
  /// - Parameters:
  ///   - id: comes back with the words.
  ///   - file: the whole file.
  ///   - passwords: what may open it when it is locked.
  public func submit(_ id: Int, _ file: [UInt8], passwords: [String] = []) {
    if let problem = problem(beforeReading: file) { return submit(id, failed: problem) }
    submit(id, file, PDFRequest(passwords: passwords))
  }

  /// Gives a request of any kind to the worker without waiting.
  func submit(_ id: Int, _ file: [UInt8], _ request: PDFRequest) {
    if requests.isEmpty { started = now() }
    let header = PDFWire.prologue(request, file: file.count)
    requests.append(
      Request(id: id, what: request, file: file, header: header, problem: nil))
    if let failure = push() { give(up: failure) }
  }

  /// What is wrong with a file that no worker need look at.
  private func problem(beforeReading file: [UInt8]) -> ReadingProblem? {
    guard !file.isEmpty else { return .emptyFile }
    guard PDFSignature.hasStart(file) else {
      return .notAPayslipFormat(found: PDFSignature.kind(of: file))
    }
    guard file.count <= pool.limits.fileBytes else {
      return PDFFailure.tooLarge(file.count).problem(pool.limits)
    }
    return nil
  }

  /// Puts a document that already failed into the order of the others.
  public func submit(_ id: Int, failed problem: ReadingProblem) {
    requests.append(
      Request(id: id, what: PDFRequest(), file: [], header: [], problem: problem))
  }

  /// Waits for the oldest document under way; nil when there is none.
  ///
  /// Where text of it may be hidden, its pages are drawn by another worker before it comes back.
  public func next() -> (id: Int, result: Result<[PDFPage], ReadingProblem>)? {
    guard let oldest = requests.first, let (id, result) = nextReply() else { return nil }
    switch result {
    case .success(.pages(let pages, isDoubted: false)): return (id, .success(pages))
    case .success(.pages(let pages, isDoubted: true)):
      return (id, pool.seen(pages, oldest.file, passwords: oldest.what.passwords))
    case .success(.bytes): return (id, .failure(pool.noAnswer))
    case .failure(let problem): return (id, .failure(problem))
    }
  }

  /// What a worker answers.
  enum Reply {
    /// Pages, and whether some of their text may be hidden.
    case pages([PDFPage], isDoubted: Bool)
    /// A picture or a document.
    case bytes([UInt8])
  }

  /// Waits for the answer to the oldest request; nil when there is none.
  func nextReply() -> (id: Int, result: Result<Reply, ReadingProblem>)? {
    while let oldest = requests.first {
      if let problem = oldest.problem {
        finishOldest()
        return (oldest.id, .failure(problem))
      }
      do {
        if let reply = try step() {
          finishOldest()
          return (oldest.id, .success(reply))
        }
      } catch {
        finishOldest()
        return (oldest.id, .failure(problem(error, oldest)))
      }
    }
    return nil
  }

  private func problem(_ failure: PDFFailure, _ request: Request) -> ReadingProblem {
    if failure == .refused(.encrypted), !request.what.passwords.isEmpty {
      return .stillLocked(tried: request.what.passwords.count)
    }
    return failure.problem(pool.limits, file: request.file)
  }

  /// Starts the worker when there is none.
  func start() {
    if process == nil { _ = push() }
  }

  /// Forgets documents that nobody waits for, so that the next user starts clean.
  func abandon() {
    guard !requests.isEmpty else { return }
    requests = []
    drop()
  }

  private func finishOldest() {
    requests.removeFirst()
    started = now()
  }

  /// The answer to the oldest request, or nil when something else happened.
  private func step() throws(PDFFailure) -> Reply? {
    if let failure = push() { throw failure }
    guard let process else { throw .noWorker(reason: "it ended at once") }
    if let frame = try receive() { return try open(frame) }
    let patience = Int64(requests.first?.what.kind.patience ?? 1)
    let left = started + 3 * patience * Int64(pool.limits.milliseconds) - now()
    guard left > 0 else {
      drop()
      throw .deadline(milliseconds: pool.limits.milliseconds)
    }
    let sending = requests.contains { !$0.isSent } && !isWornOut
    var poller = pollfd(
      fd: process.socket, events: Int16(POLLIN) | (sending ? Int16(POLLOUT) : 0), revents: 0)
    poll(&poller, 1, Int32(min(left, 60_000)))
    return nil
  }

  private func open(_ frame: (status: UInt8, layers: UInt8)) throws(PDFFailure) -> Reply? {
    let payload = incoming
    incoming = []
    readSoFar = 0
    switch PDFStatus(rawValue: frame.status) {
    case .hello:
      greeted = true
      pool.note(PDFSandbox(rawValue: frame.layers))
      return nil
    case .words, .doubted:
      served += 1
      let pages = payload.withUnsafeBytes { bytes in
        PDFWire.pages(in: UnsafeRawBufferPointer(rebasing: bytes[PDFWire.headerBytes...]))
      }
      guard let pages else { break }
      return .pages(pages, isDoubted: frame.status == PDFStatus.doubted.rawValue)
    case .bytes:
      served += 1
      return .bytes(Array(payload[PDFWire.headerBytes...]))
    case .noText:
      served += 1
      throw .noText(pages: (payload.count - PDFWire.headerBytes) / PDFWire.emptyPageBytes)
    case .some(let refusal):
      served += 1
      throw .refused(refusal)
    case nil: break
    }
    drop()
    throw .nonsense
  }

  /// Reads what the socket holds of the next frame; the status once the frame is whole.
  private func receive() throws(PDFFailure) -> (status: UInt8, layers: UInt8)? {
    if incoming.isEmpty { incoming = [UInt8](repeating: 0, count: PDFWire.headerBytes) }
    while true {
      if readSoFar >= PDFWire.headerBytes {
        let header = incoming.withUnsafeBytes { PDFWire.parse(header: $0) }
        guard header.length <= PDFWire.largestReply else {
          drop()
          throw .nonsense
        }
        let whole = PDFWire.headerBytes + header.length
        if incoming.count < whole {
          incoming.append(contentsOf: repeatElement(0, count: whole - incoming.count))
        }
        if readSoFar == whole { return (header.status, header.layers) }
      }
      guard try fill() else { return nil }
    }
  }

  /// Reads once into the unfilled end of `incoming`; false when the socket has nothing now.
  private func fill() throws(PDFFailure) -> Bool {
    guard let socket = process?.socket else { return false }
    let count = incoming.withUnsafeMutableBytes { buffer in
      read(socket, buffer.baseAddress?.advanced(by: readSoFar), buffer.count - readSoFar)
    }
    if count > 0 {
      readSoFar += count
      return true
    }
    if count < 0, errno == EAGAIN || errno == EINTR { return false }
    let wasGreeted = greeted
    let end = process?.end() ?? .died(signal: nil)
    drop()
    throw wasGreeted || end == .memory
      ? end : .noWorker(reason: "it ended before its first document")
  }

  /// Whether the worker has read as many documents as one may.
  private var isWornOut: Bool { served >= pool.limits.documentsPerWorker }

  /// Sends as much as the socket takes; starts a worker when there is none.
  private func push() -> PDFFailure? {
    if isWornOut, !requests.contains(where: { $0.problem == nil && $0.sent > 0 }) {
      drop()
    }
    guard !isWornOut else { return nil }
    if process == nil {
      do {
        process = try PDFWorkerProcess(
          executable: pool.executable, limits: pool.limits, kind: pool.kind)
        started = now()
      } catch { return error }
    }
    guard let socket = process?.socket else { return nil }
    for index in requests.indices where !requests[index].isSent {
      while !requests[index].isSent {
        guard let count = write(requests[index], to: socket) else { return nil }
        requests[index].sent += count
      }
    }
    return nil
  }

  /// Sends once; nil when the socket takes nothing now (a closed one is noticed when reading).
  private func write(_ request: Request, to socket: Int32) -> Int? {
    let inHeader = request.sent < request.header.count
    let bytes = inHeader ? request.header : request.file
    let from = inHeader ? request.sent : request.sent - request.header.count
    let flags = Int32(MSG_NOSIGNAL)
    let count = bytes.withUnsafeBytes { buffer in
      send(socket, buffer.baseAddress?.advanced(by: from), buffer.count - from, flags)
    }
    return count > 0 ? count : nil
  }

  /// Ends the worker; documents under way will be sent again to the next.
  private func drop() {
    process = nil
    greeted = false
    served = 0
    incoming = []
    readSoFar = 0
    for index in requests.indices { requests[index].sent = 0 }
  }

  /// Fails the newest document because no worker could be started.
  private func give(up failure: PDFFailure) {
    let request = requests.removeLast()
    submit(request.id, failed: failure.problem(pool.limits))
  }

  /// Milliseconds of a clock that only goes forward.
  private func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
