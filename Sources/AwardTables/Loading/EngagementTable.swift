import PayDomain

/// The least hours that an award pays for coming to work.
struct EngagementTable: Sendable {
  /// One row of `min_engagement.csv`.
  struct Row: Sendable {
    /// The hours; nil in a gap.
    let hours: Hours?
    /// Which classifications have it, by place.
    let scope: Set<Int>
    /// Which types of employment have it.
    let employment: [EmploymentType]
    /// The days it is for; empty for any.
    let days: [Weekday]
    /// The kind of hours it is for; empty for any.
    let category: String
    /// The facts it depends on; empty for none.
    let when: String
    /// What the hours are counted over.
    let per: String
    /// When it starts.
    let start: RowStart
    /// Where it stands.
    let ground: FigureGround
  }

  /// The rows, in the file's order.
  let rows: [Row]
  /// The questions of `facts_to_ask.csv`, by fact.
  let questions: [String: String]

  /// Reads a checked table; an award without one says nothing of it.
  init(
    _ table: CheckedTable?, facts: CheckedTable?, vocabulary: Vocabulary
  ) throws(AwardProblem) {
    var rows: [Row] = []
    let schema = HoursSchemas.minEngagement
    let dated = DatedColumns(schema)
    for row in table.map({ Array($0.rows) }) ?? [] {
      let hours = try row.hours(schema.index(of: "hours"))
      let types = try row.words(schema.index(of: "employment"), of: Words.employment)
      let days = try row.words(schema.index(of: "days"), of: Words.days)
      rows.append(
        Row(
          hours: hours,
          scope: Set(try row.scope(schema.index(of: "classifications"), in: vocabulary)),
          employment: types.isEmpty
            ? EmploymentType.allCases : types.compactMap(EmploymentType.init),
          days: days.compactMap(Weekday.init), category: row.text(schema.index(of: "category")),
          when: row.text(schema.index(of: "when")), per: row.text(schema.index(of: "per")),
          start: try dated.start(of: row), ground: dated.ground(of: row, isGap: hours == nil)))
    }
    self.rows = rows
    var questions: [String: String] = [:]
    let asked = RateSchemas.factsToAsk.index(of: "question")
    for row in facts.map({ Array($0.rows) }) ?? [] { questions[row.text(0)] = row.text(asked) }
    self.questions = rows.isEmpty ? [:] : questions
  }
}

extension EngagementTable.Row {
  /// Whether a later row that is about the same thing takes this one's place.
  func isAboutTheSame(as other: EngagementTable.Row) -> Bool {
    days == other.days && category == other.category && when == other.when && per == other.per
  }
}
