import PayDomain

/// What the words of a label or a heading say of leave.
enum LeaveWords {
  /// Which leave a label names; nil when it names none, or the money paid beside it.
  static func kind(of label: String) -> LeaveKind? {
    let senses = senses(of: label)
    guard !senses.contains(.notPaid) else { return nil }
    if senses.contains(.violence) { return .familyViolence }
    if senses.contains(.longService) || senses.isSuperset(of: [.long, .service]) {
      return .longService
    }
    if senses.contains(.timeOff) { return .timeOff }
    if senses.contains(.personal) || holds(UInt8(ascii: "s"), label) { return .personal }
    if senses.contains(.publicHoliday) { return .other }
    if senses.contains(.annual) || holds(UInt8(ascii: "a"), label) { return .annual }
    return senses.contains(.leave) ? .other : nil
  }

  /// What the words say their figures count: hours, days or weeks; nil when they say none or several.
  static func unit(of text: String) -> LineUnit? {
    switch senses(of: text).intersection([.hours, .days, .weeks]) {
    case .hours: .hours
    case .days: .days
    case .weeks: .weeks
    default: nil
    }
  }

  /// What the words of a text say.
  private static func senses(of text: String) -> LeaveSense {
    var senses: LeaveSense = []
    var text = text
    if text.utf8.contains(where: { $0 >= 0x80 }) {
      for word in words(of: text.lowercased()) { senses.formUnion(LeaveSense(word)) }
      return senses
    }
    text.withUTF8 { bytes in
      var hash = PDFWordHash.seed
      for byte in bytes {
        if (byte | 0x20) &- 0x61 < 26 {
          PDFWordHash.add(byte | 0x20, to: &hash)
        } else if hash != PDFWordHash.seed {
          senses.formUnion(LeaveSense(hash))
          hash = PDFWordHash.seed
        }
      }
      senses.formUnion(LeaveSense(hash))
    }
    return senses
  }

  /// Whether a letter, small or capital, stands before `/l`.
  private static func holds(_ letter: UInt8, _ text: String) -> Bool {
    var before: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      if byte | 0x20 == UInt8(ascii: "l"), before.1 == UInt8(ascii: "/"), before.0 | 0x20 == letter
      {
        return true
      }
      before = (before.1, byte)
    }
    return false
  }

  /// What the one figure beside each label is, by the heading above the section; nil when it does not say.
  static func column(of heading: String) -> LineColumn? {
    let words = words(of: heading.lowercased())
    if words.contains(where: { ["balance", "balances", "owing", "owed", "position"].contains($0) })
    {
      return .balance
    }
    let isOfPay = words.contains("pay") || words.contains("period")
    if words.contains("accrued") || words.contains("accruals") || words.contains("accrual") {
      return isOfPay ? .accrued : nil
    }
    return words.contains("taken") || words.contains("used") ? .used : nil
  }

  /// The runs of letters of a text.
  private static func words(of text: String) -> [String] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split { !$0.isLetter }.map(String.init)
    }
    return text.utf8.split { ($0 | 0x20) &- 0x61 >= 26 }.map { String(Substring($0)) }
  }
}

/// What words say of leave, as bits.
private struct LeaveSense: OptionSet, Sendable {
  let rawValue: UInt16

  static let notPaid = LeaveSense(rawValue: 1)
  static let violence = LeaveSense(rawValue: 2)
  static let longService = LeaveSense(rawValue: 4)
  static let long = LeaveSense(rawValue: 8)
  static let service = LeaveSense(rawValue: 16)
  static let timeOff = LeaveSense(rawValue: 32)
  static let personal = LeaveSense(rawValue: 64)
  static let publicHoliday = LeaveSense(rawValue: 128)
  static let annual = LeaveSense(rawValue: 256)
  static let leave = LeaveSense(rawValue: 512)
  static let hours = LeaveSense(rawValue: 1024)
  static let days = LeaveSense(rawValue: 2048)
  static let weeks = LeaveSense(rawValue: 4096)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// What the word with a hash says.
  init(_ hash: UInt64) { self = LeaveSense.known[hash] ?? [] }

  /// What a word in small letters says.
  init(_ word: String) { self.init(LeaveSense.hash(word)) }

  private static func hash(_ word: String) -> UInt64 {
    var hash = PDFWordHash.seed
    for byte in word.utf8 { PDFWordHash.add(byte, to: &hash) }
    return hash
  }

  private static let words: [(sense: LeaveSense, words: [String])] = [
    (.notPaid, ["loading", "ldg", "unpaid", "lwop", "without", "value", "liability"]),
    (.violence, ["violence", "fdv", "fdvl", "dv"]), (.longService, ["lsl"]), (.long, ["long"]),
    (.service, ["service"]),
    (.timeOff, ["rdo", "rdos", "ado", "toil", "til", "lieu", "rostered"]),
    (.personal, ["personal", "sick", "carer", "carers", "pcl", "sl"]), (.publicHoliday, ["public"]),
    (
      .annual,
      [
        "annual", "recreation", "recreational", "rec", "holiday", "holidays", "vacation", "al",
      ]
    ), (.leave, ["leave", "lve"]), (.hours, ["hours", "hour", "hrs", "hr", "h"]),
    (.days, ["days", "day"]), (.weeks, ["weeks", "week", "wks"]),
  ]

  private static let known: PDFHashTable<LeaveSense> = {
    var known = PDFHashTable<LeaveSense>()
    for (sense, words) in words {
      for word in words { known.change(hash(word), from: []) { $0.formUnion(sense) } }
    }
    return known
  }()
}

extension LineUnit? {
  /// The unit, or hours where nothing says it: what is read so is doubtful.
  var orHours: LineUnit { if let self { self } else { .hours } }
}
