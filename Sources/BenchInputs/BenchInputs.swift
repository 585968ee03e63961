import Glibc

/// Writes the inputs of the benchmark: the same bytes for the same arguments, from a seed and without a clock.
///
/// Every employer, person, ABN and fund is invented. About one slip in twenty is faulty.
@main
struct BenchInputs {
  static func main() {
    do throws(BenchProblem) {
      try run(CommandLine.arguments)
    } catch {
      let line = "BenchInputs: \(error.message)\n"
      _ = line.utf8.withContiguousStorageIfAvailable { write(2, $0.baseAddress, $0.count) }
      exit(error.exitStatus)
    }
  }

  private static func run(_ arguments: [String]) throws(BenchProblem) {
    guard arguments.count == 4, let count = Int(arguments[2]), count > 0 else {
      throw .usage
    }
    switch arguments[1] {
    case "pdf": try PDFSlips.write(count, folder: arguments[3])
    case "csv": try CSVSlips.write(count, path: arguments[3])
    case "weeks": try WeeklySlips.write(count, path: arguments[3])
    case "xml": try XMLSlips.write(count, path: arguments[3])
    default: throw .usage
    }
  }
}

/// Why the inputs could not be written.
enum BenchProblem: Error {
  /// The command line was wrong.
  case usage
  /// A file could not be written; the reason is the operating system's or the drawing library's own.
  case cannotWrite(path: String, reason: String)

  /// What happened, for standard error.
  var message: String {
    switch self {
    case .usage: "usage: BenchInputs pdf N FOLDER | csv N FILE | xml N FILE | weeks N FILE"
    case .cannotWrite(let path, let reason): "cannot write \(path): \(reason)"
    }
  }

  /// 64 for a wrong command line, else 2.
  var exitStatus: Int32 {
    switch self {
    case .usage: 64
    case .cannotWrite: 2
    }
  }
}
