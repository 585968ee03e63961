/// The word that someone may have meant by one that is not known.
enum NearWord {
  /// The nearest of `known`; nil when none is within a third of its letters.
  static func of(_ word: String, among known: [String]) -> String? {
    let typed = Array(word.lowercased())
    let near = known.map { (word: $0, edits: edits(typed, Array($0))) }
      .filter { $0.edits <= max(1, typed.count / 3) }
    return near.min { $0.edits < $1.edits }?.word
  }

  /// The letters to insert, delete or replace to turn one word into another.
  private static func edits(_ typed: [Character], _ known: [Character]) -> Int {
    var row = Array(0...known.count)
    for (place, letter) in typed.enumerated() {
      var next = [place + 1]
      for (column, other) in known.enumerated() {
        next.append(
          min(row[column] + (letter == other ? 0 : 1), row[column + 1] + 1, next[column] + 1))
      }
      row = next
    }
    return row[known.count]
  }
}
