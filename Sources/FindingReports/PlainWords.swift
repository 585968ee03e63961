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

extension CheckResult {
  /// What is wrong or cannot be told, from the titles of checks; nil for a check without one.
  func title(_ titles: [String: String], _ words: Words) -> String? {
    isOfUnknownLines ? words.say(.unknownPay) : titles[check]
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
  func inWords(_ words: Words) -> String {
    [label, figures(words)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Quantity, rate and amount as far as they are stated.
  private func figures(_ words: Words) -> String {
    let quantity = quantityInWords.map(words.say)
    let factors = [quantity, rate.value?.description].compactMap { $0 }
    let product = factors.joined(separator: " × ")
    guard let sum = amount.value else { return product }
    guard showsProduct else { return (factors + ["\(sum)"]).joined(separator: ", ") }
    return product.isEmpty ? "\(sum)" : "\(product) = \(sum)"
  }

  /// The quantity with its unit; nil when the line states none.
  var quantityInWords: Sentence? {
    guard let quantity = quantity.value else { return nil }
    return switch unit {
    case .hours: Sentence(verbatim: "\(quantity)")
    case .days: CheckPhrase.days(["count": .text(quantity.plain)])
    case .kilometres: CheckPhrase.kilometres(["count": .text(quantity.plain)])
    case .weeks: CheckPhrase.weeks(["count": .text(quantity.plain)])
    case .each: Sentence(verbatim: quantity.plain)
    case .dollars: nil
    }
  }
}

extension Shortfall {
  /// The range on one line: one figure when every fact is known, else the three readings that differ.
  func inWords(_ words: Words) -> String {
    guard isRange else { return "\(provable)" }
    return words.say(
      .range, ["provable": "\(provable)", "likely": "\(likely)", "most": "\(atMost)"])
  }
}

extension Payslip {
  /// The pay period in words, as far as it is stated.
  func period(_ words: Words) -> String {
    switch (periodStart.value, periodEnd.value) {
    case (let start?, let end?):
      words.say(CheckPhrase.period(["from": .day(start), "to": .day(end)]))
    case (let start?, nil): words.say(CheckPhrase.noEnd(["from": .day(start)]))
    case (nil, let end?): words.say(CheckPhrase.noStart(["to": .day(end)]))
    case (nil, nil): words.say(.notStated)
    }
  }
}

extension MissingFact.Kind {
  /// What is missing, in plain words that name nobody.
  var phrase: MissingPhrase {
    switch self {
    case .instrument: .instrument
    case .classification: .classification
    case .employment: .employment
    case .age: .age
    case .service: .service
    case .hours: .hours
    case .rate: .rate
    case .dayOrTime: .dayOrTime
    case .overtimeTier: .overtimeTier
    case .lineMeaning: .lineMeaning
    case .period: .period
    case .paymentDate: .paymentDate
    case .notCovered: .notCovered
    case .setOff: .setOff
    case .arrangement: .arrangement
    case .training: .training
    case .shiftworker: .shiftworker
    case .superTreatment: .superTreatment
    case .reading: .reading
    case .otherSlip: .otherSlip
    case .missingSlip: .missingSlip
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
      return words.say(.levelShort, ["level": classification, "sum": "\(shortfall)"])
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
  func tag(_ words: Words) -> String {
    switch verdict {
    case .met: words.say(.met)
    case .cannotTell: words.say(.cannotTell)
    case .short:
      switch kind {
      case .shortfall: words.say(.short, ["sum": "\(shortfall.provable)"])
      case .breach: words.say(.breach)
      case .mismatch: words.say(.mismatch)
      case .observation: words.say(.look)
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
  func places(_ words: Words) -> String {
    let sure: CheckPhrase =
      switch proof {
      case .doubtful: .doubtfulReading
      case .read: .readAsLabelled
      case .proved: .provedBySums
      }
    return places.map(words.say).joined(separator: "; ") + " (\(words.say(sure)))"
  }
}

extension String {
  /// The text with its first letter as at the start of a sentence.
  var startingUpper: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
