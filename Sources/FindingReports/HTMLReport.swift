import AuditRules
import PayDomain

/// Writes `report.html`, and beside it the pages of employees it does not hold itself.
///
/// Nothing in it comes from the network. The pieces about slips are read back from the spool one at a time, so
/// that memory grows with the employees only.
public struct HTMLReport: Sendable {
  /// How much one file holds, so that a browser still opens it.
  public struct Limits: Sendable {
    /// The most employees in `report.html`: those with the largest shortfalls.
    public var employees = 500
    /// The most bytes of their pieces.
    public var bytes = 8_000_000
    /// The most employees in each file beside it; such a file also ends at ``bytes``.
    public var employeesPerFile = 50

    /// Makes the usual limits.
    public init() {}
  }

  /// What the run was done with.
  let stamp: RunStamp
  /// What the run comes to.
  let summary: RunSummary
  /// The files of the run, to name the slips of findings across slips.
  let sources: RunSources
  /// How many employees there are, in all and with a provable shortfall.
  let headcount: (all: Int, short: Int)
  private let first: ArraySlice<EmployeeIndex.Employee>
  private let others: [ArraySlice<EmployeeIndex.Employee>]

  /// Makes a report of a finished run.
  public init(
    stamp: RunStamp, summary: RunSummary, employees: EmployeeIndex, limits: Limits = Limits(),
    sources: RunSources = RunSources(paths: [], inputs: [])
  ) {
    self.stamp = stamp
    self.sources = sources
    self.summary = summary
    headcount = (employees.count, employees.countWithShortfall)
    var rest = employees.notable[...]
    first = HTMLReport.take(limits.employees, limits.bytes, from: &rest)
    var others: [ArraySlice<EmployeeIndex.Employee>] = []
    while !rest.isEmpty {
      others.append(HTMLReport.take(limits.employeesPerFile, limits.bytes, from: &rest))
    }
    self.others = others
  }

  /// The name of the main file.
  public static let fileName = "report.html"
  /// The folder of the files beside it, present when there are any.
  public static let folderName = "report-employees"

  /// The names of all files, the main one first.
  public var fileNames: [String] {
    [HTMLReport.fileName] + others.indices.map { HTMLReport.fileName(of: $0) }
  }

  /// Writes every file of the report.
  ///
  /// - Parameters:
  ///   - spool: holds the pieces that were added to the index.
  ///   - open: gives the sink for a file name relative to the report's folder.
  /// - Throws: what the sink or the spool throws.
  public func write<Sink: ByteSink, Spool: ReportSpool>(
    from spool: Spool, open: (String) throws(Sink.Failure) -> Sink
  ) throws(Sink.Failure) where Spool.Failure == Sink.Failure {
    var sink = PagedSink(try open(HTMLReport.fileName))
    sink.page.append(headTitled: say(.title), stamp.words)
    appendOverview(to: &sink.page)
    try sink.turn()
    appendTable(of: first, from: 1, to: &sink.page)
    appendOthers(to: &sink.page)
    appendUnjudged(to: &sink.page)
    try write(first, from: 1, of: spool, to: &sink)
    appendGround(to: &sink.page)
    sink.page.append(raw: "</main>\n</body>\n</html>\n")
    try sink.finish()
    var rank = first.count + 1
    for (index, group) in others.enumerated() {
      try write(file: index, group, from: rank, of: spool, open: open)
      rank += group.count
    }
  }

  private func write<Sink: ByteSink, Spool: ReportSpool>(
    file index: Int, _ group: ArraySlice<EmployeeIndex.Employee>, from rank: Int, of spool: Spool,
    open: (String) throws(Sink.Failure) -> Sink
  ) throws(Sink.Failure) where Spool.Failure == Sink.Failure {
    var sink = PagedSink(try open(HTMLReport.fileName(of: index)))
    let title = say(
      .titleOfEmployees, ["from": "\(rank)", "to": "\(rank + group.count - 1)"])
    sink.page.append(headTitled: title, stamp.words)
    sink.page.append(raw: "<main id=\"main\">\n")
    sink.page.append("h1", title)
    sink.page.append(raw: "<p><a href=\"../report.html\">")
    sink.page.append(html: say(.backToReport))
    sink.page.append(raw: "</a></p>\n")
    appendTable(of: group, from: rank, to: &sink.page)
    try write(group, from: rank, of: spool, to: &sink)
    appendStamp(to: &sink.page)
    sink.page.append(raw: "</main>\n</body>\n</html>\n")
    try sink.finish()
  }

  private func write<Sink: ByteSink, Spool: ReportSpool>(
    _ group: ArraySlice<EmployeeIndex.Employee>, from rank: Int, of spool: Spool,
    to sink: inout PagedSink<Sink>
  ) throws(Sink.Failure) where Spool.Failure == Sink.Failure {
    for (offset, employee) in group.enumerated() {
      sink.page.append(raw: "<section class=\"employee\" id=\"e\(rank + offset)\">\n")
      appendHeading(of: employee, to: &sink.page)
      appendTime(of: employee, to: &sink.page)
      for finding in employee.acrossSlips { append(finding, to: &sink.page) }
      append(questions: employee.questions.mostFirst, to: &sink.page)
      for range in employee.piecesInOrder {
        sink.page.append(contentsOf: try spool.read(range))
        try sink.turn()
      }
      sink.page.append(raw: "</section>\n")
    }
  }

  /// `report-employees/0001.html` for the first file.
  public static func fileName(of index: Int) -> String {
    let number = String(index + 1)
    let zeros = String(repeating: "0", count: max(0, 4 - number.utf8.count))
    return "\(folderName)/\(zeros)\(number).html"
  }

  /// The employees of each file beside the main one, with the place of its first.
  var otherFiles: [(name: String, from: Int, employees: ArraySlice<EmployeeIndex.Employee>)] {
    var rank = first.count + 1
    return others.enumerated().map { index, group in
      defer { rank += group.count }
      return (name: HTMLReport.fileName(of: index), from: rank, employees: group)
    }
  }

  /// The employees of the main file.
  var leading: ArraySlice<EmployeeIndex.Employee> { first }

  private static func take(
    _ count: Int, _ bytes: Int, from rest: inout ArraySlice<EmployeeIndex.Employee>
  ) -> ArraySlice<EmployeeIndex.Employee> {
    var room = bytes
    var end = rest.startIndex
    while end < rest.endIndex, end - rest.startIndex < count {
      room -= rest[end].pieces.reduce(0) { $0 + $1.range.count }
      // One employee stands in the file however long.
      guard room >= 0 || end == rest.startIndex else { break }
      end += 1
    }
    defer { rest = rest[end...] }
    return rest[..<end]
  }
}
