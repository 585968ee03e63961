import AwardTables
import PayDomain

/// What the headings above a guide's table say: who it is for.
struct GuideSection {
  /// Who a table is for, as far as our tables tell them apart.
  enum Kind: Hashable {
    case adult
    /// A junior; the age may stand in the row.
    case junior(AgeBand?)
    case apprentice
    case loadedRate
  }

  private(set) var kind = Kind.adult
  /// Empty when the headings do not say.
  private(set) var employment: [EmploymentType] = []
  /// What is left: streams, levels, kinds of work.
  private(set) var scope: [String] = []

  /// Reads the headings.
  init(_ headings: [String]) {
    for part in headings.flatMap({ GuideSection.parts(of: $0) }) {
      let words = part.lowercased()
      if let types = GuideSection.types[words] {
        employment = types
      } else if GuideSection.apprentices.contains(where: words.hasPrefix) {
        kind = .apprentice
      } else if words.hasPrefix("loaded rate") {
        kind = .loadedRate
      } else if words == "junior" || words == "juvenile" {
        if kind == .adult { kind = .junior(nil) }
      } else if let age = GuideSection.age(words) {
        if kind == .adult || kind == .junior(nil) { kind = .junior(age) }
      } else if words != "adult" {
        scope.append(part)
      }
    }
  }

  private static let types: [String: [EmploymentType]] = [
    "full-time & part-time": [.fullTime, .partTime],
    "full-time and part-time": [.fullTime, .partTime],
    "full-time": [.fullTime], "part-time": [.partTime], "casual": [.casual],
  ]

  private static let apprentices = ["apprentice", "adult apprentice", "trainee", "cadet"]

  private static func parts(of heading: String) -> [String] {
    var parts: [[Substring]] = [[]]
    for word in heading.split(separator: " ") {
      if word == "-" || word == "–" {
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  /// A number of years up to this is the length of a training, not an age.
  private static let longestTraining = 10

  /// The age a heading or a row's name says: `under 16 years of age`, `17 years`, `20 years of age and employed by
  /// the employer for 6 months or less`; nil when it says none that the tables tell apart.
  static func age(_ text: String) -> AgeBand? {
    var words = text.lowercased().split(separator: " ").map(String.init)
    if words.first == "at" { words.removeFirst() }
    let isUnder: Bool
    if words.first == "under" {
      isUnder = true
      words.removeFirst()
    } else if words.prefix(2) == ["less", "than"] {
      isUnder = true
      words.removeFirst(2)
    } else {
      isUnder = false
    }
    guard words.count > 1, let years = Int(words[0]), words[1] == "years", years > longestTraining
    else { return nil }
    var rest = words.dropFirst(2)
    if rest.prefix(2) == ["of", "age"] { rest = rest.dropFirst(2) }
    switch rest.joined(separator: " ") {
    case "", "and under", "or under":
      return .junior(years: isUnder ? years - 1 : years, months: nil)
    case let service: return months(service).map { .junior(years: years, months: $0) }
    }
  }

  /// Months of service that a guide's words stand for: `and employed by the employer for 6 months or less` is six,
  /// `… for more than 6 months` seven.
  private static func months(_ text: String) -> Int? {
    let start = "and employed by the employer for "
    guard text.hasPrefix(start) else { return nil }
    let words = text.dropFirst(start.count).split(separator: " ")
    guard words.count == 4 else { return nil }
    if words[1...].elementsEqual(["months", "or", "less"]) { return Int(words[0]) }
    guard words[0] == "more", words[1] == "than", words[3] == "months" else { return nil }
    return Int(words[2]).map { $0 + 1 }
  }
}
