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
  /// Notes could not be drawn on the slip.
  case cannotAnnotate(reason: String)
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
    case .interrupted: "run/interrupted"
    case .unknownCheck: "run/unknown-check"
    case .unknownClassification: "run/unknown-classification"
    case .unknownApprentice: "run/unknown-apprentice"
    }
  }

  var place: SourcePlace? { nil }
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
    case .cannotAnnotate(let reason): "cannot draw notes on the slip: \(reason)"
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
    case .cannotAnnotate:
      "give one PDF payslip; for CSV and XML `audit` writes a report with the rows"
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
