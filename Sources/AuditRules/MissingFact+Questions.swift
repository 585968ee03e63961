import PayDomain
import Wording

extension MissingFact {
  /// Nothing names the award.
  static let noInstrument = MissingFact(
    .instrument, WhyPhrase.noInstrument, ask: AskPhrase.instrument)
  /// The slip names something that is not one of the awards.
  static let otherInstrument = MissingFact(
    .instrument, WhyPhrase.otherInstrument, ask: AskPhrase.otherInstrument)
  /// An agreement without the award beside it.
  static let agreementWithoutAward = MissingFact(
    .instrument, WhyPhrase.agreementWithoutAward, ask: AskPhrase.agreementWithoutAward)
  /// A slip of a state employer, of the state that its layout or the employer's name tells.
  static func stateSystem(_ state: String) -> MissingFact {
    MissingFact(
      .instrument, why: WhyPhrase.stateSystem(["state": .text(state)]),
      question: AskPhrase.stateSystem())
  }

  /// The slip's instrument contradicts the command line's award.
  static func conflictingInstrument(_ code: String) -> MissingFact {
    MissingFact(
      .instrument, why: WhyPhrase.conflictingInstrument(["code": .text(code)]),
      question: AskPhrase.conflictingInstrument(["code": .text(code)]))
  }

  /// The slip's words fit several awards.
  static func severalInstruments(_ codes: [String]) -> MissingFact {
    let list = Slot.text(codes.joined(separator: ", "))
    return MissingFact(
      .instrument, why: WhyPhrase.severalInstruments(["codes": list]),
      question: AskPhrase.severalInstruments(["codes": list]))
  }

  /// A document that states sums only; nil for a slip with its lines.
  static func withoutLines(_ extent: SlipExtent) -> MissingFact? {
    switch extent {
    case .whole: nil
    case .totalsOnly:
      MissingFact(.hours, WhyPhrase.sumsAlone, ask: AskPhrase.sumsAlone)
    case .yearToDate:
      MissingFact(.hours, WhyPhrase.sumsOfYear, ask: AskPhrase.sumsOfYear)
    }
  }

  /// Hours that may stand on the slip multiplied, as the label's multiple says.
  static let multipliedHours = MissingFact(
    .hours, WhyPhrase.multipliedHours, ask: AskPhrase.multipliedHours)
  /// Back pay that may be for the hours of another line.
  static let backPay = MissingFact(.lineMeaning, WhyPhrase.backPay, ask: AskPhrase.backPay)

  /// Back pay on a later slip that may be for the hours of a line.
  static let laterBackPay = MissingFact(
    .lineMeaning, WhyPhrase.laterBackPay, ask: AskPhrase.laterBackPay)

  /// Lines of a later slip that nobody could place and that may be for the hours of a line.
  static let laterUnplaced = MissingFact(
    .lineMeaning, WhyPhrase.laterUnplaced, ask: AskPhrase.laterUnplaced)

  /// The most labels that a question names.
  private static let mostNamed = 8

  /// Lines whose labels nobody could place; of many labels the first few are named and the others counted.
  static func unplaced(_ labels: [String]) -> MissingFact {
    var known: Set<String> = []
    let names = labels.filter { known.insert($0).inserted }
    let isOne = names.count == 1
    let named = names.prefix(mostNamed).map { "`\($0)`" }.joined(separator: ", ")
    var list = Slot.text(named)
    if names.count > mostNamed {
      let rest = names.count - mostNamed
      list = .said(AskPhrase.andMore(["labels": .text(named), "count": "\(rest)"]))
    }
    let slots: Slots = ["labels": list]
    return MissingFact(
      .lineMeaning, why: isOne ? WhyPhrase.unplacedLine() : WhyPhrase.unplacedLines(),
      question: isOne ? AskPhrase.unplacedLine(slots) : AskPhrase.unplacedLines(slots))
  }

  /// The award's tables cannot be used.
  static func noTables(_ code: String, why: String) -> MissingFact {
    MissingFact(
      .notCovered, why: WhyPhrase.noTables(["code": .text(code), "reason": .text(why)]),
      question: AskPhrase.noTables(["code": .text(code)]))
  }

  /// The tables do not cover something.
  static func notCovered(_ why: Sentence) -> MissingFact {
    MissingFact(.notCovered, why: why, question: AskPhrase.notCovered())
  }

  /// What is named is no classification of the award.
  static func otherClassification(_ desk: AwardDesk) -> MissingFact {
    MissingFact(
      .classification, why: WhyPhrase.otherClassification(["code": .text(desk.award.code)]),
      question: AskPhrase.otherClassification(["code": .text(desk.award.code)]))
  }

  /// What the line leaves open.
  static func ofLine(_ kind: Kind) -> MissingFact {
    let (why, question) = phrasesOfLine(kind)
    return MissingFact(kind, why, ask: question)
  }

  /// Why a kind is asked about a line, and the question.
  private static func phrasesOfLine(_ kind: Kind) -> (WhyPhrase, AskPhrase) {
    switch kind {
    case .overtimeTier: (.overtimeTier, .overtimeTier)
    case .dayOrTime: (.dayOrTime, .dayOrTime)
    case .lineMeaning: (.lineMeaning, .lineMeaning)
    case .setOff: (.setOff, .setOff)
    case .arrangement: (.arrangement, .arrangement)
    case .reading: (.reading, .reading)
    case .training: (.training, .training)
    case .hours: (.hours, .hours)
    case .rate: (.rate, .rate)
    case .classification: (.classification, .classification)
    case .employment: (.employment, .employment)
    case .age: (.age, .age)
    case .service: (.service, .service)
    case .period: (.period, .period)
    case .paymentDate: (.paymentDate, .paymentDate)
    case .shiftworker: (.shiftworker, .shiftworker)
    case .superTreatment: (.superTreatment, .superTreatment)
    case .notCovered: (.notCovered, .notCovered)
    case .instrument: (.instrument, .instrument)
    case .otherSlip: (.otherSlip, .otherSlip)
    case .missingSlip: (.missingSlip, .missingSlip)
    }
  }
}
