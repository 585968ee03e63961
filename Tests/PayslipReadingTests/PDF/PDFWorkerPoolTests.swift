import Glibc
import PayDomain
import Synchronization
import Testing

@testable import PayslipReading

/// Workers that die, hang or are not there: each costs one document and no other.
struct PDFWorkerPoolTests {
  /// A stand-in for a worker that greets, takes a header and then does as `deed` says; the second and later
  /// ones started with the same `counter` are real workers.
  private func pool(deed: String, once: Bool = true, limits: PDFLimits = PDFLimits()) throws
    -> PDFWorkerPool
  {
    var folder = Array("/tmp/goingrate-worker-XXXXXX".utf8CString)
    try #require(mkdtemp(&folder) != nil)
    let path = String(decoding: folder.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let real = once ? "[ -e \(path)/used ] && exec \(PDFCase.program) \"$@\"; : > \(path)/used" : ""
    let script = """
      #!/bin/sh
      \(real)
      printf '\\000\\000\\000\\000\\007\\000\\000\\000' >&3
      head -c 8 <&3 > /dev/null
      \(deed)
      """
    let file = try #require(fopen("\(path)/worker", "w"))
    fputs(script, file)
    fclose(file)
    chmod("\(path)/worker", 0o700)
    return PDFWorkerPool(executable: "\(path)/worker", limits: limits)
  }

  /// The outcomes of four copies of one slip, in order: nil where words came, else the problem.
  private func problems(_ pool: PDFWorkerPool) throws -> [ReadingProblem?] {
    let file = try PDFCase.bytes("pdf/no-headings.pdf")
    var outcomes: [ReadingProblem?] = []
    var order: [Int] = []
    pool.withStream { stream in
      for id in 0..<4 { stream.submit(id, file) }
      while let (id, result) = stream.next() {
        order.append(id)
        switch result {
        case .success(let pages): outcomes.append(pages.isEmpty ? .emptyFile : nil)
        case .failure(let problem): outcomes.append(problem)
        }
      }
    }
    #expect(order == [0, 1, 2, 3])
    return outcomes
  }

  @Test func aWorkerThatDiesCostsOneDocument() throws {
    let pool = try pool(deed: "kill -SEGV $$")
    #expect(try problems(pool) == [.workerDied(signal: SIGSEGV), nil, nil, nil])
  }

  @Test func aWorkerThatHangsCostsOneDocument() throws {
    var limits = PDFLimits()
    limits.milliseconds = 700
    let pool = try pool(deed: "exec sleep 60", limits: limits)
    #expect(try problems(pool) == [.deadlinePassed(seconds: 1), nil, nil, nil])
  }

  @Test func aWorkerWithoutMemoryCostsOneDocument() throws {
    let pool = try pool(deed: "echo 'Out of memory' >&2; kill -ABRT $$")
    let megabytes = PDFLimits().workerBytes >> 20
    #expect(try problems(pool) == [.memoryLimit(megabytes: megabytes), nil, nil, nil])
  }

  @Test func aWorkerThatAnswersNonsenseCostsOneDocument() throws {
    // A reply of four bytes with the status of words: too short for a page.
    let pool = try pool(
      deed: "printf '\\004\\000\\000\\000\\000\\000\\000\\000abcd' >&3; exec sleep 60")
    guard case .damaged? = try problems(pool)[0] else {
      Issue.record("expected a damaged document")
      return
    }
  }

  @Test func aProgramThatIsNoWorkerIsSaid() throws {
    for program in ["/bin/false", "/nonexistent/goingrate"] {
      let pool = PDFWorkerPool(executable: program)
      for problem in try problems(pool) {
        guard case .cannotOpen? = problem else {
          Issue.record("expected that no worker starts, got \(String(describing: problem))")
          continue
        }
      }
    }
  }

  @Test func aWorkerIsReplacedAfterItsShare() throws {
    var limits = PDFLimits()
    limits.documentsPerWorker = 1
    let pool = PDFWorkerPool(executable: PDFCase.program, limits: limits)
    #expect(try problems(pool) == [nil, nil, nil, nil])
  }

  @Test func aFileAboveTheLimitIsNotSent() throws {
    var limits = PDFLimits()
    let file = try PDFCase.bytes("pdf/no-headings.pdf")
    limits.fileBytes = file.count
    let roomy = PDFWorkerPool(executable: PDFCase.program, limits: limits)
    #expect(throws: Never.self) { try roomy.words(of: file) }
    limits.fileBytes = file.count - 1
    let tight = PDFWorkerPool(executable: PDFCase.program, limits: limits)
    #expect(throws: ReadingProblem.tooLarge(bytes: file.count, limit: file.count - 1)) {
      try tight.words(of: file)
    }
  }

  @Test func aFileOfMorePagesThanAllowedIsRefused() throws {
    let file = try PDFCase.bytes("pdf/several-slips.pdf")
    var limits = PDFLimits()
    limits.pages = 3
    let roomy = PDFWorkerPool(executable: PDFCase.program, limits: limits)
    #expect(try roomy.words(of: file).count == 3)
    limits.pages = 2
    let tight = PDFWorkerPool(executable: PDFCase.program, limits: limits)
    #expect(throws: ReadingProblem.overBudget(what: "pages", limit: 2)) {
      try tight.words(of: file)
    }
  }

  @Test func aFailedInputKeepsItsPlaceInTheOrder() throws {
    let file = try PDFCase.bytes("pdf/no-headings.pdf")
    var failed: [Int] = []
    var order: [Int] = []
    PDFCase.pool.withStream { stream in
      for id in 0..<5 { stream.submit(id, id == 2 ? Array("%PNG".utf8) : file) }
      while let (id, result) = stream.next() {
        order.append(id)
        if case .failure = result { failed.append(id) }
      }
    }
    #expect(order == [0, 1, 2, 3, 4])
    #expect(failed == [2])
  }

  @Test func manyThreadsShareAPool() throws {
    let file = try PDFCase.bytes("pdf/xero-casual.pdf")
    let expected = try PDFCase.pool.words(of: file)
    let count = Mutex(0)
    let threads = try (0..<4).map { _ in
      try started {
        for _ in 0..<10 {
          let pages = try? PDFCase.pool.words(of: file)
          count.withLock { $0 += pages == expected ? 1 : 0 }
        }
      }
    }
    for thread in threads { pthread_join(thread, nil) }
    #expect(count.withLock { $0 } == 40)
  }

  /// Starts a thread that runs `body`.
  private func started(_ body: @escaping @Sendable () -> Void) throws -> pthread_t {
    final class Box: Sendable {
      let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Box(body)).toOpaque()
    let code = pthread_create(
      &thread, nil,
      { pointer in
        if let pointer { Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().body() }
        return nil
      }, box)
    try #require(code == 0)
    return thread
  }

  @Test func theWorkerSaysWhatProtectsIt() throws {
    _ = try PDFCase.pool.words(of: PDFCase.bytes("pdf/no-headings.pdf"))
    let layers = try #require(PDFCase.pool.layers)
    // The limits are plain POSIX; the filter of system calls may be missing in a container.
    #expect(layers.isSuperset(of: [.memory, .processorTime, .files]))
    #expect(layers.description.contains("memory limit"))
    #expect(PDFSandbox().description == "none")
  }
}
