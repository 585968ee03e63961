import PayDomain
import Wording

extension Award {
  /// What the award pays otherwise than by one rate an hour: for a shift, a day, an occasion, a kilometre, or as a
  /// share of another rate than the employee's own.
  ///
  /// A payment that a classification and employment type do not have, or that has ended, is left out; one that is
  /// not covered on the dates is in and says why.
  ///
  /// **Rounding:** the first percentage of the rate, multiplied and divided as the row says, to the cent or to the
  /// row's decimals, a half up; each further percentage of that figure, rounded alike.
  /// **Limits:** whether somebody is owed one depends on what `words` say of the work, which no table knows: no check
  /// of pay uses them.
  public func payments(for question: RateQuestion) -> [GoingPayment] {
    let table = store.payments
    var payments: [GoingPayment] = []
    var place = 0
    while place < table.parts.count {
      let payment = table.parts[place].payment
      let end = table.parts[place...].firstIndex { $0.payment != payment } ?? table.parts.count
      if let found = self.payment(place..<end, question, depth: 0) {
        payments.append(
          GoingPayment(id: table.ids[payment], words: found.words, answer: found.answer))
      }
      place = end
    }
    return payments
  }

  /// The parts of one payment; nil where the classification and employment type have none.
  private func payment(
    _ places: Range<Int>, _ question: RateQuestion, depth: Int
  ) -> (words: String, answer: PaymentAnswer)? {
    let table = store.payments
    var words: String?
    var parts: [PaymentPart] = []
    var gap: Sentence?
    for place in places {
      switch table.find(place, question) {
      case .nothing: continue
      case .before(let date):
        gap = gap ?? store.before(date, .payments)
        words = words ?? table.ids[table.parts[place].payment]
      case .row(let row):
        guard !table.rows[row].ground.isEnded else { continue }
        words = words ?? table.rows[row].words
        switch part(row, question, depth: depth) {
        case .part(let part): parts.append(part)
        case .notCovered(let why): gap = gap ?? why
        }
      }
    }
    return words.map { ($0, gap.map { .notCovered($0) } ?? .parts(parts)) }
  }

  /// One part, or why there is none.
  private enum FoundPart {
    case part(PaymentPart)
    case notCovered(Sentence)
  }

  private func part(_ place: Int, _ question: RateQuestion, depth: Int) -> FoundPart {
    guard question.dates.periodStart <= coversTo else { return .notCovered(endOfCover) }
    let row = store.payments.rows[place]
    guard let basis = row.ground.basis, let unit = row.unit else {
      let since = store.payments.index.start(of: place).date
      return .notCovered(store.gapWords(.payments, row.ground, since))
    }
    let reference = LegalReference(
      instrument: code, clause: row.ground.clause, row: "payments.csv:\(row.ground.line)")
    if let amount = row.amount {
      return .part(
        PaymentPart(amount: amount, unit: unit, share: nil, reference: reference, basis: basis))
    }
    switch whole(row, question, depth: depth) {
    case .notCovered(let why): return .notCovered(why)
    case .rate(let whole):
      let first = Array(row.percentages.prefix(1)) + (whole.junior.map { [$0] } ?? [])
      let share = PaymentShare(
        percentages: first + row.percentages.dropFirst(), of: whole.rate,
        unit: row.rate.unit, classification: row.of.map { classifications[$0].title },
        times: row.times, over: row.over)
      return .part(
        PaymentPart(
          amount: share.amount(decimals: row.decimals, per: reference), unit: unit, share: share,
          reference: reference, basis: min(basis, whole.basis)))
    }
  }

  /// A rate, the share of it that a junior's part is, and how good the rate is.
  private struct FoundRate {
    let rate: Rate
    let junior: Percentage?
    let basis: Basis
  }

  /// The rate that a percentage is of, or why it is not known.
  private enum Whole {
    case rate(FoundRate)
    case notCovered(Sentence)
  }

