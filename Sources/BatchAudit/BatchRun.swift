import Dispatch
import PayDomain
import PayslipReading

/// Reads every input of a run in parallel and hands each slip to a handler.
///
/// Inputs are opened inside the workers; one document's failure is one problem; pieces are delivered in input order
/// by one thread at a time, so that one worker and many give the same bytes. A run can be made again: what came from
/// standard input or a pipe is kept for as long as the run is.
public struct BatchRun: Sendable {
  /// What to read, in order.
  public var inputs: InputList
  /// How many workers: at least 1.
  public var jobs: Int
  /// The layouts and the vocabulary.
  public var catalog: LayoutCatalog
  /// What the user knows; readers need the meanings of codes and the pay cycle.
  public var facts: KnownFacts
  /// The program that is started as a PDF worker.
  public var pdfExecutable: String
  /// What one PDF may cost.
  public var pdfLimits: PDFLimits
  /// What may open locked documents.
  public var passwords = PasswordList()
  /// Reads pictures; nil leaves them unread.
  public var scanReader: ScanReader?
  /// Called when the slow lane begins a document: how many it has begun, and how many were given to it so far.
  public var scanProgress: (@Sendable (Int, Int) -> Void)?
  /// What was learned about the machine.
  public let notes = RunNotes()
  /// Set from a signal handler to end the run early.
  public var cancellation: Cancellation
  /// What inputs that can be read only once have given.
  let streams = HeldStreams()
  /// What pictures have given.
  let scans = HeldScans()

  /// Makes a run.
  public init(
    inputs: InputList, jobs: Int, catalog: LayoutCatalog, facts: KnownFacts,
    pdfExecutable: String = "/proc/self/exe", pdfLimits: PDFLimits = PDFLimits(),
    cancellation: Cancellation = Cancellation()
  ) {
    self.inputs = inputs
    self.jobs = max(1, jobs)
    self.catalog = catalog
    self.facts = facts
    self.pdfExecutable = pdfExecutable
    self.pdfLimits = pdfLimits
    self.cancellation = cancellation
  }

  /// Runs to the end, or until cancelled or until `deliver` throws.
  ///
  /// - Parameters:
  ///   - makeHandler: called once for each worker, on its thread.
  ///   - deliver: takes the pieces in input order, one at a time.
  /// - Throws: what `deliver` threw first.
  public func run<Handler: SlipHandler>(
    makeHandler: @escaping @Sendable () -> Handler,
    deliver: @escaping @Sendable (Handler.Piece) throws -> Void
  ) throws {
    let core = RunCore<Handler>(
      run: self, joined: XeroFiles.join(inputs, run: self), deliver: deliver)
    let workers = min(jobs, max(1, inputs.entries.count == 1 ? jobs : inputs.entries.count))
    let slowLane = core.beginSlowLane(givers: workers, makeHandler)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      core.work(with: makeHandler())
    }
    slowLane?.wait()
    core.noteProtection()
    if let failure = core.failure { throw failure }
  }
}
