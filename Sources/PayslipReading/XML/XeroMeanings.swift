import PayDomain

/// What a pay item makes of the lines that name it.
struct XeroMeaning {
  /// Its name, the label of its lines.
  var label: String
  /// What the label means, corrected by the item's own kind.
  var reading: LabelReading
  /// The unit its quantities count, nil when it does not say.
  var unit: LineUnit?
}

/// Works out what pay items mean, once for each.
struct XeroMeanings {
  private var labels: XMLLabels
  private let units: [String: LineUnit] = [
    "hours": .hours, "hour": .hours, "days": .days, "day": .days, "weeks": .weeks,
    "week": .weeks, "km": .kilometres, "kms": .kilometres, "kilometres": .kilometres,
    "fixed amount": .dollars,
  ]
  private var known: [XeroID: XeroMeaning] = [:]

  /// Makes meanings from the vocabulary and the user's codes.
  init(_ labels: XMLLabels) { self.labels = labels }

  /// What an item makes of its lines.
  mutating func meaning(of item: XeroItem, id: XeroID) -> XeroMeaning {
    if let found = known[id] { return found }
    let unit: LineUnit? = item.typeOfUnits.map { units[$0].map { $0 } ?? .each }
    let meaning = XeroMeaning(label: item.name, reading: reading(of: item), unit: unit)
    known[id] = meaning
    return meaning
  }

  /// What a line's own label means to the user or the vocabulary.
  mutating func reading(of label: String) -> LabelReading { labels.reading(of: label) }

  private mutating func reading(of item: XeroItem) -> LabelReading {
    var reading = labels.reading(of: item.name)
    guard !reading.isAsserted else { return reading }
    if let type = item.earningsType { reading = XeroMeanings.reading(reading, of: type) }
    if let multiplier = item.multiplier { reading.multiplier = multiplier }
    return reading
  }

  /// A label's meaning under an earnings type: what the type rules out gives way to what the type
  /// says.
  ///
  /// An ordinary-time item with a name nobody knows stays unknown: it could be a loading beside the
  /// base.
  private static func reading(_ reading: LabelReading, of type: String) -> LabelReading {
    switch type {
    case "OVERTIMEEARNINGS": settled(reading, [.overtime, .rosteredDayOff], else: .overtime)
    case "ALLOWANCE":
      reading.form == .loadingOnly
        ? reading
        : settled(
          reading, [.allowance, .expenseAllowance, .casualLoading, .leaveLoading, .reimbursement],
          else: .allowance)
    case "BONUSESANDCOMMISSIONS": settled(reading, [.bonus, .commission], else: .bonus)
    case "LUMPSUME": settled(reading, [.backPay], else: .backPay)
    case "LUMPSUMA", "LUMPSUMB", "LUMPSUMD", "LUMPSUMW", "EMPLOYMENTTERMINATIONPAYMENT":
      settled(reading, [.termination, .bonus], else: .termination)
    case "PAIDPARENTALLEAVE": settled(reading, [.parentalLeave], else: .parentalLeave)
    case "WORKERSCOMPENSATION":
      settled(reading, [.workersCompensation], else: .workersCompensation)
    case "DIRECTORSFEES": settled(reading, [.salary], else: .salary)
    default: reading
    }
  }

  private static func settled(
    _ reading: LabelReading, _ allowed: Set<PayCategory>, else category: PayCategory
  ) -> LabelReading {
    guard !allowed.contains(reading.category) else { return reading }
    var settled = LabelReading(category: category)
    settled.multiplier = reading.multiplier
    settled.isPriorPeriod = reading.isPriorPeriod || category == .backPay
    return settled
  }
}
