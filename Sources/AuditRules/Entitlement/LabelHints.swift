import PayDomain

/// What the words of a label give away; read once a label.
struct LabelHints {
  /// Whether it speaks of an apprentice, trainee or supported wage.
  let isTraining: Bool
  /// Whether it speaks of casual work.
  let isCasual: Bool
  /// Whether it speaks of a public holiday.
  let namesPublicHoliday: Bool
  /// Whether it says that a public holiday was worked, or pays extra for it.
  let saysWorked: Bool
  /// The weekend day it names alone, nil for none or a span of days.
  let weekday: Weekday?
  /// Which tier of overtime it names, nil for none.
  let tier: OvertimeTier?

  /// Reads a label or other text of a slip.
  init(_ text: String) {
    let folded = FoldedWords(text)
    func speaks(of words: [StaticString]) -> Bool { words.contains(where: folded.contain) }
    isTraining = speaks(of: ["apprentice", "trainee", "supported wage"])
    isCasual = speaks(of: ["casual"])
    namesPublicHoliday = speaks(of: ["public hol", "pub hol", "ph "]) || folded.are("ph")
    saysWorked =
      !speaks(of: ["not worked"])
      && speaks(of: ["work", "penal", "loading", "ldg", "casual", "x2", "x 2", "x1", "x 1"])
    let saturday = speaks(of: ["saturday", "sat "])
    let sunday = speaks(of: ["sunday", "sun "])
    let spans = saturday == sunday || speaks(of: ["mon"])
    weekday = spans ? nil : saturday ? .saturday : .sunday
    tier = speaks(of: ["first "]) ? .first : speaks(of: ["after ", "thereafter"]) ? .after : nil
  }
}

/// The part of overtime hours that a label names.
enum OvertimeTier: Equatable {
  /// The hours up to the award's step.
  case first
  /// The hours after it.
  case after
}

/// A text in lower case, searched by bytes.
struct FoldedWords {
  private let bytes: [UInt8]

  /// Folds a text; only the letters of ASCII change.
  init(_ text: String) {
    bytes = text.utf8.map { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
    }
  }

  /// Whether the text is exactly `word`.
  func are(_ word: StaticString) -> Bool {
    bytes.count == word.utf8CodeUnitCount && contain(word)
  }

  /// Whether `word` stands anywhere in the text.
  func contain(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { wanted in
      guard let first = wanted.first, wanted.count <= bytes.count else { return false }
      return (0...bytes.count - wanted.count).contains { start in
        bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted)
      }
    }
  }
}
