import ArgumentParser

/// Makes synthetic payslips with known content, and holds what a reader reads of them against that.
///
/// It shares no code with the reader: the expectations are what the maker put on the page.
@main
struct SlipMaker: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slipmaker",
    abstract: "Make synthetic payslips, and compare what is read of them.",
    subcommands: [
      MakeCommand.self, PlanCommand.self, CompareCommand.self, LayoutsCommand.self,
    ])
}

/// Why slips could not be made or compared.
enum MakingProblem: Error, CustomStringConvertible {
  /// A file could not be written; the reason is the operating system's or the drawing library's own.
  case cannotWrite(path: String, reason: String)
  /// There is no layout of that name.
  case unknownLayout(String)
  /// The reader could not run at all, as without its tables.
  case readerFailed(folder: String)

  /// What happened, for standard error.
  var description: String {
    switch self {
    case .cannotWrite(let path, let reason): "cannot write \(path): \(reason)"
    case .unknownLayout(let name):
      "no layout `\(name)`; there are \(SlipLayout.all.map(\.name).joined(separator: ", "))"
    case .readerFailed(let folder):
      "the reader failed on \(folder): are GOINGRATE_LAYOUTS and GOINGRATE_AWARDS set?"
    }
  }
}

/// `slipmaker make`: so many files of each layout, each with its truth beside it.
struct MakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make", abstract: "Write slips and what they say.")

  @Argument(help: "Where they go: FOLDER/LAYOUT/NUMBER.pdf and .json.") var folder: String
  @Option(help: "How many files of each layout.") var each = 100
  @Option(help: "Another number gives other slips.") var seed: UInt64 = 1
  @Option(help: "Layouts, all when none is named.") var layout: [String] = []
  @Option(help: "cairo or raw; by turns when not given.") var producer: Producer?

  func run() throws {
    for layout in try PlanCommand.layouts(layout) {
      try makeFolder("\(folder)/\(layout.name)")
      for index in 0..<each {
        let name = "\(folder)/\(layout.name)/\(FigureStyle.padded(index, 4))"
        let producer = producer ?? Producer.allCases[index % Producer.allCases.count]
        try SlipFile(layout, index: index, seed: seed, producer: producer).write(name)
      }
    }
  }
}

/// `slipmaker plan`: the blocks of one slip as JSON, for scripts that draw with other programs.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Write the blocks of slips for other programs to draw.")

  @Argument(help: "Where they go: FOLDER/LAYOUT/NUMBER.plan and .json.") var folder: String
  @Option(help: "How many files of each layout.") var each = 1
  @Option(help: "Another number gives other slips.") var seed: UInt64 = 1
  @Option(help: "Layouts, all when none is named.") var layout: [String] = []
  @Option(help: "The name of the program that will draw them.") var producer = "other"

  func run() throws {
    for layout in try PlanCommand.layouts(layout) {
      try makeFolder("\(folder)/\(layout.name)")
      for index in 0..<each {
        let name = "\(folder)/\(layout.name)/\(FigureStyle.padded(index, 4))"
        try SlipFile(layout, index: index, seed: seed, producer: .raw)
          .writePlan(name, producer: producer)
      }
    }
  }

  /// The layouts of some names, all for none.
  static func layouts(_ names: [String]) throws(MakingProblem) -> [SlipLayout] {
    guard !names.isEmpty else { return SlipLayout.all }
    var found: [SlipLayout] = []
    for name in names {
      guard let layout = SlipLayout.all.first(where: { $0.name == name }) else {
        throw .unknownLayout(name)
      }
      found.append(layout)
    }
    return found
  }
}

/// `slipmaker layouts`: the names of all layouts, one a line.
struct LayoutsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layouts", abstract: "List the layouts.")

  func run() {
    for layout in SlipLayout.all { print(layout.name) }
  }
}
