import Dispatch
import PayDomain
import PayslipReading
import Synchronization

/// The shared state of one run and what each worker does with it.
final class RunCore<Handler: SlipHandler>: Sendable {
  /// A part of an opened file that any worker can take.
  struct Chunk: Sendable {
    let file: FileStamp
    let index: Int
    let body: @Sendable (Worker, inout Handler.Piece) -> Void
  }

  /// What one worker owns; used by its thread alone.
  final class Worker {
    var handler: Handler
    /// What the worker keeps between slips of one CSV document.
    var csv: ScratchBox?
    /// The process that reads its PDF files.
    let pdf: PDFWorkerStream
    /// The PDF files given to that process and not delivered yet, oldest first.
    var pdfUnderWay: [FileStamp] = []

    init(handler: Handler, pdf: PDFWorkerStream) {
      self.handler = handler
      self.pdf = pdf
    }
  }

  let run: BatchRun
  private let joined: XeroFiles
  private let pool: PDFWorkerPool
  private let pdfSlips: PDFPayslips
  /// Takes personal details out of what is read.
  let mask: DetailMask
  private let queue: WorkQueue<Chunk>
  private let slow = Mutex<SlowLane?>(nil)
  private let delivery: OrderedDelivery<Handler.Piece>

  /// How many slips a chunk holds: few enough that what a worker has in hand stays near its processor.
  static var chunkSize: Int { 128 }

  init(
    run: BatchRun, joined: XeroFiles, deliver: @escaping @Sendable (Handler.Piece) throws -> Void
  ) {
    self.run = run
    self.joined = joined
    pool = PDFWorkerPool(executable: run.pdfExecutable, limits: run.pdfLimits)
    pdfSlips = PDFPayslips(catalog: run.catalog, facts: run.facts)
    mask = DetailMask(keeping: run.facts.keptDetails)
    queue = WorkQueue(fileCount: run.inputs.entries.count, depth: 8 * run.jobs)
    delivery = OrderedDelivery(capacity: 1024, deliver: deliver)
  }

  /// The first error of the delivery.
  var failure: (any Error)? { delivery.failure }

  /// Works until nothing is left.
  func work(with handler: Handler) {
    pool.withStream { work(Worker(handler: handler, pdf: $0)) }
    slow.withLock { $0 }?.close()
  }

  /// Notes how the workers were protected.
  func noteProtection() { run.notes.note(pool.layers) }

  private func work(_ worker: Worker) {
    while let work = next(worker) {
      if run.cancellation.isCancelled || delivery.failure != nil {
        queue.cancel()
        return
      }
      switch work {
      case .file(let index):
        open(index, worker: worker)
        queue.close()
      case .chunk(let chunk):
        finishPDFs(worker)
        workOff(chunk, worker: worker)
      }
    }
  }

  /// The next work; before waiting for some, what is under way is delivered.
  private func next(_ worker: Worker) -> WorkQueue<Chunk>.Work? {
    if let work = queue.nextAtOnce() { return work }
    finishPDFs(worker)
    return queue.next()
  }

  private func workOff(_ chunk: Chunk, worker: Worker) {
    var piece = worker.handler.begin()
    chunk.body(worker, &piece)
    delivery.put(piece, file: chunk.file.index, index: chunk.index)
  }

  private func open(_ index: Int, worker: Worker) {
    let entry = run.inputs.entries[index]
    do throws(FileProblem) {
      if let problem = entry.problem { throw problem }
      let file = try run.streams.open(entry.path, at: index, run.cancellation)
      file.withBytes { _ in read(file, path: entry.path, index: index, worker: worker) }
    } catch {
      finishPDFs(worker)
      let stamp = FileStamp(unopened: entry.path, index: index, bytes: entry.size)
      deliverOne(of: stamp, format: "unknown", worker: worker) { worker, piece in
        worker.handler.take(error, ordinal: nil, of: stamp, into: &piece)
      }
    }
  }

