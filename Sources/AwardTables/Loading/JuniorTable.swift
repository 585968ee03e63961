import PayDomain

/// The junior percentages of an award.
struct JuniorTable: Sendable {
  /// One row of `juniors.csv`.
  struct Row: Sendable {
    /// The percentage of the adult rate; nil in a gap.
    let percentage: Percentage?
    /// The classification whose adult rate it is of; nil for the junior's own.
    let of: Int?
    /// How the rate comes about where that is not the award's way; nil where it is.
    let rounding: JuniorRounding?
    /// Where it stands.
    let ground: FigureGround
  }

  /// What a junior is paid.
  enum Answer: Equatable {
    /// The adult rate: there is no percentage for the age.
    case adult
    /// The percentage of this row.
    case row(Int)
    /// The percentages begin only on this date.
    case before(CivilDate)
  }

  /// The rows, in the file's order.
  let rows: [Row]
  /// The ages that have percentages, those with an exact age first, then by the oldest they are
  /// for.
  let ages: [JuniorAge]
  /// For each age the months of service at which its percentage steps; nil where it does not.
  let steps: [Int?]
  /// The rows by classification, age and side of the step.
  let index: DatedIndex

  /// Reads a checked table.
  ///
  /// - Throws: ``TableFault`` for an age that steps at two lengths of service, and for two rows
  ///   about one classification, age, side and date.
  init(_ table: CheckedTable, vocabulary: Vocabulary) throws(AwardProblem) {
    let (ages, steps) = try JuniorTable.ages(of: table)
    let (scope, age) = (table.column("classifications"), table.column("age"))
    let (service, share, of) = (
      table.column("service"), table.column("percentage"), table.column("of")
    )
    let (rounding, dated) = (table.column("rounding"), DatedColumns(table.schema))
    var rows: [Row] = []
    var keys: [RowKeys] = []
    var starts: [RowStart] = []
    for row in table.rows {
      let percentage = try row.percentage(share)
      let isOwn = row.isBlank(of) || row.text(of) == "own"
      rows.append(
        Row(
          percentage: percentage,
          of: isOwn ? nil : try row.declared(of, .classification, in: vocabulary),
          rounding: JuniorRounding(rawValue: row.text(rounding)),
          ground: dated.ground(of: row, isGap: percentage == nil)))
      let place = try row.age(age).flatMap { ages.firstIndex(of: $0) }
      let sides = try row.service(service).map { [$0.isOver ? 1 : 0] } ?? [0, 1]
      let classes = try row.scope(scope, in: vocabulary)
      keys.append(
        RowKeys(
          firsts: classes.map { JuniorTable.key($0, 0, 0, of: ages.count) },
          places: place.map { age in
            sides.map { JuniorTable.key(0, age, $0, of: ages.count) }
          } ?? []))
      starts.append(try dated.start(of: row))
    }
    self.rows = rows
    self.ages = ages
    self.steps = steps
    index = try DatedIndex(
      keyCount: vocabulary.count(.classification) * ages.count * 2, keys: keys, starts: starts
    ) {
      dated.clash(TableRow(table: table, number: $0 + 1), TableRow(table: table, number: $1 + 1))
    }
  }

  /// What a junior is paid of an age and on one side of the step.
  ///
  /// An exact age is looked for first, then the narrowest `under` age; one that has ended is passed
  /// over.
  func answer(
    _ classification: Int, years: Int, isOver: Bool, on dates: EffectiveDates
  ) -> Answer {
    for (place, age) in ages.enumerated() where JuniorTable.age(age, holds: years) {
      let key = JuniorTable.key(classification, place, isOver ? 1 : 0, of: ages.count)
      switch index.find(key, on: dates) {
      case .nothing: continue
      case .before(let date): return .before(date)
      case .row(let row):
        if rows[row].ground.isEnded { continue }
        return .row(row)
      }
    }
    return .adult
  }

  /// The months of service at which the percentage of an age steps; nil when it does not.
  func step(years: Int) -> Int? {
    for (place, age) in ages.enumerated() where JuniorTable.age(age, holds: years) {
      if let step = steps[place] { return step }
    }
    return nil
  }

  private static func age(_ age: JuniorAge, holds years: Int) -> Bool {
    switch age {
    case .exactly(let exact): years == exact
    case .under(let limit): years < limit
    }
  }

  private static func key(_ classification: Int, _ age: Int, _ side: Int, of ages: Int) -> Int {
    (classification * ages + age) * 2 + side
  }

  /// The ages of a table and where each steps.
  private static func ages(
    of table: CheckedTable
  ) throws(AwardProblem) -> ([JuniorAge], [Int?]) {
    let (ageColumn, service) = (table.column("age"), table.column("service"))
    var ages: [(age: JuniorAge, step: Int?)] = []
    for row in table.rows {
      guard let age = try row.age(ageColumn) else { continue }
      let side = try row.service(service)
      guard let place = ages.firstIndex(where: { $0.age == age }) else {
        ages.append((age, side?.months))
        continue
      }
      guard let side else { continue }
      guard ages[place].step == nil || ages[place].step == side.months else {
        throw row.number(service, allowed: "one length of service for one age")
      }
      ages[place].step = side.months
    }
    ages.sort { order($0.age) < order($1.age) }
    return (ages.map(\.age), ages.map(\.step))
  }

  /// Exact ages before `under` ones, the younger first.
  private static func order(_ age: JuniorAge) -> Int {
    switch age {
    case .exactly(let years): years
    case .under(let years): 1000 + years
    }
  }
}
