import PayDomain

extension MissingFact {
  /// Nothing names the award.
  static let noInstrument = MissingFact(
    .instrument, why: "nothing says which award or agreement sets the pay",
    question: "Which award or enterprise agreement covers this work?")
  /// The slip names something that is not one of the awards.
  static let otherInstrument = MissingFact(
    .instrument, why: "an agreement, a state award or another instrument is named",
    question: "Which award or enterprise agreement covers this work, and what rates does it set?")
  /// An agreement without the award beside it.
  static let agreementWithoutAward = MissingFact(
    .instrument, why: "an enterprise agreement applies and no award is named beside it",
    question: "Which award would cover this work if there were no enterprise agreement?")
  /// A slip of a state employer, of the state that its layout or the employer's name tells.
  static func stateSystem(_ state: String) -> MissingFact {
    MissingFact(
      .instrument, why: "the slip is from an employer of the state system of \(state)",
      question: "Is this employer in the national system, and which award or agreement applies?")
  }

  /// The slip's instrument contradicts the command line's award.
  static func conflictingInstrument(_ code: String) -> MissingFact {
    MissingFact(
      .instrument, why: "the slip names another instrument than \(code)",
      question: "Does \(code) or the instrument named on the slip apply to this work?")
  }

  /// The slip's words fit several awards.
  static func severalInstruments(_ codes: [String]) -> MissingFact {
    MissingFact(
      .instrument, why: "the words on the slip fit \(codes.joined(separator: ", "))",
      question: "Which of \(codes.joined(separator: ", ")) covers this work?")
  }

  /// A document that states sums only; nil for a slip with its lines.
  static func withoutLines(_ extent: SlipExtent) -> MissingFact? {
    switch extent {
    case .whole: nil
    case .totalsOnly:
      MissingFact(
        .hours, why: "the document gives the sums of the pay and none of its lines",
        question: "Which payslip or export has the hours and rates behind these sums?")
    case .yearToDate:
      MissingFact(
        .hours, why: "the document gives sums of the year to date, not of one pay",
        question: "Which payslip or export has the hours and rates of this pay?")
    }
  }

  /// Hours that may stand on the slip multiplied, as the label's multiple says.
  static let multipliedHours = MissingFact(
    .hours, why: "the hours may be printed after multiplying them, as the label's multiple says",
    question: "How many hours were worked on this line, before any multiplying?")
  /// Back pay that may be for the hours of another line.
  static let backPay = MissingFact(
    .lineMeaning, why: "back pay or an adjustment on the slip may be for these hours",
    question: "Which days and hours is the back pay or adjustment for?")

  /// Back pay on a later slip that may be for the hours of a line.
  static let laterBackPay = MissingFact(
    .lineMeaning, why: "back pay or an adjustment on a later slip may be for these hours",
    question: "Which days and hours is the later back pay or adjustment for?")

  /// Lines whose labels nobody could place.
  static func unplaced(_ labels: [String]) -> MissingFact {
    let names = labels.enumerated().filter { !labels[..<$0].contains($1) }.map { "`\($1)`" }
    let isOne = names.count == 1
    return MissingFact(
      .lineMeaning,
      why: isOne
        ? "a line that is not understood may be pay for work"
        : "lines that are not understood may be pay for work",
      question: "What \(isOne ? "is" : "are") \(names.joined(separator: ", ")) for?")
  }

  /// The award's tables cannot be used.
  static func noTables(_ code: String, why: String) -> MissingFact {
    MissingFact(
      .notCovered, why: "the tables of \(code) cannot be used: \(why)",
      question: "Is \(code) the right award, and are its tables installed?")
  }

  /// The tables do not cover something.
  static func notCovered(_ why: String) -> MissingFact {
    MissingFact(
      .notCovered, why: why,
      question: "What does the award published for that date say the rate is?")
  }

  /// What is named is no classification of the award.
  static func otherClassification(_ desk: AwardDesk) -> MissingFact {
    MissingFact(
      .classification, why: "the classification named is none of \(desk.award.code)'s",
      question: "Which classification of \(desk.award.code) is the work in?")
  }

  /// What the line leaves open.
  static func ofLine(_ kind: Kind) -> MissingFact {
    MissingFact(kind, why: whyOfLine(kind), question: questionOfLine(kind))
  }

  private static func whyOfLine(_ kind: Kind) -> String {
    switch kind {
    case .overtimeTier: "the line does not say which tier of overtime its hours are"
    case .dayOrTime: "the day and the clock times of the hours are not on the slip"
    case .lineMeaning: "the line can be read in more than one way"
    case .setOff: "pay above the award elsewhere in the period may make up for it"
    case .arrangement: "another arrangement for the pay may apply"
    case .reading: "a figure it rests on was read by guess or contradicts another"
    case .training: "an apprenticeship, traineeship or supported wage may set a lower rate"
    case .hours: "the line does not say the hours it pays"
    case .rate: "the line does not say what it pays"
    case .classification: "the classification is not known"
    case .employment: "it is not known whether full-time, part-time or casual"
    case .age: "the age is not known"
    case .service: "the length of service is not known"
    case .period: "the pay period is not known"
    case .paymentDate: "the day of payment is not known"
    case .shiftworker: "it is not known whether this is shiftwork"
    case .superTreatment: "it is not known whether a payment counts for super"
    case .notCovered: "the tables do not cover the date"
    case .instrument: "it is not known which instrument sets the rate"
    case .otherSlip: "another slip pays the same worker for these days and may correct this one"
    case .missingSlip: "a slip of the worker may not be among those given"
    }
  }

  private static func questionOfLine(_ kind: Kind) -> String {
    switch kind {
    case .overtimeTier: "On which days was the overtime worked, and how many hours on each?"
    case .dayOrTime: "On which days and between which times were these hours worked?"
    case .lineMeaning:
      "What is this line for: worked hours, an extra on hours paid elsewhere, or a day off?"
    case .setOff:
      "Does a written contract let pay above the award make up for penalties and overtime?"
    case .arrangement: "Is there an agreement on the pay, such as a salary or time off instead?"
    case .reading: "What do the hours, rate and amount of this line say on the original slip?"
    case .training: "Is there a registered apprenticeship, traineeship or supported wage?"
    case .hours: "How many hours does this line pay?"
    case .rate: "What hourly rate or sum does this line pay?"
    case .classification: "Which classification of the award is the work in?"
    case .employment: "Is the employee full-time, part-time or casual?"
    case .age: "What is the employee's date of birth?"
    case .service: "On what day did the employment begin?"
    case .period: "Which days does this pay, or this line, cover?"
    case .paymentDate: "On what day was this pay paid?"
    case .shiftworker: "Is the employee a shiftworker under the award?"
    case .superTreatment: "How much super was paid to the fund for this pay?"
    case .notCovered: "What does the award published for that date say the rate is?"
    case .instrument: "Which award or enterprise agreement covers this work?"
    case .otherSlip:
      "Does one of the slips for these days correct the other, or does each pay its own hours?"
    case .missingSlip: "Is there another payslip of the worker for these days?"
    }
  }
}