  private func read(_ file: FileBytes, path: String, index: Int, worker: Worker) {
    let stamp = FileStamp(path: path, index: index, file: file)
    let format = DocumentFormat.sniff(file.bytes)
    if format != .pdf { finishPDFs(worker) }
    switch format {
    case .pdf: readPDF(file, stamp, worker: worker)
    case .picture: readPicture(file, stamp, worker: worker)
    case .xml: readXML(file, stamp, worker: worker)
    case .csv: readCSV(file, stamp, worker: worker)
    case .xlsx: readSpreadsheet(file, stamp, worker: worker)
    }
  }

  // MARK: The formats

  /// Gives a PDF file to the worker's process, which reads it while the words of an earlier one are judged.
  private func readPDF(_ file: FileBytes, _ stamp: FileStamp, worker: Worker) {
    worker.pdf.submit(
      stamp.index, Array(file.bytes), passwords: run.passwords.passwords(for: stamp.path))
    worker.pdfUnderWay.append(stamp)
    if worker.pdfUnderWay.count >= PDFWorkerStream.window { finishPDF(worker) }
  }

  /// Delivers every PDF file that is under way.
  ///
  /// Called before anything of a later file is delivered: a delivery that has to wait for an earlier file must not be
  /// waiting for this worker.
  private func finishPDFs(_ worker: Worker) {
    while !worker.pdfUnderWay.isEmpty, !run.cancellation.isCancelled { finishPDF(worker) }
  }

  /// Waits for the oldest PDF file under way and delivers it.
  private func finishPDF(_ worker: Worker) {
    let file = slow.withLock { $0 } == nil ? nil : worker.pdf.oldestFile
    let result = worker.pdf.next()?.result ?? .failure(pool.noAnswer)
    let stamp = worker.pdfUnderWay.removeFirst()
    if let file, let pages = Self.pictures(in: result), scan(file, pages: pages, stamp) { return }
    deliverOne(of: stamp, format: "pdf", worker: worker) { worker, piece in
      switch result {
      case .success(let pages):
        for outcome in pdfSlips.read(pages, path: stamp.path) {
          worker.handler.take(outcome, mask, of: stamp, into: &piece)
        }
      case .failure(let problem):
        worker.handler.take(problem.masked(mask), ordinal: nil, of: stamp, into: &piece)
      }
    }
  }

  private func readCSV(_ file: FileBytes, _ stamp: FileStamp, worker: Worker) {
    let document: CSVDocument
    do throws(ReadingProblem) {
      document = try CSVDocument(
        bytes: file.bytes, path: stamp.path, catalog: run.catalog, facts: run.facts)
    } catch {
      deliverOne(of: stamp, format: "csv", worker: worker) { worker, piece in
        worker.handler.take(error.masked(mask), ordinal: nil, of: stamp, into: &piece)
      }
      return
    }
    deliverChunks(of: stamp, format: "csv", count: document.slipCount, worker: worker) {
      [mask] range, worker, piece in
      // The document points into the file's bytes: they live as long as this closure.
      withExtendedLifetime(file) {
        let box = ScratchBox.of(document, file: stamp.index, in: &worker.csv)
        for index in range {
          worker.handler.take(
            index, of: document, scratch: &box.scratch, mask, of: stamp, into: &piece)
        }
      }
    }
  }

