import PayDomain

/// The payments of an award that are not one rate an hour.
struct PaymentTable: Sendable {
  /// One row of `payments.csv`.
  struct Row: Sendable {
    /// What the payment is for.
    let words: String
    /// What the part is paid for; nil in a gap that does not say.
    let unit: AllowanceUnit?
    /// Dollars; they win over percentages.
    let amount: Rate?
    /// The percentages, each of what the one before came to; empty where there is none.
    let percentages: [Percentage]
    /// The classification whose adult rate the first percentage is of; nil for the employee's own.
    let of: Int?
    /// Which rate it is of; nil where the row does not say.
    let rate: PaymentBase?
    /// What the first share is multiplied by.
    let times: Hours
    /// What the first share is divided by.
    let over: Hours
    /// How many decimals of a dollar the part has.
    let decimals: Int
    /// The age from which a junior has the adult's part; nil where a junior has the age's.
    let adultFrom: Int?
    /// Where it stands.
    let ground: FigureGround
  }

  /// A part of a payment, by which the rows are found.
  struct Part: Hashable, Sendable {
    /// The payment, by its place in ``PaymentTable/ids``.
    let payment: Int
    /// The number of the part.
    let number: Int
  }

  /// The payment whose parts for a year add up to a salary of which others are percentages.
  static let annualSalary = "annual-salary"

  /// The payments in the order in which the table first names them.
  let ids: [String]
  /// What each payment is for, folded, as its first row says it.
  let words: [String]
  /// The parts in the order of their numbers, by payment.
  let parts: [Part]
  /// The rows, in the file's order.
  let rows: [Row]
  /// The rows by part, employment and classification.
  let index: DatedIndex
  private let classCount: Int

  /// Reads a checked table; an award without one has no such payments.
  ///
  /// - Throws: ``TableFault`` for two rows about one part, classification, employment and date, and for a number
  ///   that divides or rounds nothing.
  init(_ table: CheckedTable?, vocabulary: Vocabulary) throws(AwardProblem) {
    classCount = vocabulary.count(.classification)
    guard let table else {
      (ids, words, parts, rows, index) = ([], [], [], [], .empty)
      return
    }
    let columns = PaymentColumns(table.schema)
    let dated = DatedColumns(table.schema)
    let (ids, words, parts) = try columns.parts(of: table)
    (self.ids, self.words, self.parts) = (ids, words, parts)
    let (names, places) = (PaymentTable.places(ids), PaymentTable.places(parts))
    var rows: [Row] = []
    var keys: [RowKeys] = []
    var starts: [RowStart] = []
    for row in table.rows {
      rows.append(try columns.row(row, dated, vocabulary))
      starts.append(try dated.start(of: row))
      let payment = names[row.text(columns.payment), default: ids.count]
      let part = Part(payment: payment, number: try columns.number(of: row))
      let classes = try row.scope(columns.scope, in: vocabulary)
      let place = places[part, default: parts.count]
      keys.append(
        RowKeys(
          firsts: try columns.employment(of: row).map { [classCount] in
            PaymentTable.key(place, $0, 0, classCount)
          }, places: classes))
    }
    self.rows = rows
    index = try DatedIndex(
      keyCount: parts.count * EmploymentType.allCases.count * classCount, keys: keys, starts: starts
    ) {
      dated.clash(TableRow(table: table, number: $0 + 1), TableRow(table: table, number: $1 + 1))
    }
  }

  /// What is known of a part for whoever is asked about.
  func find(_ part: Int, _ question: RateQuestion) -> DatedIndex.Found {
    index.find(
      PaymentTable.key(part, question.employment, question.classification, classCount),
      on: question.dates)
  }

  private static func places<Element: Hashable>(_ elements: [Element]) -> [Element: Int] {
    Dictionary(zip(elements, elements.indices)) { first, _ in first }
  }

  private static func key(
    _ part: Int, _ type: EmploymentType, _ classification: Int, _ classCount: Int
  ) -> Int {
    let place =
      switch type {
      case .fullTime: 0
      case .partTime: 1
      case .casual: 2
      }
    return (part * EmploymentType.allCases.count + place) * classCount + classification
  }
}

