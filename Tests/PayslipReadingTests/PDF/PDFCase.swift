import Glibc
import PayDomain
import Testing

@testable import PayslipReading

/// Reads the synthetic PDFs of `Fixtures/` through real workers, for the tests of this folder.
enum PDFCase {
  /// The folder of the package.
  static let root = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }

  /// The built program, which lies beside the tests.
  static let program: String = {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count)
    let own = String(
      decoding: path.prefix(max(count, 0)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    let folder = own.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
    let beside = folder + "/goingrate"
    return access(beside, X_OK) == 0 ? beside : root + "/.build/debug/goingrate"
  }()

  /// One pool for all tests, as in a run.
  static let pool = PDFWorkerPool(executable: program)

  /// The bytes of a file under `Fixtures/`.
  static func bytes(_ name: String) throws -> [UInt8] {
    let file = try #require(fopen("\(root)/Fixtures/\(name)", "r"), "no fixture \(name)")
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes
  }

  /// The outcomes of a file under `Fixtures/`.
  static func outcomes(_ name: String) throws -> [SlipOutcome] {
    let catalog = try LayoutCatalog(folder: layoutsFolder())
    let pages = try pool.words(of: bytes(name))
    return PDFPayslips(catalog: catalog, facts: KnownFacts()).read(pages, path: name)
  }

  /// The slips of a file that has no problem.
  static func slips(_ name: String) throws -> [Payslip] {
    try outcomes(name).map { outcome in
      switch outcome {
      case .slip(let slip): return slip
      case .problem(let problem, _, _): throw problem
      }
    }
  }

  /// The problem of a file that gives one and no slip.
  static func problem(_ name: String) throws -> ReadingProblem? {
    do {
      guard case .problem(let problem, _, let ordinal)? = try outcomes(name).first else {
        return nil
      }
      #expect(ordinal == 0)
      return problem
    } catch let problem as ReadingProblem { return problem }
  }
}

extension PayLine {
  /// The line as a short text for comparison: label, category, hours × rate = amount.
  var short: String {
    func text<Value>(_ field: Field<Value>) -> String { field.value.map { "\($0)" } ?? "-" }
    return "\(label) [\(category.rawValue)] \(text(quantity)) x \(text(rate)) = \(text(amount))"
  }
}