  private func whole(
    _ row: PaymentTable.Row, _ question: RateQuestion, depth: Int
  ) -> Whole {
    var asked = question
    if let of = row.of {
      asked = RateQuestion(
        classification: of, employment: .fullTime, age: .adult, dates: question.dates)
    }
    if case .junior(let years, _) = asked.age, let least = row.adultFrom, years >= least {
      asked.age = .adult
    }
    if row.rate == .annual { return annual(asked, depth: depth + 1) }
    guard case .rate(let base) = store.base(asked) else { return missing(store.base(asked)) }
    switch row.rate {
    case .hourly, .annual, nil:
      return .rate(FoundRate(rate: base.rate, junior: nil, basis: base.basis))
    case .weekly:
      guard let weekly = base.weeklyWage else {
        let title = classifications[asked.classification].title
        return .notCovered(
          GapPhrase.noWeeklyWageOf(["code": .text(code), "title": .text(title)]))
      }
      return .rate(FoundRate(rate: Rate(cents: weekly.cents), junior: nil, basis: base.basis))
    case .adultHourly:
      asked.age = .adult
      guard case .rate(let adult) = store.base(asked) else { return missing(store.base(asked)) }
      return .rate(FoundRate(rate: adult.rate, junior: base.junior?.percentage, basis: base.basis))
    }
  }

  /// What somebody's salary of a year comes to; one that is a percentage of another's that is a percentage again is
  /// not worked out, so that none can be a percentage of itself.
  private func annual(_ question: RateQuestion, depth: Int) -> Whole {
    let table = store.payments
    let none = GapPhrase.noSalary([
      "code": .text(code), "title": .text(classifications[question.classification].title),
    ])
    guard depth < 3,
      let salary = table.ids.firstIndex(of: PaymentTable.annualSalary),
      let first = table.parts.firstIndex(where: { $0.payment == salary })
    else { return .notCovered(none) }
    let end = table.parts[first...].firstIndex { $0.payment != salary } ?? table.parts.count
    switch payment(first..<end, question, depth: depth)?.answer {
    case nil: return .notCovered(none)
    case .notCovered(let why): return .notCovered(why)
    case .parts(let parts):
      let sums = parts.filter { $0.unit == .year }
      guard let weakest = sums.map(\.basis).min() else { return .notCovered(none) }
      let rate = sums.reduce(Rate(cents: 0)) { $0 + $1.amount }
      return .rate(FoundRate(rate: rate, junior: nil, basis: weakest))
    }
  }

  private func missing(_ answer: BaseAnswer) -> Whole {
    if case .notCovered(let why) = answer { return .notCovered(why) }
    return .notCovered(GapPhrase.noRate(["code": .text(code)]))
  }
}

extension PaymentBase? {
  /// What the rate is paid for.
  fileprivate var unit: AllowanceUnit {
    switch self {
    case .weekly: .week
    case .annual: .year
    case .hourly, .adultHourly, nil: .hour
    }
  }
}

extension PaymentShare {
  /// What the share comes to, rounded after each percentage.
  fileprivate func amount(decimals: Int, per reference: LegalReference) -> Rate {
    guard let first = percentages.first else { return Rate(cents: 0) }
    let start = ExactRate(of, times: first, times, over: over)
      .rounded(.halfUp, decimals: decimals, per: reference)
    return percentages.dropFirst().reduce(start) { rate, percentage in
      (rate * percentage).rounded(.halfUp, decimals: decimals, per: reference)
    }
  }
}

extension BaseRate {
  /// The wage of a week; of a junior whose share is of the hourly rate the same share of the adult's week, to the cent.
  fileprivate var weeklyWage: Money? {
    if let weekly { return weekly }
    guard case .weekly(let sum, _) = root, let junior else { return nil }
    return (sum * junior.percentage).rounded(.halfUp, per: junior.reference)
  }
}
