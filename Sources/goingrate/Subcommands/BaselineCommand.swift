import ArgumentParser
import BatchAudit
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
  }

  @Argument(help: "pdf, xml or csv.") var reader: Reader
  @Argument(help: "Files and folders.") var paths: [String]

  @Option(help: "How many PDF workers.") var jobs = 2

  func run() throws {
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
    }
  }
}
