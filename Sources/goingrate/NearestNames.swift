import AuditRules

/// Names that someone may have meant by a name that is not there.
enum NearestNames {
  /// The checks and families nearest to `name`, best first, at most three; empty when none is near.
  static func checks(to name: String) -> [String] {
    let families = Set(CheckRegistry.all.map(\.family))
    let known = families.sorted() + CheckRegistry.all.map(\.id)
    let near = known.map { (name: $0, distance: distance(name, $0)) }
      .filter { $0.distance <= max(1, name.count / 3) }
    let ordered = near.enumerated().sorted {
      ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
    }
    return ordered.prefix(3).map { "`\($0.element.name)`" }
  }

  /// The awards nearest to a text, likeliest first, at most five: by words of the title, else by the code.
  static func awards(to text: String, among known: [(code: String, title: String)]) -> [String] {
    let typed = words(of: text)
    let scored = known.map { award in
      (award: award, shared: typed.intersection(words(of: award.title)).count)
    }
    let byWords = scored.filter { $0.shared > 0 }.enumerated().sorted {
      (-$0.element.shared, $0.offset) < (-$1.element.shared, $1.offset)
    }
    var near = byWords.map(\.element.award)
    if near.isEmpty {
      let code = text.uppercased()
      // Digits in another order first: they are mistaken more often than one digit for another.
      near = known.filter { $0.code.sorted() == code.sorted() }
      near += known.filter { award in
        !near.contains { $0.code == award.code } && edits(Array(code), Array(award.code)) <= 1
      }
    }
    if near.isEmpty {
      near = known.filter { award in
        let its = words(of: award.title).filter { $0.count > mostEdits * 2 }
        return typed.contains { word in
          word.count > mostEdits * 2
            && its.contains { edits(Array(word), Array($0)) <= mostEdits }
        }
      }
    }
    return near.prefix(5).map { "\($0.code) \($0.title)" }
  }

  /// The titles of classifications that share a word with a text, most words first; all where none does.
  static func titles(to text: String, among known: [String]) -> [String] {
    let typed = words(of: text)
    let shared = known.enumerated().map { place, title in
      (place: place, title: title, count: typed.intersection(words(of: title)).count)
    }
    let near = shared.filter { $0.count > 0 }
    return near.isEmpty
      ? known : near.sorted { (-$0.count, $0.place) < (-$1.count, $1.place) }.map(\.title)
  }

  /// The first eight names as a sentence's part, with how many there are in all: `it has A; B; and 12 more`.
  static func few(_ names: [String], of count: Int) -> String {
    let shown = names.prefix(8)
    let more = count > shown.count ? "; and \(count - shown.count) more" : ""
    return "it has \(shown.joined(separator: "; "))\(more)"
  }

  /// How many letters of a word that is twice as long may be wrong.
  private static let mostEdits = 2

  /// Words that many titles hold.
  private static let commonWords: Set<String> = [
    "award", "industry", "and", "the", "general", "services", "2010", "2020",
  ]

  /// The words that tell awards apart.
  private static func words(of text: String) -> Set<String> {
    let all = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(all).subtracting(commonWords)
  }

  /// How far a typed name is from a check's id: by the whole id, or by the part after its family.
  private static func distance(_ typed: String, _ id: String) -> Int {
    let own = id.split(separator: "/").last.map { edits(Array(typed), Array($0)) }
    return min(edits(Array(typed), Array(id)), own ?? .max)
  }

  /// The letters to insert, delete or replace to turn `typed` into `name`, or, for one more, into its beginning.
  private static func edits(_ typed: [Character], _ name: [Character]) -> Int {
    var row = Array(0...name.count)
    for (place, letter) in typed.enumerated() {
      var next = [place + 1]
      for (column, other) in name.enumerated() {
        next.append(
          min(row[column] + (letter == other ? 0 : 1), row[column + 1] + 1, next[column] + 1))
      }
      row = next
    }
    let whole = row[name.count]
    return min(whole, (row.min() ?? whole) + 1)
  }
}
