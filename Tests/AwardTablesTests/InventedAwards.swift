import Glibc
import PayDomain

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
    for path in [award, "national"] { rmdir("\(folder)/\(path)") }
    rmdir(folder)
  }

  /// The invented award's folder.
  var award: String { "MA999999-example" }

  /// Writes the bytes of a file.
  func write(_ path: String, _ bytes: [UInt8]) throws {
    if let end = path.lastIndex(of: "/") { mkdir("\(folder)/\(path[..<end])", 0o700) }
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

  /// Loads the invented award.
  func load() throws -> Award { try AwardLibrary(folder: folder).award("MA999999") }

  /// What the refusal says, without the folder; empty when the award loads.
  func refusal() -> String {
    do {
      _ = try load()
      return ""
    } catch {
      return "\(error)".isEmpty ? "" : (error as? AwardProblem).map(withoutFolder) ?? "\(error)"
    }
  }

  /// A problem's message without the folder.
  func withoutFolder(_ problem: AwardProblem) -> String {
    let message = problem.message
    return message.hasPrefix("\(folder)/") ? String(message.dropFirst(folder.count + 1)) : message
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
    else { return .notCovered("the test asks for what is not in the tables") }
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
    case .notCovered(let why): why
    }
  }
  /// The cell; nil when there is none.
  var cell: Cell? {
    if case .cell(let cell) = self { cell } else { nil }
  }
}
