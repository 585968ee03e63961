import Glibc
import PayDomain
import Wording

@testable import AwardTables

/// A folder of invented award tables, written for one test and removed after it.
///
/// Every figure is made up; each is chosen so that its arithmetic fits in a comment.
final class InventedAwards {
  /// The folder.
  let folder: String
  /// The files by path, as written.
  private(set) var files: [String: String]

  /// Writes the sound tables, with some files replaced; an empty text leaves a file out.
  init(_ changed: [String: String] = [:]) throws {
    var template = Array("/tmp/invented-awards-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw WriteFailure(reason: "no folder") }
    folder = String(cString: made)
    files = InventedTables.sound.merging(changed) { $1 }
    for (path, text) in files where !text.isEmpty { try write(path, Array(text.utf8)) }
  }

  deinit {
    for path in files.keys { unlink("\(folder)/\(path)") }
    for path in Set(files.keys.compactMap(InventedAwards.parent)) { rmdir("\(folder)/\(path)") }
    rmdir(folder)
  }

  /// The folder that a path is in; nil at the top.
  private static func parent(_ path: String) -> String? {
    path.lastIndex(of: "/").map { String(path[..<$0]) }
  }

  /// Writes the bytes of a file.
  func write(_ path: String, _ bytes: [UInt8]) throws {
    if let parent = InventedAwards.parent(path) { mkdir("\(folder)/\(parent)", 0o700) }
    files[path] = String(decoding: bytes, as: UTF8.self)
    let descriptor = open("\(folder)/\(path)", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { throw WriteFailure(reason: path) }
    defer { close(descriptor) }
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw WriteFailure(reason: path)
    }
  }

  /// The sound text of a file of the award with one piece exchanged.
  static func changed(_ file: String, _ old: String, _ new: String) -> [String: String] {
    let path = file.contains("/") || file == "index.csv" ? file : "MA999999-example/\(file)"
    let text = InventedTables.sound[path, default: ""]
    guard let range = text.range(of: old) else { return [path: "\(old) is not in \(path)"] }
    return [path: text.replacingCharacters(in: range, with: new)]
  }

  /// Opens the folder.
  func library() throws -> AwardLibrary { try AwardLibrary(folder: folder) }

  /// Loads the invented award.
  func load() throws -> Award { try library().award("MA999999") }

  /// What the lint says, without the folders.
  func lint() -> [String] { AwardLint.lint(folder: folder).map(withoutFolder) }

  /// The problem with the invented award; nil when it loads.
  func problem() throws -> AwardProblem? {
    do {
      _ = try load()
      return nil
    } catch let problem as AwardProblem {
      return problem
    }
  }

  /// What is wrong, without the folder: `rates.csv:3:4: …`; empty when the award loads.
  func refusal() throws -> String { try problem().map(withoutFolder) ?? "" }

  /// A problem's message without the folders.
  func withoutFolder(_ problem: AwardProblem) -> String {
    var message = problem.message
    for prefix in ["\(folder)/", "MA999999-example/"] where message.hasPrefix(prefix) {
      message = String(message.dropFirst(prefix.count))
    }
    return message
  }
}

/// A file of a test could not be written.
struct WriteFailure: Error {
  /// Which.
  let reason: String
}

extension String {
  /// The first place of a piece; nil when it is not in the text.
  fileprivate func range(of piece: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(piece) {
        return start..<index(start, offsetBy: piece.count)
      }
      start = index(after: start)
    }
    return nil
  }

  fileprivate func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}

extension Award {
  /// The answer for a provision, classification and the rest by their names.
  func answer(
    _ provision: String, _ classification: String = "one", _ employment: EmploymentType = .fullTime,
    age: AgeBand = .adult, period: String = "2030-08-05", day: String? = nil
  ) -> CellAnswer {
    guard let place = provisions.firstIndex(where: { $0.id == provision }),
      let level = classifications.firstIndex(where: { $0.id == classification }),
      let start = CivilDate(iso: period), let work = CivilDate(iso: day ?? period)
    else {
      return .notCovered(
        Sentence(verbatim: "the test asks for what is not in the tables"))
    }
    let question = RateQuestion(
      classification: level, employment: employment, age: age,
      dates: EffectiveDates(periodStart: start, day: work))
    return cell(place, for: question)
  }
}

extension CellAnswer {
  /// The rate as dollars, or the reason that there is none.
  var text: String {
    switch self {
    case .cell(let cell): cell.flat.map { "\(cell.rate)+\($0)" } ?? "\(cell.rate)"
    case .notCovered(let why): why.english
    }
  }
  /// The cell; nil when there is none.
  var cell: Cell? {
    if case .cell(let cell) = self { cell } else { nil }
  }
}