/// Which rate of a classification a part of a payment is a percentage of.
enum PaymentBase: String, CaseIterable, Sendable {
  /// The wage of a full-time week.
  case weekly
  /// The ordinary hourly rate, to the cent.
  case hourly
  /// The adult's hourly rate; a junior is paid the age's share of what the first percentage comes to.
  case adultHourly = "adult_hourly"
  /// What the payment ``PaymentTable/annualSalary`` comes to in a year.
  case annual
}

/// The columns of `payments.csv`, by place.
private struct PaymentColumns {
  let payment, part, scope, employment, words, unit, amount, percentage, of, rate: Int
  let times, over, decimals, adultFrom: Int

  init(_ schema: TableSchema) {
    payment = schema.index(of: "payment")
    part = schema.index(of: "part")
    scope = schema.index(of: "classifications")
    employment = schema.index(of: "employment")
    words = schema.index(of: "words")
    unit = schema.index(of: "unit")
    amount = schema.index(of: "amount")
    percentage = schema.index(of: "percentage")
    of = schema.index(of: "of")
    rate = schema.index(of: "of_rate")
    times = schema.index(of: "times")
    over = schema.index(of: "over")
    decimals = schema.index(of: "decimals")
    adultFrom = schema.index(of: "adult_from")
  }

  /// The payments and their parts, as the rows first name them.
  func parts(
    of table: CheckedTable
  ) throws(AwardProblem) -> (ids: [String], words: [String], parts: [PaymentTable.Part]) {
    var ids: [String] = []
    var names: [String] = []
    var places: [String: Int] = [:]
    var parts: Set<PaymentTable.Part> = []
    for row in table.rows {
      let id = row.text(payment)
      let place = places[id, default: ids.count]
      if place == ids.count {
        ids.append(id)
        names.append(FoldedText.fold(row.text(words)))
      }
      places[id] = place
      parts.insert(PaymentTable.Part(payment: place, number: try number(of: row)))
    }
    return (ids, names, parts.sorted { ($0.payment, $0.number) < ($1.payment, $1.number) })
  }

  /// The number of a row's part.
  func number(of row: TableRow) throws(AwardProblem) -> Int {
    guard let number = try row.count(part) else {
      throw row.problem(.blank(column: row.name(part)), at: part)
    }
    return number
  }

  /// The types of employment of a row.
  func employment(of row: TableRow) throws(AwardProblem) -> [EmploymentType] {
    try row.words(employment, of: Words.employment).compactMap { EmploymentType(rawValue: $0) }
  }

  func row(
    _ row: TableRow, _ dated: DatedColumns, _ vocabulary: Vocabulary
  ) throws(AwardProblem) -> PaymentTable.Row {
    let (amount, percentages) = (try row.rate(self.amount), try row.percentages(percentage))
    let isOwn = row.isBlank(of) || row.text(of) == "own"
    return PaymentTable.Row(
      words: row.text(words), unit: AllowanceUnit(rawValue: row.text(unit)), amount: amount,
      percentages: percentages,
      of: isOwn ? nil : try row.declared(of, .classification, in: vocabulary),
      rate: PaymentBase(rawValue: row.text(rate)), times: try factor(row, times),
      over: try factor(row, over), decimals: try places(row), adultFrom: try row.count(adultFrom),
      ground: dated.ground(of: row, isGap: amount == nil && percentages.isEmpty))
  }

  /// What a share is multiplied or divided by: one where the cell is blank, never nothing.
  private func factor(_ row: TableRow, _ column: Int) throws(AwardProblem) -> Hours {
    guard let factor = try row.hours(column) else { return Hours(millionths: 1_000_000) }
    guard factor > .zero else { throw row.number(column, allowed: "a number above 0") }
    return factor
  }

  /// The decimals of a dollar: two where the cell is blank.
  private func places(_ row: TableRow) throws(AwardProblem) -> Int {
    guard let places = try row.count(decimals) else { return 2 }
    guard (2...6).contains(places) else {
      throw row.number(decimals, allowed: "a number from 2 to 6")
    }
    return places
  }
}
