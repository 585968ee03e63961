import AwardTables
import BatchAudit
import FindingReports
import Glibc
import PayDomain
import PayslipReading
import Profiles
import Wording

/// Finds the folders of award tables and layouts at run time.
struct DataFolder {
  /// The folder's name, `Awards` or `Layouts`.
  let name: String
  /// The environment variable that can name it.
  let variable: String

  /// The award tables.
  static let awards = DataFolder(name: "Awards", variable: "GOINGRATE_AWARDS")
  /// The layouts and the vocabulary.
  static let layouts = DataFolder(name: "Layouts", variable: "GOINGRATE_LAYOUTS")

  /// Looks, in this order: the option, the variable, `../share/goingrate` beside the executable, the nearest folder
  /// of the name above the executable.
  ///
  /// A folder named by option or variable is taken as it is, and fails later by its own name if it is not usable.
  func find(option: String?) throws(RunFailure) -> String {
    if let option { return option }
    if let named = getenv(variable), named.pointee != 0 { return String(cString: named) }
    var folder = Self.executableFolder
    let installed = folder + "/../share/goingrate/" + name
    if Self.isFolder(installed) { return installed }
    while !folder.isEmpty {
      let candidate = folder + "/" + name
      if Self.isFolder(candidate) { return candidate }
      folder = String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
    }
    throw .noDataFolder(self)
  }

  /// Opens the award tables, with the agreements that an option or `GOINGRATE_AGREEMENTS` adds to them.
  static func library(_ common: CommonOptions) throws -> AwardLibrary {
    var agreements = common.agreements
    if agreements == nil, let named = getenv("GOINGRATE_AGREEMENTS"), named.pointee != 0 {
      agreements = String(cString: named)
    }
    return try AwardLibrary(folder: awards.find(option: common.awards), agreements: agreements)
  }

  /// Opens the layouts, with the user's own added and the XML mapping of a profile.
  ///
  /// - Throws: also `ProfileProblem.notMapping` for the file that the profile names.
  static func catalog(option: String?, facts: KnownFacts) throws -> LayoutCatalog {
    let catalog = try catalog(option: option)
    guard let path = facts.xmlMapping else { return catalog }
    do throws(ReadingProblem) {
      return try catalog.adding(xmlMapping: path)
    } catch .layoutData(_, let reason, let place) {
      var spot = ProfileSpot(file: path, line: 1, column: 1)
      if case .cell(let row, let column)? = place {
        (spot.line, spot.column) = (Int(row), Int(column))
      }
      throw ProfileProblem.notMapping(spot, reason: reason)
    } catch {
      throw error
    }
  }

  /// Opens the layouts, with the user's own added; a problem with them names its file with the folder.
  static func catalog(option: String?) throws -> LayoutCatalog {
    let folders = LayoutFolders(base: try layouts.find(option: nil), added: option)
    do throws(ReadingProblem) {
      return try LayoutCatalog(folders: folders)
    } catch .layoutData(let file, let reason, let place) {
      let path = file == option ? file : "\(folders.folder(of: file))/\(file)"
      if file == option { throw RunFailure.ownLayouts(folder: file, reason: reason) }
      if let option, folders.folder(of: file) == option {
        throw RunFailure.ownLayout(file: path, reason: reason, place: place)
      }
      throw ReadingProblem.layoutData(file: path, reason: reason, place: place)
    } catch {
      throw error
    }
  }

  /// What people read: English, or the language in the file that the option or else `GOINGRATE_WORDS` names.
  ///
  /// - Throws: ``RunFailure/words(file:reason:help:)`` when the file cannot be read or is not whole.
  static func words(option: String?) throws -> Words {
    var named = option
    if named == nil, let variable = getenv("GOINGRATE_WORDS"), variable.pointee != 0 {
      named = String(cString: variable)
    }
    guard let path = named else { return .english }
    let file: FileBytes
    do throws(FileProblem) { file = try FileBytes(path: path) } catch {
      throw RunFailure.words(file: path, reason: error.message, help: error.help)
    }
    let bytes = file.withBytes { Array($0) }
    do throws(WordsProblem) { return try Words(utf8: bytes) } catch {
      let place = error.place?.short.map { "\(path):\($0)" } ?? path
      throw RunFailure.words(file: place, reason: error.message, help: error.help)
    }
  }

  /// The folder of the running program, links resolved; `.` when the system does not tell.
  static var executableFolder: String {
    guard let path = realpath("/proc/self/exe", nil) else { return "." }
    defer { free(path) }
    let text = String(cString: path)
    return String(text[..<(text.lastIndex(of: "/") ?? text.startIndex)])
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
