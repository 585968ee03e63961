import ArgumentParser
import Foundation

/// What writes a PDF here.
enum Producer: String, CaseIterable, ExpressibleByArgument {
  /// The drawing library, with embedded fonts.
  case cairo
  /// The writer of ours, with base fonts.
  case raw
}

/// One file of drawn slips.
struct SlipFile {
  private let drawn: Drawn
  private let style: PageStyle
  private let producer: Producer
  private let layout: String

  /// Draws a file: equal arguments give equal bytes.
  init(_ layout: SlipLayout, index: Int, seed: UInt64, producer: Producer) {
    let name = layout.name.utf8.reduce(UInt64(5381)) { ($0 &* 33) ^ UInt64($1) }
    var draws = Draws(seed: name &+ seed &* 1_000_003 &+ UInt64(index) &* 7919)
    drawn = layout.draw(&draws)
    var families = producer == .cairo ? CairoWriter.families : RawPDFWriter.families
    if !layout.mayBeFixedPitch { families.removeAll { $0 == "Courier" || $0.hasSuffix("Mono") } }
    style = PageStyle(&draws, families: families, fixedPitch: drawn.isFixedPitch)
    self.producer = producer
    self.layout = layout.name
  }

  /// Writes `NAME.pdf` and the truth, `NAME.json`.
  ///
  /// - Throws: ``MakingProblem/cannotWrite(path:reason:)``.
  func write(_ name: String) throws {
    let pages = Flow.pages(drawn.blocks, style)
    switch producer {
    case .cairo: try CairoWriter.write(pages, style, to: name + ".pdf")
    case .raw: try Data(RawPDFWriter.bytes(pages, style)).write(to: URL(filePath: name + ".pdf"))
    }
    let manner = producer == .raw ? " manner \(style.manner)" : ""
    try writeTruth(name, producer: "\(producer.rawValue) \(style.family)\(manner)")
  }

  /// Writes the blocks, `NAME.plan`, and the truth.
  func writePlan(_ name: String, producer: String) throws {
    try json(drawn.blocks).write(to: URL(filePath: name + ".plan"))
    try writeTruth(name, producer: producer)
  }

  private func writeTruth(_ name: String, producer: String) throws {
    let truth = FileTruth(
      layout: layout, producer: producer, notice: Employer.notice, slips: drawn.slips)
    try json(truth).write(to: URL(filePath: name + ".json"))
  }

  private func json(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }
}

/// Makes a folder and those above it.
func makeFolder(_ path: String) throws {
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
}
