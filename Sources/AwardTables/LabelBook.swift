import PayDomain

/// What a label says in an award's own words.
public struct NamedProvisions: Hashable, Sendable {
  /// What the hours are for.
  public let category: PayCategory
  /// The provisions that have every word of the label, ascending.
  ///
  /// Empty where the label says no more than that the hours are of ``category``, as `Night shift` does: payrolls
  /// write such words for every provision of the kind.
  public let places: [Int]

  /// The provisions that have every word of the label, ascending, however common its words are.
  public let withItsWords: [Int]

  /// Whether the label names a permanent night shift, which may as well be a night shift of a permanent employee.
  public var mayMeanPermanentJob: Bool

  /// Whether the label says that only what is paid on top of ordinary pay stands in the line.
  public let isLoading: Bool
}

/// The words of an award's provisions, by which labels that payrolls copy from a pay guide are known again.
///
/// **Limits:** a label means a provision only where it has all of its words and no others; nothing is matched by likeness.
public struct LabelBook: Sendable {
  private let award: Award
  /// The words of each provision that a label may name; empty for others.
  private let words: [Set<Substring>]

  /// Makes the book of an award.
  public init(_ award: Award) {
    self.award = award
    words = award.provisions.map { provision in
      LabelBook.mayBeNamed(provision.category)
        ? LabelBook.words(FoldedText.fold(provision.condition.words)) : []
    }
  }

  /// The provisions that a label names; nil where it is in none of the award's words, or in those of several kinds.
  ///
  /// Percentages and multiples in the label and the word `casual` say nothing here. Hours are overtime only where the
  /// label says so.
  public func provisions(named label: String) -> NamedProvisions? {
    let plain = label.split(separator: " ").filter { !LabelBook.isMultiple($0) }
      .joined(separator: " ")
    let all = LabelBook.words(FoldedText.fold(plain)).subtracting(LabelBook.employments)
    if let named = provisions(named: plain, all, isLoading: false) { return named }
    let own = all.subtracting(LabelBook.loadings)
    return own.count < all.count ? provisions(named: plain, own, isLoading: true) : nil
  }

  private func provisions(
    named plain: String, _ own: Set<Substring>, isLoading: Bool
  ) -> NamedProvisions? {
    guard !own.isEmpty else { return nil }
    let isOvertime = own.contains(LabelBook.overtime)
    let bare = own.subtracting([LabelBook.overtime])
    var named = award.provisions(headed: plain).filter { !words[$0].isEmpty }
    named += words.indices.filter { words[$0].subtracting([LabelBook.overtime]) == bare }
    named.removeAll { (award.provisions[$0].category == .overtime) != isOvertime }
    if named.isEmpty, own == LabelBook.permanentNight { return permanentNight(isLoading) }
    guard let category = named.first.map({ award.provisions[$0].category }),
      named.allSatisfy({ award.provisions[$0].category == category })
    else { return nil }
    let isCommon = (isOvertime ? own.subtracting(LabelBook.weekdays) : own)
      .isSubset(of: LabelBook.common)
    let wider = award.provisions.indices.filter { place in
      award.provisions[place].category == category && !words[place].isEmpty
        && (named.contains(place) || LabelBook.mayMean(words[place], bare))
    }
    return NamedProvisions(
      category: category, places: isCommon ? [] : wider, withItsWords: wider,
      mayMeanPermanentJob: category == .permanentNight && own.contains("permanent"),
      isLoading: isLoading)
  }

  /// Whether words say what a label says and more, and do not deny it.
  private static func mayMean(_ words: Set<Substring>, _ label: Set<Substring>) -> Bool {
    guard label.isSubset(of: words) else { return false }
    let more = words.subtracting(label)
    return more.isEmpty || !more.isSubset(of: denials)
  }

  /// Whether a part of a label is a percentage or a multiple such as `x1.5`, in parentheses or not.
  private static func isMultiple(_ part: Substring) -> Bool {
    let bare = part.drop { "(x@".contains($0) }.prefix { $0 != ")" }
    guard let first = bare.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    else { return bare.isEmpty && !part.isEmpty }
    let isNumber = bare.utf8.allSatisfy {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "%")
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    return isNumber && (bare.last == "%" || part.first == "x" || bare.contains("."))
  }

  /// Whether hours of a category are paid under provisions whose words stand on slips as they are.
  ///
  /// A rostered day off may be one that was taken.
  private static func mayBeNamed(_ category: PayCategory) -> Bool {
    switch category {
    case .evening, .night, .earlyMorning, .saturday, .sunday, .publicHoliday, .shift,
      .permanentNight, .overtime:
      true
    case .ordinary, .casualLoading, .publicHolidayNotWorked, .rosteredDayOff, .allowance,
      .expenseAllowance, .annualLeave, .leaveLoading, .personalLeave, .longServiceLeave,
      .parentalLeave, .otherLeave, .unpaidLeave, .leaveCashedOut, .bonus, .commission, .pieceRate,
      .salary, .backPay, .termination, .workersCompensation, .reimbursement, .tax, .studyLoan,
      .deduction, .salarySacrifice, .superGuarantee, .superOther, .unknown:
      false
    }
  }

  /// What `Permanent night shift` says where the award says more of such shifts; nil where it has none.
  private func permanentNight(_ isLoading: Bool) -> NamedProvisions? {
    guard award.provisions.contains(where: { $0.category == .permanentNight }) else { return nil }
    return NamedProvisions(
      category: .permanentNight, places: [], withItsWords: [], mayMeanPermanentJob: true,
      isLoading: isLoading)
  }

  private static let permanentNight: Set<Substring> = ["permanent", "night", "shift"]
  private static let overtime: Substring = "overtime"
  private static let employments: Set<Substring> = ["casual", "cas"]
  /// Words that say that the line pays only an extra.
  private static let loadings: Set<Substring> = ["loading", "ldg", "ldng"]
  /// Words that turn others into their contrary.
  private static let denials: Set<Substring> = ["not", "non", "other", "than"]
  /// Words that payrolls write for every provision of a kind.
  private static let common: Set<Substring> = [
    "saturday", "sunday", "public", "holiday", "holidays", "night", "afternoon", "evening", "early",
    "late", "morning", "shift", "shifts", "shiftwork", "overtime", "permanent", "work", "worked",
    "hours", "day", "ordinary", "penalty", "rate", "rates",
  ]
  /// Days that payrolls write beside overtime of every kind.
  private static let weekdays: Set<Substring> = [
    "monday", "tuesday", "wednesday", "thursday", "friday",
  ]
  /// Words that tell nothing apart.
  private static let fillers: Set<Substring> = ["the", "a", "of", "for", "on", "to", "and"]
  /// Short forms.
  private static let short: [Substring: [Substring]] = [
    "mon": ["monday"], "tue": ["tuesday"], "tues": ["tuesday"], "wed": ["wednesday"],
    "thu": ["thursday"], "thur": ["thursday"], "thurs": ["thursday"], "fri": ["friday"],
    "sat": ["saturday"], "sun": ["sunday"], "hrs": ["hours"], "ot": ["overtime"],
    "ph": ["public", "holiday"], "aft": ["afternoon"], "perm": ["permanent"],
    "nightshift": ["night", "shift"], "nights": ["night"],
  ]

  private static func words(_ folded: String) -> Set<Substring> {
    var words: Set<Substring> = []
    for word in folded.split(separator: " ") where !fillers.contains(word) {
      words.formUnion(short[word] ?? [word])
    }
    if words.contains("shift"), words.remove("n") != nil { words.insert("night") }
    return words
  }
}
