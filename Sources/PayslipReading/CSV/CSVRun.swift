/// Rows of one slip that stand together: where they begin and end in the file.
struct CSVRun {
  /// The offset of the first row.
  var start: UInt32
  /// The offset behind the last row.
  var end: UInt32
  /// The line of the first row.
  var line: Int32
  /// The next run of the same slip; -1 when it is the last.
  var next: Int32 = -1
}
