import ArgumentParser
import AwardTables
import BatchAudit
import PayDomain
import PayslipReading

/// `goingrate baseline`: what reading alone costs, for `make bench` to hold an audit against.
struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline", abstract: "Read and do nothing else, for timing.", shouldDisplay: false
  )

  /// Which reader runs bare.
  enum Reader: String, ExpressibleByArgument, CaseIterable {
    case pdf
    case xml
    case csv
    case award
    case fields
  }

  @Argument(
    help:
      "pdf, xml, csv; award: milliseconds of loading; fields: what reading them adds to poppler.")
  var reader: Reader
  @Argument(help: "Files and folders, or the code of an award.") var paths: [String]

  @Option(help: "How many PDF workers.") var jobs = 2
  @Option(help: "How often each side of fields is timed.") var rounds = 9

  func run() throws {
    guard reader != .award else { return try load(paths) }
    let entries = InputFinder.list(paths).entries
    switch reader {
    case .csv:
      for entry in entries {
        print(try FileBytes(path: entry.path).withBytes { CSVScanner.pass($0) })
      }
    case .xml:
      for entry in entries {
        print(try FileBytes(path: entry.path).withBytes { XMLBarePass.run($0) })
      }
    case .pdf: print(BarePDFPass.run(entries.map(\.path), jobs: jobs))
    case .fields: try fields(entries.map(\.path))
    case .award: break
    }
  }

  /// Prints for each layout how many files are of it and the thousandths that reading fields adds to poppler's pass.
  private func fields(_ paths: [String]) throws {
    let reader = PDFPayslips(catalog: try DataFolder.catalog(option: nil), facts: KnownFacts())
    var files: [[UInt8]] = []
    for path in paths where path.hasSuffix(".pdf") {
      files.append(try FileBytes(path: path).withBytes { Array($0) })
    }
    for cost in PDFFieldCost.measure(files, reader, rounds: rounds) {
      print("\(cost.layout) \(cost.files) \(cost.thousandths)")
    }
  }

  /// Loads awards as a run does that needs only them: the index, the national tables, the folder.
  private func load(_ codes: [String]) throws {
    let folder = try DataFolder.awards.find(option: nil)
    for code in codes {
      let clock = ContinuousClock()
      let start = clock.now
      let library = try AwardLibrary(folder: folder)
      let award = try library.award(code)
      let duration = start.duration(to: clock.now)
      withExtendedLifetime((library, award)) { print(duration / .milliseconds(1)) }
    }
  }
}