  private func readSpreadsheet(_ file: FileBytes, _ stamp: FileStamp, worker: Worker) {
    let document: SpreadsheetDocument
    do throws(ReadingProblem) {
      document = try SpreadsheetDocument(
        bytes: file.bytes, path: stamp.path, catalog: run.catalog, facts: run.facts)
    } catch {
      deliverOne(of: stamp, format: "xlsx", worker: worker) { worker, piece in
        worker.handler.take(error.masked(mask), ordinal: nil, of: stamp, into: &piece)
      }
      return
    }
    // Sheets that are exports and cannot be read stand behind the slips of those that can.
    let count = document.slipCount
    deliverChunks(
      of: stamp, format: "xlsx", count: count + document.problems.count, worker: worker
    ) { [mask] range, worker, piece in
      for index in range {
        guard index < count else {
          worker.handler.take(
            document.problems[index - count].masked(mask), ordinal: nil, of: stamp, into: &piece)
          continue
        }
        let (sheet, slip) = document.place(of: index)
        let box = ScratchBox.of(
          document.sheets[sheet], file: stamp.index, sheet: sheet, in: &worker.csv)
        worker.handler.take(
          slip, of: document.sheets[sheet], scratch: &box.scratch, mask, of: stamp, into: &piece)
      }
    }
  }

  private func readXML(_ file: FileBytes, _ stamp: FileStamp, worker: Worker) {
    if let outcomes = joined.outcomes(of: stamp.path) {
      deliverChunks(of: stamp, format: "xml", count: outcomes.count, worker: worker) {
        [mask] range, worker, piece in
        for outcome in outcomes[range] {
          worker.handler.take(outcome, mask, of: stamp, into: &piece)
        }
      }
      return
    }
    let stream = ChunkStream(core: self, stamp: stamp)
    var problem: ReadingProblem?
    do throws(ReadingProblem) {
      try XMLPayslips.read(
        file.bytes, path: stamp.path, catalog: run.catalog, facts: run.facts
      ) { stream.add($0, worker: worker) }
    } catch {
      problem = error
    }
    stream.finish(problem: problem, worker: worker)
  }

  // MARK: The slow lane

  /// Gives a document to the slow lane; false when there is none.
  private func scan(_ file: [UInt8], pages: Int?, _ stamp: FileStamp) -> Bool {
    guard let lane = slow.withLock({ $0 }) else { return false }
    lane.add(
      SlowLane.Job(
        stamp: stamp, file: file, pages: pages,
        passwords: run.passwords.passwords(for: stamp.path)))
    return true
  }

  /// How many pages a document of pictures has; nil when its text can be relied on, or there is another problem.
  private static func pictures(in result: Result<[PDFPage], ReadingProblem>) -> Int? {
    switch result {
    case .failure(.noTextLayer(let pages)): pages
    // A layer of text over pictures says what somebody's reader of pictures made of them, or wants to be made.
    case .success(let pages) where pages.allSatisfy({ $0.isPicture }): pages.count
    case .success, .failure: nil
    }
  }

  private func readPicture(_ file: FileBytes, _ stamp: FileStamp, worker: Worker) {
    if scan(Array(file.bytes), pages: nil, stamp) { return }
    deliverOne(of: stamp, format: "unknown", worker: worker) { worker, piece in
      let problem = ReadingProblem.picture(file.bytes)
      worker.handler.take(problem, ordinal: nil, of: stamp, into: &piece)
    }
  }

  /// Starts the slow lane where pictures are to be read; the group is done when the lane is.
  func beginSlowLane(
    givers: Int, _ makeHandler: @escaping @Sendable () -> Handler
  ) -> DispatchGroup? {
    guard let reader = run.scanReader else { return nil }
    let lane = SlowLane(givers: givers)
    slow.withLock { $0 = lane }
    let group = DispatchGroup()
    DispatchQueue(label: "scans").async(group: group) {
      self.pool.withStream { stream in
        let worker = Worker(handler: makeHandler(), pdf: stream)
        var begun = 0
        while let job = lane.next() {
          if self.run.cancellation.isCancelled || self.delivery.failure != nil { continue }
          begun += 1
          self.run.scanProgress?(begun, lane.count)
          let outcomes = self.run.scans.outcomes(at: job.stamp.index) {
            reader.read(
              job.file, pages: job.pages, passwords: job.passwords, path: job.stamp.path,
              slips: self.pdfSlips, pool: self.pool)
          }
          self.deliverOne(of: job.stamp, format: "scan", worker: worker, waits: false) {
            worker, piece in
            for outcome in outcomes {
              worker.handler.take(outcome, self.mask, of: job.stamp, into: &piece)
            }
          }
        }
      }
    }
    return group
  }

