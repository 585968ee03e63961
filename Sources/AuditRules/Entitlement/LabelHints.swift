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
  /// Whether it names a weekend day with another day or with the night: a roster, or a shift that goes past midnight.
  let mayBeOtherDays: Bool
  /// Which tier of overtime it names, nil for none.
  let tier: OvertimeTier?
  /// Whether it calls its sum an extra by name, such as a penalty or a loading.
  let namesExtra: Bool
  /// Whether it says with a plus that its sum is on top of other pay.
  let addsOnTop: Bool
  /// Whether it speaks of the morning, and whether of the early morning by that name.
  let morning: (isNamed: Bool, isEarly: Bool)
  /// Whether it speaks of pay for hours.
  let namesPay: Bool
  /// Whether it speaks of part-time work.
  let isPartTime: Bool
  /// Whether it names one kind of allowance that awards give beside the pay for the hours, and nothing else.
  let isKnownAllowance: Bool

  /// Short ways to write that someone is an apprentice, trainee or on a supported wage.
  private static let training: [StaticString] = [
    "app", "appr", "apprent", "appentice", "trnee", "sbat", "sba", "indentured", "learner",
    "intern", "cadet", "sws", "school based", "school-based",
    "1st yr", "2nd yr", "3rd yr", "4th yr", "1st year", "2nd year", "3rd year", "4th year",
    "first year", "second year", "third year", "fourth year",
  ]

  /// The days between weekends, as labels write them.
  private static let workdays: [StaticString] = [
    "mon", "monday", "tue", "tues", "tuesday", "wed", "wednesday", "thu", "thur", "thurs",
    "thursday", "fri", "friday",
  ]

  /// Short ways to write the weekend's days.
  private static let weekends: [StaticString] = ["sat", "sun"]

  /// Ways to write that the hours are the night's.
  private static let nights: [StaticString] = [
    "night", "nights", "overnight", "nightshift", "nightshifts",
  ]

  /// Reads a label or other text of a slip.
  init(_ text: String) {
    let folded = FoldedWords(text)
    func speaks(of words: [StaticString]) -> Bool { words.contains(where: folded.contain) }
    isTraining =
      speaks(of: ["apprentice", "trainee", "supported wage"])
      || LabelHints.training.contains { folded.containWords($0) }
    isCasual = speaks(of: ["casual"])
    namesPublicHoliday = speaks(of: ["public hol", "pub hol", "ph "]) || folded.are("ph")
    saysWorked =
      !speaks(of: ["not worked"])
      && speaks(of: ["work", "penal", "loading", "ldg", "casual", "x2", "x 2"])
    namesExtra = speaks(of: ["penal", "loading", "ldg", "allow", "allw", "premium", "extra", "+"])
    addsOnTop = speaks(of: ["+"])
    morning = (speaks(of: ["morn", "early"]), speaks(of: ["early morn", "early am"]))
    namesPay = speaks(of: ["loading", "ldg", "penal", "shift", "base", "casual", "top up"])
    isPartTime = ["pt", "p/t", "part time", "part-time"].contains { folded.containWords($0) }
    let saturday = speaks(of: ["saturday", "sat "])
    let sunday = speaks(of: ["sunday", "sun "])
    let isRoster = LabelHints.workdays.contains { folded.containWords($0) }
    let spans = saturday == sunday || speaks(of: ["mon"]) || isRoster
    mayBeOtherDays =
      (saturday || sunday || LabelHints.weekends.contains { folded.containWords($0) })
      && (isRoster || LabelHints.nights.contains { folded.containWords($0) })
    weekday = spans ? nil : saturday ? .saturday : .sunday
    isKnownAllowance = AllowanceKind(namingAlone: text) != nil
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
  func contain(_ word: StaticString) -> Bool { find(word) { _ in true } }

  /// Whether `words` stand in the text and are not a part of longer ones.
  func containWords(_ words: StaticString) -> Bool {
    find(words) { place in
      let before = place.lowerBound > 0 ? bytes[place.lowerBound - 1] : nil
      let after = place.upperBound < bytes.count ? bytes[place.upperBound] : nil
      return ![before, after].contains { $0?.isLetterOrDigit ?? false }
    }
  }

  /// Whether they say that the line is paid at a rate of days before.
  var nameAnOlderRate: Bool {
    contain("rate")
      && (containWords("old") || containWords("previous") || containWords("prior")
        || containWords("former"))
  }

  private func find(_ word: StaticString, where fits: (Range<Int>) -> Bool) -> Bool {
    word.withUTF8Buffer { wanted in
      guard let first = wanted.first, wanted.count <= bytes.count else { return false }
      return (0...bytes.count - wanted.count).contains { start in
        let place = start..<start + wanted.count
        return bytes[start] == first && bytes[place].elementsEqual(wanted) && fits(place)
      }
    }
  }
}

extension UInt8 {
  /// Whether it is a lower-case letter of ASCII, a digit or a part of a letter beyond ASCII.
  fileprivate var isLetterOrDigit: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || self >= 0x80
  }
}
