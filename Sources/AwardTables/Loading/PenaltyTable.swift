import PayDomain

/// The provisions of an award and their dated figures.
struct PenaltyTable: Sendable {
  /// The rate that a percentage is of.
  enum Root: Hashable, Sendable {
    /// The ordinary hourly rate.
    case own
    /// The weekly wage over the hours of the week, to the cent, where the hourly rate holds more.
    case week
    /// The ordinary hourly rate of a classification.
    case classification(Int)
  }

  /// The dated figures of one row of `penalties.csv`.
  struct Row: Sendable {
    /// The percentage of the ordinary full-time hourly rate; nil in a gap.
    let percentage: Percentage?
    /// The rate it is of.
    let of: Root
    /// The percentages at which the rate is taken to the cent on the way; empty where only at the end, or as the
    /// award does it for casuals.
    let through: [Percentage]
    /// The hours that each shift earns at the rate beside those worked; nil for none.
    let shiftHours: Hours?
    /// Flat dollars on top.
    let flat: Rate?
    /// Whether a part of an hour earns the whole of ``flat``.
    let isPerStartedHour: Bool
    /// Where it stands.
    let ground: FigureGround
  }

  /// The provisions, in the order in which the table first names them.
  let provisions: [Provision]
  /// The rows, in the file's order.
  let rows: [Row]
  /// The rows by provision, employment and classification.
  let index: DatedIndex
  private let blocks: PenaltyBlocks

  /// Reads a checked table.
  ///
  /// - Parameters:
  ///   - table: the table, held against its schema.
  ///   - vocabulary: what the award declares.
  ///   - withTerms: the places of the provisions that `provision_terms.csv` says more about.
  /// - Throws: ``TableFault`` for a provision described in two ways, two rows about one
  ///   classification, employment and date, a kind of shift that is not declared, and a first
  ///   provision that is not the ordinary rate.
  init(
    _ table: CheckedTable, vocabulary: Vocabulary, withTerms: Set<Int>
  ) throws(AwardProblem) {
    let columns = PenaltyColumns(table.schema)
    let dated = DatedColumns(table.schema)
    var reader = ProvisionReader(columns: columns, vocabulary: vocabulary, withTerms: withTerms)
    var rows: [Row] = []
    var scopes: [PenaltyBlocks.Scope] = []
    var starts: [RowStart] = []
    var types: [EmploymentType] = []
    rows.reserveCapacity(table.csv.rowCount)
    scopes.reserveCapacity(table.csv.rowCount)
    starts.reserveCapacity(table.csv.rowCount)
    for row in table.rows {
      let provision = try reader.provision(of: row)
      if !row.repeats(columns.employment) { types = try columns.employment(of: row) }
      scopes.append(
        PenaltyBlocks.Scope(
          provision: provision, types: types, classes: try row.scope(columns.scope, in: vocabulary))
      )
      rows.append(try columns.figures(of: row, dated, vocabulary))
      starts.append(try dated.start(of: row))
    }
    provisions = reader.provisions
    self.rows = rows
    let blocks = PenaltyBlocks(
      scopes, provisions: provisions.count, classes: vocabulary.count(.classification))
    self.blocks = blocks
    index = try DatedIndex(
      keyCount: blocks.keyCount, keys: scopes.map(blocks.keys), starts: starts
    ) {
      dated.clash(TableRow(table: table, number: $0 + 1), TableRow(table: table, number: $1 + 1))
    }
    if let first = provisions.first, first.category != .ordinary {
      throw TableRow(table: table, number: 1).problem(
        .firstNotOrdinary(first.category), at: columns.category)
    }
  }

  /// The key of the index.
  func key(_ provision: Int, _ question: RateQuestion) -> Int {
    blocks.key(provision, question.employment, question.classification)
  }
}

/// The columns of `penalties.csv`, by place.
struct PenaltyColumns {
  /// The columns' places, named for their headings.
  let provision, scope, employment, category, words, days, fromTime, toTime, afterHours: Int
  /// The columns' places, named for their headings.
  let upToHours, shift, shiftworkers, elective, percentage, flat, flatPer, combine: Int
  /// The columns' places, named for their headings.
  let of, through, shiftHours: Int

