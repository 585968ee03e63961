import PayDomain

/// The words of our vocabulary: how abbreviations and phrases are written out.
struct PhraseBook: Sendable {
  /// A phrase and the words it stands for.
  private struct Phrase: Sendable {
    /// The phrase's own words after the first.
    let rest: [String]
    /// What they stand for; empty for words that say nothing about the meaning.
    let means: [String]
  }

  /// Phrases by their first word, the longest first.
  private let phrases: [String: [Phrase]]
  /// Every word that a phrase can stand for.
  let meanings: Set<String>

  /// Reads `words.csv`.
  init(_ table: DataTable) throws(ReadingProblem) {
    var phrases: [String: [Phrase]] = [:]
    var meanings: Set<String> = []
    var seen: Set<String> = []
    for row in table.rows {
      let words = row.cells[0].split(separator: " ").map(String.init)
      guard let first = words.first, seen.insert(row.cells[0]).inserted else {
        throw table.fault("the phrase `\(row.cells[0])` is blank or stands twice", row, 0)
      }
      let means = row.cells[1].split(separator: " ").map(String.init)
      meanings.formUnion(means)
      phrases[first, default: []].append(Phrase(rest: Array(words.dropFirst()), means: means))
    }
    self.phrases = phrases.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
    self.meanings = meanings
  }

  /// The longest phrase that begins at a word: how many words it takes and what it stands for.
  func longest(at index: Int, of words: [String]) -> (length: Int, means: [String])? {
    guard let candidates = phrases[words[index]] else { return nil }
    for phrase in candidates
    where words[(index + 1)...].starts(with: phrase.rest) {
      return (1 + phrase.rest.count, phrase.means)
    }
    return nil
  }
}

/// A label taken apart into words, numbers and what cannot be placed.
struct LabelWords {
  /// The words, written out.
  private(set) var words: Set<String> = []
  /// Percentages written with their sign.
  private(set) var percentages: [Percentage] = []
  /// Multiples such as 1.5, as percentages.
  private(set) var multiples: [Percentage] = []
  /// Whether a word is not in the vocabulary.
  private(set) var hasUnknown = false

  /// Takes a label apart; `known` are the words that rules use.
  init(_ label: String, book: PhraseBook, known: Set<String>) {
    let tokens = LabelTokens.tokens(of: label, book: book)
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if let number = LabelNumber(token) {
        take(
          number, before: index > 0 ? tokens[index - 1] : nil,
          after: tokens.dropFirst(index + 1).first)
        index += 1
      } else if let (length, means) = book.longest(at: index, of: tokens) {
        for word in means { add(word) }
        index += length
      } else {
        if known.contains(token) { words.insert(token) } else { hasUnknown = true }
        index += 1
      }
    }
  }

  /// Adds a word of a phrase's meaning, which may be a percentage.
  private mutating func add(_ word: String) {
    if case .percentage(let percentage) = LabelNumber(word) {
      multiples.append(percentage)
    } else {
      words.insert(word)
    }
  }

  /// Adds a number, as its neighbours say what it is; one before `am` or `pm` is a time of the clock.
  private mutating func take(_ number: LabelNumber, before: String?, after: String?) {
    guard after.map({ !LabelTokens.halfDays.contains($0) }) ?? true else { return }
    switch number {
    case .percentage(let percentage): percentages.append(percentage)
    case .decimal(let multiple):
      if before == "t" {
        words.insert("multipletime")
        hasUnknown = false
      }
      if (100_001...400_000).contains(multiple.thousandths) {
        multiples.append(multiple)
      } else {
        hasUnknown = true
      }
    case .whole(let multiple):
      guard before == "x" || before == "times" || before == "@" || after == "x" else { return }
      if (100_001...400_000).contains(multiple.thousandths) { multiples.append(multiple) }
    }
  }

  /// Takes two words out when both are there; false otherwise.
  mutating func remove(_ first: String, _ second: String) -> Bool {
    guard words.contains(first), words.contains(second) else { return false }
    words.remove(first)
    words.remove(second)
    return true
  }
}

/// A number in a label.
enum LabelNumber {
  /// With a per cent sign.
  case percentage(Percentage)
  /// With a decimal point: 1.5 is 150 %.
  case decimal(Percentage)
  /// Digits alone: 2 is 200 % where it is a multiple at all.
  case whole(Percentage)

