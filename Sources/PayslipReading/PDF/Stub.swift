import PayDomain
public enum PDFWorker { public static let argument = "pdf-worker"; public static func run() -> Never { while true {} } }
public struct PDFLimits: Sendable { public init() {} }
public struct PDFPage: Sendable {}
public final class PDFWorkerPool: Sendable { public init(executable: String, limits: PDFLimits) {}
 public func words(of: [UInt8]) throws(ReadingProblem) -> [PDFPage] { [] } }
public final class PDFPayslips: Sendable { public init(catalog: LayoutCatalog, facts: KnownFacts) {}
 public func read(_ p: [PDFPage], path: String) -> [SlipOutcome] { [] } }
