/// Tables about leave.
enum LeaveSchemas {
  /// Every table.
  static let all = [leaveLoading]

  /// What is paid on top of annual leave.
  static let leaveLoading = TableSchema(
    "leave_loading.csv",
    [
      .key("classifications", .scope, required: true),
      .key("employment", .words(Words.employment), required: true),
      .key("shiftworkers", .word(Words.yesNo)),
      .figure("percentage", .percentage, required: true),
      .detail("or_penalties", .word(Words.yes)),
    ] + TableSchema.dated)
}
