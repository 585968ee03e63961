import PayDomain

/// Why a run as a whole failed: exit status 2.
enum RunFailure: Problem {
  /// The award tables or the layouts were not found.
  case noDataFolder(DataFolder)
  /// An output stands there already.
  case wouldOverwrite(path: String)
  /// An output could not be written; the operating system's own reason.
  case cannotWrite(path: String, reason: String)
  /// A folder of award tables where one of agreements is wanted.
  case tablesFolder(path: String)
  /// The file of passwords could not be taken.
  case passwordFile(String, reason: String)
  /// The file of words in another language cannot be used.
  case words(file: String, reason: String, help: String?)
  /// Notes could not be drawn on the slip; what to do where it is not what is usual.
  case cannotAnnotate(reason: String, help: String? = nil)
  /// A layout of the user's own is wrong.
  case ownLayout(file: String, reason: String, place: SourcePlace?)
  /// The folder of the user's own layouts cannot be opened; the operating system's own reason.
  case ownLayouts(folder: String, reason: String)
  /// A layout cannot be drafted from a file: what it is, and what to do.
  case noDraft(file: String, reason: String, help: String?)
  /// No slip and no export was found to make a profile of, in so many files.
  case nothingToProfile(files: Int)
  /// The file has no slip of that number, but so many.
  case noSuchSlip(Int, slips: Int)
  /// No slip that was asked for has a line of that number; the most that one has, and how many slips there are.
  case noSuchLine(Int, lines: Int, slips: Int)
  /// Ctrl-C.
  case interrupted
  /// There is no check of this id; the nearest ones.
  case unknownCheck(String, nearest: [String])
  /// The award has no classification of this name; the titles it has.
  case unknownClassification(String, award: String, known: [String])
  /// The award has no apprentice of this year and kind on the day; those it has.
  case unknownApprentice(Int, award: String, on: CivilDate, known: [String])

  var code: String {
    switch self {
    case .noDataFolder: "run/no-data-folder"
    case .wouldOverwrite: "run/would-overwrite"
    case .cannotWrite: "run/cannot-write"
    case .tablesFolder: "run/tables-folder"
    case .passwordFile: "run/password-file"
    case .words: "run/words"
    case .cannotAnnotate: "run/cannot-annotate"
    case .ownLayout: "run/own-layout"
    case .ownLayouts: "run/own-layouts"
    case .noDraft: "run/no-draft"
    case .nothingToProfile: "run/nothing-to-profile"
    case .noSuchSlip: "run/no-such-slip"
    case .noSuchLine: "run/no-such-line"
    case .interrupted: "run/interrupted"
    case .unknownCheck: "run/unknown-check"
    case .unknownClassification: "run/unknown-classification"
    case .unknownApprentice: "run/unknown-apprentice"
    }
  }

  /// The file the failure is about, where its line shows the place first; nil for any other.
  var file: String? {
    switch self {
    case .ownLayout(let file, _, _), .ownLayouts(let file, _), .noDraft(let file, _, _): file
    case _: nil
    }
  }

  var place: SourcePlace? {
    guard case .ownLayout(_, _, let place) = self else { return nil }
    return place
  }
}

extension RunFailure {
  var message: String {
    switch self {
    case .noDataFolder(let folder): "the folder `\(folder.name)` was not found"
    case .wouldOverwrite(let path): "`\(path)` exists already and is not overwritten"
    case .cannotWrite(let path, let reason): "cannot write `\(path)`: \(reason)"
    case .tablesFolder(let path): "`\(path)` is a folder of award tables: it has an index.csv"
    case .passwordFile(let path, let reason): "the password file `\(path)`: \(reason)"
    case .words(let file, let reason, _): "the words in `\(file)`: \(reason)"
    case .ownLayout(_, let reason, _): reason
    case .ownLayouts(_, let reason): "cannot open the folder of layouts: \(reason)"
    case .noDraft(_, let reason, _): reason
    case .nothingToProfile(let files):
      "no payslip was found in \(files == 1 ? "the file given" : "\(files) files"); nothing was written"
    case .noSuchSlip(let number, let slips):
      "there is no slip \(number); the file has \(slips == 1 ? "one slip" : "\(slips) slips")"
    case .noSuchLine(let number, let lines, let slips):
      slips == 1
        ? "there is no line \(number); the slip has \(lines == 1 ? "one line" : "\(lines) lines")"
        : "there is no line \(number) on any of the \(slips) slips; the longest has \(lines)"
    case .cannotAnnotate(let reason, _): "cannot draw notes on the slip: \(reason)"
    case .interrupted: "interrupted; nothing was written"
    case .unknownCheck(let id, _): "there is no check or family `\(id)`"
    case .unknownClassification(let text, let award, _):
      "\(award) has no classification `\(text)`"
    case .unknownApprentice(let year, let award, let day, _):
      "the tables of \(award) have no such apprentice of year \(year) on \(day)"
    }
  }

  var help: String? {
    switch self {
    case .noDataFolder(let folder):
      "give --\(folder.name.lowercased()) DIR or set \(folder.variable)"
    case .wouldOverwrite: "name another place, or give --force"
    case .cannotWrite: "check the space and your right to write there"
    case .tablesFolder:
      "name a folder for agreements, as `agreements`; it is made when it is missing"
    case .passwordFile: "write one password a line, or a file's name, a tab and its password"
    case .words(_, _, let help): help
    case .ownLayouts: "give --layouts the folder that your own layouts are in"
    case .ownLayout:
      "mend the file named; `Layouts/README.md` lists what a layout can say, and `goingrate layout new slip.pdf` writes one"
    case .noDraft(_, _, let help): help
    case .nothingToProfile: "give the folder or the files of one employer's payslips or exports"
    case .noSuchSlip(_, let slips):
      slips == 1 ? "leave --slip out" : "give --slip a number from 1 to \(slips)"
    case .noSuchLine(_, let lines, _):
      lines == 0 ? "leave --line out" : "give --line a number from 1 to \(lines)"
    case .cannotAnnotate(_, let help):
      help ?? "give one PDF payslip; for CSV and XML `audit` writes a report with the rows"
    case .interrupted: "run the same command again"
    case .unknownCheck(_, let nearest):
      nearest.isEmpty
        ? "`goingrate explain` lists them" : "did you mean \(nearest.joined(separator: ", "))?"
    case .unknownClassification(let text, let award, let known):
      NearestNames.few(NearestNames.titles(to: text, among: known), of: known.count)
        + "; `goingrate rates \(award)` lists them"
    case .unknownApprentice(_, let award, _, let known):
      known.isEmpty
        ? "apprentice rates are not covered there"
        : NearestNames.few(known, of: known.count) + "; `goingrate rates \(award)` lists them"
    }
  }
}
