import AwardTables
import FindingReports
import PayDomain
import Wording

/// Rate sheets out of an award's tables.
enum AwardSheet {
  /// The sheet of one classification and employment type.
  ///
  /// - Parameters:
  ///   - award: the award.
  ///   - question: whose rates and when.
  ///   - categories: only hours of these kinds; nil for all.
  /// - Returns: the rows in table order.
  static func sheet(
    _ award: Award, _ question: RateQuestion, only categories: Set<PayCategory>? = nil
  ) -> RateSheet {
    let all = award.goingRates(
      classifications: [question.classification], employment: question.employment,
      age: question.age, on: question.dates)
    let payments = categories == nil ? award.payments(for: question) : []
    let rates = withoutPaid(all, payments, of: award).filter { rate in
      categories?.contains(award.provisions[rate.provision].category) != false
    }
    let title = award.classifications[question.classification].title
    return RateSheet(
      title: RatePhrase.title([
        "code": .text(award.code), "title": .text(title),
        "employment": .said(question.employment.said), "age": .said(said(question.age)),
        "day": .day(question.dates.day),
      ]),
      rows: weekly(of: rates) + rates.map { row($0, award.provisions[$0.provision].category) }
        + payments.flatMap(rows),
      notes: notes(of: rates) + service(award, question))
  }

  /// What to say where a junior's rate depends on service that was not given.
  private static func service(_ award: Award, _ question: RateQuestion) -> [Sentence] {
    dependsOnService(award, question) ? [RatePhrase.service()] : []
  }

  /// Whether a junior's rate depends on service and nobody said how long that is.
  static func dependsOnService(_ award: Award, _ question: RateQuestion) -> Bool {
    guard case .junior(let years, nil) = question.age else { return false }
    let bands = award.juniorBands(of: question.classification, on: question.dates)
    return bands.contains { band in
      if case .junior(years, .some) = band { true } else { false }
    }
  }

  /// The sheet of an apprentice.
  static func sheet(
    _ award: Award, _ stage: Apprenticeship, _ employment: EmploymentType, on dates: EffectiveDates
  ) -> RateSheet {
    let question = RateQuestion(
      classification: stage.classification, employment: employment, age: .adult, dates: dates)
    let rates = award.goingRates(
      classifications: [stage.classification], employment: employment, on: dates
    ).map { rate in
      GoingRate(
        question: question, classification: rate.classification, provision: rate.provision,
        words: rate.words,
        answer: award.cell(rate.provision, for: stage, employment: employment, on: dates))
    }
    let title = award.classifications[stage.classification].title
    return RateSheet(
      title: Sentence(
        verbatim:
          "\(award.code) \(title), \(employment), \(words(for: stage)), on \(dates.day.inWords)"),
      rows: weekly(of: rates) + rates.map { row($0, award.provisions[$0.provision].category) },
      notes: notes(of: rates))
  }

  /// The ordinary rates of all apprentices; nil where the tables have none on the day.
  static func apprentices(_ award: Award, on dates: EffectiveDates) -> RateSheet? {
    let stages = award.apprenticeships(on: dates)
    guard !stages.isEmpty else { return nil }
    let rows = stages.map { stage -> RateSheet.Row in
      let title = award.classifications[stage.classification].title
      let what = "\(title), \(words(for: stage))"
      switch award.cell(0, for: stage, employment: .fullTime, on: dates) {
      case .notCovered(let reason):
        return RateSheet.Row(english: what, rate: nil, derivation: reason.english, reference: nil)
      case .cell(let cell):
        let share = cell.junior.map { junior in
          let of = cell.baseReference.row.map { " in \($0)" }
          return ["\(junior.percentage) of the adult rate", of].compactMap { $0 }.joined()
        }
        return RateSheet.Row(
          english: what, rate: cell.rate, derivation: share ?? "the least for this apprentice",
          reference: cell.junior?.reference ?? cell.baseReference)
      }
    }
    return RateSheet(
      title: Sentence(
        verbatim: "\(award.code) apprentices, ordinary hours, on \(dates.day.inWords)"), rows: rows)
  }

  /// An apprentice as people say it.
  static func words(for stage: Apprenticeship) -> String {
    let kind = stage.kind.replacing("-", with: " ")
    return "apprentice year \(stage.year)" + (kind.isEmpty ? "" : ", \(kind)")
  }

  /// The same with the loadings on annual leave.
  static func wholeSheet(_ award: Award, _ question: RateQuestion) -> RateSheet {
    var sheet = sheet(award, question)
    sheet.rows += award.leaveLoadings(for: question).map(row)
    return sheet
  }

  private static func row(_ leave: GoingLeaveLoading) -> RateSheet.Row {
    let whose = leave.isForShiftworkers.map { $0 ? ", shiftworker" : ", not a shiftworker" }
    let what = ["on top of annual leave", whose].compactMap { $0 }.joined()
    switch leave.answer {
    case .notCovered(let reason):
      return RateSheet.Row(english: what, rate: nil, derivation: reason.english, reference: nil)
    case .loading(let loading):
      let least =
        loading.isLeastOfPenalties ? ", or the penalties of the work where they are more" : ""
      return RateSheet.Row(
        english: what, rate: loading.rate,
        derivation: "\(loading.percentage) of \(loading.base)\(least)", reference: loading.reference
      )
    }
  }

