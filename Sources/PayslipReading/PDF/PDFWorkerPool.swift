import Synchronization

/// The workers that read PDF files, and the way to have one for a while.
///
/// A worker is started when it is first needed (about 20 ms) and kept. Workers that read text can open nothing; pages
/// are drawn by others, which can read fonts. One that dies or is killed costs
/// the document it was reading; a fresh one goes on with the rest.
public final class PDFWorkerPool: Sendable {
  /// The program that is started as a worker.
  let executable: String
  /// What one document may cost.
  public let limits: PDFLimits
  /// What its workers are for.
  let kind: PDFWorker.Kind
  private let idle = Mutex<[Parked]>([])
  private let seenLayers = Mutex<PDFSandbox?>(nil)
  private let drawing = Mutex<PDFWorkerPool?>(nil)

  /// A stream that no thread holds.
  ///
  /// It moves between threads only through the lock above.
  private struct Parked: @unchecked Sendable { let stream: PDFWorkerStream }

  /// Makes a pool that has no worker yet.
  ///
  /// - Parameters:
  ///   - executable: a program whose main calls ``PDFWorker/run()`` as that asks; this one by default.
  ///   - limits: what one document may cost.
  public convenience init(
    executable: String = "/proc/self/exe", limits: PDFLimits = PDFLimits()
  ) {
    self.init(executable: executable, limits: limits, kind: .text)
  }

  private init(executable: String, limits: PDFLimits, kind: PDFWorker.Kind) {
    self.executable = executable
    self.limits = limits
    self.kind = kind
  }

  /// The layers of protection of the workers started so far, those that all have; nil before the first.
  public var layers: PDFSandbox? {
    let own = seenLayers.withLock { $0 }
    guard let others = drawing.withLock({ $0 })?.layers else { return own }
    return own?.intersection(others) ?? others
  }

  /// The workers that draw, of the same program and limits.
  var drawers: PDFWorkerPool {
    drawing.withLock { pool in
      if let pool { return pool }
      let made = PDFWorkerPool(executable: executable, limits: limits, kind: .drawing)
      pool = made
      return made
    }
  }

  /// The words of a file that can be seen; blocks until its pages have been drawn.
  ///
  /// - Parameters:
  ///   - pages: all its words; where the pages cannot be drawn, these come back and say so.
  ///   - file: the whole file.
  ///   - passwords: what may open it.
  /// - Returns: the pages that were drawn, or `pages` with a mark.
  func seen(
    _ pages: [PDFPage], _ file: [UInt8], passwords: [String]
  ) -> Result<[PDFPage], ReadingProblem> {
    let request = PDFRequest(kind: .seenWords, passwords: passwords)
    let result = drawers.withStream { stream in
      stream.submit(0, file, request)
      return stream.nextReply()?.result
    }
    if case .success(.pages(let seen, _))? = result { return .success(seen) }
    return .success(
      pages.map { page in
        var page = page
        page.marks.insert(.notLookedAt)
        return page
      })
  }

  /// Notes the layers that a worker greeted with.
  func note(_ layers: PDFSandbox) {
    seenLayers.withLock { $0 = $0?.intersection(layers) ?? layers }
  }

  /// Lends a worker to the calling thread for the time of `body`.
  ///
  /// As many workers exist as threads are inside at the same time.
  public func withStream<Result>(_ body: (PDFWorkerStream) throws -> Result) rethrows -> Result {
    let stream = idle.withLock { $0.popLast() }?.stream ?? PDFWorkerStream(pool: self)
    defer {
      stream.abandon()
      let parked = Parked(stream: stream)
      idle.withLock { $0.append(parked) }
    }
    return try body(stream)
  }

  /// Starts a worker now, so that the first document need not wait for it.
  public func warm() { withStream { $0.start() } }

  /// What stands for a document that no worker answered for.
  public var noAnswer: ReadingProblem { PDFFailure.nonsense.problem(limits) }

  /// The visible words of one file; blocks until a worker has read it.
  ///
  /// - Parameters:
  ///   - file: the whole file.
  ///   - passwords: what may open it when it is locked.
  /// - Returns: the pages in order.
  /// - Throws: ``ReadingProblem``: encrypted, damaged, without text, too large, too slow, and the like.
  public func words(
    of file: [UInt8], passwords: [String] = []
  ) throws(ReadingProblem) -> [PDFPage] {
    let result = withStream { stream in
      stream.submit(0, file, passwords: passwords)
      return stream.next()?.result
    }
    return try (result ?? .failure(noAnswer)).get()
  }
}
