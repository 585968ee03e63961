import ArgumentParser
import PayDomain
import Wording

/// Where the data is, and how much is said on the way.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The award tables to use.", valueName: "dir"))
  var awards: String?

  @Option(
    help: ArgumentHelp(
      "Your own agreements, a folder with a folder for each, used beside the award tables.",
      valueName: "dir"))
  var agreements: String?

  @Option(
    help: ArgumentHelp(
      "Your own layouts, a folder whose files are added to goingrate's or stand in their place.",
      valueName: "dir"))
  var layouts: String?
}

/// In which language people read the answer.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Another language, a CSV begun from what `goingrate explain --words` prints; else GOINGRATE_WORDS.",
      valueName: "file"))
  var language: String?

  /// What people read.
  ///
  /// - Throws: ``RunFailure/words(file:reason:help:)`` when the file cannot be read or is not whole.
  func words() throws -> Words { try DataFolder.words(option: language) }
}

/// What the user knows and the slips don't say.
struct FactOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The employer's profile, a YAML file.", valueName: "file"))
  var profile: String?

  @Option(
    help: ArgumentHelp(
      "The award that sets the pay: code, title or usual name.", valueName: "award"))
  var award: String?

  @Option(
    help: ArgumentHelp("The classification, as the award or the slip names it.", valueName: "name"))
  var classification: String?

  @Option(help: "Full-time, part-time or casual.")
  var employment: Employment?

  @Option(help: ArgumentHelp("Date of birth, yyyy-mm-dd.", valueName: "yyyy-mm-dd"))
  var born: Day?

  @Flag(help: "Everyone in these slips is an adult.")
  var allAdults = false

  func validate() throws {
    guard let born = born?.date, !born.canBeBirth(ofSomeonePaidOn: Today.date) else { return }
    throw ValidationError(
      "--born takes the day of birth of someone aged \(CivilDate.believedAgesInWords), not \(born)."
    )
  }
}

/// Which checks run, and what makes the exit status 1.
struct VerdictOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Only these checks or families, as `super` or `rate/below-minimum`.", valueName: "check"))
  var select: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Leave out these checks or families.", valueName: "check"))
  var ignore: [String] = []

  @Option(
    help: ArgumentHelp(
      "What makes the exit status 1: found (a shortfall, breach or mismatch), shortfall, or cannot-tell (found, or something that cannot be told).",
      valueName: "what"))
  var failOn: FailOn = .found

  @Flag(help: "Exit with 0 instead of 1 when something is found; 2 and 3 stay.")
  var exitZero = false
}

/// What makes the exit status 1.
enum FailOn: String, ExpressibleByArgument, CaseIterable {
  case found
  case shortfall
  case cannotTell = "cannot-tell"
}

/// An employment type as people type it.
enum Employment: String, ExpressibleByArgument, CaseIterable {
  case fullTime = "full-time"
  case partTime = "part-time"
  case casual

  /// The type it stands for.
  var type: EmploymentType {
    switch self {
    case .fullTime: .fullTime
    case .partTime: .partTime
    case .casual: .casual
    }
  }
}

/// A date as people type it, yyyy-mm-dd.
struct Day: ExpressibleByArgument {
  /// The date.
  let date: CivilDate

  init?(argument: String) {
    guard let date = CivilDate(iso: argument) else { return nil }
    self.date = date
  }
}
