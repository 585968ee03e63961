import AwardTables
import PayDomain
import Wording

/// The answers that a question can have, each with the slip as it would then be judged.
struct AnswersToQuestions {
  /// One answer.
  struct Choice {
    /// The answer in plain words.
    let words: Sentence
    /// The slip with the answer taken as true.
    let supposition: Supposition

    /// Supposes an answer.
    init(_ words: Sentence, _ start: Supposition, _ change: (inout Supposition) -> Void) {
      self.words = words
      var supposition = start
      change(&supposition)
      self.supposition = supposition
    }
  }

  /// The slip as read.
  let slip: Payslip
  /// The slip with nothing supposed.
  let start: Supposition
  /// The award with what is not known of the worker; nil when the award cannot be told.
  let known: (desk: AwardDesk, readings: WorkerReadings)?
  /// The lines nobody could place.
  let unplaced: [Int]
  /// The awards that the slip's words and the user name.
  let codes: [String]
  /// The award beside an agreement that the slip names; nil for none.
  let agreementAward: String?

  /// The answers; none where they cannot be listed, such as on which day something was worked.
  func choices(for question: OpenQuestion) -> [Choice] {
    switch question.fact.kind {
    case .instrument: instruments
    case .classification: classifications
    case .employment: employments
    case .age: ages
    case .service: services
    case .period: periods
    case .setOff:
      yesOrNo { $0.facts.setOff = $1 ? .clause : SetOff.none }
    case .training: yesOrNo { $0.facts.isTraining = $1 }
    case .shiftworker: yesOrNo { $0.facts.isShiftworker = $1 }
    case .lineMeaning where question.fact == .guardian:
      yesOrNo { $0.facts.hasGuardianAgreed = $1 }
    case .lineMeaning: meanings(question)
    // A copy is worth nothing, and a second pay what the other slip is.
    case .otherSlip where question.fact == .copiedSlip: []
    case .otherSlip:
      [Choice(AnswerPhrase.eachItsOwn(), start) { $0.others.sharesPeriod = false }]
    case .hours, .rate, .dayOrTime, .overtimeTier, .paymentDate, .notCovered, .arrangement,
      .superTreatment, .reading, .missingSlip:
      []
    }
  }

  private func yesOrNo(_ change: (inout Supposition, Bool) -> Void) -> [Choice] {
    [
      Choice(AnswerPhrase.yes(), start) { change(&$0, true) },
      Choice(AnswerPhrase.no(), start) { change(&$0, false) },
    ]
  }

  // MARK: - The award and the place in it

  private var instruments: [Choice] {
    let awards = codes.map { code in
      Choice(Sentence(verbatim: code), start) { $0.suppose(award: code) }
    }
    guard let beside = agreementAward else { return awards }
    let words = AnswerPhrase.agreement(["code": .text(beside)])
    return awards + [Choice(words, start) { $0.suppose(agreementBeside: beside) }]
  }

  /// The classifications the slip could be, what earns least an hour first.
  private var classifications: [Choice] {
    guard let known else { return [] }
    return known.desk.byRate(known.readings).map { place in
      let title = Sentence(verbatim: known.desk.award.classifications[place].title)
      return Choice(title, start) { $0.classification = place }
    }
  }

  // MARK: - The worker

  private var employments: [Choice] {
    let types = known?.desk.award.employmentTypes ?? EmploymentType.allCases
    return types.map { type in Choice(type.said, start) { $0.suppose(type) } }
  }

  /// The junior bands of the usual classification, with the first day of the period.
  private var bands: (bands: [AgeBand], day: CivilDate)? {
    guard let known, let usual = known.readings.all.first else { return nil }
    return (known.desk.juniorBands(of: usual.classification, on: usual.dates(nil)), usual.start)
  }

  private var ages: [Choice] {
    guard let (bands, day) = bands else { return [] }
    let years = Set(bands.compactMap(\.years)).sorted()
    guard let oldest = years.last else { return [] }
    let juniors = years.map { years in
      Choice(AnswerPhrase.aged(["years": "\(years)"]), start) { $0.suppose(aged: years, on: day) }
    }
    let older = AnswerPhrase.orOlder(["years": "\(oldest + 1)"])
    return juniors + [Choice(older, start) { $0.supposeAdult() }]
  }

  private var services: [Choice] {
    guard let (bands, day) = bands else { return [] }
    let steps = bands.compactMap { band -> Int? in
      if case .junior(_, let months?) = band { months } else { nil }
    }
    guard let months = steps.min() else { return [] }
    // As long as anybody has worked.
    let longAgo = CivilDate(year: day.parts.year - 50, month: 1, day: 1)
    return [
      Choice(AnswerPhrase.upToMonths(["count": "\(months)"]), start) {
        $0.facts.employmentStart = day
      },
      Choice(AnswerPhrase.longer(), start) { $0.facts.employmentStart = longAgo },
    ]
  }

  // MARK: - The pay

  private var periods: [Choice] {
    guard let known else { return [] }
    let starts = Set(known.readings.all.map(\.start)).sorted()
    guard let first = starts.first, let last = starts.last, first < last,
      let change = known.desk.award.rateChanges.first(where: { first < $0 && $0 <= last })
    else { return [] }
    return [
      Choice(AnswerPhrase.before(["day": .day(change)]), start) { $0.suppose(start: first) },
      Choice(AnswerPhrase.onOrLater(["day": .day(change)]), start) { $0.suppose(start: last) },
    ]
  }

  /// What lines that nobody could place may be; none for other lines, whose meanings cannot be listed.
  private func meanings(_ question: OpenQuestion) -> [Choice] {
    let labels = unplaced.map { slip.lines[$0].label }
    guard !labels.isEmpty, question.fact == .unplaced(labels) else { return [] }
    let other = [
      Choice(AnswerPhrase.ofOtherLines(), start) {
        $0.suppose(.bonus, of: unplaced)
        $0.facts.setOff = .clause
      },
      Choice(AnswerPhrase.somethingElse(), start) { $0.suppose(.expenseAllowance, of: unplaced) },
    ]
    let timed = unplaced.filter { index in
      slip.lines[index].unit == .hours
        && slip.lines[index].quantity.value.map { $0 > .zero } == true
    }
    guard !timed.isEmpty else { return other }
    let worked = Choice(AnswerPhrase.hoursWorked(), start) {
      $0.suppose(.expenseAllowance, of: unplaced)
      $0.suppose(.ordinary, of: timed)
    }
    return [worked] + other
  }
}

extension AwardDesk {
  /// The classifications a slip could be, what earns least for an ordinary hour first; those that the tables do not
  /// price are left out.
  func byRate(_ readings: WorkerReadings) -> [Int] {
    let priced = readings.classifications.compactMap { place -> (place: Int, rate: Rate)? in
      guard let usual = readings.all.first(where: { $0.classification == place }),
        case .known(let cell) = sheet(usual.question(nil, self)).ordinary
      else { return nil }
      return (place, cell.hourly)
    }
    return priced.sorted { ($0.rate, $0.place) < ($1.rate, $1.place) }.map(\.place)
  }
}