  // MARK: Delivery

  /// Delivers a file that is one piece.
  private func deliverOne(
    of stamp: FileStamp, format: String, worker: Worker, waits: Bool = true,
    _ body: (Worker, inout Handler.Piece) -> Void
  ) {
    var piece = worker.handler.begin()
    body(worker, &piece)
    worker.handler.finish(stamp, format: format, into: &piece)
    delivery.put(piece, file: stamp.index, index: 0, waits: waits)
    delivery.finish(file: stamp.index, pieces: 1)
  }

  /// Cuts a file of `count` slips into chunks for all workers.
  private func deliverChunks(
    of stamp: FileStamp, format: String, count: Int, worker: Worker,
    _ body: @escaping @Sendable (Range<Int>, Worker, inout Handler.Piece) -> Void
  ) {
    var pieces = 0
    for start in stride(from: 0, to: count, by: Self.chunkSize) {
      if run.cancellation.isCancelled { break }
      let range = start..<min(count, start + Self.chunkSize)
      add(Chunk(file: stamp, index: pieces) { body(range, $0, &$1) }, worker: worker)
      pieces += 1
    }
    close(stamp, format: format, pieces: pieces, worker: worker)
  }

  /// Puts a chunk where any worker can take it; works one off here when too many lie there.
  func add(_ chunk: Chunk, worker: Worker) {
    if let first = queue.add(chunk) { workOff(first, worker: worker) }
  }

  /// Delivers the last, empty piece of a file that was cut into chunks.
  func close(_ stamp: FileStamp, format: String, pieces: Int, worker: Worker) {
    var piece = worker.handler.begin()
    worker.handler.finish(stamp, format: format, into: &piece)
    delivery.put(piece, file: stamp.index, index: pieces)
    delivery.finish(file: stamp.index, pieces: pieces + 1)
  }
}

/// A CSV document's scratch for one worker.
final class ScratchBox {
  /// The scratch.
  var scratch: CSVScratch
  private let file: Int
  private let sheet: Int

  private init(_ document: CSVDocument, file: Int, sheet: Int) {
    scratch = CSVScratch(for: document)
    self.file = file
    self.sheet = sheet
  }

  /// The worker's scratch for a document, made when the worker last had another's.
  static func of(
    _ document: CSVDocument, file: Int, sheet: Int = 0, in kept: inout ScratchBox?
  ) -> ScratchBox {
    if let kept, kept.file == file, kept.sheet == sheet { return kept }
    let box = ScratchBox(document, file: file, sheet: sheet)
    kept = box
    return box
  }
}

extension SlipHandler {
  /// Takes a slip of a table or the problem that stands in its place, masked; a slip is large, and is not copied on its
  /// way.
  mutating func take(
    _ index: Int, of document: CSVDocument, scratch: inout CSVScratch, _ mask: DetailMask,
    of file: FileStamp, into piece: inout Piece
  ) {
    do throws(ReadingProblem) {
      var slip = try document.payslip(index, scratch: &scratch)
      slip.makeFit(mask)
      take(consume slip, of: file, into: &piece)
    } catch {
      take(error.masked(mask), ordinal: document.ordinal(index), of: file, into: &piece)
    }
  }

  /// Takes a slip or the problem that stands in its place, masked: the one way from every reader to every handler.
  mutating func take(
    _ outcome: consuming SlipOutcome, _ mask: DetailMask, of file: FileStamp,
    into piece: inout Piece
  ) {
    switch consume outcome {
    case .slip(var slip):
      slip.makeFit(mask)
      take(consume slip, of: file, into: &piece)
    case .problem(let problem, _, let ordinal):
      take(problem.masked(mask), ordinal: ordinal > 0 ? ordinal : nil, of: file, into: &piece)
    }
  }
}
