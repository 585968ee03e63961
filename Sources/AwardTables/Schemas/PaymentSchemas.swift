/// The table of payments that are not one rate an hour.
enum PaymentSchemas {
  /// Every table.
  static let all = [payments]

  /// What is paid by the shift, day, occasion or kilometre, or of another rate than the employee's own.
  static let payments = TableSchema(
    "payments.csv", pairs: [("percentage", "of_rate")],
    [
      .key("payment", .identity, required: true), .key("part", .count, required: true),
      .key("classifications", .scope, required: true),
      .key("employment", .words(Words.employment), required: true),
      .detail("words", .text, required: true),
      .detail("unit", .word(Words.allowanceUnit), required: true),
      .figure("amount", .money), .figure("percentage", .percentages),
      .detail("of", .ownOrClassification), .detail("of_rate", .word(Words.paymentBase)),
      .detail("times", .hours), .detail("over", .hours), .detail("decimals", .count),
      .detail("adult_from", .count),
    ] + TableSchema.dated)
}