  /// How the ordinary rate of a classification moved since the tables begin.
  ///
  /// Days on which nothing changed for it are left out.
  static func history(
    _ award: Award, _ classification: Int, _ employment: EmploymentType, _ age: AgeBand
  ) -> RateHistory {
    var steps: [RateHistory.Step] = []
    for day in award.tableDates where day <= award.coversTo {
      let question = RateQuestion(
        classification: classification, employment: employment, age: age,
        dates: EffectiveDates(periodStart: day, day: day))
      var step = RateHistory.Step(from: day, rate: nil, weekly: nil)
      if case .cell(let cell) = award.cell(0, for: question) {
        step.rate = cell.rate
        step.weekly = employment == .fullTime && age == .adult ? cell.weekly : nil
      }
      if let last = steps.last, (last.rate, last.weekly) == (step.rate, step.weekly) { continue }
      if steps.isEmpty, step.rate == nil { continue }
      steps.append(step)
    }
    let title = award.classifications[classification].title
    return RateHistory(
      title: "\(award.code) \(title), \(employment), \(words(for: age))", steps: steps)
  }

  /// The allowances of an award on a date, each with the classifications it is for.
  ///
  /// - Parameters:
  ///   - award: the award.
  ///   - dates: the start of the period and the day of the work.
  /// - Returns: one element for each allowance and figure; the text is empty for all
  ///   classifications.
  static func allowances(
    _ award: Award, on dates: EffectiveDates
  ) -> [(classifications: String, row: RateSheet.Row)] {
    award.allowances(on: dates).map { allowance in
      let whose =
        allowance.classifications.count == award.classifications.count
        ? ""
        : allowance.classifications.map { award.classifications[$0].title }
          .joined(separator: "; ")
      return (whose, row(allowance))
    }
  }

  /// The allowances as a sheet of their own; nil when the tables have none.
  static func allowanceSheet(_ award: Award, on dates: EffectiveDates) -> RateSheet? {
    let rows = allowances(award, on: dates).map { entry in
      var row = entry.row
      if !entry.classifications.isEmpty {
        row.what = Sentence(verbatim: "\(row.what) (\(entry.classifications))")
      }
      return row
    }
    guard !rows.isEmpty else { return nil }
    return RateSheet(
      title: Sentence(verbatim: "\(award.code) allowances, on \(dates.day.inWords)"), rows: rows,
      notes: [
        Sentence(
          verbatim:
            "an allowance is owed where the work is what its words and the award's clause say")
      ])
  }

  private static func row(_ allowance: GoingAllowance) -> RateSheet.Row {
    let kind = allowance.isExpense ? "expense" : "allowance"
    let parts: [String?] = [
      "\(kind), \(allowance.words)", allowance.unit?.description,
      allowance.cap.isEmpty ? nil : "at most \(allowance.cap)",
      allowance.isAllPurpose ? "for all purposes" : nil,
    ]
    let what = parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    let name = allowance.unit.map(\.rawValue) ?? AllowanceUnit.asWorded.rawValue
    return switch allowance.answer {
    case .notCovered(let reason):
      RateSheet.Row(
        english: what, rate: nil, derivation: reason.english, reference: nil, unit: name)
    case .amount(let figure):
      RateSheet.Row(
        english: what, rate: figure.amount, derivation: derivation(of: figure),
        reference: figure.reference, unit: name)
    }
  }

  private static func derivation(of figure: AllowanceFigure) -> String {
    guard let share = figure.share else { return "" }
    let rate = share.isOfWeek ? "the week's \(share.of)" : "\(share.of) an hour"
    let whose = share.classification.map { " of \($0)" }
    return ["\(share.percentage) of \(rate)", whose].compactMap { $0 }.joined()
  }

  /// The weekly wage, for full-time employees, where the award gives one.
  private static func weekly(of rates: [GoingRate]) -> [RateSheet.Row] {
    guard let first = rates.first, first.question.employment == .fullTime,
      case .cell(let cell) = first.answer, let weekly = cell.weekly
    else { return [] }
    return [
      RateSheet.Row(
        what: RatePhrase.forWeek(), rate: Rate(cents: weekly.cents), derivation: .none,
        reference: cell.baseReference, unit: "week")
    ]
  }

  private static func row(_ rate: GoingRate, _ category: PayCategory) -> RateSheet.Row {
    let what =
      category == .overtime
      ? RatePhrase.overtime(["words": .text(rate.words)]) : Sentence(verbatim: rate.words)
    return switch rate.answer {
    case .notCovered(let reason):
      RateSheet.Row(what: what, rate: nil, derivation: reason, reference: nil)
    case .cell(let cell):
      RateSheet.Row(
        what: what, rate: cell.flat.map { cell.rate + $0 } ?? cell.rate,
        derivation: derivation(of: cell),
        reference: cell.reference)
    }
  }

  private static func derivation(of cell: Cell) -> Sentence {
    var share = cell.share
    if let shift = cell.perShift {
      share = RatePhrase.plusShift(["share": .said(share), "rate": "\(shift)"])
    }
    guard let flat = cell.flat else { return share }
    let slots: Slots = ["share": .said(share), "rate": "\(flat)"]
    return cell.flatPerStartedHour ? RatePhrase.plusPart(slots) : RatePhrase.plusHour(slots)
  }

  private static func notes(of rates: [GoingRate]) -> [Sentence] {
    let bases = rates.compactMap { rate -> Basis? in
      if case .cell(let cell) = rate.answer { cell.basis } else { nil }
    }
    var notes: [Sentence] = []
    if bases.contains(.computed) { notes.append(RatePhrase.computed()) }
    if bases.contains(.carried) { notes.append(RatePhrase.carried()) }
    return notes
  }

  /// An age as people say it, in English.
  static func words(for age: AgeBand) -> String { said(age).english }

  /// An age as people say it.
  private static func said(_ age: AgeBand) -> Sentence {
    switch age {
    case .adult: RatePhrase.adult()
    case .junior(let years, nil): RatePhrase.aged(["years": "\(years)"])
    case .junior(let years, let months?):
      RatePhrase.agedWithService(["years": "\(years)", "months": "\(months)"])
    }
  }
}
