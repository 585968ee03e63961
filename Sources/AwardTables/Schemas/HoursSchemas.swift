/// Tables about ordinary hours, overtime and minimum payments.
enum HoursSchemas {
  /// Every table.
  static let all = [span, ordinaryLimits, agreedHours, overtimeTriggers, restBreaks, minEngagement]

  /// The hours of the day in which ordinary hours may be worked.
  static let span = TableSchema(
    "span.csv",
    [
      .key("classifications", .scope, required: true), .key("employment", .words(Words.employment)),
      .key("days", .words(Words.days), required: true), .key("shiftworkers", .word(Words.yesNo)),
      .key("when", .facts), .figure("from_time", .time, required: true),
      .figure("to_time", .time, required: true),
      .detail("outside", .word(["overtime", "penalty"]), required: true),
      .detail("provision", .declared([.provision])),
    ] + TableSchema.datedRule)

  /// How many ordinary hours or days there may be.
  static let ordinaryLimits = TableSchema(
    "ordinary_limits.csv", pairs: [("exceptions", "exception_limit")],
    [
      .key("classifications", .scope, required: true), .key("employment", .words(Words.employment)),
      .key("shiftworkers", .word(Words.yesNo)), .key("when", .facts),
      .key("unit", .word(["hours", "days", "consecutive_days", "shifts"]), required: true),
      .key("per", .word(Words.span), required: true), .key("cycle_days", .count),
      .figure("limit", .hours, required: true), .detail("exceptions", .count),
      .detail("exception_limit", .hours), .detail("by_agreement", .hours),
    ] + TableSchema.datedRule)

  /// What agreeing on part-time hours means.
  static let agreedHours = TableSchema(
    "agreed_hours.csv",
    [
      .key("classifications", .scope, required: true),
      .key("employment", .words(Words.employment), required: true), .key("when", .facts),
      .figure("meaning", .word(["guaranteed", "availability", "none"]), required: true),
      .detail("variation", .word(["written", "agreed", "none"]), required: true),
      .detail("least_hours", .hours), .detail("most_hours", .hours),
      .detail("per", .word(Words.span)),
    ] + TableSchema.datedRule)

  /// What makes an hour overtime, in the order in which an hour is tested.
  static let overtimeTriggers = TableSchema(
    "overtime_triggers.csv", declares: .trigger,
    [
      .key("trigger", .identity, required: true), .key("classifications", .scope, required: true),
      .key("employment", .words(Words.employment)), .key("when", .facts),
      .detail("order", .count, required: true),
      .figure(
        "kind",
        .word([
          "outside_span", "over_limit", "over_agreed_hours", "extra_day", "rest_break",
          "roster_change", "never",
        ]), required: true),
      .detail("unit", .word(["hours", "days", "consecutive_days", "shifts"])),
      .detail("per", .word(Words.span)), .detail("cycle_days", .count), .detail("over", .hours),
      .detail("counts_once", .word(Words.yes)), .detail("threshold_hours", .hours),
      .detail("ordinary_allowance_hours", .hours),
    ] + TableSchema.datedRule)

  /// The rest there must be between shifts, and what is paid until it is had.
  static let restBreaks = TableSchema(
    "rest_breaks.csv",
    [
      .key("classifications", .scope, required: true), .key("employment", .words(Words.employment)),
      .key("when", .facts), .figure("hours", .hours, required: true),
      .detail("by_agreement", .hours), .detail("provision", .declared([.provision])),
      .detail("until", .word(["released", "end_of_shift"]), required: true),
    ] + TableSchema.datedRule)

  /// The least that is paid for coming to work.
  static let minEngagement = TableSchema(
    "min_engagement.csv",
    [
      .key("classifications", .scope, required: true), .key("employment", .words(Words.employment)),
      .key("days", .words(Words.days)), .key("category", .word(Words.category)),
      .key("when", .facts), .figure("hours", .hours, required: true),
      .detail("per", .word(Words.span), required: true),
      .detail("priced_at", .word(["engagement", "last_hour", "ordinary"])),
    ] + TableSchema.datedRule)
}
