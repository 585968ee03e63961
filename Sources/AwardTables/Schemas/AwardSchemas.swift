/// The tables of an award: which files a folder may hold, and their columns.
enum AwardSchemas {
  /// Every table, in the order of the format's description.
  static let all: [TableSchema] =
    [
      classifications, identities, rates, juniors, apprentices, penalties, guideHeadings,
      allowances,
    ]
    + PaymentSchemas.all + LeaveSchemas.all + RateSchemas.all + PenaltySchemas.all
    + HoursSchemas.all

  /// Who is classified how.
  static let classifications = TableSchema(
    "classifications.csv", required: true, dated: false,
    [
      .key("id", .identity, required: true), .detail("title", .text, required: true),
      .detail("aliases", .text), .detail("stream", .declared([.stream])),
      .detail("clause", .text, required: true), .detail("level", .text), .detail("from", .date),
      .detail("note", .text),
    ])

  /// What the pay database calls each classification, and since when.
  static let identities = TableSchema(
    "identities.csv", required: true,
    [
      .key("classification", .declared([.classification]), required: true),
      .key("database_id", .text, required: true), .detail("title", .text, required: true),
      .detail("from", .date, required: true),
    ])

  /// Base rates.
  static let rates = TableSchema(
    "rates.csv", required: true,
    [
      .key("classification", .declared([.classification]), required: true),
      .detail("from", .date, required: true),
      .detail("starts", .word(Words.starts), required: true), .figure("weekly", .money),
      .figure("hourly", .money, required: true),
      .detail("basis", .word(Words.basis), required: true),
      .detail("clause", .text, required: true), .detail("instrument", .text),
      .detail("source", .declared([.source]), required: true), .detail("note", .text),
    ])

  /// Junior percentages.
  static let juniors = TableSchema(
    "juniors.csv", required: true,
    [
      .key("classifications", .scope, required: true), .key("age", .age, required: true),
      .key("service", .service), .figure("percentage", .percentage, required: true),
      .detail("of", .ownOrClassification, required: true),
      .detail("unless", .facts, optional: true),
      .detail("rounding", .word(Words.juniorRounding), optional: true),
    ] + TableSchema.dated)

  /// Apprentice percentages.
  static let apprentices = TableSchema(
    "apprentices.csv",
    [
      .key("classifications", .scope, required: true), .key("year", .count, required: true),
      .key("kind", .identity), .figure("percentage", .percentage, required: true),
      .detail("of", .ownOrClassification, required: true),
      .detail("at_least", .declared([.classification]), optional: true),
      .detail("when", .facts, optional: true),
    ] + TableSchema.dated)

  /// Penalties, shift loadings, overtime.
  static let penalties = TableSchema(
    "penalties.csv", required: true, declares: .provision,
    pairs: [("from_time", "to_time"), ("flat", "flat_per")],
    [
      .key("provision", .identity, required: true), .key("classifications", .scope, required: true),
      .key("employment", .words(Words.employment), required: true),
      .detail("category", .word(Words.category), required: true),
      .detail("words", .text, required: true), .detail("days", .words(Words.days)),
      .detail("from_time", .time), .detail("to_time", .time), .detail("after_hours", .hours),
      .detail("up_to_hours", .hours), .detail("shift", .identity),
      .detail("shiftworkers", .word(Words.yesNo)), .detail("elective", .word(Words.yes)),
      .figure("percentage", .percentage, required: true),
      .figure("of", .rateOrClassification, optional: true),
      .figure("through", .percentages, optional: true),
      .figure("shift_hours", .hours, optional: true), .figure("flat", .money),
      .detail("flat_per", .word(Words.flatPer)), .detail("combine", .word(Words.combine)),
    ] + TableSchema.dated)

  /// What pay guides call a provision, where that is not the words we have for it.
  static let guideHeadings = TableSchema(
    "guide_headings.csv", dated: false,
    [
      .key("provision", .declared([.provision]), required: true),
      .key("heading", .text, required: true),
    ])

  /// Allowances.
  static let allowances = TableSchema(
    "allowances.csv", declares: .allowance,
    [
      .key("allowance", .identity, required: true), .key("classifications", .scope, required: true),
      .detail("words", .text, required: true), .figure("amount", .money),
      .figure("percentage", .percentage), .detail("of", .ownOrClassification),
      .detail("of_rate", .word(Words.allowanceBase), optional: true),
      .detail("unit", .word(Words.allowanceUnit), required: true), .detail("cap", .text),
      .detail("all_purpose", .word(Words.yes)), .detail("expense", .word(Words.yes)),
    ] + TableSchema.dated)
}
