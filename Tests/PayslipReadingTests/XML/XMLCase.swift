import PayDomain
import Testing

@testable import PayslipReading

#if canImport(Glibc)
  import Glibc
#endif

/// Reads XML given as text or as a synthetic fixture, for the tests of this folder.
enum XMLCase {
  /// The slips and problems of a document of goingrate's own XML.
  static func own(_ text: String, facts: KnownFacts = KnownFacts()) throws -> [SlipOutcome] {
    try own(Array(text.utf8), facts: facts)
  }

  /// The slips and problems of bytes.
  static func own(_ bytes: [UInt8], facts: KnownFacts = KnownFacts()) throws -> [SlipOutcome] {
    let catalog = try LayoutCatalog(folder: layoutsFolder())
    let box = Box()
    try bytes.withUnsafeBytes { raw in
      try XMLPayslips.readOwn(raw, path: "own.xml", catalog: catalog, facts: facts) {
        box.outcomes.append($0)
      }
    }
    return box.outcomes
  }

  /// The parts of one Xero document.
  static func parts(_ text: String, path: String) throws -> XeroParts {
    try Array(text.utf8).withUnsafeBytes { try XeroParts.read($0, path: path) }
  }

  /// The joined slips of Xero documents, given as path and text.
  static func xero(_ files: [(path: String, text: String)], facts: KnownFacts = KnownFacts()) throws
    -> [SlipOutcome]
  {
    var all = XeroParts()
    for file in files { all.merge(try parts(file.text, path: file.path)) }
    return XeroJoin.slips(
      all, catalog: try LayoutCatalog(folder: layoutsFolder()), facts: facts)
  }

  /// The slips of one Xero document that is streamed after others are read, and then the others'
  /// slips.
  static func streamed(
    _ text: String, path: String, after files: [(path: String, text: String)] = []
  )
    throws -> (streamed: [SlipOutcome], others: [SlipOutcome])
  {
    var all = XeroParts()
    for file in files { all.merge(try parts(file.text, path: file.path)) }
    let catalog = try LayoutCatalog(folder: layoutsFolder())
    let box = Box()
    try Array(text.utf8).withUnsafeBytes { raw in
      try XeroJoin.stream(
        raw, path: path, parts: &all, catalog: catalog, facts: KnownFacts()
      ) { box.outcomes.append($0) }
    }
    return (box.outcomes, XeroJoin.slips(all, catalog: catalog, facts: KnownFacts()))
  }

  /// The text of a file in `Fixtures/xml/`.
  static func fixture(_ name: String) throws -> String {
    let path = layoutsFolder().dropLast("Layouts".count) + "Fixtures/xml/" + name
    let file = try #require(fopen(String(path), "r"), "no fixture at \(path)")
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  private final class Box {
    var outcomes: [SlipOutcome] = []
  }
}

extension SlipOutcome {
  /// The slip, nil when it is a problem.
  var slip: Payslip? {
    switch self {
    case .slip(let slip): slip
    case .problem: nil
    }
  }

  /// The problem, nil when it is a slip.
  var problem: ReadingProblem? {
    switch self {
    case .slip: nil
    case .problem(let problem, _, _): problem
    }
  }
}
