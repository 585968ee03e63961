/// Tables that say more about penalties than the columns of `penalties.csv` hold.
enum PenaltySchemas {
  /// Every table.
  static let all = [shifts, provisionTerms, combination]

  /// Which whole shifts are of a kind.
  static let shifts = TableSchema(
    "shifts.csv", declares: .shift,
    pairs: [("starts_from", "starts_before"), ("finishes_after", "finishes_by")],
    [
      .key("shift", .identity, required: true), .key("classifications", .scope, required: true),
      .key("days", .words(Words.days)), .key("when", .facts),
      .detail("words", .text, required: true),
      .detail("starts_from", .time), .detail("starts_before", .time),
      .detail("finishes_after", .time), .detail("finishes_by", .time),
      .detail("includes_from", .time), .detail("includes_to", .time),
      .detail("share_of_cycle", .percentage), .detail("rotating", .word(Words.yesNo)),
      .detail("consecutive_under", .count), .detail("consecutive_from", .count),
      .figure("applies_to", .word(["shift", "each_side", "hours"]), required: true),
    ] + TableSchema.datedRule)

  /// What else a provision depends on, and how it is paid; a row that sets none of it is a gap.
  static let provisionTerms = TableSchema(
    "provision_terms.csv",
    [
      .key("provision", .declared([.provision]), required: true),
      .key("classifications", .scope, required: true),
      .key("employment", .words(Words.employment)), .key("when", .facts),
      .figure("named_days", .words(Words.namedDays)), .figure("group", .declared([.group])),
      .figure("day_of", .word(["hour", "shift_start", "majority"])),
      .figure("pays", .word(["whole", "on_top_of_week", "time_off", "banked"])),
      .figure("time_off", .word(["equal_value", "hour_for_hour"])),
      .figure("trigger", .declared([.trigger])),
      .figure("tier_resets", .word(["day", "shift", "week", "trigger"])),
      .figure("minimum_hours", .hours), .figure("minimum_unless", .word(["contiguous"])),
      .figure("casual_mode", .word(Words.casualMode)),
    ] + TableSchema.datedRule)

  /// How provisions of a group stand to each other where they meet.
  static let combination = TableSchema(
    "combination.csv", declares: .group,
    [
      .key("group", .identity, required: true), .key("against", .declared([.group])),
      .figure("combine", .word(Words.combine), required: true), .detail("cap", .percentage),
      .detail("words", .text, required: true),
    ] + TableSchema.datedRule)
}
