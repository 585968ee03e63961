/// Tables about classifications and base rates that only some awards need.
enum RateSchemas {
  /// Every table.
  static let all = [progression, translations, rateSteps, higherDuties, factsToAsk]

  /// When someone moves on to another classification by service.
  static let progression = TableSchema(
    "progression.csv",
    [
      .key("classification", .declared([.classification]), required: true),
      .key("to", .declared([.classification]), required: true),
      .figure("after", .count, required: true),
      .detail("unit", .word(["months", "years", "hours"]), required: true),
      .detail("counts", .word(["with_employer", "in_industry", "at_level"]), required: true),
      .detail("when", .facts),
    ] + TableSchema.datedRule)

  /// What an old classification became when the award was restructured.
  static let translations = TableSchema(
    "translations.csv",
    [
      .key("classification", .declared([.classification]), required: true),
      .figure("to", .declared([.classification]), required: true), .detail("when", .facts),
    ] + TableSchema.datedRule)

  /// How an ordinary hourly rate is built from the weekly one, in steps.
  static let rateSteps = TableSchema(
    "rate_steps.csv", pairs: [("numerator", "denominator")],
    [
      .key("classifications", .scope, required: true),
      .key("employment", .words(Words.employment)), .key("step", .count, required: true),
      .key("when", .facts),
      .figure(
        "operation",
        .word([
          "add_allowance", "add_percentage", "multiply", "divide_by_hours", "round_to_cent",
          "round_to_10_cents",
        ]), required: true),
      .detail("allowance", .declared([.allowance])), .detail("percentage", .percentage),
      .detail("numerator", .hours), .detail("denominator", .hours),
    ] + TableSchema.datedRule)

  /// Pay for time at a higher classification.
  static let higherDuties = TableSchema(
    "higher_duties.csv",
    [
      .key("classifications", .scope, required: true),
      .key("employment", .words(Words.employment)), .key("over", .hours), .key("when", .facts),
      .detail("counted_per", .word(Words.span)),
      .detail("unit", .word(["hours", "days", "weeks"])),
      .figure("paid_for", .word(["time_worked", "shift", "day", "week"]), required: true),
      .detail("mixed", .word(["highest_of_day", "as_worked"])),
    ] + TableSchema.datedRule)

  /// Facts that no slip shows, and the question that settles each.
  static let factsToAsk = TableSchema(
    "facts_to_ask.csv", dated: false, declares: .fact,
    [
      .key("fact", .identity, required: true),
      .detail(
        "about",
        .word(["employer", "workplace", "employee", "engagement", "period", "shift", "hour"]),
        required: true),
      .detail("kind", .word(["yes_no", "choice", "number", "date", "dates"]), required: true),
      .detail("choices", .text), .detail("question", .text, required: true),
      .detail("unknown", .word(["both", "lower", "higher"]), required: true),
      .detail("clause", .text, required: true),
      .detail("source", .declared([.source]), required: true), .detail("note", .text),
    ])
}
