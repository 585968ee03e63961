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
    let folded = text.lowercased()
    func speaks(of words: [String]) -> Bool { words.contains { folded.contains($0) } }
    isTraining = speaks(of: ["apprentice", "trainee", "supported wage"])
    isCasual = speaks(of: ["casual"])
    namesPublicHoliday = speaks(of: ["public hol", "pub hol", "ph "]) || folded == "ph"
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
