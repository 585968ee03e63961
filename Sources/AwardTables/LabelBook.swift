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

  /// Whether the label names a permanent night shift, which may as well be a night shift of a permanent employee.
  public var mayMeanPermanentJob: Bool
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
  /// Percentages in the label and the word `casual` say nothing here. Hours are overtime only where the label says so.
  public func provisions(named label: String) -> NamedProvisions? {
    let plain = label.split(separator: " ").filter { $0.last != "%" }.joined(separator: " ")
    let folded = FoldedText.fold(plain)
    let own = LabelBook.words(folded).subtracting(LabelBook.employments)
    guard !own.isEmpty else { return nil }
    let isOvertime = own.contains(LabelBook.overtime)
    let bare = own.subtracting([LabelBook.overtime])
    var named = award.provisions(headed: plain).filter { !words[$0].isEmpty }
    named += words.indices.filter { words[$0].subtracting([LabelBook.overtime]) == bare }
    named.removeAll { (award.provisions[$0].category == .overtime) != isOvertime }
    if named.isEmpty, own == LabelBook.permanentNight { return permanentNight }
    guard let category = named.first.map({ award.provisions[$0].category }),
      named.allSatisfy({ award.provisions[$0].category == category })
    else { return nil }
    let isCommon = own.isSubset(of: LabelBook.common)
    let wider = award.provisions.indices.filter { place in
      award.provisions[place].category == category && !words[place].isEmpty
        && (named.contains(place) || bare.isSubset(of: words[place]))
    }
    return NamedProvisions(
      category: category, places: isCommon ? [] : wider,
      mayMeanPermanentJob: category == .permanentNight && own.contains("permanent"))
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
  private var permanentNight: NamedProvisions? {
    guard award.provisions.contains(where: { $0.category == .permanentNight }) else { return nil }
    return NamedProvisions(category: .permanentNight, places: [], mayMeanPermanentJob: true)
  }

  private static let permanentNight: Set<Substring> = ["permanent", "night", "shift"]
  private static let overtime: Substring = "overtime"
  private static let employments: Set<Substring> = ["casual"]
  /// Words that payrolls write for every provision of a kind.
  private static let common: Set<Substring> = [
    "saturday", "sunday", "public", "holiday", "holidays", "night", "afternoon", "evening", "early",
    "late", "morning", "shift", "shifts", "shiftwork", "overtime", "permanent", "work", "worked",
    "hours", "day", "ordinary", "penalty", "rate", "rates",
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
    return words
  }
}
