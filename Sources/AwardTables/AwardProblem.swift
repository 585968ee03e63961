import PayDomain

/// A place in a file of the tables.
public struct TablePlace: Hashable, Sendable {
  /// The file, with the path of the folder as the user gave it.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int
}

extension TablePlace: CustomStringConvertible {
  /// `Awards/MA000004-general-retail/award.yaml:12:9`.
  public var description: String { "\(file):\(line):\(column)" }
}

/// What is wrong with our own tables, or with an award that was asked for.
public enum AwardProblem: Problem, Hashable {
  /// There is no such award; those that may have been meant, the likeliest first.
  case unknownAward(String, near: [String])
  /// A file or folder could not be read; the operating system's own reason.
  case cannotRead(file: String, reason: String)
  /// A file in an award's folder is none of the format's; the names it may have.
  case unknownFile(String, allowed: [String])
  /// A folder that should hold agreements holds no folder.
  case noAgreements(String)
  /// A row, key or cell breaks the format.
  case table(TableFault, at: TablePlace)
  /// The tables are well formed and still cannot be right; found by `goingrate awards lint` alone.
  case lint(LintFault, at: TablePlace)

  /// A stable word for the kind of problem.
  public var code: String {
    switch self {
    case .unknownAward: "awards/unknown-award"
    case .cannotRead: "awards/cannot-read"
    case .unknownFile: "awards/unknown-file"
    case .noAgreements: "awards/no-agreements"
    case .table(let fault, _): "awards/\(fault.cause.rawValue)"
    case .lint(let fault, _): "awards/\(fault.cause.rawValue)"
    }
  }

  /// What was found and what was expected, after the file and place.
  public var message: String {
    file.map { "\($0): \(text)" } ?? text
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .unknownAward(_, let near):
      (near.isEmpty ? "" : "did you mean \(AwardProblem.list(near))? ")
        + "`goingrate awards list` shows every award there is"
    case .cannotRead: "check the path and that the file may be read"
    case .unknownFile(_, let allowed): "files of an award are \(AwardProblem.list(allowed))"
    case .noAgreements:
      "give the folder in which each agreement has a folder of its own; `goingrate awards new` makes one"
    case .table(let fault, _): fault.help
    case .lint(let fault, _): fault.help
    }
  }

  /// Nil: the file and place are in the message.
  public var place: SourcePlace? { nil }

  /// The problem as a diagnostic: `file:line:column: error: text`, with the help on a second line.
  public var diagnostic: String {
    let first = file.map { "\($0): error: \(text)" } ?? "error: \(text)"
    return help.map { "\(first)\n  help: \($0)" } ?? first
  }

  /// The file, with line and column where there are any; nil for what is in no file.
  private var file: String? {
    switch self {
    case .unknownAward: nil
    case .cannotRead(let file, _), .unknownFile(let file, _), .noAgreements(let file): file
    case .table(_, let place), .lint(_, let place): "\(place)"
    }
  }

  /// The message without the place.
  private var text: String {
    switch self {
    case .unknownAward(let code, _): "there is no award `\(code)`"
    case .cannotRead(_, let reason): "cannot read: \(reason)"
    case .unknownFile: "not a file of the award format"
    case .noAgreements: "no agreement stands in this folder"
    case .table(let fault, _): fault.message
    case .lint(let fault, _): fault.message
    }
  }

  /// Words in backticks with commas between; a long list is cut and says how many are left.
  static func list(_ words: [String]) -> String {
    let shown = words.prefix(40).map { "`\($0)`" }.joined(separator: ", ")
    return words.count > 40 ? "\(shown) and \(words.count - 40) more" : shown
  }
}