  /// Finds the columns.
  init(_ schema: TableSchema) {
    provision = schema.index(of: "provision")
    scope = schema.index(of: "classifications")
    employment = schema.index(of: "employment")
    category = schema.index(of: "category")
    words = schema.index(of: "words")
    days = schema.index(of: "days")
    fromTime = schema.index(of: "from_time")
    toTime = schema.index(of: "to_time")
    afterHours = schema.index(of: "after_hours")
    upToHours = schema.index(of: "up_to_hours")
    shift = schema.index(of: "shift")
    shiftworkers = schema.index(of: "shiftworkers")
    elective = schema.index(of: "elective")
    percentage = schema.index(of: "percentage")
    of = schema.index(of: "of")
    through = schema.index(of: "through")
    shiftHours = schema.index(of: "shift_hours")
    flat = schema.index(of: "flat")
    flatPer = schema.index(of: "flat_per")
    combine = schema.index(of: "combine")
  }

  /// The columns that describe a provision and are the same in each of its rows.
  var description: [Int] {
    [
      category, words, days, fromTime, toTime, afterHours, upToHours, shift, shiftworkers, elective,
      combine,
    ]
  }

  /// The types of employment of a row.
  func employment(of row: TableRow) throws(AwardProblem) -> [EmploymentType] {
    try row.words(employment, of: Words.employment).compactMap { EmploymentType(rawValue: $0) }
  }

  private func root(
    of row: TableRow, _ vocabulary: Vocabulary
  ) throws(AwardProblem) -> PenaltyTable.Root {
    guard row.text(of) != Words.week else { return .week }
    guard row.text(of) != Words.own,
      let place = try row.declared(of, .classification, in: vocabulary)
    else { return .own }
    return .classification(place)
  }

  /// The dated figures of a row.
  func figures(
    of row: TableRow, _ dated: DatedColumns, _ vocabulary: Vocabulary
  ) throws(AwardProblem) -> PenaltyTable.Row {
    let percentage = try row.percentage(self.percentage)
    return PenaltyTable.Row(
      percentage: percentage,
      of: try root(of: row, vocabulary),
      through: try row.percentages(through), shiftHours: try row.hours(shiftHours),
      flat: try row.rate(flat),
      isPerStartedHour: try row.word(flatPer, of: Words.flatPer) == Words.flatPer[1],
      ground: dated.ground(of: row, isGap: percentage == nil))
  }
}

/// Collects provisions from the rows that describe them.
private struct ProvisionReader {
  let columns: PenaltyColumns
  let vocabulary: Vocabulary
  let withTerms: Set<Int>
  private(set) var provisions: [Provision] = []
  private var firstRows: [TableRow] = []
  /// The place of the row above.
  private var last: Int?

  init(columns: PenaltyColumns, vocabulary: Vocabulary, withTerms: Set<Int>) {
    self.columns = columns
    self.vocabulary = vocabulary
    self.withTerms = withTerms
  }

  /// The place of a row's provision; a second row about it must describe it as the first.
  mutating func provision(of row: TableRow) throws(AwardProblem) -> Int {
    if let last, row.repeats(columns.provision), columns.description.allSatisfy(row.repeats) {
      return last
    }
    let place = try row.place(
      of: row.text(columns.provision), columns.provision, .provision, vocabulary)
    last = place
    if place < firstRows.count {
      let first = firstRows[place]
      for column in columns.description where row.bytes(column) != first.bytes(column) {
        throw row.problem(.conflict(column: row.name(column), first: first.line), at: column)
      }
      return place
    }
    provisions.append(try describe(row, place))
    firstRows.append(row)
    return place
  }

  private func describe(_ row: TableRow, _ place: Int) throws(AwardProblem) -> Provision {
    guard let category = PayCategory(rawValue: row.text(columns.category)) else {
      throw row.unknownWord(row.text(columns.category), columns.category, Words.category)
    }
    let combination = Combination(rawValue: row.text(columns.combine))
    return Provision(
      id: row.text(columns.provision), category: category, condition: try condition(row),
      combination: combination ?? .highest, hasFurtherTerms: withTerms.contains(place))
  }

  private func condition(_ row: TableRow) throws(AwardProblem) -> Condition {
    let shift = row.text(columns.shift)
    if !shift.isEmpty, vocabulary.count(.shift) > 0 {
      _ = try row.place(of: shift, columns.shift, .shift, vocabulary)
    }
    let days = try row.words(columns.days, of: Words.days)
    return Condition(
      words: row.text(columns.words), days: days.compactMap { Weekday(rawValue: $0) },
      fromMinute: try row.minutes(columns.fromTime), toMinute: try row.minutes(columns.toTime),
      afterHours: try row.hours(columns.afterHours), upToHours: try row.hours(columns.upToHours),
      shift: shift,
      shiftworkers: try row.word(columns.shiftworkers, of: Words.yesNo).map { $0 == "yes" },
      isElective: !row.isBlank(columns.elective))
  }
}
