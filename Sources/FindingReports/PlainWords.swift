import AuditRules
import PayDomain
import Wording

extension Verdict {
  /// The word for it in files: `met`, `short` or `cannot_tell`.
  var word: String {
    switch self {
    case .met: "met"
    case .short: "short"
    case .cannotTell: "cannot_tell"
    }
  }

  /// The facts that are missing; empty unless it could not be told.
  var missing: [MissingFact] {
    if case .cannotTell(let facts) = self { facts } else { [] }
  }
}

extension Proof {
  /// The word for it in files: `doubtful`, `read` or `proved`.
  var word: String {
    switch self {
    case .doubtful: "doubtful"
    case .read: "read"
    case .proved: "proved"
    }
  }
}

extension Payslip {
  /// The line at an index; nil when there is none.
  func line(_ index: Int) -> PayLine? { lines.indices.contains(index) ? lines[index] : nil }
}

extension Working {
  /// What was paid, `6.00 h × $25.00 = $150.00`.
  var paidInWords: String { Working.product(hours, paidRate, paid) }
  /// What was owed, `6.00 h × $30.00 = $180.00`.
  var owedInWords: String { Working.product(hours, owedRate, owed) }
  /// The whole comparison on one line.
  var inWords: String {
    "\(subject): paid \(paidInWords); owed \(owedInWords); \(derivation) [\(reference)]"
  }

  private static func product(_ hours: Hours?, _ rate: Rate?, _ sum: Money) -> String {
    guard let hours, let rate else { return "\(sum)" }
    return "\(hours) × \(rate) = \(sum)"
  }
}

extension PayLine {
  /// The line as it stands on the slip: `Sunday, 6.00 h × $25.00 = $150.00`.
  var inWords: String {
    [label, figuresInWords].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Quantity, rate and amount as far as they are stated.
  var figuresInWords: String {
    let factors = [quantityInWords, rate.value?.description].compactMap { $0 }
    let product = factors.joined(separator: " × ")
    guard let sum = amount.value else { return product }
    return product.isEmpty ? "\(sum)" : "\(product) = \(sum)"
  }

  /// The quantity with its unit; nil when the line states none.
  var quantityInWords: String? {
    guard let quantity = quantity.value else { return nil }
    return switch unit {
    case .hours: "\(quantity)"
    case .days: "\(quantity.plain) days"
    case .kilometres: "\(quantity.plain) km"
    case .weeks: "\(quantity.plain) weeks"
    case .each: quantity.plain
    case .dollars: nil
    }
  }
}

extension Shortfall {
  /// The range on one line: one figure when every fact is known, else the three readings that differ.
  var inWords: String {
    guard isRange else { return "\(provable)" }
    return "provable \(provable), likely \(likely), at most \(atMost)"
  }
}

extension PayPeriod {
  /// The period as people write it: `6 July 2026 to 12 July 2026`.
  var inWords: String { "\(start.inWords) to \(end.inWords)" }
}

extension Payslip {
  /// The pay period in words, as far as it is stated.
  var periodInWords: String {
    switch (periodStart.value, periodEnd.value) {
    case (let start?, let end?): "\(start.inWords) to \(end.inWords)"
    case (let start?, nil): "from \(start.inWords), no end stated"
    case (nil, let end?): "up to \(end.inWords), no start stated"
    case (nil, nil): "not stated"
    }
  }
}

extension MissingFact.Kind {
  /// What is missing, in plain words that name nobody.
  var inWords: String {
    switch self {
    case .instrument: "which award or agreement sets the pay"
    case .classification: "which classification the job has"
    case .employment: "full-time, part-time or casual"
    case .age: "the worker's age"
    case .service: "how long the worker has been there"
    case .hours: "the hours of a line"
    case .rate: "the rate or amount of a line"
    case .dayOrTime: "the day or clock time of the hours"
    case .overtimeTier: "which hours of overtime came first"
    case .lineMeaning: "what a pay line is for"
    case .period: "the pay period"
    case .paymentDate: "the day of payment"
    case .notCovered: "our tables do not cover the date or the award"
    case .setOff: "whether higher pay may make up for penalties"
    case .arrangement: "a salary, loaded rate or other arrangement"
    case .training: "whether an apprenticeship, traineeship or supported wage applies"
    case .shiftworker: "whether the worker is a shiftworker"
    case .superTreatment: "whether a payment counts for super"
    case .reading: "whether the figures were read rightly"
    case .otherSlip: "whether another slip for the same days corrects the slip"
    case .missingSlip: "whether a slip is not among those given"
    }
  }
}

extension Shortfall {
  /// Whether the three readings differ.
  var isRange: Bool { likely != provable || atMost != provable }
}

extension ClassificationShortfall {
  /// `Level 2: $30.00 short, $1.50 an hour`, `Level 1: lawful`.
  func inWords(_ words: Words) -> String {
    guard shortfall > .zero else {
      return words.say(.classificationLawful, ["level": classification])
    }
    guard let anHour else {
      return "\(classification): " + words.say(.answerShort, ["sum": "\(shortfall)"])
    }
    return words.say(
      .classificationShort,
      ["level": classification, "sum": "\(shortfall)", "gap": "\(anHour)"])
  }
}

extension CheckResult {
  /// Up to which of the classifications the pay is lawful.
  func lawfulInWords(_ words: Words) -> String {
    guard let highest = highestLawful, let rate = highest.ordinaryRate else {
      return words.say(.noLawful)
    }
    return words.say(.highestLawful, ["level": highest.classification, "rate": "\(rate)"])
  }
}

extension CheckResult {
  /// What it is, in the words of a heading: `Short $30.00`, `Breach`, `Cannot tell`.
  var tag: String {
    switch verdict {
    case .met: "Met"
    case .cannotTell: "Cannot tell"
    case .short:
      switch kind {
      case .shortfall: "Short \(shortfall.provable)"
      case .breach: "Breach"
      case .mismatch: "Mismatch"
      case .observation: "Worth a look"
      }
    }
  }

  /// The class of its box in the report.
  var cssClass: String {
    switch verdict {
    case .met: "met"
    case .cannotTell: "open"
    case .short: kind == .observation ? "look" : "short"
    }
  }

  /// The places on one line, with how sure the weakest reading is.
  var placesInWords: String {
    let sure =
      switch proof {
      case .doubtful: "a doubtful reading"
      case .read: "read as labelled"
      case .proved: "proved by the slip's own sums"
      }
    return places.map(\.description).joined(separator: "; ") + " (\(sure))"
  }
}

extension String {
  /// The text with its first letter as at the start of a sentence.
  var startingUpper: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