  /// Reads a token; nil when it is no number.
  init?(_ token: String) {
    guard let first = token.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    else { return nil }
    guard let number = Figures.percentage(token) else { return nil }
    if token.utf8.last == UInt8(ascii: "%") {
      self = .percentage(number)
    } else {
      let multiple = Percentage(thousandths: number.thousandths * 100)
      self = token.contains(".") ? .decimal(multiple) : .whole(multiple)
    }
  }
}

/// Cuts a label into tokens.
enum LabelTokens {
  /// What stands for a time of the clock written with a colon.
  static let clock = "clock"
  /// The words that make the number before them a time of the clock.
  static let halfDays = ["am", "pm", "a.m", "p.m"]

  /// The tokens of a label, lower case: words, numbers and per cent figures, without a leading pay code.
  ///
  /// A slash parts words unless the whole is a phrase (`o/t`); letters and digits part (`T1.5`, `x2`). Times such
  /// as `18:30` and windows such as `1900-2400` become ``clock``.
  static func tokens(of label: String, book: PhraseBook) -> [String] {
    let text = TextFolding.folded(label)
    var tokens: [String] = []
    for piece in withoutCode(text).split(whereSeparator: { " _-–—,;()[]+|\"".contains($0) }) {
      guard !isClock(piece) else {
        tokens.append(clock)
        continue
      }
      for part in piece.split(separator: ":") { append(part, to: &tokens, book) }
    }
    markWindows(&tokens)
    return tokens
  }

  /// Makes two times of four digits that stand together, `1900-2400`, ``clock``; two years that follow one another
  /// are none.
  private static func markWindows(_ tokens: inout [String]) {
    for place in tokens.indices.dropLast() {
      guard let from = fourDigits(tokens[place]), let to = fourDigits(tokens[place + 1]),
        to != from + 1
      else { continue }
      tokens[place] = clock
      tokens[place + 1] = clock
    }
  }

  /// A time of the clock written with four digits, as a number; nil when it is none.
  private static func fourDigits(_ token: String) -> Int? {
    guard token.utf8.count == 4, let number = Int(token), (0...2400).contains(number),
      number % 100 < 60
    else { return nil }
    return number
  }

  /// Adds the tokens of a piece without separators.
  private static func append(_ piece: Substring, to tokens: inout [String], _ book: PhraseBook) {
    let word = piece.hasSuffix(".") ? String(piece.dropLast()) : String(piece)
    guard !word.isEmpty else { return }
    if book.longest(at: 0, of: [word]) != nil {
      tokens.append(word)
    } else {
      for part in word.split(separator: "/") { tokens += atoms(of: part) }
    }
  }

  /// Whether a piece begins with a time written with a colon, `18:30` or `6:30pm`.
  private static func isClock(_ piece: Substring) -> Bool {
    guard let colon = piece.firstIndex(of: ":"), colon > piece.startIndex else { return false }
    return piece[..<colon].allSatisfy(\.isNumber)
      && piece[piece.index(after: colon)...].first?.isNumber == true
  }

  /// The text behind a leading pay code and dash: `2 - `, `A010 - `, `L - `; the text itself without one.
  private static func withoutCode(_ text: String) -> Substring {
    guard let dash = text.firstRange(of: " - ") else { return text[...] }
    let code = text[..<dash.lowerBound]
    let letters = code.prefix { $0.isLetter }
    let digits = code.dropFirst(letters.count)
    let isCode =
      letters.count <= 1 && digits.allSatisfy { $0.isASCII && $0.isNumber } && !code.isEmpty
    return isCode ? text[dash.upperBound...] : text[...]
  }

  /// A word parted between letters and digits, with `&` and `@` on their own.
  private static func atoms(of word: Substring) -> [String] {
    var atoms: [String] = []
    var current = ""
    var wasNumber = false
    for character in word {
      if character == "&" || character == "@" {
        if !current.isEmpty { atoms.append(current) }
        atoms.append(character == "&" ? "and" : "@")
        current = ""
        continue
      }
      let isNumber =
        character.isASCII && (character.isNumber || (wasNumber && ".%".contains(character)))
      if !current.isEmpty, isNumber != wasNumber {
        atoms.append(current)
        current = ""
      }
      current.append(character)
      wasNumber = isNumber
    }
    if !current.isEmpty { atoms.append(current) }
    return atoms
  }
}
